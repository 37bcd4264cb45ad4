import type { Answer } from './answer.ts';
import type { Profile, Variant } from './profiles.ts';
import type { Name14 } from './profiles14/names.ts';
import type { MessageView } from './view/message-view.ts';

/**
 * What has to be known to judge an entry. `sender` and `recipient`: no message shows it, whatever else is known.
 */
export type DecidedBy = 'message' | 'history' | 'files' | 'agreement' | 'sender' | 'recipient';

/** One statement of a standard. */
export interface Entry {
  readonly id: string;
  /** What a failure weighs: 1 the gravest; without a weight it counts for nothing and is told as advice. */
  readonly weight?: 1 | 2;
  readonly onus: 'sender' | 'recipient';
  readonly profiles: readonly Profile[] | 'every';
  /** The entry is asked only of messages of this variant. */
  readonly variant?: Variant;
  readonly decidedBy: DecidedBy;
  /** The statement allows something and demands nothing, so that no message can break it. */
  readonly permission?: true;
  /** It asks for what the sender knows: of what is missing nobody can tell, unless the sender says it (`Given.known`). */
  readonly ifKnown?: true;
  /** Asked of ERN 3.8.2 only: of messages with one of these release profiles 1.4, or with a business profile. */
  readonly of14?: readonly Name14[] | 'business';
  /** Asked of a PurgeReleaseMessage too. */
  readonly alsoPurge?: true;
  /** Why the statement does not carry over to ERN 3.8.2; where absent, its intent does. */
  readonly notInErn3?: string;
  readonly says: string;
  readonly check: (view: MessageView) => Answer;
}

/** `none` takes away the weight that the rest of the clause has. */
type Row = Pick<Entry, 'id' | 'says' | 'check'> & Partial<Omit<Entry, 'weight'>> & { readonly weight?: 1 | 2 | 'none' };

/** Fills in what the entries of a clause have in common. */
export const clause = (common: Partial<Entry>, rows: readonly Row[]): readonly Entry[] =>
  rows.map((row) => {
    const { weight, ...entry } = {
      onus: 'sender',
      profiles: 'every',
      decidedBy: 'message',
      ...common,
      ...row,
    } as const;
    return weight === undefined || weight === 'none' ? entry : { ...entry, weight };
  });
