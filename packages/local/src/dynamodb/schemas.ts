import { AwsError } from '../cloud.ts';
import type { Answered, EngineClient } from './client.ts';

/** The partition keys of tables and indexes, asked from the engine once. */
export interface Schemas {
  /** Makes sure that {@link partitionKey} knows these tables; a table that is not there stays unknown. */
  learn(tables: readonly string[]): Promise<void>;
  partitionKey(table: string, index?: string): string | undefined;
  /** After a table was changed. */
  forget(table: string): void;
}

export function schemasOf(engine: EngineClient): Schemas {
  const known = new Map<string, Map<string | undefined, string>>();
  const learnOne = async (table: string) => {
    try {
      known.set(table, keysOf((await engine.ask('DescribeTable', { TableName: table })).Table));
    } catch (error) {
      if (!(error instanceof AwsError)) throw error; // The engine answers the call itself with the same refusal.
    }
  };
  return {
    async learn(tables) {
      const unknown = tables.filter((table) => !known.has(table));
      if (unknown.length > 0) await Promise.all([...new Set(unknown)].map(learnOne));
    },
    partitionKey: (table, index) => known.get(table)?.get(index),
    forget: (table) => known.delete(table),
  };
}

function keysOf(table: Answered): Map<string | undefined, string> {
  const indexes = [...(table.GlobalSecondaryIndexes ?? []), ...(table.LocalSecondaryIndexes ?? [])] as Answered[];
  return new Map([
    [undefined, partition(table)],
    ...indexes.map((index): [string, string] => [index.IndexName, partition(index)]),
  ]);
}

const partition = ({ KeySchema }: Answered): string =>
  (KeySchema as Answered[]).find((key) => key.KeyType === 'HASH')?.AttributeName ?? '';
