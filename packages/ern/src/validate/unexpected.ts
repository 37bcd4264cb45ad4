import type { ElementType, State } from './automaton.ts';
import type { SchemaCode } from './finding.ts';

/** What is wrong with a child that the schema does not expect here, and how to go on. */
export interface Unexpected {
  readonly code: SchemaCode;
  readonly expected: string;
  readonly detail: string;
  /** The child as which it is read on, or undefined when it has no place at all. */
  readonly readAs: State | undefined;
  /** Whether the reading goes on behind that child, or where it was. */
  readonly moves: boolean;
}

/** Explains a child `name` that may not follow `state` in an element `parent` of type `type`. */
export function explainChild(type: ElementType, parent: string, state: State, name: string): Unexpected {
  const expected = listed(names(state.next), state.ends ? 'the end' : undefined);
  if (type.text) {
    const content = type.text.type.pattern === '' ? 'nothing' : 'text';
    return {
      code: 'unexpected-element',
      expected: content,
      detail: `${parent} holds ${content}, and no element such as ${name}`,
      readAs: undefined,
      moves: false,
    };
  }
  const places = type.states.filter((one) => one.child?.name === name);
  const [place] = places;
  if (!place) {
    const near = nearest(name, names(type.states));
    const hint = near === undefined ? '' : `; did you mean ${near}?`;
    return {
      code: 'unexpected-element',
      expected,
      detail: `${name} has no place in ${parent}${hint}`,
      readAs: undefined,
      moves: false,
    };
  }
  const ahead = places.map((one) => missingBefore(type, state, one)).find((steps) => steps !== undefined);
  if (ahead) {
    const missing = ahead.steps.map((step) => listed(names(step)));
    const verb = missing.length === 1 ? 'is' : 'are';
    const pronoun = missing.length === 1 ? 'it comes' : 'they come';
    return {
      code: 'missing-element',
      expected,
      detail: `${missing.join(', then ')} ${verb} missing in ${parent}; ${pronoun} before ${name}`,
      readAs: ahead.target,
      moves: true,
    };
  }
  const before = state.child;
  if (before?.name === name) {
    return {
      code: 'repeated-element',
      expected,
      detail: `${name} stands more than once in ${parent}; it is allowed once`,
      readAs: place,
      moves: false,
    };
  }
  const rival = before && excludes(place, state) ? before.name : undefined;
  if (rival !== undefined) {
    return {
      code: 'excluded-element',
      expected,
      detail: `${name} may not stand beside ${rival} in ${parent}: only one of the two is allowed`,
      readAs: place,
      moves: false,
    };
  }
  return {
    code: 'misplaced-element',
    expected,
    detail: `${name} stands too late in ${parent}, or once too often: its place is before ${before?.name ?? 'the rest'}`,
    readAs: place,
    moves: false,
  };
}

/** Explains why an element `parent` may not end after `state`. */
export function explainEnd(parent: string, state: State): { expected: string; detail: string } {
  const steps = shortest(state, (one) => one.ends)?.path ?? [];
  const missing = steps.map((step) => listed(names(step)));
  const after = state.child ? `; it comes after ${state.child.name}` : '';
  return {
    expected: listed(names(state.next)),
    detail: `${missing.join(', then ')} ${missing.length === 1 ? 'is' : 'are'} missing in ${parent}${missing.length === 1 ? after : ''}`,
  };
}

/** The children that would have to stand between `state` and `target`; undefined when no order leads there. */
function missingBefore(
  type: ElementType,
  state: State,
  target: State,
): { steps: readonly (readonly State[])[]; target: State } | undefined {
  if (target === state || !type.states.includes(target)) return undefined;
  const found = shortest(state, (one) => one === target);
  return found && { steps: found.path.slice(0, -1), target };
}

/** The shortest way to a state, as the alternatives of each step; the last step holds the goal itself. */
function shortest(from: State, isGoal: (state: State) => boolean): { path: State[][] } | undefined {
  const layers: State[][] = [[from]];
  const seen = new Set<State>([from]);
  let goal: State[] = [];
  while (goal.length === 0) {
    const layer = (layers.at(-1) ?? []).flatMap((state) => state.next).filter((state) => !seen.has(state));
    if (layer.length === 0) return undefined;
    const unique = [...new Set(layer)];
    for (const state of unique) seen.add(state);
    layers.push(unique);
    goal = unique.filter(isGoal);
  }
  // Back from the goal: of each layer only the states from which the next kept layer is reached.
  let kept = new Set(goal);
  const path: State[][] = [goal];
  for (let index = layers.length - 2; index > 0; index -= 1) {
    const step = (layers[index] ?? []).filter((state) => state.next.some((next) => kept.has(next)));
    path.unshift(step);
    kept = new Set(step);
  }
  return { path };
}

/** Whether two children stand in different branches of one choice. */
function excludes(a: State, b: State): boolean {
  const left = a.child?.choice?.split('/') ?? [];
  const right = b.child?.choice?.split('/') ?? [];
  for (let level = 0; level < Math.min(left.length, right.length); level += 1) {
    const [choiceA, branchA] = (left[level] ?? '').split('.');
    const [choiceB, branchB] = (right[level] ?? '').split('.');
    if (choiceA !== choiceB) return false;
    if (branchA !== branchB) return true;
  }
  return false;
}

const names = (states: readonly State[]): string[] => [
  ...new Set([...states].sort((a, b) => a.index - b.index).map((state) => state.child?.name ?? '')),
];

/** `A`, `A or B`, `A, B or C`, and no more than eight of them. */
function listed(words: readonly string[], last?: string): string {
  const all = last === undefined ? [...words] : [...words, last];
  const shown = all.length > 8 ? [...all.slice(0, 7), `${all.length - 7} others`] : all;
  return shown.length < 2 ? (shown[0] ?? 'nothing') : `${shown.slice(0, -1).join(', ')} or ${shown.at(-1)}`;
}

/** The known name that a misspelt one most likely means. */
export function nearest(word: string, candidates: readonly string[]): string | undefined {
  const limit = Math.max(1, Math.floor(word.length / 4));
  let best: string | undefined;
  let bestDistance = limit + 1;
  for (const candidate of candidates) {
    if (Math.abs(candidate.length - word.length) > limit) continue;
    const distance = editDistance(word.toLowerCase(), candidate.toLowerCase());
    if (distance < bestDistance) [best, bestDistance] = [candidate, distance];
  }
  return best;
}

function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const change = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(change, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row.at(-1) ?? 0;
}
