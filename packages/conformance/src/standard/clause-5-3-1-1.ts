import { type Answer, cannotTell, every, everyIfKnown, inapplicable, passes } from '../answer.ts';
import { clause } from '../entry.ts';
import type { MessageView } from '../view/message-view.ts';
import { contributorRoles, isWriter } from '../view/roles.ts';
import { below } from '../view/spot.ts';
import { dealTerritories } from '../view/territories.ts';
import {
  mayHaveDefault,
  type Statement,
  saidPerTerritory,
  type TerritorySet,
  territorySets,
} from '../view/territory-sets.ts';
import { composition } from './clause-5-1-2.ts';
import { syntaxes } from './identifier-syntax.ts';
import { messageIdIsNew } from './message-ids.ts';
import { ownValues } from './own-values.ts';

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
    check: ({ finds }) => {
      const found = Object.keys(syntaxes).flatMap((key) => finds.all<string>(key).map((spot) => ({ key, spot })));
      return every(found, ({ key, spot }) => syntaxes[key]?.problem(spot.value));
    },
  },
  {
    id: '5.3.1.1(5)',
    says: 'A value of a party itself stands beside UserDefined and names its namespace.',
    check: (view) => {
      if (view.given.text === undefined) return cannotTell('the message is not given as it was written');
      return every(ownValues(view), ({ isUserDefined, hasNamespace, spot, offset, value }) => {
        if (isUserDefined && hasNamespace) return undefined;
        const detail = isUserDefined ? `${value} has no Namespace.` : `${value} stands beside a value of DDEX.`;
        return { at: spot, offset, detail };
      });
    },
  },
  {
    id: '5.3.1.1(6)',
    says: 'A percentage lies between 0 and 100.',
    check: ({ finds }) => {
      const shares = [...finds.all('rightSharePercentage'), ...finds.all('percentageOfRightsAssignment')];
      return every(
        shares.map((spot) => ({ spot })),
        ({ spot: { value } }) => {
          const text = typeof value === 'object' ? (value as { value: string }).value : String(value);
          const share = Number(text);
          return share >= 0 && share <= 100 ? undefined : `${text} is no percentage.`;
        },
      );
    },
  },
  {
    id: '5.3.1.1(7)1',
    says: 'What is said without a territory is said once in a language.',
    check: (view) => {
      const sets = territorySets(view, saidPerTerritory).filter((set) => formOf(set) === 'everywhere');
      return every(sets, ({ statements }) => {
        const twice = again(statements, ({ language, kind, territory }) => `${language} ${kind} ${territory}`);
        return twice && { at: twice.spot, detail: 'The same is said twice without a territory to tell the two apart.' };
      });
    },
  },
  {
    id: '5.3.1.1(7)2',
    says: 'Of what is said for several territories at most one is marked as the default.',
    check: (view) => {
      const sets = territorySets(view, mayHaveDefault).filter(({ statements }) =>
        statements.some((one) => one.isDefault !== undefined),
      );
      return every(sets, ({ statements }) => {
        const [, second] = statements.filter((one) => one.isDefault);
        return second && { at: second.spot, detail: 'A second default stands beside the first.' };
      });
    },
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
        resources.filter(
          ({ kind, isSupplemental }) => (kind === 'SoundRecording' || kind === 'Video') && !isSupplemental,
        ),
        ({ contributors, reference }) =>
          contributors.some((one) => contributorRoles(one).some(isWriter))
            ? undefined
            : `${reference} names none of them.`,
      ),
  },
  {
    id: '5.3.1.1(9)',
    permission: true,
    says: 'A sender may say more than a profile demands, and a recipient may leave it aside.',
    check: () => passes,
  },
]);

/** An identifier that stands for two things is wrong; whether others in the world use it, no message shows. */
function uniqueIdentifiers(view: MessageView): Answer {
  const owners = new Map<string, string>();
  const releases = [...(view.release ? [view.release] : []), ...view.tracks];
  const things = [
    ...releases.map(({ value, spot }) => {
      const { icpn, gRid, proprietaryIds = [] } = value.releaseId;
      const own = proprietaryIds.map((id) => `proprietary release id ${id.namespace} ${id.value}`);
      return {
        spot: below(spot, 'releaseId'),
        name: value.releaseReference,
        ids: [icpn && `ICPN ${icpn}`, gRid && `GRid ${gRid}`, ...own],
      };
    }),
    ...view.resources.map(({ spot, value, reference, isrcs, proprietaryIds, kind }) => ({
      spot,
      // A recording that is used twice stands twice in a DJ mix.
      name: `${kind} ${JSON.stringify(value.displayTitleTexts?.[0] ?? reference)}`,
      ids: [
        ...isrcs.map((isrc) => `ISRC ${isrc}`),
        ...proprietaryIds.map((id) => `proprietary ${kind} id ${id.namespace} ${id.value}`),
      ],
    })),
  ];
  return every(things, ({ name, ids }) => {
    for (const id of ids) {
      if (id === undefined || id === '') continue;
      const owner = owners.get(id);
      if (owner !== undefined && owner !== name) return `${name} has the ${id} of ${owner}.`;
      owners.set(id, name);
    }
    return undefined;
  });
}

type Form = 'everywhere' | 'default' | 'by territory';

function formOf({ statements }: TerritorySet): Form {
  if (statements.some(({ isDefault }) => isDefault)) return 'default';
  return statements.some(({ territory }) => territory === undefined) ? 'everywhere' : 'by territory';
}

function eachTerritory(view: MessageView): Answer {
  const sets = territorySets(view, saidPerTerritory).filter((set) => formOf(set) === 'by territory');
  if (sets.length === 0) return inapplicable('nothing is said by territory without a default');
  const wanted = dealTerritories(view);
  return every(sets, ({ statements, spot }) => {
    const twice = again(statements, ({ territory, language, kind }) => `${territory} ${language} ${kind}`);
    if (twice) return { at: twice.spot, detail: `${twice.territory} is said twice.` };
    const said = new Set(statements.map(({ territory }) => territory));
    if (said.has('Worldwide')) return undefined;
    const left = wanted.filter((territory) => !said.has(territory));
    return left.length === 0
      ? undefined
      : { at: spot, detail: `Nothing is said for ${left.join(', ')}, where there are deals.` };
  });
}

function again(statements: readonly Statement[], keyOf: (one: Statement) => string): Statement | undefined {
  const seen = new Set<string>();
  return statements.find((one) => {
    const key = keyOf(one);
    if (seen.has(key)) return true;
    seen.add(key);
    return false;
  });
}
