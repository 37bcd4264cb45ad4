import { validate, write } from '@slipway/ern';
import { ernVersions, platformProfile } from '@slipway/platforms';
import { describe, expect, it } from 'vitest';
import { compose } from './compose.ts';
import { cardOf, inputOf, recipient } from './for-tests.ts';

const withDeals = (deals: object) => {
  const platform = recipient();
  const { habits, ...profile } = platform.profile;
  return { ...platform, profile: platformProfile.parse({ ...profile, habits: { ...habits, deals } }) };
};

const download = { models: ['PayAsYouGoModel'], useTypes: ['PermanentDownload'], price: { code: 'Front' } };
const preOrder = cardOf({
  cardId: 'pre-order',
  ...download,
  window: { start: '2027-02-05', end: '2027-03-04' },
  preOrder: true,
  instantGratification: ['the-long-swell'],
  visibility: { release: '2027-02-01' },
});
const sale = cardOf({ cardId: 'sale', ...download });
const claim = cardOf({
  cardId: 'claim',
  grants: 'all-tracks',
  models: ['RightsClaimModel'],
  useTypes: ['UserMakeAvailableUserProvided'],
  claim: 'Monetize',
});

describe('the deals of a message', () => {
  it('say a pre-order with its price, its tracks at once, and from when it is shown', () => {
    const [first] = compose(inputOf({ cards: [preOrder, sale] })).releaseDeals ?? [];
    expect(first?.deals[0]?.dealTerms).toMatchObject({
      isPreOrderDeal: true,
      instantGratificationResources: ['A2'],
      priceInformation: [{ priceCode: { value: 'Front' }, priceType: 'PreOrderPrice' }],
      releaseDisplayStartDate: '2027-02-01',
      trackListingPreviewStartDate: '2027-02-05',
      coverArtPreviewStartDate: '2027-02-05',
      clipPreviewStartDate: '2027-02-05',
    });
    expect(first?.deals[1]?.dealTerms).not.toHaveProperty('isPreOrderDeal');
  });

  it('say what happens to uploads', () => {
    const [first] = compose(inputOf({ cards: [claim] })).releaseDeals ?? [];
    expect(first?.deals[0]?.dealTerms?.rightsClaimPolicies).toEqual([{ rightsClaimPolicyType: 'Monetize' }]);
  });

  it('are said for each track where a platform wants no others, once for each where it wants that', () => {
    const references = (deals: object) =>
      compose(inputOf({ platform: withDeals(deals), cards: [sale, claim] })).releaseDeals?.map(
        ({ dealReleaseReferences, deals: said }) => [dealReleaseReferences.join(), said.length],
      );
    expect(references({})).toEqual([
      ['R0', 1],
      ['R1,R2,R3', 1],
    ]);
    expect(references({ tracksOnly: true })).toEqual([['R1,R2,R3', 2]]);
    expect(references({ tracksOnly: true, onePerTrack: true })).toEqual([
      ['R1', 2],
      ['R2', 2],
      ['R3', 2],
    ]);
  });

  it.each(ernVersions)(
    'name territories by TIS codes as such in ERN %s, and for whom they are sent',
    async (version) => {
      const { tenant, ...input } = inputOf({
        cards: [cardOf({ cardId: 'some', territories: { include: ['276', '36'] } })],
      });
      const sentOnBehalfOf = { dpid: 'PADPIDA2099010202N' as never, partyName: 'South Pier Music' };
      const { bytes } = await write(compose({ ...input, tenant: { ...tenant, sentOnBehalfOf } }), version);
      expect((await validate(bytes)).errors).toEqual([]);
      const xml = new TextDecoder().decode(bytes);
      expect(xml).toContain('<TerritoryCode IdentifierType="TIS">276</TerritoryCode>');
      expect(xml).toMatch(/<SentOnBehalfOf>\s*<PartyId[^>]*>PADPIDA2099010202N<\/PartyId>/);
    },
  );

  it.each(ernVersions)('are valid in ERN %s, whatever they say', async (version) => {
    const { bytes } = await write(compose(inputOf({ cards: [preOrder, sale, claim] })), version);
    expect((await validate(bytes)).errors).toEqual([]);
  });
});
