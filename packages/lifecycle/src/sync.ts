import type { Machine } from './machine.ts';

export type SyncState = 'in-sync' | 'changed' | 'syncing' | 'sync-failed';

export type SyncEvent =
  | 'change-detected'
  | 'change-undone'
  | 'synchronise'
  | 'update-accepted'
  | 'update-refused'
  | 'update-failed'
  | 'update-overdue'
  | 'full-message-accepted';

/** Whether a platform knows what the catalog knows; independent of the status (design §5). */
export const sync: Machine<SyncState, SyncEvent, never> = {
  name: 'PlatformRelease.sync',
  means: 'Whether the platform knows what the catalog knows. An update that fails leaves a live release live.',
  initial: 'in-sync',
  states: {
    'in-sync': { means: 'The platform was told everything that the catalog says.' },
    changed: { means: 'Metadata, assets or deals changed since the platform was last told.' },
    syncing: { means: 'An update is on its way or waits for its answer.' },
    'sync-failed': { means: 'The last update failed, was refused or got no answer.' },
  },
  events: {
    'change-detected': { means: 'The catalog says something that the platform was not told.', by: 'workflow' },
    'change-undone': { means: 'The catalog says again what the platform was told.', by: 'workflow' },
    synchronise: { means: 'Somebody wants the platform to be told.', by: 'person' },
    'update-accepted': { means: 'The platform accepted the update.', by: 'platform' },
    'update-refused': { means: 'The platform refused the update.', by: 'platform' },
    'update-failed': { means: 'The update failed on our side.', by: 'workflow' },
    'update-overdue': { means: 'The update got no answer in time.', by: 'workflow' },
    'full-message-accepted': {
      means: 'The platform accepted a delivery or a restore that said everything.',
      by: 'platform',
    },
  },
  needs: {},
  moves: [
    { from: 'in-sync', event: 'change-detected', to: 'changed', because: 'the platform is behind' },
    { from: 'in-sync', event: 'synchronise', to: 'syncing', because: 'a platform may be told again what it knows' },
    { from: 'in-sync', event: 'update-accepted', to: 'in-sync', because: 'platforms repeat themselves' },
    { from: 'in-sync', event: 'update-refused', to: 'sync-failed', because: 'a later answer may turn a yes into a no' },
    { from: 'in-sync', event: 'full-message-accepted', to: 'in-sync', because: 'it says what the platform knows' },

    { from: 'changed', event: 'change-detected', to: 'changed', because: 'one more difference' },
    { from: 'changed', event: 'change-undone', to: 'in-sync', because: 'nothing is left to say' },
    { from: 'changed', event: 'synchronise', to: 'syncing', because: 'the operator said so' },
    {
      from: 'changed',
      event: 'update-accepted',
      to: 'changed',
      because: 'the answer is for an update that is older than the change',
    },
    { from: 'changed', event: 'update-refused', to: 'changed', because: 'the next update will say both' },
    { from: 'changed', event: 'update-failed', to: 'changed', because: 'the next update will say both' },
    { from: 'changed', event: 'update-overdue', to: 'changed', because: 'the next update will say both' },
    { from: 'changed', event: 'full-message-accepted', to: 'in-sync', because: 'a full message says the change too' },

    { from: 'syncing', event: 'update-accepted', to: 'in-sync', because: 'the platform knows' },
    { from: 'syncing', event: 'update-refused', to: 'sync-failed', because: 'the platform said no' },
    { from: 'syncing', event: 'update-failed', to: 'sync-failed', because: 'the message did not arrive' },
    { from: 'syncing', event: 'update-overdue', to: 'sync-failed', because: 'silence is no yes' },
    { from: 'syncing', event: 'change-detected', to: 'changed', because: 'the update on its way is already old' },
    { from: 'syncing', event: 'full-message-accepted', to: 'syncing', because: 'the update on its way is newer' },

    { from: 'sync-failed', event: 'synchronise', to: 'syncing', because: 'the cause was mended' },
    { from: 'sync-failed', event: 'update-accepted', to: 'in-sync', because: 'late, but a yes' },
    { from: 'sync-failed', event: 'update-refused', to: 'sync-failed', because: 'platforms repeat themselves' },
    { from: 'sync-failed', event: 'change-detected', to: 'changed', because: 'one more difference' },
    { from: 'sync-failed', event: 'change-undone', to: 'in-sync', because: 'nothing is left to say' },
    {
      from: 'sync-failed',
      event: 'full-message-accepted',
      to: 'in-sync',
      because: 'a full message says the change too',
    },
  ],
};
