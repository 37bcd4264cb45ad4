import { type MessageName, messageNames } from '../versions.ts';
import { FaultError } from '../xml/fault.ts';
import type { Limits } from '../xml/limits.ts';
import { type Automata, anything, type ElementType, type State } from './automaton.ts';
import { byte, isNonCharacter, isSpace, textClass } from './bytes.ts';
import { Contents } from './contents.ts';
import type { Findings, RootElement } from './finding.ts';
import { Markup } from './markup.ts';
import { Enough, Notes } from './notes.ts';
import { OpenElements } from './open-elements.ts';
import { StartTags } from './start-tags.ts';
import { explainChild, explainEnd } from './unexpected.ts';

export interface ScanOptions {
  readonly automata: Automata | undefined;
  /** The namespaces that the root may be in. */
  readonly namespaces: readonly string[];
  readonly limits: Limits;
  readonly maxFindings: number;
}

/** Reads a message once, from front to back, and notes everything that the schema does not allow. */
export function scan(bytes: Buffer, length: number, options: ScanOptions): Findings {
  return new Scan(bytes, length, options).run();
}

class Scan {
  readonly #markup: Markup;
  readonly #bytes: Buffer;
  readonly #length: number;
  readonly #options: ScanOptions;
  readonly #notes: Notes;
  readonly #tags: StartTags;
  readonly #open: OpenElements;
  readonly #contents: Contents;
  #root: RootElement | undefined;

  constructor(bytes: Buffer, length: number, options: ScanOptions) {
    this.#markup = new Markup(bytes, length);
    this.#bytes = bytes;
    this.#length = length;
    this.#options = options;
    this.#notes = new Notes(this.#markup, options.maxFindings);
    this.#tags = new StartTags(this.#markup, this.#notes, options.limits);
    this.#open = new OpenElements(this.#markup);
    this.#contents = new Contents(this.#markup, this.#notes, this.#open);
  }

  run(): Findings {
    let fault: Findings['fault'];
    let stopped = false;
    try {
      const at = this.#elements(this.#rootTag(this.#markup.prolog()));
      const end = this.#markup.misc(at);
      if (end < this.#length) {
        this.#markup.fail('syntax', end, `After the end of the message stands ${this.#markup.glimpse(end)}`);
      }
      this.#notes.resolve();
    } catch (error) {
      if (error instanceof FaultError) fault = error.fault;
      else if (error instanceof Enough) stopped = true;
      else throw error;
    }
    return { findings: this.#notes.findings, fault, stopped, root: this.#root };
  }

  /** Reads the start tag of the root. */
  #rootTag(at: number): number {
    const nameEnd = this.#markup.name(at + 1);
    const qualified = this.#markup.text(at + 1, nameEnd);
    const [prefix, local] = this.#tags.splitName(qualified, at);
    const message = messageNames.find((name) => name === local) as MessageName | undefined;
    const automata = this.#options.automata;
    const type = message && automata ? automata.root(message) : anything;
    this.#open.push(type, at + 1, nameEnd);
    this.#tags.rootAttributes = new Map();
    const end = this.#tags.attributes(nameEnd, type, at, 1);
    const namespace = prefix === '' ? this.#tags.namespaces.byDefault : this.#tags.namespaceOf(prefix, qualified, at);
    this.#root = { name: local, namespace, attributes: this.#tags.rootAttributes };
    this.#tags.rootAttributes = undefined;
    if (!message) {
      this.#notes.note(
        'unknown-message',
        at,
        messageNames.join(' or '),
        local,
        `${local} is no message of ERN that is known here; it must be ${messageNames.join(' or ')}`,
      );
    } else if (!this.#options.namespaces.includes(namespace)) {
      const expected = this.#options.namespaces[0] ?? 'a namespace of ERN';
      const detail =
        namespace === ''
          ? `${local} is in no namespace; it must be in one such as http://ddex.net/xml/ern/432`
          : `${local} is in the namespace ${namespace}, and must be in ${expected}`;
      this.#notes.note('namespace', at, expected, namespace, detail);
    }
    if (this.#tags.closesItself) this.#close(at);
    return end;
  }

  /** Reads everything inside the root element; gives the place behind its end tag. */
  #elements(from: number): number {
    const bytes = this.#bytes;
    const open = this.#open;
    const automata = this.#options.automata;
    const maxDepth = this.#options.limits.maxDepth;
    let at = from;
    if (open.depth === 0) return at;
    let type = open.types[1] as ElementType;
    let state = type.start;
    // True inside an element whose text counts, or that has no place in the schema.
    let loose = type.anything;

