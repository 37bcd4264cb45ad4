import { createHash } from 'node:crypto';
import { type DetailedPartyId, type NewReleaseMessage, plainValue } from '@slipway/ern';
import { parseGtin } from '@slipway/identifiers';
import { accepted, type Outcome, refused } from '@slipway/kernel';
import {
  id,
  numberedProduct,
  type Party,
  type Product,
  party,
  product,
  type Resource,
  resource,
} from '@slipway/releases';
import type * as z from 'zod';
import { printedIcpn } from './releases.ts';
import { tracked } from './tracked.ts';

/** What a message becomes in the catalog. */
export interface CatalogEntries {
  readonly parties: readonly Party[];
  readonly resources: readonly Resource[];
  readonly product: Product;
  /** Files that the message speaks of, by resource: their bytes have to come from elsewhere. */
  readonly files: readonly { readonly resourceId: string; readonly uri: string }[];
  /** What the message says and the catalog has no place for. */
  readonly unread: readonly { readonly path: string; readonly value: unknown }[];
}

/** The message lacks, or says wrongly, something that every catalog entry needs. */
export interface ImportRefused {
  readonly code: 'import-incomplete';
  readonly problems: readonly { readonly entry: string; readonly field: string; readonly detail: string }[];
}

type Message = NewReleaseMessage;
type Problems = { entry: string; field: string; detail: string }[];

/** Reads the audio release of a message into catalog entries. Ids are the identifiers of the trade where there are some. */
export function importMessage(received: Message): Outcome<CatalogEntries, ImportRefused> {
  const { value: message, untouched } = tracked(received);
  const problems: Problems = [];
  const ids = new Map<string, string>();
  const parties = (message.parties ?? []).map((each) =>
    checked(party, partyOf(each, ids), `party ${each.partyReference}`, problems),
  );
  const files: { resourceId: string; uri: string }[] = [];
  const resources = [
    ...(message.soundRecordings ?? []).map((each) => recordingOf(each, ids, files)),
    ...(message.images ?? []).map((each) => imageOf(each, ids, files)),
  ].map((each) => checked(resource, each, `resource ${each.resourceId}`, problems));
  const cover = (message.images ?? []).find((each) => plainValue(each.type) === 'FrontCoverImage');
  const made = checked(
    // A message names its release by UPC or EAN, or else by GRid: without both nobody could tell it from others.
    message.release?.releaseId.gRid === undefined ? numberedProduct : product,
    productOf(message, ids, cover && ids.get(cover.resourceReference)),
    'product',
    problems,
  );
  // Looked at, though the catalog keeps no copy: tracks are made again from the recordings.
  for (const track of message.trackReleases ?? []) void [track.releaseReference, track.releaseResourceReference];
  void message.messageType;
  if (problems.length > 0) return refused({ code: 'import-incomplete', problems });
  return accepted({ parties, resources, product: made, files, unread: untouched() } as CatalogEntries);
}

function checked<Value>(
  schema: z.ZodType<Value>,
  value: unknown,
  entry: string,
  problems: Problems,
): Value | undefined {
  const parsed = schema.safeParse(value);
  if (parsed.success) return parsed.data;
  for (const issue of parsed.error.issues) problems.push({ entry, field: issue.path.join('/'), detail: issue.message });
  return undefined;
}

/**
 * An id that is the same for the same party in every message, and another for another: its identifier, or else its
 * name. An anchor will not do: `P1` is somebody else in each message.
 */
function partyIdOf(
  reference: string,
  { isni, ipiNameNumber, dpid }: DetailedPartyId,
  name: string | undefined,
): string {
  const identifier = isni ?? ipiNameNumber ?? dpid;
  if (identifier !== undefined && id.safeParse(identifier).success) return identifier;
  if (name === undefined) return reference;
  const letters = name.normalize('NFKD').toLowerCase().replace(/\p{M}/gu, '');
  const slug = letters
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 48);
  // A name in another script leaves no letters, or too few to tell it from others.
  const isWhole = /^[\x20-\x7e]*$/.test(letters);
  return isWhole && slug !== '' ? slug : `party-${createHash('sha256').update(name).digest('hex').slice(0, 16)}`;
}

function partyOf(
  { partyReference, partyIds, partyNames = [] }: NonNullable<Message['parties']>[number],
  ids: Map<string, string>,
) {
  const [main, ...others] = partyNames;
  const [identified] = partyIds ?? [];
  const partyId = partyIdOf(partyReference, identified ?? {}, main && plainValue(main.fullName));
  ids.set(partyReference, partyId);
  return {
    partyId,
    fullName: main && plainValue(main.fullName),
    fullNameIndexed: main?.fullNameIndexed && plainValue(main.fullNameIndexed),
    names: some(
      others.flatMap(({ fullName, languageAndScriptCode }) => localized(plainValue(fullName), languageAndScriptCode)),
    ),
    isni: identified?.isni,
    ipi: identified?.ipiNameNumber,
    dpid: identified?.dpid,
  };
}

