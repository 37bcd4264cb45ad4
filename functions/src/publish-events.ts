import type { DynamoDBBatchResponse, DynamoDBStreamEvent } from 'aws-lambda';
import { publish } from './ports.ts';

/**
 * Puts new outbox items on the bus. Records that the bus did not take are reported back, and come again with all that
 * follow them: events of one release keep their order.
 */
export async function handler(event: DynamoDBStreamEvent): Promise<DynamoDBBatchResponse> {
  const records = event.Records.map(({ dynamodb }) => ({
    sequenceNumber: dynamodb?.SequenceNumber ?? '',
    name: dynamodb?.NewImage?.name?.S ?? '',
    detail: dynamodb?.NewImage?.detail?.S ?? '',
  }));
  const [first] = await publish()(records);
  const failed = first === undefined ? undefined : records[first];
  return { batchItemFailures: failed ? [{ itemIdentifier: failed.sequenceNumber }] : [] };
}
