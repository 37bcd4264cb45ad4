import { markOverdue } from '@slipway/releases';
import { loadParcel } from './batch.ts';
import { moveBatch } from './move-batch.ts';

/** No answer came in time. The platform is polled on, for a late answer still counts. */
export async function handler(event: unknown): Promise<void> {
  await moveBatch(await loadParcel(event), 'mark-overdue', markOverdue);
}
