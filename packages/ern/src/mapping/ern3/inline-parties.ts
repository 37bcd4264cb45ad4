import type { Shape, Tell } from '../row.ts';
import { splitIds } from './parties.ts';

/** Lists and objects of the model that name a party by its anchor, and the key that holds it. */
const acting: Readonly<Record<string, string>> = {
  displayArtists: 'artistPartyReference',
  contributors: 'contributorPartyReference',
  resourceRightsControllers: 'rightsControllerPartyReference',
  administratingRecordCompanies: 'recordCompanyPartyReference',
};

/** Puts the parties of the list where they act, for 3.8.2 has no list. */
export function partiesInline(message: Shape, tell: Tell): Shape {
  const { parties = [], ...rest } = message;
  const byReference = new Map<string, Shape>(parties.map((party: Shape) => [party.partyReference, party]));
  const used = new Set<Shape>();
  const named = (holder: Shape, key: string): Shape => {
    const { [key]: reference, ...others } = holder;
    const party = byReference.get(reference);
    if (!party) return holder;
    used.add(party);
    const partyIds = splitIds(party.partyIds ?? [], tell);
    return tell.standsFor(
      {
        ...others,
        ...(partyIds.length > 0 && { partyIds }),
        ...(party.partyNames && { partyNames: party.partyNames }),
      },
      holder,
    );
  };
  const label = (reference: unknown): unknown => {
    const isObject = typeof reference === 'object' && reference !== null;
    const { value, accessControlParty, ...marks } = (isObject ? reference : { value: reference }) as Shape;
    const party = byReference.get(value);
    const [name] = party?.partyNames ?? [];
    if (!party || !name) return reference;
    used.add(party);
    tell.lose(party, 'partyIds', 'a label has only a name in this version');
    for (let index = 1; index < party.partyNames.length; index += 1) {
      tell.lose(party.partyNames, String(index), 'a label has one name in this version');
    }
    for (const key of Object.keys(name))
      if (key !== 'fullName') tell.lose(name, key, 'a label is one text in this version');
    const { value: text, ...language } = typeof name.fullName === 'object' ? name.fullName : { value: name.fullName };
    return tell.standsFor({ value: text, ...language, ...marks }, isObject ? (reference as object) : name);
  };
  const walk = (value: unknown, from: string): unknown => {
    if (Array.isArray(value)) {
      if (from === 'partyIds' || from === 'furtherPartyIds') return splitIds(value, tell);
      if (from === 'releaseLabelReferences') return tell.standsFor(value.map(label), value);
      return tell.standsFor(
        value.map((item) => walk(item, from)),
        value,
      );
    }
    if (typeof value !== 'object' || value === null) return value;
    const holder = acting[from] ? named(value as Shape, acting[from]) : (value as Shape);
    const next = Object.fromEntries(
      Object.entries(holder).map(([key, inner]) => [
        key === 'releaseLabelReferences' ? 'labelNames' : key,
        walk(inner, key),
      ]),
    );
    return tell.standsFor(next, value);
  };
  const result = walk(tell.standsFor(rest, message), '') as Shape;
  for (const party of parties as readonly Shape[]) {
    if (!used.has(party))
      for (const key of Object.keys(party)) tell.lose(party, key, 'nothing in this version names the party');
    else
      for (const key of Object.keys(party)) {
        if (!['partyReference', 'partyIds', 'partyNames'].includes(key))
          tell.lose(party, key, 'this version has no party list');
      }
  }
  return result;
}

/** Gathers the parties that act into one list; the same ids and names are the same party. */
export function partiesListed(shape: Shape): Shape {
  const parties: Shape[] = [];
  const known = new Map<string, string>();
  const referenceOf = (party: Shape): string => {
    const identity = JSON.stringify(party);
    const found = known.get(identity) ?? `P${parties.length + 1}`;
    if (!known.has(identity)) {
      known.set(identity, found);
      parties.push({ partyReference: found, ...party });
    }
    return found;
  };
  const label = (name: unknown): unknown => {
    const { value, languageAndScriptCode, applicableTerritoryCode, labelType, ...own } = (
      typeof name === 'object' ? name : { value: name }
    ) as Shape;
    const fullName = languageAndScriptCode === undefined ? value : { value, languageAndScriptCode };
    const marks = {
      ...(applicableTerritoryCode !== undefined && { applicableTerritoryCode }),
      // A label name that is displayed is what every label reference of 4.x is.
      ...(labelType !== undefined && labelType !== 'DisplayLabelName' && { labelType }),
      ...own,
    };
    const reference = referenceOf({ partyNames: [{ fullName }] });
    return Object.keys(marks).length === 0 ? reference : { value: reference, ...marks };
  };
  const walk = (value: unknown, from: string): unknown => {
    if (Array.isArray(value)) return from === 'labelNames' ? value.map(label) : value.map((item) => walk(item, from));
    if (typeof value !== 'object' || value === null) return value;
    let holder = value as Shape;
    const key = acting[from];
    if (key && (holder.partyIds || holder.partyNames)) {
      const { partyIds, partyNames, ...rest } = holder;
      holder = { [key]: referenceOf({ ...(partyIds && { partyIds }), ...(partyNames && { partyNames }) }), ...rest };
    }
    return Object.fromEntries(
      Object.entries(holder).map(([name, inner]) => [
        name === 'labelNames' ? 'releaseLabelReferences' : name,
        walk(inner, name),
      ]),
    );
  };
  const result = walk(shape, '') as Shape;
  return parties.length === 0 ? result : { ...result, parties };
}
