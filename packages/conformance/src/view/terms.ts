import { type DealTerms, plainValue, type ReleaseDeal, type TerritoryCode } from '@slipway/ern';
import { none, Placed } from './placed.ts';

/** The terms of a deal as rules read them: plain words, the first moment and the last. */
export class Terms extends Placed<DealTerms> {
  /** The releases that the terms apply to, by reference. */
  readonly references: readonly string[];
  readonly uses: readonly string[];
  readonly models: readonly string[];
  readonly isPhysical: boolean;
  /** The first moment, as it was written; a day or an instant. */
  readonly start: string | undefined;
  /** The last moment, or nothing for terms that stay open. */
  readonly end: string | undefined;

  constructor(value: DealTerms, references: readonly string[]) {
    super(value);
    this.references = references;
    this.uses = codes(value.useTypes);
    this.models = codes(value.commercialModelTypes);
    this.isPhysical = this.uses.includes('PurchaseAsPhysicalProduct');
    this.start = startOf(value);
    this.end = endOf(value);
  }
}

export function termsOf(releaseDeals: readonly ReleaseDeal[]): readonly Terms[] {
  const all: Terms[] = [];
  for (const { deals, dealReleaseReferences } of releaseDeals) {
    for (const { dealTerms } of deals) if (dealTerms) all.push(new Terms(dealTerms, dealReleaseReferences));
  }
  return all;
}

/** The values without their trappings; most lists have none, and are taken as they are. */
export const codes = (values: readonly (TerritoryCode | string)[] = none): readonly string[] =>
  values.every(isBare) ? values : values.map((code) => plainValue(code));

const isBare = (code: TerritoryCode | string): code is string => typeof code === 'string';

function startOf({ validityPeriods }: DealTerms): string | undefined {
  const starts = validityPeriods.flatMap(({ startDate, startDateTime }) => {
    const start = startDateTime ?? startDate;
    return start === undefined ? [] : [plainValue(start)];
  });
  return starts.sort()[0];
}

function endOf({ validityPeriods }: DealTerms): string | undefined {
  const ends = validityPeriods.map(({ endDate, endDateTime }) => {
    const end = endDateTime ?? endDate;
    return end === undefined ? undefined : plainValue(end);
  });
  return ends.includes(undefined) ? undefined : ends.map(String).sort().at(-1);
}
