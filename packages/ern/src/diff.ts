import { anchorsOfBoth } from './diff/anchors.ts';
import type { Change, Place } from './diff/change.ts';
import { Comparison } from './diff/comparison.ts';
import { compareDeals } from './diff/deals.ts';
import type { Growing, Shape } from './mapping/row.ts';
import { same } from './mapping/same.ts';
import type { Message, NewReleaseMessage, PurgeReleaseMessage } from './model/message.ts';

export type { Change } from './diff/change.ts';

/**
 * What a recipient has to do differently after `b` than after `a`. The header, the names of anchors and the order of
 * what has none do not count. A purge after a release is a takedown.
 */
export function diff(a: Message, b: Message): Change[] {
  const next = adopting(a, b);
  if (next === a) return [];
  if (a.messageType === 'NewReleaseMessage' && b.messageType === 'NewReleaseMessage') {
    return releaseChanges(a, next as NewReleaseMessage);
  }
  return purgeChanges(a, b);
}

/** `b` with what it says to the letter as `a` does being that of `a`, which need not be compared again; `a` when all is. */
function adopting(a: Shape, b: Shape): Shape {
  const made: Growing = {};
  let isWhole = Object.keys(a).every((key) => a[key] === undefined || b[key] !== undefined || key === HEADER);
  for (const key in b) {
    made[key] = key === HEADER ? b[key] : adopted(a[key], b[key]);
    if (key !== HEADER && made[key] !== a[key]) isWhole = false;
  }
  return isWhole ? a : made;
}

function adopted(was: unknown, is: unknown): unknown {
  if (!Array.isArray(was) || !Array.isArray(is)) return same(was, is) ? was : is;
  let equal = 0;
  const items = is.map((item, index) => {
    if (index >= was.length || !same(was[index], item)) return item;
    equal += 1;
    return was[index];
  });
  return equal === was.length && equal === is.length ? was : items;
}

const HEADER = 'messageHeader';

function releaseChanges(a: NewReleaseMessage, b: NewReleaseMessage): Change[] {
  const anchors = anchorsOfBoth(a, b);
  const before = { message: withVisibilities(a), anchors: anchors.before };
  const after = { message: withVisibilities(b), anchors: anchors.after };
  const comparison = new Comparison(anchors.before, anchors.after);
  for (const key of new Set([...Object.keys(before.message), ...Object.keys(after.message)])) {
    if (key === HEADER) continue;
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
