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
import { none, Placed } from './placed.ts';
import { at, below, type Spot } from './spot.ts';

type Node = SoundRecording | Video | Image | TextResource | SheetMusic | Software;
export type ResourceKind = (typeof lists)[number][0];

export interface ResourceFile {
  readonly spot: Spot;
  readonly uri: string | undefined;
  readonly hashSum: DetailedHashSum | undefined;
}

/** A resource of any kind. Its identifiers and its files are gathered from its editions, where it has some. */
export class Resource extends Placed<Node> {
  readonly kind: ResourceKind;
  readonly reference: string;
  readonly type: string;
  readonly items: readonly Item[];
  readonly isRecording: boolean;
  readonly isSupplemental: boolean;
  readonly isBonus: boolean;
  /**
   * Placed in the release as what it is about (clause 4.1): by a content item that is not for a bonus, and not marked as
   * supplemental. Bonus material stands among the secondary resources of the profile table.
   */
  readonly isPrimary: boolean;
  readonly #editions: readonly Edition[];
  #isrcs: readonly string[] | undefined;
  #own: readonly ProprietaryId[] | undefined;
  #files: readonly ResourceFile[] | undefined;

  constructor(kind: ResourceKind, value: Node, items: readonly Item[]) {
    super(value);
    this.kind = kind;
    this.reference = value.resourceReference;
    this.type = value.type === undefined ? '' : plainValue(value.type as string);
    this.items = items;
    // The profile table has no primary resources of other kinds; a booklet in a group is bonus material.
    this.isRecording = kind === 'SoundRecording' || kind === 'Video';
    this.isSupplemental = value.isSupplemental === true;
    const isPlaced = items.length > 0;
    this.isBonus = isPlaced && items.every((item) => item.value.isBonusResource === true);
    this.isPrimary =
      this.isRecording && isPlaced && !this.isBonus && !this.isSupplemental && !items.every(isSecondaryItem);
    this.#editions = editionsOf(value);
  }

  get isrcs(): readonly string[] {
    this.#isrcs ??= gathered(this.#editions, ({ isrc }) => (isrc === undefined ? none : [isrc]));
    return this.#isrcs;
  }

  get proprietaryIds(): readonly ProprietaryId[] {
    this.#own ??= gathered(this.#editions, ({ proprietaryIds }) => proprietaryIds ?? none);
    return this.#own;
  }

  get displayArtists(): readonly DisplayArtist[] {
    return this.value.displayArtists ?? none;
  }

  get contributors(): readonly Contributor[] {
    return this.value.contributors ?? none;
  }

  get workIds(): readonly MusicalWorkId[] {
    return 'workIds' in this.value ? (this.value.workIds ?? none) : none;
  }

  get hasTechnicalDetails(): boolean {
    return this.#editions.some(({ technicalDetails }) => technicalDetails !== undefined && technicalDetails.length > 0);
  }

  /** Some file of the resource has a hash sum in the message. */
  get hasHashSum(): boolean {
    return this.#editions.some(({ technicalDetails }) => technicalDetails?.some(statesHash) === true);
  }

  get files(): readonly ResourceFile[] {
    this.#files ??= this.#editions.flatMap(({ technicalDetails }) => technicalDetails ?? none).flatMap(filesOf);
    return this.#files;
  }
}

export function resourcesOf(body: Partial<NewReleaseMessage>, items: readonly Item[]): readonly Resource[] {
  const placings = new Map<string, Item[]>();
  for (const item of items) {
    const { releaseResourceReference: reference } = item.value;
    const known = placings.get(reference);
    if (known) known.push(item);
    else placings.set(reference, [item]);
  }
  const resources: Resource[] = [];
  for (const [kind, list] of lists) {
    for (const node of body[list] ?? none)
      resources.push(new Resource(kind, node, placings.get(node.resourceReference) ?? none));
  }
  return resources;
}

/** The kinds in the order of the schema, and where the model has them. */
const lists = [
  ['SoundRecording', 'soundRecordings'],
  ['Video', 'videos'],
  ['Image', 'images'],
  ['Text', 'texts'],
  ['SheetMusic', 'sheetMusic'],
  ['Software', 'software'],
] as const;

/** A group of 3.8.2 may hold secondary resources beside the primary ones. */
const isSecondaryItem = ({ value }: Item): boolean => value.releaseResourceType === 'SecondaryResource';

/** What the identifiers of all editions say; nothing is copied where only one of them says something. */
function gathered<Value>(editions: readonly Edition[], of: (id: Identifiers) => readonly Value[]): readonly Value[] {
  let all: readonly Value[] = none;
  for (const { resourceIds } of editions) {
    for (const id of resourceIds ?? none) {
      const said = of(id);
      if (said.length > 0) all = all.length === 0 ? said : [...all, ...said];
    }
  }
  return all;
}

interface Identifiers {
  readonly isrc?: string | undefined;
  readonly proprietaryIds?: readonly ProprietaryId[] | undefined;
}

interface Edition {
  readonly resourceIds?: readonly Identifiers[] | undefined;
  readonly technicalDetails?: readonly Details[] | undefined;
}

interface Details {
  readonly file?: File | undefined;
  readonly deliveryFiles?: readonly { file?: File | undefined }[] | undefined;
}

/** What carries identifiers and files: the editions of recordings and videos, any other resource itself. */
const editionsOf = (value: Node): readonly Edition[] =>
  'soundRecordingEditions' in value
    ? (value.soundRecordingEditions ?? none)
    : 'videoEditions' in value
      ? (value.videoEditions ?? none)
      : 'resourceIds' in value || 'technicalDetails' in value
        ? [value as Edition]
        : none;

const statesHash = ({ file, deliveryFiles }: Details): boolean =>
  file?.hashSum !== undefined || deliveryFiles?.some((each) => each.file?.hashSum !== undefined) === true;

function filesOf(details: Details): readonly ResourceFile[] {
  const { file, deliveryFiles = [] } = details;
  const own = file ? [{ spot: at(file), uri: file.uri, hashSum: file.hashSum }] : [];
  const delivered = deliveryFiles.map((each) => ({
    spot: at(each),
    uri: each.file?.uri,
    hashSum: each.file?.hashSum,
  }));
  return own.length + delivered.length > 0
    ? [...own, ...delivered]
    : [{ spot: below(at(details), 'file'), uri: undefined, hashSum: undefined }];
}
