import type { Store, Time } from '../cloud.ts';
import type { FailureCode } from './failure.ts';

/** What one call started. The call's answer is its id: TransferId, ListingId, MoveId or DeleteId. */
export interface Job {
  readonly id: string;
  readonly kind: 'send' | 'retrieve' | 'list' | 'move' | 'delete';
  readonly connectorId: string;
  /** Place in the queue: jobs of a connector start in the order of their calls. */
  readonly number: number;
  readonly createdAt: number;
  /** RemoteDirectoryPath of a send or a listing. */
  readonly remoteDirectory?: string | undefined;
  /** LocalDirectoryPath of a retrieve, OutputDirectoryPath of a listing: `/bucket/prefix`. */
  readonly localDirectory?: string | undefined;
  readonly maxItems?: number | undefined;
  /** TargetPath of a move. */
  readonly target?: string | undefined;
  readonly items: readonly Item[];
}

/** One file of a transfer, or the one thing that a listing, a move or a removal does. Each gets exactly one result. */
export interface Item {
  readonly id: string;
  /** The path as the caller wrote it: `/bucket/key` of a send, the remote path of all others. */
  readonly path: string;
  readonly status: 'QUEUED' | 'IN_PROGRESS' | 'COMPLETED' | 'FAILED';
  readonly startedAt?: number;
  readonly endedAt?: number;
  readonly result?: ItemResult;
  /** The event of the result is on the bus. */
  readonly announced: boolean;
}

export interface ItemResult {
  readonly failureCode?: FailureCode;
  readonly failureMessage?: string;
  readonly bytes?: number;
  /** The object that was read or written. */
  readonly object?: { readonly bucket: string; readonly key: string };
  readonly itemCount?: number;
  readonly truncated?: boolean;
}

/** The jobs of the last 7 days, on disk. An item in progress is in progress in memory only: after a crash it is queued. */
export interface Jobs {
  add(job: Omit<Job, 'number' | 'createdAt'>): Promise<Job>;
  get(id: string): Job | undefined;
  all(): readonly Job[];
  started(jobId: string, itemId: string): Job;
  finished(jobId: string, itemId: string, result: ItemResult): Promise<Job>;
  announced(jobId: string, itemId: string): Promise<void>;
  /** Forgets what is older than 7 days, as AWS does. */
  prune(): Promise<void>;
}

export function openJobs(store: Store<Job>, time: Time): Jobs {
  const jobs = new Map<string, Job>(store.entries());
  let last = Math.max(0, ...[...jobs.values()].map((job) => job.number));

  const change = (jobId: string, itemId: string, changes: Partial<Item>): Job => {
    const job = jobs.get(jobId);
    if (job === undefined) throw new Error(`No job ${jobId}`);
    const items = job.items.map((item) => (item.id === itemId ? { ...item, ...changes } : item));
    const changed = { ...job, items };
    jobs.set(jobId, changed);
    return changed;
  };
  const save = async (job: Job) => {
    await store.set(job.id, job);
    return job;
  };

  for (const job of jobs.values()) {
    for (const item of job.items) if (item.status === 'IN_PROGRESS') change(job.id, item.id, { status: 'QUEUED' });
  }
  return {
    add(job) {
      last += 1;
      const added = { ...job, number: last, createdAt: time.now() };
      jobs.set(job.id, added);
      return save(added);
    },
    get: (id) => jobs.get(id),
    all: () => [...jobs.values()].sort((a, b) => a.number - b.number),
    started: (jobId, itemId) => change(jobId, itemId, { status: 'IN_PROGRESS', startedAt: time.now() }),
    finished: (jobId, itemId, result) =>
      save(
        change(jobId, itemId, {
          status: result.failureCode === undefined ? 'COMPLETED' : 'FAILED',
          endedAt: time.now(),
          result,
        }),
      ),
    async announced(jobId, itemId) {
      await save(change(jobId, itemId, { announced: true }));
    },
    async prune() {
      const horizon = time.now() - KEPT_MS;
      for (const job of [...jobs.values()]) {
        if (job.createdAt > horizon || job.items.some((item) => !item.announced)) continue;
        jobs.delete(job.id);
        await store.delete(job.id);
      }
    },
  };
}

const KEPT_MS = 7 * 24 * 3600 * 1000;
