import { every } from '../answer.ts';
import { clause } from '../entry.ts';
import { below } from '../view/spot.ts';

/** Rights claims: deals that do not offer content but say what shall become of that of others. */
export const claimEntries = clause({}, [
  {
    id: '6:claim-policy',
    weight: 1,
    says: 'A policy for claims stands in a deal of the rights claim model.',
    check: ({ terms }) =>
      every(
        terms.filter(({ value }) => (value.rightsClaimPolicies ?? []).length > 0),
        ({ models, spot }) =>
          models.includes('RightsClaimModel')
            ? undefined
            : { at: below(spot, 'rightsClaimPolicies'), detail: 'The deal is not of the RightsClaimModel.' },
      ),
  },
  {
    id: '6:claim-has-policy',
    weight: 2,
    says: 'A deal of the rights claim model says what to do about a claim.',
    check: ({ terms }) =>
      every(
        terms.filter(({ models }) => models.includes('RightsClaimModel')),
        ({ value }) => ((value.rightsClaimPolicies ?? []).length > 0 ? undefined : 'There is no RightsClaimPolicy.'),
      ),
  },
]);
