import { describe, expect, it } from 'vitest';
import { album, completeFacts, decidingAt, destination, onboarded, recording, requestFor } from './for-tests.ts';
import { lackingNumber, typedNumbers, withNumbers } from './numbers.ts';
import { readyToSubmit } from './readiness/readiness.ts';
import { release } from './release.ts';
import { submitRelease } from './submit.ts';

const bare = album({ icpn: undefined });
const resources = new Map([
  ['one', recording('one', { isrc: undefined })],
  ['two', recording('two')],
]);
const one = { type: 'recording', id: 'one' } as const;
const tidewater = { type: 'product', id: 'tidewater' } as const;

describe('the numbers of a product', () => {
  it('are for itself and for its recordings', () => {
    expect(typedNumbers(album({ grid: 'A12425GABC1234002M' }), resources)).toEqual([
      { kind: 'gtin', owner: tidewater, number: '08591234560016' },
      { kind: 'grid', owner: tidewater, number: 'A12425GABC1234002M' },
      { kind: 'isrc', owner: { type: 'recording', id: 'two' }, number: 'QZNL92600001' },
    ]);
  });

  it('are missed by whom they would be for: a GRid by the release, for every release has its own', () => {
    const lacking = (kind: 'gtin' | 'isrc' | 'grid') => lackingNumber(bare, resources, 'rel_1', kind);
    expect(lacking('gtin')).toEqual([tidewater]);
    expect(lacking('isrc')).toEqual([one]);
    expect(lacking('grid')).toEqual([{ type: 'release', id: 'rel_1' }]);
    expect(lackingNumber(album({ grid: 'A12425GABC1234002M' }), resources, 'rel_1', 'grid')).toEqual([]);
  });
});

describe('a release that draws numbers', () => {
  const numberPools = { gtin: 'upc', isrc: 'isrc', grid: 'grid' };
  const pools = new Map([
    ['upc', 'gtin'],
    ['isrc', 'isrc'],
    ['grid', 'grid'],
  ] as const);
  const base = completeFacts();
  const facts = completeFacts({
    product: bare,
    resources: new Map([...base.resources, ...resources]),
    numberPools,
    pools,
  });
  const drawn = [
    { kind: 'gtin', number: '00036000000009', owner: tidewater },
    { kind: 'isrc', number: 'QZ6RS2600000', owner: one },
    { kind: 'grid', number: 'A12425GABC1234002M', owner: { type: 'release', id: 'rel_1' } },
  ] as const;

  it('is ready without them, when pools can give them, and not without pools', () => {
    expect(readyToSubmit(facts).ok).toBe(true);
    expect(readyToSubmit({ ...facts, numberPools: {} })).toMatchObject({
      refusal: {
        findings: [
          { check: 'icpn', field: 'icpn' },
          { check: 'isrc', resourceId: 'one' },
        ],
      },
    });
    expect(readyToSubmit({ ...facts, pools: new Map([['upc', 'isrc']]) })).toMatchObject({
      refusal: { findings: ['upc', 'isrc', 'grid'].map((poolId) => ({ check: 'pools', poolId })) },
    });
  });

  it('has them from the moment in which it is visible, and its message says them', () => {
    const outcome = submitRelease('rel_1', requestFor('aurora'), facts, decidingAt(), drawn);
    if (!outcome.ok) throw new Error(outcome.refusal.code);
    expect(outcome.value.release).toMatchObject({ icpn: '00036000000009', grid: 'A12425GABC1234002M', drawn });
    const said = withNumbers(release.parse(outcome.value.release), bare, resources);
    expect(said.product).toMatchObject({ icpn: '00036000000009', grid: 'A12425GABC1234002M' });
    expect([...said.resources.values()].map((each) => 'isrc' in each && each.isrc)).toEqual([
      'QZ6RS2600000',
      'QZNL92600001',
    ]);
  });

  it('keeps the numbers of the catalog where it has some', () => {
    const own = { icpn: '08591234560016', drawn: [{ ...drawn[1], owner: { type: 'recording', id: 'two' } }] };
    const said = withNumbers(own as never, album(), resources);
    expect(said.resources.get('two')).toMatchObject({ isrc: 'QZNL92600001' });
  });

  it('needs one for a platform that names releases by GRid alone', () => {
    const { profile, ...rest } = onboarded('aurora');
    const choreography = { ...profile.choreography, releaseIdBy: ['GRid' as const] };
    const destinations = [destination('aurora', { platform: { ...rest, profile: { ...profile, choreography } } })];
    expect(readyToSubmit(completeFacts({ destinations }))).toMatchObject({
      refusal: { findings: [{ check: 'release-id', platforms: ['aurora'] }] },
    });
    expect(readyToSubmit({ ...facts, destinations }).ok).toBe(true);
  });
});

it('a clash tells what stands where, and who has it', () => {
  const clash = { kind: 'isrc', number: 'QZNL92600001', owner: one, state: 'external' } as const;
  const clashes = [{ ...clash, by: { type: 'recording', id: 'two' } } as const, clash];
  expect(readyToSubmit(completeFacts({ clashes: [...clashes, { ...clash, state: 'quarantined' }] }))).toMatchObject({
    refusal: {
      findings: [
        {
          check: 'numbers-free',
          number: 'QZNL92600001',
          resourceId: 'one',
          by: { type: 'recording', id: 'two' },
          detail: 'ISRC QZ-NL9-26-00001 of recording "one" is taken: recording "two" has it.',
        },
        { detail: 'ISRC QZ-NL9-26-00001 of recording "one" is taken: somebody else has it.' },
        { detail: 'ISRC QZ-NL9-26-00001 of recording "one" is taken: it is in quarantine.' },
      ],
    },
  });
});
