import { createServer } from 'node:net';
import { PortInUse } from '@slipway/local';

/**
 * Makes sure that ports are free before anything slow begins; port 0 always is.
 * @throws PortInUse
 */
export async function refusePortsInUse(first: number, count: number): Promise<void> {
  if (first === 0) return;
  for (let port = first; port < first + count; port += 1) await tryPort(port);
}

function tryPort(port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', (cause: NodeJS.ErrnoException) =>
      reject(cause.code === 'EADDRINUSE' ? new PortInUse(port, { cause }) : cause),
    );
    probe.listen(port, '127.0.0.1', () => probe.close(() => resolve()));
  });
}
