import type { Limits } from '../xml/limits.ts';
import { type AttributeType, type ElementType, namesOwnValue } from './automaton.ts';
import { attributeClass, byte, coded, isNonCharacter, isSpace, plain } from './bytes.ts';
import { isNcName, type Markup } from './markup.ts';
import { instanceNamespace, isUriReference, Namespaces, xmlNamespace, xmlnsNamespace } from './namespaces.ts';
import type { Notes } from './notes.ts';
import { nearest } from './unexpected.ts';

/** An attribute of the start tag that was read last. The objects are used again for the next tag. */
export interface SeenAttribute {
  /** Absent for one that the type does not list. */
  type: AttributeType | undefined;
  name: string;
  /** Where the value begins and ends. */
  from: number;
  to: number;
  /** The value, where it is more than the characters that stand there or a string of them is at hand. */
  value: string | undefined;
  /** Whether the bytes of the value are its characters. */
  isPlain: boolean;
}

/** The namespaces of types, by the prefix that they have in the grammars. */
export type TypeNamespaces = Readonly<Record<string, readonly string[]>>;

/** Reads start tags: attributes and namespaces. */
export class StartTags {
  readonly namespaces = new Namespaces();
  /** Whether the tag read last ended with `/>`. */
  closesItself = false;
  /** The attributes of the tag read last, in the order of the file; only the first `count` of them are of this tag. */
  readonly seen: SeenAttribute[] = [];
  count = 0;
  /** How many values that the parties defined themselves were met. */
  ownValues = 0;
  readonly #markup: Markup;
  readonly #notes: Notes;
  readonly #limits: Limits;
  readonly #typeNamespaces: TypeNamespaces;
  #depth = 0;
  #toldDefaultNamespace = -1;

  constructor(markup: Markup, notes: Notes, limits: Limits, typeNamespaces: TypeNamespaces) {
    this.#markup = markup;
    this.#typeNamespaces = typeNamespaces;
    this.#notes = notes;
    this.#limits = limits;
  }

  /** Reads the attributes of a child and proves its namespace; gives the place behind the tag. */
  child(nameEnd: number, type: ElementType, start: number, depth: number): number {
    const end = this.attributes(nameEnd, type, start, depth);
    const namespace = this.namespaces.byDefault;
    if (namespace !== '' && !type.anything && this.#toldDefaultNamespace < 0) {
      this.#toldDefaultNamespace = depth;
      const name = this.#markup.text(start + 1, nameEnd);
      this.#notes.note(
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
  attributes(from: number, type: ElementType, start: number, depth: number): number {
    this.#depth = depth;
    const bytes = this.#markup.bytes;
    const expected = type.attributes;
    const { maxAttributes } = this.#limits;
    let at = from;
    let met = 0;
    this.count = 0;
    let others: Map<string, { value: string; at: number }> | undefined;
    this.closesItself = false;
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
        this.closesItself = true;
        at += 2;
        break;
      }
      if (at >= this.#markup.length) this.#markup.cutOff(start, 'a tag');
      if (!spaced) {
        this.#markup.fail('syntax', at, `A space or > must stand here, found ${this.#markup.glimpse(at)}`);
      }
      if (this.count >= maxAttributes) {
        this.#markup.exceeds('attributes', at, `An element has more than ${maxAttributes} attributes`);
      }

      let type: AttributeType | undefined;
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
        type = candidate;
        name = candidate.name;
        break;
      }
      if (type === undefined) {
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
      let isPlain = true;
      for (;;) {
        while (attributeClass[stop] === plain) stop = bytes[++valueTo] as number;
        if (attributeClass[stop] === coded) isPlain = false;
        else if (stop === 0xef) {
          if (isNonCharacter(bytes, valueTo)) break;
          isPlain = false;
        } else if (stop === quote || (stop !== byte.quote && stop !== byte.apostrophe)) break;
        stop = bytes[++valueTo] as number;
      }
      let value: string | undefined;
      if (stop !== quote) {
        const read = this.#attributeValue(valueFrom, quote, name, start);
        value = read.value;
        valueTo = read.end;
      }
      this.#keep(type, name, valueFrom, valueTo, value, isPlain);
      if (type !== undefined) {
        if ((met & type.bit) !== 0) this.#duplicate(name, at);
        met |= type.bit;
        if (value === undefined) {
          this.seen[this.count - 1]!.value = this.#notes.checkBytes(
            type.check,
            valueFrom,
            valueTo,
            isPlain,
            start,
            name,
          );
        } else this.#notes.checkText(type.check, value, start, name);
      } else {
        others ??= new Map();
        if (others.has(name)) this.#duplicate(name, at);
        others.set(name, { value: value ?? this.#markup.text(valueFrom, valueTo), at });
      }
      at = valueTo + 1;
    }
    if (others) this.#otherAttributes(others, type, start);
    if ((met & type.required) !== type.required) {
      for (const { name, bit } of expected) {
        if ((type.required & bit) === 0 || (met & bit) !== 0) continue;
        this.#notes.note(
          'missing-attribute',
          start,
          name,
          'nothing',
          `The attribute ${name} is missing on ${this.#markup.tagName(start)}`,
          name,
        );
      }
    }
    return at;
  }

  #keep(
    type: AttributeType | undefined,
    name: string,
    from: number,
    to: number,
    value: string | undefined,
    isPlain: boolean,
  ): void {
    if (type === undefined ? namesOwnValue(name) : type.isOwnValue) this.ownValues += 1;
    const kept = this.seen[this.count];
    if (kept === undefined) this.seen.push({ type, name, from, to, value, isPlain });
    else {
      kept.type = type;
      kept.name = name;
      kept.from = from;
      kept.to = to;
      kept.value = value;
      kept.isPlain = isPlain;
    }
    this.count += 1;
  }

