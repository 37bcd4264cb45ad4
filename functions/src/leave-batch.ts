import type { BatchRecord } from '@slipway/delivery';

/** A batch with several tasks whose files may be on their way: nobody gets out of it any more. */
export const isOnItsWayTogether = ({ tasks, standing, planKey }: BatchRecord): boolean =>
  tasks.length > 1 && (standing === 'cleared' || (standing === 'waiting' && planKey !== undefined));

/**
 * What a batch becomes when one of its tasks goes no further: withdrawn with it, or without it where others are in it. A
 * batch of several that came to its end stays as it is.
 */
export function without({ tasks, standing }: BatchRecord, taskId: string): Partial<BatchRecord> {
  const others = tasks.filter((task) => task.taskId !== taskId);
  if (others.length === 0) return { standing: 'withdrawn' };
  return standing === 'waiting' ? { tasks: others } : {};
}
