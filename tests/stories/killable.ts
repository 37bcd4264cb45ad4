import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import {
  GetExecutionHistoryCommand,
  ListExecutionsCommand,
  ListStateMachinesCommand,
  SFNClient,
} from '@aws-sdk/client-sfn';
import { type ApiClient, apiClient } from '@slipway/http';
import { assemblyOf, type Neighbour, OPERATOR, startNeighbour } from '@slipway/laptop';
import type { SamplePlatform } from '@slipway/samples';
import { root } from './harness.ts';

/** A cloud in a process of its own that can be killed; its DSPs live here and see only that a supplier goes away. */
export interface Killable {
  readonly neighbours: readonly Neighbour[];
  /** The API; after a restart it is at the same address, and takes the same token. */
  readonly api: ApiClient;
  start(): Promise<void>;
  /** Starts the cloud anew, does something, waits until the process has ended by that death, and starts it once more. */
  dieDuring<Done>(death: Death, work: () => Promise<Done>): Promise<Done>;
  /** The paths of every transfer that was begun, in their order and over all processes, whether or not its caller lived to hear of it. */
  transfers(): Promise<readonly (readonly string[])[]>;
  /** SIGKILL. */
  kill(): Promise<void>;
  /** The names of the states that running executions of the delivery workflow have entered, by execution. */
  running(): Promise<Map<string, Set<string>>>;
  remove(): Promise<void>;
}

/** As much of a line of that journal as is asked here. */
interface Transfer {
  readonly kind: string;
  readonly number: number;
  readonly items: readonly { readonly path: string }[];
}

/** A moment of a call to the cloud: before it is carried out, or when it was and nobody was told. */
export interface Death {
  readonly call: 'transfer:StartFileTransfer' | 'transfer:StartRemoteMove';
  readonly moment: 'before' | 'after';
  /** What the call must speak of. */
  readonly about: string;
}

export async function killable(platforms: readonly SamplePlatform[], answerAfterMs: number): Promise<Killable> {
  const folder = await mkdtemp(join(tmpdir(), 'slipway-kill-'));
  const { folder: assembly } = await assemblyOf(root);
  const port = await freePorts(3);
  const neighbours: Neighbour[] = [];
  for (const sample of platforms) {
    neighbours.push(
      await startNeighbour(sample, { folder: join(folder, 'dsp', sample.platformId), port: 0, answerAfterMs }),
    );
  }
  let child: ChildProcess | undefined;
  let states: SFNClient | undefined;
  let machineArn: string | undefined;

  const start = async (death?: Death) => {
    const script = fileURLToPath(new URL('./killable.child.ts', import.meta.url));
    child = spawn(
      process.execPath,
      ['--import', 'tsx', script, assembly, join(folder, 'data'), String(port), JSON.stringify(death ?? null)],
      {
        cwd: root,
        stdio: ['ignore', 'pipe', 'inherit'],
      },
    );
    const ended = once(child, 'exit').then(([code]) => {
      throw new Error(`The cloud ended by itself with ${code}`);
    });
    ended.catch(() => undefined);
    const lines = createInterface({ input: child.stdout! });
    const [line] = (await Promise.race([once(lines, 'line'), ended])) as [string];
    const where = JSON.parse(line);
    states = new SFNClient({
      endpoint: where.endpoints.AWS_ENDPOINT_URL,
      region: where.region,
      credentials: where.rootCredentials,
    });
    const { stateMachines = [] } = await states.send(new ListStateMachinesCommand({}));
    machineArn = stateMachines.find(({ name }) => /deliver/i.test(name ?? ''))?.stateMachineArn;
    return where;
  };
  const end = async (signal: 'SIGKILL' | 'SIGTERM') => {
    states?.destroy();
    if (child?.exitCode !== null || child.signalCode !== null) return;
    const exit = once(child, 'exit');
    child.kill(signal);
    await exit;
  };

  const { apiUrl, issuerUrl } = await start();
  const answer = await fetch(`${issuerUrl}/token`, {
    method: 'POST',
    body: new URLSearchParams({ grant_type: 'client_credentials', client_id: OPERATOR }),
  });
  const { access_token } = (await answer.json()) as { access_token: string };

  return {
    neighbours,
    api: apiClient(apiUrl, access_token),
    start: () => start(),
    kill: () => end('SIGKILL'),
    async dieDuring(death, work) {
      await end('SIGKILL');
      await start(death);
      const done = await work();
      states?.destroy();
      if (child?.exitCode === null && child.signalCode === null) await once(child, 'exit');
      await start();
      return done;
    },
    async transfers() {
      // What the cloud goes on with after a restart is what it wrote down: a call is made when it stands there.
      const journal = join(folder, 'data', 'cloud', 'stores', 'transfer-jobs.jsonl');
      const lines = (await readFile(journal, 'utf8')).split('\n').filter((line) => line !== '');
      const jobs = new Map(
        lines.map((line) => JSON.parse(line) as { k: string; v: Transfer }).map(({ k, v }) => [k, v]),
      );
      const sent = [...jobs.values()].filter((job) => job?.kind === 'send').sort((a, b) => a.number - b.number);
      return sent.map(({ items }) => items.map(({ path }) => path));
    },
    async running() {
      const { executions = [] } = await states!.send(
        new ListExecutionsCommand({ stateMachineArn: machineArn, statusFilter: 'RUNNING' }),
      );
      const entered = await Promise.all(
        executions.map(async ({ executionArn }) => {
          const { events = [] } = await states!.send(
            new GetExecutionHistoryCommand({ executionArn, includeExecutionData: false }),
          );
          const names = events.flatMap(({ stateEnteredEventDetails }) => stateEnteredEventDetails?.name ?? []);
          return [executionArn ?? '', new Set(names)] as const;
        }),
      );
      return new Map(entered);
    },
    async remove() {
      await end('SIGTERM');
      for (const { simulator } of neighbours) await simulator.stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** The first of several ports in a row that nobody uses now. */
async function freePorts(count: number): Promise<number> {
  for (let attempt = 0; attempt < 50; attempt += 1) {
    const first = 20_000 + Math.floor(Math.random() * 10_000);
    const free = await Promise.all(Array.from({ length: count }, (_, index) => isFree(first + index)));
    if (free.every(Boolean)) return first;
  }
  throw new Error('Cannot find free ports');
}

function isFree(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', () => resolve(false));
    server.listen(port, '127.0.0.1', () => server.close(() => resolve(true)));
  });
}

/** Numbers from 0 to 1, the same for the same seed. */
export function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}
