import { type CommercialCard, cardFields, commercialCard } from '@slipway/deals';
import { accepted, type Outcome, refused, type Stored } from '@slipway/kernel';
import {
  accepts,
  type MoveRefused,
  platformRelease as machine,
  move,
  type PlatformStatus,
  sync as syncMachine,
} from '@slipway/lifecycle';
import * as z from 'zod';
import type { Deciding, ReleaseCommit } from '../documents.ts';
import type { PlatformRelease, Release } from '../release.ts';

const { window } = cardFields.shape;

/** Other windows for cards of one platform, by the ids of the cards. */
export const rescheduling = z.strictObject({
  windows: z
    .record(z.string().min(1).max(64), window)
    .refine((windows) => Object.keys(windows).length > 0, 'at least one card'),
});
export type Rescheduling = z.infer<typeof rescheduling>;

export type RescheduleRefused =
  | MoveRefused
  | { readonly code: 'platform-not-asked'; readonly platformId: string }
  | {
      readonly code: 'cards-refused';
      readonly errors: readonly { readonly pointer: string; readonly detail: string }[];
    };

/** Where new windows still reach the platform: by the delivery that has not begun, or by an update that says them. */
const unsaid: readonly PlatformStatus[] = ['pending', 'delivery-failed', 'rejected'];
const said: readonly PlatformStatus[] = ['delivered', 'live', 'takedown-scheduled', 'overdue'];

/**
 * Moves windows of a release on one platform. Nothing was sent yet: the delivery says the new ones. It was: the
 * platform is behind from now on, until an operator synchronises it.
 */
export function reschedule(
  release: Stored<Release>,
  platformRelease: Stored<PlatformRelease> | undefined,
  platformId: string,
  { windows }: Rescheduling,
  { tenantId, actor, clock, ids }: Deciding,
): Outcome<ReleaseCommit, RescheduleRefused> {
  const terms = release.value.platforms.find((each) => each.platformId === platformId);
  if (!terms) return refused({ code: 'platform-not-asked', platformId });
  const status = platformRelease?.value.status ?? 'pending';
  if (![...unsaid, ...said].includes(status)) {
    const { name } = machine;
    return refused({
      code: 'move-refused',
      machine: name,
      from: status,
      event: 'reschedule',
      accepts: accepts(machine, status),
    });
  }
  const changed = withWindows(terms.cards, windows);
  if (!changed.ok) return changed;
  const { releaseId } = release.value;
  const moved = Object.entries(windows).map(([cardId, { start, end }]) => `"${cardId}" ${start} to ${end ?? 'no end'}`);
  const isBehind = platformRelease !== undefined && said.includes(status);
  const behind = isBehind ? move(syncMachine, platformRelease.value.sync, 'change-detected') : undefined;
  return accepted({
    tenantId,
    writes: [
      {
        kind: 'release',
        value: {
          ...release.value,
          platforms: release.value.platforms.map((each) => (each === terms ? { ...each, cards: changed.value } : each)),
        },
        expect: release.version,
      },
      ...(platformRelease && behind?.ok
        ? [
            {
              kind: 'platformRelease',
              value: { ...platformRelease.value, sync: behind.value },
              expect: platformRelease.version,
            } as const,
          ]
        : []),
    ],
    audit: [
      {
        auditId: ids.next('aud'),
        at: clock.now(),
        actor,
        releaseId,
        platformId,
        says: `Rescheduled: ${moved.join(', ')}${isBehind ? '; the platform has not been told' : ''}`,
      },
    ],
    events: [],
  });
}

function withWindows(
  cards: readonly CommercialCard[],
  windows: Rescheduling['windows'],
): Outcome<CommercialCard[], RescheduleRefused> {
  const unknown = Object.keys(windows).filter((cardId) => !cards.some((card) => card.cardId === cardId));
  const parsed = cards.map((card) => {
    const own = windows[card.cardId];
    return { card, outcome: commercialCard.safeParse(own ? { ...card, window: own } : card) };
  });
  const errors = [
    ...unknown.map((cardId) => ({ pointer: `/windows/${cardId}`, detail: 'The platform has no such card.' })),
    ...parsed.flatMap(({ card, outcome }) =>
      outcome.success
        ? []
        : outcome.error.issues.map(({ message }) => ({ pointer: `/windows/${card.cardId}`, detail: message })),
    ),
  ];
  if (errors.length > 0) return refused({ code: 'cards-refused', errors });
  return accepted(parsed.flatMap(({ outcome }) => (outcome.success ? [outcome.data] : [])));
}
