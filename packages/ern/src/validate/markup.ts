import { type Fault, FaultError, fault, type LimitKind } from '../xml/fault.ts';
import { byte, endsName, isNonCharacter, isSpace } from './bytes.ts';

/** The parts of XML that are read the same way everywhere; each function throws `FaultError`. */
export class Markup {
  readonly bytes: Buffer;
  readonly length: number;
  /** A stretch of the document with a character for each byte, and where it begins and ends. */
  #page = '';
  #pageFrom = 0;
  #pageTo = 0;

  constructor(bytes: Buffer, length: number) {
    this.bytes = bytes;
    this.length = length;
  }

  /** Where the name ends that begins here. */
  nameEnd(from: number): number {
    let at = from;
    while (!isSpace(this.bytes[at]) && this.bytes[at] !== byte.gt && this.bytes[at] !== byte.slash) at += 1;
    return at;
  }

  /** The name of the tag that begins here. */
  tagName(start: number): string {
    return this.text(start + 1, this.nameEnd(start + 1));
  }

  text(from: number, to: number): string {
    return this.bytes.toString('utf8', from, to);
  }

  /**
   * Text without references. To cut a short one from a string is many times as fast as to make one from bytes; a longer one
   * would stay a part of that string, keep it in memory, and be slow to compare.
   */
  piece(from: number, to: number, isPlain: boolean): string {
    if (!isPlain) return lineEnds(this.text(from, to));
    if (to - from > longestCut) return this.bytes.toString('latin1', from, to);
    if (from < this.#pageFrom || to > this.#pageTo) this.#turn(from);
    return this.#page.slice(from - this.#pageFrom, to - this.#pageFrom);
  }

  #turn(from: number): void {
    this.#pageFrom = Math.max(0, from - before);
    this.#pageTo = Math.min(from + pageSize, this.length);
    this.#page = this.bytes.toString('latin1', this.#pageFrom, this.#pageTo);
  }

  startsWith(text: string, at: number): boolean {
    for (let index = 0; index < text.length; index += 1) {
      if (this.bytes[at + index] !== text.charCodeAt(index)) return false;
    }
    return true;
  }

  skipSpace(at: number): number {
    let here = at;
    while (isSpace(this.bytes[here])) here += 1;
    return here;
  }

  /** Reads the XML declaration, if there is one, and everything else before the root element. */
  prolog(): number {
    let at = 0;
    if (this.startsWith('<?xml', 0) && (isSpace(this.bytes[5]) || this.bytes[5] === byte.question)) {
      const end = this.bytes.indexOf('?>', 0);
      const text = end < 0 ? '' : this.text(0, end + 2);
      if (!declaration.test(text)) {
        this.fail('syntax', 0, 'The XML declaration is not well-formed; write <?xml version="1.0" encoding="UTF-8"?>');
      }
      at = end + 2;
    }
    at = this.misc(at);
    if (this.startsWith('<!DOCTYPE', at)) {
      this.fail('doctype', at, 'The file has a DOCTYPE; DDEX messages have none, and it is refused for safety');
    }
    if (at >= this.length) {
      this.fail('not-xml', at, this.length === 0 ? 'The file is empty' : 'The file holds no XML element');
    }
    if (this.bytes[at] !== byte.lt) {
      this.fail('not-xml', at, `The file is not XML: it begins with ${this.glimpse(at)}, not with <`);
    }
    return at;
  }

  /** Skips space, comments and processing instructions. */
  misc(from: number): number {
    let at = this.skipSpace(from);
    while (this.bytes[at] === byte.lt) {
      if (this.startsWith('<!--', at)) at = this.comment(at);
      else if (this.bytes[at + 1] === byte.question) at = this.instruction(at);
      else break;
      at = this.skipSpace(at);
    }
    return at;
  }

  /** Skips a comment that begins here. */
  comment(at: number): number {
    const end = this.bytes.indexOf('--', at + 4);
    if (end < 0) this.cutOff(at, 'a comment');
    this.characters(at, end);
    if (this.bytes[end + 2] !== byte.gt) {
      this.fail('syntax', end, 'A comment holds two hyphens in a row, which XML does not allow');
    }
    return end + 3;
  }

  /** Skips a processing instruction that begins here. */
  instruction(at: number): number {
    const nameEnd = this.name(at + 2);
    const name = this.text(at + 2, nameEnd);
    if (name.toLowerCase() === 'xml') {
      this.fail(
        'syntax',
        at,
        'An XML declaration stands here; it is allowed only as the very first characters of the file',
      );
    }
    if (name.includes(':')) this.fail('prefix', at, `The processing instruction ${name} has a colon in its name`);
    const end = this.bytes.indexOf('?>', nameEnd);
    if (end < 0) this.cutOff(at, 'a processing instruction');
    if (end !== nameEnd && !isSpace(this.bytes[nameEnd])) {
      this.fail('syntax', nameEnd, `A space is missing after ${name} in a processing instruction`);
    }
    this.characters(at, end);
    return end + 2;
  }

  /** Finds the end of a CDATA section that begins here: where its text ends. */
  cdata(at: number): number {
    const end = this.bytes.indexOf(']]>', at + 9);
    if (end < 0) this.cutOff(at, 'a CDATA section');
    this.characters(at, end);
    return end;
  }