  /** The value of an attribute as XML reads it. */
  valueOf({ value, from, to, isPlain }: SeenAttribute): string {
    return value ?? this.#markup.piece(from, to, isPlain);
  }

  /** Reads an attribute value that is more than plain characters. */
  #attributeValue(from: number, quote: number, name: string, start: number): { value: string; end: number } {
    const bytes = this.#markup.bytes;
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
      if (at >= this.#markup.length) this.#markup.cutOff(start, 'a tag');
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
      else if (name.startsWith('xmlns:')) this.#declare(this.splitName(name, at)[1], value, at);
    }
    const universal = new Set<string>();
    for (const [name, { value, at }] of others) {
      if (name === 'xmlns' || name.startsWith('xmlns:')) continue;
      const [prefix, local] = this.splitName(name, at);
      const namespace = prefix === '' ? '' : this.namespaceOf(prefix, name, at);
      const universalName = `{${namespace}}${local}`;
      if (prefix !== '' && universal.has(universalName)) this.#duplicate(name, at);
      universal.add(universalName);
      if (type.anything) continue;
      if (namespace === instanceNamespace) this.#instanceAttribute(local, value, name, type, start);
      else {
        const element = this.#markup.tagName(start);
        const near = nearest(
          local,
          type.attributes.map((one) => one.name),
        );
        const hint = near === undefined || near === name ? '' : `; did you mean ${near}?`;
        this.#notes.note(
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
    const element = this.#markup.tagName(start);
    if (local === 'type') {
      if (this.#isType(value, type.name)) return;
      this.#notes.note(
        'type-substitution',
        start,
        type.name,
        value,
        `${element} is given the type ${value}; ERN replaces no types`,
        name,
      );
    } else if (local === 'nil') {
      this.#notes.note('unexpected-attribute', start, 'no attribute', name, `${element} may not be nil`, name);
    } else
      this.#notes.note(
        'unexpected-attribute',
        start,
        'no attribute',
        name,
        `The attribute ${name} is not allowed on ${element}`,
        name,
      );
  }

  /** Whether a qualified name is that of a type: `xs:string`, `avs:UseType`, `ern:ddex_IsoDate` or a composite. */
  #isType(qualified: string, type: string): boolean {
    const [prefix, local] = qualified.includes(':') ? qualified.split(':') : ['', qualified];
    const [set, name] = type.includes(':') ? type.split(':') : ['ern', type];
    const namespace = prefix === '' ? this.namespaces.byDefault : this.namespaces.uri(prefix ?? '');
    return local === name && namespace !== undefined && this.#typeNamespaces[set ?? '']?.includes(namespace) === true;
  }

  #declare(prefix: string, uri: string, at: number): void {
    if (prefix === 'xmlns') this.#markup.fail('prefix', at, 'The prefix xmlns may not be declared');
    if ((prefix === 'xml') !== (uri === xmlNamespace) || uri === xmlnsNamespace) {
      this.#markup.fail('prefix', at, `The prefix ${prefix} may not stand for ${uri}`);
    }
    if (prefix !== '' && uri === '') this.#markup.fail('prefix', at, `The prefix ${prefix} stands for no namespace`);
    if (!isUriReference(uri)) this.#markup.fail('prefix', at, `The namespace ${uri} is no address`, uri);
    if (this.namespaces.count >= 1000) {
      this.#markup.exceeds('attributes', at, 'More than 1000 namespaces are declared');
    }
    this.namespaces.declare(this.#depth, prefix, uri);
  }

  splitName(name: string, at: number): [prefix: string, local: string] {
    const parts = name.split(':');
    if (parts.length === 1) return ['', name];
    const [prefix, local] = parts;
    if (parts.length > 2 || !isNcName(prefix ?? '') || !isNcName(local ?? ''))
      this.#markup.fail('prefix', at, `${name} is no name with a prefix`);
    return [prefix as string, local as string];
  }

  namespaceOf(prefix: string, name: string, at: number): string {
    return (
      this.namespaces.uri(prefix) ??
      this.#markup.fail('prefix', at, `The prefix of ${name} is declared nowhere`, prefix)
    );
  }

  #duplicate(name: string, at: number): never {
    return this.#markup.fail('duplicate-attribute', at, `The attribute ${name} stands twice on one element`, name);
  }

  /** Proves that a prefix is declared, on the element itself or around it. */
  provePrefix(name: string, nameEnd: number, at: number): void {
    const colon = name.indexOf(':');
    if (colon < 0) return;
    const prefix = name.slice(0, colon);
    if (this.namespaces.uri(prefix) !== undefined) return;
    const tagEnd = this.#markup.bytes.indexOf('>', nameEnd);
    const tag = this.#markup.text(nameEnd, tagEnd < 0 || tagEnd - nameEnd > 65_536 ? nameEnd : tagEnd);
    if (!tag.includes(`xmlns:${prefix}`)) this.namespaceOf(prefix, name, at);
  }
}

/** XML turns line ends in attribute values into spaces. */
const spaced = (text: string): string => text.replace(/\r\n|[\t\n\r]/g, ' ');
