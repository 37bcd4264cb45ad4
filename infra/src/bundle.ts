import { createHash } from 'node:crypto';
import { existsSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { mkdir, mkdtemp } from 'node:fs/promises';
import { join } from 'node:path';
import { type FunctionName, functions } from '@slipway/functions';
import { type BuildOptions, build } from 'esbuild';

/** How a function is made one module: what its measurements run is made the same way. */
export const bundling: BuildOptions = {
  bundle: true,
  minify: true,
  // A stack trace in a log names our functions.
  keepNames: true,
  platform: 'node',
  target: 'node20',
  // One script, which a machine can compile once for all copies of the function; ESM modules are compiled for each.
  format: 'cjs',
  // Node takes import() in such a script for an experiment, and says so.
  supported: { 'dynamic-import': false },
  mainFields: ['module', 'main'],
  conditions: ['module'],
  external: ['cpu-features', '*.node'],
  alias: { '@aws-sdk/credential-provider-node': join(import.meta.dirname, 'lambda-credentials.ts') },
  logLevel: 'error',
};

export type Bundles = Readonly<Record<FunctionName, string>>;

/** Bundles every function of the manifest into a folder of its own below `out`, and answers where each lies. */
export async function bundleFunctions(root: string, out: string): Promise<Bundles> {
  const names = Object.keys(functions) as FunctionName[];
  await mkdir(out, { recursive: true });
  const fresh = await mkdtemp(join(out, 'new-'));
  await build({
    entryPoints: names.map((name) => ({
      in: join(root, 'functions/src', functions[name].entry),
      out: `${name}/index`,
    })),
    outdir: fresh,
    outExtension: { '.js': '.cjs' },
    ...bundling,
  });
  const settled = names.map((name) => [name, settle(join(fresh, name), join(out, name))] as const);
  rmSync(fresh, { recursive: true });
  return Object.fromEntries(settled) as Bundles;
}

/** Moves a new bundle to its place unless the same bytes lie there already: an unchanged asset keeps its time stamps. */
function settle(from: string, to: string): string {
  const hash = (folder: string) =>
    createHash('sha256')
      .update(readFileSync(join(folder, 'index.cjs')))
      .digest('hex');
  if (existsSync(join(to, 'index.cjs')) && hash(to) === hash(from)) {
    rmSync(from, { recursive: true });
    return to;
  }
  rmSync(to, { recursive: true, force: true });
  renameSync(from, to);
  return to;
}
