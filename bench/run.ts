import { readdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Row } from './measure.ts';

/**
 * `npm run bench` runs every measurement, `npm run bench -- ern` those of one folder, `npm run bench -- ern/validate`
 * one file. A file exports a function that returns rows, or prints for itself. Fails when a gate is missed.
 */
const here = fileURLToPath(new URL('.', import.meta.url));
const wanted = process.argv.slice(2);
const all = await readdir(here, { withFileTypes: true });
const areas = all.filter((entry) => entry.isDirectory()).map(({ name }) => name);
let missed = 0;
let ran = 0;
for (const area of areas.sort()) {
  const files = (await readdir(`${here}${area}`)).filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'));
  for (const file of files.sort()) {
    const name = `${area}/${file.replace(/\.ts$/, '')}`;
    if (wanted.length > 0 && !wanted.includes(area) && !wanted.includes(name)) continue;
    ran += 1;
    console.log(`\n${name}`);
    const measure = ((await import(`./${name}.ts`)) as { default?: () => Promise<readonly Row[]> }).default;
    for (const row of (await measure?.()) ?? []) {
      const meets = (limit: number) => (row.better === 'higher' ? row.ratio >= limit : row.ratio <= limit);
      const verdict = meets(row.goal) ? 'goal met' : meets(row.gate) ? 'within the gate' : 'GATE MISSED';
      if (!meets(row.gate)) missed += 1;
      const sign = row.better === 'higher' ? '≥' : '≤';
      console.log(
        `  ${row.name.padEnd(44)} ${row.ratio.toFixed(2).padStart(7)}${row.unit ?? '×'}  goal ${sign} ${row.goal}, gate ${row.gate}: ${verdict}`,
      );
      console.log(`  ${''.padEnd(44)} ${row.note}`);
    }
  }
}
if (ran === 0) {
  console.error(`Nothing to measure: there is ${areas.join(', ')}.`);
  process.exitCode = 2;
} else if (missed > 0) {
  console.error(`\n${missed} gate${missed === 1 ? '' : 's'} missed.`);
  process.exitCode = 1;
}
