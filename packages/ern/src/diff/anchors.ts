import type { Shape } from '../mapping/row.ts';
import type { NewReleaseMessage } from '../model/message.ts';

/** What an anchor of a message stands for, in words that two messages share: numbers and names, not `A1` and `P2`. */
export type Anchors = ReadonlyMap<string, string>;

/** Names every anchor of a message by what it identifies. */
export function anchorsOf(message: NewReleaseMessage): Anchors {
  const anchors = new Map<string, string>();
  const taken = new Set<string>();
  const name = (anchor: string | undefined, wanted: string): void => {
    if (anchor === undefined) return;
    let unique = wanted;
    for (let number = 2; taken.has(unique); number += 1) unique = `${wanted} (${number})`;
    taken.add(unique);
    anchors.set(anchor, unique);
  };
  for (const party of message.parties ?? []) name(party.partyReference, partyName(party));
  for (const key of resourceLists) {
    for (const resource of (message[key] ?? []) as readonly Shape[]) {
      name(resource.resourceReference, resourceName(resource));
    }
  }
  name(message.release?.releaseReference, 'release');
  for (const track of [...(message.trackReleases ?? []), ...(message.clipReleases ?? [])]) {
    name(track.releaseReference, `track ${anchors.get(track.releaseResourceReference ?? '') ?? titleOf(track)}`);
  }
  return anchors;
}

export const resourceLists = ['soundRecordings', 'videos', 'images', 'texts', 'sheetMusic', 'software'] as const;

function partyName({ partyIds = [], partyNames = [] }: Shape): string {
  for (const id of partyIds) {
    const number = id.isni ?? id.dpid ?? id.ipiNameNumber ?? id.ipn ?? id.proprietaryIds?.[0]?.value;
    if (number !== undefined) return String(number);
  }
  return String(plain(partyNames[0]?.fullName));
}

function resourceName(resource: Shape): string {
  const editions = resource.soundRecordingEditions ?? resource.videoEditions ?? [];
  for (const id of [...(resource.resourceIds ?? []), ...editions.flatMap((one: Shape) => one.resourceIds ?? [])]) {
    const number = id.isrc ?? id.isan ?? id.ismn ?? id.isbn ?? id.proprietaryIds?.[0]?.value;
    if (number !== undefined) return String(number);
  }
  return `${plain(resource.type)} ${titleOf(resource)}`;
}

const titleOf = (holder: Shape): string =>
  String(plain(holder.displayTitleTexts?.[0]) ?? holder.displayTitles?.[0]?.titleText ?? '');

const plain = (value: unknown): unknown =>
  typeof value === 'object' && value !== null ? (value as Shape).value : value;
