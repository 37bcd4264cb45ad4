import { defaultLimits } from '../xml/limits.ts';

/** Why a text is no message that we read, with the place in the text. */
export class ScanError extends Error {
  readonly code: ScanCode;
  readonly offset: number;
  constructor(code: ScanCode, offset: number, detail: string) {
    super(detail);
    this.code = code;
    this.offset = offset;
  }
}
export type ScanCode = 'not-well-formed' | 'dtd-refused' | 'entity-refused' | 'too-deep' | 'too-many-attributes';

/**
 * Walks over XML tag by tag. After `next`, `kind` says what was found, `text` holds the characters before it (comments
 * and processing instructions skipped, references resolved), `name` and `attributes` describe a start tag.
 */
export class Scanner {
  kind: 'start' | 'end' | 'eof' = 'eof';
  name = '';
  /** Names and values in turn. */
  attributes: string[] = [];
  isEmpty = false;
  text = '';
  /** Where the last tag begins. */
  offset = 0;
  readonly #xml: string;
  #at = 0;

  constructor(xml: string) {
    this.#xml = xml;
    if (xml.charCodeAt(0) === 0xfeff) this.#at = 1;
  }

  next(): void {
    const xml = this.#xml;
    this.text = '';
    for (;;) {
      const open = xml.indexOf('<', this.#at);
      const end = open < 0 ? xml.length : open;
      if (end > this.#at) this.text += this.#characters(this.#at, end);
      if (open < 0) {
        this.#at = xml.length;
        this.kind = 'eof';
        this.offset = xml.length;
        return;
      }
      this.offset = open;
      const mark = xml.charCodeAt(open + 1);
      if (mark === 0x21) this.#declaration(open);
      else if (mark === 0x3f) this.#at = this.#after('?>', open + 2, 'a processing instruction');
      else if (mark === 0x2f) {
        const close = xml.indexOf('>', open);
        if (close < 0) throw new ScanError('not-well-formed', open, 'the file ends inside an end tag');
        this.kind = 'end';
        this.name = xml.slice(open + 2, close).trimEnd();
        this.#at = close + 1;
        return;
      } else {
        this.#startTag(open);
        return;
      }
    }
  }

  /** Comments and CDATA; a document type declaration is refused, for it may define entities without bound. */
  #declaration(open: number): void {
    const xml = this.#xml;
    if (xml.startsWith('<!--', open)) this.#at = this.#after('-->', open + 4, 'a comment');
    else if (xml.startsWith('<![CDATA[', open)) {
      const end = this.#after(']]>', open + 9, 'a CDATA section');
      this.text += xml.slice(open + 9, end - 3).replace(/\r\n?/g, '\n');
      this.#at = end;
    } else if (xml.startsWith('<!DOCTYPE', open)) {
      throw new ScanError('dtd-refused', open, 'a document type declaration is not accepted');
    } else throw new ScanError('not-well-formed', open, 'an unknown declaration');
  }

  #after(mark: string, from: number, what: string): number {
    const found = this.#xml.indexOf(mark, from);
    if (found < 0) throw new ScanError('not-well-formed', from, `the file ends inside ${what}`);
    return found + mark.length;
  }

  #startTag(open: number): void {
    const xml = this.#xml;
    let at = endOfPlainName(xml, open + 1);
    if (at === open + 1 || xml.charCodeAt(at) > 0x7f) {
      nameAt.lastIndex = open + 1;
      if (!nameAt.test(xml)) throw new ScanError('not-well-formed', open, 'a tag without a name');
      at = nameAt.lastIndex;
    }
    const name = xml.slice(open + 1, at);
    this.kind = 'start';
    this.name = name;
    this.attributes = noAttributes;
    for (;;) {
      let end = at;
      while (isSpace(xml.charCodeAt(end))) end += 1;
      const code = xml.charCodeAt(end);
      if (code === 0x3e) {
        this.isEmpty = false;
        this.#at = end + 1;
        return;
      }
      if (code === 0x2f && xml.charCodeAt(end + 1) === 0x3e) {
        this.isEmpty = true;
        this.#at = end + 2;
        return;
      }
      attributeAt.lastIndex = at;
      const found = attributeAt.exec(xml);
      if (!found) throw new ScanError('not-well-formed', at, `a start tag of ${name} that is not well-formed`);
      if (this.attributes === noAttributes) this.attributes = [];
      else if (this.attributes.length >= 2 * MOST_ATTRIBUTES) {
        throw new ScanError('too-many-attributes', at, `more than ${MOST_ATTRIBUTES} attributes on ${name}`);
      }
      const attribute = found[1]!;
      for (let index = 0; index < this.attributes.length; index += 2) {
        if (this.attributes[index] === attribute) {
          throw new ScanError('not-well-formed', at, `attribute ${attribute} stands twice`);
        }
      }
      const value = found[2] ?? found[3] ?? '';
      this.attributes.push(attribute, this.#references(value.replace(/[\r\n\t]/g, ' '), at));
      at = attributeAt.lastIndex;
    }
  }

  #characters(from: number, to: number): string {
    let text = this.#xml.slice(from, to);
    if (text.includes('\r')) text = text.replace(/\r\n?/g, '\n');
    return this.#references(text, from);
  }

  #references(text: string, offset: number): string {
    if (!text.includes('&')) return text;
    return text.replace(/&([^;&\s]*)(;?)/g, (whole, name: string, end: string) => {
      const known = end && predefined[name];
      if (known) return known;
      const number = end && /^#(?:x([0-9a-fA-F]{1,6})|([0-9]{1,7}))$/.exec(name);
      const code = number ? (number[1] ? Number.parseInt(number[1], 16) : Number(number[2])) : -1;
      if (code === 9 || code === 10 || code === 13 || (code >= 32 && code <= 0x10ffff))
        return String.fromCodePoint(code);
      if (number) throw new ScanError('not-well-formed', offset, `${whole} stands for no character of XML`);
      throw new ScanError(
        end ? 'entity-refused' : 'not-well-formed',
        offset,
        end ? `entity ${whole} is not accepted` : 'an ampersand that begins no reference',
      );
    });
  }
}

/** Where a name of ASCII letters, digits, `_`, `:` and, behind the first, `-` and `.` ends. */
function endOfPlainName(xml: string, from: number): number {
  let at = from;
  for (;;) {
    const code = xml.charCodeAt(at);
    const isLetter = (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a) || code === 0x5f || code === 0x3a;
    const isInside = at > from && ((code >= 0x30 && code <= 0x39) || code === 0x2d || code === 0x2e);
    if (!isLetter && !isInside) return at;
    at += 1;
  }
}

const isSpace = (code: number): boolean => code === 0x20 || code === 0x0a || code === 0x0d || code === 0x09;
const noAttributes: string[] = [];
const { maxAttributes: MOST_ATTRIBUTES } = defaultLimits;
const nameAt = /[\p{L}_:][\p{L}\p{N}\p{M}_:.\-·]*/uy;
const attributeAt = /\s+([\p{L}_:][\p{L}\p{N}\p{M}_:.\-·]*)\s*=\s*(?:"([^"<]*)"|'([^'<]*)')(?=[\s/>])/uy;
const predefined: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };
