import { explainText } from './explain-text.ts';
import type { Finding } from './finding.ts';
import { trimmed } from './lexical.ts';
import type { Markup } from './markup.ts';
import type { TextCheck } from './text-check.ts';

/** Ends a pass that has found enough. */
export class Enough extends Error {}

/** Checks values and references while a message is read, and keeps what is wrong. */
export class Notes {
  /** How much is wrong with the structure, also where nothing is kept any more. */
  count = 0;
  /** How many anchors and references were met. */
  names = 0;
  /** How many elements stand where the schema has no place for them. */
  strays = 0;
  /** True when enough was found: the reading may go on, the checking does not. */
  isFull: boolean;
  readonly #markup: Markup;
  readonly #maxFindings: number;
  #goesOn: boolean;
  readonly #errors: Finding[] = [];
  /** Findings of the layer of references, which say nothing about `valid` and so end no pass. */
  readonly #loose: Finding[] = [];
  #untold = 0;
  readonly #anchors = new Map<string, number>();
  readonly #references: { name: string; at: number }[] = [];

  /** `goesOn`: the pass goes on when enough was found, because something is made of the message. */
  constructor(markup: Markup, maxFindings: number, goesOn: boolean) {
    this.#markup = markup;
    this.#maxFindings = maxFindings;
    this.#goesOn = goesOn;
    this.isFull = maxFindings === 0;
  }

  /** True while nothing wrong was found. */
  get isClean(): boolean {
    return this.#errors.length + this.#loose.length === 0;
  }

  /** What is wrong, in the order of the message; where it is too much, what decides about `valid` comes first. */
  get findings(): Finding[] {
    const { length } = this.#errors;
    return [...this.#errors, ...this.#loose.slice(0, this.#maxFindings - length)].sort((a, b) => a.at - b.at);
  }

  /** True when there is more than `findings` tells. */
  get isMore(): boolean {
    return this.isFull || this.#untold > 0 || this.#errors.length + this.#loose.length > this.#maxFindings;
  }

  /** Nothing is made of the message: the pass ends when enough was found. */
  endWhenFull(): void {
    this.#goesOn = false;
    if (this.isFull) throw new Enough();
  }

  /**
   * Checks a value that stands in the document in one piece, without entities. Gives it, when a string was made of it or
   * is at hand.
   */
  checkBytes(
    check: TextCheck,
    from: number,
    to: number,
    isPlain: boolean,
    start: number,
    attribute?: string,
  ): string | undefined {
    const bytes = this.#markup.bytes;
    if (check.kind === 'values') {
      const listed = check.listed(bytes, from, to);
      if (listed !== undefined) return listed;
    }
    if (this.isFull) return undefined;
    switch (check.kind) {
      case 'any':
        return undefined;
      case 'boolean':
        if (
          to - from === 4 &&
          bytes[from] === 116 &&
          bytes[from + 1] === 114 &&
          bytes[from + 2] === 117 &&
          bytes[from + 3] === 101
        )
          return undefined;
        break;
      default:
        break;
    }
    const text = this.#markup.piece(from, to, isPlain);
    this.checkText(check, text, start, attribute);
    return text;
  }

  checkText(check: TextCheck, text: string, start: number, attribute?: string): void {
    if (this.isFull) return;
    const fault = check.fault(text);
    if (fault !== undefined) {
      const facts = explainText(check, fault, text, attribute ?? this.#markup.tagName(start));
      this.note(facts.code, start, facts.expected, text.slice(0, 80), facts.detail, attribute);
    } else if (check.kind === 'anchor') {
      this.names += 1;
      const name = trimmed(text);
      if (!this.#anchors.has(name)) this.#anchors.set(name, start);
      else {
        const detail = `${name} is the reference of two things in this message; every one needs its own`;
        this.add({
          layer: 'reference',
          code: 'duplicate-anchor',
          at: start,
          attribute,
          expected: 'a name used once',
          found: name,
          detail,
        });
      }
    } else if (check.kind === 'reference') {
      this.names += 1;
      this.#references.push({ name: trimmed(text), at: start });
    }
  }

  resolve(): void {
    if (this.isFull) return;
    for (const { name, at } of this.#references) {
      if (this.#anchors.has(name)) continue;
      const detail = `${this.#markup.tagName(at)} points to ${name}, and nothing in this message is called ${name}`;
      this.add({
        layer: 'reference',
        code: 'unresolved-reference',
        at,
        expected: 'the reference of something in the message',
        found: name,
        detail,
      });
    }
  }

  note(
    code: Exclude<Finding['code'], 'duplicate-anchor' | 'unresolved-reference'>,
    at: number,
    expected: string,
    found: string,
    detail: string,
    attribute?: string,
  ): void {
    this.count += 1;
    this.add({ layer: 'schema', code, at, attribute, expected, found, detail });
  }

  add(finding: Finding): void {
    if (this.isFull) return;
    if (finding.layer === 'reference') {
      if (this.#loose.length < this.#maxFindings) this.#loose.push(finding);
      else this.#untold += 1;
      return;
    }
    this.#errors.push(finding);
    this.isFull = this.#errors.length >= this.#maxFindings;
    if (this.isFull && !this.#goesOn) throw new Enough();
  }
}
