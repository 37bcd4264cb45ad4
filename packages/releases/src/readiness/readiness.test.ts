import { commercialCard } from '@slipway/deals';
import { describe, expect, it } from 'vitest';
import { work } from '../catalog/work.ts';
import {
  album,
  byId,
  card,
  completeFacts,
  cover,
  destination,
  onboarded,
  readyAsset,
  recording,
} from '../for-tests.ts';
import { tenant } from '../tenant.ts';
import type { Destination, ReadinessFacts } from './facts.ts';
import { fill, fillRules } from './fill.ts';
import { checks, readinessOf } from './readiness.ts';

const line = { year: 2027, text: '2027 Northern Lights' };
const whole = { workIds: ['tide'], parentalWarning: 'NotExplicit', isInstrumental: true };
const sound = { container: 'WAVE', codec: 'PCM', sampleRate: 44_100, bitsPerSample: 16, channels: 2, duration: 6 };

const aurora = onboarded('aurora');
const older = (() => {
  const platform = onboarded('older');
  return { ...platform, profile: { ...platform.profile, ern: { ...platform.profile.ern, version: '3.8.2' as const } } };
})();

const base = completeFacts({ destinations: [destination('aurora'), destination('older', { platform: older })] });
const factsWith = (changes: Partial<ReadinessFacts> = {}): ReadinessFacts => ({
  ...base,
  product: album({ cLine: line, pLine: line, originalReleaseDate: '2027-03-05' }),
  resources: byId('resourceId', [
    recording('one', whole),
    recording('two', { ...whole, isrc: 'QZNL92600002' }),
    cover(),
  ]),
  works: byId('workId', [work.parse({ workId: 'tide', title: 'Tide', iswc: 'T3105270013' })]),
  assets: byId('assetId', [
    readyAsset('file-one', 'audio', { audio: sound }),
    readyAsset('file-two', 'audio', { audio: sound }),
    readyAsset('file-cover', 'image', { image: { codec: 'png', width: 3000, height: 3000 } }),
  ]),
  ...changes,
});
const withOne = (facts: object) =>
  factsWith({
    resources: byId('resourceId', [recording('one', { ...whole, ...facts }), recording('two', whole), cover()]),
  });
const withProduct = (facts: object) =>
  factsWith({ product: album({ cLine: line, pLine: line, originalReleaseDate: '2027-03-05', ...facts }) });
const withCards = (facts: object, more: Partial<Destination> = {}, changes: Partial<ReadinessFacts> = {}) =>
  factsWith({
    destinations: [destination('aurora', { cards: [commercialCard.parse(card(facts))], ...more })],
    ...changes,
  });
const withPlatform = (facts: Partial<Destination>) => factsWith({ destinations: [destination('aurora', facts)] });
const ern = (changes: object) => ({
  ...aurora,
  profile: { ...aurora.profile, ern: { ...aurora.profile.ern, ...changes } },
});
const named = (releaseIdBy: readonly ('GRid' | 'CatalogNumber')[]) => ({
  ...aurora,
  profile: { ...aurora.profile, choreography: { ...aurora.profile.choreography, releaseIdBy: [...releaseIdBy] } },
});
const tis = { territories: { include: ['276'] } };
const northern = (changes: object) => tenant.parse({ ...base.tenant, ...changes });

const look = (facts: ReadinessFacts) => readinessOf(fill(facts));

