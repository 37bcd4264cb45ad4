import { block, type NumberPorts, pool } from '@slipway/identifiers';
import { type Clock, systemClock, ulids } from '@slipway/kernel';
import { type DocumentStore, dynamoDocuments } from '../dynamo-documents.ts';
import { type TestTable, testTable } from '../table-for-tests.ts';
import { pause } from './pause.ts';

export interface NumbersTest {
  readonly table: TestTable;
  readonly documents: DocumentStore;
  readonly ports: NumberPorts;
  /** Makes a pool with its blocks; a block that only names its prefix is of the pool's kind. */
  makePool(poolId: string, fields: object, blocks: readonly object[], tenantId?: string): Promise<void>;
  stop(): Promise<void>;
}

export async function numbersTest(clock: Clock = systemClock): Promise<NumbersTest> {
  const table = await testTable();
  const documents = dynamoDocuments(table.client, table.tableName, clock);
  return {
    table,
    documents,
    ports: { documents, clock, ids: ulids, actor: { kind: 'user', name: 'tester' }, pause },
    async makePool(poolId, fields, blocks, tenantId = 'label') {
      const made = pool.parse({ poolId, title: poolId, kind: 'isrc', ...fields });
      const done = await documents.commit({
        tenantId,
        writes: [
          { kind: 'identifierPool', value: made, expect: 'absent' },
          ...blocks.map(
            (each, index) =>
              ({
                kind: 'identifierBlock',
                value: block.parse({ poolId, blockId: `b${index + 1}`, kind: made.kind, order: index, ...each }),
                expect: 'absent',
              }) as const,
          ),
        ],
        audit: [],
        events: [],
      });
      if (!done.ok) throw new Error(`Cannot make pool ${poolId}`);
    },
    stop: () => table.stop(),
  };
}
