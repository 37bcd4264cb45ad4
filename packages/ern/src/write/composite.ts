import type { SimpleType } from '../grammar/composite.ts';
import type { Own, Plan, Slot } from '../mapping/plan.ts';
import type { Shape } from '../mapping/row.ts';
import { placeholder } from './assume.ts';
import { escapeAttribute, escapeText, needsCareAnywhere } from './escape.ts';
import { type Sink, speakable } from './sink.ts';
import { allows, type TextRule } from './text-rule.ts';
import type { AttributeStep, ElementWriter, Step } from './writers.ts';

/** Writes `holder[key]` as one element with everything below it, and reports what this version cannot say of it. */
export function writeElement(sink: Sink, writer: ElementWriter, holder: object, key: string | number): void {
  const { plan } = writer;
  const model = (holder as Shape)[key];
  const shape = plan.variant ? plan.variant.down(asShape(model), sink) : model;
  if (plan.content) writeValue(sink, writer, shape, holder, key);
  else writeComposite(sink, writer, asShape(shape));
}

/** Writes a whole message; `head` is its beginning up to the attributes that come from the model. */
export function writeRoot(sink: Sink, writer: ElementWriter, message: object, head: string): void {
  const shape = writer.plan.variant ? writer.plan.variant.down(message as Shape, sink) : message;
  sink.text += head;
  sink.place.push(writer.name);
  writeInside(sink, writer, asShape(shape), `</ern:${writer.name}>\n`);
  sink.place.pop();
}

function writeComposite(sink: Sink, writer: ElementWriter, model: Shape): void {
  sink.text += writer.open;
  sink.place.push(writer.name);
  writeInside(sink, writer, model, writer.closeOnOwnLine);
  sink.place.pop();
  sink.flushWhenLong();
}

/** Everything of a composite behind the name in its start tag. */
function writeInside(sink: Sink, writer: ElementWriter, model: Shape, end: string): void {
  const recipe = writer.recipe(model);
  const said = withOwnAttributes(sink, writer, model, model);
  const { attributes } = said === model ? recipe : writer.recipe(said);
  for (let index = 0; index < attributes.length; index += 1) {
    writeAttribute(sink, attributes[index] as AttributeStep, said, model);
  }
  const { steps, rest } = recipe;
  const before = sink.text;
  const { flushes } = sink;
  sink.text += '>\n';
  const { length } = sink.text;
  for (let index = 0; index < steps.length; index += 1) take(sink, steps[index] as Step, model);
  if (sink.text.length === length && sink.flushes === flushes) sink.text = `${before}/>\n`;
  else sink.text += end;
  lose(sink, model, rest, writer.plan);
}

function lose(sink: Sink, model: object, keys: readonly string[], plan: Plan): void {
  for (const key of keys) sink.lose(model, key, `ERN has no place for it in ${plan.type.name}`);
}

function take(sink: Sink, step: Step, model: Shape): void {
  if (step.kind === 'text' || step.kind === 'element') {
    const { slot } = step;
    if (!slot.many) {
      writeOne(sink, step, model, slot.key);
      return;
    }
    const list = model[slot.key] as readonly unknown[];
    const said = slot.repeats ? list.length : 1;
    for (let index = 0; index < list.length; index += 1) {
      if (index < said) writeOne(sink, step, list, index);
      else sink.lose(list, String(index), `this version has room for one ${slot.name}`);
    }
  } else if (step.kind === 'inside') {
    sink.text += step.open;
    sink.place.push(step.name);
    for (const inner of step.steps) take(sink, inner, model);
    sink.place.pop();
    sink.text += step.close;
  } else if (step.kind === 'lose') sink.lose(model, step.key, step.reason);
  else writeUnknown(sink, step.slot, step.depth);
}

type OneStep = Extract<Step, { slot: Slot; kind: 'text' | 'element' }>;

function writeOne(sink: Sink, step: OneStep, holder: object, key: string | number): void {
  if (step.kind === 'element') {
    writeElement(sink, step.writer, holder, key);
    return;
  }
  const { slot } = step;
  const value: unknown = (holder as Shape)[key];
  const plain = typeof value === 'object' && value !== null ? (value as Shape).value : value;
  if (plain !== value) {
    for (const extra in value as object) {
      if (extra !== 'value') sink.lose(value as object, extra, `${slot.name} has no attributes in this version`);
    }
  }
  const text = writableText(sink, step.rule, plain, holder, key, slot.name);
  if (text !== undefined) sink.text += step.open + text + step.close;
  else if (slot.required) sink.text += `${step.open}${unknown(sink, slot.name, step.rule.simple)}${step.close}`;
}

/** Writes an element that the version demands and nobody gave. */
function writeUnknown(sink: Sink, slot: Slot, depth: number): void {
  if (!slot.simple) {
    writeElement(sink, sink.writers.of(slot.name, slot.plan(), depth), { nothing: {} }, 'nothing');
    return;
  }
  const value = unknown(sink, slot.name, slot.simple);
  sink.text += `${'  '.repeat(depth)}<${slot.name}>${value}</${slot.name}>\n`;
}

