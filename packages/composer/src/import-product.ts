import { profileNamedBy } from '@slipway/conformance';
import { type NewReleaseMessage, plainValue } from '@slipway/ern';
import { parseGtin, parseIdentifier } from '@slipway/identifiers';
import type { ReleaseProfile, Resource } from '@slipway/releases';
import { artistFields, type Billing, cLineOf, pLineOf, some, titleFields } from './import-fields.ts';
import { printedIcpn } from './release-ids.ts';

type Message = NewReleaseMessage;
type Release = NonNullable<Message['release']>;
type Group = Release['resourceGroup'] & { readonly resourceGroupType?: string | undefined };
type ContentItem = NonNullable<Group['resourceGroupContentItems']>[number];
type Resources = ReadonlyMap<string, Resource>;

/** The fields of the product of a message, which is in names already. */
export function productFields(message: Message, release: Release, resources: Resources, billing: Billing) {
  const { icpn, gRid, catalogNumber, proprietaryIds } = release.releaseId;
  const [label] = release.releaseLabelReferences;
  const [genre] = release.displayGenres ?? [];
  const [released] = release.releaseDates ?? [];
  const [original] = release.originalReleaseDates ?? [];
  const [warning] = release.parentalWarningTypes ?? [];
  const coverResourceId = coverOf(release.resourceGroup, resources);
  return {
    productId:
      (icpn && oneForm(icpn)) || gRid || proprietaryIds?.[0]?.value.replace(/[^A-Za-z0-9._~-]/g, '-') || 'release',
    ...profileOf(message),
    releaseType: plainValue(release.releaseTypes[0] ?? 'Album'),
    icpn,
    grid: gRid,
    catalogNumber: catalogNumber?.value,
    ...titleFields(release),
    ...billing(release),
    labelPartyId: label === undefined ? undefined : plainValue(label),
    genre: genre?.genreText,
    subGenre: genre?.subGenre,
    pLine: pLineOf(release.pLines),
    cLine: cLineOf(release.cLines),
    releaseDate: released && plainValue(released),
    originalReleaseDate: original && plainValue(original),
    parentalWarning: warning && plainValue(warning),
    isMultiArtistCompilation: release.isMultiArtistCompilation,
    components: componentsOf(release.resourceGroup, resources, coverResourceId),
    coverResourceId,
    links: some(linksOf(release.resourceGroup, resources).filter(({ resourceId }) => resourceId !== coverResourceId)),
    relatedReleases: some(
      (release.relatedReleases ?? []).map(({ releaseRelationshipType, releaseId }) => ({
        type: plainValue(releaseRelationshipType),
        ...numbersOf(releaseId),
      })),
    ),
  };
}

/** The profile that the message names; without one, the widest that its resources allow. */
function profileOf(message: Message): { profile: ReleaseProfile; variants?: readonly string[] } {
  const named = profileNamedBy(message);
  if (named) return { profile: named.profile, ...(named.variants.length > 0 ? { variants: named.variants } : {}) };
  const [sounds, films] = [message.soundRecordings ?? [], message.videos ?? []];
  return { profile: films.length === 0 ? 'Audio' : sounds.length === 0 ? 'Video' : 'MixedMedia' };
}

/** The same number gives the same product, however a sender prints it. */
function oneForm(icpn: string): string {
  const parsed = parseGtin(icpn);
  return parsed.ok ? printedIcpn({ icpn: parsed.value }) : icpn;
}

/** One set alone is the release itself; several are its components. */
function componentsOf(top: Group, resources: Resources, cover: string | undefined): object[] {
  const groups = top.resourceGroups ?? [];
  const whole = partOf(top, resources, cover);
  if ((top.resourceGroupContentItems ?? []).some((item) => isPlace(item, resources, cover)) || groups.length === 1)
    return whole ? [whole] : [];
  return groups.flatMap((group) => partOf(group, resources, cover) ?? []);
}

/** Numbers that are right; a wrong one is said again as it was. */
const numbersOf = ({ icpn = '', gRid = '' }: Partial<Release['releaseId']> = {}) => {
  const [trade, release] = [parseIdentifier('gtin', icpn), parseIdentifier('grid', gRid)];
  return { icpn: trade.ok ? trade.value : undefined, grid: release.ok ? release.value : undefined };
};

interface Entry {
  readonly order: number;
  readonly entry: object;
}

function partOf(group: Group, resources: Resources, cover: string | undefined): object | undefined {
  const end = Number.POSITIVE_INFINITY;
  const entries: Entry[] = [
    ...(group.resourceGroups ?? []).flatMap((inner): Entry[] => {
      const entry = partOf(inner, resources, cover);
      return entry ? [{ order: inner.sequenceNumber ?? end, entry }] : [];
    }),
    ...(group.resourceGroupContentItems ?? [])
      .filter((item) => isPlace(item, resources, cover))
      .map((item) => ({ order: item.sequenceNumber ?? end, entry: itemOf(item, resources, cover) })),
  ].sort((a, b) => (a.order === b.order ? 0 : a.order - b.order));
  if (entries.length === 0) return undefined;
  const { title, subTitle, formalTitle } = titleFields(group);
  return {
    type: group.resourceGroupType,
    title,
    subTitle,
    formalTitle,
    displayArtists: some(artistFields(group.displayArtists)),
    ...numbersOf(group.releaseId),
    items: entries.map(({ entry }) => entry),
  };
}

/** A cover that an older version holds as a content item is a cover all the same. */
const isPlace = (
  { releaseResourceReference: resourceId }: ContentItem,
  resources: Resources,
  cover: string | undefined,
) => resources.has(resourceId) && resourceId !== cover;

const itemOf = (item: ContentItem, resources: Resources, cover: string | undefined) => ({
  resourceId: item.releaseResourceReference,
  isBonusResource: item.isBonusResource,
  isInstantGratification: item.isInstantGratificationResource,
  isPreOrderIncentive: item.isPreOrderIncentiveResource,
  links: some(linksOf(item, resources).filter(({ resourceId }) => resourceId !== cover)),
});

type Linking = Pick<ContentItem, 'linkedReleaseResourceReferences'>;
const linksOf = ({ linkedReleaseResourceReferences: links = [] }: Linking, resources: Resources) =>
  links
    .map((link) => ({
      resourceId: plainValue(link),
      as: (typeof link === 'object' ? link.linkDescription : undefined) ?? 'CoverArt',
    }))
    .filter(({ resourceId }) => resources.has(resourceId));

/** The picture of the whole: linked from the top, from the only place, or standing in the group as older versions have it. */
function coverOf(top: Group, resources: Resources): string | undefined {
  const items = top.resourceGroupContentItems ?? [];
  const candidates = [
    ...linksOf(top, resources).map(({ resourceId }) => resourceId),
    ...(items.length === 1
      ? items.flatMap((item) => linksOf(item, resources)).map(({ resourceId }) => resourceId)
      : []),
    ...items.map(({ releaseResourceReference }) => releaseResourceReference),
  ];
  return candidates.find((resourceId) => {
    const resource = resources.get(resourceId);
    return resource?.kind === 'Image' && (resource.type === 'FrontCoverImage' || resource.type === 'Poster');
  });
}
