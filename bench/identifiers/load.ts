import { PutCommand } from '@aws-sdk/lib-dynamodb';
import { type NumbersTest, numbersTest } from '../../packages/aws/src/identifiers/numbers-for-tests.ts';
import { emptyTally, fileRows, type IdentifierImport, loadRows } from '../../packages/identifiers/src/index.ts';
import { inTurn, type Row } from '../measure.ts';

/** Rows of a measured file; `SLIPWAY_LOAD_ROWS=1000000` loads the largest that is promised, once, and prints all of it. */
const ROWS = Number(process.env.SLIPWAY_LOAD_ROWS ?? 0);
const SAMPLE = 4_000;

/**
 * I3: loading numbers that were used before, a row as a ratio to a bare conditional put: numbers that follow each other,
 * and numbers with gaps, each of which becomes a document.
 */
export default async function loading(): Promise<readonly Row[]> {
  const test = await numbersTest();
  try {
    if (ROWS > 0) {
      await once(test, ROWS);
      return [];
    }
    const rows: Row[] = [];
    let round = 0;
    for (const { name, step, goal, gate } of [
      { name: 'that follow each other', step: 1, goal: 0.05, gate: 0.15 },
      { name: 'with gaps', step: 2, goal: 0.3, gate: 0.6 },
    ]) {
      const { ours, theirs, ratio, spread } = await inTurn(
        3,
        async () => {
          round += 1;
          return (await load(test, `${round}`, SAMPLE, step)).ms / SAMPLE;
        },
        () => bare(test, 500),
      );
      rows.push({
        name: `I3 load numbers ${name}, a row ÷ bare put`,
        ratio,
        goal,
        gate,
        better: 'lower',
        note: `${(1000 / ours).toFixed(0)} rows, ${(1000 / theirs).toFixed(0)} bare puts a second; ${spread}`,
      });
    }
    return rows;
  } finally {
    await test.stop();
  }
}

/** The three shapes of a large file: dense, every second number, dense again under a second name. */
async function once(test: NumbersTest, count: number): Promise<void> {
  const each = await bare(test, 2_000);
  console.log(`  ${(1000 / each).toFixed(0)} bare conditional puts a second`);
  for (const [name, step, prefix] of [
    ['dense', 1, '4006'],
    ['dense, a second time', 1, '4006'],
    ['every second number', 2, '4007'],
    ['every second number, a second time', 2, '4007'],
  ] as const) {
    const { ms, peakMb, commits, report } = await load(test, name.replace(/\W+/g, '-'), count, step, prefix);
    const minutes = (ms / 60_000).toFixed(2);
    console.log(`  ${name}: ${minutes} min, ${commits} transactions, ${peakMb.toFixed(0)} MB more at most`);
    console.log(`    ${JSON.stringify({ state: report?.state, rows: report?.rows, ...report?.numbers })}`);
  }
}

async function load(test: NumbersTest, name: string, count: number, step: number, prefix?: string) {
  const poolId = `load-${prefix ?? name}`;
  if (!(await test.documents.get('label', 'identifierPool', { poolId })))
    await test.makePool(poolId, { kind: 'gtin' }, [{ form: 'ean', prefix: prefix ?? `4${name.padStart(4, '0')}` }]);
  const importId = `imp-${name}`;
  const value: IdentifierImport = {
    importId,
    poolId,
    fileName: `${name}.csv`,
    format: 'csv',
    key: importId,
    state: 'awaiting-upload',
    rows: 0,
    numbers: emptyTally(),
    findings: [],
    at: new Date().toISOString(),
  };
  const writes = [{ kind: 'identifierImport', value, expect: 'absent' } as const];
  await test.documents.commit({ tenantId: 'label', writes, audit: [], events: [] });
  let commits = 0;
  const counting: NumbersTest['documents'] = {
    ...test.documents,
    commit: (asked) => {
      commits += 1;
      return test.documents.commit(asked);
    },
  };
  globalThis.gc?.();
  const before = process.memoryUsage().heapUsed;
  let peak = before;
  const watch = setInterval(() => {
    peak = Math.max(peak, process.memoryUsage().heapUsed);
  }, 50);
  const start = performance.now();
  const pieces = fileRows(lines(prefix ?? `4${name.padStart(4, '0')}`, count, step), 'csv');
  const report = await loadRows({ ...test.ports, documents: counting }, 'label', importId, pieces);
  clearInterval(watch);
  if (report?.state !== 'done') throw new Error(`Cannot measure: the import is ${report?.state}`);
  return { ms: performance.now() - start, peakMb: (peak - before) / 2 ** 20, commits, report };
}

/** A file in pieces of a thousand lines, without ever being in memory as a whole. */
async function* lines(prefix: string, count: number, step: number): AsyncGenerator<string> {
  const digits = 12 - prefix.length;
  let piece = '';
  for (let row = 0; row < count; row += 1) {
    const body = prefix + String(row * step).padStart(digits, '0');
    const sum = [...body].reduce((total, digit, at) => total + Number(digit) * (at % 2 === 0 ? 1 : 3), 0);
    piece += `${body}${(10 - (sum % 10)) % 10}\n`;
    if (row % 1_000 === 999) {
      yield piece;
      piece = '';
    }
  }
  yield piece;
}

let serial = 0;
async function bare({ table }: NumbersTest, count: number): Promise<number> {
  const start = performance.now();
  for (let at = 0; at < count; at += 1) {
    serial += 1;
    const Item = { pk: `BARE#${serial}`, sk: 'BARE', body: 'x'.repeat(300) };
    await table.client.send(
      new PutCommand({ TableName: table.tableName, Item, ConditionExpression: 'attribute_not_exists(pk)' }),
    );
  }
  return (performance.now() - start) / count;
}
