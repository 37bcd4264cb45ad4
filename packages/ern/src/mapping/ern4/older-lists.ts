import type { Shape, Tell } from '../row.ts';

/**
 * Lists that only 3.8.2 has, said where later versions say the same: writers of a work on the resource that holds it,
 * pre-order incentives on the item. What is displayed in one territory only, and what refers to a MIDI file, has no
 * place and is reported.
 */
export function withoutOlderLists(message: Shape, tell: Tell): Shape {
  return incentivesOnItems(artistsOfEverywhere(withoutMidi(worksOnResources(message, tell), tell), tell), tell);
}

const lists = ['soundRecordings', 'videos', 'images', 'texts', 'sheetMusic', 'software'] as const;
const listsWithWorks = ['soundRecordings', 'videos', 'texts', 'sheetMusic', 'software'];

function worksOnResources(message: Shape, tell: Tell): Shape {
  if (!message.works) return message;
  const { works, ...rest } = message;
  const byReference = new Map<string, Shape>(works.map((one: Shape) => [one.workReference, one]));
  const said = new Set<Shape>();
  const result: Record<string, unknown> = rest;
  for (const list of listsWithWorks) {
    if (!message[list]) continue;
    result[list] = message[list].map((resource: Shape) => {
      const { musicalWorkReferences, ...facts } = resource;
      if (!musicalWorkReferences) return resource;
      const held = (musicalWorkReferences as readonly Shape[]).flatMap((reference) => {
        for (const key of ['sequenceNumber', 'durationUsed', 'isFragment']) {
          tell.lose(reference, key, 'this version does not say how a resource holds a work');
        }
        return byReference.get(reference.musicalWorkReference) ?? [];
      });
      for (const work of held) said.add(work);
      const workIds = joined(
        resource.workIds,
        held.flatMap((work) => work.workIds),
      );
      const contributors = joined(
        resource.contributors,
        held.flatMap((work) => work.contributors ?? []),
      );
      return tell.standsFor(
        { ...facts, ...(workIds.length > 0 && { workIds }), ...(contributors.length > 0 && { contributors }) },
        resource,
      );
    });
  }
  for (const [index, work] of works.entries()) {
    if (!said.has(work)) tell.lose(works, String(index), 'no resource refers to the work');
    else for (const key of onlyOfWork) tell.lose(work, key, 'this version has no list of works');
  }
  return tell.standsFor(result, message);
}

const onlyOfWork = ['displayTitleTexts', 'types', 'languageAndScriptCode'];

function joined(own: readonly unknown[] = [], added: readonly unknown[]): unknown[] {
  const all = [...own];
  for (const item of added) if (!all.some((one) => JSON.stringify(one) === JSON.stringify(item))) all.push(item);
  return all;
}

/** Nothing may point to a resource that is not there. */
function withoutMidi(message: Shape, tell: Tell): Shape {
  if (!message.midi) return message;
  const gone = new Set<string>(message.midi.map((one: Shape) => one.resourceReference));
  const because = 'it points to a MIDI file, which this version does not have';
  const thinned = (group: Shape): Shape => {
    const kept = (list: readonly unknown[] | undefined, referenceOf: (item: Shape) => string) =>
      list?.filter((item, index) => {
        const isGone = gone.has(typeof item === 'string' ? item : referenceOf(item as Shape));
        if (isGone) tell.lose(list, String(index), because);
        return !isGone;
      });
    return tell.standsFor(
      {
        ...group,
        ...(group.resourceGroupContentItems && {
          resourceGroupContentItems: kept(group.resourceGroupContentItems, (item) => item.releaseResourceReference),
        }),
        ...(group.linkedReleaseResourceReferences && {
          linkedReleaseResourceReferences: kept(group.linkedReleaseResourceReferences, (item) => item.value),
        }),
        ...(group.resourceGroups && { resourceGroups: group.resourceGroups.map(thinned) }),
      },
      group,
    );
  };
  const { release } = message;
  const group = release?.resourceGroup && thinned(release.resourceGroup);
  return tell.standsFor(
    { ...message, ...(group && { release: tell.standsFor({ ...release, resourceGroup: group }, release) }) },
    message,
  );
}

/** Later versions display the same artists everywhere. */
function artistsOfEverywhere(message: Shape, tell: Tell): Shape {
  const hasLocal = (holder: Shape): boolean =>
    holder.displayArtists?.some((artist: Shape) => artist.applicableTerritoryCode !== undefined) ?? false;
  const plain = (holder: Shape): Shape => {
    if (!hasLocal(holder)) return holder;
    const artists = holder.displayArtists as readonly Shape[];
    const displayArtists = artists.filter(({ applicableTerritoryCode }, index) => {
      if (applicableTerritoryCode !== undefined) {
        tell.lose(artists, String(index), 'this version has no artists of one territory');
      }
      return applicableTerritoryCode === undefined;
    });
    return tell.standsFor({ ...holder, displayArtists }, holder);
  };
  const local = lists.filter((list) => message[list]?.some(hasLocal));
  const inRelease = message.release !== undefined && hasLocal(message.release);
  if (local.length === 0 && !inRelease) return message;
  const result: Record<string, unknown> = { ...message };
  for (const list of local) result[list] = message[list].map(plain);
  if (inRelease) result.release = plain(message.release);
  return tell.standsFor(result, message);
}

function incentivesOnItems(message: Shape, tell: Tell): Shape {
  const deals = (message.releaseDeals ?? []) as readonly Shape[];
  const named = (deal: Shape): readonly string[] => deal.dealTerms?.preOrderIncentiveResources ?? [];
  const wanted = new Set<string>(deals.flatMap((one) => one.deals?.flatMap(named) ?? []));
  const group = message.release?.resourceGroup;
  if (wanted.size === 0 || !group) return message;
  const marked = new Set<string>();
  const mark = (one: Shape): Shape => {
    const items = one.resourceGroupContentItems?.map((item: Shape) => {
      if (!wanted.has(item.releaseResourceReference)) return item;
      marked.add(item.releaseResourceReference);
      return tell.standsFor({ ...item, isPreOrderIncentiveResource: true }, item);
    });
    const resourceGroups = one.resourceGroups?.map(mark);
    return tell.standsFor(
      { ...one, ...(items && { resourceGroupContentItems: items }), ...(resourceGroups && { resourceGroups }) },
      one,
    );
  };
  const resourceGroup = mark(group);
  const releaseDeals = deals.map((one) =>
    tell.standsFor(
      {
        ...one,
        deals: one.deals?.map((deal: Shape) => {
          if (!named(deal).every((reference) => marked.has(reference))) return deal;
          const { preOrderIncentiveResources, ...dealTerms } = deal.dealTerms ?? {};
          if (!preOrderIncentiveResources) return deal;
          return tell.standsFor({ ...deal, dealTerms: tell.standsFor(dealTerms, deal.dealTerms) }, deal);
        }),
      },
      one,
    ),
  );
  const release = tell.standsFor({ ...message.release, resourceGroup }, message.release);
  return tell.standsFor({ ...message, release, releaseDeals }, message);
}
