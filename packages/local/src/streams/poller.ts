import { setTimeout as sleep } from 'node:timers/promises';
import type { Caller, Cloud, Store } from '../cloud.ts';
import { matches } from '../events/pattern.ts';
import { deliver, streamEvent } from './deliver.ts';
import type { Mapping } from './mapping.ts';
import { type Checkpoint, openReader, type StreamReader, type StreamRecord } from './reader.ts';

/** Milliseconds. */
export interface Pace {
  /** Between two looks at a stream that had nothing new. */
  readonly idle: number;
  /** Before the second attempt; it doubles up to `longestRest`. */
  readonly rest: number;
  readonly longestRest: number;
}

/** Brings the records of one stream to one function, each at least once, in order. */
export interface Poller {
  /** Resolves when the place in the stream is settled: what is written from now on reaches the function. */
  start(): Promise<void>;
  stop(): Promise<void>;
}

export function createPoller(cloud: Cloud, mapping: Mapping, checkpoints: Store<Checkpoint>, pace: Pace): Poller {
  const stopped = new AbortController();
  const { signal } = stopped;
  const key = `${mapping.id} ${mapping.streamArn}`;
  let complaint = '';
  let loop: Promise<void> | undefined;

  const session = async (role: Caller, reader: StreamReader) => {
    let buffer: StreamRecord[] = [];
    let passedOver = 0;
    const done = async (record: StreamRecord) => {
      passedOver = 0;
      await checkpoints.set(key, { after: record.dynamodb.SequenceNumber });
    };
    const rest = async (attempts: number) => {
      await sleep(Math.min(pace.rest * 2 ** (attempts - 1), pace.longestRest), undefined, { signal });
    };
    const delivery = { cloud, mapping, role, shardId: reader.shardId, done, rest };
    let fullBy = 0;
    while (!signal.aborted) {
      const read = await reader.read();
      const wanted = read.filter((record) => isWanted(mapping, record));
      if (wanted.length > 0 && buffer.length === 0) fullBy = cloud.time.now() + mapping.window;
      buffer.push(...wanted);
      complaint = '';
      while (buffer.length >= mapping.batchSize || (buffer.length > 0 && cloud.time.now() >= fullBy)) {
        const batch = buffer.slice(0, fitting(mapping, buffer));
        await deliver(delivery, batch);
        buffer = buffer.slice(batch.length);
      }
      passedOver += read.length - wanted.length;
      const last = read.at(-1);
      // Not at every look: a filter that lets little through would keep the disk busy.
      if (last && buffer.length === 0 && passedOver >= 1_000) await done(last);
      if (read.length === 0) await sleep(pace.idle, undefined, { signal });
    }
  };

  const open = async () => {
    const role = cloud.assume(await cloud.functionRole(mapping.functionArn), 'lambda.amazonaws.com');
    const reader = await openReader(cloud, role, mapping.streamArn, checkpoints.get(key) ?? mapping.startingPosition);
    // From here on a restart finds its way back to this place, and LATEST does not mean a later time.
    if (!checkpoints.get(key)) await checkpoints.set(key, reader.place());
    return { role, reader };
  };

  const complain = (error: unknown) => {
    const message = error instanceof Error ? error.message : String(error);
    if (message !== complaint) cloud.log('streams', `${mapping.functionArn} from ${mapping.streamArn}: ${message}`);
    complaint = message;
  };

  const run = async (opened: Awaited<ReturnType<typeof open>> | undefined) => {
    let current = opened;
    while (!signal.aborted) {
      try {
        const { role, reader } = current ?? (await open());
        current = undefined;
        await session(role, reader);
      } catch (error) {
        if (signal.aborted) return;
        complain(error);
        // Begins again at the checkpoint: records that were not dealt with are read again.
        await sleep(pace.longestRest / 10, undefined, { signal }).catch(() => {});
      }
    }
  };

  return {
    async start() {
      const opened = await open().catch((error: unknown) => complain(error));
      loop = run(opened ?? undefined);
    },
    async stop() {
      stopped.abort();
      // A function that runs on is not waited for: its batch comes again at the next start.
      await Promise.race([loop, sleep(2_000, undefined, { ref: false })]);
    },
  };
}

const isWanted = ({ patterns }: Mapping, record: StreamRecord) =>
  patterns.length === 0 || patterns.some((pattern) => matches(pattern, record));

/** Lambda takes 6 MiB; the room left is for the braces around. */
const LARGEST_EVENT = 6 * 1024 * 1024 - 1024;

/** How many records from the front make a batch. */
function fitting(mapping: Mapping, records: readonly StreamRecord[]): number {
  let bytes = 0;
  let count = 0;
  for (const record of records.slice(0, mapping.batchSize)) {
    bytes += Buffer.byteLength(JSON.stringify(streamEvent(mapping, [record])));
    if (bytes > LARGEST_EVENT && count > 0) break;
    count += 1;
  }
  return count;
}
