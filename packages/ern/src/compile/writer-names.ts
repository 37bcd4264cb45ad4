import type { SimpleType } from '../grammar/composite.ts';
import type { Grammar } from '../grammar/grammar.ts';
import type { Plan } from '../mapping/plan.ts';
import type { Variant } from '../mapping/row.ts';
import type { ErnVersion } from '../versions.ts';

/** A function that is yet to be named, for versions that write a composite alike share it. */
export interface Draft {
  readonly version: ErnVersion;
  readonly plan: Plan;
  /** Its text up to the name; `callees` stand in it as `@0`, `@1` and so on, it itself as `@self`. */
  text: string;
  readonly callees: Draft[];
}

/** What the functions of the generated writers refer to, numbered in the order in which they ask. */
export class Names {
  /** Of all versions. */
  readonly types: string[] = [];
  readonly downs: string[] = [];
  readonly tags: string[] = [];
  readonly attributes: string[] = [];
  /** Of the version that is at work; grows while it is walked, for a function drafts those that it calls. */
  drafts: Draft[] = [];
  #version: ErnVersion = '3.8.2';
  #grammar: Grammar | undefined;
  #labels: ReadonlyMap<Variant, string> = new Map();
  #byPlan = new Map<Plan, Draft>();

  start(grammar: Grammar, variants: ReadonlyMap<string, Variant>): void {
    this.#version = grammar.version;
    this.#grammar = grammar;
    this.#labels = new Map([...variants].map(([name, variant]) => [variant, name]));
    this.#byPlan = new Map();
    this.drafts = [];
  }

  draftOf(plan: Plan): Draft {
    const known = this.#byPlan.get(plan);
    if (known) return known;
    const made: Draft = { version: this.#version, plan, text: '', callees: [] };
    this.#byPlan.set(plan, made);
    this.drafts.push(made);
    return made;
  }

  /** The function of a plan as `caller` calls it. */
  call(caller: Plan, plan: Plan): string {
    const { callees } = this.draftOf(caller);
    const draft = this.draftOf(plan);
    if (!callees.includes(draft)) callees.push(draft);
    return `@${callees.indexOf(draft)}`;
  }

  tag(name: string): string {
    if (!this.tags.includes(name)) this.tags.push(name);
    return `$${name}`;
  }

  attribute(name: string): string {
    if (!this.attributes.includes(name)) this.attributes.push(name);
    return `$$${name}`;
  }

  rule(simple: SimpleType): string {
    if (this.#grammar?.simpleType(simple.name) !== simple)
      throw new Error(`Two simple types are called ${simple.name}`);
    if (!this.types.includes(simple.name)) this.types.push(simple.name);
    return `r[${this.types.indexOf(simple.name)}]!`;
  }

  down(variant: Variant): string {
    const label = this.#labels.get(variant);
    if (label === undefined) throw new Error(`Cannot name a shape of versions until ${variant.until}`);
    if (!this.downs.includes(label)) this.downs.push(label);
    return `s.downs[${this.downs.indexOf(label)}]!`;
  }
}
