import { createHash } from 'node:crypto';
import { AwsError } from '../cloud.ts';
import type { Arns } from './arns.ts';
import type { Answered } from './client.ts';
import { changesNothing } from './same-item.ts';

/** A call as the engine shall see it: `input` is the same object when there was nothing to change. */
export function toEngine(operation: string, input: Answered, arns: Arns): Answered {
  if (operation === 'GetRecords') return { ...input, ShardIterator: openIterator(input.ShardIterator).iterator };
  if (typeof input.StreamArn === 'string') return { ...input, StreamArn: arns.inward(input.StreamArn) };
  if (typeof input.ResourceArn === 'string') return { ...input, ResourceArn: arns.inward(input.ResourceArn) };
  if (isArn(input.TableName)) return { ...input, TableName: arns.name(input.TableName) };
  if (Object.keys(input.RequestItems ?? {}).some(isArn)) {
    const items = Object.entries(input.RequestItems).map(([table, request]) => [arns.name(table), request]);
    return { ...input, RequestItems: Object.fromEntries(items) };
  }
  const actions = input.TransactItems;
  if (
    Array.isArray(actions) &&
    actions.some((action) => Object.values<Answered>(action).some((one) => isArn(one?.TableName)))
  ) {
    return { ...input, TransactItems: actions.map((action) => named(action, arns)) };
  }
  return input;
}

/** Operations whose answers name resources. No other answer is touched: an item may hold any text. */
export const answersWithArns = (operation: string) =>
  /Table|TimeToLive|Stream|ShardIterator|GetRecords|Tags/.test(operation);

/** An answer of the engine as AWS gives it. */
export function fromEngine(operation: string, input: Answered, answer: Answered, arns: Arns, region: string): Answered {
  if (operation === 'GetShardIterator') {
    return { ...answer, ShardIterator: sealIterator(input.StreamArn, answer.ShardIterator) };
  }
  if (operation !== 'GetRecords') return arns.outward(answer);
  const { stream } = openIterator(input.ShardIterator);
  return {
    ...answer,
    // AWS writes no record for a write that changes nothing; the engine does.
    Records: (answer.Records as Answered[])
      .filter((record) => !changesNothing(record))
      .map((record) => ({ ...record, awsRegion: region, eventID: eventId(stream, record.dynamodb.SequenceNumber) })),
    ...(answer.NextShardIterator ? { NextShardIterator: sealIterator(stream, answer.NextShardIterator) } : {}),
  };
}

/** The stream that an iterator reads: GetRecords names its stream in no other way, and the front must know it. */
export function openIterator(sealed: unknown): { stream: string; iterator: string } {
  const [stream, iterator] = String(sealed).split('|');
  if (stream?.startsWith('arn:') && iterator) return { stream, iterator };
  throw new AwsError('ValidationException', 'Invalid ShardIterator');
}

const sealIterator = (stream: string, iterator: string) => `${stream}|${iterator}`;

/** The engine counts per table; on AWS an event id is unique over all streams. */
const eventId = (stream: string, sequence: string) => createHash('md5').update(`${stream}/${sequence}`).digest('hex');

const isArn = (name: unknown): name is string => typeof name === 'string' && name.startsWith('arn:');

const named = (action: Answered, arns: Arns): Answered =>
  Object.fromEntries(
    Object.entries<Answered>(action).map(([kind, one]) => [kind, { ...one, TableName: arns.name(one.TableName) }]),
  );
