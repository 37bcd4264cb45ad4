import { randomBytes } from 'node:crypto';
import { mkdir, mkdtemp, readFile, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createTransferEngine } from './engine.ts';
import { noOpenSsh, type OpenSshServer, startOpenSsh } from './openssh-testing.ts';
import { connectorFor, OWNER, SECRET, secretFor, transferWorld } from './transfer-testing.ts';

const LONG_AGO = new Date('2020-01-01T00:00:00Z');

describe.skipIf(noOpenSsh)(
  `a file that was on its way in a crash${noOpenSsh ? ` (skipped: ${noOpenSsh})` : ''}`,
  () => {
    let sshd: OpenSshServer;
    beforeAll(async () => {
      sshd = await startOpenSsh();
    });
    afterAll(() => sshd?.stop());

    it('is not written again when it lies there whole, and is when a single byte is another', async () => {
      const home = await mkdtemp(join(tmpdir(), 'there-'));
      const [bucketFolder, eventFile, dataFolder] = ['buckets', 'events', 'data'].map((name) => join(home, name));
      const inbox = join(sshd.folder, 'there');
      await mkdir(join(bucketFolder!, 'out'), { recursive: true });
      await mkdir(inbox);
      await writeFile(eventFile!, '');
      const body = randomBytes(300_000);
      const other = Buffer.from(body);
      other[299_999]! ^= 1;
      for (const name of ['whole', 'holes', 'short', 'none']) await writeFile(join(bucketFolder!, 'out', name), body);
      const before = { whole: body, holes: other, short: body.subarray(1) };
      for (const [name, bytes] of Object.entries(before)) {
        await writeFile(join(inbox, name), bytes);
        await utimes(join(inbox, name), LONG_AGO, LONG_AGO);
      }

      const world = await transferWorld({ bucketFolder, eventFile, dataFolder } as Parameters<typeof transferWorld>[0]);
      world.secrets.set(SECRET, secretFor(sshd));
      const engine = createTransferEngine(world.cloud);
      // Served before it is started, the call is on disk only: the start finds it as a process finds it after a crash.
      await world.cloud.serve(engine);
      const call = (operation: string, input: object) => world.cloud.call(OWNER, 'transfer', operation, input);
      const { ConnectorId } = (await call('CreateConnector', connectorFor(sshd, 2))) as { ConnectorId: string };
      const SendFilePaths = ['whole', 'holes', 'short', 'none'].map((name) => `/out/${name}`);
      const { TransferId } = (await call('StartFileTransfer', {
        ConnectorId,
        SendFilePaths,
        RemoteDirectoryPath: inbox,
      })) as { TransferId: string };
      await engine.start();
      const statuses = async () => {
        const page = await call('ListFileTransferResults', { ConnectorId, TransferId });
        return (page as { FileTransferResults: { StatusCode: string }[] }).FileTransferResults.map(
          (one) => one.StatusCode,
        );
      };
      await expect.poll(statuses, { timeout: 20_000 }).toEqual(Array(4).fill('COMPLETED'));

      const written: string[] = [];
      for (const name of ['whole', 'holes', 'short', 'none']) {
        expect((await readFile(join(inbox, name))).equals(body), name).toBe(true);
        if ((await stat(join(inbox, name))).mtime > LONG_AGO) written.push(name);
      }
      expect(written).toEqual(['holes', 'short', 'none']);
      await engine.stop();
      await world.cloud.end();
      await rm(home, { recursive: true, force: true });
    });
  },
);
