import { describe, expect, it } from 'vitest';
import { commercialCard } from './commercial-card.ts';
import { checkPair, legalPairs } from './legal-pairs.ts';

const card = {
  cardId: 'streaming',
  grants: 'all-tracks',
  territories: { include: ['Worldwide'], exclude: ['KP'] },
  window: { start: '2027-03-05' },
  models: ['SubscriptionModel', 'AdvertisementSupportedModel'],
  useTypes: ['OnDemandStream', 'NonInteractiveStream'],
};

const download = { models: ['PayAsYouGoModel'], useTypes: ['PermanentDownload'] };

const messagesOf = (change: object) =>
  commercialCard.safeParse({ ...card, ...change }).error?.issues.map((issue) => issue.message) ?? [];

describe('a commercial card', () => {
  it('states where, when, how and for how much', () => {
    expect(commercialCard.parse(card)).toEqual(card);
    expect(messagesOf({ grants: { tracks: ['t1'] }, price: { code: 'FrontLine' } })).toEqual([]);
    expect(
      messagesOf({ territories: { include: ['DE', 'ES-CN'] }, window: { start: '2027-03-05', end: '2027-04-05' } }),
    ).toEqual([]);
    expect(messagesOf({ window: { start: '2027-03-05', end: '2027-03-05' } })).toEqual([]);
    expect(
      messagesOf({
        ...download,
        window: { start: '2027-03-05', end: '2027-04-05' },
        preOrder: true,
        instantGratification: ['t1'],
        visibility: { release: '2027-03-01', trackListing: '2027-03-05' },
      }),
    ).toEqual([]);
    expect(
      messagesOf({ models: ['RightsClaimModel'], useTypes: ['UserMakeAvailableUserProvided'], claim: 'Monetize' }),
    ).toEqual([]);
    expect(messagesOf({ window: { start: '2027-03-05T00:00:00Z', end: '2027-03-05T00:00:00-05:00' } })).toEqual([]);
  });

  it.each([
    [{ useTypes: ['OnDemandStream', 'PermanentDownload'] }, 'PermanentDownload does not go with SubscriptionModel'],
    [{ models: [] }, 'OnDemandStream does not go with no commercial model; PurchaseAsPhysicalProduct does.'],
    [{ territories: { include: ['Worldwide', 'DE'] } }, 'Worldwide stands alone.'],
    [{ territories: { include: ['DE'], exclude: ['AT'] } }, 'excluded from Worldwide'],
    [{ territories: { include: ['Deutschland'] } }, 'A territory is'],
    [{ window: { start: '2027-03-05', end: '2027-03-04' } }, 'The end does not come before the start'],
    [{ window: { start: '2027-03-05', end: '2027-04-05T00:00:00Z' } }, 'both local dates or both instants'],
    [{ window: { start: '2027-02-30' } }, 'Invalid'],
    [{ window: { start: '2027-03-05T00:00:00' } }, 'Invalid'],
    [{ grants: { tracks: ['t1', 't1'] } }, 'Each track once.'],
    [{ price: { amount: 1.5, currency: 'EUR' } }, 'Invalid'],
    [{ preOrder: true, window: { start: '2027-03-05', end: '2027-04-05' } }, 'Only what is paid for'],
    [{ preOrder: true, ...download }, 'A pre-order ends'],
    [{ instantGratification: ['t1'], ...download }, 'has to be a pre-order'],
    [{ claim: 'Monetize' }, 'said in a claim'],
    [{ visibility: { release: '2027-03-06' } }, 'before the window opens'],
    [{ visibility: { release: '2027-03-01T00:00:00Z' } }, 'both by local dates, or both by instants'],
    [{ visibility: { release: '2027-03-01', clips: '2027-03-01T00:00:00Z' } }, 'not by both'],
  ])('is refused with %j', (change, message) => {
    expect(messagesOf(change).join(' ')).toContain(message);
  });
});

describe('a model and a use type', () => {
  it('make the deal of their row', () => {
    for (const pair of legalPairs) {
      for (const model of pair.models) {
        for (const useType of pair.useTypes) expect(checkPair(model, useType)).toEqual({ ok: true, value: pair });
      }
    }
    expect(checkPair(undefined, 'PurchaseAsPhysicalProduct').ok).toBe(true);
  });

  it('that do not go together are refused with what would', () => {
    expect(checkPair('SubscriptionModel', 'PermanentDownload')).toMatchObject({
      refusal: {
        code: 'deal-pair-refused',
        useTypes: ['ConditionalDownload', 'OnDemandStream', 'NonInteractiveStream', 'Stream'],
      },
    });
    expect(checkPair('FreeOfChargeModel', 'Stream')).toMatchObject({ refusal: { useTypes: [] } });
  });
});
