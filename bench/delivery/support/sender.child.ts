import { open } from 'node:fs/promises';
import { FILES_IN_FLIGHT, openDirectSender } from '@slipway/aws';
import type { SendJob, SendTimes } from './sender.ts';

/** The sender as its function runs it, alone in a process: told what to send, it answers what that took. */
process.on('message', ({ login, files }: SendJob) => {
  void (async () => {
    globalThis.gc?.();
    const [start, before] = [performance.now(), process.cpuUsage()];
    const sender = await openDirectSender(login);
    const waiting = [...files];
    const worker = async () => {
      for (let file = waiting.shift(); file; file = waiting.shift()) {
        const { from, to, size, sha256 } = file;
        await sender.send({ path: to, size, sha256, open: async () => blocksOf(from, size) });
      }
    };
    await Promise.all(Array.from({ length: FILES_IN_FLIGHT }, worker));
    sender.close();
    const { user, system } = process.cpuUsage(before);
    process.send?.({ ms: performance.now() - start, cpuSeconds: (user + system) / 1e6 } satisfies SendTimes);
  })();
});

/** Read into one buffer, over and over, as OpenSSH's clients read. */
async function* blocksOf(path: string, size: number): AsyncGenerator<Uint8Array> {
  const file = await open(path);
  try {
    const buffer = Buffer.allocUnsafeSlow(Math.min(size, 256 * 1024));
    for (let left = size; left > 0; ) {
      const { bytesRead } = await file.read(buffer, 0, buffer.length);
      if (bytesRead === 0) return;
      left -= bytesRead;
      yield buffer.subarray(0, bytesRead);
    }
  } finally {
    await file.close();
  }
}
