import { type MessageName, messageNames } from '../versions.ts';
import { FaultError } from '../xml/fault.ts';
import type { Limits } from '../xml/limits.ts';
import { padded } from '../xml/padded.ts';
import { type Automata, anything, type ElementType, type State } from './automaton.ts';
import type { Builder } from './builder.ts';
import { byte, coded, isNonCharacter, isSpace, plain, textClass } from './bytes.ts';
import { Contents } from './contents.ts';
import type { Findings, RootElement } from './finding.ts';
import { Markup } from './markup.ts';
import { schemaNamespace } from './namespaces.ts';
import { Enough, Notes } from './notes.ts';
import { OpenElements } from './open-elements.ts';
import { StartTags } from './start-tags.ts';
import { explainChild, explainEnd, type Unexpected } from './unexpected.ts';

export interface ScanOptions {
  readonly automata: Automata | undefined;
  /** The namespaces that the root may be in. */
  readonly namespaces: readonly string[];
  /** The namespace of the allowed value sets. */
  readonly avsNamespace: string;
  readonly limits: Limits;
  readonly maxFindings: number;
  /** Makes the model on the way. With one, the pass goes on to the end when enough was found. */
  readonly builder?: Builder | undefined;
}

/** What a builder may ask of the pass that it is told about. */
export interface Pass {
  readonly markup: Markup;
  readonly notes: Notes;
  readonly tags: StartTags;
}

/** Reads a message once, from front to back, and notes everything that the schema does not allow. */
export function scan(document: Buffer, options: ScanOptions): Findings {
  return new Scan(padded(document), document.length, options).run();
}

