import type { SimpleType } from '../grammar/composite.ts';
import type { AttributeSlot, Group, Own, Part, Plan, Slot } from '../mapping/plan.ts';
import type { Shape } from '../mapping/row.ts';
import { placeholder } from './assume.ts';
import { escapeAttribute, escapeText } from './escape.ts';
import { isAllowed, type Sink, speakable } from './sink.ts';

/** Writes `holder[key]` as one element with everything below it, and reports what this version cannot say of it. */
export function writeElement(sink: Sink, name: string, plan: Plan, holder: object, key: string, depth: number): void {
  const model = (holder as Shape)[key];
  const shape = plan.variant ? plan.variant.down(asShape(model), sink) : model;
  if (plan.content) writeValue(sink, name, plan, shape, { holder, key }, depth);
  else writeComposite(sink, name, plan, asShape(shape), depth);
}

function writeComposite(sink: Sink, name: string, plan: Plan, model: Shape, depth: number): void {
  sink.text += `${indent(depth)}<${name}`;
  sink.place.push(name);
  const said = withOwnAttributes(sink, plan, model, model);
  for (const slot of plan.attributes) writeAttribute(sink, slot, said, model);
  const before = sink.text.length;
  sink.text += '>\n';
  if (plan.group) writeGroup(sink, plan.group, model, depth + 1);
  if (sink.text.length === before + 2) sink.text = `${sink.text.slice(0, before)}/>\n`;
  else sink.text += `${indent(depth)}</${name}>\n`;
  sink.place.pop();
  loseTheRest(sink, plan, model);
}

function loseTheRest(sink: Sink, plan: Plan, model: object): void {
  for (const key in model) {
    if (!plan.keys.has(key)) sink.lose(model, key, `ERN has no place for it in ${plan.type.name}`);
  }
}

function writeGroup(sink: Sink, group: Group, model: Shape, depth: number): void {
  if (group.kind === 'sequence') {
    for (const part of group.parts) writePart(sink, part, model, depth);
    return;
  }
  const chosen = chosenPart(group, model);
  if (!chosen) return;
  writePart(sink, chosen, model, depth);
  for (const part of group.parts) {
    if (part === chosen) continue;
    for (const key of part.keys) {
      if (isPresent(model[key]) && !chosen.keys.includes(key)) {
        sink.lose(model, key, `excluded by ${chosen.keys.filter((other) => isPresent(model[other])).join(', ')}`);
      }
    }
  }
}

/** The branch that says most of what there is; the first of equals. None when nothing is there and nothing is due. */
function chosenPart(group: Group, model: Shape): Part | undefined {
  let best: Part | undefined;
  let most = 0;
  for (const part of group.parts) {
    let count = 0;
    for (const key of part.keys) if (isPresent(model[key])) count += 1;
    if (count > most) {
      best = part;
      most = count;
    }
  }
  return best ?? (group.required ? group.parts[0] : undefined);
}

function writePart(sink: Sink, part: Part, model: Shape, depth: number): void {
  if (part.slot) writeSlot(sink, part.slot, model, depth);
  else if (part.group && (part.required || part.keys.some((key) => isPresent(model[key])))) {
    writeGroup(sink, part.group, model, depth);
  }
}

function writeSlot(sink: Sink, slot: Slot, model: Shape, depth: number): void {
  if (slot.kind === 'inside') {
    writeInside(sink, slot, model, depth);
    return;
  }
  const value = slot.kind === 'unmapped' ? undefined : model[slot.key];
  if (!isPresent(value)) {
    if (slot.required) writeUnknown(sink, slot, depth);
    return;
  }
  if (!slot.many) {
    writeOne(sink, slot, model, slot.key, value, depth);
    return;
  }
  const list = value as readonly unknown[];
  const said = slot.repeats ? list.length : 1;
  for (let index = 0; index < list.length; index += 1) {
    if (index < said) writeOne(sink, slot, list, String(index), list[index], depth);
    else sink.lose(list, String(index), `this version has room for one ${slot.name}`);
  }
}

function writeOne(sink: Sink, slot: Slot, holder: object, key: string, value: unknown, depth: number): void {
  if (slot.kind === 'nested') {
    writeElement(sink, slot.name, slot.plan(), holder, key, depth);
    return;
  }
  const plain = typeof value === 'object' && value !== null ? (value as Shape).value : value;
  if (plain !== value) {
    for (const extra in value as object) {
      if (extra !== 'value') sink.lose(value as object, extra, `${slot.name} has no attributes in this version`);
    }
  }
  const text = allowedText(sink, slot.simple!, plain, { holder, key }, slot.name);
  if (text === undefined) {
    if (slot.required) writeUnknown(sink, slot, depth);
    return;
  }
  sink.text += `${indent(depth)}<${slot.name}>${escapeText(text)}</${slot.name}>\n`;
}

function writeInside(sink: Sink, slot: Slot, model: Shape, depth: number): void {
  const plan = slot.plan();
  if (!slot.required && ![...plan.keys].some((key) => isPresent(model[key]))) return;
  sink.text += `${indent(depth)}<${slot.name}>\n`;
  sink.place.push(slot.name);
  if (plan.group) writeGroup(sink, plan.group, model, depth + 1);
  sink.place.pop();
  sink.text += `${indent(depth)}</${slot.name}>\n`;
}

