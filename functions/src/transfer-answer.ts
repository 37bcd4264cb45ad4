import type { Workflows } from '@slipway/aws';
import type { TransferRecord } from '@slipway/delivery';

/** Tells the state that waits for a transfer how it ended. Said twice, the second time is not heard. */
export async function answer(workflows: Workflows, { files, taskToken }: TransferRecord): Promise<void> {
  if (taskToken === undefined) return;
  const failed = files.find(({ state }) => state === 'failed');
  if (failed) {
    await workflows.fail(
      taskToken,
      failed.failure?.code ?? 'internal',
      `${failed.wirePath}: ${failed.failure?.message ?? 'no word'}`,
    );
    return;
  }
  await workflows.succeed(taskToken, { sent: files.length });
}
