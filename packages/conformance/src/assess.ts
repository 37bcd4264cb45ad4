import type { ErnVersion, Message } from '@slipway/ern';
import { type Answer, type Complaint, fails, inapplicable, type Outcome, passes } from './answer.ts';
import { dealEntries } from './deals/index.ts';
import type { Entry } from './entry.ts';
import type { Given } from './given.ts';
import { variants as allVariants, type Profile, type Variant } from './profiles.ts';
import { profile14Entries } from './profiles14/index.ts';
import type { Name14 } from './profiles14/names.ts';
import { releaseProfileEntries } from './standard/index.ts';
import { type Counts, countsOf, type Verdict, verdictOf } from './verdict.ts';
import { MessageView } from './view/message-view.ts';
import { none } from './view/placed.ts';

/** One place that an entry points at, or one entry that needs no place. */
export interface Finding {
  readonly id: string;
  readonly weight: 1 | 2 | null;
  readonly outcome: Outcome;
  /** XPath; of what is missing, the place where it would stand. */
  readonly path: string | null;
  /** From 1; null where the text of the message is not given. */
  readonly line: number | null;
  readonly detail: string;
}

export interface Result {
  readonly entry: Entry;
  readonly outcome: Outcome;
  readonly because: string | undefined;
  readonly places: readonly Place[];
}

export interface Place {
  readonly path: string;
  readonly detail: string;
  readonly offset?: number;
}

/** Its path is made when somebody looks at it: most places never are. */
class PlaceOf implements Place {
  readonly detail: string;
  readonly offset?: number;
  readonly #at: Complaint['at'];
  readonly #view: MessageView;

  constructor({ at, detail, offset }: Complaint, view: MessageView) {
    this.#at = at;
    this.#view = view;
    this.detail = detail;
    if (offset !== undefined) this.offset = offset;
  }

  get path(): string {
    return this.#view.pathOf(this.#at);
  }
}

export interface Assessment {
  readonly profile: Profile | null;
  readonly variants: readonly Variant[];
  readonly verdict: Verdict;
  /** How the verdict came about. */
  readonly because: string;
  readonly counts: Counts;
  /** Every entry in the order of the catalogues. */
  readonly results: readonly Result[];
}

/** All entries: the release profiles first, then the deal rules. */
export const entries: readonly Entry[] = [...releaseProfileEntries, ...dealEntries, ...profile14Entries];

/**
 * Says of every entry whether a message keeps it. Entries that need more than the message answer `cannot-tell` until
 * it is given.
 * @param version of the message as it was read or will be written
 */
export function assess(message: Message, version: ErnVersion, given: Given = {}): Assessment {
  refuseStrangers(given);
  const view = new MessageView(message, version, given);
  const { said, before, asked } = agenda(view);
  const results = said.slice();
  const answers: Answered[] = [];
  for (const { entry, check, index } of asked) {
    const answer = check(view);
    const answered = new Answered(
      entry,
      answer.outcome === 'cannot-tell' ? settled(entry, answer, given) : answer,
      view,
    );
    results[index] = answered;
    answers.push(answered);
  }
  const counts = countsOf(answers, before);
  return { profile: view.profile ?? null, variants: view.variants, ...verdictOf(counts), counts, results };
}

/** What an entry answered. Its places are made when somebody asks for them. */
class Answered implements Result {
  readonly entry: Entry;
  readonly outcome: Outcome;
  readonly because: string | undefined;
  readonly #complaints: readonly Complaint[];
  readonly #view: MessageView | undefined;
  #places: readonly Place[] | undefined;

  constructor(entry: Entry, { outcome, because, complaints }: Answer, view: MessageView | undefined) {
    this.entry = entry;
    this.outcome = outcome;
    this.because = because;
    this.#complaints = complaints;
    this.#view = view;
  }

