import { type Message, newReleaseMessage, purgeReleaseMessage } from '@slipway/ern';
import * as z from 'zod';
import { at, below, type Spot } from './spot.ts';

/** A value or an object that rules look for wherever it stands. */
export class Sought<Value = unknown> {
  readonly value: Value;
  readonly key: string;
  readonly #holder: object;
  readonly #index: number;
  readonly #count: number;

  constructor(value: Value, key: string, holder: object, index: number, count: number) {
    this.value = value;
    this.key = key;
    this.#holder = holder;
    this.#index = index;
    this.#count = count;
  }

  get spot(): Spot {
    return below(at(this.#holder), this.key, this.#index, this.#count);
  }
}

/** Everything in a message of the names that rules look for, by name. */
export class Findings {
  readonly #found = new Map<string, Sought[]>();

  constructor(message: Message) {
    gather(planOf(roots[message.messageType]), message, this.#found);
  }

  all<Value>(key: string): readonly Sought<Value>[] {
    return (this.#found.get(key) ?? []) as Sought<Value>[];
  }
}

/** What rules look for wherever it stands; the walk leaves aside all that leads to none of these. */
const wanted: ReadonlySet<string> = new Set([
  'displayArtists',
  'resourceRightsControllers',
  'rightSharePercentage',
  'percentageOfRightsAssignment',
  'territoryCodes',
  'excludedTerritoryCodes',
  'territories',
  'territoriesOfRightsDelegation',
  'icpn',
  'gRid',
  'isrc',
  'isni',
  'iswc',
  'dpid',
  'ipiNameNumber',
  'isan',
  'visan',
  'isbn',
  'ismn',
  'issn',
  'sici',
]);

const roots = {
  NewReleaseMessage: newReleaseMessage,
  PurgeReleaseMessage: purgeReleaseMessage,
} satisfies Record<Message['messageType'], z.ZodType>;

type Holder = Readonly<Record<string, unknown>>;

/** The names of an object under which something wanted stands, or lies deeper. */
type Plan = readonly Step[];
interface Step {
  readonly key: string;
  readonly isWanted: boolean;
  readonly inner: Plan;
}

function gather(plan: Plan, holder: Holder, found: Map<string, Sought[]>): void {
  for (const { key, isWanted, inner } of plan) {
    const value = holder[key];
    if (value === undefined) continue;
    if (Array.isArray(value)) {
      for (let index = 0; index < value.length; index += 1) {
        const one = value[index];
        if (isWanted) keep(found, new Sought(one, key, holder, index, value.length));
        if (inner.length > 0 && typeof one === 'object') gather(inner, one as Holder, found);
      }
    } else {
      if (isWanted) keep(found, new Sought(value, key, holder, -1, 1));
      if (inner.length > 0 && typeof value === 'object') gather(inner, value as Holder, found);
    }
  }
}

function keep(found: Map<string, Sought[]>, one: Sought): void {
  const known = found.get(one.key);
  if (known) known.push(one);
  else found.set(one.key, [one]);
}

const plans = new Map<z.ZodType, Step[]>();

/** Made from the model once, without the steps that lead nowhere. */
function planOf(type: z.ZodType): Plan {
  const known = plans.get(type);
  if (known) return known;
  const plan = draftOf(type);
  const leads = leadingPlans([...plans.values()]);
  for (const steps of plans.values()) {
    steps.splice(0, steps.length, ...steps.filter(({ isWanted, inner }) => isWanted || leads.has(inner)));
  }
  return plan;
}

/** The plans from which something wanted can be reached. */
function leadingPlans(all: readonly Plan[]): ReadonlySet<Plan> {
  const leads = new Set<Plan>();
  for (let before = -1; before < leads.size; ) {
    before = leads.size;
    for (const plan of all) if (plan.some(({ isWanted, inner }) => isWanted || leads.has(inner))) leads.add(plan);
  }
  return leads;
}

function draftOf(type: z.ZodType): Plan {
  const known = plans.get(type);
  if (known) return known;
  const plan: Step[] = [];
  plans.set(type, plan);
  for (const object of objectsIn(type)) {
    for (const [key, child] of Object.entries(object.shape)) {
      plan.push({ key, isWanted: wanted.has(key), inner: draftOf(child as z.ZodType) });
    }
  }
  return plan;
}

/** The objects that a value of a type may be, or hold in a list. */
function objectsIn(type: z.ZodType): readonly z.ZodObject[] {
  if (type instanceof z.ZodObject) return [type];
  if (type instanceof z.ZodOptional) return objectsIn(type.unwrap() as z.ZodType);
  if (type instanceof z.ZodArray) return objectsIn(type.element as z.ZodType);
  if (type instanceof z.ZodUnion) return type.options.flatMap((option) => objectsIn(option as z.ZodType));
  return [];
}
