import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type CommercialCard, cardFields, commercialCard, compareDeals } from '@slipway/deals';
import { type NewReleaseMessage, read, write } from '@slipway/ern';
import { ernVersions } from '@slipway/platforms';
import { recordingIds } from '@slipway/releases';
import { describe, expect, it } from 'vitest';
import { compose } from './compose.ts';
import { cardOf, inputOf, recipient, sampleCatalog } from './for-tests.ts';
import { importMessage } from './import.ts';
import { leaves } from './left.ts';
import { samplesFolder } from './schema-for-tests.ts';

const platformIn = (version: (typeof ernVersions)[number]) => {
  const platform = recipient();
  return { ...platform, profile: { ...platform.profile, ern: { ...platform.profile.ern, version } } };
};

async function imported(bytes: Uint8Array) {
  const outcome = await read(bytes);
  if (!outcome.ok || outcome.value.message.messageType !== 'NewReleaseMessage') return undefined;
  const message = outcome.value.message as NewReleaseMessage;
  const entries = importMessage(message);
  return entries.ok ? { message, ...entries.value } : undefined;
}

const complete = (cards: Readonly<Record<string, object>>): CommercialCard[] =>
  Object.entries(cards).map(([cardId, card]) => commercialCard.parse({ cardId, ...card }));

/** The members inside of a card's members. */
const inner = ['include', 'exclude', 'start', 'end', 'tracks', 'clips', 'code', 'amount', 'currency'];

const download = { models: ['PayAsYouGoModel'], useTypes: ['PermanentDownload'] };
const cards = [
  cardOf({ cardId: 'streaming', window: { start: '2027-03-05', end: '2028-03-04' } }),
  cardOf({
    cardId: 'tracks',
    grants: 'all-tracks',
    territories: { include: ['Worldwide'], exclude: ['JP', 'US'] },
    models: ['SubscriptionModel', 'AdvertisementSupportedModel'],
    useTypes: ['OnDemandStream', 'NonInteractiveStream'],
  }),
  cardOf({
    cardId: 'one',
    grants: { tracks: [recordingIds(sampleCatalog().product)[1] ?? ''] },
    territories: { include: ['DE', 'AT'] },
    ...download,
    price: { amount: 129, currency: 'EUR' },
    window: { start: '2027-03-05T00:00:00+01:00' },
  }),
  cardOf({
    cardId: 'before',
    ...download,
    price: { code: 'Front' },
    preOrder: true,
    window: { start: '2027-02-05', end: '2027-03-04' },
    instantGratification: [recordingIds(sampleCatalog().product)[0] ?? ''],
    visibility: { release: '2027-02-01', coverArt: '2027-02-01', trackListing: '2027-02-01', clips: '2027-02-01' },
  }),
  cardOf({
    cardId: 'claim',
    models: ['RightsClaimModel'],
    useTypes: ['UserMakeAvailableUserProvided'],
    claim: 'Monetize',
  }),
];

describe('the deals of a message of ours', () => {
  it.each(ernVersions)(
    'come back from %s as the cards that they were made from, and nothing is left',
    async (version) => {
      const message = compose(inputOf({ platform: platformIn(version), cards }));
      const { bytes } = await write(message, version);
      const found = await imported(bytes);
      if (!found) throw new Error('It cannot be imported');
      // The import names recordings by their ISRC.
      const catalog = sampleCatalog();
      const names = new Map(
        recordingIds(catalog.product).map((id, index) => [id, recordingIds(found.product)[index] ?? '']),
      );
      const ours = JSON.parse(
        JSON.stringify(cards, (_, value) => (typeof value === 'string' ? (names.get(value) ?? value) : value)),
      ) as CommercialCard[];
      const back = complete(found.cards);
      expect(compareDeals(ours, back, 'Europe/Berlin')).toEqual([]);
      const plain = (list: CommercialCard[]) =>
        new Set(
          list.map(({ cardId: _, visibility: _v, ...card }) =>
            JSON.stringify(card, Object.keys(cardFields.shape).concat(...inner)),
          ),
        );
      expect(plain(back)).toEqual(plain(ours));
      // From 4.2 on the release is shown from a day, whichever deal is meant; 4.2 has no place for clips of a release.
      const { clips: _, ...shown } = { ...cards.find(({ visibility }) => visibility)?.visibility };
      const all = back.flatMap(({ visibility }) => (visibility ? [JSON.stringify(visibility)] : []));
      expect(new Set(all)).toEqual(
        new Set([JSON.stringify({ ...shown, ...(version === '4.2' ? {} : { clips: shown.release }) })]),
      );
      expect(found.unread.filter(({ path }) => /^releaseDeals|isibilit/.test(path))).toEqual([]);
    },
  );
});

