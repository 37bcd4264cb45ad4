import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';

const EXECUTIONS = 60;
const TASKS = 10;
/** After how many calls of tasks the process is killed. */
const KILLS = [40, 220, 450];

it('three kills lose no execution and run no recorded task again', { timeout: 120_000 }, async () => {
  const folder = await mkdtemp(join(tmpdir(), 'states-crash-'));
  const callsFile = join(folder, 'calls');
  const calls = async () => (await readFile(callsFile, 'utf8').catch(() => '')).split('\n').slice(0, -1);
  const recordedAgain: string[] = [];
  let recorded = new Set<string>();
  let called = 0;
  const watch = async () => {
    const all = await calls();
    recordedAgain.push(...all.slice(called).filter((line) => recorded.has(line)));
    called = all.length;
    recorded = await tasksRecordedIn(join(folder, 'data'));
  };
  try {
    for (const enough of KILLS) {
      const child = run(folder, callsFile);
      await child.nextLine();
      while ((await calls()).length < enough) await sleep(5);
      child.process.kill('SIGKILL');
      await child.exited;
      await watch();
      expect(recorded.size).toBeLessThan(EXECUTIONS * TASKS);
    }
    const last = run(folder, callsFile);
    await last.nextLine();
    expect(JSON.parse(await last.nextLine())).toEqual(Array(EXECUTIONS).fill('SUCCEEDED'));
    await last.exited;
    await watch();
    expect(recordedAgain).toEqual([]);
    expect(new Set(await calls()).size).toBe(EXECUTIONS * TASKS);
    expect(recorded.size).toBe(EXECUTIONS * TASKS);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
});

function run(folder: string, callsFile: string) {
  const script = fileURLToPath(new URL('./crash-child.ts', import.meta.url));
  const child = spawn(
    process.execPath,
    ['--import', 'tsx', script, join(folder, 'data'), callsFile, String(EXECUTIONS)],
    {
      stdio: ['ignore', 'pipe', 'inherit'],
    },
  );
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  return { process: child, exited: once(child, 'exit'), nextLine: async () => String((await lines.next()).value) };
}

/** `execution-3 Send-2` for every task whose result is on disk. */
async function tasksRecordedIn(dataFolder: string): Promise<Set<string>> {
  const text = await readFile(join(dataFolder, 'stores', 'executions.jsonl'), 'utf8');
  const tasks = new Set<string>();
  // What stands behind the last line break was cut off by the kill.
  for (const line of text.split('\n').slice(0, -1)) {
    const { v } = JSON.parse(line) as {
      v?: { arn?: string; step?: { event?: { type: string; details?: { output?: string } } } };
    };
    const event = v?.step?.event;
    if (event?.type !== 'LambdaFunctionSucceeded') continue;
    const { done } = JSON.parse(event.details?.output ?? '{}') as { done: string };
    tasks.add(`${v?.arn?.split(':').at(-1)} ${done}`);
  }
  return tasks;
}