type Localized = { languageAndScriptCode: string; text: string };
const localized = (text: string, languageAndScriptCode: string | undefined): Localized[] =>
  languageAndScriptCode === undefined ? [] : [{ languageAndScriptCode, text }];

type Titled = Pick<NonNullable<Message['soundRecordings']>[number], 'displayTitleTexts' | 'displayTitles'>;

function titlesOf({ displayTitleTexts = [], displayTitles = [] }: Titled) {
  for (const each of displayTitleTexts) plainValue(each);
  const main = displayTitles.find((each) => each.isDefault === true) ?? displayTitles[0];
  const others = displayTitles.filter(
    (_, index) => index !== displayTitles.findIndex((each) => each.isDefault === true),
  );
  for (const each of displayTitles) worldwide(each.applicableTerritoryCode);
  return {
    title: main?.titleText ?? (displayTitleTexts[0] && plainValue(displayTitleTexts[0])),
    subTitle: main?.subTitles?.[0] && plainValue(main.subTitles[0]),
    titles: some(
      (displayTitles.some((each) => each.isDefault === true) ? others : others.slice(1)).flatMap((each) =>
        localized(each.titleText, each.languageAndScriptCode),
      ),
    ),
  };
}

/** `Worldwide` says nothing that the catalog would not say by itself. */
const worldwide = (code: string | undefined): void => void code;

type Names = NonNullable<NonNullable<Message['soundRecordings']>[number]['displayArtistNames']>;

function artistNamesOf(names: Names = []) {
  const flat = names.map((each) =>
    typeof each === 'string'
      ? { text: each, isDefault: false, languageAndScriptCode: undefined }
      : {
          text: each.value,
          isDefault: each.isDefault === true,
          languageAndScriptCode: each.languageAndScriptCode,
          at: worldwide(each.applicableTerritoryCode),
        },
  );
  const main = flat.find((each) => each.isDefault) ?? flat[0];
  return {
    displayArtistName: main?.text,
    displayArtistNames: some(
      flat.filter((each) => each !== main).flatMap((each) => localized(each.text, each.languageAndScriptCode)),
    ),
  };
}

type Artists = NonNullable<NonNullable<Message['soundRecordings']>[number]['displayArtists']>;

/** In their order of display. */
const displayArtistsOf = (artists: Artists = [], ids: ReadonlyMap<string, string>) =>
  artists
    .map((artist, index) => ({ artist, order: artist.sequenceNumber ?? index + 1 }))
    .sort((a, b) => a.order - b.order)
    .map(({ artist }) => ({
      partyId: ids.get(artist.artistPartyReference ?? ''),
      role: artist.displayArtistRole && plainValue(artist.displayArtistRole),
    }));

function recordingOf(
  recording: NonNullable<Message['soundRecordings']>[number],
  ids: Map<string, string>,
  files: { resourceId: string; uri: string }[],
) {
  const [edition] = recording.soundRecordingEditions ?? [];
  const isrc = edition?.resourceIds?.[0]?.isrc;
  const resourceId = isrc ?? recording.resourceReference;
  ids.set(recording.resourceReference, resourceId);
  const uri = edition?.technicalDetails?.[0]?.deliveryFiles?.[0]?.file?.uri;
  if (uri !== undefined) files.push({ resourceId, uri });
  const [pLine] = edition?.pLines ?? [];
  const { creationDate } = recording;
  const [language] = recording.languagesOfPerformance ?? [];
  const [warning] = recording.parentalWarningTypes ?? [];
  return {
    kind: 'SoundRecording',
    resourceId,
    // 3.8.2 may leave it out; a recording on a music release is one of a musical work.
    type: plainValue(recording.type ?? 'MusicalWorkSoundRecording'),
    isrc,
    ...titlesOf(recording),
    ...artistNamesOf(recording.displayArtistNames),
    displayArtists: displayArtistsOf(recording.displayArtists, ids),
    contributors: some(
      (recording.contributors ?? []).map(({ contributorPartyReference, roles = [], sequenceNumber }) => ({
        at: sequenceNumber,
        partyId: ids.get(contributorPartyReference ?? ''),
        roles: roles.flatMap(({ value }) => (value === undefined ? [] : [plainValue(value)])),
      })),
    )?.map(({ at: _, ...contributor }) => contributor),
    duration: recording.duration,
    pLine: pLine && { year: Number(pLine.year), text: pLine.pLineText },
    creationDate: creationDate && {
      date: plainValue(creationDate),
      isApproximate: typeof creationDate === 'object' ? creationDate.isApproximate : undefined,
    },
    parentalWarning: warning && plainValue(warning),
    isInstrumental: recording.isInstrumental,
    languageOfPerformance: language && plainValue(language),
  };
}

