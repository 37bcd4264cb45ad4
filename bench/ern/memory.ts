// biome-ignore-all lint/style/noRestrictedImports: a bench measures behind the interface of its package.
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { loadGrammar, writeWith } from '../../packages/ern/src/index.ts';
import { median, type Row } from '../measure.ts';
import { albumOf } from './support/album.ts';
import { bundled, inFreshProcess } from './support/fresh.ts';

/** M1: what a fresh process needs, at its peak, to read and check 300 tracks, over what Node itself needs. */
export default async function memory(): Promise<readonly Row[]> {
  const rows: Row[] = [];
  for (const version of ['4.3', '3.8.2'] as const) {
    const { bytes } = writeWith(await loadGrammar(version), albumOf(300));
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

/** The most memory that the process had, in KB. */
const peak = 'process.stdout.write(String(process.resourceUsage().maxRSS));';
