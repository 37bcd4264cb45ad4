import { type NewReleaseMessage, read } from '@slipway/ern';
import type { ApiClient } from '@slipway/http';
import { OPERATOR, prepareSample, type ReleaseView, submitSample } from '@slipway/laptop';
import { sampleAlbum } from '@slipway/samples';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Stage, settled, stage, tasksOf } from './harness.ts';

interface Drawn {
  readonly kind: string;
  readonly number: string;
  readonly owner: { readonly type: string; readonly id: string };
}
interface Numbered extends ReleaseView {
  readonly icpn: string;
  readonly grid?: string;
  readonly drawn?: readonly Drawn[];
}

describe('the numbers of a release', { timeout: 300_000 }, () => {
  let on: Stage;
  let api: ApiClient;
  beforeAll(async () => {
    on = await stage();
    api = await on.as(OPERATOR);
    await prepareSample(api, on.neighbours, () => undefined);
    const blocks = {
      upc: { kind: 'gtin', form: 'upc', prefix: '036000' },
      isrc: { kind: 'isrc', prefix: 'QZ6RS' },
      grid: { kind: 'grid', prefix: '2425G' },
    };
    for (const [poolId, block] of Object.entries(blocks)) {
      await api.put(`/v1/identifiers/pools/${poolId}`, { kind: block.kind, title: poolId });
      await api.put(`/v1/identifiers/pools/${poolId}/blocks/first`, block);
    }
  }, 240_000);
  afterAll(() => on?.stop());

  const body = async (path: string): Promise<Record<string, unknown>> => {
    const {
      version: _,
      createdAt: _at,
      updatedAt: _up,
      ...fields
    } = (await api.get<Record<string, unknown>>(path)).body;
    return fields;
  };
  const without = (fields: Record<string, unknown>, key: string) => ({ ...fields, [key]: undefined });
  /** Writes a document with something changed about it. */
  const change = async (path: string, to: string, edit: (fields: Record<string, unknown>) => object) => {
    const { productId: _p, resourceId: _r, ...fields } = await body(path);
    await api.put(to, edit(fields));
  };
  const lookUp = async (kind: string, value: string) =>
    (
      await api.get<{ claim?: { state: string; owner?: object; reason?: string } }>(
        `/v1/identifiers/lookup?kind=${kind}&value=${value}`,
      )
    ).body.claim;

  it('that stand in the catalog become those of their product and recordings, reserved or given by others', async () => {
    const asked = { purpose: 'next session', termDays: 1 };
    const reserved = await api.post<{ allocationId: string; numbers: { number: string }[] }>(
      '/v1/identifiers/pools/isrc/reservations',
      { ...asked, count: 2 },
      'session',
    );
    const [typed = '', untyped = ''] = reserved.body.numbers.map(({ number }) => number);
    await change('/v1/resources/harbour-at-dawn', '/v1/resources/harbour-at-dawn', (fields) => ({
      ...fields,
      isrc: typed,
    }));
    const harbour = { type: 'recording', id: 'harbour-at-dawn' };
    expect(await lookUp('isrc', typed)).toMatchObject({ state: 'allocated', owner: harbour });
    await api.post(`/v1/identifiers/allocations/${reserved.body.allocationId}/returns`, {}, 'session-over');
    expect(await lookUp('isrc', typed)).toMatchObject({ state: 'allocated', owner: harbour });
    expect(await lookUp('isrc', untyped)).toMatchObject({ state: 'returned' });

    await submitSample(api, ['aurora'], 'typed');
    const product = { type: 'product', id: sampleAlbum.productId };
    expect(await lookUp('gtin', '8591234560016')).toMatchObject({ state: 'external', owner: product });
    expect(await lookUp('isrc', 'QZNL92600002')).toMatchObject({
      state: 'external',
      owner: { type: 'recording', id: 'the-long-swell' },
    });
  });

  it('that somebody else has stop it before delivery, and the answer says who', async () => {
    await change('/v1/resources/the-long-swell', '/v1/resources/cover-version', (fields) => fields);
    await change('/v1/products/tidewater', '/v1/products/second', (fields) => ({
      ...fields,
      components: [{ items: [{ resourceId: 'cover-version' }] }],
    }));
    const asked = { productId: 'second', platforms: [{ platformId: 'aurora', cards: sampleAlbum.cards }] };
    await expect(api.post('/v1/releases', asked, 'clash')).rejects.toMatchObject({
      status: 422,
      problem: {
        code: 'release-not-ready',
        findings: [
          {
            check: 'numbers-free',
            by: { type: 'product', id: 'tidewater' },
            detail: 'UPC or EAN 8591234560016 of product "second" is taken: product "tidewater" has it.',
          },
          {
            check: 'numbers-free',
            resourceId: 'cover-version',
            by: { type: 'recording', id: 'the-long-swell' },
            detail: 'ISRC QZ-NL9-26-00002 of recording "cover-version" is taken: recording "the-long-swell" has it.',
          },
        ],
      },
    });
  });

  it('that the catalog lacks are drawn from the pools, the same ones for the same key, and reach the message', async () => {
    await change('/v1/resources/lights-out', '/v1/resources/new-one', (fields) => without(fields, 'isrc'));
    await change('/v1/resources/lights-out', '/v1/resources/new-two', (fields) => without(fields, 'isrc'));
    await change('/v1/products/tidewater', '/v1/products/third', (fields) => ({
      ...without(fields, 'icpn'),
      components: [{ items: [{ resourceId: 'new-two' }, { resourceId: 'new-one' }] }],
    }));
    const asked = { productId: 'third', platforms: [{ platformId: 'borealis', cards: sampleAlbum.cards }] };
    await expect(api.post('/v1/releases', asked, 'drawn')).rejects.toMatchObject({
      problem: { findings: [{ check: 'icpn' }, { check: 'isrc' }, { check: 'isrc' }] },
    });
    await expect(
      api.post('/v1/releases', { ...asked, numberPools: { gtin: 'isrc', isrc: 'isrc' } }, 'drawn'),
    ).rejects.toMatchObject({ problem: { findings: [{ check: 'pools', poolId: 'isrc' }] } });

    const tenant = await body('/v1/tenant');
    const numberPools = { gtin: 'upc', isrc: 'isrc', grid: 'grid' };
    await api.put('/v1/tenant', { ...without(tenant, 'tenantId'), numberPools });
    const made = await api.post<Numbered>('/v1/releases', asked, 'drawn');
    expect((await api.post<Numbered>('/v1/releases', asked, 'drawn')).body).toEqual(made.body);
    const { releaseId, drawn = [], icpn, grid = '' } = made.body;
    expect(drawn.map(({ kind, owner }) => [kind, owner.type, owner.id])).toEqual([
      ['gtin', 'product', 'third'],
      ['isrc', 'recording', 'new-two'],
      ['isrc', 'recording', 'new-one'],
      ['grid', 'release', releaseId],
    ]);
    expect(icpn).toBe('00036000000009');
    expect(grid).toMatch(/^A12425G0000000000.$/);

    await settled(api, releaseId);
    for (const { kind, number, owner } of drawn)
      expect(await lookUp(kind, number)).toMatchObject({ state: 'allocated', owner });
    expect((await body('/v1/products/third')).icpn).toBe(icpn);
    expect((await body('/v1/resources/new-two')).isrc).toBe(drawn[1]?.number);
    const [task] = await tasksOf(api, releaseId);
    const { url } = (await api.get<{ url: string }>(`/v1/releases/${releaseId}/tasks/${task?.taskId}/message`)).body;
    const message = await read(new Uint8Array(await (await fetch(url)).arrayBuffer()));
    if (!message.ok || message.value.message.messageType !== 'NewReleaseMessage') throw new Error('It cannot be read');
    const { release, soundRecordings = [] } = message.value.message as NewReleaseMessage;
    expect(release?.releaseId).toMatchObject({ gRid: grid, icpn: '036000000009' });
    expect(JSON.stringify(soundRecordings)).toContain(drawn[1]?.number);
    expect(JSON.stringify(soundRecordings)).toContain(drawn[2]?.number);
  });
});
