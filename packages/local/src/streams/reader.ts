import type { Caller, Cloud } from '../cloud.ts';

/** A record as GetRecords gives it. */
export interface StreamRecord {
  readonly eventID: string;
  readonly eventName: 'INSERT' | 'MODIFY' | 'REMOVE';
  readonly dynamodb: {
    readonly SequenceNumber: string;
    /** Seconds. */
    readonly ApproximateCreationDateTime: number;
    readonly [member: string]: unknown;
  };
  readonly [member: string]: unknown;
}

/** Where a reader is, as it is kept on disk. */
export type Checkpoint = { readonly after: string } | { readonly iterator: string };

/** Reads a stream from a place onwards. The embedded engine has one shard for each stream, and it never closes. */
export interface StreamReader {
  readonly shardId: string;
  /** The next records; none when there are no more for now. */
  read(): Promise<StreamRecord[]>;
  /** Where the next read begins, for a reader that has met no record yet. */
  place(): Checkpoint;
}

/** @param caller needs the four actions on the stream that AWS asks for too. */
export async function openReader(
  cloud: Cloud,
  caller: Caller,
  streamArn: string,
  from: Checkpoint | 'TRIM_HORIZON' | 'LATEST',
): Promise<StreamReader> {
  // AWS's own example policy for a function that reads a stream grants this on the stream too, not on everything.
  cloud.authorize(caller, { action: 'dynamodb:ListStreams', resource: streamArn });
  const call = <Answer>(operation: string, input: unknown) =>
    cloud.call(caller, 'dynamodb', operation, input) as Promise<Answer>;

  type Described = { StreamDescription: { Shards?: { ShardId: string }[] } };
  const { StreamDescription } = await call<Described>('DescribeStream', { StreamArn: streamArn });
  const shardId = StreamDescription.Shards?.[0]?.ShardId;
  if (shardId === undefined) throw new Error(`The stream ${streamArn} has no shard`);

  const iteratorAt = async (place: object) =>
    (await call<{ ShardIterator: string }>('GetShardIterator', { StreamArn: streamArn, ShardId: shardId, ...place }))
      .ShardIterator;

  let iterator: string;
  if (typeof from === 'string') iterator = await iteratorAt({ ShardIteratorType: from });
  else if ('iterator' in from) iterator = from.iterator;
  else iterator = await iteratorAt({ ShardIteratorType: 'AFTER_SEQUENCE_NUMBER', SequenceNumber: from.after });

  return {
    shardId,
    place: () => ({ iterator }),
    async read() {
      type Read = { Records: StreamRecord[]; NextShardIterator?: string };
      const { Records, NextShardIterator } = await call<Read>('GetRecords', { ShardIterator: iterator });
      if (NextShardIterator === undefined) throw new Error(`The shard ${shardId} of ${streamArn} has been closed`);
      iterator = NextShardIterator;
      return Records;
    },
  };
}
