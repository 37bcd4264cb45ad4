import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type ErnVersion, loadGrammar, writeWith } from '../../packages/ern/src/index.ts';
import { median, type Row } from '../measure.ts';
import { albumOf } from './support/album.ts';
import { albumIn } from './support/albums.ts';
import { bundled, inFreshProcess } from './support/fresh.ts';

/** M1: what a fresh process needs, at its peak, to read and check or to write 300 tracks, over what it needs without. */
export default async function memory(): Promise<readonly Row[]> {
  const rows: Row[] = [];
  for (const version of ['4.3', '3.8.2'] as const) {
    const { bytes } = writeWith(await loadGrammar(version), albumOf(300));
    rows.push(await writing(version));
    rows.push(
      await bundled('src/read.ts', async (path, folder) => {
        const file = join(folder, 'album.xml');
        await writeFile(file, bytes);
        const script = `
          import fs from 'node:fs';
          const { readChecked } = await import(${JSON.stringify(path)});
          const { report, reading } = await readChecked(fs.readFileSync(process.argv[1]));
          if (!reading.ok || !report.valid) throw new Error('the album is not valid');
          ${peak}`;
        const rounds = Array.from({ length: 5 }, () => ({
          bare: inFreshProcess(peak),
          ours: inFreshProcess(script, file),
        }));
        const over = rounds.map(({ bare, ours }) => (ours - bare) / 1024);
        return {
          name: `M1 read 300 tracks of ${version}, peak over Node's own`,
          ratio: median(over),
          unit: ' MB',
          goal: 100,
          gate: 130,
          better: 'lower',
          note: `${(bytes.length / 1024 / 1024).toFixed(1)} MB of XML; ${Math.min(...over).toFixed(0)} to ${Math.max(...over).toFixed(0)} MB, over ${(median(rounds.map(({ bare }) => bare)) / 1024).toFixed(0)} MB`,
        } as const;
      }),
    );
  }
  return rows;
}

/** Against a process that holds the same album and does not write it: 300 tracks of model take memory by themselves. */
const writing = (version: ErnVersion): Promise<Row> =>
  bundled('src/write.ts', async (path, folder) => {
    const file = join(folder, 'album.json');
    await writeFile(file, JSON.stringify(await albumIn(version, 300)));
    const held = `
      import fs from 'node:fs';
      const album = JSON.parse(fs.readFileSync(process.argv[1], 'utf8'));`;
    const script = `${held}
      const { write } = await import(${JSON.stringify(path)});
      const { bytes } = await write(album, ${JSON.stringify(version)});
      if (bytes.length < 1e6) throw new Error('the album is not written');
      ${peak}`;
    const rounds = Array.from({ length: 5 }, () => ({
      bare: inFreshProcess(`${held}${peak}`, file),
      ours: inFreshProcess(script, file),
    }));
    const over = rounds.map(({ bare, ours }) => (ours - bare) / 1024);
    return {
      name: `M1 write 300 tracks of ${version}, peak over holding them`,
      ratio: median(over),
      unit: ' MB',
      goal: 40,
      gate: 52,
      better: 'lower',
      note: `${Math.min(...over).toFixed(0)} to ${Math.max(...over).toFixed(0)} MB, over ${(median(rounds.map(({ bare }) => bare)) / 1024).toFixed(0)} MB`,
    };
  });

/**
 * The most memory that the process had, in KB. On Linux the resource usage of a process begins at that of the one that
 * started it, which holds more than what is measured; the high-water mark of its own memory does not.
 */
const peak = `
  const { readFileSync } = await import('node:fs');
  const own = process.platform === 'linux' && /VmHWM:\\s*(\\d+) kB/.exec(readFileSync('/proc/self/status', 'utf8'));
  process.stdout.write(String(own ? Number(own[1]) : process.resourceUsage().maxRSS));`;
