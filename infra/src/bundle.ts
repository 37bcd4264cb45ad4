import { createHash } from 'node:crypto';
import { existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
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
  format: 'esm',
  mainFields: ['module', 'main'],
  conditions: ['module'],
  external: ['cpu-features', '*.node'],
  alias: { '@aws-sdk/credential-provider-node': join(import.meta.dirname, 'lambda-credentials.ts') },
  // What CommonJS modules in the bundle take for granted.
  banner: {
    js: [
      "import { createRequire as slipwayRequire } from 'node:module';",
      'const require = slipwayRequire(import.meta.url);',
      'const __filename = import.meta.filename;',
      'const __dirname = import.meta.dirname;',
    ].join(' '),
  },
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
    outExtension: { '.js': '.mjs' },
    ...bundling,
  });
  return Object.fromEntries(names.map((name) => [name, settle(join(fresh, name), join(out, name))])) as Bundles;
}

/** Moves a new bundle to its place unless the same bytes lie there already: an unchanged asset keeps its time stamps. */
function settle(from: string, to: string): string {
  const hash = (folder: string) =>
    createHash('sha256')
      .update(readFileSync(join(folder, 'index.mjs')))
      .digest('hex');
  if (existsSync(join(to, 'index.mjs')) && hash(to) === hash(from)) {
    rmSync(from, { recursive: true });
    return to;
  }
  rmSync(to, { recursive: true, force: true });
  renameSync(from, to);
  writeFileSync(join(to, 'package.json'), '{"type":"module"}\n');
  return to;
}
