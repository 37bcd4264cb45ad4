import type { Shape } from '../mapping/row.ts';
import { type Anchors, isReference, resourceLists } from './anchors.ts';
import { type Change, changeAt, type Place } from './change.ts';
import { identityOf, nameOf } from './identity.ts';

/** Compares two messages part by part; both have names of their own for the same parties and resources. */
export class Comparison {
  /** The engine forgets a class of which no object lives, and the code that was made fast for it: one lives for ever. */
  static readonly standing = new Comparison(new Map(), new Map());
  readonly changes: Change[] = [];
  readonly #before: Anchors;
  readonly #after: Anchors;
  /** False when no anchor of one message is another's in the other, so that equal texts mean the same. */
  readonly #isRenamed: boolean;

  constructor(before: Anchors, after: Anchors) {
    this.#before = before;
    this.#after = after;
    this.#isRenamed = isRenamed(before, after);
  }

  report(place: Place, before: unknown, after: unknown): void {
    this.changes.push(changeAt(place, before, after));
  }

  compare(a: unknown, b: unknown, place: Place): void {
    if (a === b && !this.#isRenamed) return;
    if (isList(a) || isList(b)) this.#compareLists(isList(a) ? a : [], isList(b) ? b : [], place);
    else if (isObject(a) && isObject(b)) {
      for (const key of unionOf(a, b)) {
        const at = key === 'value' ? place.list : key;
        if (nameless.has(key) || this.#isSame(a[key], b[key], at)) continue;
        const area = resourceFacts.has(key) ? 'resource' : dealFacts.has(key) ? 'deal' : place.area;
        this.compare(a[key], b[key], { ...place, area, path: `${place.path}.${key}`, list: at });
      }
    } else if (!this.#isSame(a, b, place.list)) this.report(place, a, b);
  }

  #compareLists(a: readonly unknown[], b: readonly unknown[], place: Place): void {
    const pairs = this.pairs(a, b, place.list);
    for (const { before, after, name } of pairs) this.compare(before, after, inItem(place, name, before ?? after));
    if (ordered.has(place.list) && pairs.length === 0 && !this.#isInOrder(a, b, place.list)) {
      const names = (list: readonly unknown[], anchors: Anchors) =>
        list.map((item) => identityOf(item, place.list, anchors));
      this.report({ ...place, path: `${place.path} in order` }, names(a, this.#before), names(b, this.#after));
    }
  }

  /** What differs in two lists: items that belong together, and those that only one of them has. */
  pairs(a: readonly unknown[], b: readonly unknown[], list: string): Pair[] {
    if (a === b && !this.#isRenamed) return [];
    const [before, after] = this.#unequal(a, b, list);
    if (before.length === 0 && after.length === 0) return [];
    const left = groupedBy(after, (item) => identityOf(item, list, this.#after));
    const names = new Map<string, number>();
    const nameOnce = (wanted: string): string => {
      const count = (names.get(wanted) ?? 0) + 1;
      names.set(wanted, count);
      return count === 1 ? wanted : `${wanted} (${count})`;
    };
    const pairs = before.map((item): Pair => {
      const name = identityOf(item, list, this.#before);
      return { before: item, after: left.get(name)?.shift(), name: nameOnce(name) };
    });
    for (const [name, items] of left) for (const item of items) pairs.push({ after: item, name: nameOnce(name) });
    return pairs;
  }

  /** The items of each list that the other one does not have just so. */
  #unequal(a: readonly unknown[], b: readonly unknown[], list: string): [unknown[], unknown[]] {
    const before: unknown[] = [];
    const after: unknown[] = [];
    for (let index = 0; index < Math.max(a.length, b.length); index += 1) {
      if (index < a.length && index < b.length && this.#isSame(a[index], b[index], list)) continue;
      if (index < a.length) before.push(a[index]);
      if (index < b.length) after.push(b[index]);
    }
    if (before.length === 0 || after.length === 0) return [before, after];
    const byName = groupedBy(after, (item) => identityOf(item, list, this.#after));
    const moved = new Set<unknown>();
    const rest = before.filter((item) => {
      const candidates = byName.get(identityOf(item, list, this.#before)) ?? [];
      const index = candidates.findIndex((other) => this.#isSame(item, other, list));
      if (index < 0) return true;
      // Equal texts are one and the same value, so that each takes one away.
      moved.add(candidates.splice(index, 1)[0]);
      return false;
    });
    return [rest, moved.size === 0 ? after : [...byName.values()].flat()];
  }

  /** True for values that say the same, whatever the order of what has none. */
  #isSame(a: unknown, b: unknown, key: string): boolean {
    if (a === b && !this.#isRenamed) return true;
    if (typeof a === 'string' && typeof b === 'string') {
      return isReference(key) ? nameOf(a, key, this.#before) === nameOf(b, key, this.#after) : a === b;
    }
    if (isList(a) && isList(b)) return this.#isSameList(a, b, key);
    if (!isObject(a) || !isObject(b)) return a === b;
    for (const inner in a) {
      if (nameless.has(inner) || (a[inner] === undefined && b[inner] === undefined)) continue;
      if (!this.#isSame(a[inner], b[inner], inner === 'value' ? key : inner)) return false;
    }
    for (const inner in b) if (b[inner] !== undefined && a[inner] === undefined && !nameless.has(inner)) return false;
    return true;
  }

  #isSameList(a: readonly unknown[], b: readonly unknown[], key: string): boolean {
    if (a.length !== b.length) return false;
    let isEqual = true;
    for (let index = 0; isEqual && index < a.length; index += 1) isEqual = this.#isSame(a[index], b[index], key);
    if (isEqual || a.length === 1) return isEqual;
    const [before] = this.#unequal(a, b, key);
    return before.length === 0 && (!ordered.has(key) || this.#isInOrder(a, b, key));
  }

  /** True unless lists of equal items, none of which has a number, hold them in another order. */
  #isInOrder(a: readonly unknown[], b: readonly unknown[], key: string): boolean {
    if (a.length !== b.length || a.some((item) => (item as Shape).sequenceNumber !== undefined)) return true;
    return a.every((item, index) => this.#isSame(item, b[index], key));
  }
}

function isRenamed(before: Anchors, after: Anchors): boolean {
  if (before === after) return false;
  for (const [anchor, name] of before) if ((after.get(anchor) ?? name) !== name) return true;
  return false;
}

function groupedBy(items: readonly unknown[], nameOf: (item: unknown) => string): Map<string, unknown[]> {
  const groups = new Map<string, unknown[]>();
  for (const item of items) {
    const name = nameOf(item);
    const group = groups.get(name);
    if (group) group.push(item);
    else groups.set(name, [item]);
  }
  return groups;
}

interface Pair {
  readonly before?: unknown;
  readonly after?: unknown;
  readonly name: string;
}

function inItem(place: Place, name: string, item: unknown): Place {
  const { applicableTerritoryCode, territoryCodes } = (isObject(item) ? item : {}) as Shape;
  const territories = applicableTerritoryCode
    ? [applicableTerritoryCode]
    : place.list === 'releaseVisibilities' && territoryCodes?.map(plainCode);
  return {
    ...place,
    path: `${place.path}[${name}]`,
    ...(tracks.has(place.list) && { track: name.replace(/^(track|clip) /, '') }),
    ...(territories && { territories }),
  };
}

/** The code of a territory without the list that it is from. */
export const plainCode = (code: unknown): string => (isObject(code) ? code.value : String(code));

const tracks: ReadonlySet<string> = new Set(['trackReleases', 'clipReleases', ...resourceLists]);

/** Lists whose order says something as long as nothing in them has a number. */
const ordered = new Set(['displayArtists', 'resourceGroups', 'resourceGroupContentItems']);

/** Anchors of what is found by its place; whoever refers to them is compared by what they stand for. */
const nameless = new Set(['technicalResourceDetailsReference', 'visibilityReference']);

/** Facts of a resource that ask for its file, not for its description. */
const resourceFacts = new Set(['technicalDetails', 'deliveryFiles', 'file', 'fingerprints']);

const dealFacts = new Set(['releaseVisibilities']);

const unionOf = (a: Shape, b: Shape): string[] => [...new Set([...Object.keys(a), ...Object.keys(b)])];
const isList = (value: unknown): value is readonly unknown[] => Array.isArray(value);
const isObject = (value: unknown): value is Shape =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
