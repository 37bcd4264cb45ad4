import type { Shape } from '../mapping/row.ts';
import type { NewReleaseMessage } from '../model/message.ts';

/** What an anchor of a message stands for, in words that two messages share: numbers and names, not `A1` and `P2`. */
export type Anchors = ReadonlyMap<string, string>;

/** Names every anchor of a message by what it identifies. */
export function anchorsOf(message: NewReleaseMessage): Anchors {
  const names = new Names();
  names.all(message.parties, 'partyReference', partyName);
  names.all(message.brands, 'brandReference', ({ brandIds, brandNames }) =>
    partyName({ partyIds: [{ proprietaryIds: brandIds }], partyNames: brandNames }),
  );
  for (const list of resourceLists) names.all(message[list], 'resourceReference', resourceName);
  for (const list of resourceLists) {
    for (const resource of (message[list] ?? []) as readonly Shape[]) {
      const of = names.known.get(resource.resourceReference) ?? '';
      names.all(
        detailsOf(resource),
        'technicalResourceDetailsReference',
        (details) => `${of} ${encodingName(details)}`,
      );
    }
  }
  names.all(
    message.works,
    'workReference',
    ({ workIds, ...work }) => `work ${least(workIds.map(({ iswc }: Shape) => iswc)) ?? titleOf(work)}`,
  );
  names.all(message.chapters, 'chapterReference', (one) => `chapter ${one.startTime ?? ''} ${titleOf(one)}`);
  names.all(message.cueSheets, 'cueSheetReference', ({ cueSheetIds, cueSheetType, cues }) =>
    ['cue sheet', proprietary({ proprietaryIds: cueSheetIds }) ?? plain(cueSheetType), cues?.length].join(' '),
  );
  names.all(message.release ? [message.release] : [], 'releaseReference', () => 'release');
  const subject = (kind: string) => (one: Shape) =>
    `${kind} ${names.known.get(one.releaseResourceReference ?? '') ?? titleOf(one)}`;
  names.all(message.trackReleases, 'releaseReference', subject('track'));
  names.all(message.clipReleases, 'releaseReference', subject('clip'));
  return names.known;
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

class Names {
  readonly known = new Map<string, string>();
  readonly #taken = new Set<string>();

  /** Names the anchors of a list. Namesakes are numbered in the order of what they say, for lists have none. */
  all(list: readonly object[] | undefined, key: string, nameOf: (item: Shape) => string): void {
    const byName = new Map<string, Shape[]>();
    for (const item of (list ?? []) as readonly Shape[]) {
      if (typeof item[key] !== 'string') continue;
      const wanted = nameOf(item);
      byName.set(wanted, [...(byName.get(wanted) ?? []), item]);
    }
    for (const [wanted, items] of byName) {
      const ordered =
        items.length === 1
          ? items
          : items
              .map((item) => [item, said(item)] as const)
              .sort(byText)
              .map(([item]) => item);
      for (const item of ordered) this.#give(item[key], wanted);
    }
  }

  #give(anchor: string, wanted: string): void {
    if (this.known.has(anchor)) return;
    let unique = wanted;
    for (let number = 2; this.#taken.has(unique); number += 1) unique = `${wanted} (${number})`;
    this.#taken.add(unique);
    this.known.set(anchor, unique);
  }
}

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

function resourceName(resource: Shape): string {
  const editions = resource.soundRecordingEditions ?? resource.videoEditions ?? [];
  const ids = [...(resource.resourceIds ?? []), ...editions.flatMap((one: Shape) => one.resourceIds ?? [])];
  const numbers = ids.map((id: Shape) => id.isrc ?? id.isan ?? id.ismn ?? id.isbn ?? proprietary(id));
  return least(numbers) ?? `${plain(resource.type)} ${titleOf(resource)}`;
}

const detailsOf = (resource: Shape): Shape[] => {
  const editions = resource.soundRecordingEditions ?? resource.videoEditions ?? [];
  const details = [
    ...(resource.technicalDetails ?? []),
    ...editions.flatMap((one: Shape) => one.technicalDetails ?? []),
  ];
  return details.flatMap((one) => [one, ...(one.clipDetails ?? [])]);
};

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

const least = (texts: readonly (string | undefined)[]): string | undefined =>
  texts.filter((text) => text !== undefined).sort()[0];

const proprietary = ({ proprietaryIds = [] }: Shape): string | undefined =>
  least(proprietaryIds.map((id: unknown) => plain(id)));

const valued = (text: unknown): Shape => (typeof text === 'object' && text !== null ? text : { value: text });

const plain = (value: unknown): unknown =>
  typeof value === 'object' && value !== null ? (value as Shape).value : value;
