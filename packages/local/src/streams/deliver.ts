import type { Caller, Cloud, InvokeResult } from '../cloud.ts';
import type { Mapping } from './mapping.ts';
import type { StreamRecord } from './reader.ts';

export interface Delivery {
  readonly cloud: Cloud;
  readonly mapping: Mapping;
  /** The function's role: it needs to be allowed to write to the failure queue. */
  readonly role: Caller;
  readonly shardId: string;
  /** Everything up to this record has been dealt with; durable when it resolves. */
  done(record: StreamRecord): Promise<void>;
  /** Waits before another attempt; rejects when the cloud stops. */
  rest(attempts: number): Promise<void>;
}

/**
 * Hands a batch to the function until every record is dealt with, in order: taken, or given up after the mapping's
 * limits and reported to its failure queue. Halving a batch costs no attempt, and neither does progress within it.
 */
export async function deliver(delivery: Delivery, batch: readonly StreamRecord[]): Promise<void> {
  const { mapping } = delivery;
  let left = batch;
  for (let attempts = 1; ; attempts += 1) {
    left = await withoutTooOld(delivery, left);
    if (left.length === 0) return;
    const result = await invoke(delivery, left);
    const failed = firstFailure(mapping, left, result);
    const taken = left[failed - 1];
    if (taken) await delivery.done(taken);
    if (failed === left.length) return;
    if (failed > 0) {
      left = left.slice(failed);
      attempts = 0;
    } else if (result.functionError && mapping.bisects && left.length > 1) {
      const middle = Math.ceil(left.length / 2);
      await delivery.rest(attempts);
      await deliver(delivery, left.slice(0, middle));
      return deliver(delivery, left.slice(middle));
    } else if (attempts > mapping.maxRetries) {
      return giveUp(delivery, left, 'RetryAttemptsExhausted', attempts, result);
    }
    await delivery.rest(attempts);
  }
}

/** The event of a function that reads a stream. */
export function streamEvent({ streamArn }: Mapping, records: readonly StreamRecord[]) {
  return { Records: records.map((record) => ({ ...record, eventSourceARN: streamArn })) };
}

async function invoke({ cloud, mapping }: Delivery, records: readonly StreamRecord[]): Promise<InvokeResult> {
  // Lambda itself calls the function for a mapping: neither a role nor a permission is asked for it on AWS.
  const owner = { arn: `arn:aws:iam::${cloud.account}:root` };
  return cloud.invoke(mapping.functionArn, streamEvent(mapping, records), {
    type: 'RequestResponse',
    by: { caller: owner },
  });
}

/** The index of the first record that the function has not taken; their number when it has taken all. */
function firstFailure(mapping: Mapping, records: readonly StreamRecord[], result: InvokeResult): number {
  if (result.functionError) return 0;
  if (!mapping.reportsItemFailures) return records.length;
  const answer = result.payload as { batchItemFailures?: { itemIdentifier?: unknown }[] | null } | null;
  const failures = answer?.batchItemFailures ?? [];
  if (!Array.isArray(failures)) return 0;
  const indexes = failures.map((failure) =>
    records.findIndex(({ dynamodb }) => dynamodb.SequenceNumber === failure?.itemIdentifier),
  );
  // An identifier that names no record (index -1) fails the whole batch, as on AWS.
  return Math.max(0, Math.min(records.length, ...indexes));
}

async function withoutTooOld(delivery: Delivery, records: readonly StreamRecord[]): Promise<readonly StreamRecord[]> {
  const oldest = delivery.cloud.time.now() - delivery.mapping.maxAge;
  const fresh = records.findIndex((record) => createdAt(record) >= oldest);
  const tooOld = fresh < 0 ? records : records.slice(0, fresh);
  if (tooOld.length > 0) await giveUp(delivery, tooOld, 'RecordAgeExceeded', 0);
  return records.slice(tooOld.length);
}

async function giveUp(
  delivery: Delivery,
  records: readonly StreamRecord[],
  condition: 'RetryAttemptsExhausted' | 'RecordAgeExceeded',
  attempts: number,
  result?: InvokeResult,
): Promise<void> {
  const { cloud, mapping, role } = delivery;
  const [first, last] = [records[0], records.at(-1)];
  if (!first || !last) return;
  const range = `${first.dynamodb.SequenceNumber} to ${last.dynamodb.SequenceNumber}`;
  cloud.log('streams', `gives up records ${range} of ${mapping.streamArn} for ${mapping.functionArn}: ${condition}`);
  if (mapping.failureQueue !== undefined) {
    cloud.authorize(role, { action: 'sqs:SendMessage', resource: mapping.failureQueue });
    const report = failureReport(delivery, first, last, records.length, condition, attempts, result);
    await cloud.sendToQueue(mapping.failureQueue, JSON.stringify(report));
  }
  await delivery.done(last);
}

/** What the failure queue hears: where the records are, not what they hold. They can be read until they are trimmed. */
function failureReport(
  { cloud, mapping, shardId }: Delivery,
  first: StreamRecord,
  last: StreamRecord,
  batchSize: number,
  condition: string,
  attempts: number,
  result: InvokeResult | undefined,
) {
  return {
    requestContext: {
      requestId: result?.requestId ?? '',
      functionArn: mapping.functionArn,
      condition,
      approximateInvokeCount: attempts,
    },
    ...(result
      ? {
          responseContext: {
            statusCode: 200,
            executedVersion: '$LATEST',
            functionError: result.functionError ?? null,
          },
        }
      : {}),
    version: '1.0',
    timestamp: new Date(cloud.time.now()).toISOString(),
    DDBStreamBatchInfo: {
      shardId,
      startSequenceNumber: first.dynamodb.SequenceNumber,
      endSequenceNumber: last.dynamodb.SequenceNumber,
      approximateArrivalOfFirstRecord: new Date(createdAt(first)).toISOString(),
      approximateArrivalOfLastRecord: new Date(createdAt(last)).toISOString(),
      batchSize,
      streamArn: mapping.streamArn,
    },
  };
}

const createdAt = ({ dynamodb }: StreamRecord) => dynamodb.ApproximateCreationDateTime * 1000;
