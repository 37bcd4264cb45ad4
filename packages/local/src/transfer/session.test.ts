import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { connect as createConnection, createServer, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { download } from './download.ts';
import { fingerprint, parseHostKey } from './host-key.ts';
import { listDirectory } from './list-directory.ts';
import { noOpenSsh, type OpenSshServer, startOpenSsh } from './openssh-testing.ts';
import { openSession, type SessionOptions } from './session.ts';
import { upload } from './upload.ts';

describe.skipIf(noOpenSsh)(`a session with OpenSSH's sshd${noOpenSsh ? ` (skipped: ${noOpenSsh})` : ''}`, () => {
  let sshd: OpenSshServer;
  let local: string;
  beforeAll(async () => {
    sshd = await startOpenSsh();
    local = await mkdtemp(join(tmpdir(), 'transfer-'));
  });
  afterAll(async () => {
    await sshd?.stop();
    await rm(local, { recursive: true, force: true });
  });

  const optionsFor = (changes: Partial<SessionOptions> = {}): SessionOptions => ({
    host: '127.0.0.1',
    port: sshd.port,
    username: sshd.username,
    privateKey: sshd.privateKey,
    trustedHostKeys: [parseHostKey(sshd.hostKey) ?? Buffer.alloc(0)],
    connectTimeoutMs: 10_000,
    stallTimeoutMs: 10_000,
    ...changes,
  });

  it('writes files of all sizes around the chunk and the window byte for byte, and reads them back', async () => {
    const session = await openSession(optionsFor());
    for (const size of [0, 1, 32_768, 32_769, 64 * 32_768, 5_000_001]) {
      const bytes = randomBytes(size);
      await writeFile(join(local, 'source'), bytes);
      const remote = join(sshd.folder, `file-${size}`);
      expect(await upload(session, join(local, 'source'), remote)).toBe(size);
      expect((await readFile(remote)).equals(bytes)).toBe(true);
      expect(await download(session, remote, join(local, 'back'))).toBe(size);
      expect((await readFile(join(local, 'back'))).equals(bytes)).toBe(true);
    }
    session.close();
  });

  it('replaces a longer file that has the name', async () => {
    const session = await openSession(optionsFor());
    await writeFile(join(sshd.folder, 'taken'), 'a much longer file');
    await writeFile(join(local, 'short'), 'short');
    await upload(session, join(local, 'short'), join(sshd.folder, 'taken'));
    expect(await readFile(join(sshd.folder, 'taken'), 'utf8')).toBe('short');
    session.close();
  });

  it('lists one level and says when there is more', async () => {
    await mkdir(join(sshd.folder, 'shelf', 'inner'), { recursive: true });
    await writeFile(join(sshd.folder, 'shelf', 'a.xml'), 'four');
    const session = await openSession(optionsFor());
    const all = await listDirectory(session, join(sshd.folder, 'shelf'), 1000);
    expect(all.files.map((file) => ({ filePath: file.filePath, size: file.size }))).toEqual([
      { filePath: join(sshd.folder, 'shelf', 'a.xml'), size: 4 },
    ]);
    expect(all.paths).toEqual([{ path: join(sshd.folder, 'shelf', 'inner') }]);
    expect(all.truncated).toBe(false);
    expect((await listDirectory(session, join(sshd.folder, 'shelf'), 1)).truncated).toBe(true);
    session.close();
  });

  it('names both fingerprints when the server shows another host key', async () => {
    const other = parseHostKey(
      'ecdsa-sha2-nistp256 AAAAE2VjZHNhLXNoYTItbmlzdHAyNTYAAAAIbmlzdHAyNTYAAABBBEmKSENjQEezOmxkZMy7opKgwFB9nkt5YRrYMjNuG5N87uRgg6CLrbo5wAdT/y6v0mKV0U2w0WZ2YB/++Tpockg=',
    );
    const shown = parseHostKey(sshd.hostKey);
    const refusal = openSession(optionsFor({ trustedHostKeys: [other ?? Buffer.alloc(0)] }));
    await expect(refusal).rejects.toMatchObject({
      code: 'CONNECTION_ERROR',
      hostKey: sshd.hostKey,
      message: expect.stringContaining(fingerprint(shown ?? Buffer.alloc(0))),
    });
    await expect(refusal).rejects.toThrow(fingerprint(other ?? Buffer.alloc(0)));
  });

  it('says that the login was refused', async () => {
    await expect(openSession(optionsFor({ privateKey: sshd.strangerKey }))).rejects.toMatchObject({
      code: 'CONNECTION_ERROR',
      message: expect.stringContaining('Authentication failed'),
    });
  });

  it('says that a key of the secret cannot be read', async () => {
    await expect(openSession(optionsFor({ privateKey: 'no key' }))).rejects.toMatchObject({ code: 'CONNECTION_ERROR' });
  });

  it('fails a file whose folder is missing, and the session goes on', async () => {
    const session = await openSession(optionsFor());
    await writeFile(join(local, 'short'), 'short');
    await expect(upload(session, join(local, 'short'), join(sshd.folder, 'none', 'x'))).rejects.toMatchObject({
      code: 'DIRECTORY_NOT_FOUND',
    });
    await upload(session, join(local, 'short'), join(sshd.folder, 'x'));
    session.close();
  });

  it('fails what is under way when the connection drops', async () => {
    const proxy = await startProxy(sshd.port, 'drop');
    const session = await openSession(optionsFor({ port: proxy.port }));
    await writeFile(join(local, 'big'), randomBytes(4_000_000));
    await expect(upload(session, join(local, 'big'), join(sshd.folder, 'big'))).rejects.toMatchObject({
      code: 'CONNECTION_ERROR',
      message: expect.stringContaining('Connection lost'),
    });
    expect(session.open).toBe(false);
    proxy.close();
  });

  it('fails what is under way when the server falls silent', async () => {
    const proxy = await startProxy(sshd.port, 'stall');
    const session = await openSession(optionsFor({ port: proxy.port, stallTimeoutMs: 300 }));
    await writeFile(join(local, 'big'), randomBytes(4_000_000));
    await expect(upload(session, join(local, 'big'), join(sshd.folder, 'big'))).rejects.toMatchObject({
      code: 'TIMEOUT_ERROR',
    });
    proxy.close();
  });
});

/** Passes a megabyte on to the server, then drops the connection or lets nothing through any more. */
async function startProxy(port: number, then: 'drop' | 'stall') {
  const sockets: Socket[] = [];
  const proxy = createServer((client) => {
    const server = createConnection(port, '127.0.0.1');
    sockets.push(client, server);
    let passed = 0;
    client.on('data', (bytes) => {
      passed += bytes.length;
      if (passed <= 1_000_000) server.write(bytes);
      else if (then === 'drop') for (const socket of [client, server]) socket.destroy();
    });
    server.on('data', (bytes) => client.write(bytes));
    for (const socket of [client, server]) socket.on('error', () => {});
  }).listen(0, '127.0.0.1');
  await once(proxy, 'listening');
  return {
    port: (proxy.address() as { port: number }).port,
    close: () => {
      proxy.close();
      for (const socket of sockets) socket.destroy();
    },
  };
}

describe('a server that hangs', () => {
  it('is given up after the time-out of the login', async () => {
    const silent = createServer(() => {}).listen(0, '127.0.0.1');
    await once(silent, 'listening');
    await expect(
      openSession({
        host: '127.0.0.1',
        port: (silent.address() as { port: number }).port,
        username: 'x',
        password: 'x',
        trustedHostKeys: [],
        connectTimeoutMs: 200,
        stallTimeoutMs: 200,
      }),
    ).rejects.toMatchObject({ code: 'TIMEOUT_ERROR' });
    silent.close();
  });
});
