import type { MessageView } from './message-view.ts';
import { at, below, type Spot } from './spot.ts';

/** How a set tells territories apart: it does not, by one that stands for the rest, or territory by territory. */
export type SetForm = 'everywhere' | 'default' | 'by territory';

/** One statement of a set: where it holds, in which language, and of what kind it is. */
export interface Statement {
  readonly territory: string | undefined;
  readonly isDefault: boolean | undefined;
  readonly language: string | undefined;
  readonly kind: string | undefined;
}

/** Statements that a release, track or resource makes side by side for territories and languages. */
export class TerritorySet {
  readonly key: string;
  readonly holder: object;
  /** Some statement says whether it is the default. */
  readonly marksDefault: boolean;
  readonly form: SetForm;
  /** As many statements say that they are the default. */
  readonly defaults: number;
  readonly #list: readonly unknown[];

  constructor(key: string, holder: object, list: readonly unknown[]) {
    this.key = key;
    this.holder = holder;
    this.#list = list;
    let [marks, defaults, territories] = [0, 0, 0];
    for (const one of list) {
      if (!isSaid(one)) continue;
      if (one.isDefault !== undefined) marks += 1;
      if (one.isDefault === true) defaults += 1;
      if (one.applicableTerritoryCode !== undefined) territories += 1;
    }
    this.marksDefault = marks > 0;
    this.defaults = defaults;
    this.form = defaults > 0 ? 'default' : territories === list.length ? 'by territory' : 'everywhere';
  }

  /** One statement for the whole world, which is all there is to say. */
  get isWorldwide(): boolean {
    const [one] = this.#list;
    return this.#list.length === 1 && isSaid(one) && one.applicableTerritoryCode === 'Worldwide';
  }

  get size(): number {
    return this.#list.length;
  }

  get statements(): readonly Statement[] {
    return this.#list.map(statement);
  }

  get spot(): Spot {
    return below(at(this.holder), this.key);
  }

  spotOf(index: number): Spot {
    return below(at(this.holder), this.key, index, this.#list.length);
  }
}

/** What has to be said for every territory with a deal: titles, artist names, labels. */
export const saidPerTerritory: ReadonlySet<string> = new Set([
  'displayTitleTexts',
  'displayTitles',
  'displayArtistNames',
  'releaseLabelReferences',
]);

/** What may be said per territory at all; each of them may have one statement as the default. */
const perTerritory = [
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

export function territorySetsOf({ release, tracks, resources }: MessageView): readonly TerritorySet[] {
  const sets: TerritorySet[] = [];
  if (release) add(sets, release.value);
  for (const { value } of tracks) add(sets, value);
  for (const { value } of resources) add(sets, value);
  return sets;
}

function add(sets: TerritorySet[], holder: object): void {
  for (const key of perTerritory) {
    const list = (holder as Record<string, unknown>)[key];
    if (Array.isArray(list) && list.length > 0) sets.push(new TerritorySet(key, holder, list));
  }
}

interface Said {
  readonly applicableTerritoryCode?: string;
  readonly isDefault?: boolean;
  readonly languageAndScriptCode?: string;
  readonly labelType?: string;
}

/** A bare text says nothing of territories. */
const isSaid = (one: unknown): one is Said => typeof one === 'object' && one !== null;

function statement(one: unknown): Statement {
  const said = isSaid(one) ? one : {};
  return {
    territory: said.applicableTerritoryCode,
    isDefault: said.isDefault,
    language: said.languageAndScriptCode,
    kind: said.labelType,
  };
}
