import { execFileSync } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const ern = fileURLToPath(new URL('../../../packages/ern/', import.meta.url));

/** Bundles a file of packages/ern as for a function, one version's table per file, and gives its path to `use`. */
export async function bundled<Found>(
  entry: string,
  use: (path: string, folder: string) => Promise<Found>,
): Promise<Found> {
  const folder = await mkdtemp(join(tmpdir(), 'slipway-bench-'));
  try {
    await build({
      entryPoints: [join(ern, entry)],
      entryNames: 'entry',
      outdir: folder,
      outExtension: { '.js': '.mjs' },
      bundle: true,
      splitting: true,
      format: 'esm',
      platform: 'node',
      target: 'node20',
      logLevel: 'error',
    });
    return await use(join(folder, 'entry.mjs'), folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Runs a script in a process of its own, with packages/ern's dependencies, and gives the number that it prints. */
export const inFreshProcess = (script: string, ...words: readonly string[]): number =>
  Number(execFileSync(process.execPath, ['--input-type=module', '--eval', script, ...words], { cwd: ern }).toString());
