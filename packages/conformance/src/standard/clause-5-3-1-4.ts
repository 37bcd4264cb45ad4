import { demand, every, everyIfKnown, fails, inapplicable, passes } from '../answer.ts';
import { clause } from '../entry.ts';
import { none } from '../view/placed.ts';
import type { Resource } from '../view/resources.ts';
import { authors, hasRole } from '../view/roles.ts';
import { below } from '../view/spot.ts';

/** 5.3.1.4: resources. */
export const clause5314 = clause({ weight: 1 }, [
  {
    id: '5.3.1.4(1)',
    weight: 2,
    profiles: [
      'Audio',
      'Video',
      'MixedMedia',
      'SimpleAudioSingle',
      'SimpleVideoSingle',
      'DjMix',
      'LongFormMusicalWorkVideo',
    ],
    says: 'A primary resource that can have an ISRC carries one.',
    check: (view) =>
      every(view.primary, ({ isrcs, proprietaryIds, reference, spot }) => {
        if (isrcs.some((isrc) => isrc !== '')) return undefined;
        // Long films and programmes may not be eligible; 5.4.3(1) then asks for an identifier of the sender.
        if (view.profile === 'LongFormMusicalWorkVideo' && proprietaryIds.length > 0) return undefined;
        return { at: below(spot, 'resourceIds'), detail: `${reference} has no ISRC.` };
      }),
  },
  {
    id: '5.3.1.4(2)',
    says: 'Secondary resources have a proprietary identifier; the components of a DJ mix need none.',
    check: (view) =>
      every(
        view.secondary.filter((one) => !(view.profile === 'DjMix' && one.kind === 'SoundRecording')),
        ({ proprietaryIds, reference, spot }) =>
          proprietaryIds.length > 0
            ? undefined
            : { at: below(spot, 'resourceIds'), detail: `${reference} has no ProprietaryId.` },
      ),
  },
  {
    id: '5.3.1.4(3)',
    notInErn3: 'a message of ERN 3 may give a reason for leaving resources out',
    says: 'There is at least one resource, and resources stand in the order of the schema.',
    check: ({ resources, given: { text, asRead }, root }) => {
      if (resources.length === 0) return demand(false, below(root, '/ResourceList'), 'There is no resource.');
      if (text === undefined || asRead?.isInOrder) return passes;
      const complaints = misplaced(resources, text).map(({ one, offset }) => ({
        at: one.spot,
        offset,
        detail: `The ${one.kind} stands before resources that come first.`,
      }));
      return complaints.length === 0 ? passes : fails(complaints);
    },
  },
  {
    id: '5.3.1.4(4)',
    ifKnown: true,
    says: 'The identifiers of the musical works behind a resource are given as far as the sender has them.',
    check: ({ resources }) =>
      everyIfKnown(
        resources.filter(({ isRecording, kind }) => isRecording || kind === 'SheetMusic'),
        ({ workIds, reference }) => (workIds.length > 0 ? undefined : `${reference} names no musical work.`),
      ),
  },
  {
    id: '5.3.1.4(5)',
    ifKnown: true,
    weight: 2,
    says: 'Composers, lyricists and adapters of each primary resource are given, if known.',
    check: ({ primary }) =>
      everyIfKnown(primary, ({ contributors, reference }) =>
        hasRole(contributors, authors) ? undefined : `${reference} names none of them.`,
      ),
  },
  {
    id: '5.3.1.4(6)',
    says: 'A party stands once among the contributors of a resource, with all its roles.',
    check: ({ resources }) =>
      every(
        resources.filter(({ contributors }) => contributors.length > 0),
        ({ contributors, spot }) => {
          if (contributors.length < 2) return undefined;
          const seen = new Set<string>();
          const again = contributors.findIndex(
            ({ contributorPartyReference: party }) => party !== undefined && seen.size === seen.add(party).size,
          );
          if (again < 0) return undefined;
          const { contributorPartyReference: party } = contributors[again]!;
          return {
            at: below(spot, 'contributors', again, contributors.length),
            detail: `${party} stands there before.`,
          };
        },
      ),
  },
  {
    id: '5.3.1.4(7)',
    ifKnown: true,
    weight: 2,
    says: 'Each primary resource has a date of first publication, if the sender knows one.',
    check: ({ primary }) =>
      everyIfKnown(primary, ({ value, reference }) =>
        (value.firstPublicationDates ?? []).length > 0 ? undefined : `${reference} has no FirstPublicationDate.`,
      ),
  },
  {
    id: '5.3.1.4(8)',
    says: 'Incentives for pre-orders and instant gratification tracks are marked in the content items of the release.',
    check: (view) => {
      const granted = view.terms.flatMap(({ value, spot }) =>
        (value.instantGratificationResources ?? none).map((reference, index, { length }) => ({
          reference,
          spot: below(spot, 'instantGratificationResources', index, length),
        })),
      );
      if (granted.length === 0) {
        const isMarked = view.items.some(
          ({ value }) => value.isInstantGratificationResource || value.isPreOrderIncentiveResource,
        );
        return isMarked ? passes : inapplicable('there is no such track');
      }
      const marked = new Set(
        view.items.flatMap(({ value }) =>
          value.isInstantGratificationResource ? [value.releaseResourceReference] : [],
        ),
      );
      return every(granted, ({ reference }) =>
        marked.has(reference) ? undefined : `${reference} is not marked in its content item.`,
      );
    },
  },
]);

/** What stands before resources of a kind that comes first. Within a kind the model has the order of the text. */
function misplaced(resources: readonly Resource[], text: string): readonly { one: Resource; offset: number }[] {
  // Searched without its first bracket, which stands everywhere; no other name ends and closes like this one.
  const find = ({ reference }: Resource, from = 0) => text.indexOf(`ResourceReference>${reference}</ResourceRef`, from);
  let reached = 0;
  return resources.flatMap((one, index) => {
    const offset = one.kind === resources[0]!.kind || find(one, reached) >= 0 ? -1 : find(one);
    if (one.kind !== resources[index + 1]?.kind && index + 1 < resources.length)
      reached = Math.max(reached, find(one, reached));
    return offset < 0 ? [] : [{ one, offset }];
  });
}
