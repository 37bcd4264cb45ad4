import type { CommercialCard } from '@slipway/deals';
import { type NewReleaseMessage, type TakedownStyle, takenDown } from '@slipway/ern';
import type { DeliveryTask, Platform, Resource, Tenant } from '@slipway/releases';
import { profileFor, type ReleaseProfile } from '@slipway/releases';
import { anchored } from './anchored.ts';
import { arrange, type Catalog, isOf, type Placed } from './arrange.ts';
import { chaptersOf, cueSheetsOf } from './chapters.ts';
import { clipReleases } from './clips.ts';
import { releaseDeals } from './deals.ts';
import { tellAgain } from './facts.ts';
import type { Filing } from './files.ts';
import { headerOf } from './header.ts';
import { namesIn } from './names.ts';
import { partyOf } from './parties.ts';
import { imageOf, textOf } from './pictures.ts';
import { asProfiles14 } from './profiles-14.ts';
import { soundRecordingOf, videoOf } from './recordings.ts';
import { mainRelease, trackReleases } from './releases.ts';
import { wholeTracks } from './whole-tracks.ts';

export interface ComposeInput {
  readonly tenant: Tenant;
  readonly platform: Platform;
  readonly catalog: Catalog;
  readonly cards: readonly CommercialCard[];
  readonly task: Pick<DeliveryTask, 'messageId' | 'messageCreatedAt' | 'releaseId' | 'purpose'>;
  /** Where each file that travels lies, relative to the message, by the reference of its resource. */
  readonly fileUris: ReadonlyMap<string, string>;
}

/**
 * Makes the message that says a release to a platform. Nothing in it depends on the clock, on chance or on the order of
 * a database: the same input gives the same message.
 */
export function compose(input: ComposeInput): NewReleaseMessage {
  const { tenant, platform, catalog, task, cards, fileUris } = input;
  const { ern, habits } = platform.profile;
  const placed = arrange(catalog);
  const profile = profileFor(catalog.product, ern.profiles);
  const body = describe(catalog, placed, profile, { fileUris, hash: habits.hash, version: ern.version });
  const tracks = (body.trackReleases ?? []).map(({ releaseReference, releaseResourceReference }) => ({
    release: releaseReference,
    resource: releaseResourceReference,
  }));
  const clips = clipReleases(cards, catalog, body.clipReleases);
  const { variants = [] } = catalog.product;
  const whole = ern.version === '3.8.2' ? asOfEarlier : (one: NewReleaseMessage) => one;
  const message = anchored(
    whole({
      messageType: 'NewReleaseMessage',
      releaseProfileVersionId: profile,
      ...(variants.length > 0 ? { releaseProfileVariantVersionId: variants.join(' ') } : {}),
      messageHeader: headerOf(input),
      ...body,
      ...(clips.length > 0 ? { clipReleases: clips } : {}),
      parties: partiesOf(body, catalog),
      releaseDeals: releaseDeals(
        cards,
        new Map(tracks.map((track) => [track.resource, track])),
        new Map(clips.map((clip) => [clip.releaseResourceReference, clip.releaseReference])),
        platform.dpid,
        habits.deals,
      ),
    }),
    placed,
    tenant.dpid,
  );
  return task.purpose === 'takedown'
    ? takenDown(message, habits.takedown, lastDay(habits.takedown, task.messageCreatedAt))
    : message;
}

const DAY = 24 * 3600 * 1000;

/** A platform that wants an end in the future is given the day after the message, all others the day before. */
const lastDay = (style: TakedownStyle, createdAt: string): string =>
  new Date(Date.parse(createdAt) + (style === 'future-end-date' ? DAY : -DAY)).toISOString().slice(0, 10);

/** What a message says of its release, whoever gets it. */
export type Body = Pick<
  NewReleaseMessage,
  | 'languageAndScriptCode'
  | (typeof resourceLists)[number]
  | 'chapters'
  | 'cueSheets'
  | 'release'
  | 'trackReleases'
  | 'clipReleases'
>;

/** The lists of resources that the catalog has documents for. */
export const resourceLists = ['soundRecordings', 'videos', 'images', 'texts'] as const;

/** Says a product in the names of the catalog: with what partners' messages told besides, and without anchors. */
export function describe(catalog: Catalog, placed: readonly Placed[], profile: ReleaseProfile, filing: Filing): Body {
  const { product, works } = catalog;
  const components = componentIds(placed.map(({ resource }) => resource));
  const said = (kind: Resource['kind']) =>
    placed
      .filter(isOf(kind))
      .map((one) => tellAgain(sayResource(one, works, filing, components), one.resource.further?.facts ?? []));
  const videos = placed.filter(isOf('Video'));
  const body = {
    languageAndScriptCode: 'en',
    soundRecordings: said('SoundRecording'),
    videos: said('Video'),
    images: said('Image'),
    texts: said('Text'),
    chapters: videos.flatMap(({ resource }) => chaptersOf(resource)),
    cueSheets: videos.flatMap(({ resource }) => cueSheetsOf(resource)),
    release: mainRelease(catalog, placed, profile),
    trackReleases: trackReleases(catalog, profile),
  };
  const full = Object.fromEntries(
    Object.entries(body).filter(([, value]) => !Array.isArray(value) || value.length > 0),
  );
  return tellAgain(full as Body, product.further?.facts ?? []);
}

/** One resource in the words of a message. */
export function sayResource(one: Placed, works: Catalog['works'], filing: Filing, components: ReadonlySet<string>) {
  if (isOf('SoundRecording')(one)) return soundRecordingOf(one, works, filing, components.has(one.resource.resourceId));
  if (isOf('Video')(one)) return videoOf(one, works, filing);
  if (isOf('Image')(one)) return imageOf(one, filing);
  if (isOf('Text')(one)) return textOf(one, filing);
  throw new Error(`Cannot say ${one.resource.resourceId}: its kind has no words`);
}

/** The recordings that mixes are made of. */
export const componentIds = (resources: readonly Resource[]): ReadonlySet<string> =>
  new Set(
    resources.flatMap((resource) =>
      resource.kind === 'SoundRecording' ? (resource.mixComponents ?? []).map(({ resourceId }) => resourceId) : [],
    ),
  );

/** Every party that the release names, each once, with those that it names itself. */
function partiesOf(body: Body, { product, parties }: Catalog) {
  const named = new Set([
    ...namesIn([{ releaseLabelReferences: body.release?.releaseLabelReferences }, body.release, body], 'party'),
    ...(product.further?.partyIds ?? []),
  ]);
  const list = [];
  // A set is walked to its end also where it grows on the way.
  for (const partyId of named) {
    const party = parties.get(partyId);
    if (!party) throw new Error(`Cannot name party ${partyId}: it is not in the catalog`);
    const said = tellAgain(partyOf(party), party.further?.facts ?? []);
    for (const other of namesIn(said, 'party')) named.add(other);
    list.push(said);
  }
  return list;
}

const asOfEarlier = (message: NewReleaseMessage): NewReleaseMessage => wholeTracks(asProfiles14(message));
