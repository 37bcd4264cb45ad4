/**
 * The line of each path in a text, in one pass over its tags: of what is missing, that of the nearest element around it.
 * A step without a number is the first of its name; prefixes do not count.
 * @returns lines from 1, in the order of the paths
 */
export function linesOf(text: string, paths: readonly string[]): readonly number[] {
  const root = treeOf(paths);
  const open: (Step | undefined)[] = [{ children: new Map([...root.children]), ends: [], counts: new Map() }];
  const lines = paths.map(() => 1);
  let line = 1;
  let counted = 0;
  const lineAt = (offset: number): number => {
    for (let at = text.indexOf('\n', counted); at >= 0 && at < offset; at = text.indexOf('\n', at + 1)) {
      line += 1;
      counted = at + 1;
    }
    return line;
  };
  const mark = (step: Step, number: number) => {
    for (const end of step.ends) lines[end] = number;
    for (const child of step.children.values()) mark(child, number);
  };
  let at = text.indexOf('<');
  while (at >= 0) {
    const end = closeOf(text, at);
    if (end < 0) break;
    const next = text.charCodeAt(at + 1);
    if (next === SLASH) open.pop();
    else if (next !== BANG && next !== QUESTION) {
      const parent = open.at(-1);
      const step = parent && enter(parent, nameIn(text, at + 1));
      // Whatever lies inside is at least here; deeper elements say it better when they come.
      if (step) mark(step, lineAt(at));
      if (text.charCodeAt(end - 1) !== SLASH) open.push(step);
    }
    at = text.indexOf('<', end);
  }
  return lines;
}

interface Step {
  readonly children: Map<string, Step>;
  /** The paths that end here. */
  readonly ends: number[];
  readonly counts: Map<string, number>;
}

const fresh = (): Step => ({ children: new Map(), ends: [], counts: new Map() });

function treeOf(paths: readonly string[]): Step {
  const root = fresh();
  paths.forEach((path, index) => {
    let step = root;
    for (const part of path.split('/')) {
      if (part === '' || part.startsWith('@')) continue;
      const bare = part.slice(part.indexOf(':') + 1);
      const key = bare.endsWith(']') ? bare : `${bare}[1]`;
      const known = step.children.get(key) ?? fresh();
      step.children.set(key, known);
      step = known;
    }
    step.ends.push(index);
  });
  return root;
}

function enter(parent: Step, name: string): Step | undefined {
  if (parent.children.size === 0) return undefined;
  const number = (parent.counts.get(name) ?? 0) + 1;
  parent.counts.set(name, number);
  return parent.children.get(`${name}[${number}]`);
}

function nameIn(text: string, from: number): string {
  let end = from;
  let start = from;
  for (; end < text.length; end += 1) {
    const code = text.charCodeAt(end);
    if (code === COLON) start = end + 1;
    else if (code <= SPACE || code === GREATER || code === SLASH) break;
  }
  return text.slice(start, end);
}

/** Where a tag, a comment or a section ends; -1 when it does not. */
function closeOf(text: string, at: number): number {
  if (text.startsWith('<!--', at)) return text.indexOf('-->', at + 4);
  if (text.startsWith('<![CDATA[', at)) return text.indexOf(']]>', at + 9);
  let quote = 0;
  for (let end = at + 1; end < text.length; end += 1) {
    const code = text.charCodeAt(end);
    if (quote !== 0) quote = code === quote ? 0 : quote;
    else if (code === DOUBLE || code === SINGLE) quote = code;
    else if (code === GREATER) return end;
  }
  return -1;
}

const [SLASH, BANG, QUESTION, COLON, SPACE, GREATER, DOUBLE, SINGLE] = [47, 33, 63, 58, 32, 62, 34, 39] as const;
