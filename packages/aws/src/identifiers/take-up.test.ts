import {
  allocateNumbers,
  bindNumber,
  bindTyped,
  endQuarantine,
  keepReservation,
  lapseReservation,
  lookUp,
  numbersOf,
  OPERATOR,
  quarantineNumber,
  registerNumber,
  takeUpNumbers,
} from '@slipway/identifiers';
import { fixedClock } from '@slipway/kernel';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type NumbersTest, numbersTest } from './numbers-for-tests.ts';
import { wanting } from './wanting-for-tests.ts';

describe('numbers that stand in the catalog', () => {
  let test: NumbersTest;
  beforeAll(async () => {
    test = await numbersTest(fixedClock('2026-11-21T10:00:00.000Z'));
  });
  afterAll(() => test.stop());

  const isrc = (number: string, id: string) => ({ kind: 'isrc', number, owner: { type: 'recording', id } }) as const;
  const takeUp = (...numbers: ReturnType<typeof isrc>[]) => takeUpNumbers(test.ports, 'label', numbers, 'a product');
  const claimOf = async (number: string, tenantId = 'label') =>
    (await lookUp(test.documents, tenantId, 'isrc', number)).claim?.value;
  const draw = async (poolId: string, fields: Parameters<typeof wanting>[1]) => {
    const wanted = wanting(poolId, fields);
    const outcome = await allocateNumbers(test.ports, wanted);
    if (!outcome.ok) throw new Error(outcome.refusal.code);
    return { ...wanted, numbers: await numbersOf(test.documents, wanted.tenantId, wanted.allocationId) };
  };

  it('are bound when they were reserved or drawn, and registered when nobody knows them', async () => {
    await test.makePool('own', {}, [{ prefix: 'QZAAA' }]);
    const reserved = await draw('own', { mode: 'reserve' });
    const drawn = await draw('own', {});
    const [first = '', second = ''] = [...reserved.numbers, ...drawn.numbers];
    const asked = [isrc(first, 'a'), isrc(second, 'b'), isrc('USRC17607839', 'c')];
    expect(await takeUp(...asked)).toEqual({ ok: true, value: 3 });
    expect(await takeUp(...asked)).toEqual({ ok: true, value: 0 });
    for (const [number, state, id] of [
      [first, 'allocated', 'a'],
      [second, 'allocated', 'b'],
      ['USRC17607839', 'external', 'c'],
    ] as const)
      expect(await claimOf(number)).toMatchObject({ state, owner: { type: 'recording', id } });
    expect(await lapseReservation(test.ports, 'label', reserved.allocationId)).toBe(0);
  });

  it('that were loaded without an owner get one, once', async () => {
    await registerNumber(test.ports, 'label', { kind: 'isrc', number: 'USRC17600001', purpose: 'loaded' });
    expect(await takeUp(isrc('USRC17600001', 'a'))).toMatchObject({ ok: true });
    expect(await takeUp(isrc('USRC17600001', 'b'))).toMatchObject({ refusal: { clashes: [{ by: { id: 'a' } }] } });
  });

  it('clash with what others have, and then none of them is taken up', async () => {
    await takeUp(isrc('USRC17600002', 'a'));
    await quarantineNumber(test.ports, 'label', { kind: 'isrc', number: 'USRC17600003', reason: 'two labels' });
    const fresh = isrc('USRC17600004', 'x');
    expect(
      await takeUp(fresh, isrc('USRC17600002', 'x'), isrc('USRC17600003', 'x'), isrc('USRC17600004', 'y')),
    ).toEqual({
      ok: false,
      refusal: {
        code: 'numbers-taken',
        clashes: [
          { ...isrc('USRC17600002', 'x'), state: 'external', by: { type: 'recording', id: 'a' } },
          { ...isrc('USRC17600003', 'x'), state: 'quarantined' },
          { ...isrc('USRC17600004', 'y'), state: 'external', by: fresh.owner },
        ],
      },
    });
    expect(await claimOf('USRC17600004')).toBeUndefined();
  });

  it("come out of quarantine as their owners' when somebody has looked, and never back to their pool", async () => {
    await test.makePool('looked', {}, [{ prefix: 'QZLLL', from: 0, to: 1 }]);
    const reserved = await draw('looked', { mode: 'reserve' });
    const asked = { kind: 'isrc', number: reserved.numbers[0] ?? '' } as const;
    const end = () =>
      endQuarantine(test.ports, 'label', { ...asked, owner: { type: 'recording', id: 'a' }, because: 'ours' });
    expect(await end()).toMatchObject({ refusal: { code: 'number-taken', state: 'reserved' } });
    await quarantineNumber(test.ports, 'label', { ...asked, reason: 'seen elsewhere' });
    expect(await end()).toMatchObject({ ok: true, value: { value: { state: 'allocated', owner: { id: 'a' } } } });
    expect(await claimOf(asked.number)).not.toHaveProperty('reason');
    expect(await lapseReservation(test.ports, 'label', reserved.allocationId)).toBe(0);
    expect((await draw('looked', {})).numbers).toEqual(['QZLLL2600001']);
  });

  it('are taken up by one of two who come at once', async () => {
    const outcomes = await Promise.all(['a', 'b'].map((id) => takeUp(isrc('USRC17600005', id))));
    expect(outcomes.map(({ ok }) => ok).sort()).toEqual([false, true]);
  });

  it('a hundred at once are taken up in a few transactions', async () => {
    const many = Array.from({ length: 100 }, (_, at) => isrc(`USRC176${String(10_000 + at)}`, `song-${at}`));
    expect(await takeUp(...many)).toEqual({ ok: true, value: 100 });
    expect(await takeUp(...many)).toEqual({ ok: true, value: 0 });
  });

  it('in a block of the operator go to quarantine there: nobody draws them, and lookup says why', async () => {
    await test.makePool('house', { grants: ['other'] }, [{ prefix: 'QZHHH' }], OPERATOR);
    expect(await takeUp(isrc('QZHHH2600000', 'a'))).toMatchObject({ ok: true });
    expect(await claimOf('QZHHH2600000')).toMatchObject({ state: 'external', owner: { id: 'a' } });
    const reason = 'label has it for recording a and did not draw it here';
    expect(await claimOf('QZHHH2600000', OPERATOR)).toMatchObject({ state: 'quarantined', reason, drawnBy: 'label' });
    const { items } = await test.documents.tenantTrail(OPERATOR, { limit: 100 });
    expect(items.map(({ says }) => says)).toContain(`Number QZHHH2600000 put in quarantine: ${reason}`);
    expect((await draw('house', { tenantId: 'other' })).numbers).toEqual(['QZHHH2600001']);
    expect(await takeUp(isrc('QZHHH2600001', 'b'))).toMatchObject({ refusal: { clashes: [{ state: 'allocated' }] } });
  });

  it('are bound by the write that types them, only when they were reserved for nobody else', async () => {
    await test.makePool('typed', {}, [{ prefix: 'QZTTT' }]);
    const free = (await draw('typed', { mode: 'reserve' })).numbers[0] ?? '';
    const named = await draw('typed', { mode: 'reserve', owner: { type: 'release', id: 'rel_1' } });
    const typed = await bindTyped(test.ports, 'label', [
      isrc(free, 'a'),
      isrc(named.numbers[0] ?? '', 'a'),
      isrc('USRC17600006', 'a'),
    ]);
    expect(typed.writes.map(({ value }) => 'number' in value && value.number)).toEqual([free]);
    expect((await test.documents.commit({ tenantId: 'label', ...typed, events: [] })).ok).toBe(true);
    expect(await claimOf(free)).toMatchObject({ state: 'allocated', owner: { id: 'a' } });
  });
});