describe('the readiness of a product', () => {
  it('is complete where nothing lacks', () => {
    expect(look(factsWith())).toEqual({
      productId: 'tidewater',
      ready: ['aurora', 'older'],
      findings: [],
      filled: [],
    });
  });

  const cases: readonly (readonly [check: string, facts: ReadinessFacts, place?: object])[] = [
    ['platform-known', factsWith({ destinations: [{ platformId: 'nowhere', isConnected: false }] })],
    ['platform-connected', withPlatform({ isConnected: false })],
    ['platform-open', withPlatform({ onboarding: 'retired' }), { detail: 'It is retired.' }],
    ['release-id', withPlatform({ platform: named(['CatalogNumber', 'GRid']) })],
    ['tracks-known', withCards({ grants: { tracks: ['one', 'three'] } }), { cardId: 'streaming', resourceId: 'three' }],
    ['tis-codes', withCards(tis), { cardId: 'streaming', detail: 'The profile of the tenant allows none.' }],
    [
      'clips-sayable',
      withCards({ grants: { clips: ['one'] } }, { platform: ern({ version: '4.2' }) }),
      { cardId: 'streaming', detail: 'The platform takes ERN 4.2.' },
    ],
    [
      'clips-placed',
      withCards(
        { grants: { clips: ['one', 'two'] } },
        { platform: ern({ version: '4.3' }) },
        { resources: withOne({ clip: { startPoint: 30, duration: 'PT30S' } }).resources },
      ),
      { cardId: 'streaming', resourceId: 'two' },
    ],
    ['places', withProduct({ components: [] })],
    ['resources-known', withProduct({ coverResourceId: 'nowhere' }), { resourceId: 'nowhere' }],
    [
      'recordings-played',
      withProduct({ components: [{ items: [{ resourceId: 'one' }, { resourceId: 'cover' }] }] }),
      { resourceId: 'cover' },
    ],
    [
      'recordings-once',
      withProduct({ components: [{ items: [{ resourceId: 'one' }] }, { items: [{ resourceId: 'one' }] }] }),
      { resourceId: 'one' },
    ],
    ['works-known', withOne({ workIds: ['nowhere', 'tide'] }), { workId: 'nowhere' }],
    ['parties-known', withProduct({ labelPartyId: 'nobody' }), { partyId: 'nobody' }],
    ['label', withProduct({ labelPartyId: undefined })],
    ['genre', withProduct({ genre: undefined })],
    ['icpn', withProduct({ icpn: undefined })],
    ['isrc', withOne({ isrc: undefined }), { resourceId: 'one', field: 'isrc' }],
    ['pools', factsWith({ product: album({ icpn: undefined }), numberPools: { gtin: 'gone' } }), { poolId: 'gone' }],
    [
      'numbers-free',
      factsWith({ clashes: [{ kind: 'isrc', number: 'QZNL92600001', state: 'external' }] as never }),
      { number: 'QZNL92600001' },
    ],
    ['profile', withProduct({ profile: 'DjMix' })],
    ['mix-in-ern-3', withProduct({ profile: 'DjMix' })],
    ['files', withOne({ assetId: undefined }), { resourceId: 'one', detail: 'It names no asset.' }],
    [
      'durations',
      {
        ...withOne({}),
        delivers: 'metadata',
        resources: byId('resourceId', [
          recording('one', whole),
          recording('two', { ...whole, duration: 'PT2M' }),
          cover(),
        ]),
      },
      { resourceId: 'one' },
    ],
    ['cover', withProduct({ coverResourceId: undefined })],
    ['cover-image', withProduct({ coverResourceId: 'one' }), { resourceId: 'one', detail: 'It is SoundRecording.' }],
    [
      'cover-size',
      factsWith({
        assets: byId('assetId', [
          ...factsWith().assets.values(),
          readyAsset('file-cover', 'image', { image: { codec: 'png', width: 1400, height: 1400 } }),
        ]),
      }),
      { detail: 'It has 1400 by 1400.' },
    ],
    [
      'lossless',
      factsWith({
        assets: byId('assetId', [
          ...factsWith().assets.values(),
          readyAsset('file-one', 'audio', { audio: { ...sound, container: 'MPEG', codec: 'MPEG 1 Layer 3' } }),
        ]),
      }),
      { resourceId: 'one' },
    ],
    [
      'p-line',
      factsWith({
        product: album({ cLine: line, originalReleaseDate: '2027-03-05' }),
        resources: byId('resourceId', [
          recording('one', { ...whole, pLine: undefined }),
          recording('two', whole),
          cover(),
        ]),
      }),
      { resourceId: 'one' },
    ],
    ['c-line', withProduct({ cLine: undefined })],
    ['date', withProduct({ originalReleaseDate: undefined })],
    ['authors', withOne({ contributors: undefined }), { resourceId: 'one' }],
    ['works', withOne({ workIds: undefined }), { resourceId: 'one' }],
    ['advice', withOne({ parentalWarning: undefined }), { resourceId: 'one' }],
    ['language', withOne({ isInstrumental: undefined }), { resourceId: 'one' }],
    ['cue-sheet', withOne({ kind: 'Video', type: 'ConcertVideo' }), { resourceId: 'one', field: 'cueSheet' }],
  ];

  it.each(cases.map(([check, facts, place = {}]) => ({ check, facts, place })))(
    'tells by the check "$check" what lacks, and where',
    ({ check, facts, place }) => {
      const { findings, ready } = look(facts);
      const found = findings.filter((finding) => finding.check === check);
      expect(found).toHaveLength(1);
      expect(found[0]).toMatchObject(place);
      const platforms = found[0]?.platforms ?? [];
      if (found[0]?.weighs === 'blocking') expect(ready.filter((each) => platforms.includes(each))).toEqual([]);
    },
  );

  it('has a case for every check', () => {
    expect(cases.map(([check]) => check)).toEqual(checks.map(({ id }) => id));
  });

  it('tells of files what is the matter with them', () => {
    const details = [
      { assets: new Map([...factsWith().assets].filter(([id]) => id !== 'file-one')) },
      { assets: byId('assetId', [...factsWith().assets.values(), readyAsset('file-one', 'image')]) },
      {
        assets: byId('assetId', [
          ...factsWith().assets.values(),
          readyAsset('file-one', 'audio', { state: 'awaiting-upload', hashes: undefined }),
        ]),
      },
    ].map((changes) => look(factsWith(changes)).findings.filter(({ check }) => check === 'files'));
    expect(details).toMatchObject([
      [{ resourceId: 'one', assetId: 'file-one', detail: 'Its asset is not there.' }],
      [{ resourceId: 'one', assetId: 'file-one', detail: 'Its asset is image.' }],
      [{ resourceId: 'one', assetId: 'file-one', detail: 'Its asset is awaiting-upload.' }],
    ]);
  });

  it('keeps live messages from a platform in testing', () => {
    const open = (messageControl: string) =>
      look(withPlatform({ onboarding: 'testing', platform: ern({ messageControl }) })).ready;
    expect([open('LiveMessage'), open('TestMessage')]).toEqual([[], ['aurora']]);
  });

  it('lets TIS codes through where tenant and platform agreed on them, and nothing else stands beside', () => {
    const both = (territories: object) =>
      look(withCards({ territories }, { platform: ern({ tisCodes: true }) }, { tenant: northern({ tisCodes: true }) }))
        .findings.filter(({ check }) => check === 'tis-codes')
        .map(({ detail }) => detail);
    expect(both({ include: ['276', '36'] })).toEqual([]);
    expect(both({ include: ['Worldwide'], exclude: ['276'] })).toEqual([]);
    expect(both({ include: ['276', 'FR'] })).toEqual([
      'Beside other codes they could not be compared with each other.',
    ]);
    expect(look(withCards(tis, {}, { tenant: northern({ tisCodes: true }) })).findings).toMatchObject([
      { check: 'tis-codes', detail: 'The profile of the platform allows none.' },
    ]);
  });

  it('blocks only the platforms to which a thing matters', () => {
    const { ready, findings } = look(withProduct({ genre: undefined }));
    expect(ready).toEqual(['older']);
    expect(findings.find(({ check }) => check === 'genre')?.platforms).toEqual(['aurora']);
  });
});

