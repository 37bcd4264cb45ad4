import { createHash } from 'node:crypto';
import type { NewReleaseMessage } from '@slipway/ern';
import { plainValue } from '@slipway/ern';
import { id, slugOf } from '@slipway/releases';
import { chapterName } from './chapters.ts';
import { type Named, renamed } from './names.ts';
import { MAIN } from './releases.ts';

type Message = NewReleaseMessage;
type AnyResource = Pick<NonNullable<Message['videos']>[number], 'resourceReference'> & {
  readonly resourceIds?: readonly Ids[];
  readonly soundRecordingEditions?: readonly Edition[];
  readonly videoEditions?: readonly Edition[];
  readonly technicalDetails?: Edition['technicalDetails'];
};
interface Ids {
  readonly isrc?: string | undefined;
  readonly proprietaryIds?: readonly { readonly value: string }[] | undefined;
}
interface Edition {
  readonly resourceIds?: readonly Ids[] | undefined;
  readonly technicalDetails?: readonly { readonly technicalResourceDetailsReference: string }[] | undefined;
}

/**
 * The same message in names that hold outside of it, where they become the ids of the catalog: identifiers of the trade,
 * else the name of a party, else the anchor. The same thing has the same name in every message.
 */
export function inNames(message: Message): Message {
  const names = new Map<string, string>();
  const taken = new Set<string>();
  const name = (named: Named, anchor: string | undefined, wanted: string): string => {
    if (anchor === undefined) return wanted;
    const known = names.get(`${named} ${anchor}`);
    if (known !== undefined) return known;
    let unique = wanted;
    for (let number = 2; taken.has(`${named} ${unique}`); number += 1) unique = `${wanted}~${number}`;
    taken.add(`${named} ${unique}`);
    names.set(`${named} ${anchor}`, unique);
    return unique;
  };
  for (const each of message.parties ?? []) name('party', each.partyReference, partyNameOf(each));
  for (const each of message.brands ?? []) name('party', each.brandReference, each.brandReference);
  const { soundRecordings, videos, images, texts, sheetMusic, software } = message;
  for (const each of [soundRecordings, videos, images, texts, sheetMusic, software].flatMap(
    (list): readonly AnyResource[] => (list ?? []) as readonly AnyResource[],
  )) {
    const resource = name('resource', each.resourceReference, resourceNameOf(each));
    const details = [
      ...(each.technicalDetails ?? []),
      ...[...(each.soundRecordingEditions ?? []), ...(each.videoEditions ?? [])].flatMap(
        (edition) => edition.technicalDetails ?? [],
      ),
    ];
    for (const { technicalResourceDetailsReference } of details)
      name('technical', technicalResourceDetailsReference, resource);
  }
  for (const video of videos ?? []) {
    const resource = name('resource', video.resourceReference, '');
    for (const [index, chapter] of (video.videoChapterReferences ?? []).entries())
      name('chapter', chapter, chapterName(resource, index));
    for (const cueSheet of video.videoCueSheetReferences ?? []) name('cue-sheet', cueSheet, resource);
  }
  name('release', message.release?.releaseReference, MAIN);
  for (const track of [...(message.trackReleases ?? []), ...(message.clipReleases ?? [])]) {
    const of = names.get(`resource ${track.releaseResourceReference}`);
    name('release', track.releaseReference, of ?? track.releaseReference);
  }
  return renamed(message, (named, anchor) =>
    named === 'namespace' ? anchor : (names.get(`${named} ${anchor}`) ?? anchor),
  );
}

/** An anchor will not do: `P1` is somebody else in each message. */
function partyNameOf({
  partyReference,
  partyIds = [],
  partyNames = [],
}: NonNullable<Message['parties']>[number]): string {
  const [{ isni, ipiNameNumber, dpid } = {}] = partyIds;
  const identifier = isni ?? ipiNameNumber ?? dpid;
  if (identifier !== undefined && id.safeParse(identifier).success) return identifier;
  const fullName = partyNames[0] && plainValue(partyNames[0].fullName);
  return fullName === undefined ? partyReference : slugOf(fullName, sha256);
}

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

function resourceNameOf({
  resourceReference,
  resourceIds,
  soundRecordingEditions,
  videoEditions,
}: AnyResource): string {
  const ids = [
    ...(resourceIds ?? []),
    ...[...(soundRecordingEditions ?? []), ...(videoEditions ?? [])].flatMap((edition) => edition.resourceIds ?? []),
  ];
  const isrc = ids.find((each) => each.isrc)?.isrc;
  const own = ids.flatMap(({ proprietaryIds = [] }) => proprietaryIds)[0]?.value;
  const wanted = (isrc ?? own)?.replace(/[^A-Za-z0-9._~-]/g, '-').slice(0, 60);
  return wanted !== undefined && id.safeParse(wanted).success ? wanted : resourceReference;
}
