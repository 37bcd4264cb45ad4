import { type DealTerms, plainValue, type TerritoryCode } from '@slipway/ern';

export const uses = ({ useTypes = [] }: DealTerms): readonly string[] => useTypes.map((use) => plainValue(use));
export const models = ({ commercialModelTypes = [] }: DealTerms): readonly string[] =>
  commercialModelTypes.map((model) => plainValue(model));
export const codes = (territories: readonly TerritoryCode[] = []): readonly string[] =>
  territories.map((code) => plainValue(code));

/** The first moment of some terms, as it was written; a day or an instant. */
export function startOf({ validityPeriods }: DealTerms): string | undefined {
  const starts = validityPeriods.flatMap(({ startDate, startDateTime }) => {
    const start = startDateTime ?? startDate;
    return start === undefined ? [] : [plainValue(start)];
  });
  return starts.sort()[0];
}

/** The last moment, or nothing for terms that stay open. */
export function endOf({ validityPeriods }: DealTerms): string | undefined {
  const ends = validityPeriods.map(({ endDate, endDateTime }) => {
    const end = endDateTime ?? endDate;
    return end === undefined ? undefined : plainValue(end);
  });
  return ends.includes(undefined) ? undefined : ends.map(String).sort().at(-1);
}
