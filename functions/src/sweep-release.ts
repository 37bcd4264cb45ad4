import { handler as expandRelease } from './expand-release.ts';
import { sweepInput } from './guard-dispatch.ts';
import { documents } from './ports.ts';

/** Makes what a submitted release still lacks: nothing as a rule, and now and then nothing was submitted. */
export async function handler(event: unknown): Promise<void> {
  const { tenantId, releaseId, since } = sweepInput.parse(event);
  if (!(await documents().get(tenantId, 'release', { releaseId }))) return;
  const detail = { eventId: `sweep-${releaseId}`, tenantId, at: since, releaseId };
  await expandRelease({ detail } as Parameters<typeof expandRelease>[0]);
}
