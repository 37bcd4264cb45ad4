import type { DealTerms, ReleaseVisibility, TrackReleaseVisibility } from '@slipway/ern';
import type { MessageView } from '../view/message-view.ts';
import { placedAll } from '../view/placed.ts';
import { below, type Spot } from '../view/spot.ts';
import { previewDays, previewMoments, previews } from '../view/terms.ts';

const visible = [
  'releaseDisplayStartDateTime',
  'coverArtPreviewStartDateTime',
  'fullTrackListingPreviewStartDateTime',
  'clipPreviewStartDateTime',
  'trackListingPreviewStartDateTime',
] as const;

/** How many of the four display dates of a deal are given, as days and as moments (up to 4.1.1). */
export function previewKinds(terms: DealTerms): { days: number; moments: number; total: number } {
  const isGiven = (key: keyof DealTerms) => terms[key] !== undefined;
  const kinds = { days: previewDays.filter(isGiven).length, moments: previewMoments.filter(isGiven).length };
  return { ...kinds, total: kinds.days + kinds.moments };
}

export interface DisplayDate {
  readonly date: string;
  /** When the deal starts that it belongs to. */
  readonly start: string | undefined;
  readonly spot: Spot;
}

/** Every date of display with the start of its deal: in the deal itself, or in the visibility of a release (4.2 on). */
export function displayDates(view: MessageView): readonly DisplayDate[] {
  const inDeals = view.terms
    .filter(({ hasPreviews }) => hasPreviews)
    .flatMap(({ value, start, spot }) =>
      previews.flatMap((key) => {
        const date = value[key];
        return date === undefined ? [] : [{ date, start, spot: below(spot, key) }];
      }),
    );
  return [...inDeals, ...inVisibilities(view)];
}

function inVisibilities(view: MessageView): readonly DisplayDate[] {
  const { releaseVisibilities = [], trackReleaseVisibilities = [] } = view.body;
  const visibilities = placedAll<ReleaseVisibility | TrackReleaseVisibility>([
    ...releaseVisibilities,
    ...trackReleaseVisibilities,
  ]);
  if (visibilities.length === 0) return [];
  const releases = [...(view.release ? [view.release] : []), ...view.tracks];
  return visibilities.flatMap(({ value, spot }) => {
    const shown = releases.filter((one) => one.value.releaseVisibilityReferences?.includes(value.visibilityReference));
    const starts = view.terms
      .filter(({ references }) => shown.some((one) => references.includes(one.value.releaseReference)))
      .flatMap((terms) => terms.start ?? []);
    const [start] = starts.sort();
    return visible.flatMap((key) => {
      const date = (value as Partial<Record<(typeof visible)[number], string>>)[key];
      return date === undefined ? [] : [{ date, start, spot: below(spot, key) }];
    });
  });
}
