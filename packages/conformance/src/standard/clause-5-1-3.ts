import { type AllowedValue, plainValue } from '@slipway/ern';
import { every, inapplicable, passes } from '../answer.ts';
import { clause } from '../entry.ts';
import type { MessageView } from '../view/message-view.ts';
import { below } from '../view/spot.ts';
import { releaseTypes } from './release-types.ts';

/** 5.1.3: the types of a main release. The table discourages, it does not forbid: its entries have no weight. */
export const clause513 = clause({}, [
  {
    id: '5.1.3(1)',
    notInErn3: 'ERN 3 has release types of its own',
    says: 'The release type is one that the table has for the profile.',
    check: (view) => {
      const { profile } = view;
      if (profile === undefined) return inapplicable('the message names no profile');
      const [first] = typesOf(view);
      if (first?.type === 'UserDefined') return inapplicable('the type is one of the parties own');
      return every(first ? [first] : [], ({ type }) => strange(type, profile));
    },
  },
  {
    id: '5.1.3(2)',
    permission: true,
    says: 'A type of the parties own may be given in any profile.',
    check: (view) =>
      typesOf(view).some(({ type }) => type === 'UserDefined') ? passes : inapplicable('there is none'),
  },
  {
    id: '5.1.3(3)',
    notInErn3: 'ERN 3 has release types of its own',
    says: 'Where a release has several types, each is one that the table has for the profile.',
    check: (view) => {
      const { profile } = view;
      const types = typesOf(view);
      if (profile === undefined) return inapplicable('the message names no profile');
      if (types.length < 2) return inapplicable('the release has one type');
      return every(types, ({ type }) => (type === 'UserDefined' ? undefined : strange(type, profile)));
    },
  },
]);

const strange = (type: string, profile: NonNullable<MessageView['profile']>): string | undefined =>
  releaseTypes[type]?.includes(profile) ? undefined : `The table has no ${type} in the profile ${profile}.`;

const typesOf = (view: MessageView) =>
  (view.release?.value.releaseTypes ?? []).map((value, index, { length }) => ({
    type: isOwn(view, value) ? 'UserDefined' : plainValue(value),
    spot: below(view.release!.spot, 'releaseTypes', index, length),
  }));

/** A type that a party defined: the model holds it as the value itself, with the party where it is not the sender. */
const isOwn = ({ given }: MessageView, value: AllowedValue): boolean =>
  plainValue(value) === 'UserDefined' ||
  (typeof value === 'object' && value.namespace !== undefined) ||
  (!(plainValue(value) in releaseTypes) && (given.text?.includes(`UserDefinedValue="${plainValue(value)}"`) ?? false));
