import { describe, expect, it } from 'vitest';
import type { ProductFacts } from '../catalog/facts.ts';
import { party } from '../catalog/party.ts';
import { work } from '../catalog/work.ts';
import { album, cover, onboarded, readyAsset, recording } from '../for-tests.ts';
import { tenant } from '../tenant.ts';
import { checks } from './checks.ts';
import { fill, fillRules } from './fill.ts';
import { readinessOf } from './readiness.ts';

const byId = <Item>(key: keyof Item, items: readonly Item[]) => new Map(items.map((item) => [String(item[key]), item]));
const line = { year: 2027, text: '2027 Northern Lights' };
const whole = { workIds: ['tide'], parentalWarning: 'NotExplicit', isInstrumental: true };
const sound = { container: 'WAVE', codec: 'PCM', sampleRate: 44_100, bitsPerSample: 16, channels: 2, duration: 6 };

const factsWith = (changes: Partial<ProductFacts> = {}): ProductFacts => ({
  tenant: tenant.parse({ tenantId: 't', dpid: 'PADPIDA2099010101X', partyName: 'x' }),
  product: album({ cLine: line, pLine: line, originalReleaseDate: '2027-03-05' }),
  resources: byId('resourceId', [
    recording('one', whole),
    recording('two', { ...whole, isrc: 'QZNL92600002' }),
    cover(),
  ]),
  works: byId('workId', [work.parse({ workId: 'tide', title: 'Tide', iswc: 'T3105270013' })]),
  parties: byId(
    'partyId',
    ['label', 'ebbe', 'ida'].map((partyId) => party.parse({ partyId, fullName: partyId })),
  ),
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
const aurora = onboarded('aurora');
const older = (() => {
  const platform = onboarded('older');
  return { ...platform, profile: { ...platform.profile, ern: { ...platform.profile.ern, version: '3.8.2' as const } } };
})();

describe('the readiness of a product', () => {
  it('is complete where nothing lacks', () => {
    expect(readinessOf(factsWith(), [aurora, older])).toEqual({
      productId: 'tidewater',
      ready: ['aurora', 'older'],
      findings: [],
      filled: [],
    });
  });

  const cases: readonly (readonly [check: string, facts: ProductFacts, place?: object])[] = [
    ['places', withProduct({ components: [] })],
    ['resources-known', withProduct({ coverResourceId: 'nowhere' }), { resourceId: 'nowhere' }],
    ['works-known', withOne({ workIds: ['nowhere', 'tide'] }), { workId: 'nowhere' }],
    ['parties-known', withProduct({ labelPartyId: 'nobody' }), { partyId: 'nobody' }],
    ['label', withProduct({ labelPartyId: undefined })],
    ['genre', withProduct({ genre: undefined })],
    ['icpn', withProduct({ icpn: undefined })],
    ['isrc', withOne({ isrc: undefined }), { resourceId: 'one', field: 'isrc' }],
    ['profile', withProduct({ profile: 'DjMix' })],
    ['mix-in-ern-3', withProduct({ profile: 'DjMix' })],
    ['files', withOne({ assetId: undefined }), { resourceId: 'one', detail: 'It names no asset.' }],
    ['cover', withProduct({ coverResourceId: undefined })],
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
      const { findings, ready } = readinessOf(facts, [aurora, older]);
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

  it('blocks only the platforms to which a thing matters', () => {
    const { ready, findings } = readinessOf(withProduct({ genre: undefined }), [aurora, older]);
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
