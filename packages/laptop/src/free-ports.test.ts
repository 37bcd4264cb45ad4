import { createServer } from 'node:net';
import { PortInUse } from '@slipway/local';
import { afterEach, expect, it } from 'vitest';
import { refusePortsInUse } from './free-ports.ts';

const server = createServer();
afterEach(() => new Promise((resolve) => server.close(resolve)));

it('names the port that is taken, also when it is not the first', async () => {
  const port = await new Promise<number>((resolve) =>
    server.listen(0, '127.0.0.1', () => resolve((server.address() as { port: number }).port)),
  );
  const refusal = await refusePortsInUse(port - 1, 2).catch((error: unknown) => error);
  expect(refusal).toBeInstanceOf(PortInUse);
  await expect(refusePortsInUse(port, 1)).rejects.toThrow(`Port ${port} is in use`);
});
