import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DynamoDBClient, PutItemCommand } from '@aws-sdk/client-dynamodb';
import { startChildEngine } from '../../packages/local/src/dynamodb/child.ts';
import { createDynamoDbEngine } from '../../packages/local/src/dynamodb/engine.ts';
import { testCloud } from '../../packages/local/src/testing.ts';

/**
 * What the front costs: puts per second of the stock SDK through it, as a ratio to the engine without it. And what a
 * stream's history costs: the last puts of a long run as a ratio to its first. Usage: npx tsx bench/local/dynamodb.ts
 */
const PUTS = 4_000;

const folder = await mkdtemp(join(tmpdir(), 'bench-'));
const child = await startChildEngine(folder, console.error);
const cloud = await testCloud();
const engine = await createDynamoDbEngine(cloud);
const { endpoint } = await cloud.serve(engine);
const client = (address: string) =>
  new DynamoDBClient({ endpoint: address, region: cloud.region, credentials: cloud.credentials });
const [direct, front] = [client(await child.endpoint()), client(endpoint)];
const owner = { arn: `arn:aws:iam::${cloud.account}:root` };

const table = {
  TableName: 'bench',
  KeySchema: [{ AttributeName: 'id', KeyType: 'HASH' }],
  AttributeDefinitions: [{ AttributeName: 'id', AttributeType: 'S' }],
  BillingMode: 'PAY_PER_REQUEST',
  StreamSpecification: { StreamEnabled: true, StreamViewType: 'NEW_AND_OLD_IMAGES' },
};
const raw = async (operation: string, input: unknown) =>
  fetch(await child.endpoint(), {
    method: 'POST',
    headers: {
      'content-type': 'application/x-amz-json-1.0',
      'x-amz-target': `DynamoDB_20120810.${operation}`,
      'x-amz-date': '20260101T000000Z',
      authorization: 'AWS4-HMAC-SHA256 Credential=a/20260101/b/dynamodb/aws4_request, SignedHeaders=host, Signature=0',
    },
    body: JSON.stringify(input),
  });
await raw('CreateTable', table);
await cloud.call(owner, 'dynamodb', 'CreateTable', table);

const body = 'x'.repeat(900);
let serial = 0;
async function putsPerSecond(through: DynamoDBClient, parallel: number, puts = PUTS): Promise<number> {
  const began = performance.now();
  let left = puts;
  const writer = async () => {
    while (left-- > 0) {
      const Item = { id: { S: `item-${serial++}` }, body: { S: body } };
      await through.send(new PutItemCommand({ TableName: 'bench', Item }));
    }
  };
  await Promise.all(Array.from({ length: parallel }, writer));
  return (puts / (performance.now() - began)) * 1000;
}

await Promise.all([putsPerSecond(direct, 4, 500), putsPerSecond(front, 4, 500)]);
for (const parallel of [1, 16]) {
  // Twice in turns, and the better one of each: the machine may be busy with something else.
  const runs = { direct: 0, front: 0 };
  for (let turn = 0; turn < 2; turn += 1) {
    runs.direct = Math.max(runs.direct, await putsPerSecond(direct, parallel, PUTS / 4));
    runs.front = Math.max(runs.front, await putsPerSecond(front, parallel, PUTS / 4));
  }
  const [one, other] = [Math.round(runs.front), Math.round(runs.direct)];
  console.log(
    `${parallel} writers: ${one} puts/s through the front, ${other} without, ratio ${(one / other).toFixed(2)}`,
  );
}
// By the engine's own time, where the system tells it: the wall clock measures the neighbours on a busy machine.
const early = await costOfPuts();
await putsPerSecond(direct, 8, 12_000);
const late = await costOfPuts();
console.log(
  `stream history: ${early.toFixed(2)} ms a put, ${late.toFixed(2)} ms after 12 000 more, ratio ${(late / early).toFixed(2)}`,
);

async function costOfPuts(): Promise<number> {
  const before = (await engineCpu()) ?? performance.now();
  await putsPerSecond(direct, 8, 2_000);
  return (((await engineCpu()) ?? performance.now()) - before) / 2_000;
}

/** Milliseconds of processor time that the engine has used; undefined where there is no /proc. */
async function engineCpu(): Promise<number | undefined> {
  const stat = await readFile(`/proc/${child.pid()}/stat`, 'utf8').catch(() => undefined);
  const [user, system] = stat?.slice(stat.lastIndexOf(')')).split(' ').slice(12, 14) ?? [];
  return stat === undefined ? undefined : (Number(user) + Number(system)) * 10;
}

direct.destroy();
front.destroy();
await engine.stop();
await child.stop();
await cloud.end();
await rm(folder, { recursive: true, force: true });
