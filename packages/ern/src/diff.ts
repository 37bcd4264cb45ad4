import { type Anchors, anchorsOf, resourceLists } from './diff/anchors.ts';
import { identityOf } from './diff/identity.ts';
import type { Shape } from './mapping/row.ts';
import type { NewReleaseMessage } from './model/message.ts';

export interface Change {
  readonly area: 'metadata' | 'resource' | 'deal' | 'takedown';
  readonly kind: 'added' | 'removed' | 'changed';
  /** The track or resource that it is about, by its ISRC or title; absent when it is the release as a whole. */
  readonly track?: string;
  /** Where it holds, when only somewhere. */
  readonly territories?: readonly string[];
  /** Which fact: `displayTitles[ja-Jpan].titleText`. Items of lists are named by what identifies them. */
  readonly path: string;
  readonly before?: unknown;
  readonly after?: unknown;
}

/**
 * What a recipient has to do differently after `b` than after `a`. The header, the names of anchors and the order of
 * what has none do not count.
 */
export function diff(a: NewReleaseMessage, b: NewReleaseMessage): Change[] {
  const changes: Change[] = [];
  const [before, after] = [canonical(a), canonical(b)];
  for (const key of unionOf(before, after)) {
    if (key === 'releaseDeals') dealChanges(before, after, changes);
    else compare(before[key], after[key], { path: key, list: key, area: areaOf(key) }, changes);
  }
  return changes;
}

interface Place {
  readonly path: string;
  /** The name of the list or key. */
  readonly list: string;
  readonly area: Change['area'];
  readonly track?: string;
  readonly territories?: readonly string[];
}

function compare(a: unknown, b: unknown, place: Place, changes: Change[]): void {
  if (isList(a) || isList(b)) {
    compareLists(isList(a) ? a : [], isList(b) ? b : [], place, changes);
  } else if (isObject(a) && isObject(b)) {
    for (const key of unionOf(a, b)) {
      const area = resourceFacts.has(key) ? 'resource' : place.area;
      compare(a[key], b[key], { ...place, area, path: `${place.path}.${key}`, list: key }, changes);
    }
  } else if (JSON.stringify(a) !== JSON.stringify(b)) report(a, b, place, changes);
}

function compareLists(a: readonly unknown[], b: readonly unknown[], place: Place, changes: Change[]): void {
  const [before, after] = [keyed(a, place.list), keyed(b, place.list)];
  for (const [key, item] of before) compare(item, after.get(key), inItem(place, key, item), changes);
  for (const [key, item] of after) if (!before.has(key)) compare(undefined, item, inItem(place, key, item), changes);
}

function inItem(place: Place, key: string, item: unknown): Place {
  const { applicableTerritoryCode } = (isObject(item) ? item : {}) as Shape;
  const isTrack = place.list === 'trackReleases' || (resourceLists as readonly string[]).includes(place.list);
  return {
    ...place,
    path: `${place.path}[${key}]`,
    ...(isTrack && { track: key.replace(/^track /, '') }),
    ...(applicableTerritoryCode && { territories: [applicableTerritoryCode] }),
  };
}

function report(a: unknown, b: unknown, place: Place, changes: Change[]): void {
  const { area, path, track, territories } = place;
  changes.push({
    area,
    kind: a === undefined ? 'added' : b === undefined ? 'removed' : 'changed',
    ...(track !== undefined && { track }),
    ...(territories && { territories }),
    path,
    ...(a !== undefined && { before: a }),
    ...(b !== undefined && { after: b }),
  });
}

/** Deals by release and track: one that keeps none is taken down, else its deals are compared. */
function dealChanges(before: Shape, after: Shape, changes: Change[]): void {
  const [a, b] = [dealsByRelease(before), dealsByRelease(after)];
  for (const release of new Set([...a.keys(), ...b.keys()])) {
    const track = release === 'release' ? {} : { track: release.replace(/^track /, '') };
    const [old, now] = [a.get(release) ?? [], b.get(release) ?? []];
    const path = `releaseDeals[${release}]`;
    if (old.length > 0 && now.length === 0) {
      changes.push({ area: 'takedown', kind: 'removed', ...track, path, before: old });
      continue;
    }
    const [was, is] = [keyed(old, 'deals'), keyed(now, 'deals')];
    for (const key of new Set([...was.keys(), ...is.keys()])) {
      const [one, other] = [was.get(key), is.get(key)];
      const territories = ((one ?? other) as Shape).dealTerms?.territoryCodes as readonly string[] | undefined;
      const place: Place = {
        area: 'deal',
        list: 'deals',
        path: `${path}.deals[${key}]`,
        ...track,
        ...(territories && { territories }),
      };
      compare(one, other, place, changes);
    }
  }
}

function dealsByRelease(message: Shape): Map<string, unknown[]> {
  const byRelease = new Map<string, unknown[]>();
  for (const { dealReleaseReferences = [], deals = [] } of (message.releaseDeals ?? []) as readonly Shape[]) {
    for (const release of dealReleaseReferences) byRelease.set(release, [...(byRelease.get(release) ?? []), ...deals]);
  }
  return byRelease;
}

/** The items of a list under what identifies them; a second one of the same identity gets a number. */
function keyed(items: readonly unknown[], list: string): Map<string, unknown> {
  const byKey = new Map<string, unknown>();
  for (const item of items) {
    const wanted = identityOf(item, list);
    let key = wanted;
    for (let number = 2; byKey.has(key); number += 1) key = `${wanted} (${number})`;
    byKey.set(key, item);
  }
  return byKey;
}

/** A message with anchors replaced by what they stand for, without its header. */
function canonical(message: NewReleaseMessage): Shape {
  const { messageHeader, messageType, ...rest } = message;
  return named(rest, '', anchorsOf(message)) as Shape;
}

function named(value: unknown, key: string, anchors: Anchors): unknown {
  if (isList(value)) return value.map((item) => named(item, key, anchors));
  if (isObject(value)) {
    const entries = Object.entries(value).filter(([inner]) => !nameless.has(inner));
    return Object.fromEntries(
      entries.map(([inner, item]) => [inner, named(item, inner === 'value' ? key : inner, anchors)]),
    );
  }
  return /References?$/.test(key) && typeof value === 'string' ? (anchors.get(value) ?? value) : value;
}

/** Anchors that nothing identifies but their place. */
const nameless = new Set(['technicalResourceDetailsReference', 'visibilityReference', 'releaseVisibilityReferences']);

/** Facts of a resource that ask for its file, not for its description. */
const resourceFacts = new Set(['technicalDetails', 'deliveryFiles', 'file', 'fingerprints']);

const areaOf = (key: string): Change['area'] =>
  key === 'releaseVisibilities' || key === 'trackReleaseVisibilities' ? 'deal' : 'metadata';

const unionOf = (a: Shape, b: Shape): string[] => [...new Set([...Object.keys(a), ...Object.keys(b)])];
const isList = (value: unknown): value is readonly unknown[] => Array.isArray(value);
const isObject = (value: unknown): value is Shape =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
