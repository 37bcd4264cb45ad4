import { type ErnVersion, ernVersions } from '@slipway/ern';

/** A place in the model: an object or a value with the way to it. Its XPath is only made for a finding. */
export interface Spot<Value = unknown> {
  readonly value: Value;
  readonly key: string;
  /** The place in its list, from 0; -1 where the model has no list. */
  readonly index: number;
  readonly count: number;
  readonly up: Spot | undefined;
}

/** A place inside an object that is no object itself, or that is missing: rules point at it by name. */
export const below = (spot: Spot, key: string, index = -1, count = 1): Spot => ({
  value: undefined,
  key,
  index,
  count,
  up: spot,
});

/** The XPath of a place, by the element names of a version. */
export function pathOf(spot: Spot, version: ErnVersion): string {
  if (!spot.up) return `/ern:${spot.key}`;
  const before = pathOf(spot.up, version);
  if (spot.key.startsWith('/')) return `${before}${spot.key}`;
  const name = elementName(spot.key, version);
  if (name === undefined) return before;
  return `${before}/${name}${spot.count > 1 ? `[${spot.index + 1}]` : ''}`;
}

function elementName(key: string, version: ErnVersion): string | undefined {
  const since = addedIn[key];
  if (since !== undefined && ernVersions.indexOf(version) < ernVersions.indexOf(since)) return undefined;
  return names[key] ?? singular(key);
}

/** Layers that older versions do not have: their children stand in the element above. */
const addedIn: Readonly<Record<string, ErnVersion>> = { soundRecordingEditions: '4.3', videoEditions: '4.3' };

const names: Readonly<Record<string, string>> = {
  parties: 'PartyList/Party',
  brands: 'BrandList/Brand',
  cueSheets: 'CueSheetList/CueSheet',
  soundRecordings: 'ResourceList/SoundRecording',
  videos: 'ResourceList/Video',
  images: 'ResourceList/Image',
  texts: 'ResourceList/Text',
  sheetMusic: 'ResourceList/SheetMusic',
  software: 'ResourceList/Software',
  chapters: 'ChapterList/Chapter',
  release: 'ReleaseList/Release',
  trackReleases: 'ReleaseList/TrackRelease',
  clipReleases: 'ReleaseList/ClipRelease',
  releaseDeals: 'DealList/ReleaseDeal',
  releaseVisibilities: 'DealList/ReleaseVisibility',
  trackReleaseVisibilities: 'DealList/TrackReleaseVisibility',
  releaseProfileVersionId: '@ReleaseProfileVersionId',
  releaseProfileVariantVersionId: '@ReleaseProfileVariantVersionId',
  isrc: 'ISRC',
  icpn: 'ICPN',
  gRid: 'GRid',
  isni: 'ISNI',
  dpid: 'DPID',
  ipn: 'IPN',
  isan: 'ISAN',
  visan: 'VISAN',
  isbn: 'ISBN',
  issn: 'ISSN',
  sici: 'SICI',
  ismn: 'ISMN',
  iswc: 'ISWC',
  eidrs: 'EIDR',
  uri: 'URI',
  dealTerms: 'DealTerms',
  displayCredits: 'DisplayCredits',
  technicalDetails: 'TechnicalDetails',
  clipDetails: 'ClipDetails',
  physicalReturns: 'PhysicalReturns',
  delegatedUsageRights: 'DelegatedUsageRights',
  rightsClaimPolicies: 'RightsClaimPolicy',
  resourceGroupType: '@ResourceGroupType',
};

function singular(key: string): string {
  const name = key.charAt(0).toUpperCase() + key.slice(1);
  return name.endsWith('ies') ? `${name.slice(0, -3)}y` : name.endsWith('s') ? name.slice(0, -1) : name;
}
