import { fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { SftpLogin } from '@slipway/aws';
import { build } from 'esbuild';
import { bundling } from '../../../infra/src/bundle.ts';

export interface SendJob {
  readonly login: SftpLogin;
  readonly files: readonly {
    readonly from: string;
    readonly to: string;
    readonly size: number;
    readonly sha256: string;
  }[];
}

/** From the connection to its end. */
export interface SendTimes {
  readonly ms: number;
  /** Of these, until files could be sent. */
  readonly loginMs: number;
  readonly cpuSeconds: number;
}

export interface SenderProcess {
  send(job: SendJob): Promise<SendTimes>;
  stop(): Promise<void>;
}

/** The direct sender in a process of its own, bundled as in its function: nothing else of ours costs it time or memory. */
export async function startSender(): Promise<SenderProcess> {
  const folder = await mkdtemp(join(tmpdir(), 'bench-sender-'));
  const outfile = join(folder, 'sender.cjs');
  const source = fileURLToPath(new URL('sender.child.ts', import.meta.url));
  await build({ ...bundling, entryPoints: [source], outfile });
  const child = fork(outfile, { execArgv: [] });
  const gone = once(child, 'exit').then(() => []);
  return {
    async send(job) {
      child.send(job);
      const [times] = await Promise.race([once(child, 'message'), gone]);
      if (!times) throw new Error('Cannot measure: the sender ended');
      return times as SendTimes;
    },
    async stop() {
      child.kill();
      await gone;
      await rm(folder, { recursive: true, force: true });
    },
  };
}
