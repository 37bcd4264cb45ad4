import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Cloud, Engine } from '../cloud.ts';
import { jsonService } from '../json-service.ts';
import { type Connector, createConnectors } from './connectors.ts';
import { type Job, openJobs } from './jobs.ts';
import { type TransferParts, transferOperations } from './operations.ts';
import { DRAFTS } from './perform.ts';
import { createQueue } from './queue.ts';
import { createThrottle } from './throttle.ts';

export interface TransferOptions {
  /** Bytes per second that all connectors share; AWS gives an account 50 MB/s. Off by default. */
  readonly bytesPerSecond?: number;
  /** Milliseconds for a connection with its login; default 20 s. */
  readonly connectTimeoutMs?: number;
  /** Milliseconds that a server may be silent while requests are open; default 60 s. */
  readonly stallTimeoutMs?: number;
  /** Milliseconds that a session stays open for the next file; default 1 s. */
  readonly idleMs?: number;
}

/** AWS Transfer's SFTP connectors: made at run time, queued on disk, one event per file on the default bus. */
export function createTransferEngine(cloud: Cloud, options: TransferOptions = {}): Engine {
  const times = {
    connectTimeoutMs: options.connectTimeoutMs ?? 20_000,
    stallTimeoutMs: options.stallTimeoutMs ?? 60_000,
  };
  const open = async (): Promise<TransferParts> => {
    const arnPrefix = `arn:aws:transfer:${cloud.region}:${cloud.account}:`;
    const connectors = createConnectors(await cloud.store<Connector>('transfer-connectors'), arnPrefix);
    const jobs = openJobs(await cloud.store<Job>('transfer-jobs'), cloud.time);
    const throttle = options.bytesPerSecond === undefined ? undefined : createThrottle(options.bytesPerSecond);
    const queue = createQueue(cloud, connectors, jobs, { times, throttle, idleMs: options.idleMs ?? 1000 });
    return { connectors, jobs, queue };
  };
  let opened: Promise<TransferParts> | undefined;
  const parts = () => {
    opened ??= open();
    return opened;
  };
  const operations = transferOperations({ cloud, times, parts });
  return {
    name: 'transfer',
    services: [
      jsonService(cloud, { signingName: 'transfer', targetPrefix: 'TransferService', version: '1.1', operations }),
    ],
    providers: [],
    async start() {
      const drafts = await cloud.folder(DRAFTS);
      for (const name of await readdir(drafts)) await rm(join(drafts, name), { force: true });
      const { jobs, queue } = await parts();
      await jobs.prune();
      await queue.start();
    },
    async stop() {
      if (opened) await (await opened).queue.stop();
    },
  };
}
