import type { DealTerms } from './model/deal-terms.ts';
import type { ReleaseDeal } from './model/deals.ts';
import type { NewReleaseMessage } from './model/message.ts';
import { plainValue } from './model/values.ts';

/**
 * How a recipient wants to hear that a release is taken down. The flag is one of 3.8.2, deprecated there; `write` leaves
 * such deals out of later versions, where no deal says the same.
 */
export const takedownStyles = ['no-deals', 'past-end-date', 'future-end-date', 'take-down-flag'] as const;
export type TakedownStyle = (typeof takedownStyles)[number];

/**
 * The message that says that a release is no longer granted, in the style of its recipient.
 * @param when the last day on which it is granted (`2026-12-31`), or the moment at which that ends
 *   (`2026-12-31T12:00:00Z`). Of `past-end-date` never later than the message itself; `no-deals` holds at once.
 */
export function takenDown(message: NewReleaseMessage, style: TakedownStyle, when: string): NewReleaseMessage {
  if (style === 'no-deals') return withoutDeals(message);
  const { messageCreatedDateTime } = message.messageHeader;
  const isLate = style === 'past-end-date' && momentOf(when) > momentOf(messageCreatedDateTime);
  const end = isLate ? messageCreatedDateTime : when;
  const releaseDeals = (message.releaseDeals ?? []).map(({ deals, ...rest }) => ({
    ...rest,
    deals: style === 'take-down-flag' ? flagged(deals, end) : deals.map((deal) => ended(deal, end)),
  }));
  return { ...message, releaseDeals };
}

/** Without deals nothing is visible either: dates of visibility have nothing to prepare any more. */
function withoutDeals(message: NewReleaseMessage): NewReleaseMessage {
  const { releaseDeals, releaseVisibilities, trackReleaseVisibilities, release, trackReleases, ...rest } = message;
  const unseen = <Release extends { releaseVisibilityReferences?: string[] | undefined }>(one: Release): Release => {
    const { releaseVisibilityReferences, ...facts } = one;
    return facts as Release;
  };
  return {
    ...rest,
    ...(release && { release: unseen(release) }),
    ...(trackReleases && { trackReleases: trackReleases.map(unseen) }),
  };
}

type Deal = ReleaseDeal['deals'][number];
type Period = DealTerms['validityPeriods'][number];

function ended(deal: Deal, end: string): Deal {
  if (!deal.dealTerms) return deal;
  const validityPeriods = deal.dealTerms.validityPeriods.map((period) => endedPeriod(period, end));
  return { ...deal, dealTerms: { ...deal.dealTerms, validityPeriods } };
}

/** Ends a period no later than `end`; one that has not begun by then begins and ends there. */
function endedPeriod(period: Period, end: string): Period {
  const [start, finish] = (period.startDateTime ?? period.endDateTime) ? timeKeys : dateKeys;
  const latest = start === 'startDateTime' ? timeOf(end) : dayOf(end);
  const given = period[finish];
  const begun = period[start];
  const isEarlier = given !== undefined && momentOf(plainValue(given)) <= momentOf(latest);
  const last = isEarlier ? given : latest;
  const isUnbegun = begun !== undefined && momentOf(plainValue(begun)) > momentOf(plainValue(last));
  return { ...period, ...(isUnbegun && { [start]: last }), [finish]: last };
}

const timeKeys = ['startDateTime', 'endDateTime'] as const;
const dateKeys = ['startDate', 'endDate'] as const;

/** One deal for each ground on which something was granted: what was granted goes without saying. */
function flagged(deals: readonly Deal[], end: string): Deal[] {
  const grounds = new Map<string, Deal>();
  for (const { dealTerms } of deals) {
    const { territoryCodes, excludedTerritoryCodes } = dealTerms ?? {};
    const ground = territoryCodes ? { territoryCodes } : excludedTerritoryCodes && { excludedTerritoryCodes };
    const period = isDay(end) ? { startDate: dayAfter(end) } : { startDateTime: end };
    grounds.set(JSON.stringify(ground), {
      dealTerms: { takeDown: true, ...(ground ?? { territoryCodes: ['Worldwide'] }), validityPeriods: [period] },
    });
  }
  return [...grounds.values()];
}

const isDay = (when: string): boolean => /^\d{4}-\d{2}-\d{2}$/.test(when);
/** The last whole day before a moment: a takedown is never later than it was asked for. */
const dayOf = (end: string): string => (isDay(end) ? end : moved(end, -1));
const timeOf = (end: string): string => (isDay(end) ? `${dayAfter(end)}T00:00:00` : end);
const dayAfter = (day: string): string => moved(day, 1);

const moved = (when: string, days: number): string =>
  new Date(Date.parse(`${when.slice(0, 10)}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);

/** Milliseconds; a day counts from its beginning, a time without a zone as if in UTC, so that no machine matters. */
const momentOf = (when: string): number =>
  Date.parse(isDay(when) ? `${when}T00:00:00Z` : /(Z|[+-]\d{2}:\d{2})$/.test(when) ? when : `${when}Z`);
