import { deliverySteps, failureCodeOf, failureKind } from '@slipway/delivery';
import { systemClock } from '@slipway/kernel';
import { doubtMarker, failTask, type TaskFailure } from '@slipway/releases';
import * as z from 'zod';
import { batchInput, loadBatch, moveTask } from './batch.ts';

const failInput = batchInput.extend({
  /** What was caught, by the step in which it was caught. */
  failed: z.record(z.string(), z.object({ Error: z.string(), Cause: z.string() })),
});

/** Keeps what went wrong on the task: the step, the code, what it means, and how it can end. */
export async function handler(event: unknown): Promise<void> {
  const { failed } = failInput.parse(event);
  const loaded = await loadBatch(event);
  const [step = 'unknown', error] = Object.entries(failed)[0] ?? [];
  const code = failureCodeOf(error?.Error ?? 'unknown');
  const { means, retry } = failureKind(code);
  const failure: TaskFailure = {
    code,
    message: means,
    detail: messageOf(error?.Cause ?? ''),
    step: step in deliverySteps ? `${step}: ${deliverySteps[step as keyof typeof deliverySteps]}` : step,
    at: systemClock.now(),
    retry,
  };
  const { markerSent } = loaded.batch.value;
  const { status } = loaded.delivering.task.value;
  // Once the marker was handed over nobody knows: a second one might start a second ingestion.
  if (markerSent && status === 'uploading') {
    await moveTask(loaded, 'fail-delivery', (of, deciding) => doubtMarker(of, deciding, failure));
  } else {
    await moveTask(loaded, 'fail-delivery', (of, deciding) => failTask(of, failure, deciding));
  }
}

/** Lambda gives the cause as JSON with an errorMessage. */
function messageOf(cause: string): string {
  try {
    const parsed = JSON.parse(cause) as { errorMessage?: unknown };
    return typeof parsed.errorMessage === 'string' ? parsed.errorMessage : cause;
  } catch {
    return cause;
  }
}
