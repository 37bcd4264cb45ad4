import type { MessageView } from './message-view.ts';
import { below, type Spot } from './spot.ts';

/** One statement of a set: whatever it says, where and in which language. */
export interface Statement {
  readonly territory: string | undefined;
  readonly isDefault: boolean | undefined;
  readonly language: string | undefined;
  readonly kind: string | undefined;
  readonly spot: Spot;
}

/** Statements that a release, track or resource makes side by side for territories and languages. */
export interface TerritorySet {
  readonly key: string;
  readonly spot: Spot;
  readonly statements: readonly Statement[];
}

/** What has to be said for every territory with a deal: titles, artist names, labels. */
export const saidPerTerritory = ['displayTitleTexts', 'displayTitles', 'displayArtistNames', 'releaseLabelReferences'];

/** What else may be said per territory, with one statement as the default. */
export const mayHaveDefault = [
  ...saidPerTerritory,
  'displayGenres',
  'parentalWarningTypes',
  'avRatings',
  'pLines',
  'cLines',
  'courtesyLines',
  'releaseDates',
  'originalReleaseDates',
  'firstPublicationDates',
  'keywords',
  'synopses',
  'marketingComments',
];

const known = new WeakMap<MessageView, readonly TerritorySet[]>();

export function territorySets(view: MessageView, keys: readonly string[]): readonly TerritorySet[] {
  const sets = known.get(view) ?? allSets(view);
  known.set(view, sets);
  return sets.filter(({ key }) => keys.includes(key));
}

function allSets(view: MessageView): readonly TerritorySet[] {
  const holders: readonly { value: object; spot: Spot }[] = [
    ...(view.release ? [view.release] : []),
    ...view.tracks,
    ...view.resources,
  ];
  const sets: TerritorySet[] = [];
  for (const { value, spot } of holders) {
    for (const key of mayHaveDefault) {
      const list = (value as Record<string, unknown>)[key];
      if (!Array.isArray(list) || list.length === 0) continue;
      const statements = list.map((one, index) => statement(one, spot, key, index, list.length));
      sets.push({ key, spot: below(spot, key), statements });
    }
  }
  return sets;
}

function statement(one: unknown, holder: Spot, key: string, index: number, count: number): Statement {
  const said = (typeof one === 'object' && one !== null ? one : {}) as Record<string, unknown>;
  return {
    territory: said.applicableTerritoryCode as string | undefined,
    isDefault: said.isDefault as boolean | undefined,
    language: said.languageAndScriptCode as string | undefined,
    kind: said.labelType as string | undefined,
    get spot() {
      return below(holder, key, index, count);
    },
  };
}
