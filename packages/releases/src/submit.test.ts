import { describe, expect, it } from 'vitest';
import {
  album,
  card,
  completeFacts,
  cover,
  decidingAt,
  destination,
  NOW,
  readyAsset,
  recording,
  requestFor,
} from './for-tests.ts';
import type { ReadinessFacts } from './readiness/facts.ts';
import { releaseRequest } from './release.ts';
import { submitRelease } from './submit.ts';

const submit = (facts: ReadinessFacts, request = requestFor('aurora')) =>
  submitRelease('rel_1', request, facts, decidingAt());
const findingsOf = (outcome: ReturnType<typeof submit>) => (outcome.ok ? [] : outcome.refusal.findings);

const withResource = (...resources: ReturnType<typeof recording>[]): ReadinessFacts => {
  const facts = completeFacts();
  return {
    ...facts,
    resources: new Map([...facts.resources, ...resources.map((each) => [each.resourceId, each] as const)]),
  };
};

describe('a release', () => {
  it('hears of everything that keeps it back at once, on any of its platforms, and of nothing that is only wished for', () => {
    const base = completeFacts();
    const facts = completeFacts({
      parties: new Map(),
      product: album({ genre: undefined, cLine: undefined }),
      assets: new Map([...base.assets].filter(([id]) => id !== 'file-one')),
      destinations: [destination('aurora', { isConnected: false }), { platformId: 'nowhere', isConnected: false }],
    });
    const outcome = submit(facts, requestFor('aurora', 'nowhere'));
    expect(outcome).toMatchObject({ ok: false, refusal: { code: 'release-not-ready' } });
    expect(findingsOf(outcome).map(({ check }) => check)).toEqual([
      'platform-known',
      'platform-connected',
      'parties-known',
      'parties-known',
      'parties-known',
      'genre',
      'files',
    ]);
    // A refusal carries nothing that could be written.
    expect(outcome).not.toHaveProperty('value');
  });

  it('tells why a file was refused when its bytes were looked at', () => {
    const refusal = { code: 'corrupt', says: 'its data ends early' };
    const refused = readyAsset('file-two', 'audio', { state: 'refused', refusal });
    const assets = new Map([...completeFacts().assets, ['file-two', refused] as const]);
    expect(JSON.stringify(submit(completeFacts({ assets })))).toContain('its data ends early');
  });

  it('of metadata only asks for no files, but for durations', () => {
    const facts = {
      ...withResource(
        recording('one', { assetId: undefined, duration: 'PT1M' }),
        recording('two', { assetId: undefined, duration: 'PT2M' }),
        cover({ assetId: undefined }),
      ),
      assets: new Map(),
    };
    expect(submit({ ...facts, delivers: 'metadata' }).ok).toBe(true);
    expect(submit(facts).ok).toBe(false);
    const silent = withResource(recording('two', { duration: 'PT2M' }));
    expect(findingsOf(submit({ ...silent, delivers: 'metadata' }))).toMatchObject([
      { check: 'durations', resourceId: 'one' },
    ]);
  });

  it('that is ready becomes visible by one commit with its places in the lists, one line in the trail and one event', () => {
    const outcome = submit(completeFacts(), requestFor('aurora', 'borealis'));
    if (!outcome.ok) throw new Error(JSON.stringify(outcome.refusal));
    const { release, commit } = outcome.value;
    expect(release).toEqual({
      releaseId: 'rel_1',
      shelf: 'listed',
      labelPartyId: 'label',
      ...requestFor('aurora', 'borealis'),
      title: 'Tidewater',
      displayArtistName: 'Ebbe & Flut',
      icpn: '08591234560016',
      submittedAt: NOW,
      submittedBy: 'ida@example.com',
    });
    expect(commit).toEqual({
      tenantId: 'northern-lights',
      writes: [
        { kind: 'release', value: release, expect: 'absent' },
        {
          kind: 'releaseListing',
          value: { releaseId: 'rel_1', shelf: 'listed', status: 'pending', submittedAt: NOW },
          expect: 'absent',
        },
        {
          kind: 'labelListing',
          value: { releaseId: 'rel_1', shelf: 'listed', labelPartyId: 'label', submittedAt: NOW },
          expect: 'absent',
        },
      ],
      audit: [
        {
          auditId: 'aud_0001',
          at: NOW,
          actor: { kind: 'user', name: 'ida@example.com' },
          releaseId: 'rel_1',
          says: 'Release of "Tidewater" submitted for aurora, borealis',
        },
      ],
      events: [
        {
          name: 'release.submitted',
          detail: { eventId: 'evt_0002', tenantId: 'northern-lights', at: NOW, releaseId: 'rel_1' },
        },
      ],
    });
  });

  it('may grant chosen tracks that are on the product', () => {
    const { cards } = releaseRequest.parse({
      productId: 'tidewater',
      platforms: [{ platformId: 'aurora', cards: [card({ cardId: 'extra', grants: { tracks: ['two', 'one'] } })] }],
    }).platforms[0]!;
    expect(submit(completeFacts({ destinations: [destination('aurora', { cards })] })).ok).toBe(true);
  });
});

describe('a release request', () => {
  it.each([
    ['no platform', { platforms: [] }, 'platforms'],
    [
      'the same platform twice',
      { platforms: [...requestFor('a').platforms, ...requestFor('a').platforms] },
      'platforms',
    ],
    ['a platform without cards', { platforms: [{ platformId: 'a', cards: [] }] }, 'platforms/0/cards'],
    ['an unknown field', { tenantId: 'south-pier' }, ''],
    ['a product id that is a path', { productId: '../x' }, 'productId'],
    ['a word for what is delivered that nobody knows', { delivers: 'some' }, 'delivers'],
  ])('is refused with %s', (_, change, path) => {
    const parsed = releaseRequest.safeParse({ ...requestFor('aurora'), ...change });
    expect(parsed.error?.issues.map((issue) => issue.path.join('/'))).toContain(path);
  });
});
