import {
  allocateNumbers,
  bindNumber,
  emptyTally,
  fileRows,
  type IdentifierImport,
  lapseReservation,
  loadRows,
  lookUp,
  numbersOf,
  usageOf,
} from '@slipway/identifiers';
import { fixedClock } from '@slipway/kernel';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type NumbersTest, numbersTest } from './numbers-for-tests.ts';
import { wanting } from './wanting-for-tests.ts';

describe('loading numbers that were used before', { timeout: 120_000 }, () => {
  const clock = fixedClock('2026-11-21T10:00:00.000Z');
  let test: NumbersTest;
  beforeAll(async () => {
    test = await numbersTest(clock);
  });
  afterAll(() => test.stop());

  const announce = async (importId: string, poolId: string) => {
    const value: IdentifierImport = {
      importId,
      poolId,
      fileName: 'used.csv',
      format: 'csv',
      key: importId,
      state: 'awaiting-upload',
      rows: 0,
      numbers: emptyTally(),
      findings: [],
      at: clock.now(),
    };
    await test.documents.commit({
      tenantId: 'label',
      writes: [{ kind: 'identifierImport', value, expect: 'absent' }],
      audit: [],
      events: [],
    });
  };
  async function* pieces(text: string) {
    yield text;
  }
  const load = (importId: string, text: string, until?: () => boolean) =>
    loadRows(test.ports, 'label', importId, fileRows(pieces(text), 'csv'), until);
  const next = async (poolId: string) => {
    const wanted = wanting(poolId);
    await allocateNumbers(test.ports, wanted);
    return (await numbersOf(test.documents, 'label', wanted.allocationId))[0];
  };

  it('reports every row, keeps the numbers from being drawn, and changes nothing the second time', async () => {
    await test.makePool('used', { kind: 'gtin' }, [{ form: 'upc', prefix: '036000' }]);
    expect(await next('used')).toBe('00036000000009');
    const file = [
      'number,to,purpose',
      '036000000016',
      '036000000030,036000000054,old distributor',
      '036000000016',
      '036000000009',
      '036000291453',
      '721620118165',
      'nonsense',
    ].join('\n');
    await announce('first', 'used');
    expect(await load('first', file)).toMatchObject({
      state: 'done',
      rows: 7,
      numbers: {
        accepted: 4,
        duplicate: 1,
        'already-allocated': 1,
        'bad-check': 1,
        'foreign-prefix': 1,
        malformed: 1,
      },
      findings: [
        { row: 3, verdict: 'duplicate' },
        { row: 4, verdict: 'already-allocated' },
        { row: 5, verdict: 'bad-check' },
        { row: 6, verdict: 'foreign-prefix' },
        { row: 7, verdict: 'malformed' },
      ],
    });
    const usage = () => usageOf(test.documents, 'label', 'used', { year: '2026', today: '2026-11-21' });
    const before = await usage();
    expect(before?.blocks[0]).toMatchObject({ drawn: 1, excluded: 4, free: 99_995, gaps: 0 });
    await announce('second', 'used');
    expect((await load('second', file))?.numbers).toMatchObject({ accepted: 0, duplicate: 5, 'already-allocated': 1 });
    expect(await usage()).toEqual(before);
    expect([await next('used'), await next('used')]).toEqual(['00036000000023', '00036000000061']);
    expect(await lookUp(test.documents, 'label', 'gtin', '00036000000047')).toMatchObject({ isExcluded: true });
  });

  it('goes on behind the last row that counted, and counts none twice', async () => {
    await test.makePool('resumed', {}, [{ prefix: 'QZAAA' }]);
    const file = Array.from({ length: 1000 }, (_, at) => `QZAAA26${String(at * 2).padStart(5, '0')}`).join('\n');
    await announce('stopped', 'resumed');
    let groups = 0;
    const half = await load('stopped', file, () => ++groups === 4);
    expect(half).toMatchObject({ state: 'running', rows: 320, numbers: { accepted: 320 } });
    expect(await load('stopped', file)).toMatchObject({
      state: 'done',
      rows: 1000,
      numbers: { accepted: 1000, duplicate: 0 },
    });
    expect([await next('resumed'), await next('resumed')]).toEqual(['QZAAA2600001', 'QZAAA2600003']);
  });

  it('of two runs at once counts every row once', async () => {
    await test.makePool('twice', {}, [{ prefix: 'QZBBB' }]);
    const file = Array.from({ length: 300 }, (_, at) => `QZBBB26${String(at).padStart(5, '0')}`).join('\n');
    await announce('both', 'twice');
    await Promise.all([load('both', file), load('both', file)]);
    const { value } = (await test.documents.get('label', 'identifierImport', { importId: 'both' })) ?? {};
    expect(value).toMatchObject({ state: 'done', rows: 300, numbers: { accepted: 300, duplicate: 0 } });
  });

  it('keeps numbers that follow each other as a range, in whatever order they come, and purposes with their numbers', async () => {
    await test.makePool('runs', {}, [{ prefix: 'QZCCC' }]);
    const isrc = (serial: number) => `QZCCC26${String(serial).padStart(5, '0')}`;
    const run = Array.from({ length: 3_000 }, (_, at) => isrc(at)).reverse();
    const file = [...run, ...[5_000, 5_001].map((serial) => `${isrc(serial)},,titled`), isrc(6_000), run[0]].join('\n');
    await announce('run', 'runs');
    expect(await load('run', file)).toMatchObject({ rows: 3_004, numbers: { accepted: 3_003, duplicate: 1 } });
    const counter = await test.documents.get('label', 'identifierCounter', {
      poolId: 'runs',
      blockId: 'b1',
      year: '2026',
    });
    expect(counter?.value.used).toEqual([
      { from: 0, to: 2_999 },
      { from: 5_000, to: 5_001 },
      { from: 6_000, to: 6_000 },
    ]);
    const { items } = await test.documents.list('label', 'identifierClaim', { poolId: 'runs' }, { limit: 100 });
    expect(items.map(({ value }) => [value.number, value.purpose])).toEqual([
      [isrc(5_000), 'titled'],
      [isrc(5_001), 'titled'],
      [isrc(6_000), 'used before it was loaded'],
    ]);
    await announce('again', 'runs');
    expect(await load('again', file)).toMatchObject({ numbers: { accepted: 0, duplicate: 3_004 } });
    expect(await next('runs')).toBe(isrc(3_000));
  });

  it('takes no number into a range that a batch has drawn and not claimed yet', async () => {
    await test.makePool('leased', {}, [{ prefix: 'QZDDD' }]);
    const batch = wanting('leased', { count: 300 });
    let steps = 0;
    await allocateNumbers(test.ports, batch, () => ++steps > 2);
    const file = Array.from({ length: 40 }, (_, at) => `QZDDD26${String(200 + at).padStart(5, '0')}`);
    await announce('leased', 'leased');
    expect(await load('leased', file.join('\n'))).toMatchObject({ numbers: { accepted: 40 } });
    await allocateNumbers(test.ports, batch);
    const drawn = await numbersOf(test.documents, 'label', batch.allocationId);
    expect(new Set(drawn).size).toBe(300);
    expect(drawn.filter((number) => file.includes(number))).toEqual([]);
  });

  it('puts into quarantine what was only reserved here and is used elsewhere, one by one or in a range', async () => {
    await test.makePool('doubt', {}, [{ prefix: 'QZEEE' }]);
    const reserved = wanting('doubt', { mode: 'reserve', count: 6 });
    await allocateNumbers(test.ports, reserved);
    const [first = '', second = '', third = '', fourth = ''] = await numbersOf(
      test.documents,
      'label',
      reserved.allocationId,
    );
    await bindNumber(test.ports, 'label', { kind: 'isrc', number: second, owner: { type: 'recording', id: 'song' } });
    await announce('doubt', 'doubt');
    const report = await load('doubt', [first, second, `${third},${fourth}`].join('\n'));
    expect(report).toMatchObject({
      numbers: { accepted: 0, 'already-allocated': 4 },
      findings: [
        { row: 1, says: `${first} is in quarantine: it was reserved.` },
        { row: 2, says: `${second} is allocated for recording song.` },
        { row: 3, says: '2 of them were drawn here, 2 only reserved: these are in quarantine now.' },
      ],
    });
    const reason = '"used.csv" says that it was used before; here it was only reserved';
    const claimOf = async (number: string) => (await lookUp(test.documents, 'label', 'isrc', number)).claim?.value;
    for (const number of [first, third, fourth])
      expect(await claimOf(number)).toMatchObject({ state: 'quarantined', reason });
    expect(await claimOf(second)).toMatchObject({ state: 'allocated' });
    const { items } = await test.documents.tenantTrail('label', { limit: 1000 });
    expect(items.filter(({ says }) => says === `Number ${first} put in quarantine: ${reason}`)).toHaveLength(1);
    expect(await lapseReservation(test.ports, 'label', reserved.allocationId)).toBe(2);
    expect((await next('doubt'))?.slice(-5)).toBe('00004');
  });
});
