import { type CompositeRows, type Growing, type Note, type Shape, type Tell, without } from '../row.ts';
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
export function detailsDown(model: Shape, spread: Spread, tell: Tell): Shape {
  const rest: Record<string, unknown> = { ...model };
  const groups = new Map<string, Record<string, unknown[]>>();
  const groupOf = (code: string) => {
    const known = groups.get(code) ?? {};
    groups.set(code, known);
    return known;
  };
  const { repeated, byTerritory } = splitRepeated(model, spread);
  for (const key of [...spread.territorial, ...byTerritory.keys()]) {
    for (const item of (byTerritory.get(key) ?? model[key] ?? []) as readonly unknown[]) {
      const { code, plain } = withoutTerritory(item, tell);
      const group = groupOf(code);
      group[key] = tell.standsFor([...(group[key] ?? []), plain], model[key]);
    }
    delete rest[key];
  }
  if (groups.size === 0) groupOf('Worldwide');
  const detailsByTerritory = [...groups].map(([code, items], index) => {
    const where =
      code === 'Worldwide' && model.excludedTerritoryCodes
        ? { excludedTerritoryCodes: model.excludedTerritoryCodes }
        : { territoryCodes: tell.standsFor([code], model) };
    const details: Record<string, unknown> = { ...where, ...items };
    for (const [key, value] of repeated) if (details[key] === undefined) details[key] = value;
    for (const key of spread.first) if (index === 0 && model[key] !== undefined) details[key] = model[key];
    return tell.standsFor(details, model);
  });
  for (const key of [...spread.repeated, ...spread.first, 'excludedTerritoryCodes']) delete rest[key];
  return tell.standsFor({ ...rest, detailsByTerritory }, model);
}

/** Facts that every territory repeats, but for the artists that are displayed in one of them instead of the others. */
function splitRepeated(
  model: Shape,
  spread: Spread,
): { repeated: ReadonlyMap<string, unknown>; byTerritory: ReadonlyMap<string, readonly unknown[]> } {
  const repeated = new Map<string, unknown>();
  const byTerritory = new Map<string, readonly unknown[]>();
  for (const key of spread.repeated) {
    const value: unknown = model[key];
    if (value === undefined) continue;
    const isThere = (artist: Shape) => artist.applicableTerritoryCode !== undefined;
    const local = key === ARTISTS ? (value as readonly Shape[]).filter(isThere) : [];
    if (local.length === 0) repeated.set(key, value);
    else {
      repeated.set(
        key,
        (value as readonly Shape[]).filter((artist) => !isThere(artist)),
      );
      byTerritory.set(key, local);
    }
  }
  return { repeated, byTerritory };
}

const ARTISTS = 'displayArtists';

function withoutTerritory(item: unknown, tell: Tell): { code: string; plain: unknown } {
  if (typeof item !== 'object' || item === null) return { code: 'Worldwide', plain: item };
  const { applicableTerritoryCode = 'Worldwide', isDefault, ...plain } = item as Shape;
  if (isDefault !== undefined) tell.lose(item, 'isDefault', 'this version has no default among territories');
  return { code: applicableTerritoryCode, plain: tell.standsFor(plain, item) };
}

/** Gathers the details of all territories; what differs from the first and has no territory in 4.x is noted. */
export function detailsUp(shape: Growing, element: CompositeRows, spread: Spread, note: Note): Growing {
  const model = without(shape, 'detailsByTerritory');
  const all = (shape.detailsByTerritory ?? []) as readonly Growing[];
  for (let index = 0; index < all.length; index += 1) {
    const details = all[index]!;
    const codes = (details.territoryCodes ?? worldwide) as readonly unknown[];
    for (const key in details) {
      const value = details[key];
      if (key === 'territoryCodes') continue;
      if (key === 'excludedTerritoryCodes' && index > 0) note(stepTo(key, element, index), value);
      else if (spread.territorial.includes(key)) {
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
  return model;
}

const worldwide = ['Worldwide'];

function stepTo(key: string, element: CompositeRows, index: number): string {
  const row = element.rows.find((one) => one.key === key);
  return `${element.name}[${index + 1}]/${row?.names[0] ?? key}`;
}

function inTerritory(item: unknown, territory: unknown): unknown {
  const code = typeof territory === 'object' ? (territory as Shape).value : territory;
  if (code === 'Worldwide') return item;
  if (typeof item !== 'object' || item === null) return { value: item, applicableTerritoryCode: code };
  const copy = without(item);
  copy.applicableTerritoryCode = code;
  return copy;
}
