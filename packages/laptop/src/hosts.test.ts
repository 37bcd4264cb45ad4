import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { hosts } from './hosts.ts';

describe('a process that hosts an assembly', () => {
  let root: string;
  beforeEach(async () => {
    root = await mkdtemp(join(tmpdir(), 'hosts-'));
    await hosts(root).enter();
  });
  afterEach(() => rm(root, { recursive: true, force: true }));

  it('is alone as long as no other one lives, and those that ended are forgotten', async () => {
    expect(await hosts(root).isAlone()).toBe(true);
    const other = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)']);
    await writeFile(join(root, '.slipway/hosts', String(other.pid)), '');
    expect(await hosts(root).isAlone()).toBe(false);
    other.kill('SIGKILL');
    await once(other, 'exit');
    expect(await hosts(root).isAlone()).toBe(true);
    expect(await readdir(join(root, '.slipway/hosts'))).toEqual([String(process.pid)]);
  });
});
