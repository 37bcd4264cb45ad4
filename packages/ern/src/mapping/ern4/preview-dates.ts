import type { Shape, Tell } from '../row.ts';

/**
 * From when something may be shown. Up to 4.1.1 the terms of a deal say it, by four dates or four date-times; from 4.2
 * on visibilities say it, which a release refers to. The names of the two worlds, side by side.
 */
const pairs = [
  { deal: 'releaseDisplayStart', release: 'releaseDisplayStartDateTime', track: undefined },
  {
    deal: 'trackListingPreviewStart',
    release: 'fullTrackListingPreviewStartDateTime',
    track: 'trackListingPreviewStartDateTime',
  },
  { deal: 'coverArtPreviewStart', release: 'coverArtPreviewStartDateTime', track: undefined },
  { deal: 'clipPreviewStart', release: 'clipPreviewStartDateTime', track: 'clipPreviewStartDateTime' },
] as const;

/** Gives the dates of visibilities to the deals of their releases that have none of their own. */
export function datesIntoDeals(message: Shape, tell: Tell): Shape {
  const lists = [message.releaseVisibilities ?? [], message.trackReleaseVisibilities ?? []] as readonly Shape[][];
  if (lists.every((list) => list.length === 0)) return message;
  const visibilities = new Map(lists.flat().map((visibility) => [visibility.visibilityReference, visibility]));
  const used = new Map<Shape, Shape>();
  const releaseDeals = (message.releaseDeals ?? []).map((releaseDeal: Shape) => {
    const found = releasesOf(message)
      .filter((release) => releaseDeal.dealReleaseReferences?.includes(release.releaseReference))
      .flatMap((release) => release.releaseVisibilityReferences ?? [])
      .flatMap((reference) => visibilities.get(reference) ?? []);
    if (found.length === 0) return releaseDeal;
    const deals = releaseDeal.deals.map((deal: Shape) => {
      if (!deal.dealTerms || datesOf(deal.dealTerms).length > 0) return deal;
      const visibility = found.find((one) => coversTerritories(one, deal.dealTerms));
      if (!visibility) return deal;
      used.set(visibility, deal.dealTerms);
      const dates = Object.fromEntries(
        pairs.flatMap(({ deal: name, release, track }) => {
          const value = visibility[release] ?? (track && visibility[track]);
          return value === undefined ? [] : [[`${name}DateTime`, value]];
        }),
      );
      const dealTerms = tell.standsFor({ ...deal.dealTerms, ...dates }, deal.dealTerms);
      return tell.standsFor({ ...deal, dealTerms }, deal);
    });
    return tell.standsFor({ ...releaseDeal, deals }, releaseDeal);
  });

  for (const list of lists) {
    for (const [index, visibility] of list.entries()) {
      const terms = used.get(visibility);
      if (!terms) tell.lose(list, String(index), 'no deal of this version takes the dates');
      else {
        tell.lose(visibility, 'doNotDisplayDates', 'ERN has no place for it in DealTerms');
        for (const key of ['territoryCodes', 'excludedTerritoryCodes']) {
          if (JSON.stringify(visibility[key]) !== JSON.stringify(terms[key])) {
            tell.lose(visibility, key, 'the dates hold where the deal holds');
          }
        }
      }
    }
  }
  const said = used.size > 0;
  const { releaseVisibilities, trackReleaseVisibilities, ...rest } = message;
  return tell.standsFor({ ...withoutReferences(rest, tell, said), releaseDeals }, message);
}

/** The anchors of visibilities go with them. */
function withoutReferences(message: Shape, tell: Tell, said: boolean): Shape {
  const strip = (release: Shape): Shape => {
    const { releaseVisibilityReferences, ...rest } = release;
    if (!releaseVisibilityReferences) return release;
    if (!said) tell.lose(release, 'releaseVisibilityReferences', 'this version has no visibilities');
    return tell.standsFor(rest, release);
  };
  return {
    ...message,
    ...(message.release && { release: strip(message.release) }),
    ...(message.trackReleases && { trackReleases: message.trackReleases.map(strip) }),
  };
}

