import { keysWithout } from '../quiet-keys.ts';
import { altered, type Growing, own, type Shape, type Tell, without } from '../row.ts';
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

/** Puts the parties of the list where they act, for 3.8.2 has no list. What no party acts in is not copied. */
export function partiesInline(message: Shape, tell: Tell): Shape {
  const parties = (message.parties ?? []) as readonly Shape[];
  const cast = new Cast(parties, tell);
  const result = cast.copy(altered(message, { parties: undefined }), message);
  for (const party of parties) {
    for (const key of Object.keys(party)) {
      if (!cast.used.has(party)) tell.lose(party, key, 'nothing in this version names the party');
      else if (!partyKeys.includes(key)) tell.lose(party, key, 'this version has no party list');
    }
  }
  return result;
}

const partyKeys = ['partyReference', 'partyIds', 'partyNames'];

class Cast {
  readonly used = new Set<Shape>();
  readonly #byReference: ReadonlyMap<string, Shape>;
  readonly #ids = new Map<Shape, readonly Shape[]>();
  readonly #tell: Tell;

  constructor(parties: readonly Shape[], tell: Tell) {
    this.#byReference = new Map(parties.map((party) => [party.partyReference, party]));
    this.#tell = tell;
  }

  /** The same with parties in place of anchors everywhere below; itself when there are none. */
  copy(value: Shape, original: Shape): Shape {
    let made: Growing | undefined = value === original ? undefined : value;
    for (const key in value) {
      const inner: unknown = value[key];
      if (typeof inner !== 'object' || inner === null || partyless().has(key)) continue;
      const next = Array.isArray(inner) ? this.#list(inner, key) : this.#one(inner as Shape, key);
      if (next === inner) continue;
      made ??= altered(value, {});
      made[key] = next;
    }
    return made ? this.#tell.standsFor(made, original) : value;
  }

  #list(list: readonly unknown[], key: string): readonly unknown[] {
    if (idLists.has(key)) return splitIds(list as readonly Shape[], this.#tell);
    const isLabels = key === LABELS;
    let made: unknown[] | undefined;
    for (let index = 0; index < list.length; index += 1) {
      const item = list[index];
      const isObject = typeof item === 'object' && item !== null;
      const next = isLabels ? this.#label(item) : isObject ? this.#one(item as Shape, key) : item;
      if (next === item) continue;
      made ??= [...list];
      made[index] = next;
    }
    return made ? this.#tell.standsFor(made, list) : list;
  }

  #one(item: Shape, key: string): Shape {
    const role = acting[key];
    const party = role === undefined ? undefined : this.#byReference.get(item[role]);
    if (role === undefined || party === undefined) return this.copy(item, item);
    this.used.add(party);
    const partyIds = this.#ids.get(party) ?? splitIds(party.partyIds ?? [], this.#tell);
    this.#ids.set(party, partyIds);
    const ids = partyIds.length > 0 ? partyIds : undefined;
    const named = altered(this.copy(item, item), { [role]: undefined, partyIds: ids, partyNames: party.partyNames });
    return this.#tell.standsFor(named, item);
  }

  #label(reference: unknown): unknown {
    const isObject = typeof reference === 'object' && reference !== null;
    const { value, accessControlParty, ...marks } = (isObject ? reference : { value: reference }) as Shape;
    const party = this.#byReference.get(value);
    const [name] = party?.partyNames ?? [];
    if (!party || !name) return reference;
    const tell = this.#tell;
    this.used.add(party);
    tell.lose(party, 'partyIds', 'a label has only a name in this version');
    for (let index = 1; index < party.partyNames.length; index += 1) {
      tell.lose(party.partyNames, String(index), 'a label has one name in this version');
    }
    for (const key of Object.keys(name))
      if (key !== 'fullName') tell.lose(name, key, 'a label is one text in this version');
    const { value: text, ...language } = typeof name.fullName === 'object' ? name.fullName : { value: name.fullName };
    return tell.standsFor({ value: text, ...language, ...marks }, isObject ? (reference as object) : name);
  }
}

const LABELS = 'releaseLabelReferences';
const idLists = new Set(['partyIds', 'furtherPartyIds']);

/** Members of the model in which no party stands or acts at any depth, as its rows say. */
function partyless(): ReadonlySet<string> {
  partylessKeys ??= keysWithout((key) => acting[key] !== undefined || key === LABELS || idLists.has(key));
  return partylessKeys;
}

let partylessKeys: ReadonlySet<string> | undefined;

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
  /** By who acts: the reader gives one object for all that are spelled alike. */
  readonly #byHolder = new Map<Shape, string>();

  referenceOfActing(holder: Shape): string {
    const known = this.#byHolder.get(holder);
    if (known !== undefined) return known;
    const reference = this.referenceOf(holder.partyIds, holder.partyNames);
    this.#byHolder.set(holder, reference);
    return reference;
  }

  referenceOf(partyIds: readonly Shape[] | undefined, partyNames: readonly Shape[] | undefined): string {
    const word = firstWord(partyIds ?? partyNames);
    const alike = this.#byWord.get(word) ?? [];
    for (const party of alike) {
      if (same(party.partyIds, partyIds) && same(party.partyNames, partyNames)) return party.partyReference;
    }
    const party: Growing = { partyReference: `P${this.parties.length + 1}` };
    if (partyIds) party.partyIds = own(partyIds);
    if (partyNames) party.partyNames = own(partyNames);
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

/** Puts references in place of the parties and labels in an object and below it. */
function list(holder: Growing, listed: PartyList): void {
  const quiet = partyless();
  for (const key in holder) {
    const value = holder[key];
    if (typeof value !== 'object' || value === null || quiet.has(key)) continue;
    const role = acting[key];
    if (!Array.isArray(value)) {
      if (role) holder[key] = named(value, role, listed);
      else list(value, listed);
      continue;
    }
    const isLabels = key === 'releaseLabelReferences';
    for (let index = 0; index < value.length; index += 1) {
      const item = value[index];
      if (isLabels) value[index] = labelled(item, listed);
      else if (typeof item !== 'object' || item === null) continue;
      else if (role) value[index] = named(item, role, listed);
      else list(item, listed);
    }
  }
}

/** The reader gives one object for all who act alike: each gets its own here. */
function named(holder: Shape, role: string, listed: PartyList): Shape {
  const { partyIds, partyNames } = holder;
  const party: Growing = {};
  if (partyIds !== undefined || partyNames !== undefined) party[role] = listed.referenceOfActing(holder);
  for (const key in holder) if (key !== 'partyIds' && key !== 'partyNames') party[key] = own(holder[key]);
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
