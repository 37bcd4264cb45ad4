import type { AttributeSlot, Group, Part, Plan, Slot } from '../mapping/plan.ts';
import type { Shape } from '../mapping/row.ts';
import { type TextRule, textRule } from './text-rule.ts';

/**
 * Writers of one version and one release of the value sets. What is written of an object hangs on which of its keys
 * are there, and few combinations turn up in a catalog: the steps for each are worked out once and then followed.
 */
export class Writers {
  readonly release: number | undefined;
  readonly #byPlan = new Map<Plan, Map<string, ElementWriter[]>>();

  constructor(release: number | undefined) {
    this.release = release;
  }

  of(name: string, plan: Plan, depth: number): ElementWriter {
    const byName = this.#byPlan.get(plan) ?? new Map<string, ElementWriter[]>();
    this.#byPlan.set(plan, byName);
    const byDepth = byName.get(name) ?? [];
    byName.set(name, byDepth);
    byDepth[depth] ??= new ElementWriter(this, name, plan, depth);
    return byDepth[depth];
  }
}

/** How one element is written at one depth. */
export class ElementWriter {
  readonly name: string;
  readonly plan: Plan;
  readonly depth: number;
  readonly open: string;
  /** The end tag behind text; behind children it stands on a line of its own. */
  readonly close: string;
  readonly closeOnOwnLine: string;
  readonly content: TextRule | undefined;
  /** Attributes that may hold a party's own value. */
  readonly ownAttributes: readonly AttributeSlot[];
  readonly needsAttributes: boolean;
  readonly #writers: Writers;
  readonly #attributes: ReadonlyMap<AttributeSlot, AttributeStep>;
  readonly #start = new Presence();

  constructor(writers: Writers, name: string, plan: Plan, depth: number) {
    this.#writers = writers;
    this.name = name;
    this.plan = plan;
    this.depth = depth;
    this.open = `${indent(depth)}<${name}`;
    this.close = `</${name}>\n`;
    this.closeOnOwnLine = `${indent(depth)}</${name}>\n`;
    this.content = plan.content && textRule(plan.content.simple, writers.release);
    this.ownAttributes = plan.attributes.filter((slot) => slot.own);
    this.needsAttributes = plan.attributes.some((slot) => slot.required);
    this.#attributes = new Map(
      plan.attributes.map((slot) => [
        slot,
        { slot, open: ` ${slot.name}="`, rule: textRule(slot.simple, writers.release) },
      ]),
    );
  }

  /** The steps for an object with the keys that this one has. */
  recipe(model: Shape): Recipe {
    let at = this.#start;
    for (const key in model) {
      const value = model[key];
      if (value === undefined) continue;
      if (typeof value === 'object' && isEmptyList(value) && this.plan.keys.has(key)) continue;
      at = key === at.lastKey ? (at.last as Presence) : at.with(key);
    }
    at.recipe ??= this.#made(at.keys);
    return at.recipe;
  }

  #made(keys: ReadonlySet<string>): Recipe {
    const steps: Step[] = [];
    const compiler = new Compiler(this.#writers, keys);
    if (this.plan.group) compiler.group(this.plan.group, steps, this.depth + 1);
    return {
      attributes: this.plan.attributes.flatMap((slot) =>
        slot.required || keys.has(slot.key) ? (this.#attributes.get(slot) as AttributeStep) : [],
      ),
      steps,
      rest: [...keys].filter((key) => !this.plan.keys.has(key)),
    };
  }
}

export interface Recipe {
  readonly attributes: readonly AttributeStep[];
  readonly steps: readonly Step[];
  /** Keys that this version has no place for. */
  readonly rest: readonly string[];
}

export interface AttributeStep {
  readonly slot: AttributeSlot;
  readonly open: string;
  readonly rule: TextRule;
}

