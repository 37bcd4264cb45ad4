import { openWindow } from '@slipway/releases';
import * as z from 'zod';
import { decidingAs, documents } from './ports.ts';

export const windowInput = z.strictObject({ tenantId: z.string(), releaseId: z.string(), platformId: z.string() });
export type WindowInput = z.infer<typeof windowInput>;

/** The first window of a release opened on a platform: a delivered release is live now. */
export async function handler(event: unknown): Promise<void> {
  const { tenantId, releaseId, platformId } = windowInput.parse(event);
  for (let attempt = 1; attempt <= 5; attempt += 1) {
    const found = await documents().get(tenantId, 'platformRelease', { releaseId, platformId });
    if (!found) return;
    const moved = openWindow(found, decidingAs(tenantId, 'open-window'));
    // A release that is not delivered, or was taken down meanwhile, does not go live.
    if (!moved.ok) return;
    if ((await documents().commit(moved.value)).ok) return;
  }
  throw new Error(`Cannot open the window of ${releaseId} on ${platformId}: others wrote five times`);
}
