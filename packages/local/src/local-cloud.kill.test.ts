import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { InvokeCommand, LambdaClient } from '@aws-sdk/client-lambda';
import { afterEach, describe, expect, it } from 'vitest';
import { functionRole, httpApi, lambdaFunction, type TestAssembly, writeAssembly } from './assembly-testing.ts';

/** Writes down each event that it was given, and takes its time. */
const scribe = `
  import { appendFile } from 'node:fs/promises';
  export const handler = async (event) => {
    await new Promise((resolve) => setTimeout(resolve, 30));
    await appendFile(process.env.FILE, event.number + '\\n');
    return { statusCode: 200, body: 'written' };
  };`;

describe('a cloud that is killed', () => {
  let assembly: TestAssembly | undefined;
  let child: ChildProcess | undefined;
  afterEach(async () => {
    if (child?.exitCode === null && child.signalCode === null) {
      child.kill('SIGKILL');
      await once(child, 'exit');
    }
    await assembly?.remove();
  });

  it('runs every invocation that it acknowledged, over three kills, and takes its folder back each time', {
    timeout: 120_000,
  }, async () => {
    const FILE = join(await mkdtemp(join(tmpdir(), 'scribe-')), 'numbers.txt');
    assembly = await writeAssembly(
      {
        Resources: {
          Role: functionRole(),
          Scribe: lambdaFunction('s1', 'Role', { Environment: { Variables: { FILE } } }),
          ...httpApi('Scribe', { 'GET /': {} }),
        },
      },
      { s1: scribe },
    );
    const { folder, data } = assembly;
    const acknowledged: number[] = [];
    let number = 0;
    for (let round = 0; round < 3; round += 1) {
      const { endpoint, region, credentials } = await start(folder, data);
      const client = new LambdaClient({ endpoint, region, credentials, maxAttempts: 1 });
      const send = async () => {
        for (;;) {
          const mine = number++;
          const Payload = JSON.stringify({ number: mine });
          await client.send(new InvokeCommand({ FunctionName: 'app-Scribe', InvocationType: 'Event', Payload }));
          acknowledged.push(mine);
          // By count: a busy machine acknowledges few in a time.
          if (acknowledged.length >= (round + 1) * 20) child?.kill('SIGKILL');
        }
      };
      await Promise.allSettled([send(), send(), send(), send()]);
    }
    await start(folder, data);
    const missing = async () => {
      const written = new Set((await readFile(FILE, 'utf8')).trim().split('\n').map(Number));
      return acknowledged.filter((one) => !written.has(one));
    };
    await expect.poll(missing, { timeout: 60_000 }).toEqual([]);
    await rm(dirname(FILE), { recursive: true });
    expect(acknowledged.length).toBeGreaterThan(50);
  });

  it('is not ended by what a function throws after it answered', { timeout: 60_000 }, async () => {
    const careless = `
      export const handler = async ({ rawPath }) => {
        if (rawPath === '/throw') setTimeout(() => { throw new Error('too late'); }, 10);
        if (rawPath === '/reject') void Promise.reject(new Error('nobody looks'));
        return { statusCode: 200, body: 'fine' };
      };`;
    assembly = await writeAssembly(
      {
        Resources: {
          Role: functionRole(),
          Careless: lambdaFunction('c1', 'Role'),
          ...httpApi('Careless', { 'GET /{how}': {} }),
        },
      },
      { c1: careless },
    );
    const { apiUrl } = await start(assembly.folder, assembly.data);
    const log = () => readFile(join(assembly?.data ?? '', 'logs', 'app-Careless.log'), 'utf8').catch(() => '');
    for (const [how, says] of [
      ['throw', 'Error: too late'],
      ['reject', 'Error: nobody looks'],
    ]) {
      expect((await fetch(`${apiUrl}/${how}`)).status).toBe(200);
      await expect.poll(log, { timeout: 10_000 }).toContain(says);
      expect((await fetch(`${apiUrl}/well`)).status).toBe(200);
    }
  });

  async function start(folder: string, data: string) {
    const script = fileURLToPath(new URL('./local-cloud.killed.ts', import.meta.url));
    child = spawn(process.execPath, ['--import', 'tsx', script, folder, data], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    const [line] = (await once(createInterface({ input: child.stdout as NodeJS.ReadableStream }), 'line')) as [string];
    const { endpoints, region, rootCredentials, apiUrl } = JSON.parse(line);
    return { apiUrl, endpoint: endpoints.AWS_ENDPOINT_URL, region, credentials: rootCredentials };
  }
});
