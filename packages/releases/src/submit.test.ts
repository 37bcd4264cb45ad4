import { describe, expect, it } from 'vitest';
import {
  album,
  card,
  completeFacts,
  cover,
  decidingAt,
  NOW,
  onboarded,
  readyAsset,
  recording,
  requestFor,
} from './for-tests.ts';
import type { Platform } from './platform.ts';
import { releaseRequest } from './release.ts';
import { type Lack, type SubmitFacts, submitRelease } from './submit.ts';

const submit = (facts: SubmitFacts, request = requestFor('aurora')) =>
  submitRelease('rel_1', request, facts, decidingAt());

const withResource = (...resources: ReturnType<typeof recording>[]): SubmitFacts => {
  const facts = completeFacts();
  return {
    ...facts,
    resources: new Map([...facts.resources, ...resources.map((each) => [each.resourceId, each] as const)]),
  };
};
const withAsset = (asset: ReturnType<typeof readyAsset>): SubmitFacts => {
  const facts = completeFacts();
  return { ...facts, assets: new Map([...facts.assets, [asset.assetId, asset]]) };
};
const withoutKey = <Value>(map: ReadonlyMap<string, Value>, key: string): Map<string, Value> =>
  new Map([...map].filter(([id]) => id !== key));
const without = (key: string): SubmitFacts => {
  const facts = completeFacts();
  return { ...facts, resources: withoutKey(facts.resources, key), assets: withoutKey(facts.assets, key) };
};
const granting = (...tracks: string[]) =>
  releaseRequest.parse({
    productId: 'tidewater',
    platforms: [{ platformId: 'aurora', cards: [card({ cardId: 'extra', grants: { tracks } })] }],
  });
const grantingClips = (...clips: string[]) =>
  releaseRequest.parse({
    productId: 'tidewater',
    platforms: [{ platformId: 'aurora', cards: [card({ cardId: 'extra', grants: { clips } })] }],
  });
const clipped = withResource(recording('one', { clip: { startPoint: 30, duration: 'PT30S' } }));
const speaking = (version: '4.2' | '4.3'): Platform => {
  const platform = onboarded('aurora');
  return { ...platform, profile: { ...platform.profile, ern: { ...platform.profile.ern, version } } };
};
const metadata = { ...requestFor('aurora'), delivers: 'metadata' as const };

/** One case for each code: what is wrong, and where the answer says it is. */
const lacking: readonly {
  readonly code: Lack['code'];
  readonly when: string;
  readonly facts: SubmitFacts;
  readonly request?: ReturnType<typeof requestFor>;
  readonly at: object;
}[] = [
  {
    code: 'platform-unknown',
    when: 'nobody onboarded the platform',
    facts: completeFacts(),
    request: requestFor('nowhere'),
    at: { platformId: 'nowhere' },
  },
  {
    code: 'platform-not-connected',
    when: 'the platform has no credentials',
    facts: completeFacts({ connected: new Set() }),
    at: { platformId: 'aurora' },
  },
  {
    code: 'track-unknown',
    when: 'a card grants a track that the product does not have',
    facts: completeFacts(),
    request: granting('one', 'three'),
    at: { platformId: 'aurora', resourceId: 'three' },
  },
  {
    code: 'track-unknown',
    when: 'a card grants the cover as a track',
    facts: completeFacts(),
    request: granting('cover'),
    at: { resourceId: 'cover' },
  },
  {
    code: 'clips-unsayable',
    when: 'a card grants clips on a platform whose version has no releases of clips',
    facts: completeFacts({ ...clipped, platforms: new Map([['aurora', speaking('4.2')]]) }),
    request: grantingClips('one'),
    at: { platformId: 'aurora', says: expect.stringContaining('4.3 and later') },
  },
  {
    code: 'clip-missing',
    when: 'a card grants the clip of a recording that does not say where its clip is',
    facts: completeFacts({ ...clipped, platforms: new Map([['aurora', speaking('4.3')]]) }),
    request: grantingClips('one', 'two'),
    at: { platformId: 'aurora', resourceId: 'two' },
  },
  {
    code: 'label-missing',
    when: 'the product has no label',
    facts: completeFacts({ product: album({ labelPartyId: undefined }) }),
    at: { productId: 'tidewater' },
  },
  {
    code: 'genre-missing',
    when: 'the product has no genre',
    facts: completeFacts({ product: album({ genre: undefined }) }),
    at: { productId: 'tidewater' },
  },
  {
    code: 'work-unknown',
    when: 'a recording is of a work that nobody knows',
    facts: completeFacts({
      resources: new Map([
        ['one', recording('one', { workIds: ['nowhere'] })],
        ['two', recording('two')],
        ['cover', cover()],
      ]),
    }),
    at: { workId: 'nowhere' },
  },
  {
    code: 'party-unknown',
    when: 'the label is nobody',
    facts: completeFacts({ parties: new Set(['ebbe', 'ida']) }),
    at: { partyId: 'label' },
  },
  {
    code: 'party-unknown',
    when: 'a contributor of a recording is nobody',
    facts: completeFacts({ parties: new Set(['ebbe', 'label']) }),
    at: { partyId: 'ida' },
  },
  {
    code: 'recording-twice',
    when: 'a recording stands on both discs',
    facts: completeFacts({
      product: album({
        components: [{ items: [{ resourceId: 'one' }, { resourceId: 'two' }] }, { items: [{ resourceId: 'one' }] }],
      }),
    }),
    at: { resourceId: 'one' },
  },
  {
    code: 'resource-unknown',
    when: 'a recording is not in the catalog',
    facts: without('two'),
    at: { resourceId: 'two' },
  },
  {
    code: 'recording-expected',
    when: 'an image stands among the recordings',
    facts: completeFacts({ product: album({ components: [{ items: [{ resourceId: 'cover' }] }] }) }),
    at: { resourceId: 'cover' },
  },
  {
    code: 'image-expected',
    when: 'a recording is named as the cover',
    facts: withResource(recording('three')),
    at: { resourceId: 'three' },
  },
  {
    code: 'isrc-missing',
    when: 'a recording has no ISRC',
    facts: withResource(recording('one', { isrc: undefined })),
    at: { resourceId: 'one' },
  },
  {
    code: 'duration-missing',
    when: 'only metadata goes out and nobody said how long the recording is',
    facts: withResource(recording('two', { duration: 'PT2M' })),
    request: metadata,
    at: { resourceId: 'one' },
  },
  {
    code: 'asset-missing',
    when: 'a recording names no file',
    facts: withResource(recording('one', { assetId: undefined })),
    at: { resourceId: 'one' },
  },
  {
    code: 'asset-unknown',
    when: 'the file of the cover was never announced',
    facts: without('file-cover'),
    at: { resourceId: 'cover', assetId: 'file-cover' },
  },
  {
    code: 'asset-not-ready',
    when: 'the bytes have not arrived',
    facts: withAsset(readyAsset('file-one', 'audio', { state: 'awaiting-upload', hashes: undefined })),
    at: { resourceId: 'one', assetId: 'file-one' },
  },
  {
    code: 'asset-of-wrong-kind',
    when: 'the file of a recording is a picture',
    facts: withAsset(readyAsset('file-one', 'image')),
    at: { resourceId: 'one', assetId: 'file-one' },
  },
];

