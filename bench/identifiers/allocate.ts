import { PutCommand } from '@aws-sdk/lib-dynamodb';
import { numbersTest } from '../../packages/aws/src/identifiers/numbers-for-tests.ts';
import { wanting } from '../../packages/aws/src/identifiers/wanting-for-tests.ts';
import { allocateNumbers } from '../../packages/identifiers/src/index.ts';
import { inTurn, type Row } from '../measure.ts';

const COUNT = 96;

/** I2: allocations a second on the embedded engine, at 1 and 32 in flight, as a ratio to bare conditional puts. */
export default async function allocating(): Promise<readonly Row[]> {
  const test = await numbersTest();
  try {
    await test.makePool('bench', { kind: 'gtin' }, [{ form: 'ean', prefix: '4006' }]);
    let serial = 0;
    const put = () => {
      serial += 1;
      const Item = { pk: `BARE#${serial}`, sk: 'BARE', body: 'x'.repeat(300) };
      const ConditionExpression = 'attribute_not_exists(pk)';
      return test.table.client.send(new PutCommand({ TableName: test.table.tableName, Item, ConditionExpression }));
    };
    const allocate = async () => {
      const outcome = await allocateNumbers(test.ports, wanting('bench'));
      if (!outcome.ok) throw new Error(`Cannot measure: ${outcome.refusal.code}`);
    };
    const rows: Row[] = [];
    for (const inFlight of [1, 32]) {
      const { ours, theirs, ratio, spread } = await inTurn(
        5,
        () => perCall(inFlight, allocate),
        () => perCall(inFlight, put),
      );
      rows.push({
        name: `I2 allocate at ${inFlight} in flight, ours ÷ bare put`,
        ratio,
        goal: 8,
        gate: 16,
        better: 'lower',
        note: `${(1000 / ours).toFixed(0)} allocations, ${(1000 / theirs).toFixed(0)} bare puts a second; ${spread}`,
      });
    }
    return rows;
  } finally {
    await test.stop();
  }
}

/** Milliseconds of one call when so many are under way. */
async function perCall(inFlight: number, call: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  let left = COUNT;
  const worker = async () => {
    while (left > 0) {
      left -= 1;
      await call();
    }
  };
  await Promise.all(Array.from({ length: inFlight }, worker));
  return (performance.now() - start) / COUNT;
}
