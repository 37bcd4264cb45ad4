import type { NewReleaseMessage } from '@slipway/ern';
import type { Placed } from './arrange.ts';
import { type Named, renamed, SENDER } from './names.ts';
import { partyReference } from './parties.ts';
import { MAIN } from './releases.ts';

/** The letter of each kind of anchor. */
const letters = {
  resource: 'A',
  technical: 'T',
  release: 'R',
  chapter: 'X',
  'cue-sheet': 'Q',
} as const satisfies Record<Exclude<Named, 'party'>, string>;

/** Puts the anchors of a message in the place of names, and the sender's namespace where it is meant. */
export function anchored(message: NewReleaseMessage, placed: readonly Placed[], dpid: string): NewReleaseMessage {
  const anchors = new Map<string, string>([[`release ${MAIN}`, MAIN]]);
  const counts = { resource: placed.length, technical: placed.length, release: 0, chapter: 0, 'cue-sheet': 0 };
  for (const { resource, resourceReference, technicalReference } of placed) {
    anchors.set(`resource ${resource.resourceId}`, resourceReference);
    anchors.set(`technical ${resource.resourceId}`, technicalReference);
  }
  const anchorOf = (named: keyof typeof letters, name: string): string => {
    const known = anchors.get(`${named} ${name}`);
    if (known !== undefined) return known;
    counts[named] += 1;
    const anchor = `${letters[named]}${counts[named]}`;
    anchors.set(`${named} ${name}`, anchor);
    return anchor;
  };
  // Tracks have their numbers in their own order, whoever names them first.
  for (const { releaseReference } of message.trackReleases ?? []) anchorOf('release', releaseReference);
  return renamed(message, (named, name) => {
    if (named === 'namespace') return name === SENDER ? dpid : name;
    return named === 'party' ? partyReference(name) : anchorOf(named, name);
  });
}
