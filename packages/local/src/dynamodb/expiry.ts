import { setTimeout as sleep } from 'node:timers/promises';
import { AwsError, type Cloud } from '../cloud.ts';
import type { Answered, EngineClient } from './client.ts';

/** Deletes what has expired. The engine keeps the setting and never acts on it. */
export interface Expiry {
  start(): void;
  stop(): Promise<void>;
}

/**
 * Like AWS's it is lazy: readers meet expired items for a while, and must not rely on their absence. An item is
 * deleted only while it still carries the value that had expired, so a renewed one survives.
 *
 * Unlike AWS's, the stream record of such a deletion has no `userIdentity` of the time-to-live service: the engine
 * offers no way to set it.
 *
 * @param pause milliseconds between two rounds over all tables.
 */
export function expirySweeper(client: EngineClient, cloud: Pick<Cloud, 'time' | 'log'>, pause = 30_000): Expiry {
  const stopped = new AbortController();
  const { signal } = stopped;
  let rounds: Promise<void> | undefined;

  const round = async () => {
    const { TableNames } = await client.ask('ListTables', {});
    for (const TableName of TableNames as string[]) {
      const { TimeToLiveDescription: ttl } = await client.ask('DescribeTimeToLive', { TableName });
      if (signal.aborted) return;
      if (ttl?.TimeToLiveStatus === 'ENABLED')
        await sweep(client, TableName, ttl.AttributeName, () => cloud.time.now(), signal);
    }
  };
  const run = async () => {
    while (!signal.aborted) {
      await round().catch((error: unknown) => {
        if (!signal.aborted) cloud.log('dynamodb', `expired items stay for now: ${String(error)}`);
      });
      await sleep(pause, undefined, { ref: false, signal }).catch(() => {});
    }
  };

  return {
    start() {
      rounds ??= run();
    },
    async stop() {
      stopped.abort();
      await rounds;
    },
  };
}

/** Deletes the expired items of one table. @returns how many. */
async function sweep(
  client: EngineClient,
  TableName: string,
  attribute: string,
  now: () => number,
  signal: AbortSignal,
): Promise<number> {
  const { Table } = await client.ask('DescribeTable', { TableName });
  const keys = (Table.KeySchema as Answered[]).map((key) => String(key.AttributeName));
  const second = Math.floor(now() / 1000);
  let deleted = 0;
  let from: Answered | undefined;
  do {
    const page: Answered = await client.ask('Scan', {
      TableName,
      // Small pages with a rest between them: the engine does one thing at a time, and callers come first.
      Limit: 200,
      ...(from ? { ExclusiveStartKey: from } : {}),
      FilterExpression: 'attribute_type(#ttl, :number) AND #ttl < :now AND #ttl > :old',
      ExpressionAttributeNames: { '#ttl': attribute },
      ExpressionAttributeValues: {
        ':number': { S: 'N' },
        ':now': { N: String(second) },
        // AWS takes a time of more than five years ago for a mistake.
        ':old': { N: String(second - 5 * 366 * 86_400) },
      },
    });
    for (const item of page.Items as Answered[]) {
      if (signal.aborted) return deleted;
      if (await remove(client, TableName, keys, attribute, item)) deleted += 1;
    }
    from = page.LastEvaluatedKey;
    if (from) await sleep(10, undefined, { signal }).catch(() => {});
  } while (from && !signal.aborted);
  return deleted;
}

async function remove(client: EngineClient, TableName: string, keys: string[], attribute: string, item: Answered) {
  try {
    await client.ask('DeleteItem', {
      TableName,
      Key: Object.fromEntries(keys.map((key) => [key, item[key]])),
      ConditionExpression: '#ttl = :seen',
      ExpressionAttributeNames: { '#ttl': attribute },
      ExpressionAttributeValues: { ':seen': item[attribute] },
    });
    return true;
  } catch (error) {
    if (error instanceof AwsError && error.code === 'ConditionalCheckFailedException') return false;
    throw error;
  }
}
