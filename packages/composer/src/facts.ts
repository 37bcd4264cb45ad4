import { isDeepStrictEqual } from 'node:util';
import type { Fact } from '@slipway/releases';

/**
 * What has to be told besides so that everything that a message told is said again: whatever our fields do not say, or say
 * otherwise. What our fields say beyond the message stays said.
 */
export const difference = (said: unknown, told: unknown): Fact[] => differ(said, told, '');

function differ(said: unknown, told: unknown, path: string): Fact[] {
  if (isDeepStrictEqual(said, told)) return [];
  if (Array.isArray(said) && Array.isArray(told)) return differInLists(said, told, path);
  if (isObject(told) && isObject(said)) return differInMembers(said, told, path);
  // A bare value stands for one without attributes, so that a change of the value leaves the attributes alone.
  if (isObject(told) && 'value' in told && isBare(said)) return differInMembers({ value: said }, told, path);
  if (isBare(told) && isObject(said) && 'value' in said) return differInMembers(said, { value: told }, path);
  return [{ path, value: told, instead: asStored(said) }];
}

const differInMembers = (said: Shape, told: Shape, path: string): Fact[] =>
  Object.keys(told).flatMap((key) => {
    if (told[key] === undefined) return [];
    const at = join(path, escaped(key));
    return said[key] === undefined ? [{ path: at, value: told[key] }] : differ(said[key], told[key], at);
  });

function differInLists(said: readonly unknown[], told: readonly unknown[], path: string): Fact[] {
  const key = keyOf([...said, ...told]);
  const isNamed = key !== undefined && areUnique(said, key) && areUnique(told, key);
  return told.flatMap((each, place) => {
    const at = join(path, isNamed ? `@${escaped(nameOf(each, key))}` : String(place));
    const ours = isNamed ? said.find((one) => nameOf(one, key) === nameOf(each, key)) : said[place];
    return ours === undefined ? [{ path: at, value: each }] : differ(ours, each, at);
  });
}

/** Says facts again where they stood, as far as what our fields say there is still the same. */
export function tellAgain<Value>(said: Value, facts: readonly Fact[]): Value {
  if (facts.length === 0) return said;
  const root = { whole: structuredClone(said) as unknown };
  for (const { path, value, instead } of facts) {
    put(root, ['whole', ...(path === '' ? [] : path.split('/'))], structuredClone(value), instead);
  }
  return root.whole as Value;
}

function put(
  holder: Shape | unknown[],
  [segment = '', ...rest]: readonly string[],
  value: unknown,
  instead: unknown,
): void {
  const key = Array.isArray(holder) ? placeOf(holder, segment) : unescaped(segment);
  const members = holder as Shape;
  const inner = members[key];
  if (rest.length === 0) {
    if (isDeepStrictEqual(asStored(inner), instead)) members[key] = value;
    return;
  }
  // A bare value to which attributes come.
  if (isBare(inner)) members[key] = { value: inner };
  const below = members[key];
  if (typeof below === 'object' && below !== null) put(below as Shape, rest, value, instead);
}

/** As it comes back from a store: without members that are undefined. */
const asStored = (value: unknown): unknown => (value === undefined ? undefined : JSON.parse(JSON.stringify(value)));

/** Where an element stands; behind the last one when there is no such element. */
function placeOf(list: readonly unknown[], segment: string): number {
  if (!segment.startsWith('@')) return Math.min(Number(segment), list.length);
  const name = unescaped(segment.slice(1));
  const place = list.findIndex((each) => isObject(each) && references.some((key) => each[key] === name));
  return place < 0 ? list.length : place;
}

type Shape = Record<string, unknown>;

/** Members by which an element of a list is known, wherever it stands. */
const references = [
  'partyReference',
  'resourceReference',
  'releaseReference',
  'chapterReference',
  'cueSheetReference',
  'technicalResourceDetailsReference',
  'releaseResourceReference',
  'contributorPartyReference',
] as const;

const keyOf = (list: readonly unknown[]): string | undefined =>
  references.find((key) => list.length > 0 && list.every((each) => isObject(each) && typeof each[key] === 'string'));
const nameOf = (element: unknown, key: string): string => String((element as Shape)[key]);
const areUnique = (list: readonly unknown[], key: string): boolean =>
  new Set(list.map((each) => nameOf(each, key))).size === list.length;

const isObject = (value: unknown): value is Shape =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isBare = (value: unknown): boolean => value !== undefined && value !== null && typeof value !== 'object';
const join = (path: string, segment: string): string => (path === '' ? segment : `${path}/${segment}`);
const escaped = (text: string): string => text.replaceAll('~', '~0').replaceAll('/', '~1');
const unescaped = (text: string): string => text.replaceAll('~1', '/').replaceAll('~0', '~');
