import { FILES_IN_FLIGHT, openDirectSender } from '@slipway/aws';
import { blocksOf } from './blocks.ts';
import type { SendJob, SendTimes } from './sender.ts';

/**
 * The sender as its function runs it, alone in a process: told what to send, it answers what that took. Nothing is
 * collected by force: between two connections V8 would also throw away the code that it compiled for them.
 */
process.on('message', ({ login, files }: SendJob) => {
  void (async () => {
    const [start, before] = [performance.now(), process.cpuUsage()];
    const sender = await openDirectSender(login);
    const loginMs = performance.now() - start;
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
    process.send?.({ ms: performance.now() - start, loginMs, cpuSeconds: (user + system) / 1e6 } satisfies SendTimes);
  })();
});
