import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type Socket } from 'node:net';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { gatheringSocket } from './gathering-socket.ts';

let server: ReturnType<typeof createServer>;
let near: Socket;
const received: Buffer[] = [];
beforeEach(async () => {
  received.length = 0;
  server = createServer((far) => far.on('data', (bytes) => received.push(bytes))).listen(0, '127.0.0.1');
  await once(server, 'listening');
  near = gatheringSocket({ host: '127.0.0.1', port: (server.address() as { port: number }).port });
  await once(near, 'connect');
});
afterEach(() => {
  near.destroy();
  server.close();
});

it('hands what one turn wrote to the system in one call, in its order', async () => {
  const handed: string[] = [];
  const { _write } = near as unknown as { _write: (bytes: Buffer, encoding: string, done: () => void) => void };
  Object.assign(near, {
    _write: (bytes: Buffer, encoding: string, done: () => void) => {
      handed.push(bytes.toString());
      _write.call(near, bytes, encoding, done);
    },
  });
  for (const turn of ['ab', 'c', 'de']) {
    near.write(`${turn}1`);
    Promise.resolve().then(() => near.write(`${turn}2`));
    await new Promise((resolve) => setImmediate(resolve));
  }
  near.end();
  await once(near, 'close');
  expect(handed).toEqual(['ab1ab2', 'c1c2', 'de1de2']);
  expect(Buffer.concat(received).toString()).toBe('ab1ab2c1c2de1de2');
});

it('has taken what was written: its bytes can be used again at once', async () => {
  const bytes = randomBytes(3_000_000);
  const used = Buffer.alloc(70_000);
  for (let at = 0; at < bytes.length; at += used.length) {
    const part = bytes.subarray(at, at + used.length);
    used.set(part);
    near.write(used.subarray(0, part.length));
    // Sometimes the system has taken what came before, and sometimes not.
    if (at % 420_000 === 0) await new Promise((resolve) => setImmediate(resolve));
  }
  near.end();
  await once(near, 'close');
  expect(Buffer.concat(received).equals(bytes)).toBe(true);
});

it('loses nothing that was written before its end', async () => {
  near.write('first');
  near.end('last');
  await once(near, 'close');
  expect(Buffer.concat(received).toString()).toBe('firstlast');
});
