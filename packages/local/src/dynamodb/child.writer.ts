import { startChildEngine } from './child.ts';
import { engineClient } from './client.ts';

// A process for child.test.ts to kill: writes items and prints the id of each one that was acknowledged.
const engine = await startChildEngine(process.argv[2] ?? '', () => {});
const client = engineClient(engine.endpoint);
await client.ask('CreateTable', {
  TableName: 'things',
  KeySchema: [{ AttributeName: 'id', KeyType: 'HASH' }],
  AttributeDefinitions: [{ AttributeName: 'id', AttributeType: 'S' }],
  BillingMode: 'PAY_PER_REQUEST',
});
const write = async (writer: number) => {
  for (let n = 0; ; n += 1) {
    const id = `${writer}-${n}`;
    await client.ask('PutItem', { TableName: 'things', Item: { id: { S: id } } });
    process.stdout.write(`${id}\n`);
  }
};
await Promise.all([1, 2, 3, 4].map(write));
