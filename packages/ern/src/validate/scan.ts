import { type MessageName, messageNames } from '../versions.ts';
import { FaultError } from '../xml/fault.ts';
import type { Limits } from '../xml/limits.ts';
import { type Automata, anything, type ElementType, type State } from './automaton.ts';
import { attributeClass, byte, isNonCharacter, isSpace, textClass } from './bytes.ts';
import type { Finding, Findings, RootElement } from './finding.ts';
import { trimmed } from './lexical.ts';
import { Markup } from './markup.ts';
import { instanceNamespace, Namespaces, xmlNamespace, xmlnsNamespace } from './namespaces.ts';
import { holdsValue, type TextCheck } from './text-check.ts';
import { explainChild, explainEnd, nearest } from './unexpected.ts';

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

/** Ends a pass that has found enough. */
class Enough extends Error {}

class Scan {
  readonly #markup: Markup;
  readonly #bytes: Buffer;
  readonly #length: number;
  readonly #options: ScanOptions;
  readonly #findings: Finding[] = [];
  readonly #namespaces = new Namespaces();

  // The open elements, by depth from 1: type, how far its children got, where its name stands.
  readonly #types: ElementType[] = [];
  readonly #states: State[] = [];
  readonly #nameFrom: number[] = [];
  readonly #nameTo: number[] = [];
  /** The text so far of an open element whose text is not in one piece. */
  readonly #pieces: string[] = [];
  #depth = 0;

  readonly #anchors = new Map<string, number>();
  readonly #references: { name: string; at: number }[] = [];
  #root: RootElement | undefined;
  #rootAttributes: Map<string, string> | undefined;
  #closesItself = false;
  #toldDefaultNamespace = -1;

  constructor(bytes: Buffer, length: number, options: ScanOptions) {
    this.#markup = new Markup(bytes, length);
    this.#bytes = bytes;
    this.#length = length;
    this.#options = options;
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
      this.#resolve();
    } catch (error) {
      if (error instanceof FaultError) fault = error.fault;
      else if (error instanceof Enough) stopped = true;
      else throw error;
    }
    return { findings: this.#findings, fault, stopped, root: this.#root };
  }

  /** Reads the start tag of the root. */
  #rootTag(at: number): number {
    const nameEnd = this.#markup.name(at + 1);
    const qualified = this.#markup.text(at + 1, nameEnd);
    const [prefix, local] = this.#splitName(qualified, at);
    const message = messageNames.find((name) => name === local) as MessageName | undefined;
    const automata = this.#options.automata;
    const type = message && automata ? automata.root(message) : anything;
    this.#push(type, at + 1, nameEnd);
    this.#rootAttributes = new Map();
    const end = this.#attributes(nameEnd, type, at);
    const namespace = prefix === '' ? this.#namespaces.byDefault : this.#namespaceOf(prefix, qualified, at);
    this.#root = { name: local, namespace, attributes: this.#rootAttributes };
    this.#rootAttributes = undefined;
    if (!message) {
      this.#note(
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
      this.#note('namespace', at, expected, namespace, detail);
    }
    if (this.#closesItself) this.#close(at);
    return end;
  }