    for (;;) {
      if (loose) at = this.#contents.characters(at, type);
      let code = bytes[at] as number;
      while (code === byte.space || code === byte.lf || code === byte.tab || code === byte.cr)
        code = bytes[++at] as number;
      if (code !== byte.lt) {
        at = this.#contents.strayText(at);
        continue;
      }
      code = bytes[at + 1] as number;

      if (code === byte.slash) {
        let name = open.nameFrom[open.depth] as number;
        const nameTo = open.nameTo[open.depth] as number;
        let here = at + 2;
        while (name < nameTo && bytes[here] === bytes[name]) {
          here += 1;
          name += 1;
        }
        code = bytes[here] as number;
        if (name !== nameTo || code !== byte.gt) here = this.#endTag(at, here, name === nameTo);
        open.states[open.depth] = state;
        if (!state.ends || loose) this.#close(at);
        else open.depth -= 1;
        if (this.#tags.namespaces.innermost > open.depth) this.#tags.namespaces.leave(open.depth);
        at = here + 1;
        if (open.depth === 0) return at;
        type = open.types[open.depth] as ElementType;
        state = open.states[open.depth] as State;
        loose = type.anything || type.text !== undefined;
        continue;
      }

      if (code === byte.bang || code === byte.question) {
        at = this.#contents.aside(at, type);
        continue;
      }

      // A start tag: the child met last in this state is tried first.
      const next = state.next;
      let child: State | undefined;
      let here = 0;
      for (let index = 0; index < next.length; index += 1) {
        const candidate = next[index] as State;
        if (candidate.first !== code) continue;
        const name = candidate.bytes;
        const size = name.length;
        let match = 1;
        here = at + 2;
        while (match < size && bytes[here] === name[match]) {
          match += 1;
          here += 1;
        }
        if (match < size) continue;
        const end = bytes[here] as number;
        if (end !== byte.gt && end !== byte.space && end !== byte.slash && !isSpace(end)) continue;
        child = candidate;
        if (index > 0) {
          next[index] = next[index - 1] as State;
          next[index - 1] = candidate;
        }
        break;
      }

      let childType: ElementType;
      const start = at;
      if (child === undefined) {
        here = this.#markup.name(at + 1);
        const readAs = this.#unexpected(at, here, type, state);
        if (readAs.state) state = readAs.state;
        childType = readAs.type;
      } else {
        state = child;
        childType = child.type ?? (automata as Automata).typeOf(child);
      }
      const nameEnd = here;
      if (bytes[here] === byte.gt && childType.required === 0 && this.#tags.namespaces.byDefault === '') {
        this.#tags.closesItself = false;
        here += 1;
      } else here = this.#tags.child(here, childType, start, open.depth + 1);

      // Text in one piece, which is nearly every element, is checked where it stands.
      const check = childType.text;
      if (check !== undefined && !this.#tags.closesItself) {
        let end = here;
        let stop = bytes[end] as number;
        for (;;) {
          while (textClass[stop] === 0) stop = bytes[++end] as number;
          if (stop !== byte.bracketClose && stop !== 0xef) break;
          if (stop === 0xef ? isNonCharacter(bytes, end) : bytes[end + 1] === byte.bracketClose) break;
          stop = bytes[++end] as number;
        }
        if (stop === byte.lt && bytes[end + 1] === byte.slash) {
          const size = nameEnd - start - 1;
          let close = end + 2;
          let same = 0;
          while (same < size && bytes[close] === bytes[start + 1 + same]) {
            same += 1;
            close += 1;
          }
          if (same === size && bytes[close] === byte.gt) {
            this.#notes.checkBytes(check, here, end, start);
            if (this.#tags.namespaces.innermost > open.depth) this.#tags.namespaces.leave(open.depth);
            at = close + 1;
            continue;
          }
        }
      }

      open.states[open.depth] = state;
      if (open.depth >= maxDepth) {
        this.#markup.fail('limit', start, `More than ${maxDepth} elements stand inside each other here`);
      }
      open.push(childType, start + 1, nameEnd);
      at = here;
      if (this.#tags.closesItself) {
        this.#close(start);
        if (this.#tags.namespaces.innermost > open.depth) this.#tags.namespaces.leave(open.depth);
        continue;
      }
      type = childType;
      state = childType.start;
      loose = type.anything || type.text !== undefined;
    }
  }

  /** Ends the innermost element; `at` is where that was seen. */
  #close(at: number): void {
    const type = this.#open.types[this.#open.depth] as ElementType;
    const state = this.#open.states[this.#open.depth] as State;
    const start = (this.#open.nameFrom[this.#open.depth] as number) - 1;
    this.#open.depth -= 1;
    if (type.text) this.#notes.checkText(type.text, this.#open.pieces[this.#open.depth + 1] ?? '', start);
    else if (!type.anything && !state.ends) {
      const { expected, detail } = explainEnd(this.#markup.tagName(start), state);
      this.#notes.note('missing-element', at, expected, 'the end', detail);
    }
  }

  /** A start tag that is not expected: tells why, and as what the element is read on. */
  #unexpected(at: number, nameEnd: number, type: ElementType, state: State): { state?: State; type: ElementType } {
    const name = this.#markup.text(at + 1, nameEnd);
    if (name.includes(':')) this.#tags.splitName(name, at);
    if (type.anything) {
      this.#tags.provePrefix(name, nameEnd, at);
      return { type: anything };
    }
    const { code, expected, detail, readAs, moves } = explainChild(type, this.#open.name, state, name);
    if (name.includes(':')) {
      this.#tags.provePrefix(name, nameEnd, at);
      this.#notes.note(
        'namespace',
        at,
        expected,
        name,
        `${name} has a prefix; inside a DDEX message no element has one`,
      );
      return { type: anything };
    }
    this.#notes.note(code, at, expected, name, detail);
    if (!readAs || !this.#options.automata) return { type: anything };
    const childType = this.#options.automata.typeOf(readAs);
    return moves ? { state: readAs, type: childType } : { type: childType };
  }

  /** An end tag that is not simply the name and `>`: gives the place of its `>`. */
  #endTag(at: number, from: number, isSameName: boolean): number {
    const open = this.#open.name;
    const here = isSameName ? this.#markup.skipSpace(from) : from;
    if (isSameName && (here > from || this.#bytes[here] === byte.gt) && this.#bytes[here] === byte.gt) return here;
    if (from >= this.#length || here >= this.#length) this.#markup.cutOff(at, 'an end tag');
    if (isSameName && isSpace(this.#bytes[from])) {
      this.#markup.fail('syntax', here, `> must stand here, found ${this.#markup.glimpse(here)}`);
    }
    const end = this.#markup.name(at + 2);
    const found = this.#markup.text(at + 2, end);
    return this.#markup.fail(
      'tag-mismatch',
      at,
      `</${found}> closes nothing: the element that is open here is ${open}`,
      found,
    );
  }
}
