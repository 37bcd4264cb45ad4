import { spawnSync } from 'node:child_process';
import { readdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { report } from './report.ts';

/**
 * `npm run bench` runs every measurement, `npm run bench -- ern` those of one folder, `npm run bench -- ern/validate`
 * one file. A file exports a function that returns rows, or prints for itself. Each runs in a fresh process: what the
 * engine learned of another one would change its figures. Fails when a gate is missed.
 */
const here = fileURLToPath(new URL('.', import.meta.url));
const wanted = process.argv.slice(2);
const areas = (await readdir(here, { withFileTypes: true })).flatMap((entry) =>
  entry.isDirectory() ? entry.name : [],
);
const all: string[] = [];
for (const area of areas.sort()) {
  const files = await readdir(`${here}${area}`);
  all.push(...files.sort().flatMap((file) => (file.endsWith('.ts') ? `${area}/${file.slice(0, -'.ts'.length)}` : [])));
}
const chosen = all.filter(
  (name) => wanted.length === 0 || wanted.some((word) => word === name || name.startsWith(`${word}/`)),
);
const unknown = wanted.filter((word) => !chosen.some((name) => word === name || name.startsWith(`${word}/`)));

if (unknown.length > 0) {
  console.error(`Cannot measure ${unknown.join(', ')}: there is ${areas.join(', ')}, and in them ${all.join(', ')}.`);
  process.exitCode = 2;
} else if (chosen.length === 1) {
  process.exitCode = (await report(chosen[0]!)) ? 0 : 1;
} else {
  const failed = chosen.filter((name) => {
    const { status } = spawnSync(process.execPath, [...process.execArgv, fileURLToPath(import.meta.url), name], {
      stdio: 'inherit',
    });
    return status !== 0;
  });
  if (failed.length > 0) {
    console.error(`\nA gate is missed, or nothing could be measured, in ${failed.join(', ')}.`);
    process.exitCode = 1;
  }
}
