import type { Shape } from '../mapping/row.ts';
import type { NewReleaseMessage } from '../model/message.ts';

/** What an anchor of a message stands for, in words that two messages share: numbers and names, not `A1` and `P2`. */
export interface Anchors extends Iterable<readonly [anchor: string, name: string]> {
  get(anchor: string): string | undefined;
}

/** Names every anchor of a message by what it identifies. */
export const anchorsOf = (message: NewReleaseMessage): Anchors => Names.of(message);

/** The anchors of two messages: one object for both when none was renamed, which is cheaper to see than to name them twice. */
export function anchorsOfBoth(a: NewReleaseMessage, b: NewReleaseMessage): { before: Anchors; after: Anchors } {
  const before = Names.of(a);
  return { before, after: before.hold(b) ? before : Names.of(b) };
}

/** Items with anchors of one kind. */
interface Anchored {
  readonly items: readonly Shape[];
  readonly key: string;
  readonly nameOf: (item: Shape) => string;
}

export const resourceLists = [
  'soundRecordings',
  'videos',
  'images',
  'texts',
  'sheetMusic',
  'software',
  'midi',
] as const;

/** True of a key whose texts are anchors. */
export const isReference = (key: string): boolean =>
  /References?$|^(instantGratification|preOrderIncentive)Resources$/.test(key);

/** The lists with anchors, those first that name others; without encodings, which stand inside resources. */
function listsOf(message: NewReleaseMessage, known: ReadonlyMap<string, string>): Anchored[] {
  const lists: Anchored[] = [];
  const add = (items: readonly object[] = [], key: string, nameOf: Anchored['nameOf']) =>
    lists.push({ items: items as readonly Shape[], key, nameOf });
  const subject = (kind: string) => (one: Shape) =>
    `${kind} ${known.get(one.releaseResourceReference ?? '') ?? titleOf(one)}`;
  add(message.parties, 'partyReference', partyName);
  add(message.brands, 'brandReference', brandName);
  for (const list of resourceLists) add(message[list], 'resourceReference', resourceName);
  add(message.works, 'workReference', workName);
  add(message.chapters, 'chapterReference', (one) => `chapter ${one.startTime ?? ''} ${titleOf(one)}`);
  add(message.cueSheets, 'cueSheetReference', cueSheetName);
  add(message.release && [message.release], 'releaseReference', () => 'release');
  add(message.trackReleases, 'releaseReference', subject('track'));
  add(message.clipReleases, 'releaseReference', subject('clip'));
  return lists;
}

class Names implements Anchors {
  /** Lives for ever, as the standing comparison does. */
  static readonly standing = new Names({} as NewReleaseMessage);
  readonly #message: NewReleaseMessage;
  #lists: readonly Anchored[] = [];
  readonly #known = new Map<string, string>();
  readonly #taken = new Set<string>();
  /** Names that several items of a list would have. */
  readonly #shared = new Set<string>();
  #hasEncodings = false;

