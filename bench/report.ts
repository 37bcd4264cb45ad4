import type { Row } from './measure.ts';

/** Measures one file and prints its rows; whether every gate is kept. */
export async function report(name: string): Promise<boolean> {
  console.log(`\n${name}`);
  const measure = ((await import(`./${name}.ts`)) as { default?: () => Promise<readonly Row[]> }).default;
  let isKept = true;
  for (const row of (await measure?.()) ?? []) {
    const meets = (limit: number) => (row.better === 'higher' ? row.ratio >= limit : row.ratio <= limit);
    const verdict = meets(row.goal) ? 'goal met' : meets(row.gate) ? 'within the gate' : 'GATE MISSED';
    if (!meets(row.gate)) isKept = false;
    const sign = row.better === 'higher' ? '≥' : '≤';
    console.log(
      `  ${row.name.padEnd(44)} ${row.ratio.toFixed(2).padStart(7)}${row.unit ?? '×'}  goal ${sign} ${row.goal}, gate ${row.gate}: ${verdict}`,
    );
    console.log(`  ${''.padEnd(44)} ${row.note}`);
  }
  return isKept;
}
