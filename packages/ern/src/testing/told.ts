import { type Anchors, anchorsOf, isReference } from '../diff/anchors.ts';
import type { Message } from '../model/message.ts';
import type { Written } from '../write.ts';

/**
 * What a written message did not tell: every leaf of the model with the path to it (without the numbers of lists) that
 * stands neither in what is read back nor in the report, one for one. Anchors count as what they stand for. The few
 * facts that versions keep in another place or under another name are known here, one rule each.
 */
export function untold(
  before: Message,
  after: Message,
  { unsaid, assumed }: Pick<Written, 'unsaid' | 'assumed'>,
): string[] {
  const left = new Map<string, number>();
  const [names, namesAfter] = [namesOf(before), namesOf(after)];
  const told = leavesOf(after, '', namesAfter);
  for (const { path, value } of unsaid) {
    told.push(...leavesOf(value, path.replace(/\[\d+\]/g, '').replace(/\.value$/, ''), names));
  }
  for (const [path, text] of told) left.set(fact(path, text), (left.get(fact(path, text)) ?? 0) + 1);
  const isTold = (path: string, text: string): boolean => {
    const count = left.get(fact(path, text)) ?? 0;
    left.set(fact(path, text), count - 1);
    return count > 0;
  };
  const texts = new Set(told.map(([, text]) => text));
  const counterparts = assumed.flatMap(
    ({ reason }) => /^the counterpart of (.*)$/.exec(reason)?.[1]?.split(', ') ?? [],
  );
  return leavesOf(before, '', names)
    .filter(([path, text]) => !isTold(path, text))
    .filter(([path, text]) => !movedElsewhere.some((rule) => rule({ path, text, told, texts, counterparts })))
    .map(([path, text]) => fact(path, text));
}

interface Fact {
  readonly path: string;
  readonly text: string;
  readonly told: readonly Leaf[];
  readonly texts: ReadonlySet<string>;
  readonly counterparts: readonly string[];
}

const movedElsewhere: readonly ((fact: Fact) => boolean)[] = [
  // Worldwide is what holds where no territory is named.
  ({ path, text }) => text === 'Worldwide' && path.endsWith('TerritoryCode'),
  // Preview dates stand in deals or in visibilities, once for all deals; a date is the midnight it begins with.
  ({ path, text, told }) =>
    previewDate.test(path) &&
    told.some(([other, value]) => previewDate.test(other) && value.startsWith(text.slice(0, 10))),
  // 3.8.2 has names of its own for release profiles.
  ({ path, text, counterparts }) => path.startsWith('releaseProfile') && counterparts.includes(text),
  // A value that refines another is written as the value.
  ({ path, text, told }) =>
    path.endsWith('.userDefinedValue') &&
    told.some(([other, value]) => `${other}.userDefinedValue` === path && value === text),
  // 4.1 and 3.8.2 name parties where they act, and a label by its name alone.
  ({ path, text, texts }) => /PartyReference$|LabelReferences$/.test(path) && texts.has(text),
  // 4.x marks the item of the release.
  ({ path, told }) =>
    path.endsWith('.preOrderIncentiveResources') &&
    told.some(([other]) => other.endsWith('.isPreOrderIncentiveResource')),
];
const previewDate = /(Display|Preview)StartDate(Time)?$/;

type Leaf = readonly [path: string, text: string];
const fact = (path: string, text: string): string => `${path}: ${text}`;

function leavesOf(value: unknown, path: string, names: Anchors): Leaf[] {
  if (Array.isArray(value)) return value.flatMap((item) => leavesOf(item, path, names));
  if (typeof value === 'object' && value !== null) {
    return Object.entries(value).flatMap(([key, inner]) =>
      leavesOf(inner, key === 'value' ? path : path === '' ? key : `${path}.${key}`, names),
    );
  }
  const key = path.slice(path.lastIndexOf('.') + 1);
  if (value === undefined || anchors.has(key)) return [];
  const name = isReference(key) ? names.get(String(value))?.replace(/ \(\d+\)$/, '') : undefined;
  return [[path, name ?? String(value)]];
}

/** Keys that give a name or that moved with what they name. */
const anchors = new Set([
  'messageType',
  'partyReference',
  'brandReference',
  'resourceReference',
  'technicalResourceDetailsReference',
  'chapterReference',
  'cueSheetReference',
  'releaseReference',
  'visibilityReference',
  'workReference',
  'releaseVisibilityReferences',
]);

const namesOf = (message: Message): Anchors =>
  message.messageType === 'NewReleaseMessage' ? anchorsOf(message) : new Map();