/** Makes visibilities of the dates in deals, one for each release and each different set of dates. */
export function datesIntoVisibility(message: Shape, tell: Tell): Shape {
  const dated = (message.releaseDeals ?? []).some(({ deals }: Shape) =>
    deals?.some(({ dealTerms }: Shape) => dealTerms && datesOf(dealTerms).length > 0),
  );
  if (!dated) return message;
  const taken = new Set<string>();
  for (const list of [message.releaseVisibilities ?? [], message.trackReleaseVisibilities ?? []]) {
    for (const visibility of list) taken.add(visibility.visibilityReference);
  }
  const made = { release: [] as Shape[], track: [] as Shape[] };
  const references = new Map<string, string[]>();
  const byContent = new Map<string, string>();
  const main = message.release?.releaseReference;

  const releaseDeals = message.releaseDeals.map((releaseDeal: Shape) => {
    const deals = (releaseDeal.deals ?? []).map((deal: Shape) => {
      const dates = deal.dealTerms ? datesOf(deal.dealTerms) : [];
      if (dates.length === 0) return deal;
      const { territoryCodes, excludedTerritoryCodes } = deal.dealTerms;
      const where = {
        ...(territoryCodes && { territoryCodes }),
        ...(excludedTerritoryCodes && { excludedTerritoryCodes }),
      };
      const said = new Set<string>();
      for (const release of releaseDeal.dealReleaseReferences ?? []) {
        const kind = release === main ? 'release' : 'track';
        const times = Object.fromEntries(
          pairs.flatMap((pair) => {
            const value = dateTimeOf(deal.dealTerms, pair.deal);
            const key = pair[kind];
            if (value === undefined || key === undefined) return [];
            said.add(pair.deal);
            return [[key, value]];
          }),
        );
        if (Object.keys(times).length === 0 || (kind === 'track' && !('trackListingPreviewStartDateTime' in times))) {
          if (kind === 'track') for (const pair of pairs) said.delete(pair.deal);
          continue;
        }
        const content = JSON.stringify([kind, where, times]);
        const anchor = byContent.get(content) ?? freshAnchor(taken);
        if (!byContent.has(content)) {
          byContent.set(content, anchor);
          made[kind].push(tell.standsFor({ visibilityReference: anchor, ...where, ...times }, deal.dealTerms));
        }
        const list = references.get(release) ?? [];
        if (!list.includes(anchor)) references.set(release, [...list, anchor]);
      }
      for (const key of dates) {
        if (!said.has(key.replace(/Date(Time)?$/, '')))
          tell.lose(deal.dealTerms, key, 'no visibility of the release takes this date');
      }
      const dealTerms = Object.fromEntries(Object.entries(deal.dealTerms).filter(([key]) => !dates.includes(key)));
      return tell.standsFor({ ...deal, dealTerms: tell.standsFor(dealTerms, deal.dealTerms) }, deal);
    });
    return tell.standsFor({ ...releaseDeal, deals }, releaseDeal);
  });

  const refer = (release: Shape): Shape => {
    const added = references.get(release.releaseReference);
    if (!added) return release;
    const all = tell.standsFor([...(release.releaseVisibilityReferences ?? []), ...added], release);
    return tell.standsFor({ ...release, releaseVisibilityReferences: all }, release);
  };
  return tell.standsFor(
    {
      ...message,
      ...(message.release && { release: refer(message.release) }),
      ...(message.trackReleases && { trackReleases: message.trackReleases.map(refer) }),
      releaseDeals,
      ...(made.release.length > 0 && {
        releaseVisibilities: [...(message.releaseVisibilities ?? []), ...made.release],
      }),
      ...(made.track.length > 0 && {
        trackReleaseVisibilities: [...(message.trackReleaseVisibilities ?? []), ...made.track],
      }),
    },
    message,
  );
}

const dateKeys = pairs.flatMap(({ deal }) => [`${deal}Date`, `${deal}DateTime`]);
const datesOf = (terms: Shape): string[] => dateKeys.filter((key) => terms[key] !== undefined);

/** A date begins at its midnight. */
function dateTimeOf(terms: Shape, name: string): string | undefined {
  const date = terms[`${name}Date`] as string | undefined;
  return terms[`${name}DateTime`] ?? (date && /^\d{4}-\d{2}-\d{2}$/.test(date) ? `${date}T00:00:00` : undefined);
}

const releasesOf = (message: Shape): readonly Shape[] => [
  ...(message.release ? [message.release] : []),
  ...(message.trackReleases ?? []),
];

function coversTerritories(visibility: Shape, terms: Shape): boolean {
  const { territoryCodes } = visibility;
  if (!territoryCodes) return true;
  const wanted: readonly unknown[] = terms.territoryCodes ?? [];
  return wanted.every((code) => territoryCodes.includes(code)) || territoryCodes.includes('Worldwide');
}

function freshAnchor(taken: Set<string>): string {
  let number = 1;
  while (taken.has(`V${number}`)) number += 1;
  taken.add(`V${number}`);
  return `V${number}`;
}

const allFour = ['DateTime', 'Date'].map((kind) => pairs.map(({ deal }) => `${deal}${kind}`));

/**
 * 3.8.2 and 4.1 want all four dates or none. One that nobody gave is the date of the release display, else the first
 * that is given: a placeholder far in the future would hide the release for ever.
 */
export function withAllFour(message: Shape, tell: Tell): Shape {
  const isLacking = (terms: Shape, keys: readonly string[]): boolean => {
    let given = 0;
    for (const key of keys) if (terms[key] !== undefined) given += 1;
    return given > 0 && given < keys.length;
  };
  const filled = (deal: Shape): Shape => {
    const keys: readonly string[] | undefined =
      deal.dealTerms && allFour.find((four) => isLacking(deal.dealTerms, four));
    if (!keys) return deal;
    const terms: Record<string, unknown> = { ...deal.dealTerms };
    const known = keys.map((key) => terms[key]).find((value) => value !== undefined) as string;
    for (const key of keys) {
      if (terms[key] !== undefined) continue;
      terms[key] = known;
      tell.assume(
        `DealTerms/${key[0]!.toUpperCase()}${key.slice(1)}`,
        known,
        'the version wants all four preview dates',
      );
    }
    return tell.standsFor({ ...deal, dealTerms: tell.standsFor(terms, deal.dealTerms) }, deal);
  };
  const before = message.releaseDeals as readonly Shape[] | undefined;
  const after = before?.map((releaseDeal) => {
    const deals = releaseDeal.deals?.map(filled);
    const isSame = !deals || deals.every((deal: Shape, index: number) => deal === releaseDeal.deals[index]);
    return isSame ? releaseDeal : tell.standsFor({ ...releaseDeal, deals }, releaseDeal);
  });
  if (!after || after.every((one, index) => one === before?.[index])) return message;
  return tell.standsFor({ ...message, releaseDeals: after }, message);
}