/** As nothing: the schema has no place for it. */
const nowhere = { readAs: undefined, moves: false } as const;

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
  #builder: Builder | undefined;

  constructor(bytes: Buffer, length: number, options: ScanOptions) {
    this.#markup = new Markup(bytes, length);
    this.#bytes = bytes;
    this.#length = length;
    this.#options = options;
    this.#notes = new Notes(this.#markup, options.maxFindings, options.builder !== undefined);
    this.#tags = new StartTags(this.#markup, this.#notes, options.limits, {
      xs: [schemaNamespace],
      avs: [options.avsNamespace],
      ern: options.namespaces,
    });
    this.#open = new OpenElements(this.#markup);
    this.#contents = new Contents(this.#markup, this.#notes, this.#open, options.builder);
    this.#builder = options.builder;
  }

  run(): Findings {
    let fault: Findings['fault'];
    try {
      const at = this.#elements(this.#rootTag(this.#markup.prolog()));
      const end = this.#markup.misc(at);
      if (end < this.#length) {
        this.#markup.fail('syntax', end, `After the end of the message stands ${this.#markup.glimpse(end)}`);
      }
      this.#notes.resolve();
    } catch (error) {
      if (error instanceof FaultError) fault = error.fault;
      else if (!(error instanceof Enough)) throw error;
    }
    const stopped = this.#notes.isMore;
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
    const end = this.#tags.attributes(nameEnd, type, at, 1);
    const namespace = prefix === '' ? this.#tags.namespaces.byDefault : this.#tags.namespaceOf(prefix, qualified, at);
    this.#root = { at, name: local, namespace, attributes: this.#rootAttributes() };
    const pass = { markup: this.#markup, notes: this.#notes, tags: this.#tags };
    if (this.#builder?.root(pass, local, namespace, at) === false) {
      this.#builder = undefined;
      this.#contents.builder = undefined;
      this.#notes.endWhenFull();
    }
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

  #rootAttributes(): Map<string, string> {
    const seen = this.#tags.seen.slice(0, this.#tags.count);
    return new Map(seen.map((one) => [one.name, this.#tags.valueOf(one)]));
  }

  /** Reads everything inside the root element; gives the place behind its end tag. */
  #elements(from: number): number {
    const bytes = this.#bytes;
    const open = this.#open;
    const automata = this.#options.automata;
    const tags = this.#tags;
    const notes = this.#notes;
    const namespaces = tags.namespaces;
    const builder = this.#builder;
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
        else {
          open.depth -= 1;
          builder?.close('', here + 1);
        }
        if (namespaces.innermost > open.depth) namespaces.leave(open.depth);
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
        const unexpected = this.#unexpected(at, here, type, state);
        child = unexpected.readAs;
        if (child && unexpected.moves) state = child;
        childType = child ? (automata as Automata).typeOf(child) : anything;
      } else {
        state = child;
        childType = child.type ?? (automata as Automata).typeOf(child);
      }
      if (child !== undefined && childType.text === undefined && builder !== undefined) {
        const end = builder.again(child, start);
        if (end > 0) {
          at = end;
          continue;
        }
      }
      const nameEnd = here;
      if (bytes[here] === byte.gt && childType.required === 0 && namespaces.byDefault === '') {
        tags.closesItself = false;
        tags.count = 0;
        here += 1;
      } else here = tags.child(here, childType, start, open.depth + 1);

      // Text in one piece, which is nearly every element, is checked where it stands.
      const check = childType.text;
      if (check !== undefined && !tags.closesItself) {
        let end = here;
        let stop = bytes[end] as number;
        let isPlain = true;
        for (;;) {
          while (textClass[stop] === plain) stop = bytes[++end] as number;
          if (textClass[stop] === coded) isPlain = false;
          else if (stop === 0xef) {
            if (isNonCharacter(bytes, end)) break;
            isPlain = false;
          } else if (stop !== byte.bracketClose || bytes[end + 1] === byte.bracketClose) break;
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
            const text = notes.checkBytes(check, here, end, isPlain, start);
            builder?.leaf(child as State, start, here, end, isPlain, text);
            if (namespaces.innermost > open.depth) namespaces.leave(open.depth);
            at = close + 1;
            continue;
          }
        }
      }

      open.states[open.depth] = state;
      if (open.depth >= maxDepth) {
        this.#markup.exceeds('depth', start, `More than ${maxDepth} elements stand inside each other here`);
      }
      open.push(childType, start + 1, nameEnd);
      builder?.open(child, start);
      at = here;
      if (tags.closesItself) {
        this.#close(start);
        if (namespaces.innermost > open.depth) namespaces.leave(open.depth);
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
    const text = this.#open.pieces[this.#open.depth] ?? '';
    this.#open.depth -= 1;
    if (type.text) this.#notes.checkText(type.text, text, start);
    else if (!type.anything && !state.ends) {
      if (this.#notes.isFull) this.#notes.count += 1;
      else this.#missingEnd(start, state, at);
    }
    this.#builder?.close(text);
  }

  #missingEnd(start: number, state: State, at: number): void {
    const { expected, detail } = explainEnd(this.#markup.tagName(start), state);
    this.#notes.note('missing-element', at, expected, 'the end', detail);
  }

  /** A start tag that is not expected: tells why, and as what the element is read on. */
  #unexpected(at: number, nameEnd: number, type: ElementType, state: State): Pick<Unexpected, 'readAs' | 'moves'> {
    const name = this.#markup.text(at + 1, nameEnd);
    const isQualified = name.includes(':');
    if (isQualified) this.#tags.splitName(name, at);
    if (type.anything || isQualified) this.#tags.provePrefix(name, nameEnd, at);
    if (type.anything) return nowhere;
    this.#notes.strays += 1;
    if (this.#notes.isFull) {
      this.#notes.count += 1;
      return { readAs: isQualified ? undefined : type.states.find(({ child }) => child?.name === name), moves: true };
    }
    const { code, expected, detail, readAs, moves } = explainChild(type, this.#open.name, state, name);
    if (isQualified) {
      this.#notes.note(
        'namespace',
        at,
        expected,
        name,
        `${name} has a prefix; inside a DDEX message no element has one`,
      );
      return nowhere;
    }
    this.#notes.note(code, at, expected, name, detail);
    return { readAs, moves };
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
