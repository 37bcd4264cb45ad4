import { accepted, type Outcome, type Stored } from '@slipway/kernel';
import type { MoveRefused } from '@slipway/lifecycle';
import type { Deciding, ReleaseCommit } from '../documents.ts';
import type { PlatformRelease } from '../release.ts';
import { type Delivering, moveRelease, step } from '../step.ts';

/**
 * Withdraws a release from one platform before anything complete arrived there. Its open task ends with it.
 * @param delivering the task that is not over, where there is one
 * @param markerSent whether the platform may have seen a complete delivery
 */
export function cancelPlatform(
  platformRelease: Stored<PlatformRelease>,
  delivering: Delivering | undefined,
  markerSent: boolean,
  deciding: Deciding,
): Outcome<ReleaseCommit, MoveRefused> {
  const met = markerSent ? [] : (['marker-not-sent'] as const);
  const event = { machine: 'platformRelease', event: 'cancel' } as const;
  if (delivering) {
    const says = 'Withdrawn from the platform before anything complete arrived';
    return step(
      { ...delivering, platformRelease },
      { event: 'cancel', says, met, release: event, releaseMet: met },
      deciding,
    );
  }
  const moved = moveRelease(platformRelease, event, deciding, met);
  if (!moved.ok) return moved;
  const { tenantId, actor, clock, ids } = deciding;
  const { releaseId, platformId, status: from } = platformRelease.value;
  const { to, ...parts } = moved.value;
  const entry = { auditId: ids.next('aud'), at: clock.now(), actor, releaseId, platformId, from, to };
  return accepted({ tenantId, ...parts, audit: [{ ...entry, says: 'Withdrawn from the platform' }] });
}
