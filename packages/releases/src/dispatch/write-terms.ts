import type { CommercialCard } from '@slipway/deals';
import { accepted, type Outcome, refused, type Stored } from '@slipway/kernel';
import {
  accepts,
  type MoveRefused,
  platformRelease as machine,
  move,
  type PlatformStatus,
  sync as syncMachine,
} from '@slipway/lifecycle';
import type { Deciding, ReleaseCommit } from '../documents.ts';
import type { PlatformRelease, Release } from '../release.ts';

/** A release, and what became of it on one platform, where something did already. */
export interface OnPlatform {
  readonly release: Stored<Release>;
  readonly platformRelease: Stored<PlatformRelease> | undefined;
  readonly platformId: string;
}

export interface PlatformNotAsked {
  readonly code: 'platform-not-asked';
  readonly platformId: string;
}

export interface TermsWritten {
  /** The complete new list. */
  readonly cards: readonly CommercialCard[];
  /** Everything but the platform release. */
  readonly commit: ReleaseCommit;
  /** What the platform release is now, where the platform was told other terms before. */
  readonly behind?: PlatformRelease;
}

/** Where new terms still reach the platform: by the delivery that has not begun, or by an update that says them. */
const unsaid: readonly PlatformStatus[] = ['pending', 'delivery-failed', 'rejected'];
const said: readonly PlatformStatus[] = ['delivered', 'live', 'takedown-scheduled', 'overdue'];

/** Whether a platform was told the terms of a release: then only an update tells it others. */
export const wasTold = (platformRelease: Stored<PlatformRelease> | undefined): boolean =>
  platformRelease !== undefined && said.includes(platformRelease.value.status);

/**
 * Gives a release other cards on one platform. Nothing was sent yet: the delivery says the new ones. It was: the
 * platform is behind from now on, until an operator synchronises it.
 */
export function writeTerms<Refusal>(
  { release, platformRelease, platformId }: OnPlatform,
  event: string,
  change: (
    cards: readonly CommercialCard[],
  ) => Outcome<{ readonly cards: readonly CommercialCard[]; readonly says: string }, Refusal>,
  { tenantId, actor, clock, ids }: Deciding,
): Outcome<TermsWritten, Refusal | MoveRefused | PlatformNotAsked> {
  const terms = release.value.platforms.find((each) => each.platformId === platformId);
  if (!terms) return refused({ code: 'platform-not-asked', platformId });
  const status = platformRelease?.value.status ?? 'pending';
  if (![...unsaid, ...said].includes(status)) {
    return refused({
      code: 'move-refused',
      machine: machine.name,
      from: status,
      event,
      accepts: accepts(machine, status),
    });
  }
  const changed = change(terms.cards);
  if (!changed.ok) return changed;
  const { cards, says } = changed.value;
  const isBehind = platformRelease !== undefined && wasTold(platformRelease);
  const sync = isBehind ? move(syncMachine, platformRelease.value.sync, 'change-detected') : undefined;
  return accepted({
    cards,
    ...(isBehind && sync?.ok ? { behind: { ...platformRelease.value, sync: sync.value } } : {}),
    commit: {
      tenantId,
      writes: [
        {
          kind: 'release',
          value: {
            ...release.value,
            platforms: release.value.platforms.map((each) => (each === terms ? { ...each, cards: [...cards] } : each)),
          },
          expect: release.version,
        },
      ],
      audit: [
        {
          auditId: ids.next('aud'),
          at: clock.now(),
          actor,
          releaseId: release.value.releaseId,
          platformId,
          says: `${says}${isBehind ? '; the platform has not been told' : ''}`,
        },
      ],
      events: [],
    },
  });
}

/** Everything that is stored when no message tells the platform at once. */
export const untold = ({ commit, behind }: TermsWritten, { platformRelease }: OnPlatform): ReleaseCommit =>
  behind && platformRelease
    ? {
        ...commit,
        writes: [...commit.writes, { kind: 'platformRelease', value: behind, expect: platformRelease.version }],
      }
    : commit;