/** Writes an element that the version demands and nobody gave. */
function writeUnknown(sink: Sink, slot: Slot, depth: number): void {
  if (!slot.simple) {
    writeElement(sink, slot.name, slot.plan(), { nothing: {} }, 'nothing', depth);
    return;
  }
  const value = unknown(sink, slot.name, slot.simple);
  sink.text += `${indent(depth)}<${slot.name}>${value}</${slot.name}>\n`;
}

/** Where a value stands in the model. */
interface Origin {
  readonly holder: object;
  readonly key: string;
}

function writeValue(sink: Sink, name: string, plan: Plan, model: unknown, from: Origin, depth: number): void {
  const isObject = typeof model === 'object' && model !== null;
  const shape: Shape = isObject ? (model as Shape) : { value: model };
  const origin: Origin = isObject ? { holder: shape, key: 'value' } : from;
  const { simple, own } = plan.content!;
  const owned = own ? ownValue(sink, simple, own, shape, 'value', origin) : shape;
  const said = withOwnAttributes(sink, plan, owned, shape);
  sink.text += `${indent(depth)}<${name}`;
  sink.place.push(name);
  for (const slot of plan.attributes) writeAttribute(sink, slot, said, shape);
  const text = allowedText(sink, simple, said.value, origin, name) ?? unknown(sink, '.', simple);
  sink.place.pop();
  sink.text += `>${escapeText(text)}</${name}>\n`;
  if (isObject) loseTheRest(sink, plan, shape);
}

function writeAttribute(sink: Sink, slot: AttributeSlot, said: Shape, holder: object): void {
  let text = allowedText(sink, slot.simple, said[slot.key], { holder, key: slot.key }, `@${slot.name}`);
  if (text === undefined) {
    if (!slot.required) return;
    text = unknown(sink, `@${slot.name}`, slot.simple);
  }
  sink.text += ` ${slot.name}="${escapeAttribute(text)}"`;
}

/** The text to write, unless there is none or this version does not allow it, which is reported. */
function allowedText(sink: Sink, simple: SimpleType, value: unknown, from: Origin, name: string): string | undefined {
  if (value === undefined) return undefined;
  const text = speakable(sink, from.holder, from.key, value);
  if (isAllowed(sink, simple, text)) return text;
  const otherName = renamed[text];
  if (otherName !== undefined && isAllowed(sink, simple, otherName)) return otherName;
  sink.lose(from.holder, from.key, `${name} does not allow this value in this version`);
  return undefined;
}

/** Values that a later release of the sets calls otherwise; they mean the same. */
const renamed: Readonly<Record<string, string>> = {
  UseForGenerativeAI: 'UseForTrainingGenerativeAI',
  UseForNonGenerativeAI: 'UseForTrainingNonGenerativeAI',
  UseForTrainingGenerativeAI: 'UseForGenerativeAI',
  UseForTrainingNonGenerativeAI: 'UseForNonGenerativeAI',
};

/** The placeholder for what the version demands and nobody gave. */
function unknown(sink: Sink, name: string, simple: SimpleType): string {
  const text = name === '@Namespace' ? sink.ownNamespace : placeholder(simple, sink.release);
  sink.assume(name, text, 'the version demands it and the message does not have it');
  return text;
}

/** The attributes as they are written, with values that this version lacks moved to where a party's own stand. */
function withOwnAttributes(sink: Sink, plan: Plan, model: Shape, holder: object): Shape {
  let said = model;
  for (const slot of plan.attributes) {
    if (slot.own) said = ownValue(sink, slot.simple, slot.own, said, slot.key, { holder, key: slot.key });
  }
  return said;
}

/**
 * A value that the sets of this version lack, or that refines one of theirs, is written as `UserDefined` with the value
 * beside it (profile standard, clause 5.3.2). The namespace is that of the value's owner, by default the sender.
 */
function ownValue(sink: Sink, simple: SimpleType, own: Own, model: Shape, key: string, from: Origin): Shape {
  const value = model[key];
  const refined = model[own.value];
  if (value === undefined) return model;
  const allowed = simple.values?.in(sink.release);
  if (!allowed?.has('UserDefined')) return model;
  if (refined === undefined && allowed.has(String(value)) && value !== 'UserDefined') return model;
  if (refined === undefined && allowed.has(renamed[String(value)] ?? '')) return model;
  if (refined !== undefined && value !== 'UserDefined') {
    sink.lose(from.holder, from.key, 'replaced by the value that refines it');
  }
  return {
    ...model,
    [key]: 'UserDefined',
    [own.value]: refined ?? value,
    [own.namespace]: model[own.namespace] ?? sink.ownNamespace,
  };
}

const isPresent = (value: unknown): boolean => value !== undefined && !(Array.isArray(value) && value.length === 0);
const asShape = (model: unknown): Shape =>
  typeof model === 'object' && model !== null ? (model as Shape) : { value: model };

const indents = Array.from({ length: 64 }, (_, depth) => '  '.repeat(depth));
const indent = (depth: number): string => indents[depth] ?? '  '.repeat(depth);