  /** Finds the end of a name that begins here, and proves that it is one. */
  name(from: number): number {
    let at = from;
    while (
      at < this.length &&
      !endsName(this.bytes[at]) &&
      this.bytes[at] !== byte.lt &&
      this.bytes[at] !== byte.question
    ) {
      at += 1;
    }
    if (at - from > longestName) this.exceeds('name', from, `A name of ${at - from} bytes stands here`);
    const name = this.text(from, at);
    if (!xmlName.test(name)) {
      if (at >= this.length) this.cutOff(from, 'a tag');
      const found = this.glimpse(from);
      this.fail('syntax', from, `A name must stand here, found ${found}; a < in text is written &lt;`, found);
    }
    return at;
  }

  /** Resolves the entity or character reference that begins here: its text and where it ends. */
  reference(at: number): { text: string; end: number } {
    for (const { name, text } of entities)
      if (this.startsWith(name, at + 1)) return { text, end: at + 1 + name.length };
    const end = this.bytes.indexOf(';', at);
    const body = end < 0 || end - at > longestName ? '' : this.text(at + 1, end);
    const number = /^#(?:([0-9]+)|x([0-9A-Fa-f]+))$/.exec(body);
    if (number) {
      const code = number[1] === undefined ? Number.parseInt(number[2] ?? '', 16) : Number(number[1]);
      if (!isXmlCharacter(code)) {
        this.fail('character', at, `&${body}; stands for a character that XML does not allow`, `&${body};`);
      }
      return { text: String.fromCodePoint(code), end: end + 1 };
    }
    if (body !== '' && xmlName.test(body)) {
      const detail = `&${body}; is not known: only &amp; &lt; &gt; &quot; &apos; and numbers such as &#233; are taken`;
      this.fail('entity', at, detail, `&${body};`);
    }
    return this.fail('entity', at, 'A bare & stands here; in XML it is written &amp;', '&');
  }

  /** Proves that no forbidden character stands between two places. */
  characters(from: number, to: number): void {
    for (let at = from; at < to; at += 1) {
      const code = this.bytes[at] as number;
      if ((code < 32 && !isSpace(code)) || isNonCharacter(this.bytes, at)) this.badCharacter(at);
    }
  }

  badCharacter(at: number): never {
    const code = this.bytes[at] as number;
    const name =
      code === 0xef
        ? 'U+FFFE or U+FFFF'
        : `the control character U+${code.toString(16).padStart(4, '0').toUpperCase()}`;
    return this.fail('character', at, `The text holds ${name}, which XML does not allow`, name);
  }

  /** What stands at a place, short enough for a sentence. */
  glimpse(at: number): string {
    if (at >= this.length) return 'the end of the file';
    const text = this.text(at, Math.min(at + 24, this.length)).split(/[\r\n]/)[0] ?? '';
    return JSON.stringify([...text].slice(0, 12).join(''));
  }

  cutOff(at: number, what: string): never {
    return this.fail('cut-off', at, `The file ends inside ${what} that begins here: it was cut off`);
  }

  exceeds(limit: LimitKind, at: number, detail: string): never {
    throw new FaultError({ ...fault('limit', at, { detail }), limit });
  }

  fail(code: Fault['code'], at: number, detail: string, found?: string): never {
    throw new FaultError(fault(code, at, found === undefined ? { detail } : { detail, found }));
  }
}

/** A whole document as one string would cost more than all of its pages. */
const pageSize = 8192;
/** V8 copies so many characters when it cuts them, and keeps more as a part of the string that they are cut from. */
const longestCut = 12;
/** The attributes of an element are asked for after its text. */
const before = 256;

/** libxml2 stops there too. */
const longestName = 50_000;

const entities = [
  { name: 'amp;', text: '&' },
  { name: 'lt;', text: '<' },
  { name: 'gt;', text: '>' },
  { name: 'quot;', text: '"' },
  { name: 'apos;', text: "'" },
] as const;

// libxml2 takes a version without digits behind the point too.
const declaration =
  /^<\?xml[ \t\r\n]+version[ \t\r\n]*=[ \t\r\n]*(?:"1\.[0-9]*"|'1\.[0-9]*')(?:[ \t\r\n]+encoding[ \t\r\n]*=[ \t\r\n]*(?:"[A-Za-z][A-Za-z0-9._-]*"|'[A-Za-z][A-Za-z0-9._-]*'))?(?:[ \t\r\n]+standalone[ \t\r\n]*=[ \t\r\n]*(?:"(?:yes|no)"|'(?:yes|no)'))?[ \t\r\n]*\?>$/;

const nameStart =
  ':A-Z_a-z\\u{C0}-\\u{D6}\\u{D8}-\\u{F6}\\u{F8}-\\u{2FF}\\u{370}-\\u{37D}\\u{37F}-\\u{1FFF}\\u{200C}-\\u{200D}\\u{2070}-\\u{218F}\\u{2C00}-\\u{2FEF}\\u{3001}-\\u{D7FF}\\u{F900}-\\u{FDCF}\\u{FDF0}-\\u{FFFD}\\u{10000}-\\u{EFFFF}';
const xmlName = new RegExp(`^[${nameStart}][${nameStart}\\-.0-9\\u{B7}\\u{300}-\\u{36F}\\u{203F}-\\u{2040}]*$`, 'u');

/** Whether a text is a name without a colon. */
export const isNcName = (text: string): boolean => xmlName.test(text) && !text.includes(':');

const isXmlCharacter = (code: number): boolean =>
  code === 9 ||
  code === 10 ||
  code === 13 ||
  (code >= 0x20 && code <= 0xd7ff) ||
  (code >= 0xe000 && code <= 0xfffd) ||
  (code >= 0x10000 && code <= 0x10ffff);

/** XML reads every line end as one line feed. */
export const lineEnds = (text: string): string => (text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text);
