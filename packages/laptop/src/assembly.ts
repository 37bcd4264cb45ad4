import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdir, open, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { sweepAssembly } from '@slipway/local';
import { hosts, isAlive } from './hosts.ts';

/** Everything that the template and the bundles are made from. */
const sources = ['functions', 'infra', 'events', 'packages', 'package-lock.json', 'cdk.json'];
/** What no bundle can see. */
const aside = new Set(['laptop', 'local', 'simulator', 'samples', 'cli'].map((name) => `packages/${name}`));
const isAside = (path: string): boolean => aside.has(path) || /(^|\/)node_modules$|\.test\.ts$|\.md$/.test(path);

/**
 * The cloud assembly of the sources as they are, made by `cdk synth`'s own program. It is made again only when a source
 * changed since, and what earlier ones left goes then, unless somebody still hosts one.
 * @param begins is called before a synthesis, which takes a while.
 * @returns the folder of the assembly, and whether it was there already
 */
export async function assemblyOf(
  root: string,
  begins: () => void = () => {},
): Promise<{ folder: string; fresh: boolean }> {
  const folder = join(root, 'cdk.out');
  const stamp = join(folder, '.sources');
  await hosts(root).enter();
  const hash = await hashOf(root);
  const isThere = async () => (await readFile(stamp, 'utf8').catch(() => '')) === hash;
  if (await isThere()) return { folder, fresh: false };
  return alone(join(root, '.slipway'), async () => {
    if (await isThere()) return { folder, fresh: false };
    begins();
    // A synthesis that is broken off leaves a folder that is neither the old one nor the new one.
    await rm(stamp, { force: true });
    await synthesize(root);
    await writeFile(stamp, hash);
    // Who begins from now on hosts the new one; who hosts an earlier one has said so.
    if (await hosts(root).isAlone()) await sweepAssembly(folder);
    return { folder, fresh: true };
  });
}

/** Two processes that synthesize into one folder would spoil each other's work: the second waits for the first. */
async function alone<Result>(folder: string, work: () => Promise<Result>): Promise<Result> {
  await mkdir(folder, { recursive: true });
  const lock = join(folder, 'synthesis.lock');
  for (;;) {
    const file = await open(lock, 'wx').catch((error: NodeJS.ErrnoException) => {
      if (error.code !== 'EEXIST') throw error;
    });
    if (file) {
      await file.writeFile(String(process.pid));
      await file.close();
      return work().finally(() => rm(lock, { force: true }));
    }
    const owner = Number(await readFile(lock, 'utf8').catch(() => ''));
    if (owner > 0 && !isAlive(owner)) await rm(lock, { force: true });
    else await new Promise((resolve) => setTimeout(resolve, 200));
  }
}

/** One hash of everything that the template and the bundles are made from. */
export async function hashOf(root: string): Promise<string> {
  const hash = createHash('sha256');
  for (const source of sources) await add(join(root, source), source, hash);
  return hash.digest('hex');
}

async function add(path: string, name: string, hash: ReturnType<typeof createHash>): Promise<void> {
  const entries = await readdir(path, { withFileTypes: true }).catch(() => undefined);
  if (!entries) {
    hash.update(`${name}\n`).update(await readFile(path).catch(() => ''));
    return;
  }
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const below = `${name}/${entry.name}`;
    if (!isAside(below)) await add(join(path, entry.name), below, hash);
  }
}

function synthesize(root: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ['--import', 'tsx', join(root, 'infra/src/app.ts')], { cwd: root });
    // Left alone, it would go on writing where the next start writes.
    const end = () => child.kill();
    process.once('exit', end);
    const said: Buffer[] = [];
    child.stdout.on('data', (chunk: Buffer) => said.push(chunk));
    child.stderr.on('data', (chunk: Buffer) => said.push(chunk));
    child.on('error', reject);
    child.on('exit', (code) => {
      process.off('exit', end);
      if (code === 0) resolve();
      else reject(new Error(`Cannot synthesize the template:\n${Buffer.concat(said).toString('utf8')}`));
    });
  });
}
