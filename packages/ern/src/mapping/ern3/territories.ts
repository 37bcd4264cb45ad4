import { altered, type CompositeRows, type Growing, type Note, type Shape, type Tell, without } from '../row.ts';
import { same } from '../same.ts';

/** How the facts of a composite spread over its details by territory. */
export interface Spread {
  /** Lists whose items say by themselves where they hold. */
  readonly territorial: readonly string[];
  /** Facts that 4.x says once; 3.8.2 repeats them in each territory. */
  readonly repeated: readonly string[];
  /** Facts that stand in the first details only, for they have anchors. */
  readonly first: readonly string[];
}

/** Sorts the facts of a composite into details, one for each territory that an item names. */
export function detailsDown(model: Growing, spread: Spread, tell: Tell): void {
  const detailsByTerritory: Growing[] = [];
  const byCode = new Map<string, Growing>();
  const artists = model[ARTISTS] as readonly Shape[] | undefined;
  const local = artists?.some(isLocal) && spread.repeated.includes(ARTISTS) ? artists.filter(isLocal) : [];
  for (const key of spread.territorial) {
    const items = model[key] as readonly unknown[] | undefined;
    if (items !== undefined) spreadItems(items, key, items, byCode, detailsByTerritory, model, tell);
  }
  if (artists && local.length > 0) {
    spreadItems(local, ARTISTS, artists, byCode, detailsByTerritory, model, tell);
  }
  if (detailsByTerritory.length === 0) detailsByTerritory.push(detailsOf('Worldwide', model, tell));
  model.detailsByTerritory = detailsByTerritory;
  if (model.excludedTerritoryCodes !== undefined) model.excludedTerritoryCodes = undefined;
  for (const key of spread.territorial) if (model[key] !== undefined) model[key] = undefined;
  for (const key of spread.repeated) {
    const value: unknown = model[key];
    if (value === undefined) continue;
    model[key] = undefined;
    const everywhere = key === ARTISTS && local.length > 0 ? artists?.filter((one) => !isLocal(one)) : value;
    for (const details of detailsByTerritory) if (details[key] === undefined) details[key] = everywhere;
  }
  for (const key of spread.first) {
    if (model[key] === undefined) continue;
    detailsByTerritory[0]![key] = model[key];
    model[key] = undefined;
  }
}

/** Puts the items of a list into the details of their territories. */
function spreadItems(
  items: readonly unknown[],
  key: string,
  original: readonly unknown[],
  byCode: Map<string, Growing>,
  all: Growing[],
  model: Shape,
  tell: Tell,
): void {
  for (const item of items) {
    const code = codeOf(item);
    let details = byCode.get(code);
    if (!details) {
      details = detailsOf(code, model, tell);
      byCode.set(code, details);
      all.push(details);
    }
    details[key] ??= tell.standsFor([], original);
    details[key].push(withoutTerritory(item, tell));
  }
}

function detailsOf(code: string, model: Shape, tell: Tell): Growing {
  const { excludedTerritoryCodes } = model;
  const where =
    code === 'Worldwide' && excludedTerritoryCodes
      ? { excludedTerritoryCodes }
      : { territoryCodes: tell.standsFor([code], model) };
  return tell.standsFor<Growing>(where, model);
}

/** An artist that is displayed in one territory instead of the others. */
const isLocal = ({ applicableTerritoryCode }: Shape): boolean => applicableTerritoryCode !== undefined;

const ARTISTS = 'displayArtists';

const codeOf = (item: unknown): string =>
  (typeof item === 'object' && item !== null ? (item as Shape).applicableTerritoryCode : undefined) ?? 'Worldwide';

function withoutTerritory(item: unknown, tell: Tell): unknown {
  if (typeof item !== 'object' || item === null) return item;
  const { applicableTerritoryCode, isDefault } = item as Shape;
  if (isDefault !== undefined) tell.lose(item, 'isDefault', 'this version has no default among territories');
  else if (applicableTerritoryCode === undefined) return item;
  return tell.standsFor(altered(item, { applicableTerritoryCode: undefined, isDefault: undefined }), item);
}

/**
 * Gathers the details of all territories in place; what differs from the first and has no territory in 4.x is noted.
 * `detailsByTerritory` is left for its reader to drop.
 */
export function detailsUp(model: Growing, element: CompositeRows, spread: Spread, note: Note): void {
  const all = (model.detailsByTerritory ?? []) as readonly Growing[];
  for (let index = 0; index < all.length; index += 1) {
    const details = all[index]!;
    const codes = (details.territoryCodes ?? worldwide) as readonly unknown[];
    for (const key in details) {
      const value = details[key];
      if (key === 'territoryCodes') continue;
      if (key === 'excludedTerritoryCodes' && index > 0) note(stepTo(key, element, index), value);
      else if (spread.territorial.includes(key)) {
        if (model[key] === undefined && codes.length === 1 && plainCode(codes[0]) === 'Worldwide') {
          model[key] = value;
          continue;
        }
        const gathered = (model[key] ?? []) as unknown[];
        for (const code of codes) for (const item of value) gathered.push(inTerritory(item, code));
        model[key] = gathered;
      } else if (index === 0) model[key] = value;
      else if (key === ARTISTS && !codes.includes('Worldwide')) {
        if (same(all[0]![key], value)) continue;
        const local = codes.flatMap((code) => value.map((item: unknown) => inTerritory(item, code)));
        model[key] = [...(model[key] ?? []), ...local];
      } else if (!same(model[key], value)) note(stepTo(key, element, index), value);
    }
  }
}

const worldwide = ['Worldwide'];

function stepTo(key: string, element: CompositeRows, index: number): string {
  const row = element.rows.find((one) => one.key === key);
  return `${element.name}[${index + 1}]/${row?.names[0] ?? key}`;
}

const plainCode = (territory: unknown): unknown =>
  typeof territory === 'object' ? (territory as Shape).value : territory;

function inTerritory(item: unknown, territory: unknown): unknown {
  const code = plainCode(territory);
  if (code === 'Worldwide') return item;
  if (typeof item !== 'object' || item === null) return { value: item, applicableTerritoryCode: code };
  const copy = without(item);
  copy.applicableTerritoryCode = code;
  return copy;
}
