import type { Particle, SimpleType } from '../grammar/composite.ts';
import type { AttributeSlot, Own, Plan, Slot } from '../mapping/plan.ts';
import { type Growing, growingClass, type Scalar } from '../mapping/row.ts';
import type { State } from '../validate/automaton.ts';

/** A plan as the reader needs it: the member of the model by the child that the automaton met. */
export class Reading {
  readonly plan: Plan;
  /** What stands between the tags, for elements that hold text. */
  readonly content: Content | undefined;
  /** The schema demands attributes beside the text. */
  readonly isAlwaysObject: boolean;
  /** Without attributes its text alone is its value. */
  readonly isBare: boolean;
  /** Such an element that holds a boolean. */
  readonly isFlag: boolean;
  /** Attributes by their number in the schema; absent where the model has no place for one. */
  readonly attributes: readonly (AttributeMember | undefined)[];
  /** Attributes that a party may extend with values of its own. */
  readonly owned: readonly (AttributeMember & { readonly own: Own })[];
  /** The model keys that a valid message always gives a value, and what they are called there. */
  readonly required: readonly { readonly key: string; readonly name: string }[];
  /** Makes the object of the model that an element becomes. */
  readonly Target: new () => Growing = growingClass();
  #sources: ReadonlyMap<string, number> | undefined;
  readonly #members: (Member | null | undefined)[] = [];

  constructor(plan: Plan) {
    this.plan = plan;
    const { content } = plan;
    this.content = content && { ...scalarOf(content.simple, content.scalar), own: content.own };
    this.attributes = plan.type.attributes.map(({ name }) => memberOf(plan.attributesByName.get(name)));
    this.owned = this.attributes.filter((one) => one?.own !== undefined) as Reading['owned'];
    this.isAlwaysObject = plan.attributes.some((one) => one.required);
    this.isBare = content !== undefined && plan.variant === undefined && !this.isAlwaysObject;
    this.isFlag = this.isBare && content?.scalar === 'boolean';
    this.required = plan.required.filter(({ kind }) => kind !== 'inside' && kind !== 'unmapped');
  }

  /** Where the model keeps a child; null when it has no place for it. */
  member(state: State): Member | null {
    const known = this.#members[state.index];
    if (known !== undefined) return known;
    const slot = this.plan.elements.get(state.child?.name ?? '');
    const made = slot === undefined || slot.kind === 'unmapped' ? null : new Member(slot, this.#isAlone(slot));
    // No holes: they make every later look slower.
    while (this.#members.length <= state.index) this.#members.push(undefined);
    this.#members[state.index] = made;
    return made;
  }

  /** Whether a valid element gives the member of this child one value at most. */
  #isAlone({ key, name }: Slot): boolean {
    this.#sources ??= sourcesOf(this.plan);
    return this.#sources.get(key) === 1 && !repeats(this.plan.type.content, name);
  }
}

/** Where the model keeps a child. */
export class Member {
  readonly key: string;
  readonly many: boolean;
  /** The child's own children speak of the same object as it. */
  readonly isInside: boolean;
  /** A valid message gives it one value at most. */
  readonly isAlone: boolean;
  readonly isSender: boolean;
  readonly reading: Reading;

  constructor({ key, many, kind, plan }: Slot, isAlone: boolean) {
    this.key = key;
    this.many = many;
    this.isAlone = isAlone;
    this.isSender = key === 'messageSender';
    this.isInside = kind === 'inside';
    this.reading = readingOf(plan());
  }
}

export interface AttributeMember extends TypedScalar {
  readonly key: string;
  readonly own: Own | undefined;
}

/** How a text becomes a value. */
export interface TypedScalar {
  readonly scalar: Scalar;
  readonly simple: SimpleType;
  /** Whether white space around it says nothing. */
  readonly trims: boolean;
}

interface Content extends TypedScalar {
  readonly own: Own | undefined;
}

const scalarOf = (simple: SimpleType, scalar: Scalar): TypedScalar => ({
  scalar,
  simple,
  trims: simple.base !== 'xs:string' || scalar !== 'string',
});

const memberOf = (slot: AttributeSlot | undefined): AttributeMember | undefined =>
  slot && { key: slot.key, own: slot.own, ...scalarOf(slot.simple, slot.scalar) };

/** How many elements and attributes give each member its value. */
function sourcesOf(plan: Plan): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  const add = (key: string) => counts.set(key, (counts.get(key) ?? 0) + 1);
  for (const { key } of plan.attributes) add(key);
  for (const slot of plan.elements.values()) {
    if (slot.kind === 'inside') for (const key of slot.plan().keys) add(key);
    else if (slot.kind !== 'unmapped') add(slot.key);
  }
  return counts;
}

/** Whether the schema allows a child more than once, by itself, by what it stands in, or by standing in two places. */
function repeats(particle: Particle | undefined, name: string): boolean {
  const places = (part: Particle | undefined, often: boolean): number => {
    if (part === undefined) return 0;
    if (part.kind === 'element') return part.child.name !== name ? 0 : often || part.child.max > 1 ? 2 : 1;
    return part.parts.reduce((sum, inner) => sum + places(inner, often || part.max > 1), 0);
  };
  return places(particle, false) > 1;
}

const readings = new WeakMap<Plan, Reading>();

export function readingOf(plan: Plan): Reading {
  const found = readings.get(plan) ?? new Reading(plan);
  readings.set(plan, found);
  return found;
}