  get places(): readonly Place[] {
    const view = this.#view;
    if (view === undefined) return none;
    this.#places ??= this.#complaints.map((complaint) => new PlaceOf(complaint, view));
    return this.#places;
  }
}

/** What nobody can tell from a message, the sender may say. */
function settled({ id, ifKnown }: Entry, answer: Answer, { known }: Given): Answer {
  const isThere = ifKnown && known?.[id];
  if (isThere === undefined || answer.complaints.length === 0) return answer;
  return isThere ? fails(answer.complaints) : passes;
}

function refuseStrangers({ known = {} }: Given): void {
  for (const id of Object.keys(known)) {
    if (entries.some((entry) => entry.id === id && entry.ifKnown)) continue;
    throw new Error(`Cannot assess with knowledge of ${id}: no entry of this id asks for it`);
  }
}

/** What there is to do for messages of a kind. */
interface Agenda {
  /** What is said of each entry that does not apply, in the order of the catalogues; holes for those to ask. */
  readonly said: readonly Result[];
  readonly before: Counts;
  readonly asked: readonly Asked[];
}

/** An entry, its place in the catalogues, and its check at hand: entries differ in shape, these do not. */
interface Asked {
  readonly entry: Entry;
  readonly index: number;
  readonly check: Entry['check'];
}

const agendas = new Map<string, Agenda>();

function agenda(view: MessageView): Agenda {
  const { message, profile, variants, version } = view;
  const isOf = allVariants.filter((variant) => variants.includes(variant));
  const of3 = version === '3.8.2' ? `${view.name14} ${view.namesBusiness}` : '4';
  const kind = `${message.messageType} ${of3} ${profile} ${isOf.join(' ')}`;
  const known = agendas.get(kind);
  if (known) return known;
  const said: Result[] = new Array(entries.length);
  const asked: Asked[] = [];
  for (const [index, entry] of entries.entries()) {
    const because = whyNot(entry, view);
    if (because === undefined) asked.push({ entry, index, check: entry.check });
    else said[index] = new Answered(entry, inapplicable(because), undefined);
  }
  const made = { said, asked, before: countsOf(said.filter((one) => one !== undefined)) };
  agendas.set(kind, made);
  return made;
}

/** Why an entry has nothing to say of a message, before it is asked. */
function whyNot(
  { profiles, variant, alsoPurge, notInErn3, of14 }: Entry,
  { message, profile, variants, version, name14, namesBusiness }: MessageView,
): string | undefined {
  if (notInErn3 !== undefined && version === '3.8.2') return notInErn3;
  if (message.messageType !== 'NewReleaseMessage' && !alsoPurge) return 'a PurgeReleaseMessage has nothing of the kind';
  if (variant !== undefined && !variants.includes(variant)) return 'the message is not of the variant';
  if (of14 !== undefined)
    return isAskedOf(of14, name14, namesBusiness) ? undefined : 'no profile 1.4 of the message asks it';
  if (profiles === 'every') return undefined;
  if (profile === undefined) return 'the message names no profile';
  return profiles.includes(profile) ? undefined : 'the entry is of another profile';
}

const isAskedOf = (of14: NonNullable<Entry['of14']>, name: Name14 | undefined, namesBusiness: boolean): boolean =>
  of14 === 'business' ? namesBusiness : name !== undefined && of14.includes(name);

/** The failing entries with their places; `line` is filled in by whoever has the text. */
export function findingsOf(
  { results }: Pick<Assessment, 'results'>,
  lineOf: (place: Place) => number | null = () => null,
): readonly Finding[] {
  return results.flatMap(({ entry, outcome, because, places }): Finding[] => {
    const common = { id: entry.id, weight: entry.weight ?? null, outcome };
    if (outcome === 'pass' || outcome === 'inapplicable') return [];
    if (places.length === 0) return [{ ...common, path: null, line: null, detail: because ?? entry.says }];
    return places.map((place) => ({ ...common, path: place.path, line: lineOf(place), detail: place.detail }));
  });
}
