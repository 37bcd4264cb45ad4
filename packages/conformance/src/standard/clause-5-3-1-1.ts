import { plainValue } from '@slipway/ern';
import { cannotTell, every, everyIfKnown, passes } from '../answer.ts';
import { clause } from '../entry.ts';
import { hasRole, writers } from '../view/roles.ts';
import type { IdentifierKey } from '../view/sought.ts';
import { eachTerritory, onceEverywhere, oneDefault } from './by-territory.ts';
import { composition } from './clause-5-1-2.ts';
import { syntaxes } from './identifier-syntax.ts';
import { messageIdIsNew } from './message-ids.ts';
import { uniqueIdentifiers } from './unique-identifiers.ts';

/** 5.3.1.1: what holds for all profiles. */
export const clause5311 = clause({ weight: 1 }, [
  {
    id: '5.3.1.1(1)',
    says: 'Identifiers are unique in the whole world; those of a party itself are so within its namespace.',
    check: uniqueIdentifiers,
  },
  {
    id: '5.3.1.1(2)',
    says: 'The message holds the resources that the profile table wants.',
    check: composition,
  },
  {
    id: '5.3.1.1(3)',
    decidedBy: 'history',
    alsoPurge: true,
    says: 'A sender never uses a MessageId twice.',
    check: messageIdIsNew,
  },
  {
    id: '5.3.1.1(4)',
    alsoPurge: true,
    says: 'An identifier whose form is published has that form, its check included.',
    check: (view) => {
      const all = view.all<string>('identifiers');
      // A header of ERN 3 may name a party by an identifier of another kind.
      const found = view.version === '3.8.2' ? all.filter(({ key }) => key !== 'partyId') : all;
      return every(found, ({ key, value }) => syntaxes[key as IdentifierKey].problem(value));
    },
  },
  {
    id: '5.3.1.1(5)',
    says: 'A value of a party itself stands beside UserDefined and names its namespace.',
    check: (view) => {
      const { ownValues } = view;
      if (ownValues === undefined) return cannotTell('the message is not given as it was written');
      return every(ownValues, ({ isUserDefined, hasNamespace, spot, offset, value }) => {
        if (isUserDefined && hasNamespace) return undefined;
        const detail = isUserDefined ? `${value} has no Namespace.` : `${value} stands beside a value of DDEX.`;
        return { at: spot, offset, detail };
      });
    },
  },
  {
    id: '5.3.1.1(6)',
    says: 'A percentage lies between 0 and 100.',
    check: (view) => {
      type Share = string | { value: string };
      return every(view.all<Share>('shares'), ({ value }) => {
        const share = Number(plainValue(value));
        return share >= 0 && share <= 100 ? undefined : `${plainValue(value)} is no percentage.`;
      });
    },
  },
  {
    id: '5.3.1.1(7)1',
    says: 'What is said without a territory is said once in a language.',
    check: onceEverywhere,
  },
  {
    id: '5.3.1.1(7)2',
    says: 'Of what is said for several territories at most one is marked as the default.',
    check: oneDefault,
  },
  {
    id: '5.3.1.1(7)3',
    says: 'Without a default, what is said by territory is said once for each territory that has a deal.',
    check: eachTerritory,
  },
  {
    id: '5.3.1.1(8)',
    ifKnown: true,
    says: 'The writers of a work, those who worked on it and associated performers are named where the sender knows them.',
    check: ({ resources }) =>
      everyIfKnown(
        resources.filter(({ isRecording, isSupplemental }) => isRecording && !isSupplemental),
        ({ contributors, reference }) =>
          hasRole(contributors, writers) ? undefined : `${reference} names none of them.`,
      ),
  },
  {
    id: '5.3.1.1(9)',
    permission: true,
    says: 'A sender may say more than a profile demands, and a recipient may leave it aside.',
    check: () => passes,
  },
]);
