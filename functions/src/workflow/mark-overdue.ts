import { markOverdue } from '@slipway/releases';
import { loadBatch, moveTask } from './batch.ts';

/** No answer came in time. The platform is polled on, for a late answer still counts. */
export async function handler(event: unknown): Promise<void> {
  await moveTask(await loadBatch(event), 'mark-overdue', markOverdue);
}
