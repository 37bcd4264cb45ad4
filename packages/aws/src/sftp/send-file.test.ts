import { createHash, randomBytes } from 'node:crypto';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type DropBox, startDropBox } from '@slipway/simulator';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type DirectSender, FILES_IN_FLIGHT, openDirectSender } from './direct-sender.ts';
import type { OutgoingFile } from './send-file.ts';

describe('the direct sender', () => {
  let home: string;
  let box: DropBox;
  let sender: DirectSender;
  const open = async () => {
    sender = await openDirectSender({
      host: '127.0.0.1',
      port: box.port,
      username: 'label',
      password: 'pw',
      trustedHostKeys: [box.hostKey],
      timeoutMs: 2000,
    });
    return sender;
  };
  beforeEach(async () => {
    home = await mkdtemp(join(tmpdir(), 'direct-'));
    box = await startDropBox({ folder: home, users: [{ name: 'label', password: 'pw' }] });
    await open();
  });
  afterEach(async () => {
    sender.close();
    await box.stop();
    await rm(home, { recursive: true, force: true });
  });

  const fileOf = (path: string, bytes: Buffer, changes: Partial<OutgoingFile> = {}): OutgoingFile => ({
    path,
    size: bytes.length,
    sha256: createHash('sha256').update(bytes).digest('hex'),
    open: async () => blocks(bytes),
    ...changes,
  });

  it('brings the bytes under the final name, and nothing else is left', async () => {
    const bytes = randomBytes(3_000_001);
    expect(await sender.send(fileOf('/a.wav', bytes))).toEqual({ done: true });
    expect(await sender.send(fileOf('/empty', Buffer.alloc(0)))).toEqual({ done: true });
    expect((await readFile(join(home, 'a.wav'))).equals(bytes)).toBe(true);
    expect((await readdir(home)).sort()).toEqual(['a.wav', 'empty']);
  });

  it('brings many files at once over one connection', async () => {
    const files = Array.from({ length: 3 * FILES_IN_FLIGHT }, (_, index) => randomBytes(1000 + index));
    await Promise.all(files.map((bytes, index) => sender.send(fileOf(`/${index}`, bytes))));
    for (const [index, bytes] of files.entries()) {
      expect((await readFile(join(home, String(index)))).equals(bytes)).toBe(true);
    }
    expect(await readdir(home)).toHaveLength(files.length);
  });

  it('takes blocks of any length from a source that uses one buffer over and over', async () => {
    const bytes = randomBytes(1_500_000);
    const source = async function* () {
      const buffer = Buffer.alloc(100_001);
      const lengths = [1, 40_000, 32_768, 100_001, 7, 65_536];
      for (let at = 0, n = 0; at < bytes.length; n += 1) {
        const length = bytes.copy(buffer, 0, at, at + (lengths[n % lengths.length] ?? 1));
        at += length;
        yield buffer.subarray(0, length);
      }
    };
    expect(await sender.send(fileOf('/a.wav', bytes, { open: async () => source() }))).toEqual({ done: true });
    expect((await readFile(join(home, 'a.wav'))).equals(bytes)).toBe(true);
  });

  it('replaces what a broken attempt left under the final name', async () => {
    await writeFile(join(home, 'a.wav'), 'cut off');
    const bytes = randomBytes(100_000);
    await sender.send(fileOf('/a.wav', bytes));
    expect((await readFile(join(home, 'a.wav'))).equals(bytes)).toBe(true);
  });

  it('gives no name to bytes that are not the announced ones', async () => {
    const bytes = randomBytes(100_000);
    const changed = fileOf('/a.wav', bytes, { sha256: '0'.repeat(64) });
    await expect(sender.send(changed)).rejects.toMatchObject({ code: 'source-changed' });
    await expect(sender.send(fileOf('/b.wav', bytes, { size: 99_999 }))).rejects.toMatchObject({
      code: 'source-changed',
    });
    expect(await readdir(home)).toEqual([]);
  });

  it('stops when its time is over and goes on where it stopped', async () => {
    const bytes = randomBytes(2_000_000);
    let asked = 0;
    const isOver = () => {
      asked += 1;
      return asked > 10;
    };
    const first = await sender.send(fileOf('/a.wav', bytes), { isOver });
    expect(first).toEqual({ done: false, offset: 10 * BLOCK });
    expect(await readdir(home)).not.toContain('a.wav');
    const from = 10 * BLOCK;
    const seen: number[] = [];
    const second = await sender.send(fileOf('/a.wav', bytes), { from, onProgress: (offset) => seen.push(offset) });
    expect(second).toEqual({ done: true });
    expect(Math.min(...seen)).toBeGreaterThanOrEqual(from);
    expect((await readFile(join(home, 'a.wav'))).equals(bytes)).toBe(true);
    expect(await readdir(home)).toEqual(['a.wav']);
  });

  it('begins again when less is there than it was told of', async () => {
    const bytes = randomBytes(500_000);
    expect(await sender.send(fileOf('/a.wav', bytes), { from: 300_000 })).toEqual({ done: true });
    expect((await readFile(join(home, 'a.wav'))).equals(bytes)).toBe(true);
  });

  it('gives a file no name when it may not any more', async () => {
    const mayPublish = () => {
      throw new Error('the lease is lost');
    };
    await expect(sender.send(fileOf('/a.wav', randomBytes(10)), { mayPublish })).rejects.toThrow('the lease is lost');
    expect(await readdir(home)).not.toContain('a.wav');
  });

  it('says which way a transfer failed, and the final name stays free', async () => {
    const bytes = randomBytes(1_000_000);
    box.setFaults({ readOnly: true });
    await expect(sender.send(fileOf('/a', bytes))).rejects.toMatchObject({ code: 'permission-denied' });
    box.setFaults({ diskFullAfterBytes: 300_000 });
    await expect(sender.send(fileOf('/a', bytes))).rejects.toMatchObject({ code: 'failure' });
    box.setFaults({});
    await expect(sender.send(fileOf('/nowhere/a', bytes))).rejects.toMatchObject({ code: 'no-such-folder' });
    box.setFaults({ dropAfterBytes: 300_000 });
    await expect(sender.send(fileOf('/a', bytes))).rejects.toMatchObject({ code: 'connection-lost' });
    expect(sender.isOpen).toBe(false);
    await open();
    box.setFaults({ hang: true });
    await expect(sender.send(fileOf('/a', bytes))).rejects.toMatchObject({ code: 'timeout' });
    expect(await readdir(home)).not.toContain('a');
  });

  it('passes on what breaks at the source', async () => {
    const bytes = randomBytes(1_000_000);
    const broken = fileOf('/a', bytes, {
      open: async () =>
        (async function* () {
          yield bytes.subarray(0, BLOCK);
          throw new Error('the store is gone');
        })(),
    });
    await expect(sender.send(broken)).rejects.toThrow('the store is gone');
    expect(sender.isOpen).toBe(true);
  });
});

const BLOCK = 64 * 1024;

async function* blocks(bytes: Buffer): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += BLOCK) yield bytes.subarray(at, at + BLOCK);
}