describe('a release', () => {
  it.each(lacking)('is not ready ($code) when $when', ({ code, facts, request, at }) => {
    const usual = code === 'image-expected' ? { ...facts, product: album({ coverResourceId: 'three' }) } : facts;
    const outcome = submit(usual, request);
    expect(outcome).toMatchObject({ ok: false, refusal: { code: 'release-not-ready', lacks: [{ code, ...at }] } });
    if (!outcome.ok && outcome.refusal.code === 'release-not-ready') {
      expect(outcome.refusal.lacks).toHaveLength(1);
      expect(outcome.refusal.lacks[0]?.says).toMatch(/^[A-Z].*\.$/);
    }
    // A refusal carries nothing that could be written.
    expect(outcome).not.toHaveProperty('value');
  });

  it('hears of everything that is missing at once', () => {
    const facts = { ...without('file-one'), connected: new Set<string>(), parties: new Set<string>() };
    const outcome = submit(facts, requestFor('aurora', 'nowhere'));
    const lacks = !outcome.ok && outcome.refusal.code === 'release-not-ready' ? outcome.refusal.lacks : [];
    expect(lacks.map(({ code }) => code)).toEqual([
      'platform-not-connected',
      'platform-unknown',
      'party-unknown',
      'party-unknown',
      'party-unknown',
      'asset-unknown',
    ]);
  });

  it('tells why a file was refused when its bytes were looked at', () => {
    const refusal = { code: 'corrupt', says: 'its data ends early' };
    const outcome = submit(withAsset(readyAsset('file-two', 'audio', { state: 'refused', refusal })));
    expect(JSON.stringify(outcome)).toContain('its data ends early');
  });

  it('needs a tenant with a profile before anything else', () => {
    expect(submit(completeFacts({ tenantKnown: false, product: undefined }))).toEqual({
      ok: false,
      refusal: { code: 'tenant-unknown' },
    });
  });

  it('needs a product that is in the catalog', () => {
    expect(submit(completeFacts({ product: undefined }))).toEqual({
      ok: false,
      refusal: { code: 'product-unknown', productId: 'tidewater' },
    });
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
    expect(submit(facts, metadata).ok).toBe(true);
    expect(submit(facts).ok).toBe(false);
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
    expect(submit(completeFacts(), granting('two', 'one')).ok).toBe(true);
  });

  it('may go to one platform of two that are onboarded', () => {
    expect(submit(completeFacts({ platforms: new Map([['aurora', onboarded('aurora')]]) })).ok).toBe(true);
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
