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
  const handed: number[] = [];
  const { _writev } = near as unknown as { _writev: (chunks: unknown[], done: () => void) => void };
  Object.assign(near, {
    _write: () => handed.push(1),
    _writev: (chunks: unknown[], done: () => void) => {
      handed.push(chunks.length);
      _writev.call(near, chunks, done);
    },
  });
  for (const turn of ['ab', 'c', 'de']) {
    near.write(`${turn}1`);
    Promise.resolve().then(() => near.write(`${turn}2`));
    await new Promise((resolve) => setImmediate(resolve));
  }
  near.end();
  await once(near, 'finish');
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(handed).toEqual([2, 2, 2]);
  expect(Buffer.concat(received).toString()).toBe('ab1ab2c1c2de1de2');
});

it('loses nothing that was written before its end', async () => {
  near.write('first');
  near.end('last');
  await once(near, 'close');
  expect(Buffer.concat(received).toString()).toBe('firstlast');
});
