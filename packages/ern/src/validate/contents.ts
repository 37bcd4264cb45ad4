import type { ElementType } from './automaton.ts';
import type { Builder } from './builder.ts';
import { byte, isNonCharacter, special, textClass } from './bytes.ts';
import { trimmed } from './lexical.ts';
import { lineEnds, type Markup } from './markup.ts';
import type { Notes } from './notes.ts';
import type { OpenElements } from './open-elements.ts';

/** Reads what stands between tags, where that is more than white space or one plain piece of text. */
export class Contents {
  readonly #markup: Markup;
  readonly #notes: Notes;
  readonly #open: OpenElements;
  /** Keeps the text that has no place in the schema, when it is wanted. */
  builder: Builder | undefined;

  constructor(markup: Markup, notes: Notes, open: OpenElements, builder: Builder | undefined) {
    this.#markup = markup;
    this.#notes = notes;
    this.#open = open;
    this.builder = builder;
  }

  /** A comment, a processing instruction or CDATA between elements. */
  aside(at: number, type: ElementType): number {
    if (this.#markup.bytes[at + 1] === byte.question) return this.#markup.instruction(at);
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
    if (type.text || (type.anything && this.builder)) {
      this.#open.pieces[this.#open.depth] += lineEnds(this.#markup.text(at + 9, end));
    } else if (!type.anything) {
      this.builder?.stray(lineEnds(this.#markup.text(at + 9, end)));
      this.#notes.note('unexpected-text', at, 'elements', 'CDATA', `${this.#open.name} holds elements, and no CDATA`);
    }
    return end + 3;
  }

  /** Reads text up to the next tag, where it counts or where anything goes. */
  characters(from: number, type: ElementType): number {
    const bytes = this.#markup.bytes;
    let at = from;
    let piece = from;
    let text = '';
    for (;;) {
      const code = bytes[at] as number;
      if (textClass[code] !== special) {
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
    if (type.text || this.builder) {
      this.#open.pieces[this.#open.depth] += text + lineEnds(this.#markup.text(piece, at));
    }
    return at;
  }

  /** A byte of text that the fast way does not pass by itself. */
  #proveCharacter(at: number): void {
    const code = this.#markup.bytes[at] as number;
    if (code === byte.bracketClose) {
      if (this.#markup.startsWith(']]>', at)) {
        this.#markup.fail('syntax', at, ']]> stands in text; it is written ]]&gt;');
      }
      return;
    }
    if (at >= this.#markup.length) {
      const name = this.#open.name;
      this.#markup.fail('cut-off', at, `The file ends before </${name}>: it was cut off`);
    }
    if (code !== 0xef || isNonCharacter(this.#markup.bytes, at)) this.#markup.badCharacter(at);
  }

  /** Text where only elements may stand. */
  strayText(from: number): number {
    const bytes = this.#markup.bytes;
    let at = from;
    let piece = from;
    let stray = '';
    for (;;) {
      const code = bytes[at] as number;
      if (code === byte.lt) break;
      if (code === byte.amp) {
        const { text, end } = this.#markup.reference(at);
        stray += lineEnds(this.#markup.text(piece, at)) + text;
        at = piece = end;
        continue;
      }
      if (textClass[code] === special) this.#proveCharacter(at);
      at += 1;
    }
    stray += lineEnds(this.#markup.text(piece, at));
    if (trimmed(stray) !== '') {
      this.builder?.stray(stray);
      const found = this.#markup.glimpse(from);
      this.#notes.note(
        'unexpected-text',
        from,
        'elements',
        found,
        `${this.#open.name} holds elements, and no text such as ${found}`,
      );
    }
    return at;
  }
}
