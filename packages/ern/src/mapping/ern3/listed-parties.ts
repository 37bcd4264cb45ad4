import { keysWithout } from '../quiet-keys.ts';
import { type Growing, own, type Shape, without } from '../row.ts';
import { same } from '../same.ts';

/** Gathers the parties that act into one list; the same ids and names are the same party. */
export function partiesListed(message: Growing): Growing {
  const listed = new PartyList();
  list(message, listed);
  if (listed.parties.length > 0) message.parties = listed.parties;
  return message;
}

/** Lists and objects of the model that name a party by its anchor, and the key that holds it. */
const acting: Readonly<Record<string, string>> = {
  displayArtists: 'artistPartyReference',
  contributors: 'contributorPartyReference',
  characters: 'characterPartyReference',
  performer: 'contributorPartyReference',
  resourceRightsControllers: 'rightsControllerPartyReference',
  administratingRecordCompanies: 'recordCompanyPartyReference',
};

/** Members of the model in which no party acts at any depth, as its rows say. */
function partyless(): ReadonlySet<string> {
  partylessKeys ??= keysWithout((key) => acting[key] !== undefined || key === LABELS);
  return partylessKeys;
}

let partylessKeys: ReadonlySet<string> | undefined;
const LABELS = 'releaseLabelReferences';

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
    const isLabels = key === LABELS;
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

function labelled(name: Shape, listed: PartyList): unknown {
  const { value, languageAndScriptCode, labelType } = name;
  const fullName = languageAndScriptCode === undefined ? value : { value, languageAndScriptCode };
  const marks = without(name, 'value', 'languageAndScriptCode', 'labelType');
  // A label name that is displayed is what every label reference of 4.x is.
  if (labelType !== undefined && labelType !== 'DisplayLabelName') marks.labelType = labelType;
  const reference = listed.referenceOf(undefined, [{ fullName }]);
  for (const _ in marks) return { value: reference, ...marks };
  return reference;
}
