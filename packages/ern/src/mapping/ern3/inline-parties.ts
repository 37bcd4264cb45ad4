import { type Growing, type Shape, type Tell, without } from '../row.ts';
import { same } from '../same.ts';
import { splitIds } from './parties.ts';

/** Lists and objects of the model that name a party by its anchor, and the key that holds it. */
const acting: Readonly<Record<string, string>> = {
  displayArtists: 'artistPartyReference',
  contributors: 'contributorPartyReference',
  characters: 'characterPartyReference',
  performer: 'contributorPartyReference',
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
    const next = Object.fromEntries(Object.entries(holder).map(([key, inner]) => [key, walk(inner, key)]));
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
export function partiesListed(message: Growing): Growing {
  const listed = new PartyList();
  list(message, listed);
  if (listed.parties.length > 0) message.parties = listed.parties;
  return message;
}

class PartyList {
  readonly parties: Shape[] = [];
  /** Parties by the first word that they say, which is nearly always their own. */
  readonly #byWord = new Map<string, Shape[]>();

  referenceOf(partyIds: readonly Shape[] | undefined, partyNames: readonly Shape[] | undefined): string {
    const word = firstWord(partyIds ?? partyNames);
    const alike = this.#byWord.get(word) ?? [];
    for (const party of alike) {
      if (same(party.partyIds, partyIds) && same(party.partyNames, partyNames)) return party.partyReference;
    }
    const party: Growing = { partyReference: `P${this.parties.length + 1}` };
    if (partyIds) party.partyIds = partyIds;
    if (partyNames) party.partyNames = partyNames;
    if (alike.length === 0) this.#byWord.set(word, alike);
    alike.push(party);
    this.parties.push(party);
    return party.partyReference;
  }
}

function firstWord(value: unknown): string {
  if (typeof value !== 'object' || value === null) return String(value);
  for (const key in value) return firstWord((value as Shape)[key]);
  return '';
}

/** Large members in which no party acts. */
const quiet: readonly string[] = ['messageHeader', 'soundRecordingEditions', 'videoEditions', 'releaseDeals'];

/** Puts references in place of the parties and labels in an object and below it. */
function list(holder: Growing, listed: PartyList): void {
  for (const key in holder) {
    const value = holder[key];
    if (typeof value !== 'object' || value === null || quiet.includes(key)) continue;
    const role = acting[key];
    if (!Array.isArray(value)) {
      if (role && isNamed(value)) holder[key] = named(value, role, listed);
      else list(value, listed);
      continue;
    }
    const isLabels = key === 'releaseLabelReferences';
    for (let index = 0; index < value.length; index += 1) {
      const item = value[index];
      if (isLabels) value[index] = labelled(item, listed);
      else if (typeof item !== 'object' || item === null) continue;
      else if (role && isNamed(item)) value[index] = named(item, role, listed);
      else list(item, listed);
    }
  }
}

const isNamed = ({ partyIds, partyNames }: Shape): boolean => partyIds !== undefined || partyNames !== undefined;

function named(holder: Shape, role: string, listed: PartyList): Shape {
  const party: Growing = {};
  party[role] = listed.referenceOf(holder.partyIds, holder.partyNames);
  for (const key in holder) if (key !== 'partyIds' && key !== 'partyNames') party[key] = holder[key];
  list(party, listed);
  return party;
}

function labelled(name: unknown, listed: PartyList): unknown {
  if (typeof name !== 'object') return listed.referenceOf(undefined, [{ fullName: name }]);
  const { value, languageAndScriptCode, labelType } = name as Shape;
  const fullName = languageAndScriptCode === undefined ? value : { value, languageAndScriptCode };
  const marks = without(name as Shape, 'value', 'languageAndScriptCode', 'labelType');
  // A label name that is displayed is what every label reference of 4.x is.
  if (labelType !== undefined && labelType !== 'DisplayLabelName') marks.labelType = labelType;
  const reference = listed.referenceOf(undefined, [{ fullName }]);
  for (const _ in marks) return { value: reference, ...marks };
  return reference;
}
