import type { ErnVersion, Message } from '@slipway/ern';
import { type Answer, type Complaint, fails, inapplicable, type Outcome, passes } from './answer.ts';
import { dealEntries } from './deals/index.ts';
import type { Entry } from './entry.ts';
import type { Given } from './given.ts';
import type { Profile, Variant } from './profiles.ts';
import { releaseProfileEntries } from './standard/index.ts';
import { type Counts, countsOf, type Verdict, verdictOf } from './verdict.ts';
import { MessageView } from './view/message-view.ts';
import { pathOf } from './view/spot.ts';

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
  readonly because?: string;
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
  readonly #version: ErnVersion;

  constructor({ at, detail, offset }: Complaint, version: ErnVersion) {
    this.#at = at;
    this.#version = version;
    this.detail = detail;
    if (offset !== undefined) this.offset = offset;
  }

  get path(): string {
    return pathOf(this.#at, this.#version);
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
export const entries: readonly Entry[] = [...releaseProfileEntries, ...dealEntries];

/**
 * Says of every entry whether a message keeps it. Entries that need more than the message answer `cannot-tell` until
 * it is given.
 * @param version of the message as it was read or will be written
 */
export function assess(message: Message, version: ErnVersion, given: Given = {}): Assessment {
  const stranger = Object.keys(given.known ?? {}).find(
    (id) => !entries.some((entry) => entry.id === id && entry.ifKnown),
  );
  if (stranger !== undefined)
    throw new Error(`Cannot assess with knowledge of ${stranger}: no entry of this id asks for it`);
  const view = new MessageView(message, version, given);
  const results = entries.map((entry) => resultOf(entry, view));
  const counts = countsOf(results);
  return { profile: view.profile ?? null, variants: view.variants, ...verdictOf(counts), counts, results };
}

function resultOf(entry: Entry, view: MessageView): Result {
  const { outcome, complaints, because } = applies(entry, view) ?? settled(entry, entry.check(view), view.given);
  const places = complaints.map((complaint) => new PlaceOf(complaint, view.version));
  return { entry, outcome, ...(because === undefined ? {} : { because }), places };
}

/** What nobody can tell from a message, the sender may say. */
function settled({ id, ifKnown }: Entry, answer: Answer, { known }: Given): Answer {
  const isThere = ifKnown && known?.[id];
  if (isThere === undefined || answer.outcome !== 'cannot-tell' || answer.complaints.length === 0) return answer;
  return isThere ? fails(answer.complaints) : passes;
}

/** Why an entry has nothing to say of a message, before it is asked. */
function applies(
  { profiles, variant, alsoPurge, notInErn3 }: Entry,
  { message, profile, variants, version }: MessageView,
): Answer | undefined {
  if (notInErn3 !== undefined && version === '3.8.2') return inapplicable(notInErn3);
  if (message.messageType !== 'NewReleaseMessage' && !alsoPurge) return notForPurge;
  if (variant !== undefined && !variants.includes(variant)) return otherVariant;
  if (profiles === 'every') return undefined;
  if (profile === undefined) return noProfile;
  return profiles.includes(profile) ? undefined : otherProfile;
}

const notForPurge = inapplicable('a PurgeReleaseMessage has nothing of the kind');
const otherVariant = inapplicable('the message is not of the variant');
const noProfile = inapplicable('the message names no profile');
const otherProfile = inapplicable('the entry is of another profile');

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
