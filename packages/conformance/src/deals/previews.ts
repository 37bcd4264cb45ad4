import type { DealTerms, ReleaseVisibility, TrackReleaseVisibility } from '@slipway/ern';
import { startOf } from '../view/deal-words.ts';
import type { MessageView } from '../view/message-view.ts';
import { below, type Spot } from '../view/spot.ts';

const days = [
  'releaseDisplayStartDate',
  'trackListingPreviewStartDate',
  'coverArtPreviewStartDate',
  'clipPreviewStartDate',
] as const;
const moments = days.map((key) => `${key}Time` as const);
const visible = [
  'releaseDisplayStartDateTime',
  'coverArtPreviewStartDateTime',
  'fullTrackListingPreviewStartDateTime',
  'clipPreviewStartDateTime',
  'trackListingPreviewStartDateTime',
] as const;

/** How many of the four display dates of a deal are given, as days and as moments (up to 4.1.1). */
export const previewKinds = (terms: DealTerms): { days: number; moments: number } => ({
  days: days.filter((key) => terms[key] !== undefined).length,
  moments: moments.filter((key) => terms[key] !== undefined).length,
});

export interface DisplayDate {
  readonly date: string;
  /** When the deal starts that it belongs to. */
  readonly start: string | undefined;
  readonly spot: Spot;
}

/** Every date of display with the start of its deal: in the deal itself, or in the visibility of a release (4.2 on). */
export function displayDates(view: MessageView): readonly DisplayDate[] {
  const inDeals = view.terms.flatMap(({ value, spot }) =>
    [...days, ...moments].flatMap((key) => {
      const date = value[key];
      return date === undefined ? [] : [{ date, start: startOf(value), spot: below(spot, key) }];
    }),
  );
  return [...inDeals, ...inVisibilities(view)];
}

function inVisibilities(view: MessageView): readonly DisplayDate[] {
  const releases = [...(view.release ? [view.release] : []), ...view.tracks];
  const visibilities = [
    ...view.all<ReleaseVisibility>('releaseVisibilities'),
    ...view.all<TrackReleaseVisibility>('trackReleaseVisibilities'),
  ];
  return visibilities.flatMap(({ value, spot }) => {
    const shown = releases.filter((one) => one.value.releaseVisibilityReferences?.includes(value.visibilityReference));
    const starts = view.terms
      .filter(({ references }) => shown.some((one) => references.includes(one.value.releaseReference)))
      .flatMap((terms) => startOf(terms.value) ?? []);
    const [start] = starts.sort();
    return visible.flatMap((key) => {
      const date = (value as Partial<Record<(typeof visible)[number], string>>)[key];
      return date === undefined ? [] : [{ date, start, spot: below(spot, key) }];
    });
  });
}