describe('the rules of the asset layer', () => {
  const defaults = {
    labelPartyId: 'label',
    genre: 'Ambient',
    language: 'de',
    pLine: '(P) {year} {label}',
    cLine: '(C) {year} {label}',
  };
  const bare = factsWith({
    tenant: tenant.parse({ tenantId: 't', dpid: 'PADPIDA2099010101X', partyName: 'x', defaults }),
    product: album({ labelPartyId: undefined, genre: undefined, originalReleaseDate: '2027-03-05' }),
    resources: byId('resourceId', [
      recording('one', { pLine: undefined, parentalWarning: 'Explicit' }),
      recording('two', { isInstrumental: true }),
      cover(),
    ]),
  });

  it('fill what lacks, each with the rule that did it', () => {
    const { facts, filled } = fill(bare);
    expect(facts.product).toMatchObject({
      labelPartyId: 'label',
      genre: 'Ambient',
      pLine: { year: 2027, text: '(P) 2027 label' },
      cLine: { year: 2027, text: '(C) 2027 label' },
      parentalWarning: 'Explicit',
    });
    expect(facts.resources.get('one')).toMatchObject({ pLine: facts.product.pLine, languageOfPerformance: 'de' });
    expect(filled.map(({ resourceId = 'product', field, filledBy }) => `${resourceId} ${field} ${filledBy}`)).toEqual([
      'product labelPartyId tenant-label',
      'product genre tenant-genre',
      'product pLine label-p-line',
      'product cLine label-c-line',
      'product parentalWarning track-warning',
      'one pLine product-p-line',
      'one languageOfPerformance tenant-language',
    ]);
    expect(new Set(filled.map(({ filledBy }) => filledBy))).toEqual(new Set(fillRules.map(({ id }) => id)));
  });

  it('leave what is there, and the catalog itself, as it is', () => {
    expect(fill(factsWith()).filled).toEqual([]);
    fill(bare);
    expect(bare.product.genre).toBeUndefined();
    const { facts } = fill(bare);
    expect(fill(facts).filled).toEqual([]);
  });
});