function writeValue(sink: Sink, writer: ElementWriter, model: unknown, holder: object, key: string | number): void {
  const rule = writer.content!;
  if (typeof model === 'string' && !writer.needsAttributes && isAllowedAsItIs(rule, writer.plan, model)) {
    sink.text += `${writer.open}>${rule.isPlain ? model : escapeText(model)}${writer.close}`;
    return;
  }
  const isObject = typeof model === 'object' && model !== null;
  const shape: Shape = isObject ? (model as Shape) : { value: model };
  const [place, name] = isObject ? [shape, 'value'] : [holder, key];
  const { simple, own } = writer.plan.content!;
  const owned = own ? ownValue(sink, simple, own, shape, 'value', place, name) : shape;
  const said = withOwnAttributes(sink, writer, owned, shape);
  const { attributes } = writer.recipe(said);
  sink.text += writer.open;
  sink.place.push(writer.name);
  for (let index = 0; index < attributes.length; index += 1) {
    writeAttribute(sink, attributes[index] as AttributeStep, said, shape);
  }
  const text = writableText(sink, rule, said.value, place, name, writer.name) ?? escapeText(unknown(sink, '.', simple));
  sink.place.pop();
  sink.text += `>${text}${writer.close}`;
  if (isObject) lose(sink, shape, writer.recipe(shape).rest, writer.plan);
}

/** True of nearly every value: it is in the list or needs none, and there is nothing to leave out of it. */
const isAllowedAsItIs = (rule: TextRule, plan: Plan, text: string): boolean =>
  rule.values || rule.form
    ? allows(rule, text) && !(plan.content!.own && text === 'UserDefined')
    : !needsCareAnywhere.test(text) && allows(rule, text);

function writeAttribute(sink: Sink, step: AttributeStep, said: Shape, holder: object): void {
  const { slot, rule } = step;
  const value: unknown = said[slot.key];
  if (typeof value === 'string' && rule.values?.has(value) && rule.isPlain) {
    sink.text += `${step.open}${value}"`;
    return;
  }
  let text = value === undefined ? undefined : allowedText(sink, rule, value, holder, slot.key, `@${slot.name}`);
  if (text === undefined) {
    if (!slot.required) return;
    text = unknown(sink, `@${slot.name}`, slot.simple);
  }
  sink.text += `${step.open}${rule.isPlain ? text : escapeAttribute(text)}"`;
}

/** A value as it stands between tags, unless there is none or this version does not allow it, which is reported. */
function writableText(
  sink: Sink,
  rule: TextRule,
  value: unknown,
  holder: object,
  key: string | number,
  name: string,
): string | undefined {
  if (value === undefined) return undefined;
  const text = allowedText(sink, rule, value, holder, key, name);
  return text === undefined || rule.isPlain ? text : escapeText(text);
}

function allowedText(
  sink: Sink,
  rule: TextRule,
  value: unknown,
  holder: object,
  key: string | number,
  name: string,
): string | undefined {
  const given = typeof value === 'string' ? value : String(value);
  if (rule.isPlain && allows(rule, given)) return given;
  const text = speakable(sink, holder, key, given);
  if (allows(rule, text)) return text;
  const otherName = renamed[text];
  if (otherName !== undefined && allows(rule, otherName)) return otherName;
  sink.lose(holder, String(key), `${name} does not allow this value in this version`);
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
function withOwnAttributes(sink: Sink, writer: ElementWriter, model: Shape, holder: object): Shape {
  let said = model;
  for (const slot of writer.ownAttributes) {
    if (slot.own) said = ownValue(sink, slot.simple, slot.own, said, slot.key, holder, slot.key);
  }
  return said;
}

/**
 * A value that the sets of this version lack, or that refines one of theirs, is written as `UserDefined` with the value
 * beside it (profile standard, clause 5.3.2). The namespace is that of the value's owner, by default the sender.
 */
function ownValue(
  sink: Sink,
  simple: SimpleType,
  own: Own,
  model: Shape,
  key: string,
  holder: object,
  holderKey: string | number,
): Shape {
  const value = model[key];
  if (value === undefined) return model;
  const refined = model[own.value];
  const allowed = simple.values?.in(sink.release);
  if (!allowed?.has('UserDefined')) return model;
  if (refined === undefined && allowed.has(String(value)) && value !== 'UserDefined') return model;
  if (refined === undefined && allowed.has(renamed[String(value)] ?? '')) return model;
  if (refined !== undefined && value !== 'UserDefined') {
    sink.lose(holder, String(holderKey), 'replaced by the value that refines it');
  }
  return {
    ...model,
    [key]: 'UserDefined',
    [own.value]: refined ?? value,
    [own.namespace]: model[own.namespace] ?? sink.ownNamespace,
  };
}

const asShape = (model: unknown): Shape =>
  typeof model === 'object' && model !== null ? (model as Shape) : { value: model };
