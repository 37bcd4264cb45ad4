import type { Stored } from '@slipway/kernel';
import { describe, expect, it } from 'vitest';
import { decidingAt, deliveringIn, NOW, requestFor, stored } from '../for-tests.ts';
import { type PlatformRelease, type Release, release as releaseSchema } from '../release.ts';
import { cancelPlatform } from './cancel.ts';
import { labelListingsOf, listingOf } from './listing.ts';
import { reschedule } from './reschedule.ts';
import { shelve } from './shelve.ts';

const release: Release = releaseSchema.parse({
  releaseId: 'rel_1',
  ...requestFor('aurora', 'borealis'),
  labelPartyId: 'label',
  title: 'Tidewater',
  displayArtistName: 'Ebbe & Flut',
  icpn: '8591234560016',
  submittedAt: NOW,
  submittedBy: 'ida',
});
const deciding = decidingAt();
const on = (platformId: string, platformRelease?: Stored<PlatformRelease>) => ({
  release: stored(release),
  platformRelease,
  platformId,
});
const written = (
  outcome: { ok: boolean; value?: { writes: readonly { kind: string; value: object }[] } },
  kind: string,
) => outcome.value?.writes.find((write) => write.kind === kind)?.value;

describe('a release in the lists', () => {
  it('has the status that its platforms make together, also before they are all there', () => {
    expect(listingOf(release, new Map()).status).toBe('pending');
    expect(listingOf(release, new Map([['aurora', 'live']])).status).toBe('partly-live');
    expect(
      listingOf(
        release,
        new Map([
          ['aurora', 'live'],
          ['borealis', 'live'],
        ]),
      ).status,
    ).toBe('live');
  });

  it('goes out of every list when it is deleted, and back into each, while its platforms hear nothing', () => {
    const listing = stored(listingOf(release, new Map()));
    const [label] = labelListingsOf(release).map((value) => stored(value));
    const commit = shelve({ release: stored(release), listing, label }, 'deleted', deciding);
    expect(commit.writes.map(({ kind, value }) => [kind, (value as { shelf?: string }).shelf])).toEqual([
      ['release', 'deleted'],
      ['releaseListing', 'deleted'],
      ['labelListing', 'deleted'],
    ]);
    expect(commit.events).toEqual([]);
  });
});

describe('a release that is withdrawn from a platform', () => {
  it('ends with its task, as long as the marker was not sent', () => {
    for (const status of ['queued', 'packaging', 'uploading', 'failed'] as const) {
      const of = deliveringIn(status, { release: status === 'failed' ? 'delivery-failed' : 'delivering' });
      const outcome = cancelPlatform(of.platformRelease, of, false, deciding);
      expect([status, written(outcome, 'task'), written(outcome, 'platformRelease')]).toMatchObject([
        status,
        { status: 'cancelled' },
        { status: 'cancelled' },
      ]);
    }
  });

  it('is not withdrawn once the platform may have it', () => {
    const of = deliveringIn('uploading');
    expect(cancelPlatform(of.platformRelease, of, true, deciding)).toMatchObject({
      refusal: { needs: 'marker-not-sent' },
    });
    const live = deliveringIn('completed', { release: 'live' });
    expect(cancelPlatform(live.platformRelease, undefined, true, deciding)).toMatchObject({
      refusal: { code: 'move-refused', from: 'live' },
    });
  });

  it('needs no task to be withdrawn from a platform that refused it', () => {
    const { platformRelease } = deliveringIn('failed', { release: 'rejected' });
    expect(written(cancelPlatform(platformRelease, undefined, true, deciding), 'platformRelease')).toMatchObject({
      status: 'cancelled',
    });
  });
});

describe('a release that is rescheduled on a platform', () => {
  const windows = { streaming: { start: '2027-04-02' } };
  const at = (status: Parameters<typeof deliveringIn>[1]) => deliveringIn('queued', status).platformRelease;

  it('has other windows there and nowhere else', () => {
    const outcome = reschedule(on('aurora'), { windows }, deciding);
    const { platforms } = written(outcome, 'release') as Release;
    expect(platforms.map(({ platformId, cards }) => [platformId, cards[0]?.window.start])).toEqual([
      ['aurora', '2027-04-02'],
      ['borealis', '2027-03-05'],
    ]);
    expect(written(outcome, 'platformRelease')).toBeUndefined();
  });

  it('is behind on a platform that was told something else', () => {
    const outcome = reschedule(on('aurora', at({ release: 'live' })), { windows }, deciding);
    expect(written(outcome, 'platformRelease')).toMatchObject({ status: 'live', sync: 'changed' });
  });

  it('is refused while it is on its way, and after it is over', () => {
    for (const status of ['delivering', 'taken-down', 'purged', 'cancelled'] as const)
      expect(reschedule(on('aurora', at({ release: status })), { windows }, deciding)).toMatchObject({
        refusal: { code: 'move-refused', from: status },
      });
  });

  it('is refused for cards that are not there, or cannot have such a window', () => {
    const wrong = {
      windows: { nothing: { start: '2027-04-02' }, streaming: { start: '2027-04-02', end: '2027-04-01' } },
    };
    expect(reschedule(on('aurora'), wrong, deciding)).toMatchObject({
      refusal: { code: 'cards-refused', errors: [{ pointer: '/windows/nothing' }, { pointer: '/windows/streaming' }] },
    });
    expect(reschedule(on('nowhere'), { windows }, deciding)).toMatchObject({
      refusal: { code: 'platform-not-asked' },
    });
  });
});