  /** Reads everything inside the root element; gives the place behind its end tag. */
  #elements(from: number): number {
    const bytes = this.#bytes;
    const automata = this.#options.automata;
    const maxDepth = this.#options.limits.maxDepth;
    let at = from;
    if (this.#depth === 0) return at;
    let type = this.#types[1] as ElementType;
    let state = type.start;
    // True inside an element whose text counts, or that has no place in the schema.
    let loose = type.anything;

    for (;;) {
      if (loose) at = this.#characters(at, type);
      let code = bytes[at] as number;
      while (code === byte.space || code === byte.lf || code === byte.tab || code === byte.cr)
        code = bytes[++at] as number;
      if (code !== byte.lt) {
        at = this.#strayText(at, type);
        continue;
      }
      code = bytes[at + 1] as number;

      if (code === byte.slash) {
        let name = this.#nameFrom[this.#depth] as number;
        const nameTo = this.#nameTo[this.#depth] as number;
        let here = at + 2;
        while (name < nameTo && bytes[here] === bytes[name]) {
          here += 1;
          name += 1;
        }
        code = bytes[here] as number;
        if (name !== nameTo || code !== byte.gt) here = this.#endTag(at, here, name === nameTo);
        this.#states[this.#depth] = state;
        if (!state.ends || loose) this.#close(at);
        else this.#depth -= 1;
        if (this.#namespaces.innermost > this.#depth) this.#namespaces.leave(this.#depth);
        at = here + 1;
        if (this.#depth === 0) return at;
        type = this.#types[this.#depth] as ElementType;
        state = this.#states[this.#depth] as State;
        loose = type.anything || type.text !== undefined;
        continue;
      }

      if (code === byte.bang || code === byte.question) {
        at = this.#aside(at, type);
        continue;
      }

      // A start tag: the child met last in this state is tried first.
      const next = state.next;
      let child: State | undefined;
      let here = 0;
      for (let index = 0; index < next.length; index += 1) {
        const candidate = next[index] as State;
        const name = candidate.bytes;
        if (name[0] !== code) continue;
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
      if (bytes[here] === byte.gt && childType.required === 0 && this.#namespaces.byDefault === '') {
        this.#closesItself = false;
        here += 1;
      } else here = this.#startTag(start, here, childType, this.#depth + 1);

      // Text in one piece, which is nearly every element, is checked where it stands.
      const check = childType.text;
      if (check !== undefined && !this.#closesItself) {
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
            this.#checkBytes(check, here, end, start);
            if (this.#namespaces.innermost > this.#depth) this.#namespaces.leave(this.#depth);
            at = close + 1;
            continue;
          }
        }
      }

      this.#states[this.#depth] = state;
      if (this.#depth >= maxDepth) {
        this.#markup.fail('limit', start, `More than ${maxDepth} elements stand inside each other here`);
      }
      this.#push(childType, start + 1, nameEnd);
      at = here;
      if (this.#closesItself) {
        this.#close(start);
        if (this.#namespaces.innermost > this.#depth) this.#namespaces.leave(this.#depth);
        continue;
      }
      type = childType;
      state = childType.start;
      loose = type.anything || type.text !== undefined;
    }
  }

  #push(type: ElementType, nameFrom: number, nameTo: number): void {
    this.#depth += 1;
    this.#types[this.#depth] = type;
    this.#states[this.#depth] = type.start;
    this.#nameFrom[this.#depth] = nameFrom;
    this.#nameTo[this.#depth] = nameTo;
    this.#pieces[this.#depth] = '';
  }

  #nameEnd(from: number): number {
    let at = from;
    while (!isSpace(this.#bytes[at]) && this.#bytes[at] !== byte.gt && this.#bytes[at] !== byte.slash) at += 1;
    return at;
  }

  /** Ends the innermost element; `at` is where that was seen. */
  #close(at: number): void {
    const type = this.#types[this.#depth] as ElementType;
    const state = this.#states[this.#depth] as State;
    const start = (this.#nameFrom[this.#depth] as number) - 1;
    this.#depth -= 1;
    if (type.text) this.#checkText(type.text, this.#pieces[this.#depth + 1] ?? '', start);
    else if (!type.anything && !state.ends) {
      const { expected, detail } = explainEnd(this.#tagName(start), state);
      this.#note('missing-element', at, expected, 'the end', detail);
    }
  }

  /** Reads the attributes of a child and proves its namespace. */
  #startTag(start: number, nameEnd: number, type: ElementType, depth: number): number {
    const saved = this.#depth;
    this.#depth = depth;
    const end = this.#attributes(nameEnd, type, start);
    this.#depth = saved;
    const namespace = this.#namespaces.byDefault;
    if (namespace !== '' && !type.anything && this.#toldDefaultNamespace < 0) {
      this.#toldDefaultNamespace = depth;
      const name = this.#markup.text(start + 1, nameEnd);
      this.#note(
        'namespace',
        start,
        'no namespace',
        namespace,
        `${name} is in the namespace ${namespace}, because of an xmlns without a prefix; only the root element of a DDEX message has a namespace: declare it with a prefix, as in xmlns:ern="${namespace}"`,
      );
    }
    return end;
  }

  /** Reads from behind a tag's name to behind its `>`. */
  #attributes(from: number, type: ElementType, start: number): number {
    const bytes = this.#bytes;
    const expected = type.attributes;
    const { maxAttributes } = this.#options.limits;
    let at = from;
    let seen = 0;
    let count = 0;
    let others: Map<string, { value: string; at: number }> | undefined;
    this.#closesItself = false;
    for (;;) {
      let code = bytes[at] as number;
      const spaced = isSpace(code);
      while (code === byte.space || code === byte.lf || code === byte.tab || code === byte.cr)
        code = bytes[++at] as number;
      if (code === byte.gt) {
        at += 1;
        break;
      }
      if (code === byte.slash && bytes[at + 1] === byte.gt) {
        this.#closesItself = true;
        at += 2;
        break;
      }
      if (at >= this.#length) this.#markup.cutOff(start, 'a tag');
      if (!spaced) {
        this.#markup.fail('syntax', at, `A space or > must stand here, found ${this.#markup.glimpse(at)}`);
      }
      count += 1;
      if (count > maxAttributes) this.#markup.fail('limit', at, `An element has more than ${maxAttributes} attributes`);

      let check: TextCheck | undefined;
      let bit = 0;
      let name = '';
      let here = at;
      for (let index = 0; index < expected.length; index += 1) {
        const candidate = expected[index] as (typeof expected)[number];
        const size = candidate.bytes.length;
        let match = 0;
        here = at;
        while (match < size && bytes[here] === candidate.bytes[match]) {
          match += 1;
          here += 1;
        }
        if (match < size || (bytes[here] !== byte.equals && !isSpace(bytes[here]))) continue;
        check = candidate.check;
        bit = candidate.bit;
        name = candidate.name;
        break;
      }
      if (check === undefined) {
        here = this.#markup.name(at);
        name = this.#markup.text(at, here);
      }
      if (bytes[here] !== byte.equals) here = this.#markup.skipSpace(here);
      if (bytes[here] !== byte.equals) {
        this.#markup.fail('syntax', here, `The attribute ${name} has no value: = must stand here`);
      }
      here += 1;
      if (isSpace(bytes[here])) here = this.#markup.skipSpace(here);
      const quote = bytes[here] as number;
      if (quote !== byte.quote && quote !== byte.apostrophe) {
        this.#markup.fail('syntax', here, `The value of the attribute ${name} must stand in quotes`);
      }
      const valueFrom = here + 1;
      let valueTo = valueFrom;
      let stop = bytes[valueTo] as number;
      for (;;) {
        while (attributeClass[stop] === 0) stop = bytes[++valueTo] as number;
        if (stop === quote || (stop !== byte.quote && stop !== byte.apostrophe && stop !== 0xef)) break;
        if (stop === 0xef && isNonCharacter(bytes, valueTo)) break;
        stop = bytes[++valueTo] as number;
      }
      let value: string | undefined;
      if (stop !== quote) {
        const read = this.#attributeValue(valueFrom, quote, name, start);
        value = read.value;
        valueTo = read.end;
      }
      if (check !== undefined) {
        if ((seen & bit) !== 0) this.#duplicate(name, at);
        seen |= bit;
        if (value === undefined) this.#checkBytes(check, valueFrom, valueTo, start, name);
        else this.#checkText(check, value, start, name);
        this.#rootAttributes?.set(name, value ?? this.#markup.text(valueFrom, valueTo));
      } else {
        others ??= new Map();
        if (others.has(name)) this.#duplicate(name, at);
        others.set(name, { value: value ?? this.#markup.text(valueFrom, valueTo), at });
      }
      at = valueTo + 1;
    }
    if (others) this.#otherAttributes(others, type, start);
    if ((seen & type.required) !== type.required) {
      for (const { name, bit } of expected) {
        if ((type.required & bit) === 0 || (seen & bit) !== 0) continue;
        this.#note(
          'missing-attribute',
          start,
          name,
          'nothing',
          `The attribute ${name} is missing on ${this.#tagName(start)}`,
          name,
        );
      }
    }
    return at;
  }

  /** Reads an attribute value that is more than plain characters. */
  #attributeValue(from: number, quote: number, name: string, start: number): { value: string; end: number } {
    const bytes = this.#bytes;
    let value = '';
    let piece = from;
    let at = from;
    for (;;) {
      const code = bytes[at] as number;
      if (code === quote) break;
      if (code === byte.lt) {
        this.#markup.fail(
          'syntax',
          at,
          `The value of the attribute ${name} holds a <, or its closing quote is missing; < is written &lt;`,
        );
      }
      if (at >= this.#length) this.#markup.cutOff(start, 'a tag');
      if (code === byte.amp) {
        const { text, end } = this.#markup.reference(at);
        value += spaced(this.#markup.text(piece, at)) + text;
        at = piece = end;
        continue;
      }
      if ((code < 32 && !isSpace(code)) || isNonCharacter(bytes, at)) this.#markup.badCharacter(at);
      at += 1;
    }
    return { value: value + spaced(this.#markup.text(piece, at)), end: at };
  }

  /** Attributes that the type does not list: declarations of namespaces, those of XML Schema itself, and wrong ones. */
  #otherAttributes(others: ReadonlyMap<string, { value: string; at: number }>, type: ElementType, start: number): void {
    for (const [name, { value, at }] of others) {
      if (name === 'xmlns') this.#declare('', value, at);
      else if (name.startsWith('xmlns:')) this.#declare(name.slice(6), value, at);
    }
    const universal = new Set<string>();
    for (const [name, { value, at }] of others) {
      if (name === 'xmlns' || name.startsWith('xmlns:')) continue;
      const [prefix, local] = this.#splitName(name, at);
      const namespace = prefix === '' ? '' : this.#namespaceOf(prefix, name, at);
      const universalName = `{${namespace}}${local}`;
      if (prefix !== '' && universal.has(universalName)) this.#duplicate(name, at);
      universal.add(universalName);
      this.#rootAttributes?.set(name, value);
      if (type.anything) continue;
      if (namespace === instanceNamespace) this.#instanceAttribute(local, value, name, type, start);
      else {
        const element = this.#tagName(start);
        const near = nearest(
          local,
          type.attributes.map((one) => one.name),
        );
        const hint = near === undefined || near === name ? '' : `; did you mean ${near}?`;
        this.#note(
          'unexpected-attribute',
          start,
          type.attributes.map((one) => one.name).join(', ') || 'no attribute',
          name,
          `The attribute ${name} is not allowed on ${element}${hint}`,
          name,
        );
      }
    }
  }

  /** `xsi:schemaLocation` and the like, which are allowed on every element, and those that ERN has no use for. */
  #instanceAttribute(local: string, value: string, name: string, type: ElementType, start: number): void {
    if (local === 'schemaLocation' || local === 'noNamespaceSchemaLocation') return;
    const element = this.#tagName(start);
    if (local === 'type') {
      const [prefix, typeName] = value.trim().includes(':')
        ? (value.trim().split(':') as [string, string])
        : ['', value.trim()];
      const own =
        type.name.startsWith('xs:') || type.name.startsWith('avs:')
          ? type.name.slice(type.name.indexOf(':') + 1)
          : type.name;
      if (typeName === own && (prefix === '' || this.#namespaces.uri(prefix) !== undefined)) return;
      this.#note(
        'type-substitution',
        start,
        type.name,
        value,
        `${element} is given the type ${value}; ERN replaces no types`,
        name,
      );
    } else if (local === 'nil') {
      this.#note('unexpected-attribute', start, 'no attribute', name, `${element} may not be nil`, name);
    } else
      this.#note(
        'unexpected-attribute',
        start,
        'no attribute',
        name,
        `The attribute ${name} is not allowed on ${element}`,
        name,
      );
  }

  #declare(prefix: string, uri: string, at: number): void {
    if (prefix === 'xmlns') this.#markup.fail('prefix', at, 'The prefix xmlns may not be declared');
    if ((prefix === 'xml') !== (uri === xmlNamespace) || uri === xmlnsNamespace) {
      this.#markup.fail('prefix', at, `The prefix ${prefix} may not stand for ${uri}`);
    }
    if (prefix !== '' && uri === '') this.#markup.fail('prefix', at, `The prefix ${prefix} stands for no namespace`);
    if (!isUriReference(uri)) this.#markup.fail('prefix', at, `The namespace ${uri} is no address`, uri);
    if (this.#namespaces.count >= 1000) this.#markup.fail('limit', at, 'More than 1000 namespaces are declared');
    this.#namespaces.declare(this.#depth, prefix, uri);
  }

  #splitName(name: string, at: number): [prefix: string, local: string] {
    const parts = name.split(':');
    if (parts.length === 1) return ['', name];
    const [prefix, local] = parts;
    if (parts.length > 2 || !prefix || !local || /^[-.0-9]/.test(local))
      this.#markup.fail('prefix', at, `${name} is no name with a prefix`);
    return [prefix as string, local as string];
  }

  #namespaceOf(prefix: string, name: string, at: number): string {
    return (
      this.#namespaces.uri(prefix) ??
      this.#markup.fail('prefix', at, `The prefix of ${name} is declared nowhere`, prefix)
    );
  }

