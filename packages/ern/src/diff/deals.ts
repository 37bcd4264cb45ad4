import type { Shape } from '../mapping/row.ts';
import type { Anchors } from './anchors.ts';
import type { Place } from './change.ts';
import { type Comparison, plainCode } from './comparison.ts';

/** One message's deals, and when it says them. */
export interface Said {
  readonly message: Shape;
  readonly anchors: Anchors;
}

/**
 * Deals by release, track and territory: where nothing is left that holds, it is taken down; else what is granted there
 * is compared.
 */
export function compareDeals(before: Said, after: Said, comparison: Comparison): void {
  const [a, b] = [dealsByRelease(before), dealsByRelease(after)];
  for (const release of new Set([...a.keys(), ...b.keys()])) {
    const [old, now] = [a.get(release) ?? [], b.get(release) ?? []];
    if (comparison.pairs(old, now, 'deals').length === 0) continue;
    const place: Place = {
      area: 'deal',
      list: 'deals',
      path: `releaseDeals[${release}]`,
      ...(release !== 'release' && { track: release.replace(/^(track|clip) /, '') }),
    };
    compareRelease(old, now, createdAt(before), createdAt(after), place, comparison);
  }
}

function compareRelease(
  old: readonly Shape[],
  now: readonly Shape[],
  wasAt: string,
  isAt: string,
  place: Place,
  comparison: Comparison,
): void {
  const cells = cellsOf(old.map(groundOf), now.map(groundOf));
  const found: Found[] = [];
  const end: { territories: string[]; before: Shape[]; after: Shape[] } = { territories: [], before: [], after: [] };
  for (const { territories, inOld, inNew } of cells) {
    const [was, is] = [inOld.map((index) => old[index]!), inNew.map((index) => now[index]!)];
    if (was.some((deal) => holds(deal, wasAt)) && !is.some((deal) => holds(deal, isAt))) {
      end.territories.push(...territories);
      for (const deal of was) if (!end.before.includes(deal)) end.before.push(deal);
      for (const deal of is) if (!end.after.includes(deal)) end.after.push(deal);
      continue;
    }
    for (const { before, after, name } of comparison.pairs(was.map(termsOf), is.map(termsOf), 'deals')) {
      const known = found.find((one) => one.name === name && one.before === before && one.after === after);
      if (known) known.territories.push(...territories);
      else found.push({ before, after, name, territories: [...territories] });
    }
  }
  if (end.before.length > 0) {
    const isWhole = end.territories.length === cells.flatMap((cell) => cell.territories).length;
    comparison.report(
      { ...place, area: 'takedown', ...(!isWhole && { territories: end.territories }) },
      end.before,
      end.after.length === 0 ? undefined : end.after,
    );
  }
  for (const { before, after, name, territories } of found) {
    comparison.compare(before, after, { ...place, path: `${place.path}.deals[${name}]`, territories });
  }
}

interface Found {
  readonly before: unknown;
  readonly after: unknown;
  readonly name: string;
  readonly territories: string[];
}

/** Where a deal holds: in some territories, or everywhere but in some. */
interface Ground {
  readonly codes: ReadonlySet<string>;
  readonly isElsewhere: boolean;
}

function groundOf({ dealTerms = {} }: Shape): Ground {
  const { territoryCodes, excludedTerritoryCodes } = dealTerms as Shape;
  const codes = new Set<string>((territoryCodes ?? excludedTerritoryCodes ?? []).map(plainCode));
  const isEverywhere = !territoryCodes || codes.has('Worldwide');
  return isEverywhere && territoryCodes
    ? { codes: new Set(), isElsewhere: true }
    : { codes, isElsewhere: isEverywhere };
}

interface Cell {
  readonly territories: string[];
  /** The places of the deals that hold there, in the old list and in the new one. */
  readonly inOld: readonly number[];
  readonly inNew: readonly number[];
}

/** Territories in which the same deals hold before and the same after. `Worldwide` stands for all that none names. */
function cellsOf(old: readonly Ground[], now: readonly Ground[]): Cell[] {
  const cells = new Map<string, Cell>();
  const codes = new Set([...old, ...now].flatMap((ground) => [...ground.codes]));
  if ([...old, ...now].some((ground) => ground.isElsewhere)) codes.add('Worldwide');
  for (const code of codes) {
    const [inOld, inNew] = [old, now].map((grounds) =>
      grounds.flatMap((ground, index) => (ground.codes.has(code) === ground.isElsewhere ? [] : [index])),
    ) as [number[], number[]];
    if (inOld.length === 0 && inNew.length === 0) continue;
    const key = `${inOld}|${inNew}`;
    const cell = cells.get(key);
    if (cell) cell.territories.push(code);
    else cells.set(key, { territories: [code], inOld, inNew });
  }
  return [...cells.values()];
}

/** The terms without their ground, of which the cells tell. */
function termsOf(deal: Shape): Shape {
  const known = withoutGround.get(deal);
  if (known) return known;
  const { territoryCodes, excludedTerritoryCodes, ...dealTerms } = (deal.dealTerms ?? {}) as Shape;
  const made = { ...deal, ...(deal.dealTerms && { dealTerms }) };
  withoutGround.set(deal, made);
  return made;
}
const withoutGround = new WeakMap<Shape, Shape>();

/** False for what says a takedown (3.8.2) and for deals that are over when the message is made. */
function holds({ dealTerms }: Shape, at: string): boolean {
  if (!dealTerms) return true;
  const { takeDown, allDealsCancelled, validityPeriods = [] } = dealTerms as Shape;
  if (takeDown || allDealsCancelled) return false;
  return validityPeriods.length === 0 || !validityPeriods.every((period: Shape) => isOver(period, at));
}

/** An end date is the last day: the deal holds until its midnight (ERN standard, 6.4.8). */
function isOver({ endDate, endDateTime }: Shape, at: string): boolean {
  const [day, time] = [plainCode(endDate ?? ''), plainCode(endDateTime ?? '')];
  if (time !== '') return new Date(time).getTime() <= new Date(at).getTime();
  return day !== '' && day < at.slice(0, 10);
}

const createdAt = ({ message }: Said): string => message.messageHeader.messageCreatedDateTime;

function dealsByRelease({ message, anchors }: Said): Map<string, Shape[]> {
  const byRelease = new Map<string, Shape[]>();
  for (const { dealReleaseReferences = [], deals = [], effectiveDate } of (message.releaseDeals ?? []) as Shape[]) {
    const said = effectiveDate === undefined ? deals : deals.map((deal: Shape) => ({ ...deal, effectiveDate }));
    for (const reference of dealReleaseReferences) {
      const release = anchors.get(reference) ?? reference;
      const others = byRelease.get(release);
      byRelease.set(release, others ? [...others, ...said] : said);
    }
  }
  return byRelease;
}
