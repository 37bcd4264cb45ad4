import { randomBytes } from 'node:crypto';
import { mkdir, mkdtemp, rm, statfs, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import SftpClient from 'ssh2-sftp-client';
import { inTurn, median, type Row } from '../measure.ts';
import { sha256OfFile } from './support/blocks.ts';
import { type DelayProxy, delayProxy } from './support/delay-proxy.ts';
import { noOpenSsh, type OpenSshServer, scp, sftpBatch, startOpenSsh } from './support/openssh.ts';
import { type SenderProcess, startSender } from './support/sender.ts';

const MB = 1_000_000;

/**
 * The direct sender against OpenSSH's clients, at the same sshd with the same cipher, the server's key checked on both
 * sides. Ours runs in a process of its own that is there already, as a function's is; it hashes what it reads and gives
 * each file its name when it is whole, and OpenSSH's clients do neither. Every run fills a new folder, as a delivery
 * does: to replace a file makes some disks write at once. The files are in memory where there is room. U1: one large file, logins included. U2: many
 * small ones, 40 ms away. U3: the same without a delay; in both, theirs is a whole run and ours has the connection that
 * the sender keeps open between deliveries, and the note says what it is with a login of its own. U4: processor time for
 * a gigabyte.
 */
export default async function uploads(): Promise<readonly Row[]> {
  if (noOpenSsh) {
    console.log(`  not measured: ${noOpenSsh}`);
    return [];
  }
  const below = await roomiest();
  const sshd = await startOpenSsh({ below });
  const home = await mkdtemp(join(below, 'bench-upload-'));
  const far = await delayProxy(sshd.port, 40);
  const sender = await startSender();
  const bench: Bench = { sshd, sender };
  try {
    const big = await madeFile(join(home, 'big'), 500 * MB);
    const small = await Promise.all(Array.from({ length: 200 }, (_, n) => madeFile(join(home, `small-${n}`), 100_000)));
    // Not measured at first: a function's process serves many deliveries, and is new for few of them.
    for (let round = 0; round < 4; round += 1) await send(bench, [big, ...small]);
    return [
      ...(await large(bench, big)),
      await many('U2 200 × 100 KB at 40 ms, sftp -b ÷ ours', { goal: 30, gate: 20 }, bench, small, 1, far),
      await many('U3 200 × 100 KB, sftp -b ÷ ours', { goal: 3, gate: 2 }, bench, small, 5),
      await sequential(bench, small),
    ];
  } finally {
    await sender.stop();
    await far.stop();
    await sshd.stop();
    await rm(home, { recursive: true, force: true });
  }
}

interface Bench {
  readonly sshd: OpenSshServer;
  readonly sender: SenderProcess;
}

/** Memory, if it holds the large file three times: at its source, from us and from OpenSSH's client. */
async function roomiest(): Promise<string> {
  const memory = '/dev/shm';
  const room = await statfs(memory).catch(() => undefined);
  return room && room.bavail * room.bsize > 3 * 500 * MB ? memory : tmpdir();
}

/** An empty folder of the server; what the run before brought is gone. */
async function newInbox({ sshd }: Bench): Promise<string> {
  const inbox = join(sshd.folder, 'inbox');
  await rm(inbox, { recursive: true, force: true });
  await mkdir(inbox);
  return inbox;
}

interface LocalFile {
  readonly path: string;
  readonly size: number;
  readonly sha256: string;
}

async function madeFile(path: string, size: number): Promise<LocalFile> {
  const block = randomBytes(Math.min(size, 10 * MB));
  await writeFile(
    path,
    (function* () {
      for (let left = size; left > 0; left -= block.length) yield block.subarray(0, left);
    })(),
  );
  return { path, size, sha256: await sha256OfFile(path, size) };
}

async function send(bench: Bench, files: readonly LocalFile[], port = bench.sshd.port) {
  const { sshd, sender } = bench;
  const inbox = await newInbox(bench);
  const { username, privateKey, hostKey } = sshd;
  const login = { host: '127.0.0.1', port, username, privateKey, trustedHostKeys: [hostKey], timeoutMs: 60_000 };
  const outgoing = files.map(({ path, size, sha256 }, n) => ({ from: path, to: join(inbox, `${n}`), size, sha256 }));
  return sender.send({ login, files: outgoing });
}

async function large(bench: Bench, big: LocalFile): Promise<Row[]> {
  let [ourCpu, theirCpu] = [0, 0];
  const { ours, theirs, ratio, spread } = await inTurn(
    5,
    async () => {
      const { ms, cpuSeconds } = await send(bench, [big]);
      ourCpu += cpuSeconds;
      return ms;
    },
    async () => {
      const inbox = await newInbox(bench);
      return wall(async () => {
        theirCpu += await scp(bench.sshd, big.path, inbox);
      });
    },
  );
  const speed = (ms: number) => `${Math.round(big.size / MB / (ms / 1000))} MB/s`;
  return [
    {
      name: 'U1 500 MB, ours ÷ scp (speed)',
      ratio: 1 / ratio,
      goal: 0.75,
      gate: 0.6,
      better: 'higher',
      note: `ours ${speed(ours)}, scp ${speed(theirs)}; scp's speed ÷ ours ${spread}`,
    },
    {
      name: 'U4 processor time, ours ÷ scp',
      ratio: ourCpu / theirCpu,
      goal: 2,
      gate: 2.5,
      better: 'lower',
      note: `${(ourCpu / 2.5).toFixed(1)} s/GB with hashing and ${(theirCpu / 2.5).toFixed(1)} s/GB, of the clients alone`,
    },
  ];
}

async function many(
  name: string,
  { goal, gate }: { goal: number; gate: number },
  bench: Bench,
  files: readonly LocalFile[],
  rounds: number,
  by?: DelayProxy,
): Promise<Row> {
  const paths = files.map(({ path }) => path);
  const logins: number[] = [];
  const { ours, theirs, ratio, spread } = await inTurn(
    rounds,
    async () => {
      const { ms, loginMs } = await send(bench, files, by?.port);
      logins.push(loginMs);
      return ms - loginMs;
    },
    async () => {
      const inbox = await newInbox(bench);
      return wall(() => sftpBatch(bench.sshd, paths, inbox, by?.port));
    },
  );
  const seconds = (ms: number) => `${(ms / 1000).toFixed(2)} s`;
  const withLogin = ours + median(logins);
  const note = `ours ${seconds(ours)}, sftp -b ${seconds(theirs)}; ours ÷ theirs ${spread}; with our login ${seconds(withLogin)}: ${(theirs / withLogin).toFixed(1)}×`;
  return { name, ratio: 1 / ratio, goal, gate, better: 'higher', note };
}

/** The usual client library as it is shipped, one file after the other over one connection; 20 files stand for 200. */
async function sequential(bench: Bench, files: readonly LocalFile[]): Promise<Row> {
  const inbox = await newInbox(bench);
  const [few, share] = [files.slice(0, 20), files.length / 20];
  const client = new SftpClient();
  const { username, privateKey, port } = bench.sshd;
  await client.connect({ host: '127.0.0.1', port, username, privateKey });
  const theirs =
    share *
    (await wall(async () => {
      for (const [index, { path }] of few.entries()) await client.put(path, join(inbox, `put-${index}`));
    }));
  await client.end();
  const { ms, loginMs } = await send(bench, files);
  const ours = ms - loginMs;
  return {
    name: 'U3 200 × 100 KB, ssh2-sftp-client put ÷ ours',
    ratio: theirs / ours,
    goal: 50,
    gate: 30,
    better: 'higher',
    note: `ours ${(ours / 1000).toFixed(2)} s, put ${(theirs / 1000).toFixed(1)} s, both without their logins`,
  };
}

async function wall(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}
