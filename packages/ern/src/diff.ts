import { anchorsOf } from './diff/anchors.ts';
import type { Change, Place } from './diff/change.ts';
import { Comparison } from './diff/comparison.ts';
import { compareDeals } from './diff/deals.ts';
import type { Shape } from './mapping/row.ts';
import type { Message, NewReleaseMessage, PurgeReleaseMessage } from './model/message.ts';

export type { Change } from './diff/change.ts';

/**
 * What a recipient has to do differently after `b` than after `a`. The header, the names of anchors and the order of
 * what has none do not count. A purge after a release is a takedown.
 */
export function diff(a: Message, b: Message): Change[] {
  if (isSameText(a, b, 'messageHeader')) return [];
  if (a.messageType === 'NewReleaseMessage') {
    return b.messageType === 'NewReleaseMessage' ? releaseChanges(a, b) : purgeChanges(a, b);
  }
  return purgeChanges(a, b);
}

function releaseChanges(a: NewReleaseMessage, b: NewReleaseMessage): Change[] {
  const before = { message: withVisibilities(a), anchors: anchorsOf(a) };
  const after = { message: withVisibilities(b), anchors: anchorsOf(b) };
  const comparison = new Comparison(before.anchors, after.anchors);
  for (const key of new Set([...Object.keys(before.message), ...Object.keys(after.message)])) {
    if (key === 'messageHeader') continue;
    if (key === 'releaseDeals') compareDeals(before, after, comparison);
    else comparison.compare(before.message[key], after.message[key], placeOf(key));
  }
  return comparison.changes;
}

/** Two purges by what they name; a purge beside a release by whether it names that one. */
function purgeChanges(a: Message, b: Message): Change[] {
  const comparison = new Comparison(new Map(), new Map());
  comparison.compare(a.messageType, b.messageType, { ...placeOf('messageType'), area: 'takedown' });
  if (a.messageType === b.messageType) {
    const [before, after] = [a, b] as [PurgeReleaseMessage, PurgeReleaseMessage];
    comparison.compare(before.languageAndScriptCode, after.languageAndScriptCode, placeOf('languageAndScriptCode'));
    comparison.compare(before.purgedRelease, after.purgedRelease, { ...placeOf('purgedRelease'), area: 'takedown' });
  } else comparison.compare(releaseIdOf(a), releaseIdOf(b), { ...placeOf('releaseId'), area: 'takedown' });
  return comparison.changes;
}

const releaseIdOf = (message: Message) =>
  message.messageType === 'NewReleaseMessage' ? message.release?.releaseId : message.purgedRelease.releaseId;

const placeOf = (key: string): Place => ({
  path: key,
  list: key,
  area: key === 'releaseVisibilities' || key === 'trackReleaseVisibilities' ? 'deal' : 'metadata',
});

/** Puts visibilities where they are referred to, so that they are told by release and track. */
function withVisibilities(message: NewReleaseMessage): Shape {
  const { releaseVisibilities = [], trackReleaseVisibilities = [], ...rest } = message;
  const byReference = new Map(
    [...releaseVisibilities, ...trackReleaseVisibilities].map((one) => [one.visibilityReference, one]),
  );
  if (byReference.size === 0) return rest;
  const used = new Set<unknown>();
  const inlined = (release: Shape): Shape => {
    const { releaseVisibilityReferences, ...facts } = release;
    if (!releaseVisibilityReferences) return release;
    const found = releaseVisibilityReferences.map((reference: string) => byReference.get(reference) ?? reference);
    for (const one of found) used.add(one);
    return { ...facts, releaseVisibilities: found };
  };
  const release = rest.release && inlined(rest.release);
  const trackReleases = rest.trackReleases?.map(inlined);
  const unused = (list: readonly object[]) => list.filter((one) => !used.has(one));
  return {
    ...rest,
    ...(release && { release }),
    ...(trackReleases && { trackReleases }),
    releaseVisibilities: unused(releaseVisibilities),
    trackReleaseVisibilities: unused(trackReleaseVisibilities),
  };
}

/** True for messages that are the same to the letter: nothing has to be named then. */
function isSameText(a: unknown, b: unknown, except = ''): boolean {
  if (a === b) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (Array.isArray(a)) {
    if (!Array.isArray(b) || a.length !== b.length) return false;
    for (let index = 0; index < a.length; index += 1) if (!isSameText(a[index], b[index])) return false;
    return true;
  }
  const [one, other] = [a as Shape, b as Shape];
  for (const key in one) if (key !== except && !isSameText(one[key], other[key])) return false;
  for (const key in other) if (!(key in one) && other[key] !== undefined) return false;
  return true;
}