function imageOf(
  image: NonNullable<Message['images']>[number],
  ids: Map<string, string>,
  files: { resourceId: string; uri: string }[],
) {
  const proprietaryId = image.resourceIds[0]?.proprietaryIds[0]?.value;
  const resourceId = proprietaryId?.replace(/[^A-Za-z0-9._~-]/g, '-') ?? image.resourceReference;
  ids.set(image.resourceReference, resourceId);
  const uri = image.technicalDetails?.[0]?.file?.uri;
  if (uri !== undefined) files.push({ resourceId, uri });
  const [warning] = image.parentalWarningTypes ?? [];
  return {
    kind: 'Image',
    resourceId,
    type: plainValue(image.type),
    proprietaryId,
    parentalWarning: warning && plainValue(warning),
  };
}

function productOf(message: Message, ids: ReadonlyMap<string, string>, coverResourceId: string | undefined) {
  const { release } = message;
  if (!release) return undefined;
  const { icpn, gRid } = release.releaseId;
  const [label] = release.releaseLabelReferences;
  if (typeof label === 'object') worldwide(label.applicableTerritoryCode);
  const [genre] = release.displayGenres ?? [];
  worldwide(genre?.applicableTerritoryCode);
  const [pLine] = release.pLines ?? [];
  const [cLine] = release.cLines ?? [];
  const [original] = release.originalReleaseDates ?? [];
  const [warning] = release.parentalWarningTypes ?? [];
  void [release.releaseReference, release.duration];
  return {
    productId: (icpn && oneForm(icpn)) ?? gRid ?? release.releaseReference,
    releaseType: plainValue(release.releaseTypes[0] ?? 'Album'),
    icpn,
    grid: gRid,
    ...titlesOf(release),
    ...artistNamesOf(release.displayArtistNames),
    displayArtists: displayArtistsOf(release.displayArtists, ids),
    labelPartyId: ids.get(label === undefined ? '' : plainValue(label)),
    genre: genre?.genreText,
    subGenre: genre?.subGenre,
    pLine: pLine && { year: Number(pLine.year), text: pLine.pLineText },
    cLine: cLine && { year: Number(cLine.year), text: cLine.cLineText },
    originalReleaseDate: original && plainValue(original),
    parentalWarning: warning && plainValue(warning),
    isMultiArtistCompilation: release.isMultiArtistCompilation,
    components: componentsOf(release.resourceGroup, ids, coverResourceId),
    coverResourceId,
  };
}

/** The same number gives the same product, however a sender prints it. */
function oneForm(icpn: string): string {
  const parsed = parseGtin(icpn);
  return parsed.ok ? printedIcpn({ icpn: parsed.value }) : icpn;
}

type Group = NonNullable<Message['release']>['resourceGroup'];

/** Groups of recordings become components; the group around them and the links to the cover need no place. */
function componentsOf(group: Group, ids: ReadonlyMap<string, string>, cover: string | undefined): object[] {
  const nested = group.resourceGroups ?? [];
  for (const link of group.linkedReleaseResourceReferences ?? [])
    void [plainValue(link), typeof link === 'object' && link.linkDescription];
  const items = (group.resourceGroupContentItems ?? [])
    .map((item, index) => ({
      order: item.sequenceNumber ?? index + 1,
      resourceId: ids.get(item.releaseResourceReference) ?? item.releaseResourceReference,
      isBonusResource: item.isBonusResource,
      links: (item.linkedReleaseResourceReferences ?? []).map((link) => plainValue(link)),
    }))
    .filter(({ resourceId }) => resourceId !== cover)
    .sort((a, b) => a.order - b.order);
  const title = group.displayTitles?.[0]?.titleText;
  void group.sequenceNumber;
  const own =
    items.length === 0
      ? []
      : [{ title, items: items.map(({ resourceId, isBonusResource }) => ({ resourceId, isBonusResource })) }];
  return [...own, ...nested.flatMap((inner) => componentsOf(inner as Group, ids, cover))];
}

const some = <Item>(items: Item[]): Item[] | undefined => (items.length === 0 ? undefined : items);
