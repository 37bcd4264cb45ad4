import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { BatchWriteCommand, DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { type TestTable, testTable } from '../../../packages/aws/src/table-for-tests.ts';

/** A call of DynamoDB, whichever. */
type Command = Parameters<DynamoDBDocumentClient['send']>[0];

export interface Desk {
  readonly table: TestTable;
  /** Does something, and says which calls of DynamoDB it made: those that were under way together stand together. */
  recorded(run: () => Promise<unknown>): Promise<Wave[]>;
  stop(): Promise<void>;
}

export type Wave = readonly Command[];

/** A table of its own for the functions of the release desk, in this process; schedules are answered and forgotten. */
export async function desk(): Promise<Desk> {
  const table = await testTable();
  const scheduler = createServer((_, response) => {
    response.setHeader('content-type', 'application/json');
    response.end('{"ScheduleArn":"arn:aws:scheduler:eu-west-1:000000000000:schedule/default/bench"}');
  });
  await new Promise<void>((listening) => scheduler.listen(0, '127.0.0.1', listening));
  Object.assign(process.env, table.environment, {
    AWS_ENDPOINT_URL_SCHEDULER: `http://127.0.0.1:${(scheduler.address() as AddressInfo).port}`,
    SCHEDULE_GROUP: 'default',
    SCHEDULER_ROLE_ARN: 'arn:aws:iam::000000000000:role/bench',
    SWEEP_RELEASE_ARN: 'arn:aws:lambda:eu-west-1:000000000000:function:bench',
  });
  return {
    table,
    recorded,
    stop: async () => {
      scheduler.close();
      await table.stop();
    },
  };
}

async function recorded(run: () => Promise<unknown>): Promise<Wave[]> {
  const waves: Command[][] = [];
  let underWay = 0;
  const { send } = DynamoDBDocumentClient.prototype;
  DynamoDBDocumentClient.prototype.send = async function (this: DynamoDBDocumentClient, ...args: [never]) {
    const [command] = args as unknown as [Command];
    if (underWay === 0) waves.push([]);
    waves.at(-1)?.push(command);
    underWay += 1;
    try {
      return await (send as (...all: unknown[]) => Promise<unknown>).apply(this, args);
    } finally {
      underWay -= 1;
    }
  } as never;
  try {
    await run();
  } finally {
    DynamoDBDocumentClient.prototype.send = send;
  }
  return waves;
}

/** The same calls again, with nothing around them. `rename` makes keys that are free. */
export async function replay(
  { client }: TestTable,
  waves: readonly Wave[],
  rename: (json: string) => string,
): Promise<void> {
  for (const wave of waves) {
    await Promise.all(
      wave.map((command) => {
        const input = JSON.parse(rename(JSON.stringify(command.input))) as never;
        const Again = command.constructor as new (input: never) => Command;
        return client.send(new Again(input));
      }),
    );
  }
}

export async function putAll({ client, tableName }: TestTable, items: readonly object[]): Promise<void> {
  for (let from = 0; from < items.length; from += 25) {
    const requests = items.slice(from, from + 25).map((Item) => ({ PutRequest: { Item: { ...Item } } }));
    await client.send(new BatchWriteCommand({ RequestItems: { [tableName]: requests } }));
  }
}
