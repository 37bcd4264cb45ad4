import type {
  Contributor,
  DetailedHashSum,
  DisplayArtist,
  File,
  Image,
  MusicalWorkId,
  NewReleaseMessage,
  ProprietaryId,
  Software,
  SoundRecording,
  TextResource,
  Video,
} from '@slipway/ern';
import { plainValue, type SheetMusic } from '@slipway/ern';
import type { Item } from './groups.ts';
import { below, type Spot } from './spot.ts';
import type { Finds } from './walk.ts';

type Node = SoundRecording | Video | Image | TextResource | SheetMusic | Software;
export type ResourceKind = 'SoundRecording' | 'Video' | 'Image' | 'Text' | 'SheetMusic' | 'Software';

export interface ResourceFile {
  readonly spot: Spot;
  readonly uri: string | undefined;
  readonly hashSum: DetailedHashSum | undefined;
}

/** A resource of any kind. Its identifiers and its files are gathered from its editions, where it has some. */
export interface Resource {
  readonly kind: ResourceKind;
  readonly value: Node;
  readonly spot: Spot;
  readonly reference: string;
  readonly type: string;
  readonly isSupplemental: boolean;
  readonly isBonus: boolean;
  /**
   * Placed in the release as what it is about (clause 4.1): by a content item that is not for a bonus, and not marked as
   * supplemental. Bonus material stands among the secondary resources of the profile table.
   */
  readonly isPrimary: boolean;
  readonly items: readonly Item[];
  readonly isrcs: readonly string[];
  readonly proprietaryIds: readonly ProprietaryId[];
  readonly displayArtists: readonly DisplayArtist[];
  readonly contributors: readonly Contributor[];
  readonly workIds: readonly MusicalWorkId[];
  readonly hasTechnicalDetails: boolean;
  readonly files: readonly ResourceFile[];
}

export function resourcesOf(
  body: Partial<NewReleaseMessage>,
  finds: Finds,
  items: readonly Item[],
): readonly Resource[] {
  const placings = new Map<string, Item[]>();
  for (const item of items) {
    const { releaseResourceReference: reference } = item.value;
    const known = placings.get(reference);
    if (known) known.push(item);
    else placings.set(reference, [item]);
  }
  const made = (kind: ResourceKind, nodes: readonly Node[] | undefined) =>
    (nodes ?? []).map((node) => resource(kind, node, finds, placings.get(node.resourceReference) ?? []));
  return [
    ...made('SoundRecording', body.soundRecordings),
    ...made('Video', body.videos),
    ...made('Image', body.images),
    ...made('Text', body.texts),
    ...made('SheetMusic', body.sheetMusic),
    ...made('Software', body.software),
  ];
}

function resource(kind: ResourceKind, value: Node, finds: Finds, items: readonly Item[]): Resource {
  const isSupplemental = value.isSupplemental === true;
  const isBonus = items.length > 0 && items.every((item) => item.value.isBonusResource === true);
  const editions = editionsOf(value);
  const details = editions.flatMap((edition) => edition.technicalDetails ?? []);
  return {
    kind,
    value,
    spot: finds.of(value),
    reference: value.resourceReference,
    type: value.type === undefined ? '' : plainValue(value.type as string),
    isSupplemental,
    isBonus,
    isPrimary: isRecording(kind) && items.length > 0 && !isBonus && !isSupplemental && !items.every(isSecondaryItem),
    items,
    isrcs: editions.flatMap(({ resourceIds = [] }) => resourceIds.flatMap(({ isrc }) => isrc ?? [])),
    proprietaryIds: editions.flatMap(({ resourceIds = [] }) => resourceIds.flatMap((id) => id.proprietaryIds ?? [])),
    displayArtists: value.displayArtists ?? [],
    contributors: value.contributors ?? [],
    workIds: 'workIds' in value ? (value.workIds ?? []) : [],
    hasTechnicalDetails: details.length > 0,
    files: details.flatMap((detail) => filesOf(detail, finds.of(detail), finds)),
  };
}

/** The profile table has no primary resources of other kinds; a booklet in a group is bonus material. */
const isRecording = (kind: ResourceKind): boolean => kind === 'SoundRecording' || kind === 'Video';

/** A group of 3.8.2 may hold secondary resources beside the primary ones. */
const isSecondaryItem = ({ value }: Item): boolean =>
  'releaseResourceType' in value && value.releaseResourceType === 'SecondaryResource';

interface Edition {
  readonly resourceIds?:
    | readonly { isrc?: string | undefined; proprietaryIds?: ProprietaryId[] | undefined }[]
    | undefined;
  readonly technicalDetails?: readonly Details[] | undefined;
}

interface Details {
  readonly file?: File | undefined;
  readonly deliveryFiles?: readonly { file?: File | undefined }[] | undefined;
}

/** What carries identifiers and files: the editions of recordings and videos, any other resource itself. */
const editionsOf = (value: Node): readonly Edition[] =>
  'soundRecordingEditions' in value
    ? (value.soundRecordingEditions ?? [])
    : 'videoEditions' in value
      ? (value.videoEditions ?? [])
      : 'resourceIds' in value || 'technicalDetails' in value
        ? [value as Edition]
        : [];

function filesOf({ file, deliveryFiles = [] }: Details, spot: Spot, finds: Finds): readonly ResourceFile[] {
  const own = file ? [{ spot: finds.of(file), uri: file.uri, hashSum: file.hashSum }] : [];
  const delivered = deliveryFiles.map((each) => ({
    spot: finds.of(each as object),
    uri: each.file?.uri,
    hashSum: each.file?.hashSum,
  }));
  return own.length + delivered.length > 0
    ? [...own, ...delivered]
    : [{ spot: below(spot, 'file'), uri: undefined, hashSum: undefined }];
}
