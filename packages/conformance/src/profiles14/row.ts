import { type Complaint, cannotTell, fails, inapplicable, passes } from '../answer.ts';
import type { Entry } from '../entry.ts';
import type { MessageView } from '../view/message-view.ts';
import type { Element } from './element.ts';
import type { Name14 } from './names.ts';

/** One rule of the profiles 1.4, with the official rules that it answers to. */
export interface Row14 {
  readonly id: string;
  /** Keys of the official rules: the same intent has one for each profile. */
  readonly rules: string;
  readonly weight?: 1 | 2;
  /** The release profiles that ask it, or any message that names a business profile. */
  readonly of: readonly Name14[] | 'business';
  readonly ifKnown?: true;
  readonly says: string;
  /** The elements that have to keep the rule; where there are none it does not apply. */
  readonly each: (message: Element) => readonly Element[];
  readonly keeps: (one: Element, message: Element) => boolean;
}

export const entryOf = ({ id, weight, of, ifKnown, says, each, keeps }: Row14): Entry => ({
  id,
  ...(weight === undefined ? {} : { weight }),
  onus: 'sender',
  profiles: 'every',
  of14: of,
  decidedBy: 'message',
  ...(ifKnown ? { ifKnown } : {}),
  says,
  check: (view) => answer(view, says, each, keeps, ifKnown === true),
});

export function answer(
  { written, root }: MessageView,
  says: string,
  each: Row14['each'],
  keeps: Row14['keeps'],
  isIfKnown: boolean,
) {
  if (written === undefined) return cannotTell('the message is not given as it was written');
  const asked = each(written);
  if (asked.length === 0) return inapplicable('the message has nothing of the kind');
  const complaints = asked
    .filter((one) => !keeps(one, written))
    .map(
      (one): Complaint => ({
        at: one.spot(root),
        detail: `Not so here: ${says.charAt(0).toLowerCase()}${says.slice(1)}`,
      }),
    );
  if (complaints.length === 0) return passes;
  return isIfKnown ? cannotTell('only the sender knows whether it has the information', complaints) : fails(complaints);
}
