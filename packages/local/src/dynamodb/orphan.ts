import { execFile } from 'node:child_process';
import { readFile, rm } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import { promisify } from 'node:util';

/**
 * Ends the engine that a killed parent has left behind on this file. It ends by itself as a rule (child.ts), but a second
 * one on the same file starts without complaint: whoever is quick would have two that write at once. The pid file alone proves nothing (a pid is
 * used again): only a process whose command line is this binary on this file is ended.
 */
export async function endOrphan(pidFile: string, binary: string, file: string): Promise<void> {
  const pid = Number.parseInt(await readFile(pidFile, 'utf8').catch(() => ''), 10);
  if (Number.isInteger(pid) && pid > 1 && (await isEngine(pid, binary, file))) {
    await end(pid, () => isEngine(pid, binary, file));
  }
  await rm(pidFile, { force: true });
}

async function end(pid: number, lives: () => Promise<boolean>) {
  for (const signal of ['SIGTERM', 'SIGKILL'] as const) {
    try {
      process.kill(pid, signal);
    } catch {
      return; // It ended in between.
    }
    for (let waited = 0; waited < 2_000; waited += 20) {
      if (!(await lives())) return;
      await sleep(20);
    }
  }
  throw new Error(`Cannot end the DynamoDB engine that an earlier run left behind (process ${pid})`);
}

async function isEngine(pid: number, binary: string, file: string): Promise<boolean> {
  const words = await commandLine(pid);
  return words.includes(binary) && words.includes(file);
}

/** The command line; empty for a process that is gone. */
async function commandLine(pid: number): Promise<string> {
  try {
    return (await readFile(`/proc/${pid}/cmdline`, 'utf8')).replaceAll('\0', ' ');
  } catch {
    // No /proc on this system, or no such process.
  }
  if (process.platform === 'linux' || process.platform === 'win32') return '';
  const listed = await promisify(execFile)('ps', ['-o', 'command=', '-p', String(pid)]).catch(() => ({ stdout: '' }));
  return listed.stdout;
}
