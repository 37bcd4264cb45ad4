import { type Word, word } from './words.ts';

/** The start and the end of an element. */
export interface Tag {
  readonly name: string;
  /** Up to the name: attributes may follow. */
  readonly open: Word;
  /** The whole start tag of an element without attributes. */
  readonly whole: Word;
  /** The end tag, which ends the line. */
  readonly close: Word;
}

export function tag(name: string): Tag {
  const whole = word(`<${name}>`);
  return { name, open: { ...whole, length: whole.length - 1 }, whole, close: word(`</${name}>\n`) };
}

/** The tag of a root element, whose beginning is written before it, up to the attributes that come from the model. */
export const rootTag = (name: string): Tag => ({
  name,
  open: word(''),
  whole: word('>'),
  close: word(`</ern:${name}>\n`),
});

/** An attribute up to its value. */
export interface AttributeTag {
  readonly name: string;
  readonly open: Word;
}

export const attributeTag = (name: string): AttributeTag => ({ name: `@${name}`, open: word(` ${name}="`) });
