import type { Cloud } from '../cloud.ts';
import { type ConnectTimes, connectTo } from './connect.ts';
import type { Connector, Connectors } from './connectors.ts';
import { resultEvent } from './events.ts';
import { TransferFailure } from './failure.ts';
import type { ItemResult, Job, Jobs } from './jobs.ts';
import { perform, type Work } from './perform.ts';
import type { Session } from './session.ts';
import type { Throttle } from './throttle.ts';

/**
 * Works off the items of all jobs: in the order of the calls, over at most MaxConcurrentConnections sessions of each
 * connector. Every item gets one result and one event, also across a kill of the process.
 */
export interface Queue {
  /** Takes what is queued on disk, and announces results whose event was not out when the last process ended. */
  start(): Promise<void>;
  push(job: Job): void;
  /** Items that wait for a session of this connector. */
  pending(connectorId: string): number;
  stop(): Promise<void>;
}

export interface QueueOptions {
  readonly times: ConnectTimes;
  readonly throttle?: Throttle | undefined;
  /** Milliseconds that a session stays open for the next item. */
  readonly idleMs: number;
}

export function createQueue(cloud: Cloud, connectors: Connectors, jobs: Jobs, options: QueueOptions): Queue {
  const waiting = new Map<string, Ticket[]>();
  const lanes = new Map<string, Lane[]>();
  const running = new Set<Promise<void>>();
  /** A job that is being stored while the queue starts comes twice. */
  const pushed = new Set<string>();
  let started = false;
  let stopped = false;

  const push = (job: Job, inDoubt = false) => {
    // Before the start the job is on disk only; the start takes all of them, each once.
    if (!started || pushed.has(job.id)) return;
    pushed.add(job.id);
    const tickets = waiting.get(job.connectorId) ?? [];
    waiting.set(job.connectorId, tickets);
    for (const item of job.items)
      if (item.status === 'QUEUED') tickets.push({ jobId: job.id, itemId: item.id, inDoubt });
    wake(job.connectorId);
  };

  const inBackground = (trouble: string, work: Promise<void>) => {
    const watched = work
      .catch((error) => cloud.log('transfer', `${trouble}: ${(error as Error).stack}`))
      .finally(() => running.delete(watched));
    running.add(watched);
  };

  const wake = (connectorId: string) => {
    if (stopped) return;
    const limit = connectors.find(connectorId)?.maxConcurrentConnections ?? 1;
    const own = lanes.get(connectorId) ?? [];
    lanes.set(connectorId, own);
    const idle = own.filter((lane) => lane.rouse !== undefined).length;
    for (const lane of own) lane.rouse?.();
    const wanted = Math.min(limit - own.length, (waiting.get(connectorId)?.length ?? 0) - idle);
    for (let started = 0; started < wanted; started += 1) {
      const lane: Lane = {};
      own.push(lane);
      const end = runLane(connectorId, lane).finally(() => {
        lane.session?.session.close();
        own.splice(own.indexOf(lane), 1);
        if ((waiting.get(connectorId)?.length ?? 0) > 0) wake(connectorId);
      });
      inBackground(`A lane of ${connectorId} broke`, end);
    }
  };

  const runLane = async (connectorId: string, lane: Lane) => {
    while (!stopped) {
      const tooMany =
        (lanes.get(connectorId)?.length ?? 0) > (connectors.find(connectorId)?.maxConcurrentConnections ?? 1);
      if (tooMany) return;
      const ticket = waiting.get(connectorId)?.shift();
      if (ticket !== undefined) await runItem(ticket, lane);
      else if (lane.session === undefined || !(await sleep(lane, options.idleMs))) return;
    }
  };

  const runItem = async ({ jobId, itemId, inDoubt }: Ticket, lane: Lane) => {
    const job = jobs.started(jobId, itemId);
    const item = job.items.find((one) => one.id === itemId);
    if (item === undefined) throw new Error(`No item ${itemId} in job ${jobId}`);
    const connector = connectors.find(job.connectorId);
    const result = await attempt({ job, item, inDoubt }, connector, lane);
    // Ended by stop(): the item is still queued on disk and starts anew with the next process.
    if (result === undefined) return;
    // Saved while the next file is under way: results of many files share one write to the disk.
    inBackground(
      `Cannot record the result of ${item.path}`,
      jobs.finished(jobId, itemId, result).then((done) => announce(done, itemId, connector)),
    );
    if (result.failureCode) {
      cloud.log('transfer', `${job.kind} ${item.path}: ${result.failureCode}: ${result.failureMessage}`);
    }
  };

  const attempt = async (of: Pick<Work, 'job' | 'item' | 'inDoubt'>, connector: Connector | undefined, lane: Lane) => {
    try {
      if (connector === undefined) throw new TransferFailure('CONNECTION_ERROR', 'The connector was deleted');
      const session = await sessionOf(lane, connector);
      return await perform({ cloud, connector, session, ...of, throttle: options.throttle });
    } catch (error) {
      return stopped ? undefined : failed(error);
    }
  };

  const sessionOf = async (lane: Lane, connector: Connector): Promise<Session> => {
    const held = lane.session;
    if (held?.session.open && held.version === connector.version) return held.session;
    held?.session.close();
    lane.session = undefined;
    const session = await connectTo(cloud, connector, options.times);
    lane.session = { session, version: connector.version };
    if (stopped) session.close();
    return session;
  };

  const announce = async (job: Job, itemId: string, connector: Connector | undefined) => {
    const item = job.items.find((one) => one.id === itemId);
    if (item === undefined) return;
    const arn = `arn:aws:transfer:${cloud.region}:${cloud.account}:connector/${job.connectorId}`;
    await cloud.emit(resultEvent(job, item, connector ?? { id: job.connectorId, arn, url: '' }));
    await jobs.announced(job.id, itemId);
  };

  return {
    push,
    pending: (connectorId) => waiting.get(connectorId)?.length ?? 0,
    async start() {
      for (const job of jobs.all()) {
        for (const item of job.items) {
          if (item.result && !item.announced) await announce(job, item.id, connectors.find(job.connectorId));
        }
      }
      started = true;
      for (const job of jobs.all()) push(job, true);
    },
    async stop() {
      stopped = true;
      for (const lane of [...lanes.values()].flat()) {
        lane.rouse?.();
        lane.session?.session.close();
      }
      while (running.size > 0) await Promise.all(running);
    },
  };
}

interface Ticket {
  readonly jobId: string;
  readonly itemId: string;
  /** The process before this one may have begun it. */
  readonly inDoubt: boolean;
}

interface Lane {
  session?: { readonly session: Session; readonly version: number } | undefined;
  /** Set while the lane waits for work. */
  rouse?: (() => void) | undefined;
}

/** Waits for work; false when none came in time. */
function sleep(lane: Lane, milliseconds: number): Promise<boolean> {
  return new Promise((resolve) => {
    const end = (roused: boolean) => {
      clearTimeout(timer);
      lane.rouse = undefined;
      resolve(roused);
    };
    const timer = setTimeout(() => end(false), milliseconds);
    lane.rouse = () => end(true);
  });
}

function failed(error: unknown): ItemResult {
  if (error instanceof TransferFailure) return { failureCode: error.code, failureMessage: error.message };
  return { failureCode: 'INTERNAL_ERROR', failureMessage: (error as Error).message };
}
