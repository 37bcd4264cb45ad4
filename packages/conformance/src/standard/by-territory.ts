import { type Answer, type Complaint, every, passes } from '../answer.ts';
import type { MessageView } from '../view/message-view.ts';
import type { SetsOfAKind, Statement, TerritorySet } from '../view/territory-sets.ts';

/** 5.3.1.1(7)1 to 3: the three ways to say something for every territory that has a deal. */
export const onceEverywhere = ({ territorySets }: MessageView): Answer =>
  everySet(territorySets.everywhere, (set) => {
    const twice = again(set, ({ language, kind, territory }) => `${language} ${kind} ${territory}`);
    return twice < 0
      ? undefined
      : { at: set.spotOf(twice), detail: 'The same is said twice without a territory to tell the two apart.' };
  });

export const oneDefault = ({ territorySets }: MessageView): Answer =>
  everySet(territorySets.marked, (set) => {
    const [, second] = set.statements.flatMap(({ isDefault }, index) => (isDefault ? [index] : []));
    return second === undefined
      ? undefined
      : { at: set.spotOf(second), detail: 'A second default stands beside the first.' };
  });

export const eachTerritory = (view: MessageView): Answer =>
  everySet(
    view.territorySets.byTerritory,
    (set) => {
      const { statements } = set;
      const twice = again(set, ({ territory, language, kind }) => `${territory} ${language} ${kind}`);
      if (twice >= 0) return { at: set.spotOf(twice), detail: `${statements[twice]!.territory} is said twice.` };
      if (statements.some(({ territory }) => territory === 'Worldwide')) return undefined;
      const said = new Set(statements.map(({ territory }) => territory));
      const left = view.dealTerritories.filter((territory) => !said.has(territory));
      return left.length === 0
        ? undefined
        : { at: set.spot, detail: `Nothing is said for ${left.join(', ')}, where there are deals.` };
    },
    'nothing is said by territory without a default',
  );

/** As `every`, where those that cannot be wrong are only known to be there. */
const everySet = (
  { sets, areThere }: SetsOfAKind,
  complain: (set: TerritorySet) => Complaint | undefined,
  nothing?: string,
): Answer => (areThere && sets.length === 0 ? passes : every(sets, complain, nothing));

/** The first statement that says again what another says, by its place; -1 where there is none. */
function again({ statements }: TerritorySet, keyOf: (one: Statement) => string): number {
  if (statements.length < 2) return -1;
  const seen = new Set<string>();
  return statements.findIndex((one) => seen.size === seen.add(keyOf(one)).size);
}
