import { readFileSync } from 'node:fs';
import { dialect, ernVersions } from '../../packages/ern/src/index.ts';
import { median, type Row } from '../measure.ts';
import { bundled, inFreshProcess } from './support/fresh.ts';

/** What loading one version costs a fresh process, as a Lambda does it: its grammar alone, and with its writer. */
export default async function grammars(): Promise<readonly Row[]> {
  const rows: Row[] = [];
  for (const version of ernVersions) {
    rows.push(
      await bundled('src/grammar/grammar.ts', async (path) => {
        const measure = (load: string, what: string) => `
          const v8 = await import('node:v8');
          const vm = await import('node:vm');
          v8.setFlagsFromString('--expose-gc');
          const collect = vm.runInNewContext('gc');
          const { ${load} } = await import(${JSON.stringify(path)});
          collect();
          const [start, heap] = [performance.now(), process.memoryUsage().heapUsed];
          const grammar = await ${load}(${JSON.stringify(version)});
          const took = performance.now() - start;
          collect();
          if (grammar.version !== ${JSON.stringify(version)}) throw new Error('another grammar');
          process.stdout.write(String(${what}));`;
        const heap = '(process.memoryUsage().heapUsed - heap) / 1024';
        const rounds = Array.from({ length: 5 }, () => ({
          kb: inFreshProcess(measure('loadTable', heap)),
          ms: inFreshProcess(measure('loadTable', 'took')),
          writerKb: inFreshProcess(measure('loadGrammar', heap)),
          writerMs: inFreshProcess(measure('loadGrammar', 'took')),
        }));
        const middle = (key: keyof (typeof rounds)[number]) => median(rounds.map((round) => round[key]));
        const table = tableSize(dialect(version).folder);
        return {
          name: `grammar of ${version}, heap when loaded`,
          ratio: middle('kb'),
          unit: ' KB',
          goal: 1024,
          gate: 1536,
          better: 'lower',
          note: `${middle('ms').toFixed(1)} ms, from tables of ${(table / 1024).toFixed(0)} KB; with the writer ${(middle('writerKb') / 1024).toFixed(1)} MB in ${middle('writerMs').toFixed(0)} ms`,
        } as const;
      }),
    );
  }
  return rows;
}

/** The bytes of a version's table; the value sets from 4.3 on lie in a table that these versions share. */
function tableSize(folder: string): number {
  const source = (name: string) =>
    readFileSync(new URL(`../../packages/ern/src/grammar/generated/${name}.ts`, import.meta.url), 'utf8');
  const table = source(folder);
  return Buffer.byteLength(table) + (table.includes("from './avs.ts'") ? Buffer.byteLength(source('avs')) : 0);
}
