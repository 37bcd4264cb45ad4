import { platformReleaseMoved } from '@slipway/events';
import { listingOf } from '@slipway/releases';
import type { EventBridgeEvent } from 'aws-lambda';
import * as z from 'zod';
import { platformReleasesOf } from './platform-releases.ts';
import { documents } from './ports.ts';

/**
 * Brings the place of a release in the lists by status up to date. It looks at all platforms of the release as they are
 * now, so events may come twice, late, or in another order.
 */
export async function handler(event: EventBridgeEvent<'platform-release.moved', unknown>): Promise<void> {
  const { tenantId, releaseId } = z.parse(platformReleaseMoved.detail, event.detail);
  for (let attempt = 1; attempt <= 20; attempt += 1) {
    // The listing is read first: who changes it later than that sees at least the same moves.
    const listed = await documents().get(tenantId, 'releaseListing', { releaseId });
    const release = await documents().get(tenantId, 'release', { releaseId });
    if (!release) return;
    const items = await platformReleasesOf(tenantId, [release]);
    const value = listingOf(release.value, new Map(items.map((item) => [item.value.platformId, item.value.status])));
    if (listed && listed.value.status === value.status && listed.value.shelf === value.shelf) return;
    const stored = await documents().commit({
      tenantId,
      writes: [{ kind: 'releaseListing', value, expect: listed?.version ?? 'absent' }],
      audit: [],
      events: [],
    });
    if (stored.ok) return;
    await new Promise((resolve) => setTimeout(resolve, Math.random() * 10 * attempt));
  }
  throw new Error(`Cannot list release ${releaseId}: others were faster twenty times`);
}
