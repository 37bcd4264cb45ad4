import { type Answer, every, inapplicable, passes } from '../answer.ts';
import type { MessageView } from '../view/message-view.ts';
import type { Statement, TerritorySet } from '../view/territory-sets.ts';

/** 5.3.1.1(7)1 to 3: the three ways to say something for every territory that has a deal. */
export function onceEverywhere(view: MessageView): Answer {
  const { everywhere, isSaidEverywhere } = view.territorySets;
  if (everywhere.length === 0 && isSaidEverywhere) return passes;
  return every(everywhere, (set) => {
    const twice = again(set, ({ language, kind, territory }) => `${language} ${kind} ${territory}`);
    return twice < 0
      ? undefined
      : { at: set.spotOf(twice), detail: 'The same is said twice without a territory to tell the two apart.' };
  });
}

export function oneDefault({ territorySets }: MessageView): Answer {
  return every(territorySets.marked, (set) => {
    if (set.defaults < 2) return undefined;
    const defaults = set.statements.flatMap(({ isDefault }, index) => (isDefault ? [index] : []));
    return { at: set.spotOf(defaults[1]!), detail: 'A second default stands beside the first.' };
  });
}

export function eachTerritory(view: MessageView): Answer {
  const sets = view.territorySets.byTerritory;
  if (sets.length === 0) return inapplicable('nothing is said by territory without a default');
  return every(sets, (set) => {
    const { statements } = set;
    const twice = again(set, ({ territory, language, kind }) => `${territory} ${language} ${kind}`);
    if (twice >= 0) return { at: set.spotOf(twice), detail: `${statements[twice]!.territory} is said twice.` };
    if (statements.some(({ territory }) => territory === 'Worldwide')) return undefined;
    const said = new Set(statements.map(({ territory }) => territory));
    const left = view.dealTerritories.filter((territory) => !said.has(territory));
    return left.length === 0
      ? undefined
      : { at: set.spot, detail: `Nothing is said for ${left.join(', ')}, where there are deals.` };
  });
}

/** The first statement that says again what another says, by its place; -1 where there is none. */
function again({ statements }: TerritorySet, keyOf: (one: Statement) => string): number {
  if (statements.length < 2) return -1;
  const seen = new Set<string>();
  return statements.findIndex((one) => seen.size === seen.add(keyOf(one)).size);
}
