import type { Child, Composite, Particle, SimpleType } from '../grammar/composite.ts';
import type { Grammar } from '../grammar/grammar.ts';
import { type MessageName, messageNames } from '../versions.ts';
import { TextCheck } from './text-check.ts';

/**
 * The place after a child of a composite, or before the first one. Because DDEX's content models are deterministic, the
 * children of a schema are themselves the states of its automaton (Glushkov).
 */
export class State {
  readonly child: Child | undefined;
  /** The first letter of the element's name. */
  readonly first: number;
  #bytes: Uint8Array | undefined;
  /** Where the child stands among its composite's children, counted from 0; -1 before the first. */
  readonly index: number;
  /** The children that may follow; the one met last stands first, which makes the next search short. */
  next: State[] = [];
  /** True when the composite may end here. */
  ends = false;
  /** The child's own type, made when the first such element is met. */
  type: ElementType | undefined;

  constructor(child: Child | undefined, index: number) {
    this.child = child;
    this.index = index;
    this.first = child?.name.charCodeAt(0) ?? 0;
  }

  /** The element's name in ASCII; most states of a schema are never asked for it. */
  get bytes(): Uint8Array {
    this.#bytes ??= Buffer.from(this.child?.name ?? '', 'latin1');
    return this.#bytes;
  }
}

/** What an element may hold, ready to be checked. */
export interface ElementType {
  /** The composite's name, or the simple type's. */
  readonly name: string;
  /** Before the first child; with no way on for text and for the empty. */
  readonly start: State;
  /** Every child in schema order. */
  readonly states: readonly State[];
  /** The check of the text, when the element holds text. */
  readonly text: TextCheck | undefined;
  readonly attributes: readonly AttributeType[];
  /** Bits of the attributes that must be there. */
  readonly required: number;
  /** True for the inside of an element that has no place in the schema: anything goes, if it is well-formed. */
  readonly anything: boolean;
}

export interface AttributeType {
  readonly name: string;
  /** Where it stands among the attributes of its type. */
  readonly index: number;
  readonly bytes: Uint8Array;
  readonly check: TextCheck;
  readonly bit: number;
  /** It holds a value that the parties defined themselves. */
  readonly isOwnValue: boolean;
}

/** One version's automata, for one release of the allowed value sets. */
export interface Automata {
  readonly grammar: Grammar;
  readonly release: number | undefined;
  root(message: MessageName): ElementType;
  /** The type of the element that a state stands for. */
  typeOf(state: State): ElementType;
}

const nowhere = new State(undefined, -1);

export const anything: ElementType = {
  name: '',
  start: nowhere,
  states: [],
  text: undefined,
  attributes: [],
  required: 0,
  anything: true,
};

const made = new WeakMap<Grammar, Map<number | undefined, Automata>>();

/** Makes the automata of a grammar, once per release of the allowed value sets; each type on its first use. */
export function automataOf(grammar: Grammar, release: number | undefined): Automata {
  const byRelease = made.get(grammar) ?? new Map<number | undefined, Automata>();
  made.set(grammar, byRelease);
  const known = byRelease.get(release);
  if (known) return known;

  const checks = new Map<string, TextCheck>();
  const composites = new Map<string, ElementType>();
  const leaves = new Map<string, ElementType>();
  const checkOf = (type: Parameters<typeof TextCheck.of>[0]): TextCheck => {
    const found = checks.get(type.name) ?? TextCheck.of(type, release);
    checks.set(type.name, found);
    return found;
  };
  const compositeType = (name: string): ElementType => {
    const found = composites.get(name);
    if (found) return found;
    const composite = grammar.composite(name);
    if (!composite) throw new Error(`Cannot validate ERN ${grammar.version}: no composite ${name}`);
    const type = elementType(composite, checkOf);
    composites.set(name, type);
    return type;
  };
  const typeOf = (state: State): ElementType => {
    if (state.type) return state.type;
    const simple = state.child?.simple;
    if (simple) {
      const found = leaves.get(simple.name) ?? {
        ...anything,
        name: simple.name,
        text: checkOf(simple),
        anything: false,
      };
      leaves.set(simple.name, found);
      state.type = found;
    } else state.type = compositeType(state.child?.composite ?? '');
    return state.type;
  };
  const roots = Object.fromEntries(
    messageNames.map((message) => [message, compositeType(grammar.root(message).name)]),
  ) as Record<MessageName, ElementType>;
  const automata: Automata = { grammar, release, root: (message) => roots[message], typeOf };
  byRelease.set(release, automata);
  return automata;
}

function elementType(composite: Composite, checkOf: (type: Composite['attributes'][number]['type']) => TextCheck) {
  const start = new State(undefined, -1);
  const states: State[] = [];
  if (composite.content) {
    const model = glushkov(composite.content, states);
    start.next = model.first;
    start.ends = model.empty;
    for (const state of model.last) state.ends = true;
  } else start.ends = true;
  const attributes = composite.attributes.map((attribute, index) => ({
    name: attribute.name,
    index,
    bytes: Buffer.from(attribute.name, 'latin1'),
    check: checkOf(attribute.type),
    bit: 1 << index,
    isOwnValue: namesOwnValue(attribute.name),
  }));
  const required = composite.attributes.reduce(
    (bits, { required: must }, index) => (must ? bits | (1 << index) : bits),
    0,
  );
  const text = composite.text ?? (composite.content ? undefined : nothing);
  return { name: composite.name, start, states, text: text && checkOf(text), attributes, required, anything: false };
}

/** Whether an attribute holds the value beside `UserDefined`, by its name. */
export const namesOwnValue = (attribute: string): boolean => attribute.endsWith('UserDefinedValue');

/** The text of a composite that holds neither text nor children: not even white space is allowed in it. */
const nothing: SimpleType = { name: 'nothing', base: 'xs:string', pattern: '', values: undefined };

interface Model {
  readonly empty: boolean;
  readonly first: State[];
  readonly last: State[];
}

function glushkov(particle: Particle, states: State[]): Model {
  if (particle.kind === 'element') {
    const state = new State(particle.child, states.length);
    states.push(state);
    if (particle.child.max > 1) state.next.push(state);
    return { empty: particle.child.min === 0, first: [state], last: [state] };
  }
  const parts = particle.parts.map((part) => glushkov(part, states));
  const model = particle.kind === 'choice' ? choice(parts) : sequence(parts);
  if (particle.max > 1) for (const state of model.last) follow(state, model.first);
  return { ...model, empty: model.empty || particle.min === 0 };
}

const choice = (parts: readonly Model[]): Model => ({
  empty: parts.some((part) => part.empty),
  first: parts.flatMap((part) => part.first),
  last: parts.flatMap((part) => part.last),
});

function sequence(parts: readonly Model[]): Model {
  let open: State[] = [];
  let first: State[] = [];
  let empty = true;
  for (const part of parts) {
    for (const state of open) follow(state, part.first);
    if (empty) first = [...first, ...part.first];
    open = part.empty ? [...open, ...part.last] : part.last;
    empty &&= part.empty;
  }
  return { empty, first, last: open };
}

function follow(state: State, next: readonly State[]): void {
  for (const one of next) if (!state.next.includes(one)) state.next.push(one);
}
