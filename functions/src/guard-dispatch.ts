import { createHash } from 'node:crypto';
import * as z from 'zod';
import { environment } from './environment.ts';
import { schedules } from './ports.ts';

/** What `sweep-release` is given. */
export const sweepInput = z.strictObject({ tenantId: z.string(), releaseId: z.string(), since: z.string() });

/** Long enough that the usual way is over. */
const SWEEP_AFTER_SECONDS = 300;

/**
 * Makes sure that somebody looks after a release, before it is visible: whatever is killed later, its platforms get
 * their tasks.
 */
export async function guardDispatch(tenantId: string, releaseId: string): Promise<void> {
  const since = new Date().toISOString();
  const name = createHash('sha256')
    .update(JSON.stringify([tenantId, releaseId, since]))
    .digest('hex')
    .slice(0, 40);
  await schedules().once({
    name: `sweep-${name}`,
    at: new Date(Date.parse(since) + SWEEP_AFTER_SECONDS * 1000).toISOString(),
    functionArn: environment('SWEEP_RELEASE_ARN'),
    input: { tenantId, releaseId, since },
  });
}
