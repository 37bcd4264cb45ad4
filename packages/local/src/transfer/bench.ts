import { execFile } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { createTransferEngine } from './engine.ts';
import { type OpenSshServer, startOpenSsh } from './openssh-testing.ts';
import { connectorFor, OWNER, SECRET, secretFor, type TransferWorld, transferWorld } from './transfer-testing.ts';

/** One comparison: the engine, queue and results on disk included, against OpenSSH's client at the same server. */
export interface TransferMeasure {
  readonly name: string;
  readonly oursMs: number;
  readonly opensshMs: number;
  readonly ratio: number;
}

const run = promisify(execFile);
const ROUNDS = 3;

/** Medians of three rounds taken in turn; times from the call to the last event, connections included on both sides. */
export async function benchTransfer(): Promise<TransferMeasure[]> {
  const sshd = await startOpenSsh();
  const home = await mkdtemp(join(tmpdir(), 'bench-transfer-'));
  const objects = join(home, 'buckets', 'out');
  await mkdir(objects, { recursive: true });
  await mkdir(join(sshd.folder, 'inbox'));
  await writeFile(join(objects, 'big'), randomBytes(200_000_000));
  const small = Array.from({ length: 200 }, (_, n) => `small-${n}`);
  for (const name of small) await writeFile(join(objects, name), randomBytes(100_000));
  const world = await transferWorld({ bucketFolder: join(home, 'buckets') });
  world.secrets.set(SECRET, secretFor(sshd));
  // Sessions do not outlive a round: OpenSSH's client connects anew each time, too.
  const engine = createTransferEngine(world.cloud, { idleMs: 1 });
  await engine.start();
  await world.cloud.serve(engine);
  try {
    const bigFile = () => scp(sshd, [join(objects, 'big')]);
    const smallFiles = () =>
      sftpBatch(
        sshd,
        home,
        small.map((name) => join(objects, name)),
      );
    return [
      await compare('one file of 200 MB, against scp', () => send(world, sshd, 1, ['big']), bigFile),
      await compare('200 files of 100 KB, 1 session, against sftp -b', () => send(world, sshd, 1, small), smallFiles),
      await compare('200 files of 100 KB, 5 sessions, against sftp -b', () => send(world, sshd, 5, small), smallFiles),
    ];
  } finally {
    await engine.stop();
    await world.cloud.end();
    await sshd.stop();
    await rm(home, { recursive: true, force: true });
  }
}

async function compare(name: string, ours: () => Promise<unknown>, openssh: () => Promise<unknown>) {
  const times: [number[], number[]] = [[], []];
  for (let round = 0; round < ROUNDS; round += 1) {
    times[0].push(await timed(ours));
    times[1].push(await timed(openssh));
  }
  const [oursMs, opensshMs] = [median(times[0]), median(times[1])];
  return { name, oursMs, opensshMs, ratio: oursMs / opensshMs };
}

async function send(world: TransferWorld, sshd: OpenSshServer, sessions: number, keys: readonly string[]) {
  const call = (operation: string, input: object) => world.cloud.call(OWNER, 'transfer', operation, input);
  const { ConnectorId } = (await call('CreateConnector', connectorFor(sshd, sessions))) as { ConnectorId: string };
  world.events.length = 0;
  for (let from = 0; from < keys.length; from += 10) {
    const SendFilePaths = keys.slice(from, from + 10).map((key) => `/out/${key}`);
    await call('StartFileTransfer', { ConnectorId, SendFilePaths, RemoteDirectoryPath: join(sshd.folder, 'inbox') });
  }
  while (world.events.length < keys.length) await new Promise((resolve) => setTimeout(resolve, 2));
  const failed = world.events.find((event) => event.detailType.endsWith('Failed'));
  if (failed) throw new Error(`A file failed: ${JSON.stringify(failed.detail)}`);
}

function scp(sshd: OpenSshServer, files: readonly string[]) {
  return run('scp', [
    ...flags(sshd),
    '-q',
    '-P',
    String(sshd.port),
    ...files,
    `${sshd.username}@127.0.0.1:${sshd.folder}/inbox/`,
  ]);
}

async function sftpBatch(sshd: OpenSshServer, home: string, files: readonly string[]) {
  const batch = join(home, 'batch');
  await writeFile(batch, files.map((file) => `put ${file} ${sshd.folder}/inbox/\n`).join(''));
  return run('sftp', [...flags(sshd), '-q', '-P', String(sshd.port), '-b', batch, `${sshd.username}@127.0.0.1`]);
}

function flags(sshd: OpenSshServer): string[] {
  const options = ['StrictHostKeyChecking=no', 'UserKnownHostsFile=/dev/null', `IdentityFile=${sshd.privateKeyFile}`];
  // The cipher that the engine prefers, so that the clients are compared and not the ciphers.
  return [...options, 'Ciphers=aes128-gcm@openssh.com'].flatMap((option) => ['-o', option]);
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}
