import { execFile } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { Client, type SFTPWrapper, utils } from 'ssh2';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type DropBox, startDropBox } from './drop-box.ts';

const run = promisify(execFile);

describe('a drop box', () => {
  let home: string;
  let box: DropBox;
  let files: string;
  const seen: string[] = [];
  const clients: Client[] = [];
  const keys = utils.generateKeyPairSync('ecdsa', { bits: 256 });

  beforeEach(async () => {
    home = await mkdtemp(join(tmpdir(), 'drop-box-'));
    files = join(home, 'files');
    seen.length = 0;
    box = await startDropBox({
      folder: files,
      users: [
        { name: 'label', password: 'let me in' },
        { name: 'keyed', publicKey: keys.public },
      ],
      watcher: {
        opened: (path) => seen.push(`opened ${path}`),
        written: (path, bytes) => seen.push(`written ${path} ${bytes}`),
        renamed: (from, to) => seen.push(`renamed ${from} ${to}`),
      },
    });
  });
  afterEach(async () => {
    for (const client of clients.splice(0)) client.end();
    await box.stop();
    await rm(home, { recursive: true, force: true });
  });

  const login = (credentials: object = { username: 'label', password: 'let me in' }) =>
    new Promise<SFTPWrapper>((resolve, reject) => {
      const client = new Client();
      clients.push(client);
      client.on('error', reject);
      client.on('ready', () => client.sftp((error, sftp) => (error ? reject(error) : resolve(sftp))));
      client.connect({ host: '127.0.0.1', port: box.port, ...credentials });
    });
  const ask = <T>(request: (answer: (error?: Error | null, value?: T) => void) => void) =>
    new Promise<T>((resolve, reject) => request((error, value) => (error ? reject(error) : resolve(value as T))));

  it('lets a password and a key in, and nobody else', async () => {
    await login();
    await login({ username: 'keyed', privateKey: keys.private });
    await expect(login({ username: 'label', password: 'let me out' })).rejects.toThrow('authentication');
    const stranger = utils.generateKeyPairSync('ecdsa', { bits: 256 });
    await expect(login({ username: 'keyed', privateKey: stranger.private })).rejects.toThrow('authentication');
    await expect(login({ username: 'nobody', password: 'let me in' })).rejects.toThrow('authentication');
  });

  it('stores what is written with many writes in flight, and tells the watcher in order', async () => {
    const sftp = await login();
    const bytes = randomBytes(3_000_001);
    await writeFile(join(home, 'source'), bytes);
    await ask((answer) => sftp.mkdir('/N_20270101000000000', answer));
    await ask((answer) => sftp.fastPut(join(home, 'source'), '/N_20270101000000000/a.wav', answer));
    expect((await readFile(join(files, 'N_20270101000000000', 'a.wav'))).equals(bytes)).toBe(true);
    expect(seen).toEqual(['opened /N_20270101000000000/a.wav', 'written /N_20270101000000000/a.wav 3000001']);
  });

  it('keeps every path inside its folder', async () => {
    await writeFile(join(home, 'secret'), 'secret');
    const sftp = await login();
    await expect(ask((answer) => sftp.stat('/../secret', answer))).rejects.toThrow('No such file');
    expect(await ask((answer) => sftp.realpath('../../..', answer))).toBe('/');
    await writeFile(join(home, 'source'), 'x');
    await ask((answer) => sftp.fastPut(join(home, 'source'), '../../escaped', answer));
    expect(await readdir(files)).toEqual(['escaped']);
    expect((await readdir(home)).sort()).toEqual(['files', 'secret', 'source']);
  });

  it('renames, but never onto a name that is taken', async () => {
    await writeFile(join(files, 'a'), 'a');
    await writeFile(join(files, 'b'), 'b');
    const sftp = await login();
    await expect(ask((answer) => sftp.rename('/a', '/b', answer))).rejects.toThrow('Failure');
    await ask((answer) => sftp.rename('/a', '/c', answer));
    expect(await readFile(join(files, 'b'), 'utf8')).toBe('b');
    expect(seen).toEqual(['renamed /a /c']);
  });

  it('answers a missing folder, a name that is taken, and a file where a folder should be', async () => {
    const sftp = await login();
    await writeFile(join(home, 'source'), 'x');
    await expect(ask((answer) => sftp.fastPut(join(home, 'source'), '/none/x', answer))).rejects.toThrow(
      'No such file',
    );
    await mkdir(join(files, 'full'));
    await writeFile(join(files, 'full', 'x'), 'x');
    await expect(ask((answer) => sftp.mkdir('/full', answer))).rejects.toThrow('Failure');
    await expect(ask((answer) => sftp.rmdir('/full', answer))).rejects.toThrow('Failure');
    await expect(ask((answer) => sftp.unlink('/full', answer))).rejects.toThrow('Failure');
  });

  it('fills its disk, drops a connection once, permits no writing, and hangs, as it is told', async () => {
    await writeFile(join(home, 'source'), randomBytes(500_000));
    const put = (sftp: SFTPWrapper, to: string) => ask((answer) => sftp.fastPut(join(home, 'source'), to, answer));
    box.setFaults({ diskFullAfterBytes: 100_000 });
    const first = await login();
    await expect(put(first, '/a')).rejects.toThrow('Failure');
    expect(seen).toEqual(['opened /a']);
    box.setFaults({ readOnly: true });
    await expect(put(first, '/a')).rejects.toThrow('Permission denied');
    box.setFaults({ dropAfterBytes: 100_000 });
    // ssh2's fastPut does not call back when the connection dies under it.
    const dropped = once(first, 'close');
    put(first, '/a').catch(() => {});
    await dropped;
    await put(await login(), '/a');
    box.setFaults({ hang: true });
    const silent = put(await login(), '/b').then(() => 'answered');
    const patience = new Promise((resolve) => setTimeout(resolve, 200, 'silent'));
    expect(await Promise.race([silent.catch(() => 'failed'), patience])).toBe('silent');
  });

  it.each([0, 1])(
    'drops the connection that wrote, and no other that signed in at the same moment (%d)',
    async (writer) => {
      const both = await Promise.all([login(), login()]);
      const [writing, other] = [both[writer], both[1 - writer]];
      if (!writing || !other) throw new Error('Nobody signed in');
      await writeFile(join(home, 'source'), randomBytes(100));
      const put = (sftp: SFTPWrapper, to: string) => ask((answer) => sftp.fastPut(join(home, 'source'), to, answer));
      box.setFaults({ dropAfterBytes: 1 });
      const ended: string[] = [];
      other.on('close', () => ended.push('the other'));
      const dropped = once(writing, 'close');
      put(writing, '/a').catch(() => {});
      await dropped;
      await put(other, '/b');
      expect(ended).toEqual([]);
    },
  );

  it('lets nobody in, loses folders and ends of files, and vanishes at a file, as it is told', async () => {
    await writeFile(join(home, 'source'), randomBytes(100_000));
    const put = (sftp: SFTPWrapper, to: string) => ask((answer) => sftp.fastPut(join(home, 'source'), to, answer));
    box.setFaults({ refuseSignIns: true });
    await expect(login()).rejects.toThrow('authentication');
    box.setFaults({ losesFolders: true });
    const first = await login();
    await ask((answer) => first.mkdir('/lost', answer));
    await expect(put(first, '/lost/a')).rejects.toThrow('No such file');
    box.setFaults({ keepsBytesPerFile: 40_000 });
    await put(first, '/a');
    expect((await readFile(join(files, 'a'))).length).toBe(40_000);
    const lengths = { before: undefined, halfway: expect.any(Number), after: 100_000 };
    for (const [moment, length] of Object.entries(lengths)) {
      box.setFaults({ vanish: { file: /^b-/, moment: moment as 'before' } });
      const sftp = await login();
      const gone = once(sftp, 'close');
      put(sftp, `/b-${moment}`).catch(() => {});
      await gone;
      await expect(login()).rejects.toThrow();
      const there = await readFile(join(files, `b-${moment}`)).catch(() => undefined);
      expect(there?.length).toEqual(length);
    }
    box.setFaults({});
    await put(await login(), '/b-after');
  });

  it('takes no more bytes a second than it is told', async () => {
    await writeFile(join(home, 'source'), randomBytes(300_000));
    box.setFaults({ bytesPerSecond: 1_000_000 });
    const sftp = await login();
    const started = performance.now();
    await ask((answer) => sftp.fastPut(join(home, 'source'), '/a', answer));
    expect(performance.now() - started).toBeGreaterThan(200);
  });

  it('keeps nobody waiting any longer who wrote while it was slow, once it is told otherwise', async () => {
    await writeFile(join(home, 'source'), randomBytes(300_000));
    // It would take an hour.
    box.setFaults({ bytesPerSecond: 80 });
    const sftp = await login();
    const put = ask((answer) => sftp.fastPut(join(home, 'source'), '/a', answer));
    await expect.poll(() => readFile(join(files, 'a')).catch(() => undefined)).toBeDefined();
    box.setFaults({});
    await put;
    expect((await readFile(join(files, 'a'))).length).toBe(300_000);
  });

  it('is loaded by Node itself, which finds fewer names in ssh2 than a bundler does', async () => {
    const script = `await import(${JSON.stringify(new URL('./index.ts', import.meta.url).href)})`;
    await run(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', script], { timeout: 20_000 });
  });

  it('shows another host key after the change, and the same one after a restart with it', async () => {
    const before = box.hostKey;
    expect(before).toMatch(/^ecdsa-sha2-nistp256 AAAA/);
    box.changeHostKey();
    expect(box.hostKey).not.toBe(before);
    await login();
    const again = await startDropBox({ folder: files, hostKey: box.privateHostKey, users: [] });
    expect(again.hostKey).toBe(box.hostKey);
    await again.stop();
  });

  it.skipIf(!existsSync('/usr/bin/sftp'))('serves the OpenSSH client, its resumed uploads included', async () => {
    await writeFile(join(home, 'key'), keys.private, { mode: 0o600 });
    const bytes = randomBytes(2_000_000);
    await writeFile(join(home, 'source'), bytes);
    await writeFile(join(files, 'part'), bytes.subarray(0, 700_000));
    const commands = [
      'mkdir d',
      'put source d/a',
      'reput source part',
      'ls -l d',
      'rename d/a d/b',
      'get d/b back',
      'bye',
    ];
    await writeFile(join(home, 'batch'), commands.map((command) => `${command}\n`).join(''));
    const options = ['StrictHostKeyChecking=no', 'UserKnownHostsFile=/dev/null', `IdentityFile=${join(home, 'key')}`];
    const flags = options.flatMap((option) => ['-o', option]);
    await run('sftp', [...flags, '-P', String(box.port), '-b', 'batch', 'keyed@127.0.0.1'], {
      cwd: home,
      timeout: 15_000,
    });
    for (const file of [join(files, 'd', 'b'), join(files, 'part'), join(home, 'back')]) {
      expect((await readFile(file)).equals(bytes)).toBe(true);
    }
  });
});
