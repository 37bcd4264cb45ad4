import type { Answered } from './client.ts';

/** A stream record of a write that left its item as it was. It can be seen only when both images are there. */
export function changesNothing({ eventName, dynamodb }: Answered): boolean {
  if (eventName !== 'MODIFY' || !dynamodb?.OldImage || !dynamodb.NewImage) return false;
  return sameMembers(dynamodb.OldImage, dynamodb.NewImage);
}

/** The engine keeps neither the order of attributes nor that of sets. */
const SETS = new Set(['SS', 'NS', 'BS']);

function sameMembers(one: Answered, other: Answered): boolean {
  const names = Object.keys(one);
  return names.length === Object.keys(other).length && names.every((name) => sameValue(one[name], other[name]));
}

function sameValue(one: Answered, other: Answered | undefined): boolean {
  if (other === undefined) return false;
  const [type = ''] = Object.keys(one);
  const [left, right] = [one[type], other[type]];
  if (right === undefined) return false;
  if (type === 'M') return sameMembers(left, right);
  if (type === 'L')
    return left.length === right.length && left.every((value: Answered, at: number) => sameValue(value, right[at]));
  if (SETS.has(type)) return left.length === right.length && left.every((value: string) => right.includes(value));
  return left === right;
}