describe('a reservation under the key of a submit', () => {
  let test: NumbersTest;
  beforeAll(async () => {
    test = await numbersTest(fixedClock('2026-11-21T10:00:00.000Z'));
    await test.makePool('isrc', {}, [{ prefix: 'QZAAA' }]);
  });
  afterAll(() => test.stop());

  const release = { type: 'release', id: 'rel_1' } as const;
  const song = { type: 'recording', id: 'song' } as const;
  const reserve = async () => {
    const wanted = wanting('isrc', { mode: 'reserve', count: 60, owner: release });
    const outcome = await allocateNumbers(test.ports, wanted);
    if (!outcome.ok) throw new Error(outcome.refusal.code);
    const numbers = await numbersOf(test.documents, 'label', wanted.allocationId);
    return { wanted, stored: outcome.value, numbers };
  };
  const keep = (stored: Parameters<typeof keepReservation>[0]) =>
    test.documents.commit({ tenantId: 'label', writes: [keepReservation(stored)], audit: [], events: [] });

  it('that was kept never goes back, and gives its numbers on to whom they are for', async () => {
    const { wanted, stored, numbers } = await reserve();
    expect((await keep(stored)).ok).toBe(true);
    expect(await lapseReservation(test.ports, 'label', wanted.allocationId)).toBe(0);
    const asked = { kind: 'isrc', number: numbers[0] ?? '', owner: song } as const;
    expect(await bindNumber(test.ports, 'label', asked)).toMatchObject({
      refusal: { code: 'number-taken', owner: release },
    });
    const given = { ...asked, from: release };
    expect(await bindNumber(test.ports, 'label', given)).toMatchObject({ value: { value: { owner: song } } });
    expect(await bindNumber(test.ports, 'label', given)).toMatchObject({ value: { value: { owner: song } } });
  });

  it('that began to go back cannot be kept any more, however far it came', async () => {
    const { wanted, stored } = await reserve();
    let commits = 0;
    const stopping: typeof test.ports.documents = {
      ...test.documents,
      commit: (asked) => {
        commits += 1;
        if (commits > 1) throw new Error('killed');
        return test.documents.commit(asked);
      },
    };
    await expect(
      lapseReservation({ ...test.ports, documents: stopping }, 'label', wanted.allocationId),
    ).rejects.toThrow();
    expect((await keep(stored)).ok).toBe(false);
    expect(await lapseReservation(test.ports, 'label', wanted.allocationId)).toBe(20);
  });

  it('is kept or goes back, never both, when the two meet', async () => {
    for (let round = 0; round < 5; round += 1) {
      const { wanted, stored } = await reserve();
      const [kept, returned] = await Promise.all([
        keep(stored),
        lapseReservation(test.ports, 'label', wanted.allocationId),
      ]);
      expect(returned).toBe(kept.ok ? 0 : 60);
    }
  });
});
