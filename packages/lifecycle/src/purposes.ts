import type { PlatformEvent } from './platform-release.ts';
import type { SyncEvent } from './sync.ts';

/** Why a task exists (design §4). */
export type Purpose = 'initial' | 'update' | 'takedown' | 'restore' | 'purge';

/** An event of the machine that a purpose moves: an update moves the sync, everything else the status. */
export type ReleaseEvent =
  | { readonly machine: 'platformRelease'; readonly event: PlatformEvent }
  | { readonly machine: 'sync'; readonly event: SyncEvent };

/** What a task's life means to the platform release it serves. */
export interface PurposeEvents {
  readonly starts: ReleaseEvent;
  readonly accepted: ReleaseEvent;
  readonly refused: ReleaseEvent;
  readonly failed: ReleaseEvent;
  readonly overdue: ReleaseEvent;
}

const status = (event: PlatformEvent): ReleaseEvent => ({ machine: 'platformRelease', event });
const synced = (event: SyncEvent): ReleaseEvent => ({ machine: 'sync', event });

export const purposes = {
  initial: {
    starts: status('dispatch'),
    accepted: status('delivery-accepted'),
    refused: status('delivery-refused'),
    failed: status('delivery-failed'),
    overdue: status('delivery-overdue'),
  },
  update: {
    starts: synced('synchronise'),
    accepted: synced('update-accepted'),
    refused: synced('update-refused'),
    failed: synced('update-failed'),
    overdue: synced('update-overdue'),
  },
  takedown: {
    starts: status('take-down'),
    accepted: status('takedown-accepted'),
    refused: status('takedown-refused'),
    failed: status('takedown-failed'),
    overdue: status('takedown-overdue'),
  },
  restore: {
    starts: status('restore'),
    accepted: status('restore-accepted'),
    refused: status('restore-refused'),
    failed: status('restore-failed'),
    overdue: status('restore-overdue'),
  },
  purge: {
    starts: status('purge'),
    accepted: status('purge-accepted'),
    refused: status('purge-refused'),
    failed: status('purge-failed'),
    overdue: status('purge-overdue'),
  },
} as const satisfies Record<Purpose, PurposeEvents>;
