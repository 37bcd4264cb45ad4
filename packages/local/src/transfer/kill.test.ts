import { type ChildProcess, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createTransferEngine } from './engine.ts';
import { noOpenSsh, type OpenSshServer, startOpenSsh } from './openssh-testing.ts';
import { OWNER, SECRET, secretFor, transferWorld } from './transfer-testing.ts';

describe.skipIf(noOpenSsh)(`the transfer queue after SIGKILL${noOpenSsh ? ` (skipped: ${noOpenSsh})` : ''}`, () => {
  let sshd: OpenSshServer;
  beforeAll(async () => {
    sshd = await startOpenSsh();
  });
  afterAll(() => sshd?.stop());

  it.each([0, 150, 400, 900])(
    'brings every file over, each with one result and one event (killed after %i ms)',
    async (delay) => {
      const home = await mkdtemp(join(tmpdir(), 'kill-'));
      const bucketFolder = join(home, 'buckets');
      const eventFile = join(home, 'events');
      const dataFolder = join(home, 'data');
      const inbox = join(sshd.folder, `inbox-${delay}`);
      await mkdir(join(bucketFolder, 'out'), { recursive: true });
      await mkdir(inbox);
      await writeFile(eventFile, '');
      const bodies = Array.from({ length: 30 }, () => randomBytes(150_000));
      for (const [n, bytes] of bodies.entries()) await writeFile(join(bucketFolder, 'out', `f${n}`), bytes);
      const transfers = [0, 10, 20].map((from) => ({
        SendFilePaths: bodies.slice(from, from + 10).map((_, n) => `/out/f${from + n}`),
        RemoteDirectoryPath: inbox,
      }));

      const child = startChild();
      child.stdin?.write(`${JSON.stringify({ bucketFolder, dataFolder, eventFile, sshd, transfers })}\n`);
      const { ConnectorId, ids } = await firstLine(child);
      await sleep(delay);
      child.kill('SIGKILL');
      await once(child, 'exit');

      const world = await transferWorld({ bucketFolder, eventFile, dataFolder });
      world.secrets.set(SECRET, secretFor(sshd));
      const engine = createTransferEngine(world.cloud);
      await engine.start();
      await world.cloud.serve(engine);
      const statuses = async () => {
        const pages = ids.map((TransferId) =>
          world.cloud.call(OWNER, 'transfer', 'ListFileTransferResults', { ConnectorId, TransferId }),
        );
        const answers = (await Promise.all(pages)) as { FileTransferResults: { StatusCode: string }[] }[];
        return answers.flatMap((page) => page.FileTransferResults.map((result) => result.StatusCode));
      };
      await expect.poll(statuses, { timeout: 20_000 }).toEqual(Array(30).fill('COMPLETED'));
      // The last result is listed a moment before its event is out.
      await expect.poll(async () => new Set((await readFile(eventFile, 'utf8')).trim().split('\n')).size).toBe(30);
      for (const [n, bytes] of bodies.entries())
        expect((await readFile(join(inbox, `f${n}`))).equals(bytes)).toBe(true);
      await engine.stop();

      const idle = await restart({ bucketFolder, eventFile, dataFolder });
      expect(idle.events).toEqual([]);
      await world.cloud.end();
      await rm(home, { recursive: true, force: true });
    },
  );
});

/** A third start finds nothing left to do or to say. */
async function restart(folders: Parameters<typeof transferWorld>[0]) {
  const world = await transferWorld(folders);
  const engine = createTransferEngine(world.cloud);
  await engine.start();
  await sleep(100);
  await engine.stop();
  await world.cloud.end({ keep: true });
  return world;
}

function startChild(): ChildProcess {
  const script = fileURLToPath(new URL('./kill-testing.ts', import.meta.url));
  return spawn(process.execPath, ['--import', 'tsx', script], { stdio: ['pipe', 'pipe', 'inherit'] });
}

async function firstLine(child: ChildProcess): Promise<{ ConnectorId: string; ids: string[] }> {
  if (child.stdout === null) throw new Error('The child has no output');
  const [line] = await once(createInterface({ input: child.stdout }), 'line');
  return JSON.parse(line as string);
}
