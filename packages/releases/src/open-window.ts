import { accepted, type Stored } from '@slipway/kernel';
import type { Deciding } from './documents.ts';
import type { PlatformRelease } from './release.ts';
import { type Moved, moveRelease } from './step.ts';

/** The first window opened on a delivered release. Nothing happens to one that is not delivered. */
export function openWindow(platformRelease: Stored<PlatformRelease>, deciding: Deciding): Moved {
  const { releaseId, platformId, status: from } = platformRelease.value;
  const moved = moveRelease(platformRelease, { machine: 'platformRelease', event: 'window-opened' }, deciding);
  if (!moved.ok) return moved;
  const { to, value: _, ...parts } = moved.value;
  const { clock, ids, actor, tenantId } = deciding;
  return accepted({
    tenantId,
    ...parts,
    audit: [
      {
        auditId: ids.next('aud'),
        at: clock.now(),
        actor,
        releaseId,
        platformId,
        says: 'Its window is open',
        ...(from === to ? {} : { from, to }),
      },
    ],
  });
}
