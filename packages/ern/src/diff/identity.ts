import type { Shape } from '../mapping/row.ts';
import { type Anchors, isReference } from './anchors.ts';

/** What makes an item of a list the same item in another message; its content where nothing else does. */
export function identityOf(item: unknown, list: string, anchors: Anchors): string {
  if (typeof item !== 'object' || item === null) return byPlace.has(list) ? 'any' : nameOf(String(item), list, anchors);
  const shape = item as Shape;
  if (list === 'deals') return dealIdentity(shape, anchors);
  for (const key of named) if (typeof shape[key] === 'string') return nameOf(shape[key], key, anchors);
  if (byPlace.has(list)) {
    const { languageAndScriptCode, applicableTerritoryCode, titleType, territoryCodes = [] } = shape;
    const territories = territoryCodes.map((code: unknown) => content(code, '', anchors)).sort();
    return (
      [languageAndScriptCode, applicableTerritoryCode, titleType, ...territories].filter(Boolean).join(' ') || 'any'
    );
  }
  if (byPosition.has(list)) return 'one';
  return isReference(list) && typeof shape.value === 'string'
    ? nameOf(shape.value, list, anchors)
    : content(shape, list, anchors);
}

/** A value as a text that is the same for all that say the same: without order, with anchors by what they stand for. */
export function content(value: unknown, key: string, anchors: Anchors): string {
  if (Array.isArray(value))
    return `[${value
      .map((item) => content(item, key, anchors))
      .sort()
      .join()}]`;
  if (typeof value !== 'object' || value === null) {
    return typeof value === 'string' ? nameOf(value, key, anchors) : String(value);
  }
  const entries = Object.entries(value).filter(([, inner]) => inner !== undefined);
  return JSON.stringify(
    Object.fromEntries(
      entries
        .map(([inner, item]) => [inner, content(item, inner === 'value' ? key : inner, anchors)] as const)
        .sort(([a], [b]) => (a < b ? -1 : 1)),
    ),
  );
}

export const nameOf = (text: string, key: string, anchors: Anchors): string =>
  isReference(key) ? (anchors.get(text) ?? text) : text;

/** Keys that name an item, the most telling first. */
const named = [
  'resourceReference',
  'releaseReference',
  'partyReference',
  'brandReference',
  'artistPartyReference',
  'contributorPartyReference',
  'characterPartyReference',
  'releaseResourceReference',
  'rightsControllerPartyReference',
  'recordCompanyPartyReference',
  'chapterReference',
  'cueSheetReference',
  'workReference',
  'musicalWorkReference',
];

/** Texts of which there is one for each language and territory. */
const byPlace = new Set([
  'displayTitleTexts',
  'displayTitles',
  'formalTitles',
  'groupingTitles',
  'additionalTitles',
  'titles',
  'displayArtistNames',
  'pLines',
  'cLines',
  'courtesyLines',
  'displayGenres',
  'releaseDates',
  'originalReleaseDates',
  'parentalWarningTypes',
  'keywords',
  'synopses',
  'marketingComments',
  'partyNames',
  'releaseVisibilities',
]);
/** Lists whose items are told apart by their place alone. */
const byPosition = new Set([
  'soundRecordingEditions',
  'videoEditions',
  'resourceIds',
  'technicalDetails',
  'deliveryFiles',
  'clipDetails',
  'resourceGroups',
  'validityPeriods',
  'priceInformation',
  'cues',
]);

/** A deal is known by what it grants; its dates and prices are what may change. Where it holds is told apart before. */
function dealIdentity({ dealTerms = {} }: Shape, anchors: Anchors): string {
  const { commercialModelTypes = [], useTypes = [], isPreOrderDeal } = dealTerms as Shape;
  const words = (list: readonly unknown[]) =>
    list
      .map((one) => content(one, '', anchors))
      .sort()
      .join('+');
  return (
    [words(commercialModelTypes), words(useTypes), isPreOrderDeal && 'pre-order'].filter(Boolean).join(' ') || 'deal'
  );
}
