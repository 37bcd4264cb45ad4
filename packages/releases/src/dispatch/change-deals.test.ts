import { describe, expect, it } from 'vitest';
import { card, decidingAt, deliveringIn, requestFor, stored } from '../for-tests.ts';
import { type Release, release as releaseSchema } from '../release.ts';
import { changeDeals, type DealChangeRequest, dealChangeRequest, planDeals } from './change-deals.ts';
import { untold } from './write-terms.ts';

const ZONE = 'Europe/Berlin';
const NOW = '2027-04-01T10:00:00.000Z';
const deciding = decidingAt(NOW);
const asking = (operation: object, more: object = {}): DealChangeRequest =>
  dealChangeRequest.parse({ operation, ...more });

const download = card({
  cardId: 'download',
  models: ['PayAsYouGoModel'],
  useTypes: ['PermanentDownload'],
  price: { code: 'Front' },
});
const release: Release = releaseSchema.parse({
  releaseId: 'rel_1',
  ...requestFor('aurora', 'borealis'),
  platforms: ['aurora', 'borealis'].map((platformId) => ({ platformId, cards: [card(), download] })),
  title: 'Tidewater',
  displayArtistName: 'Ebbe & Flut',
  icpn: '8591234560016',
  submittedAt: NOW,
  submittedBy: 'ida',
});
const at = (status: 'pending' | 'delivering' | 'live' | 'taken-down') => ({
  release: stored(release),
  platformRelease: deliveringIn('completed', { release: status }).platformRelease,
  platformId: 'aurora',
});
const cardsOf = (value: Release, platformId: string) =>
  value.platforms.find((each) => each.platformId === platformId)?.cards.map(({ cardId }) => cardId);

describe('deals of a release that change on a platform', () => {
  const dearer = asking({ does: 'change-price', cardId: 'download', price: { code: 'Mid' }, from: '2027-05-01' });

  it('are the complete new list there, and stay as they were everywhere else', () => {
    const outcome = changeDeals(at('live'), dearer, ZONE, deciding);
    if (!outcome.ok) throw new Error(JSON.stringify(outcome));
    const [write] = outcome.value.commit.writes as readonly { value: Release }[];
    expect(cardsOf(write!.value, 'aurora')).toEqual(['streaming', 'download', 'download~2']);
    expect(cardsOf(write!.value, 'borealis')).toEqual(['streaming', 'download']);
    expect(outcome.value.commit.audit).toMatchObject([
      { platformId: 'aurora', says: 'Deals "download" at another price; the platform has not been told' },
    ]);
  });

  it('leave a platform behind that was told others, until it is told', () => {
    const told = changeDeals(at('live'), dearer, ZONE, deciding);
    expect(told).toMatchObject({ value: { behind: { status: 'live', sync: 'changed' } } });
    if (told.ok) expect(untold(told.value, at('live')).writes.map(({ kind }) => kind)).toContain('platformRelease');
    const waiting = changeDeals(at('pending'), dearer, ZONE, deciding);
    expect(waiting).not.toHaveProperty('value.behind');
    if (waiting.ok) expect(untold(waiting.value, at('pending')).writes.map(({ kind }) => kind)).toEqual(['release']);
  });

  it('do not change while a delivery is on its way, or after it is over', () => {
    for (const status of ['delivering', 'taken-down'] as const)
      expect(changeDeals(at(status), dearer, ZONE, deciding)).toMatchObject({
        refusal: { code: 'move-refused', from: status, event: 'change-deals' },
      });
  });

  it('take nothing off sale that somebody has not seen', () => {
    const less = { does: 'reduce', territories: ['DE'], useTypes: ['OnDemandStream'] };
    const closed = changeDeals(at('live'), asking(less), ZONE, deciding);
    expect(closed).toMatchObject({
      refusal: {
        code: 'gates-closed',
        facts: [
          { code: 'deal-dropped', useType: 'OnDemandStream', territories: ['DE'], from: '2027-03-04T23:00:00.000Z' },
        ],
      },
    });
    const word = !closed.ok && 'confirmation' in closed.refusal ? closed.refusal.confirmation : '';
    expect(changeDeals(at('live'), asking(less, { confirm: word }), ZONE, deciding).ok).toBe(true);
    const other = { ...less, territories: ['FR'] };
    expect(changeDeals(at('live'), asking(other, { confirm: word }), ZONE, deciding).ok).toBe(false);
    // Nobody was told yet, or it goes on for now.
    expect(changeDeals(at('pending'), asking(less), ZONE, deciding).ok).toBe(true);
    expect(changeDeals(at('live'), asking({ ...less, until: '2027-04-30' }), ZONE, deciding).ok).toBe(true);
  });
});

describe('an operation that cannot be done', () => {
  const plan = (operation: object) =>
    planDeals([card({ window: { start: '2027-03-05', end: '2027-12-31' } })] as never, asking(operation), {
      now: NOW,
      zone: ZONE,
      told: true,
    });

  it.each([
    [{ does: 'extend', until: '2027-06-01' }, '/operation/until', 'is not longer'],
    [{ does: 'extend', until: '2028-06-01T00:00:00Z' }, '/operation/until', 'of the other kind'],
    [{ does: 'extend', cardIds: ['streaming', 'none'] }, '/operation/cardIds/1', 'There is no card "none"'],
    [{ does: 'change-price', cardId: 'none', from: '2027-05-01' }, '/operation/cardId', 'There is no card "none"'],
    [{ does: 'change-price', cardId: 'streaming', from: '2028-05-01' }, '/operation/from', 'is later'],
    [{ does: 'cancel' }, '/operation/cardIds', 'reduce it instead'],
    [{ does: 'reduce' }, '/operation', 'take the release down'],
  ])('is told with its place: %j', (operation, pointer, detail) => {
    expect(plan(operation)).toMatchObject({
      refusal: { code: 'deals-refused', errors: [{ pointer, detail: expect.stringContaining(detail) }] },
    });
  });
});
