import { plainValue } from '@slipway/ern';
import { every, everyIfKnown } from '../answer.ts';
import { clause } from '../entry.ts';
import { below } from '../view/spot.ts';
import { itemIsPrimary, oneLink, onlyOneGroup } from './clause-5-4-1.ts';

/** 5.4.2: ringtones. */
export const clause542 = clause({ weight: 1, profiles: ['Ringtone'] }, [
  {
    id: '5.4.2(1)',
    says: 'The primary resource has an ISRC or a proprietary identifier.',
    check: ({ primary }) =>
      every(primary, ({ isrcs, proprietaryIds, spot, reference }) =>
        isrcs.length + proprietaryIds.length > 0
          ? undefined
          : { at: below(spot, 'resourceIds'), detail: `${reference} has neither.` },
      ),
  },
  { id: '5.4.2(2)', says: 'The main release has one resource group.', check: onlyOneGroup },
  { id: '5.4.2(3)1', says: 'The content item refers to the primary resource.', check: itemIsPrimary },
  {
    id: '5.4.2(3)2',
    says: 'The content item links to at most one image, a front cover.',
    check: (view) => oneLink(view, ['FrontCoverImage']),
  },
  {
    id: '5.4.2(4)',
    ifKnown: true,
    weight: 2,
    says: 'The ringtone names the release that it was made from, if there is one and the sender knows it.',
    check: ({ release }) =>
      everyIfKnown(release ? [release] : [], ({ value: { relatedReleases = [] } }) =>
        relatedReleases.some((one) => plainValue(one.releaseRelationshipType) === 'IsReleaseFromRelease')
          ? undefined
          : 'There is no related release of type IsReleaseFromRelease.',
      ),
  },
]);
