import { createDynamoDbEngine } from '../dynamodb/engine.ts';
import { testCloud } from '../testing.ts';
import { provide } from '../testing-resources.ts';
import { createStreamsEngine } from './engine.ts';
import type { StreamRecord } from './reader.ts';

// A process for engine.test.ts to kill: prints `put ID` for each acknowledged write, `got ID` for each delivery.
const cloud = await testCloud({
  dataFolder: process.argv[2] ?? '',
  functionRole: async () => 'arn:aws:iam::000000000000:role/watcher',
  invoke: async (_arn, payload) => {
    for (const { dynamodb } of (payload as { Records: StreamRecord[] }).Records) {
      process.stdout.write(`got ${(dynamodb.Keys as { id: { S: string } }).id.S}\n`);
    }
    return { payload: null, requestId: 'r' };
  },
});
const dynamo = await createDynamoDbEngine(cloud);
const streams = await createStreamsEngine(cloud);
await cloud.serve(dynamo);
const table = await provide(dynamo, 'AWS::DynamoDB::Table', 'Things', {
  TableName: 'things',
  KeySchema: [{ AttributeName: 'id', KeyType: 'HASH' }],
  AttributeDefinitions: [{ AttributeName: 'id', AttributeType: 'S' }],
  StreamSpecification: { StreamViewType: 'NEW_AND_OLD_IMAGES' },
});
await provide(streams, 'AWS::Lambda::EventSourceMapping', 'Mapping', {
  EventSourceArn: table.attributes.StreamArn,
  FunctionName: 'watcher',
  StartingPosition: 'TRIM_HORIZON',
  BatchSize: 10,
});
await streams.start();
const owner = { arn: 'arn:aws:iam::000000000000:root' };
for (let n = 0; ; n += 1) {
  await cloud.call(owner, 'dynamodb', 'PutItem', { TableName: 'things', Item: { id: { S: `item-${n}` } } });
  process.stdout.write(`put item-${n}\n`);
}
