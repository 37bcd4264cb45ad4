import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { createServer, request, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import type { FunctionAnswer } from './case-functions.ts';

/** Whether moto, the independent interpreter, is on this machine. */
export function hasMoto(): boolean {
  const { status } = spawnSync('python3', ['-c', 'import moto.server, moto.stepfunctions.parser.models'], {
    stdio: 'ignore',
  });
  return status === 0;
}

// moto 5.2 copies a state machine with all it hangs on at each start, and from the second one on that cannot be copied.
const script = `
import sys
from moto.stepfunctions.models import StateMachine
def copy_flat(self, memo):
    copied = self.__class__.__new__(self.__class__)
    copied.__dict__.update(self.__dict__)
    return copied
StateMachine.__deepcopy__ = copy_flat
from moto.server import main
main(["-H", "127.0.0.1", "-p", sys.argv[1]])
`;

/**
 * Starts moto with its interpreter switched on. Its tasks call Lambda at MOTO_PORT, so a stub stands there: it answers
 * invocations by `invoke` and hands everything else on to moto.
 */
export async function startMoto(invoke: (functionName: string, payload: unknown) => Promise<FunctionAnswer>) {
  const port = await freePort();
  const endpoint = `http://127.0.0.1:${port}`;
  const stub = createServer((incoming, response) => {
    const name = /^\/2015-03-31\/functions\/([^/]+)\/invocations/.exec(incoming.url ?? '')?.[1];
    if (!name) {
      const { method, url, headers } = incoming;
      const onward = request({ host: '127.0.0.1', port, method, path: url, headers }, (answer) => {
        response.writeHead(answer.statusCode ?? 502, answer.headers);
        answer.pipe(response);
      });
      onward.on('error', () => response.destroy());
      incoming.pipe(onward);
      return;
    }
    const chunks: Buffer[] = [];
    incoming.on('data', (chunk: Buffer) => chunks.push(chunk));
    incoming.on('end', async () => {
      const payload = JSON.parse(Buffer.concat(chunks).toString() || '{}') as unknown;
      const answer = await invoke(decodeURIComponent(name).split(':').at(-1) ?? '', payload);
      response.writeHead(200, {
        'content-type': 'application/json',
        'x-amz-executed-version': '$LATEST',
        ...(answer.functionError && { 'x-amz-function-error': answer.functionError }),
      });
      response.end(JSON.stringify(answer.payload));
    });
  });
  stub.listen(0, '127.0.0.1');
  await once(stub, 'listening');
  const stubPort = (stub.address() as AddressInfo).port;
  const child = spawn('python3', ['-c', script, String(port)], {
    stdio: 'ignore',
    env: { ...process.env, MOTO_PORT: String(stubPort), AWS_ACCESS_KEY_ID: 'a', AWS_SECRET_ACCESS_KEY: 'b' },
  });
  await configure(endpoint, child);
  return { endpoint, stop: () => stop(child, stub) };
}

async function configure(endpoint: string, child: ChildProcess): Promise<void> {
  for (let turn = 0; turn < 300; turn++) {
    if (child.exitCode !== null) throw new Error(`moto ended at once with code ${child.exitCode}`);
    const body = JSON.stringify({ stepfunctions: { execute_state_machine: true } });
    const answer = await fetch(`${endpoint}/moto-api/config`, { method: 'POST', body }).catch(() => undefined);
    if (answer?.ok) return;
    await sleep(200);
  }
  throw new Error('moto does not answer');
}

async function stop(child: ChildProcess, stub: Server): Promise<void> {
  child.kill('SIGKILL');
  stub.closeAllConnections();
  stub.close();
  if (child.exitCode === null && child.signalCode === null) await once(child, 'exit');
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const { port } = probe.address() as AddressInfo;
  probe.close();
  await once(probe, 'close');
  return port;
}
