import { type altered, copied, type Growing, type Shape, type Tell } from '../row.ts';
import { splitIds } from './party-ids.ts';

/** The parties of a message and which of them were named, for 3.8.2 has no list: it spells them out where they act. */
export class Cast {
  /** That of messages without parties. It lives for ever, so that the engine does not forget the class. */
  static readonly empty = new Cast([]);
  readonly #parties: readonly Shape[];
  readonly #actors = new Map<unknown, Actor>();

  constructor(parties: readonly Shape[]) {
    this.#parties = parties;
    for (const party of parties) {
      this.#actors.set(party.partyReference, { party, ids: undefined, isNamed: false });
    }
  }

  /** A copy of who acts, with the ids and names of the party in place of its anchor. */
  spelled(holder: Shape, anchor: string, tell: Tell, copy: typeof altered): Growing {
    const own = copied(holder, tell, copy);
    const actor = this.#actors.get(holder[anchor]);
    if (actor) {
      actor.isNamed = true;
      actor.ids ??= splitIds(actor.party.partyIds ?? [], tell);
      own[anchor] = undefined;
      own.partyIds = actor.ids.length > 0 ? actor.ids : undefined;
      own.partyNames = actor.party.partyNames;
    } else if (own.partyIds) own.partyIds = splitIds(own.partyIds, tell);
    return own;
  }

  /** The name of the label that a reference points to. */
  label(reference: Shape, tell: Tell): unknown {
    const { value, accessControlParty, ...marks } = reference;
    const actor = this.#actors.get(value);
    const names: readonly Shape[] = actor?.party.partyNames ?? [];
    const [name] = names;
    if (!actor || !name) return reference;
    actor.isNamed = true;
    tell.lose(actor.party, 'partyIds', 'a label has only a name in this version');
    for (let index = 1; index < names.length; index += 1) {
      tell.lose(names, String(index), 'a label has one name in this version');
    }
    for (const key of Object.keys(name)) {
      if (key !== 'fullName') tell.lose(name, key, 'a label is one text in this version');
    }
    const { value: text, ...language } = typeof name.fullName === 'object' ? name.fullName : { value: name.fullName };
    const isMarked = Object.keys(marks).length > 0;
    return tell.standsFor({ value: text, ...language, ...marks }, isMarked ? reference : name);
  }

  /** Tells of the parties that were not named, and of what is said of parties in a list only. */
  tellRest(tell: Tell): void {
    for (const party of this.#parties) {
      const actor = this.#actors.get(party.partyReference)!;
      const isNamed = actor.isNamed && actor.party === party;
      for (const key of Object.keys(party)) {
        if (!isNamed) tell.lose(party, key, 'nothing in this version names the party');
        else if (!spelledKeys.includes(key)) tell.lose(party, key, 'this version has no party list');
      }
    }
  }
}

interface Actor {
  readonly party: Shape;
  ids: readonly Shape[] | undefined;
  isNamed: boolean;
}

const spelledKeys = ['partyReference', 'partyIds', 'partyNames'];
