import { once } from 'node:events';
import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type DropBox, startDropBox } from '@slipway/simulator';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { SftpLogin } from './connect.ts';
import { openSftp, type RemoteFolder } from './remote-folder.ts';

describe("a platform's folder over SFTP", () => {
  let home: string;
  let box: DropBox;
  let folder: RemoteFolder | undefined;
  const open = async (changes: Partial<SftpLogin> = {}) => {
    folder = await openSftp({
      host: '127.0.0.1',
      port: box.port,
      username: 'label',
      password: 'pw',
      trustedHostKeys: [box.hostKey],
      timeoutMs: 2000,
      ...changes,
    });
    return folder;
  };
  beforeEach(async () => {
    home = await mkdtemp(join(tmpdir(), 'remote-'));
    box = await startDropBox({ folder: home, users: [{ name: 'label', password: 'pw' }] });
  });
  afterEach(async () => {
    folder?.close();
    await box.stop();
    await rm(home, { recursive: true, force: true });
  });

  it('makes a folder with its parents, and again without complaint', async () => {
    const remote = await open();
    await remote.makeFolders('/N_20270101120000000/1234/resources');
    await remote.makeFolders('/N_20270101120000000/1234/resources/');
    await remote.makeFolders('/N_20270101120000000/5678');
    expect((await readdir(join(home, 'N_20270101120000000'))).sort()).toEqual(['1234', '5678']);
    expect(await remote.stat('/N_20270101120000000/1234/resources')).toMatchObject({ kind: 'folder' });
  });

  it('gives up where a server makes folders and has none of them a moment later', async () => {
    box.setFaults({ losesFolders: true });
    await expect((await open()).makeFolders('/a/b/c')).rejects.toMatchObject({ code: 'no-such-folder' });
  });

  it('does not take a file for a folder', async () => {
    await writeFile(join(home, 'taken'), '');
    await expect((await open()).makeFolders('/taken')).rejects.toMatchObject({ code: 'failure' });
  });

  it('lists names, sizes and kinds', async () => {
    await mkdir(join(home, 'b'));
    await writeFile(join(home, 'a.xml'), 'four');
    expect(await (await open()).list('/')).toEqual([
      { name: 'a.xml', size: 4, kind: 'file' },
      { name: 'b', size: expect.any(Number), kind: 'folder' },
    ]);
  });

  it('tells a missing name from a present one', async () => {
    const remote = await open();
    expect(await remote.stat('/none')).toBeUndefined();
    await expect(remote.list('/none')).rejects.toMatchObject({ code: 'no-such-folder' });
  });

  it('renames, and refuses a name that is taken', async () => {
    await writeFile(join(home, 'a'), 'a');
    await writeFile(join(home, 'b'), 'b');
    const remote = await open();
    await expect(remote.rename('/a', '/b')).rejects.toMatchObject({ code: 'failure' });
    await remote.rename('/a', '/c');
    expect((await readdir(home)).sort()).toEqual(['b', 'c']);
  });

  it('refuses a host key that is not pinned and names both fingerprints, without telling the password', async () => {
    const pinned = box.hostKey;
    box.changeHostKey();
    await expect(open({ trustedHostKeys: [pinned] })).rejects.toMatchObject({
      code: 'host-key-changed',
      message: expect.stringMatching(/shows the host key SHA256:\S+; pinned: SHA256:\S+/),
    });
    await expect(open({ trustedHostKeys: [] })).rejects.toMatchObject({ code: 'host-key-changed' });
  });

  it('says which way a connection failed', async () => {
    await expect(open({ password: 'other' })).rejects.toMatchObject({ code: 'authentication-failed' });
    await expect(open({ password: undefined, privateKey: 'no key' })).rejects.toMatchObject({
      code: 'authentication-failed',
    });
    await expect(open({ port: 1 })).rejects.toMatchObject({ code: 'unreachable' });
    const silent = createServer(() => {}).listen(0, '127.0.0.1');
    await once(silent, 'listening');
    const { port } = silent.address() as { port: number };
    await expect(open({ port, timeoutMs: 100 })).rejects.toMatchObject({ code: 'timeout' });
    silent.close();
  });

  it('does not wait for ever for a server that hangs, and tells a lost connection and a forbidden change', async () => {
    const remote = await open({ timeoutMs: 150 });
    box.setFaults({ readOnly: true });
    await expect(remote.makeFolders('/x')).rejects.toMatchObject({ code: 'permission-denied' });
    box.setFaults({ hang: true });
    await expect(remote.list('/')).rejects.toMatchObject({ code: 'timeout' });
    box.setFaults({});
    const second = await open();
    box.changeHostKey();
    await expect(second.list('/')).rejects.toMatchObject({ code: 'connection-lost' });
  });
});
