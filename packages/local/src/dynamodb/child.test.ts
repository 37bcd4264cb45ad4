import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { DynamoDbEngineMissing, engineBinary, startChildEngine } from './child.ts';
import { engineClient } from './client.ts';

describe('the engine as a child process', () => {
  let folder: string;

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'engine-'));
  });
  afterEach(() => rm(folder, { recursive: true, force: true }));

  it('says which package is missing, and offers DYNAMODB_ENDPOINT', () => {
    expect(() => engineBinary('plan9-mips')).toThrow(DynamoDbEngineMissing);
    expect(() => engineBinary('plan9-mips')).toThrow(/@dynoxide\/plan9-mips.*DYNAMODB_ENDPOINT/);
  });

  it('keeps its data over a stop and a start, and its pid file only while it runs', async () => {
    const first = await startChildEngine(folder, () => {});
    expect(Number(await readFile(join(folder, 'engine.pid'), 'utf8'))).toBe(first.pid());
    const client = engineClient(first.endpoint);
    await client.ask('CreateTable', table);
    client.close();
    await first.stop();
    expect(existsSync(join(folder, 'engine.pid'))).toBe(false);

    const second = await startChildEngine(folder, () => {});
    const again = engineClient(second.endpoint);
    expect(await again.ask('ListTables', {})).toMatchObject({ TableNames: ['things'] });
    again.close();
    await second.stop();
  });

  it('ends with the process that started it, killed though that was, and has lost nothing that was acknowledged', async () => {
    const writer = spawn(process.execPath, ['--import', 'tsx', WRITER, folder], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    let said = '';
    await new Promise<void>((resolve) => {
      writer.stdout.on('data', (chunk: Buffer) => {
        said += chunk.toString();
        if (said.split('\n').length > 100) resolve();
      });
    });
    const left = Number(await readFile(join(folder, 'engine.pid'), 'utf8'));
    expect(isAlive(left)).toBe(true);
    writer.kill('SIGKILL');
    await new Promise((resolve) => writer.once('close', resolve));
    const acknowledged = said.split('\n').slice(0, -1);
    await expect.poll(() => isAlive(left), { timeout: 20_000 }).toBe(false);

    const engine = await startChildEngine(folder, () => {});
    const client = engineClient(engine.endpoint);
    const { Items } = await client.ask('Scan', { TableName: 'things' });
    const found = new Set((Items as { id: { S: string } }[]).map(({ id }) => id.S));
    expect(acknowledged.filter((id) => !found.has(id))).toEqual([]);
    client.close();
    await engine.stop();
  });

  it('ends the one that an earlier run left behind on its file before it begins', async () => {
    const file = join(folder, 'dynamodb.sqlite');
    const left = spawn(engineBinary(), ['serve', '--port', '0', '--db-path', file], {
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    await once(createInterface({ input: left.stderr }), 'line');
    await writeFile(join(folder, 'engine.pid'), `${left.pid}\n`);
    const engine = await startChildEngine(folder, () => {});
    expect(isAlive(left.pid ?? 0)).toBe(false);
    await engine.stop();
  });

  it('leaves a stranger alone whose pid stands in an old pid file', async () => {
    const stranger = spawn(process.execPath, ['-e', 'setTimeout(() => {}, 60000)']);
    await writeFile(join(folder, 'engine.pid'), `${stranger.pid}\n`);
    const engine = await startChildEngine(folder, () => {});
    expect(isAlive(stranger.pid ?? 0)).toBe(true);
    await engine.stop();
    stranger.kill();
  });
});

const WRITER = fileURLToPath(new URL('./child.writer.ts', import.meta.url));

const table = {
  TableName: 'things',
  KeySchema: [{ AttributeName: 'id', KeyType: 'HASH' }],
  AttributeDefinitions: [{ AttributeName: 'id', AttributeType: 'S' }],
  BillingMode: 'PAY_PER_REQUEST',
};

/** A process that has ended but that nobody has waited for still has its pid, and no command line any more. */
function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return process.platform !== 'linux' || readFileSync(`/proc/${pid}/cmdline`).length > 0;
  } catch {
    return false;
  }
}
