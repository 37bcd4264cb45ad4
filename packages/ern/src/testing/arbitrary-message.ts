import fc, { type GeneratorValue } from 'fast-check';
import type { SimpleType } from '../grammar/composite.ts';
import type { Grammar } from '../grammar/grammar.ts';
import type { Group, Part, Plan, Slot } from '../mapping/plan.ts';
import { rootPlan } from '../mapping/root-plan.ts';
import type { Message } from '../model/message.ts';
import type { MessageName } from '../versions.ts';

/**
 * Messages that a version's grammar allows, in the form that `read` gives: every element and attribute that has a row
 * turns up sooner or later. They are valid and senseless.
 */
export function arbitraryMessage(
  grammar: Grammar,
  messageType: MessageName = 'NewReleaseMessage',
): fc.Arbitrary<Message> {
  return fc.gen().map((gen) => {
    const made = new Maker(gen).composite(rootPlan(grammar, messageType), 0);
    return { messageType, ...(made as object) } as unknown as Message;
  });
}

type Made = Record<string, unknown>;

class Maker {
  readonly #gen: GeneratorValue;
  constructor(gen: GeneratorValue) {
    this.#gen = gen;
  }

  composite(plan: Plan, depth: number): unknown {
    const shape = plan.content ? this.#value(plan) : this.#children(plan, depth);
    return plan.variant
      ? plan.variant.up(typeof shape === 'object' && shape !== null ? shape : { value: shape }, () => {})
      : shape;
  }

  #children(plan: Plan, depth: number): Made {
    const made: Made = {};
    this.#attributes(plan, made);
    if (plan.group) this.#group(plan.group, made, depth);
    return made;
  }

  #value(plan: Plan): unknown {
    const { simple, scalar, own } = plan.content!;
    const made: Made = {};
    this.#attributes(plan, made);
    made.value = own ? this.#own(simple, made, own.namespace) : this.#scalar(simple, scalar);
    for (const key in made) if (key !== 'value') return made;
    return plan.attributes.some((slot) => slot.required) ? made : made.value;
  }

  /** A value of the set, or now and then one of a party's own. */
  #own(simple: SimpleType, made: Made, namespace: string): string {
    const set = simple.values?.in();
    if (!set?.has('UserDefined') || (set.size > 1 && !this.#maybe(0.15)))
      return this.#scalar(simple, 'string') as string;
    if (this.#maybe(0.5)) made[namespace] = 'PADPIDA2099999999Z';
    return 'Own value';
  }

  #attributes(plan: Plan, made: Made): void {
    const owned = plan.attributes.flatMap(({ own }) => (own ? [own.value, own.namespace] : []));
    const { own } = plan.content ?? {};
    if (own) owned.push(own.value, own.namespace);
    for (const slot of plan.attributes) {
      if (owned.includes(slot.key) && !slot.required) continue;
      if (!slot.required && !this.#maybe(0.15)) continue;
      made[slot.key] = slot.own
        ? this.#own(slot.simple, made, slot.own.namespace)
        : this.#scalar(slot.simple, slot.scalar);
    }
  }

  #group(group: Group, made: Made, depth: number): void {
    const parts = group.kind === 'choice' ? [this.#pick(group.parts)] : group.parts;
    for (const part of parts) this.#part(part!, made, depth);
  }

  #part(part: Part, made: Made, depth: number): void {
    const chance = depth < 3 ? 0.35 : 0.12;
    if (part.group) {
      if (part.required || this.#maybe(chance)) this.#group(part.group, made, depth);
      return;
    }
    const slot = part.slot!;
    if (slot.kind === 'unmapped') return;
    if (!slot.required && !this.#maybe(depth > 7 ? 0 : chance)) return;
    if (slot.kind === 'inside') this.#group(slot.plan().group!, made, depth);
    else this.#slot(slot, made, depth);
  }

  #slot(slot: Slot, made: Made, depth: number): void {
    if (!slot.many) {
      made[slot.key] = this.#one(slot, depth);
      return;
    }
    const length = slot.repeats && this.#maybe(0.3) ? 2 : 1;
    const list = (made[slot.key] as unknown[] | undefined) ?? [];
    made[slot.key] = list;
    for (let index = 0; index < length; index += 1) list.push(this.#one(slot, depth));
    // As `read` does with the empty BrandId of 4.3.1.
    if (slot.kind === 'nested' && slot.plan().isValue && !slot.plan().content) delete made[slot.key];
  }

  #one(slot: Slot, depth: number): unknown {
    return slot.kind === 'simple' ? this.#scalar(slot.simple!, slot.scalar) : this.composite(slot.plan(), depth + 1);
  }

  #scalar(simple: SimpleType, scalar: string): unknown {
    if (scalar === 'boolean') return this.#maybe(0.5);
    if (scalar === 'integer') return this.#gen(fc.integer, { min: 0, max: 999 });
    const values = simple.values && [...simple.values.in()].filter((value) => value !== 'UserDefined');
    if (values) return this.#pick(values);
    const { pattern = '', base } = simple;
    const anchor = /^([A-Z])\[/.exec(pattern)?.[1];
    if (anchor) return `${anchor}${this.#gen(fc.integer, { min: 1, max: 99 })}`;
    if (pattern !== '') return this.#pick(byPattern.find(([start]) => pattern.startsWith(start))![1])!;
    const samples = byBase[base];
    if (samples) return this.#pick(samples);
    return this.#pick(texts);
  }

  #maybe(chance: number): boolean {
    return this.#gen(fc.integer, { min: 0, max: 99 }) < chance * 100;
  }

  #pick<T>(list: readonly T[]): T {
    return list[this.#gen(fc.integer, { min: 0, max: list.length - 1 })]!;
  }
}

const texts = [
  '',
  'Aka Tonbo',
  'Käfer & Söhne <live>',
  '"quoted" \'text\'',
  '夢のララバイ',
  '  two  spaces ',
  'a\nb\tc',
  '🎻',
  ']]>',
];
const byPattern: readonly (readonly [string, readonly string[]])[] = [
  ['PADPIDA', ['PADPIDA2013042401U', 'PADPIDA2009101501Y']],
  ['AudioFile', ['AudioFile']],
  ['[0-9]+,', ['10,20']],
  ['[0-9]{11}', ['00123456789']],
  ['[0-9]{4}', ['1994', '1994-05', '1994-05-31']],
  ['[a-zA-Z]{2,3}', ['en', 'ja-Jpan', 'zh-Hant-TW']],
];
const byBase: Readonly<Record<string, readonly string[]>> = {
  'xs:dateTime': ['2014-09-24T14:57:25+01:00', '2026-11-21T00:00:00Z', '2026-11-21T00:00:00'],
  'xs:duration': ['PT2M28S', 'PT0H3M5.5S'],
  'xs:decimal': ['0.70', '44.1', '-3'],
  'xs:gYear': ['1994', '2026'],
  'xs:integer': ['2', '6'],
  'xs:date': ['2026-11-21'],
  'xs:anyURI': ['https://example.org/a?b=c&d'],
};
