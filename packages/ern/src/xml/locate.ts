/** Where a byte of a document is, as a person and as a program want to know it. */
export interface Place {
  /** From 1. */
  readonly line: number;
  /** From 1, in characters. */
  readonly column: number;
  /** An XPath to the element that begins here or is open here; empty before the root. */
  readonly path: string;
}

/**
 * Finds several places of a document in one pass. It copes with any text, well-formed or not. Steps of a path are
 * numbered where siblings have the same name, or, if `numbered`, everywhere below the root.
 */
export function locate(bytes: Buffer, offsets: readonly number[], numbered = false): Place[] {
  const { length } = bytes;
  const order = offsets.map((offset, index) => ({ offset: Math.min(offset, length), index }));
  order.sort((a, b) => a.offset - b.offset);
  const places: (() => Place)[] = [];
  const lines = lineCounter(bytes);
  const tags = tagWalker(bytes, numbered);
  for (const { offset, index } of order) {
    const { line, column } = lines(offset);
    const path = tags.pathAt(offset);
    places[index] = () => ({ line, column, path: path() });
  }
  tags.pathAt(length);
  return places.map((place) => place());
}

/** Counts on from offset to offset, so that a file of one long line costs no more than any other. */
function lineCounter(bytes: Buffer): (offset: number) => { line: number; column: number } {
  let line = 1;
  let column = 1;
  let at = 0;
  return (offset) => {
    for (; at < offset; at += 1) {
      const code = bytes[at] as number;
      if (code === 10 || (code === 13 && bytes[at + 1] !== 10)) {
        line += 1;
        column = 1;
        // Bytes that go on with a character do not count.
      } else if ((code & 0xc0) !== 0x80) column += 1;
    }
    return { line, column };
  };
}

interface Step {
  readonly name: string;
  readonly ordinal: number;
  /** How many children of each name the parent has; complete only at the end of the pass. */
  readonly siblings: Map<string, number>;
}

interface OpenElement {
  readonly step: Step;
  readonly children: Map<string, number>;
}

/** A walk over the tags that takes any text as it is, because it also serves files that are broken. */
function tagWalker(bytes: Buffer, numbered: boolean) {
  const { length } = bytes;
  const open: OpenElement[] = [];
  const top = new Map<string, number>();
  let at = 0;

  const enter = (name: string): OpenElement => {
    const siblings = open.at(-1)?.children ?? top;
    const ordinal = (siblings.get(name) ?? 0) + 1;
    siblings.set(name, ordinal);
    return { step: { name, ordinal, siblings }, children: new Map() };
  };
  const skipTo = (text: string, from: number): number => {
    const end = bytes.indexOf(text, from);
    return end < 0 ? length : end + text.length;
  };
  const written = (steps: readonly Step[]) => () =>
    steps
      .map(({ name, ordinal, siblings }) => {
        const hasNumber = numbered ? siblings !== top : (siblings.get(name) ?? 1) > 1;
        return `/${name}${hasNumber ? `[${ordinal}]` : ''}`;
      })
      .join('');

  return {
    /** The path of the element that begins at `offset`, or else of the innermost open one. */
    pathAt(offset: number): () => string {
      while (at < offset) {
        const lt = bytes.indexOf(60, at);
        if (lt < 0 || lt >= offset) {
          at = offset;
          break;
        }
        at = walk(lt);
      }
      const steps = open.map((one) => one.step);
      const name = at === offset ? nameAt(bytes, offset) : undefined;
      if (name === undefined) return written(steps);
      const siblings = open.at(-1)?.children ?? top;
      return written([...steps, { name, ordinal: (siblings.get(name) ?? 0) + 1, siblings }]);
    },
  };

  function walk(lt: number): number {
    const next = bytes[lt + 1];
    if (next === 33) {
      if (bytes.toString('latin1', lt, lt + 4) === '<!--') return skipTo('-->', lt + 4);
      if (bytes.toString('latin1', lt, lt + 9) === '<![CDATA[') return skipTo(']]>', lt + 9);
      return skipTo('>', lt);
    }
    if (next === 63) return skipTo('?>', lt);
    if (next === 47) {
      open.pop();
      return tagEnd(bytes, lt);
    }
    const name = nameAt(bytes, lt);
    if (name === undefined) return lt + 1;
    const end = tagEnd(bytes, lt);
    const element = enter(name);
    if (bytes[end - 2] !== 47) open.push(element);
    return end;
  }
}

/** The place behind the `>` that ends a tag; quotes hide a `>`. */
function tagEnd(bytes: Buffer, from: number): number {
  const { length } = bytes;
  let quote = 0;
  for (let at = from + 1; at < length; at += 1) {
    const code = bytes[at] as number;
    if (quote !== 0) {
      if (code === quote) quote = 0;
    } else if (code === 34 || code === 39) quote = code;
    else if (code === 62) return at + 1;
  }
  return length;
}

function nameAt(bytes: Buffer, lt: number): string | undefined {
  if (bytes[lt] !== 60) return undefined;
  let end = lt + 1;
  while (end < bytes.length && end - lt < 200 && !stops.has(bytes[end] as number)) end += 1;
  return end > lt + 1 ? bytes.toString('utf8', lt + 1, end) : undefined;
}

const stops = new Set([...' \t\r\n>/<?!'].map((character) => character.charCodeAt(0)));
