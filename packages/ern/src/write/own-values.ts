import type { Shape } from '../mapping/row.ts';
import { renamed } from './allowed-text.ts';
import type { Sink } from './sink.ts';
import { type TextRule, valuesOf } from './text-rule.ts';

/** True of a value that stands in the list of its place and needs no other beside it. */
export const isListed = (rule: TextRule, given: unknown): boolean =>
  given !== 'UserDefined' &&
  rule.words !== undefined &&
  (rule.words.has(given as string) || valuesOf(rule).has(given as string));

/**
 * A value that the sets of this version lack, or that refines one of theirs, is written as `UserDefined` with the value
 * beside it (profile standard, clause 5.3.2). The namespace is that of the value's owner, by default the sender.
 * `own` names the keys of the value beside it and of its namespace. Gives nothing when the model is written as it is.
 */
export function ownOf(
  sink: Sink,
  rule: TextRule,
  model: Shape,
  key: string,
  own: string,
  namespace: string,
  holder: object,
  holderKey: string | number,
): OwnValue | undefined {
  const value: unknown = model[key];
  if (value === undefined) return undefined;
  const refined: unknown = model[own];
  if (rule.words === undefined) return undefined;
  const values = valuesOf(rule);
  if (!values.has('UserDefined')) return undefined;
  if (refined === undefined && values.has(String(value)) && value !== 'UserDefined') return undefined;
  if (refined === undefined && values.has(renamed.get(String(value)) ?? '')) return undefined;
  if (refined !== undefined && value !== 'UserDefined') {
    sink.lose(holder, String(holderKey), 'replaced by the value that refines it');
  }
  return new OwnValue(refined ?? value, model[namespace] ?? sink.ownNamespace);
}

class OwnValue {
  /** Lives for ever, as the standing sink does. */
  static readonly standing = new OwnValue('', '');
  readonly value: unknown;
  readonly namespace: unknown;

  constructor(value: unknown, namespace: unknown) {
    this.value = value;
    this.namespace = namespace;
  }
}
