import type { Shape } from '../mapping/row.ts';

/** What makes an item of a list the same item in another message; its content where nothing else does. */
export function identityOf(item: unknown, list: string): string {
  if (typeof item !== 'object' || item === null) return byPlace.has(list) ? 'any' : String(item);
  const shape = item as Shape;
  if (list === 'deals') return dealIdentity(shape);
  for (const key of anchors) if (typeof shape[key] === 'string') return shape[key];
  if (byPlace.has(list)) {
    const { languageAndScriptCode, applicableTerritoryCode, titleType } = shape;
    return [languageAndScriptCode, applicableTerritoryCode, titleType].filter(Boolean).join(' ') || 'any';
  }
  if (byPosition.has(list)) return 'one';
  return content(shape);
}

/** Keys that name an item, the most telling first. References are canonical names by now. */
const anchors = [
  'resourceReference',
  'releaseReference',
  'partyReference',
  'artistPartyReference',
  'contributorPartyReference',
  'releaseResourceReference',
  'rightsControllerPartyReference',
  'chapterReference',
  'cueSheetReference',
];

/** Texts of which there is one for each language and territory. */
const byPlace = new Set([
  'displayTitleTexts',
  'displayTitles',
  'formalTitles',
  'groupingTitles',
  'additionalTitles',
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
]);
/** Lists whose items are told apart by their place alone. */
const byPosition = new Set([
  'soundRecordingEditions',
  'videoEditions',
  'technicalDetails',
  'deliveryFiles',
  'resourceGroups',
  'validityPeriods',
  'priceInformation',
]);

/** A deal is known by what it grants where; its dates and prices are what may change. */
function dealIdentity({ dealTerms = {} }: Shape): string {
  const {
    commercialModelTypes = [],
    useTypes = [],
    territoryCodes = [],
    excludedTerritoryCodes = [],
  } = dealTerms as Shape;
  const words = (list: readonly unknown[]) => list.map(content).sort().join('+');
  const except = excludedTerritoryCodes.length > 0 ? ` without ${words(excludedTerritoryCodes)}` : '';
  return `${words(commercialModelTypes)} ${words(useTypes)} ${words(territoryCodes)}${except}`.trim();
}

const content = (value: unknown): string =>
  typeof value === 'object' && value !== null
    ? JSON.stringify(Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1))))
    : String(value);