  static of(message: NewReleaseMessage): Names {
    const names = new Names(message);
    names.#lists = listsOf(message, names.#known);
    for (const list of names.#lists) names.#all(list);
    return names;
  }

  private constructor(message: NewReleaseMessage) {
    this.#message = message;
  }

  get(anchor: string): string | undefined {
    return this.#known.get(anchor) ?? this.#whole().get(anchor);
  }

  [Symbol.iterator](): Iterator<[string, string]> {
    return this.#whole()[Symbol.iterator]();
  }

  /** True when another message names its anchors as this one does. */
  hold(other: NewReleaseMessage): boolean {
    const others = listsOf(other, this.#known);
    return (
      this.#lists.every((list, index) => this.#holdList(list, others[index]!)) &&
      resourceLists.every((list) => holdEncodings(this.#message[list] ?? [], other[list] ?? []))
    );
  }

  #holdList({ items, key, nameOf }: Anchored, other: Anchored): boolean {
    if (items === other.items) return true;
    if (items.length !== other.items.length) return false;
    return items.every((item, index) => {
      const next = other.items[index]!;
      if (item === next) return true;
      const name = nameOf(item);
      return item[key] === next[key] && name === other.nameOf(next) && !this.#shared.has(name);
    });
  }

  /** With the encodings, of which there are many and to which hardly a message refers. */
  #whole(): ReadonlyMap<string, string> {
    if (this.#hasEncodings) return this.#known;
    this.#hasEncodings = true;
    for (const list of resourceLists) {
      for (const resource of this.#message[list] ?? []) {
        const owner = this.#known.get(resource.resourceReference) ?? '';
        const nameOf = (details: Shape) => `${owner} ${encodingName(details)}`;
        this.#all({ items: encodingsOf(resource), key: encodingKey, nameOf });
      }
    }
    return this.#known;
  }

  /** Names the anchors of a list. Namesakes are numbered in the order of what they say, for lists have none. */
  #all({ items, key, nameOf }: Anchored): void {
    const byName = new Map<string, Shape[]>();
    for (const item of items) {
      if (typeof item[key] !== 'string') continue;
      const wanted = nameOf(item);
      const group = byName.get(wanted);
      if (group) group.push(item);
      else byName.set(wanted, [item]);
    }
    for (const [wanted, group] of byName) {
      if (group.length > 1) this.#shared.add(wanted);
      for (const item of group.length > 1 ? inOrder(group) : group) this.#give(item[key], wanted);
    }
  }

  #give(anchor: string, wanted: string): void {
    if (this.#known.has(anchor)) return;
    let unique = wanted;
    for (let number = 2; this.#taken.has(unique); number += 1) unique = `${wanted} (${number})`;
    this.#taken.add(unique);
    this.#known.set(anchor, unique);
  }
}

/** True when resources with the same anchors and names have encodings with the same ones, each with a name of its own. */
function holdEncodings(resources: readonly Shape[], others: readonly Shape[]): boolean {
  return resources.every((resource, index) => {
    if (resource === others[index]) return true;
    const [items, next] = [encodingsOf(resource), encodingsOf(others[index]!)];
    const names = items.map(encodingName);
    return (
      items.length === next.length &&
      new Set(names).size === names.length &&
      next.every((one, at) => one[encodingKey] === items[at]![encodingKey] && encodingName(one) === names[at])
    );
  });
}

const encodingKey = 'technicalResourceDetailsReference';

const inOrder = (items: readonly Shape[]): Shape[] =>
  items
    .map((item) => [item, said(item)] as const)
    .sort(byText)
    .map(([item]) => item);

const byText = ([, a]: readonly [Shape, string], [, b]: readonly [Shape, string]): number =>
  a < b ? -1 : a > b ? 1 : 0;

/** What an item says, anchors aside. */
const said = (item: Shape): string =>
  JSON.stringify(item, (key, value) => (isReference(key) && typeof value === 'string' ? '' : value));

function partyName({ partyIds = [], partyNames = [] }: Shape): string {
  const numbers = partyIds.map((id: Shape) => id.isni ?? id.dpid ?? id.ipiNameNumber ?? id.ipn ?? proprietary(id));
  return (
    least(numbers) ?? leading(partyNames.map(({ fullName, ...marks }: Shape) => ({ ...marks, ...valued(fullName) })))
  );
}

const brandName = ({ brandIds, brandNames }: Shape): string =>
  partyName({ partyIds: [{ proprietaryIds: brandIds }], partyNames: brandNames });

const workName = ({ workIds, ...work }: Shape): string =>
  `work ${least(workIds.map(({ iswc }: Shape) => iswc)) ?? titleOf(work)}`;

const cueSheetName = ({ cueSheetIds, cueSheetType, cues }: Shape): string =>
  ['cue sheet', proprietary({ proprietaryIds: cueSheetIds }) ?? plain(cueSheetType), cues?.length].join(' ');

function resourceName(resource: Shape): string {
  const numbers: (string | undefined)[] = [];
  for (const { resourceIds = [] } of editionsOf(resource)) {
    for (const id of resourceIds) numbers.push(id.isrc ?? id.isan ?? id.ismn ?? id.isbn ?? proprietary(id));
  }
  return least(numbers) ?? `${plain(resource.type)} ${titleOf(resource)}`;
}

function encodingsOf(resource: Shape): Shape[] {
  const all: Shape[] = [];
  for (const { technicalDetails = [] } of editionsOf(resource)) {
    for (const details of technicalDetails) all.push(details, ...(details.clipDetails ?? []));
  }
  return all;
}

/** What may say the facts of an edition: the resource itself, and its editions. */
const editionsOf = (resource: Shape): readonly Shape[] => [
  resource,
  ...(resource.soundRecordingEditions ?? resource.videoEditions ?? []),
];

const encodingName = ({ clipType, deliveryFiles, file }: Shape): string =>
  ['encoding', plain(clipType), (file ?? deliveryFiles?.[0]?.file)?.uri].filter(Boolean).join(' ');

const titleOf = ({ displayTitleTexts, displayTitles }: Shape): string =>
  displayTitleTexts?.length > 0
    ? leading(displayTitleTexts.map(valued))
    : leading((displayTitles ?? []).map(({ titleText, ...marks }: Shape) => ({ ...marks, value: titleText })));

/** The text that holds everywhere and in every language; of several the least, for lists have no order. */
function leading(texts: readonly Shape[]): string {
  const marks = ({ languageAndScriptCode, applicableTerritoryCode }: Shape): number =>
    Number(languageAndScriptCode !== undefined) + Number(applicableTerritoryCode !== undefined);
  const fewest = Math.min(...texts.map(marks));
  return least(texts.filter((text) => marks(text) === fewest).map(({ value }) => value)) ?? '';
}

function least(texts: readonly (string | undefined)[]): string | undefined {
  let found: string | undefined;
  for (const text of texts) if (text !== undefined && (found === undefined || text < found)) found = text;
  return found;
}

const proprietary = ({ proprietaryIds = [] }: Shape): string | undefined =>
  least(proprietaryIds.map((id: unknown) => plain(id)));

const valued = (text: unknown): Shape => (typeof text === 'object' && text !== null ? text : { value: text });

const plain = (value: unknown): unknown =>
  typeof value === 'object' && value !== null ? (value as Shape).value : value;