export type Step =
  | {
      readonly kind: 'text';
      readonly slot: Slot;
      readonly open: string;
      readonly close: string;
      readonly rule: TextRule;
    }
  | { readonly kind: 'element'; readonly slot: Slot; readonly writer: ElementWriter }
  | {
      readonly kind: 'inside';
      readonly name: string;
      readonly open: string;
      readonly close: string;
      readonly steps: readonly Step[];
    }
  /** The version demands the element and the object does not have it. */
  | { readonly kind: 'unknown'; readonly slot: Slot; readonly depth: number }
  | { readonly kind: 'lose'; readonly key: string; readonly reason: string };

/** A set of keys that objects have been found with, by the order of their keys. */
class Presence {
  recipe: Recipe | undefined;
  /** The step that was taken last from here is nearly always the next one too. */
  lastKey: string | undefined;
  last: Presence | undefined;
  readonly keys: ReadonlySet<string>;
  #next: Map<string, Presence> | undefined;

  constructor(keys: ReadonlySet<string> = new Set()) {
    this.keys = keys;
  }

  with(key: string): Presence {
    this.#next ??= new Map();
    let next = this.#next.get(key);
    if (!next) {
      next = new Presence(new Set([...this.keys, key]));
      // A model has the keys of its type; objects with ever new ones are not remembered.
      if (this.#next.size < 500) this.#next.set(key, next);
    }
    this.lastKey = key;
    this.last = next;
    return next;
  }
}

/** Works out the steps for one set of keys. */
class Compiler {
  readonly #writers: Writers;
  readonly #keys: ReadonlySet<string>;

  constructor(writers: Writers, keys: ReadonlySet<string>) {
    this.#writers = writers;
    this.#keys = keys;
  }

  group(group: Group, steps: Step[], depth: number): void {
    if (group.kind === 'sequence') {
      for (const part of group.parts) this.#part(part, steps, depth);
      return;
    }
    const chosen = this.#chosen(group);
    if (!chosen) return;
    this.#part(chosen, steps, depth);
    for (const part of group.parts) {
      if (part === chosen) continue;
      for (const key of part.keys) {
        if (!this.#keys.has(key) || chosen.keys.includes(key)) continue;
        const reason = `excluded by ${chosen.keys.filter((other) => this.#keys.has(other)).join(', ')}`;
        steps.push({ kind: 'lose', key, reason });
      }
    }
  }

  /** The branch that says most of what there is; the first of equals. None when nothing is there and nothing is due. */
  #chosen(group: Group): Part | undefined {
    let best: Part | undefined;
    let most = 0;
    for (const part of group.parts) {
      const count = part.keys.filter((key) => this.#keys.has(key)).length;
      if (count > most) {
        best = part;
        most = count;
      }
    }
    return best ?? (group.required ? group.parts[0] : undefined);
  }

  #part(part: Part, steps: Step[], depth: number): void {
    if (part.slot) this.#slot(part.slot, steps, depth);
    else if (part.group && (part.required || part.keys.some((key) => this.#keys.has(key)))) {
      this.group(part.group, steps, depth);
    }
  }

  #slot(slot: Slot, steps: Step[], depth: number): void {
    if (slot.kind === 'inside') {
      const plan = slot.plan();
      if (!slot.required && ![...plan.keys].some((key) => this.#keys.has(key))) return;
      const inner: Step[] = [];
      if (plan.group) this.group(plan.group, inner, depth + 1);
      const [open, close] = [`${indent(depth)}<${slot.name}>\n`, `${indent(depth)}</${slot.name}>\n`];
      steps.push({ kind: 'inside', name: slot.name, open, close, steps: inner });
    } else if (slot.kind === 'unmapped' || !this.#keys.has(slot.key)) {
      if (slot.required) steps.push({ kind: 'unknown', slot, depth });
    } else if (slot.kind === 'nested') {
      steps.push({ kind: 'element', slot, writer: this.#writers.of(slot.name, slot.plan(), depth) });
    } else {
      steps.push({
        kind: 'text',
        slot,
        open: `${indent(depth)}<${slot.name}>`,
        close: `</${slot.name}>\n`,
        rule: textRule(slot.simple!, this.#writers.release),
      });
    }
  }
}

const isEmptyList = (value: object): boolean => Array.isArray(value) && value.length === 0;

const indent = (depth: number): string => '  '.repeat(depth);
