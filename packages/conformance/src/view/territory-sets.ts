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

/** The sets of a message by what is asked of them; those that say one thing for the whole world are only known to be there. */
export class TerritorySets {
  /** What has to be said for every territory that has a deal, and is said without telling territories apart: more than once. */
  readonly everywhere: TerritorySet[] = [];
  /** Whether anything of the kind is said that way. */
  isSaidEverywhere = false;
  /** The same, said territory by territory. */
  readonly byTerritory: TerritorySet[] = [];
  /** All sets in which a statement says whether it is the default. */
  readonly marked: TerritorySet[] = [];
  hasLabels = false;

  add(key: string, holder: object, list: readonly unknown[]): void {
    if (list.length === 0) return;
    if (key === labels) this.hasLabels = true;
    const isOwed = owed.has(key);
    if (list.length === 1 && !isTold(list[0])) {
      this.isSaidEverywhere ||= isOwed;
      return;
    }
    const set = new TerritorySet(key, holder, list);
    if (set.marksDefault) this.marked.push(set);
    if (!isOwed || set.form === 'default') return;
    if (set.form === 'by territory') this.byTerritory.push(set);
    else {
      this.isSaidEverywhere = true;
      this.everywhere.push(set);
    }
  }
}

/** Whether a statement names a territory, or says whether it is the default. */
const isTold = (one: unknown): boolean =>
  isSaid(one) && (one.applicableTerritoryCode !== undefined || one.isDefault !== undefined);

export const labels = 'releaseLabelReferences';

const owed: ReadonlySet<string> = new Set(['displayTitleTexts', 'displayTitles', 'displayArtistNames', labels]);

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

function statement(one: unknown): Statement {
  const said = isSaid(one) ? one : {};
  return {
    territory: said.applicableTerritoryCode,
    isDefault: said.isDefault,
    language: said.languageAndScriptCode,
    kind: said.labelType,
  };
}
