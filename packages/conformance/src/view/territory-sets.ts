import { at, below, type Spot } from './spot.ts';

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
  readonly #list: readonly unknown[];

  constructor(key: string, holder: object, list: readonly unknown[]) {
    this.key = key;
    this.holder = holder;
    this.#list = list;
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

/** Sets of one kind: those that can be wrong, and whether there are any at all. */
export class SetsOfAKind {
  readonly sets: TerritorySet[] = [];
  areThere = false;
}

/**
 * The sets of a message by what is asked of them. Most cannot be wrong, because they say one thing for the whole world or
 * have one default: of those it is only known that they are there.
 */
export class TerritorySets {
  /** What has to be said for every territory that has a deal, and is said without telling territories apart. */
  readonly everywhere = new SetsOfAKind();
  /** The same, said territory by territory. */
  readonly byTerritory = new SetsOfAKind();
  /** All sets in which a statement says whether it is the default; two that say yes can be wrong. */
  readonly marked = new SetsOfAKind();
  hasLabels = false;

  add(key: string, isOwed: boolean, holder: object, list: readonly unknown[]): void {
    const { length } = list;
    if (length === 0) return;
    if (key === labels) this.hasLabels = true;
    let [marks, defaults, territories] = [0, 0, 0];
    for (let index = 0; index < length; index += 1) {
      const one = list[index];
      if (!isSaid(one)) continue;
      if (one.isDefault !== undefined) marks += 1;
      if (one.isDefault === true) defaults += 1;
      if (one.applicableTerritoryCode !== undefined) territories += 1;
    }
    if (marks > 0) {
      this.marked.areThere = true;
      if (defaults > 1) this.marked.sets.push(new TerritorySet(key, holder, list));
    }
    if (!isOwed || defaults > 0) return;
    const kind = territories === length ? this.byTerritory : this.everywhere;
    kind.areThere = true;
    if (length > 1 || (territories > 0 && !isWorldwide(list[0]))) kind.sets.push(new TerritorySet(key, holder, list));
  }
}

export const labels = 'releaseLabelReferences';

/** What is said for every territory that has a deal. */
export const owed: ReadonlySet<string> = new Set(['displayTitleTexts', 'displayTitles', 'displayArtistNames', labels]);

/** What may be said per territory at all; each of them may have one statement as the default. */
export const perTerritory: readonly string[] = [
  ...owed,
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

interface Said {
  readonly applicableTerritoryCode?: string;
  readonly isDefault?: boolean;
  readonly languageAndScriptCode?: string;
  readonly labelType?: string;
}

/** A bare text says nothing of territories. */
const isSaid = (one: unknown): one is Said => typeof one === 'object' && one !== null;

const isWorldwide = (one: unknown): boolean => isSaid(one) && one.applicableTerritoryCode === 'Worldwide';

function statement(one: unknown): Statement {
  const said = isSaid(one) ? one : {};
  return {
    territory: said.applicableTerritoryCode,
    isDefault: said.isDefault,
    language: said.languageAndScriptCode,
    kind: said.labelType,
  };
}
