import {
  allocateNumbers,
  bindNumber,
  lapseReservation,
  lookUp,
  markExported,
  numbersOf,
  OPERATOR,
  quarantineNumber,
  registerNumber,
} from '@slipway/identifiers';
import { fixedClock } from '@slipway/kernel';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type NumbersTest, numbersTest } from './numbers-for-tests.ts';
import { wanting } from './wanting-for-tests.ts';

describe('a reservation', () => {
  const clock = fixedClock('2026-12-20T10:00:00.000Z');
  let test: NumbersTest;
  beforeAll(async () => {
    test = await numbersTest(clock);
  });
  afterAll(() => test.stop());

  const reserve = async (poolId: string, count: number, tenantId = 'label') => {
    const wanted = wanting(poolId, { mode: 'reserve', count, termDays: 30, tenantId });
    const outcome = await allocateNumbers(test.ports, wanted);
    if (!outcome.ok) throw new Error(outcome.refusal.code);
    const { allocationId } = wanted;
    return {
      allocationId,
      value: outcome.value.value,
      numbers: await numbersOf(test.documents, tenantId, allocationId),
    };
  };
  const song = { type: 'recording', id: 'song' } as const;
  const isrc = (number: string | undefined) => ({ kind: 'isrc', number: number ?? '' }) as const;

  it('of December keeps its year when it is bound in January', async () => {
    clock.set('2026-12-20T10:00:00.000Z');
    await test.makePool('december', {}, [{ prefix: 'QZAAA' }]);
    const { numbers, value } = await reserve('december', 1);
    expect(value.expiresAt).toBe('2027-01-19T10:00:00.000Z');
    clock.set('2027-01-05T10:00:00.000Z');
    const bound = await bindNumber(test.ports, 'label', { ...isrc(numbers[0]), owner: song });
    expect(bound).toMatchObject({
      ok: true,
      value: { value: { number: 'QZAAA2600000', state: 'allocated', owner: song } },
    });
  });

  it('gives back at its end what was not bound, and nothing else; what came back is drawn again', async () => {
    await test.makePool('back', { kind: 'gtin' }, [{ form: 'upc', prefix: '0360002914' }]);
    const { allocationId, numbers } = await reserve('back', 10);
    const [first, second, third] = numbers as [string, string, string];
    const upc = (number: string) => ({ kind: 'gtin', number }) as const;
    await bindNumber(test.ports, 'label', { ...upc(first), owner: { type: 'product', id: 'album' } });
    await quarantineNumber(test.ports, 'label', { ...upc(third), reason: 'seen on another album' });
    expect(await lapseReservation(test.ports, 'label', allocationId)).toBe(8);
    expect(await lapseReservation(test.ports, 'label', allocationId)).toBe(0);
    const again = wanting('back', { count: 8 });
    await allocateNumbers(test.ports, again);
    const redrawn = await numbersOf(test.documents, 'label', again.allocationId);
    expect(redrawn[0]).toBe(second);
    expect(redrawn).not.toContain(first);
    expect(redrawn).not.toContain(third);
    expect(await allocateNumbers(test.ports, wanting('back'))).toMatchObject({ refusal: { code: 'pool-exhausted' } });
    expect(await bindNumber(test.ports, 'label', { ...upc(third), owner: song })).toMatchObject({
      refusal: { code: 'number-taken', state: 'quarantined' },
    });
  });

  it('from a pool of the operator goes back there, for everybody', async () => {
    await test.makePool('common', { grants: ['label', 'other'] }, [{ prefix: 'QZBBB', from: 0, to: 99 }], OPERATOR);
    const { allocationId, numbers } = await reserve('common', 100);
    expect(await allocateNumbers(test.ports, wanting('common', { tenantId: 'other' }))).toMatchObject({ ok: false });
    await bindNumber(test.ports, 'label', { ...isrc(numbers[0]), owner: song });
    expect(await lapseReservation(test.ports, 'label', allocationId)).toBe(99);
    const theirs = await reserve('common', 99, 'other');
    expect(theirs.numbers.sort()).toEqual(numbers.slice(1));
    expect(await bindNumber(test.ports, 'label', { ...isrc(numbers[5]), owner: song })).toMatchObject({
      refusal: { code: 'number-taken', state: 'returned' },
    });
  });

  it('that was exported does not go back, whatever its term', async () => {
    await test.makePool('exported', {}, [{ prefix: 'QZDDD' }]);
    const { allocationId, numbers } = await reserve('exported', 50);
    expect(await markExported(test.ports, 'label', allocationId)).toBe(50);
    expect(await markExported(test.ports, 'label', allocationId)).toBe(0);
    expect(await lapseReservation(test.ports, 'label', allocationId)).toBe(0);
    expect(await bindNumber(test.ports, 'label', { ...isrc(numbers[0]), owner: song })).toMatchObject({ ok: true });
  });

  it('is bound to one owner: the same again changes nothing, another one is refused', async () => {
    await test.makePool('one', {}, [{ prefix: 'QZCCC' }]);
    const { numbers } = await reserve('one', 1);
    const bind = (id: string) =>
      bindNumber(test.ports, 'label', { ...isrc(numbers[0]), owner: { type: 'recording', id } });
    const outcomes = await Promise.all([bind('x'), bind('y')]);
    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1);
    const winner = (await lookUp(test.documents, 'label', 'isrc', numbers[0] ?? '')).claim?.value.owner?.id ?? '';
    expect(await bind(winner)).toMatchObject({ ok: true });
    expect(await bind('z')).toMatchObject({ refusal: { code: 'number-taken', owner: { id: winner } } });
  });
});

describe('a number that others gave out', () => {
  let test: NumbersTest;
  beforeAll(async () => {
    test = await numbersTest();
  });
  afterAll(() => test.stop());

  it('is registered once for an owner, and a clash is refused with who has it', async () => {
    const register = (id: string) =>
      registerNumber(test.ports, 'label', {
        kind: 'isrc',
        number: 'USRC17607839',
        owner: { type: 'recording', id },
        purpose: 'from the old distributor',
      });
    expect(await register('song')).toMatchObject({ ok: true, value: { version: 1 } });
    expect(await register('song')).toMatchObject({ ok: true, value: { version: 1 } });
    expect(await register('other')).toMatchObject({ refusal: { code: 'number-taken', owner: { id: 'song' } } });
    expect(await lookUp(test.documents, 'label', 'isrc', 'USRC17607839')).toMatchObject({
      claim: { value: { state: 'external', purpose: 'from the old distributor' } },
    });
  });
});
