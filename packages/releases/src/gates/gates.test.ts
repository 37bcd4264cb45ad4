import type { PlatformStatus } from '@slipway/lifecycle';
import { describe, expect, it } from 'vitest';
import { album, card, NOW, onboarded, requestFor } from '../for-tests.ts';
import { type Release, release, releaseRequest } from '../release.ts';
import { type Existing, gatesFor, mayPass } from './gates.ts';
import { withRelease, workKeys } from './known-releases.ts';

const released = (
  platformIds: readonly string[],
  statuses: Record<string, PlatformStatus>,
  facts: object = {},
): Existing => ({
  release: release.parse({
    releaseId: 'rel_1',
    ...requestFor(...platformIds),
    title: 'Tidewater',
    displayArtistName: 'Ebbe & Flut',
    icpn: '8591234560016',
    submittedAt: '2027-02-01T00:00:00.000Z',
    submittedBy: 'ida',
    ...facts,
  }) as Release,
  same: 'product',
  statuses: new Map(Object.entries(statuses)),
});
const at = { platforms: new Map([['aurora', onboarded('aurora')]]), zone: 'Europe/Berlin', now: NOW };
const codes = (gates: ReturnType<typeof gatesFor>) => gates.facts.map(({ code }) => code);

describe('the gates', () => {
  it('are open for the first release of a work', () => {
    expect(gatesFor(requestFor('aurora'), [], at)).toEqual({ facts: [] });
  });

  it('tell of a release that stands, and let another platform have it in a second one', () => {
    const gates = gatesFor(requestFor('borealis'), [released(['aurora'], { aurora: 'live' })], at);
    expect(gates.facts).toMatchObject([{ code: 'existing-release', status: 'live', platforms: ['aurora'] }]);
    expect([gates.confirmation, gates.appendsTo]).toEqual([undefined, undefined]);
  });

  it('give new platforms to a release of the product that is in flight', () => {
    for (const status of ['pending', 'delivering'] as const)
      expect(gatesFor(requestFor('borealis'), [released(['aurora'], { aurora: status })], at).appendsTo).toBe('rel_1');
    expect(gatesFor(requestFor('borealis'), [released(['aurora'], {})], at).appendsTo).toBe('rel_1');
  });

  it('give none to one of another product, or of other files', () => {
    const flying = released(['aurora'], { aurora: 'delivering' });
    expect(gatesFor(requestFor('borealis'), [{ ...flying, same: 'recordings' }], at).appendsTo).toBeUndefined();
    const other = { ...flying, release: { ...flying.release, delivers: 'metadata' as const } };
    expect(gatesFor(requestFor('borealis'), [other], at).appendsTo).toBeUndefined();
  });

  it('ask where windows meet on one platform, and open to the word for these facts only', () => {
    const request = requestFor('aurora', 'borealis');
    const gates = gatesFor(request, [released(['aurora'], { aurora: 'live' })], at);
    expect(codes(gates)).toEqual(['existing-release', 'windows-overlap']);
    expect(mayPass(gates, undefined)).toBe(false);
    expect(mayPass(gates, gates.confirmation)).toBe(true);
    const later = gatesFor(request, [released(['aurora', 'borealis'], { aurora: 'live', borealis: 'live' })], at);
    expect(mayPass(later, gates.confirmation)).toBe(false);
  });

  it('do not ask where the windows lie apart, or the platform holds it no more', () => {
    const ended = {
      platforms: [{ platformId: 'aurora', cards: [card({ window: { start: '2027-01-01', end: '2027-01-31' } })] }],
    };
    expect(codes(gatesFor(requestFor('aurora'), [released(['aurora'], { aurora: 'live' }, ended)], at))).toEqual([
      'existing-release',
    ]);
    for (const status of ['cancelled', 'rejected', 'expired', 'taken-down', 'purged'] as const)
      expect(gatesFor(requestFor('aurora'), [released(['aurora'], { aurora: status })], at)).toEqual({ facts: [] });
  });

  it('warn when a platform has less time than it wants, and do not ask', () => {
    const slow = onboarded('aurora');
    const platforms = new Map([
      ['aurora', { ...slow, profile: { ...slow.profile, habits: { ...slow.profile.habits, leadDays: 5 } } }],
    ]);
    const opening = (start: string) =>
      releaseRequest.parse({
        productId: 'tidewater',
        platforms: [{ platformId: 'aurora', cards: [card({ window: { start } })] }],
      });
    expect(gatesFor(opening('2027-03-10'), [], { ...at, platforms })).toMatchObject({
      facts: [{ code: 'lead-time', leadDays: 5, opens: '2027-03-09T23:00:00.000Z' }],
    });
    expect(gatesFor(opening('2027-03-11'), [], { ...at, platforms }).facts).toEqual([]);
  });
});

describe('the key of a work', () => {
  it('is the same for the same recordings in any order, and another one for others', () => {
    const turned = album({
      productId: 'other',
      components: [{ items: [{ resourceId: 'two' }, { resourceId: 'one' }] }],
    });
    expect(workKeys(turned).recordings).toBe(workKeys(album()).recordings);
    expect(workKeys(turned).product).not.toBe(workKeys(album()).product);
    expect(workKeys(album({ components: [{ items: [{ resourceId: 'one' }] }] })).recordings).not.toBe(
      workKeys(album()).recordings,
    );
  });

  it('leads to each release once, the last first', () => {
    const one = withRelease('product-1', undefined, 'rel_1');
    expect(withRelease('product-1', withRelease('product-1', one, 'rel_2'), 'rel_1').releaseIds).toEqual([
      'rel_1',
      'rel_2',
    ]);
  });
});
