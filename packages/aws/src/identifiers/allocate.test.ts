import { QueryCommand } from '@aws-sdk/lib-dynamodb';
import {
  allocateNumbers,
  block,
  findPools,
  lapseReservation,
  lookUp,
  numbersOf,
  OPERATOR,
  registerNumber,
  usageOf,
} from '@slipway/identifiers';
import { fixedClock } from '@slipway/kernel';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type NumbersTest, numbersTest } from './numbers-for-tests.ts';
import { wanting } from './wanting-for-tests.ts';

describe('allocation on the embedded engine', () => {
  const clock = fixedClock('2026-11-21T10:00:00.000Z');
  let test: NumbersTest;
  beforeAll(async () => {
    test = await numbersTest(clock);
  });
  afterAll(() => test.stop());

  const allocate = async (...words: Parameters<typeof wanting>) => {
    const wanted = wanting(...words);
    const outcome = await allocateNumbers(test.ports, wanted);
    if (!outcome.ok) return { refusal: outcome.refusal, numbers: [] };
    const { tenantId, allocationId } = wanted;
    return { value: outcome.value.value, numbers: await numbersOf(test.documents, tenantId, allocationId) };
  };

  it('hands out numbers in order, and the same ones for the same request key', async () => {
    await test.makePool('order', {}, [{ prefix: 'QZAAA' }]);
    expect((await allocate('order')).numbers).toEqual(['QZAAA2600000']);
    const again = { allocationId: 'once', count: 3 };
    expect((await allocate('order', again)).numbers).toEqual(['QZAAA2600001', 'QZAAA2600002', 'QZAAA2600003']);
    expect((await allocate('order', again)).numbers).toEqual(['QZAAA2600001', 'QZAAA2600002', 'QZAAA2600003']);
    expect(await allocate('order', { ...again, count: 4 })).toMatchObject({ refusal: { code: 'request-key-reused' } });
    expect((await allocate('order')).numbers).toEqual(['QZAAA2600004']);
  });

  it('gives 200 parallel requests 200 numbers without a gap', { timeout: 120_000 }, async () => {
    await test.makePool('parallel', { kind: 'gtin' }, [{ form: 'upc', prefix: '036000' }]);
    const found = await Promise.all(Array.from({ length: 200 }, () => allocate('parallel')));
    const numbers = found.flatMap((each) => each.numbers).sort();
    expect(numbers).toHaveLength(200);
    expect(new Set(numbers).size).toBe(200);
    expect(numbers.at(0)?.slice(0, 13)).toBe('0003600000000');
    expect(numbers.at(-1)?.slice(0, 13)).toBe('0003600000199');
  });

  it('begins anew in a new year of the time zone, and keeps the place in the old one', async () => {
    await test.makePool('years', {}, [{ prefix: 'QZBBB' }]);
    const own = fixedClock('2026-12-31T22:59:00.000Z');
    const at = async (instant: string) => {
      own.set(instant);
      const wanted = wanting('years');
      await allocateNumbers({ ...test.ports, clock: own }, wanted);
      return numbersOf(test.documents, 'label', wanted.allocationId);
    };
    expect(await at('2026-12-31T22:59:00.000Z')).toEqual(['QZBBB2600000']);
    expect(await at('2026-12-31T23:01:00.000Z')).toEqual(['QZBBB2700000']);
    expect(await at('2027-01-02T00:00:00.000Z')).toEqual(['QZBBB2700001']);
  });

  it('carries over to the next block by itself, in the middle of a batch, and says so in the trail', async () => {
    await test.makePool('carry', { kind: 'gtin' }, [
      { form: 'upc', prefix: '0360002914' },
      { form: 'upc', prefix: '0360002915' },
    ]);
    const { numbers } = await allocate('carry', { count: 14 });
    expect(numbers.map((number) => number.slice(0, 12))).toEqual([
      ...Array(10).fill('000360002914'),
      ...Array(4).fill('000360002915'),
    ]);
    const block = await test.documents.get('label', 'identifierBlock', { poolId: 'carry', blockId: 'b1' });
    expect(block?.value.state).toBe('exhausted');
    expect(await allocate('carry', { count: 7 })).toMatchObject({ refusal: { code: 'pool-exhausted', left: 6 } });
    expect(await trail()).toContain('Block b1 of pool "carry" has no numbers left; block b2 goes on');
  });

  it('tells once when a pool falls below its mark, whatever block and label it is drawn for, and again after it rose', async () => {
    const label = (labelPartyId: string) => [{ labelPartyId, priority: 0 }];
    await test.makePool('low', { lowWaterMark: 15 }, [
      { prefix: 'QZCCC', from: 0, to: 9, labels: label('blue') },
      { prefix: 'QZCCC', from: 10, to: 19 },
    ]);
    const told = async () =>
      (await events()).filter(({ poolId }) => poolId === 'low').map(({ left, lowWaterMark }) => [left, lowWaterMark]);
    const blue = { labelPartyId: 'blue' };
    await allocate('low', { ...blue, count: 3 });
    await allocate('low', { count: 2 });
    expect(await told()).toEqual([]);
    await Promise.all([allocate('low'), allocate('low', blue), allocate('low'), allocate('low', blue)]);
    expect(await told()).toEqual([[14, 15]]);
    const reserved = wanting('low', { mode: 'reserve', count: 5 });
    await allocateNumbers(test.ports, reserved);
    await lapseReservation(test.ports, 'label', reserved.allocationId);
    await test.documents.commit({
      tenantId: 'label',
      writes: [
        {
          kind: 'identifierBlock',
          value: block.parse({ kind: 'isrc', poolId: 'low', blockId: 'b3', prefix: 'QZCCC', from: 20, to: 29 }),
          expect: 'absent',
        },
      ],
      audit: [],
      events: [],
    });
    await allocate('low', { count: 7 });
    expect(await told()).toEqual([
      [14, 15],
      [14, 15],
    ]);
    expect((await trail()).filter((says) => says.includes('"low" is running low'))).toHaveLength(2);
  });

  it('passes over numbers that others gave out, one by one or many together', async () => {
    await test.makePool('known', {}, [{ prefix: 'QZDDD' }]);
    for (const serial of [1, 2, 5])
      await registerNumber(test.ports, 'label', { kind: 'isrc', number: `QZDDD260000${serial}`, purpose: 'before' });
    expect((await allocate('known', { count: 4 })).numbers).toEqual([
      'QZDDD2600000',
      'QZDDD2600003',
      'QZDDD2600004',
      'QZDDD2600006',
    ]);
    expect((await allocate('known')).numbers).toEqual(['QZDDD2600007']);
  });

  it('draws a batch of 10,000 by a lease, each number once, and drains the lease', { timeout: 120_000 }, async () => {
    await test.makePool('batch', {}, [{ prefix: 'QZEEE' }]);
    await registerNumber(test.ports, 'label', { kind: 'isrc', number: 'QZEEE2605000', purpose: 'before' });
    const { value, numbers } = await allocate('batch', { count: 10_000 });
    expect(value).toMatchObject({ state: 'complete', done: 10_000 });
    expect(value?.lease).toBeUndefined();
    expect(new Set(numbers).size).toBe(10_000);
    expect(numbers).not.toContain('QZEEE2605000');
    const counters = await test.documents.list('label', 'identifierCounter', { poolId: 'batch' }, { limit: 10 });
    // One write for the lease, and one for the number that was passed over.
    expect(counters.items.map(({ version, value: { next } }) => [version, next])).toEqual([[2, 10_001]]);
  });

  it('goes on with a batch that was stopped half way, with the same numbers', async () => {
    await test.makePool('stopped', {}, [{ prefix: 'QZFFF' }]);
    const wanted = wanting('stopped', { count: 300 });
    let steps = 0;
    const first = await allocateNumbers(test.ports, wanted, () => ++steps > 2);
    expect(first).toMatchObject({ ok: true, value: { value: { state: 'open', done: 180 } } });
    const half = await numbersOf(test.documents, 'label', wanted.allocationId);
    await allocate('stopped');
    const { numbers } = await allocate('stopped', wanted);
    expect(numbers.slice(0, half.length)).toEqual(half);
    expect(numbers).toHaveLength(300);
    expect(numbers.at(-1)).toBe('QZFFF2600299');
  });

  it('lets granted tenants draw from a pool of the operator, each number once, accounted to each', async () => {
    await test.makePool('shared', { grants: ['label', 'other'] }, [{ prefix: 'QZGGG' }], OPERATOR);
    const found = await Promise.all(
      ['label', 'other', 'label', 'other', 'other'].map((tenantId) => allocate('shared', { tenantId })),
    );
    const numbers = found.flatMap((each) => each.numbers);
    expect(new Set(numbers).size).toBe(5);
    expect(await allocate('shared', { tenantId: 'stranger' })).toMatchObject({ refusal: { code: 'pool-unknown' } });
    const usage = await usageOf(test.documents, OPERATOR, 'shared', { year: '2026', today: '2026-11-21' });
    expect(usage?.drawnBy).toEqual({ label: 2, other: 3 });
    const mine = await lookUp(test.documents, 'label', 'isrc', found[0]?.numbers[0] ?? '');
    expect(mine.claim?.value).toMatchObject({ state: 'allocated', drawnBy: 'label', poolTenantId: OPERATOR });
    expect((await lookUp(test.documents, 'other', 'isrc', found[0]?.numbers[0] ?? '')).claim).toBeUndefined();
    const clash = { kind: 'isrc', number: found[0]?.numbers[0] ?? '', purpose: 'mine' } as const;
    expect(await registerNumber(test.ports, 'stranger', clash)).toMatchObject({ refusal: { code: 'number-taken' } });
  });

  it('finds several pools by a call for those of the tenant and one for those of the operator', async () => {
    await test.makePool('own', {}, []);
    await test.makePool('granted', { grants: ['label'] }, [], OPERATOR);
    await test.makePool('kept', { grants: ['other'] }, [], OPERATOR);
    const calls: string[] = [];
    const documents = {
      ...test.documents,
      getAll: ((tenantId, asked) => {
        calls.push(tenantId);
        return test.documents.getAll(tenantId, asked);
      }) as typeof test.documents.getAll,
    };
    const found = await findPools(documents, 'label', ['own', 'granted', 'kept', 'none']);
    expect([...found].map(([poolId, { poolTenantId }]) => [poolId, poolTenantId])).toEqual([
      ['own', 'label'],
      ['granted', OPERATOR],
    ]);
    expect(calls).toEqual(['label', OPERATOR]);
  });

  const events = async () => {
    const { Items = [] } = await test.table.client.send(
      new QueryCommand({
        TableName: test.table.tableName,
        KeyConditionExpression: 'pk = :pk',
        ExpressionAttributeValues: { ':pk': 'T#label#OUTBOX' },
      }),
    );
    return Items.filter(({ name }) => name === 'identifier-pool.low').map(
      ({ detail }) => JSON.parse(detail as string) as { poolId: string; left: number; lowWaterMark: number },
    );
  };

  const trail = async (): Promise<string[]> => {
    const { items } = await test.documents.tenantTrail('label', { limit: 1000 });
    return items.map(({ says }) => says);
  };
});
