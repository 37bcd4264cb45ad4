import { type DealTerms, type PriceInformation, plainValue, type ReleaseDeal, type TerritoryCode } from '@slipway/ern';
import { none, Placed } from './placed.ts';
import { below, type Spot } from './spot.ts';

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
  #prices: readonly Price[] | undefined;
  #hasPreviews: boolean | undefined;

  constructor(value: DealTerms, references: readonly string[]) {
    super(value);
    this.references = references;
    this.uses = codes(value.useTypes);
    this.models = codes(value.commercialModelTypes);
    this.isPhysical = this.uses.includes('PurchaseAsPhysicalProduct');
    this.start = startOf(value);
    this.end = endOf(value);
  }

  get prices(): readonly Price[] {
    this.#prices ??= pricesOf(this);
    return this.#prices;
  }

  /** Whether the deal gives any of its display dates (up to 4.1.1). */
  get hasPreviews(): boolean {
    this.#hasPreviews ??= previews.some((key) => this.value[key] !== undefined);
    return this.#hasPreviews;
  }
}

export interface Price {
  readonly value: PriceInformation;
  readonly spot: Spot;
}

const pricesOf = ({ value: { priceInformation = [] }, spot }: Terms): readonly Price[] =>
  priceInformation.map((value, index, { length }) => ({ value, spot: below(spot, 'priceInformation', index, length) }));

export const previewDays = [
  'releaseDisplayStartDate',
  'trackListingPreviewStartDate',
  'coverArtPreviewStartDate',
  'clipPreviewStartDate',
] as const;
export const previewMoments = previewDays.map((key) => `${key}Time` as const);
export const previews = [...previewDays, ...previewMoments];

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
  let first: string | undefined;
  for (const { startDate, startDateTime = startDate } of validityPeriods) {
    if (startDateTime === undefined) continue;
    const start = plainValue(startDateTime);
    if (first === undefined || start < first) first = start;
  }
  return first;
}

function endOf({ validityPeriods }: DealTerms): string | undefined {
  let last: string | undefined;
  for (const { endDate, endDateTime = endDate } of validityPeriods) {
    if (endDateTime === undefined) return undefined;
    const end = plainValue(endDateTime);
    if (last === undefined || end > last) last = end;
  }
  return last;
}
