import { createHash } from 'node:crypto';
import { readdir, readFile, rm } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { loadAssembly } from './assembly.ts';

/**
 * Removes from a folder of assemblies what the last synthesis does not refer to: assets of earlier ones, and what was
 * compiled of them. Nothing else is touched. Whoever still hosts an earlier assembly would miss it: ask them first.
 */
export async function sweepAssembly(folder: string): Promise<void> {
  const { assets } = await loadAssembly(folder);
  const current = [...assets.values()];
  const names = new Set(current.map((asset) => basename(asset)));
  for (const name of await namesIn(folder)) {
    if (/^asset\.[0-9a-f]{64}$/.test(name) && !names.has(name)) await rm(join(folder, name), { recursive: true });
  }
  const compiled = join(folder, '.local/compiled');
  const sources = new Set((await Promise.all(current.map(sourcesIn))).flat());
  for (const name of await namesIn(compiled)) {
    if (!sources.has(name.slice(0, name.indexOf('-')))) await rm(join(compiled, name), { force: true });
  }
}

/** The hashes of the scripts of an asset: the names of what is compiled of them begin with these. */
async function sourcesIn(asset: string): Promise<string[]> {
  const scripts = (await namesIn(asset)).filter((name) => name.endsWith('.cjs'));
  return Promise.all(
    scripts.map(async (name) =>
      createHash('sha256')
        .update(await readFile(join(asset, name), 'utf8'))
        .digest('hex'),
    ),
  );
}

/** None of what is no folder. */
const namesIn = (folder: string): Promise<string[]> => readdir(folder).catch(() => []);