describe('the deals of any message', () => {
  const told = (change: object, message: NewReleaseMessage = compose(inputOf({ cards: [cardOf()] }))) => {
    const [first] = message.releaseDeals ?? [];
    const terms = { ...first?.deals[0]?.dealTerms, ...change };
    const outcome = importMessage({
      ...message,
      releaseDeals: [{ dealReleaseReferences: ['R0'], deals: [{ dealTerms: terms }] }],
    } as NewReleaseMessage);
    if (!outcome.ok) throw new Error(JSON.stringify(outcome));
    const { cards: made, unread } = outcome.value;
    return {
      cards: Object.values(made),
      left: unread
        .filter(({ path }) => path.startsWith('releaseDeals'))
        .map(({ path, value }) => `${path.replace('releaseDeals/0/deals/0/dealTerms/', '')} ${value}`),
    };
  };

  it('are a card for each of their windows', () => {
    const { cards: made, left } = told({
      validityPeriods: [{ startDate: '2027-03-05', endDate: '2027-03-31' }, { startDateTime: '2027-05-01T00:00:00' }],
    });
    expect(made.map(({ window }) => window)).toEqual([
      { start: '2027-03-05', end: '2027-03-31' },
      { start: '2027-05-01' },
    ]);
    expect(left).toEqual([]);
  });

  it.each([
    [{ isPromotional: true }, ['isPromotional true']],
    [{ carrierTypes: ['Cd'] }, ['carrierTypes/0 Cd']],
    [
      { commercialModelTypes: [{ value: 'UserDefined', userDefinedValue: 'TipGated' }] },
      ['commercialModelTypes/0/userDefinedValue TipGated'],
    ],
    [
      {
        priceInformation: [
          { priceCode: { value: 'A1', namespace: 'PADPIDA0000000000X' } },
          { priceType: 'StandardRetailPrice' },
        ],
      },
      ['priceInformation/0/priceCode/namespace PADPIDA0000000000X', 'priceInformation/1/priceType StandardRetailPrice'],
    ],
    [
      { rightsClaimPolicies: [{ rightsClaimPolicyType: 'Monetize' }, { rightsClaimPolicyType: 'BlockAccess' }] },
      ['rightsClaimPolicies/1/rightsClaimPolicyType BlockAccess'],
    ],
  ])('that say more than a card can are cards, and the rest is named: %j', (change, left) => {
    expect(told(change).left).toEqual(left);
    expect(told(change).cards).toHaveLength(1);
  });

  it('that a card cannot say are no wider as cards: they lack it, and nobody can submit them', () => {
    for (const [change, member, left] of [
      [{ commercialModelTypes: ['AsPerContract'] }, 'models', ['commercialModelTypes/0 AsPerContract']],
      [{ territoryCodes: ['CSHH', 'DE'] }, 'territories', ['territoryCodes/0 CSHH', 'territoryCodes/1 DE']],
      [{ validityPeriods: [{ startDate: '2027' }] }, 'window', ['validityPeriods/0/startDate 2027']],
    ] as const) {
      const {
        cards: [card],
        left: named,
      } = told(change);
      expect(card).not.toHaveProperty(member);
      expect(commercialCard.safeParse({ cardId: 'x', ...card }).success).toBe(false);
      expect(named).toEqual(left);
    }
  });

  it('for the territories of the TIS are cards for them', () => {
    const { cards: made, left } = told({ territoryCodes: [{ value: '2136', identifierType: 'TIS' }] });
    expect(made.map(({ territories }) => territories?.include)).toEqual([['2136']]);
    expect(left).toEqual([]);
  });

  it('for each track alone are one card for all of them', () => {
    const platform = recipient();
    const habits = { ...platform.profile.habits, deals: { tracksOnly: true, onePerTrack: true } };
    const message = compose(
      inputOf({ platform: { ...platform, profile: { ...platform.profile, habits } }, cards: [cardOf()] }),
    );
    expect(message.releaseDeals?.length).toBeGreaterThan(1);
    const outcome = importMessage(message);
    expect(outcome.ok && Object.values(outcome.value.cards).map(({ grants }) => grants)).toEqual(['all-tracks']);
  });
});

const files = existsSync(samplesFolder)
  ? readdirSync(samplesFolder, { recursive: true })
      .map(String)
      .filter((path) => /^(382|41|411|42|43|431|432)\/official[^/]*\/[^/]+\.xml$/.test(path))
      .sort()
  : [];

describe.skipIf(files.length === 0)('the deals of an official sample (needs DDEX_SCHEMAS)', () => {
  it.each(files)('%s are said by cards, or named', async (path) => {
    const found = await imported(readFileSync(join(samplesFolder, path)));
    if (!found) return;
    const all = leaves(found.message.releaseDeals ?? []).length;
    const left = found.unread.filter((each) => each.path.startsWith('releaseDeals')).length;
    const live = (found.message.releaseDeals ?? []).some(({ deals }) => deals.some(({ dealTerms }) => dealTerms));
    if (live) expect([Object.keys(found.cards).length > 0, left < all]).toEqual([true, true]);
  });
});
