import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { documents } from './documents.ts';

// `npm run docs` writes every generated document; with --check it writes none, and fails when one is stale.
const root = join(fileURLToPath(import.meta.url), '../..');
const checking = process.argv.includes('--check');

let stale = 0;
for (const { path, render } of documents) {
  const file = join(root, path);
  const text = await render();
  if ((await readFile(file, 'utf8').catch(() => undefined)) === text) continue;
  stale += 1;
  console.log(checking ? `${path} is stale: run npm run docs` : `${path} written`);
  if (checking) continue;
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, text);
}
if (stale === 0) console.log(`All ${documents.length} documents say what the tables say.`);
process.exitCode = checking && stale > 0 ? 1 : 0;