  #duplicate(name: string, at: number): never {
    return this.#markup.fail('duplicate-attribute', at, `The attribute ${name} stands twice on one element`, name);
  }

  /** A start tag that is not expected: tells why, and as what the element is read on. */
  #unexpected(at: number, nameEnd: number, type: ElementType, state: State): { state?: State; type: ElementType } {
    const name = this.#markup.text(at + 1, nameEnd);
    if (name.includes(':')) this.#splitName(name, at);
    if (type.anything) {
      this.#provePrefix(name, nameEnd, at);
      return { type: anything };
    }
    const { code, expected, detail, readAs, moves } = explainChild(type, this.#openName(), state, name);
    if (name.includes(':')) {
      this.#provePrefix(name, nameEnd, at);
      this.#note('namespace', at, expected, name, `${name} has a prefix; inside a DDEX message no element has one`);
      return { type: anything };
    }
    this.#note(code, at, expected, name, detail);
    if (!readAs || !this.#options.automata) return { type: anything };
    const childType = this.#options.automata.typeOf(readAs);
    return moves ? { state: readAs, type: childType } : { type: childType };
  }

  /** Proves that a prefix is declared, on the element itself or around it. */
  #provePrefix(name: string, nameEnd: number, at: number): void {
    const colon = name.indexOf(':');
    if (colon < 0) return;
    const prefix = name.slice(0, colon);
    if (this.#namespaces.uri(prefix) !== undefined) return;
    const tagEnd = this.#bytes.indexOf('>', nameEnd);
    const tag = this.#markup.text(nameEnd, tagEnd < 0 || tagEnd - nameEnd > 65_536 ? nameEnd : tagEnd);
    if (!tag.includes(`xmlns:${prefix}`)) this.#namespaceOf(prefix, name, at);
  }

  /** A comment, a processing instruction or CDATA between elements. */
  #aside(at: number, type: ElementType): number {
    if (this.#bytes[at + 1] === byte.question) return this.#markup.instruction(at);
    if (this.#markup.startsWith('<!--', at)) return this.#markup.comment(at);
    if (!this.#markup.startsWith('<![CDATA[', at)) {
      const doctype = this.#markup.startsWith('<!DOCTYPE', at);
      this.#markup.fail(
        doctype ? 'doctype' : 'syntax',
        at,
        `${this.#markup.glimpse(at)} has no place inside a message`,
      );
    }
    const end = this.#markup.cdata(at);
    if (type.text) this.#pieces[this.#depth] += this.#markup.text(at + 9, end);
    else if (!type.anything) {
      this.#note('unexpected-text', at, 'elements', 'CDATA', `${this.#openName()} holds elements, and no CDATA`);
    }
    return end + 3;
  }

  /** Reads text up to the next tag, where it counts or where anything goes. */
  #characters(from: number, type: ElementType): number {
    const bytes = this.#bytes;
    let at = from;
    let piece = from;
    let text = '';
    for (;;) {
      const code = bytes[at] as number;
      if (textClass[code] === 0) {
        at += 1;
        continue;
      }
      if (code === byte.lt) break;
      if (code === byte.amp) {
        const { text: resolved, end } = this.#markup.reference(at);
        text += lineEnds(this.#markup.text(piece, at)) + resolved;
        at = piece = end;
        continue;
      }
      this.#proveCharacter(at);
      at += 1;
    }
    if (type.text) this.#pieces[this.#depth] += text + lineEnds(this.#markup.text(piece, at));
    return at;
  }

  /** A byte of text that the fast way does not pass by itself. */
  #proveCharacter(at: number): void {
    const code = this.#bytes[at] as number;
    if (code === byte.bracketClose) {
      if (this.#markup.startsWith(']]>', at)) {
        this.#markup.fail('syntax', at, ']]> stands in text; it is written ]]&gt;');
      }
      return;
    }
    if (at >= this.#length) {
      const name = this.#openName();
      this.#markup.fail('cut-off', at, `The file ends before </${name}>: it was cut off`);
    }
    if (code !== 0xef || isNonCharacter(this.#bytes, at)) this.#markup.badCharacter(at);
  }

  /** Text where only elements may stand. */
  #strayText(from: number, _type: ElementType): number {
    const bytes = this.#bytes;
    let at = from;
    let stray = false;
    for (;;) {
      const code = bytes[at] as number;
      if (code === byte.lt) break;
      if (code === byte.amp) {
        const { text, end } = this.#markup.reference(at);
        stray ||= !isSpace(text.codePointAt(0));
        at = end;
        continue;
      }
      if (textClass[code] !== 0) this.#proveCharacter(at);
      stray ||= !isSpace(code);
      at += 1;
    }
    if (stray) {
      const found = this.#markup.glimpse(from);
      this.#note(
        'unexpected-text',
        from,
        'elements',
        found,
        `${this.#openName()} holds elements, and no text such as ${found}`,
      );
    }
    return at;
  }

  /** An end tag that is not simply the name and `>`: gives the place of its `>`. */
  #endTag(at: number, from: number, isSameName: boolean): number {
    const open = this.#openName();
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

  /** The name of the innermost open element. */
  #openName(): string {
    return this.#tagName((this.#nameFrom[this.#depth] as number) - 1);
  }

  #tagName(start: number): string {
    return this.#markup.text(start + 1, this.#nameEnd(start + 1));
  }

  /** Checks a value that stands in the document in one piece, without entities. */
  #checkBytes(check: TextCheck, from: number, to: number, start: number, attribute?: string): void {
    const bytes = this.#bytes;
    switch (check.kind) {
      case 'any':
        return;
      case 'values':
        if (holdsValue(check.hashed, bytes, from, to)) return;
        break;
      case 'boolean':
        if (
          to - from === 4 &&
          bytes[from] === 116 &&
          bytes[from + 1] === 114 &&
          bytes[from + 2] === 117 &&
          bytes[from + 3] === 101
        )
          return;
        break;
      default:
        break;
    }
    this.#checkText(check, lineEnds(this.#markup.text(from, to)), start, attribute);
  }

  #checkText(check: TextCheck, text: string, start: number, attribute?: string): void {
    const fault = check.fault(text);
    if (fault !== undefined) {
      const facts = explainText(check, fault, text, attribute ?? this.#tagName(start));
      this.#note(facts.code, start, facts.expected, text.slice(0, 80), facts.detail, attribute);
    } else if (check.kind === 'anchor') {
      const name = trimmed(text);
      if (!this.#anchors.has(name)) this.#anchors.set(name, start);
      else {
        const detail = `${name} is the reference of two things in this message; every one needs its own`;
        this.#add({
          layer: 'reference',
          code: 'duplicate-anchor',
          at: start,
          attribute,
          expected: 'a name used once',
          found: name,
          detail,
        });
      }
    } else if (check.kind === 'reference') this.#references.push({ name: trimmed(text), at: start });
  }

  #resolve(): void {
    for (const { name, at } of this.#references) {
      if (this.#anchors.has(name)) continue;
      const detail = `${this.#tagName(at)} points to ${name}, and nothing in this message is called ${name}`;
      this.#add({
        layer: 'reference',
        code: 'unresolved-reference',
        at,
        expected: 'the reference of something in the message',
        found: name,
        detail,
      });
    }
  }

  #note(
    code: Exclude<Finding['code'], 'duplicate-anchor' | 'unresolved-reference'>,
    at: number,
    expected: string,
    found: string,
    detail: string,
    attribute?: string,
  ): void {
    this.#add({ layer: 'schema', code, at, attribute, expected, found, detail });
  }

  #add(finding: Finding): void {
    this.#findings.push(finding);
    if (this.#findings.length >= this.#options.maxFindings) throw new Enough();
  }
}

