import { type ErnVersion, ernVersions } from '@slipway/ern';
import type { Places } from './places.ts';

/**
 * A place in a message: an object that the message holds, or what stands (or is missing) below a place by its name. It
 * costs next to nothing, for most are never looked at; the way to the object is found for a finding only.
 */
export type Spot = Anchor | Below;

interface Anchor {
  readonly anchor: object;
}

interface Below {
  readonly up: Spot;
  readonly key: string;
  /** The place in its list, from 0; -1 where there is no list. */
  readonly index: number;
  readonly count: number;
}

export const at = (anchor: object): Spot => ({ anchor });

/** A place inside an object that is no object itself, or that is missing: rules point at it by name. */
export const below = (up: Spot, key: string, index = -1, count = 1): Spot => ({ up, key, index, count });

/** The XPath of a place, by the element names of a version. */
export function pathOf(spot: Spot, version: ErnVersion, places: Places): string {
  if ('up' in spot) return step(pathOf(spot.up, version, places), spot, version);
  const ways = places.of(spot.anchor);
  return ways.slice(1).reduce((path, way) => step(path, way, version), `/ern:${ways[0]!.key}`);
}

function step(before: string, { key, index, count }: Omit<Below, 'up'>, version: ErnVersion): string {
  if (key.startsWith('/')) return `${before}${key}`;
  const name = elementName(key, version);
  if (name === undefined) return before;
  return `${before}/${name}${count > 1 ? `[${index + 1}]` : ''}`;
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
