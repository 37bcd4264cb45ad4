import { type Message, newReleaseMessage, purgeReleaseMessage } from '@slipway/ern';
import type * as z from 'zod';
import { objectsIn } from './model-objects.ts';
import { at, below, type Spot } from './spot.ts';
import { owed, perTerritory, TerritorySets } from './territory-sets.ts';

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

/** Everything in a message that rules look for wherever it stands, and what is said per territory: one walk finds both. */
export class Findings {
  readonly territorySets = new TerritorySets();
  readonly #found: readonly Sought[][] = subjects.map(() => []);

  constructor(message: Message) {
    this.#gather(planOf(roots[message.messageType]), message as unknown as Holder);
  }

  all<Value>(subject: Subject): readonly Sought<Value>[] {
    return this.#found[subjects.indexOf(subject)] as Sought<Value>[];
  }

  #gather(plan: Plan, holder: Holder): void {
    for (const key in holder) {
      const step = plan.get(key);
      if (step === undefined) continue;
      const { slot, inner, isPerTerritory, isOwed } = step;
      const value = holder[key];
      if (value === undefined) continue;
      if (Array.isArray(value)) {
        if (isPerTerritory) this.territorySets.add(key, isOwed, holder, value);
        if (slot < 0 && inner.size === 0) continue;
        for (let index = 0; index < value.length; index += 1) {
          const one = value[index];
          if (slot >= 0) this.#found[slot]!.push(new Sought(one, key, holder, index, value.length));
          if (inner.size > 0 && typeof one === 'object') this.#gather(inner, one as Holder);
        }
      } else {
        if (slot >= 0) this.#found[slot]!.push(new Sought(value, key, holder, -1, 1));
        if (inner.size > 0 && typeof value === 'object') this.#gather(inner, value as Holder);
      }
    }
  }
}

/**
 * What rules look for wherever it stands, by the names that it has in the model; the walk leaves aside all that leads to
 * none of these.
 */
const wanted = {
  displayArtists: ['displayArtists'],
  rightsControllers: ['resourceRightsControllers'],
  shares: ['rightSharePercentage', 'percentageOfRightsAssignment'],
  territories: ['territoryCodes', 'excludedTerritoryCodes', 'territories', 'territoriesOfRightsDelegation'],
  /** Those whose form is published. */
  identifiers: [
    'icpn',
    'gRid',
    'isrc',
    'isni',
    'iswc',
    'dpid',
    'partyId',
    'ipiNameNumber',
    'isan',
    'visan',
    'isbn',
    'ismn',
    'issn',
    'sici',
  ],
} as const;
export type Subject = keyof typeof wanted;
export type IdentifierKey = (typeof wanted.identifiers)[number];
const subjects = Object.keys(wanted) as Subject[];
const slotOf = (key: string): number =>
  subjects.findIndex((subject) => (wanted[subject] as readonly string[]).includes(key));

const roots = {
  NewReleaseMessage: newReleaseMessage,
  PurgeReleaseMessage: purgeReleaseMessage,
} satisfies Record<Message['messageType'], z.ZodType>;

type Holder = Readonly<Record<string, unknown>>;

/** The names of an object under which something wanted stands, or lies deeper. */
type Plan = ReadonlyMap<string, Step>;
interface Step {
  /** The place of its subject among those wanted; -1 for what is not. */
  readonly slot: number;
  readonly isPerTerritory: boolean;
  /** It is said for every territory that has a deal. */
  readonly isOwed: boolean;
  readonly inner: Plan;
}

/** What makes statements by territory: releases, tracks and resources. */
const speakers: ReadonlySet<z.ZodObject> = new Set(
  (
    ['release', 'trackReleases', 'soundRecordings', 'videos', 'images', 'texts', 'sheetMusic', 'software'] as const
  ).flatMap((list) => objectsIn(newReleaseMessage.shape[list])),
);

const plans = new Map<z.ZodType, Map<string, Step>>();

/** Made from the model once, without the steps that lead nowhere. */
function planOf(type: z.ZodType): Plan {
  const known = plans.get(type);
  if (known) return known;
  const plan = draftOf(type);
  const leads = leadingPlans([...plans.values()]);
  for (const steps of plans.values()) {
    for (const [key, step] of steps) if (!isFinding(step) && !leads.has(step.inner)) steps.delete(key);
  }
  return plan;
}

/** The plans from which something wanted can be reached. */
function leadingPlans(all: readonly Plan[]): ReadonlySet<Plan> {
  const leads = new Set<Plan>();
  for (let before = -1; before < leads.size; ) {
    before = leads.size;
    for (const plan of all) {
      if ([...plan.values()].some((step) => isFinding(step) || leads.has(step.inner))) leads.add(plan);
    }
  }
  return leads;
}

const isFinding = ({ slot, isPerTerritory }: Step): boolean => slot >= 0 || isPerTerritory;

function draftOf(type: z.ZodType): Plan {
  const known = plans.get(type);
  if (known) return known;
  const plan = new Map<string, Step>();
  plans.set(type, plan);
  for (const object of objectsIn(type)) {
    for (const [key, child] of Object.entries(object.shape)) {
      if (plan.has(key)) throw new Error(`Cannot plan the walk: two objects of one place have ${key}`);
      plan.set(key, {
        slot: slotOf(key),
        isPerTerritory: speakers.has(object) && perTerritory.includes(key),
        isOwed: owed.has(key),
        inner: draftOf(child as z.ZodType),
      });
    }
  }
  return plan;
}