/** libxml2 calls a document whose namespace is no URI (RFC 3986) not well-formed. */
const isUriReference = (text: string): boolean =>
  /^(?:[A-Za-z0-9._~:/?[\]@!$&'()*+,;=-]|%[0-9A-Fa-f]{2})*(?:#(?:[A-Za-z0-9._~:/?@!$&'()*+,;=-]|%[0-9A-Fa-f]{2})*)?$/.test(
    text,
  );

/** XML turns line ends in attribute values into spaces. */
const spaced = (text: string): string => text.replace(/\r\n|[\t\n\r]/g, ' ');
/** XML reads every line end as one line feed. */
const lineEnds = (text: string): string => (text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text);

function explainText(check: TextCheck, fault: 'value' | 'pattern' | 'form', text: string, name: string) {
  const shown = text === '' ? 'nothing' : `"${text.length > 60 ? `${text.slice(0, 57)}…` : text}"`;
  const { type } = check;
  if (fault === 'value') {
    const set = type.name.slice(type.name.indexOf(':') + 1);
    const values = check.values;
    const near = nearest(text.trim(), [...values]);
    const releases = type.values?.releasesOf(text) ?? [];
    const hint =
      releases.length > 0
        ? `; it exists in the allowed value sets ${releases.join(' and ')}`
        : near !== undefined
          ? `; did you mean ${near}?`
          : values.size <= 8
            ? `; allowed are ${[...values].join(', ')}`
            : '';
    return {
      code: 'value-not-allowed' as const,
      expected: `a value of ${set}`,
      detail: `${name} holds ${shown}, which is no allowed value of ${set}${hint}`,
    };
  }
  if (fault === 'pattern') {
    return {
      code: 'pattern-mismatch' as const,
      expected: type.pattern ?? '',
      detail: `${name} holds ${shown}, which does not have the form ${type.pattern}`,
    };
  }
  return {
    code: 'malformed-value' as const,
    expected: check.lexical.wants,
    detail: `${name} holds ${shown}; it must be ${check.lexical.wants}`,
  };
}
