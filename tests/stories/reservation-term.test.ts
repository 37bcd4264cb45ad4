import type { ApiClient } from '@slipway/http';
import { OPERATOR, prepareSample } from '@slipway/laptop';
import { eagerTime } from '@slipway/local';
import { sampleAlbum } from '@slipway/samples';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Stage, stage, until } from './harness.ts';

const DAY = 24 * 3600 * 1000;

interface Numbers {
  readonly allocationId: string;
  readonly state: string;
  readonly numbers: readonly { readonly number: string }[];
}

describe('the term of a reservation', { timeout: 300_000 }, () => {
  const time = eagerTime();
  let on: Stage;
  let api: ApiClient;
  beforeAll(async () => {
    on = await stage({ time });
    api = await on.as(OPERATOR);
    await prepareSample(api, on.neighbours, () => undefined);
    for (const [poolId, block] of Object.entries({
      upc: { kind: 'gtin', form: 'upc', prefix: '036000' },
      isrc: { kind: 'isrc', prefix: 'QZ6RS', from: 0, to: 3 },
    })) {
      await api.put(`/v1/identifiers/pools/${poolId}`, { kind: block.kind, title: poolId });
      await api.put(`/v1/identifiers/pools/${poolId}/blocks/first`, block);
    }
  }, 240_000);
  afterAll(() => on?.stop());

  const stateOf = async (kind: string, value: string) =>
    (await api.get<{ claim?: { state: string } }>(`/v1/identifiers/lookup?kind=${kind}&value=${value}`)).body.claim
      ?.state;
  const allocation = async (allocationId: string) =>
    (await api.get<Numbers>(`/v1/identifiers/allocations/${allocationId}`)).body;

  it('ends by itself: what is unused goes back and is drawn again, what was bound or typed into the catalog never does', async () => {
    const asked = { purpose: 'next session', count: 3, termDays: 30 };
    const { body } = await api.post<Numbers>('/v1/identifiers/pools/isrc/reservations', asked, 'session');
    const [bound = '', typed = '', unused = ''] = body.numbers.map(({ number }) => number);
    const owner = { type: 'recording', id: 'song' };
    await api.post('/v1/identifiers/bindings', { kind: 'isrc', value: bound, owner }, 'bind');
    const {
      version: _,
      createdAt: _c,
      updatedAt: _u,
      resourceId: _r,
      ...recording
    } = (await api.get<Record<string, unknown>>('/v1/resources/lights-out')).body;
    await api.put('/v1/resources/typed', { ...recording, isrc: typed });

    time.doDueWithin(29 * DAY);
    expect((await allocation(body.allocationId)).state).toBe('complete');
    time.doDueWithin(31 * DAY);
    await until(
      'the reservation ended',
      () => allocation(body.allocationId),
      ({ state }) => state === 'lapsed',
    );
    expect([await stateOf('isrc', bound), await stateOf('isrc', typed), await stateOf('isrc', unused)]).toEqual([
      'allocated',
      'allocated',
      'returned',
    ]);
    const next = await api.post<Numbers>('/v1/identifiers/pools/isrc/allocations', { purpose: 'single' }, 'single');
    expect(next.body.numbers.map(({ number }) => number)).toEqual([unused]);
  });

  it('of a submit that never became visible is a day, and until then its key finds the same number', async () => {
    const unnumbered = async (from: string, to: string, change: object) => {
      const {
        version: _,
        createdAt: _c,
        updatedAt: _u,
        resourceId: _r,
        productId: _p,
        ...fields
      } = (await api.get<Record<string, unknown>>(from)).body;
      await api.put(to, { ...fields, ...change });
    };
    const ids = ['a', 'b'];
    for (const id of ids) await unnumbered('/v1/resources/lights-out', `/v1/resources/${id}`, { isrc: undefined });
    const components = [{ items: ids.map((resourceId) => ({ resourceId })) }];
    await unnumbered('/v1/products/tidewater', '/v1/products/new', { icpn: undefined, components });
    const asked = {
      productId: 'new',
      platforms: [{ platformId: 'aurora', cards: sampleAlbum.cards }],
      numberPools: { gtin: 'upc', isrc: 'isrc' },
    };
    const submit = (key: string) => api.post('/v1/releases', asked, key);
    const reserved = async () =>
      (
        await api.get<{ items: { number: string; state: string }[] }>('/v1/identifiers/pools/upc/numbers')
      ).body.items.map(({ number, state }) => [number.slice(0, 13), state]);
    // Its UPC is set aside, then the pool has one ISRC for two recordings.
    for (let again = 1; again <= 2; again += 1)
      await expect(submit('short')).rejects.toMatchObject({
        status: 409,
        problem: { code: 'pool-exhausted', left: 1 },
      });
    expect(await reserved()).toEqual([['0003600000000', 'reserved']]);
    time.doDueWithin(1.1 * DAY);
    await until('its UPC went back', reserved, ([first]) => first?.[1] === 'returned');
    await api.put('/v1/identifiers/pools/isrc/blocks/second', { kind: 'isrc', prefix: 'QZ6RT' });
    const made = await api.post<{ icpn: string }>('/v1/releases', asked, 'short');
    expect(made.body.icpn.slice(0, 13)).toBe('0003600000000');
    time.doDueWithin(3 * DAY);
    await until('its numbers are its own', reserved, ([first]) => first?.[1] === 'allocated');
  });
});
