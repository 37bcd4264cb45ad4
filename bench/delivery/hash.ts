import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { probe } from '@slipway/aws';
import { inTurn, type Row } from '../measure.ts';
import { sha256OfFile, streamOf } from './support/blocks.ts';

const run = promisify(execFile);
const MB = 1_000_000;
const ALGORITHMS = ['md5', 'sha1', 'sha256'] as const;

/**
 * H1: SHA-256 of what the direct sender reads, block by block, as a multiple of the time of `openssl dgst`. H2: what a
 * file that arrived goes through (three hash sums in one pass, its header read, its length checked) as a multiple of the
 * time that `openssl dgst` takes for the three, one after the other.
 */
export default async function hashing(): Promise<readonly Row[]> {
  const home = await mkdtemp(join(tmpdir(), 'bench-hash-'));
  try {
    const path = join(home, 'tune.wav');
    const size = 500 * MB;
    await writeFile(path, wav(size));
    const one = await inTurn(
      5,
      () => wall(() => sha256OfFile(path, size)),
      () => wall(() => run('openssl', ['dgst', '-sha256', path])),
    );
    const three = await inTurn(
      5,
      () =>
        wall(async () => {
          const finding = await probe(streamOf(path), 'audio', size);
          if (!finding.ok) throw new Error(`Cannot measure: ${finding.refusal.says}`);
        }),
      () =>
        wall(async () => {
          for (const algorithm of ALGORITHMS) await run('openssl', ['dgst', `-${algorithm}`, path]);
        }),
    );
    const note = ({ ours, theirs, spread }: typeof one) =>
      `ours ${Math.round(ours)} ms, openssl ${Math.round(theirs)} ms for 500 MB; ${spread}`;
    return [
      {
        name: 'H1 SHA-256 in blocks ÷ openssl dgst',
        ratio: one.ratio,
        goal: 1.2,
        gate: 1.4,
        better: 'lower',
        note: note(one),
      },
      {
        name: 'H2 three hashes in one pass ÷ openssl dgst',
        ratio: three.ratio,
        goal: 1.05,
        gate: 1.15,
        better: 'lower',
        note: note(three),
      },
    ];
  } finally {
    await rm(home, { recursive: true, force: true });
  }
}

/** Two channels of 16 bits at 44.1 kHz, in blocks, so that no 500 MB stand in memory. */
function* wav(size: number): Generator<Buffer> {
  const header = Buffer.alloc(44);
  header.write('RIFF', 0);
  header.writeUInt32LE(size - 8, 4);
  header.write('WAVEfmt ', 8);
  header.writeUInt32LE(16, 16);
  header.writeUInt16LE(1, 20);
  header.writeUInt16LE(2, 22);
  header.writeUInt32LE(44_100, 24);
  header.writeUInt32LE(44_100 * 4, 28);
  header.writeUInt16LE(4, 32);
  header.writeUInt16LE(16, 34);
  header.write('data', 36);
  header.writeUInt32LE(size - 44, 40);
  yield header;
  const block = Buffer.alloc(MB, 7);
  for (let left = size - 44; left > 0; left -= block.length) yield block.subarray(0, left);
}

async function wall(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}
