import type { ReleaseId } from '@slipway/ern';
import { every, everyIfKnown, inapplicable, passes } from '../answer.ts';
import { clause } from '../entry.ts';
import { below } from '../view/spot.ts';
import { labels } from '../view/territory-sets.ts';
import { onlySender } from './clause-5-3-1-2.ts';

/** 5.3.1.3: releases. */
export const clause5313 = clause({ weight: 1 }, [
  {
    id: '5.3.1.3(1)',
    says: 'The main release has a GRid, an ICPN or a proprietary identifier.',
    check: ({ release }) =>
      every(release ? [release] : [], ({ value, spot }) =>
        isIdentified(value.releaseId)
          ? undefined
          : { at: below(spot, 'releaseId'), detail: 'There is no GRid, ICPN or ProprietaryId.' },
      ),
  },
  {
    id: '5.3.1.3(2)',
    notInErn3: 'a track release of ERN 3 may be identified by an ISRC, and its groups have no types',
    says: 'Each track release has a GRid, an ICPN or a proprietary identifier.',
    check: ({ tracks }) =>
      every(tracks, ({ value, spot }) =>
        isIdentified(value.releaseId)
          ? undefined
          : { at: below(spot, 'releaseId'), detail: 'There is no GRid, ICPN or ProprietaryId.' },
      ),
  },
  {
    id: '5.3.1.3(3)',
    notInErn3: 'a track release of ERN 3 may be identified by an ISRC, and its groups have no types',
    says: 'An ISRC that identifies a track release is written as a proprietary identifier.',
    check: ({ tracks }) =>
      every(tracks, ({ value, spot }) =>
        value.releaseId.isrc === undefined
          ? undefined
          : { at: below(spot, 'releaseId'), detail: 'The release is identified by an element ISRC.' },
      ),
  },
  {
    id: '5.3.1.3(4)',
    weight: 'none',
    decidedBy: 'sender',
    says: 'The identifier of a track release is used for this content on this release only.',
    check: onlySender('one message does not show what else an identifier is used for'),
  },
  {
    id: '5.3.1.3(5)',
    says: 'There is a label for each territory that has a deal.',
    check: (view) => {
      if (view.terms.length === 0) return inapplicable('there are no deals');
      const { byTerritory, hasLabels } = view.territorySets;
      const sets = byTerritory.sets.filter(({ key }) => key === labels);
      if (sets.length === 0) return hasLabels ? passes : inapplicable('no release names a label');
      return every(sets, (set) => {
        const said = set.statements.map(({ territory }) => territory);
        if (said.includes('Worldwide')) return undefined;
        const left = view.dealTerritories.filter((territory) => !said.includes(territory));
        return left.length === 0 ? undefined : { at: set.spot, detail: `There is no label for ${left.join(', ')}.` };
      });
    },
  },
  {
    id: '5.3.1.3(6)',
    permission: true,
    says: 'A release may have a © line; a recipient takes it over.',
    check: ({ release }) => ((release?.value.cLines ?? []).length > 0 ? passes : inapplicable('there is none')),
  },
  {
    id: '5.3.1.3(7)',
    ifKnown: true,
    weight: 2,
    says: 'The release has a release date or an original release date, if the sender knows one.',
    check: ({ release }) =>
      everyIfKnown(release ? [release] : [], ({ value: { releaseDates = [], originalReleaseDates = [] } }) =>
        releaseDates.length + originalReleaseDates.length > 0
          ? undefined
          : 'There is neither ReleaseDate nor OriginalReleaseDate.',
      ),
  },
  {
    id: '5.3.1.3(8)',
    notInErn3: 'a track release of ERN 3 may be identified by an ISRC, and its groups have no types',
    weight: 2,
    says: 'Groups of type Side belong to releases that are also sold as physical products; all others have groups of type Component and MultiWorkPart.',
    check: (view) => {
      const isPhysical = view.terms.some((terms) => terms.isPhysical);
      const groups = view.groups.filter(({ type }) => type !== undefined);
      const allowed = view.variants.includes('BoxedSet') ? [...everywhere, ...inBoxedSets] : everywhere;
      return every(groups, ({ type }) =>
        isPhysical || allowed.includes(type ?? '')
          ? undefined
          : `A group of type ${type} stands in a release that is not sold as a physical product.`,
      );
    },
  },
]);

// The standard has two names each for works and for the parts of boxed sets.
const everywhere: readonly string[] = ['Component', 'MultiWorkPart', 'MultiPartWork'];
const inBoxedSets: readonly string[] = ['ReleaseComponent', 'ComponentRelease'];

export const isIdentified = ({ gRid, icpn, proprietaryIds = [] }: ReleaseId): boolean =>
  Boolean(gRid) || Boolean(icpn) || proprietaryIds.length > 0;
