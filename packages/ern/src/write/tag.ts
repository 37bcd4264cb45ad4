/** The start and end of an element at every depth; its lines are indented by two spaces for each. */
export interface Tag {
  readonly name: string;
  /** Up to the name: attributes may follow. */
  readonly start: readonly string[];
  /** The whole start tag of an element with text. */
  readonly open: readonly string[];
  /** The whole start tag of an element with children. */
  readonly above: readonly string[];
  /** The end tag behind text, and behind children, on a line of its own. */
  readonly close: string;
  readonly below: readonly string[];
}

export function tag(name: string): Tag {
  const made: Growing = { name, start: [], open: [], above: [], close: `</${name}>\n`, below: [] };
  growing.push(made);
  grow(made);
  return made;
}

/** The tag of a root element; `head` is its beginning up to the attributes that come from the model. */
export const rootTag = (name: string, head: string): Tag => ({
  name,
  start: [head],
  open: [],
  above: [`${head}>\n`],
  close: '',
  below: [`</ern:${name}>\n`],
});

/** Elements that hold themselves ask for this before they write at a depth. */
export function reach(depth: number): void {
  while (depth + MARGIN >= known) {
    known += STEP;
    for (const one of growing) grow(one);
  }
}

interface Growing extends Tag {
  readonly start: string[];
  readonly open: string[];
  readonly above: string[];
  readonly below: string[];
}

/** More levels than any composite has below it without holding itself. */
const MARGIN = 16;
const STEP = 32;
let known = STEP;
const growing: Growing[] = [];

function grow({ name, start, open, above, below }: Growing): void {
  while (start.length < known) {
    const indent = '  '.repeat(start.length);
    start.push(`${indent}<${name}`);
    open.push(`${indent}<${name}>`);
    above.push(`${indent}<${name}>\n`);
    below.push(`${indent}</${name}>\n`);
  }
}
