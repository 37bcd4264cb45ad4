import type { Machine } from './machine.ts';

export type PlatformStatus =
  | 'pending'
  | 'delivering'
  | 'delivered'
  | 'live'
  | 'delivery-failed'
  | 'rejected'
  | 'overdue'
  | 'takedown-scheduled'
  | 'taking-down'
  | 'taken-down'
  | 'takedown-failed'
  | 'restoring'
  | 'restore-failed'
  | 'purging'
  | 'purged'
  | 'purge-failed'
  | 'expired'
  | 'cancelled';

/** The answers carry the purpose of what they answer: a late answer to a delivery can never end a takedown. */
export type PlatformEvent =
  | 'dispatch'
  | 'cancel'
  | 'schedule-takedown'
  | 'withdraw-takedown'
  | 'take-down'
  | 'restore'
  | 'purge'
  | 'window-opened'
  | 'last-window-closed'
  | 'made-available'
  | `${'delivery' | 'takedown' | 'restore' | 'purge'}-${'accepted' | 'refused' | 'failed' | 'overdue'}`;

export type PlatformNeed = 'marker-not-sent' | 'may-have-arrived' | 'asked-twice';

/** One release on one platform (design §5). */
export const platformRelease: Machine<PlatformStatus, PlatformEvent, PlatformNeed> = {
  name: 'PlatformRelease.status',
  means: 'One release on one platform. Its metadata may lag behind without a word here: see PlatformRelease.sync.',
  initial: 'pending',
  states: {
    pending: { means: 'The release waits for something, for example an ISRC or its turn.' },
    delivering: { means: 'The first delivery is on its way or waits for its answer.' },
    delivered: { means: 'The platform accepted the release; no window is open yet.' },
    live: { means: 'The platform accepted the release and a window is open.' },
    'delivery-failed': { means: 'The delivery could not be completed on our side.' },
    rejected: { means: 'The platform refused the release.' },
    overdue: { means: 'The platform gave no answer within the agreed time.' },
    'takedown-scheduled': { means: 'The release is on the platform and has an hour at which it will be taken down.' },
    'taking-down': { means: 'A takedown is on its way or waits for its answer.' },
    'taken-down': { means: 'The platform took the release down; it can come back.' },
    'takedown-failed': {
      means: 'The takedown failed, was refused or got no answer: the release may still be on sale.',
    },
    restoring: { means: 'A restore is on its way or waits for its answer.' },
    'restore-failed': { means: 'The restore failed, was refused or got no answer.' },
    purging: { means: 'A permanent removal is on its way or waits for its answer.' },
    purged: { means: 'The platform removed the release for good.', final: true },
    'purge-failed': { means: 'The permanent removal failed, was refused or got no answer.' },
    expired: { means: 'The last window has closed.' },
    cancelled: { means: 'The release was withdrawn from this platform before anything arrived.', final: true },
  },
  events: {
    dispatch: { means: 'The release is sent, for the first time or again after a failure.', by: 'person' },
    cancel: { means: 'Somebody withdraws the release from this platform.', by: 'person' },
    'schedule-takedown': { means: 'Somebody sets an hour for the takedown.', by: 'person' },
    'withdraw-takedown': { means: 'Somebody removes that hour again.', by: 'person' },
    'take-down': { means: 'Somebody wants it down now, or the hour has come.', by: 'person' },
    restore: { means: 'Somebody wants it back.', by: 'person' },
    purge: { means: 'Somebody wants it gone for good.', by: 'person' },
    'window-opened': { means: 'The first moment of a window has come.', by: 'workflow' },
    'last-window-closed': { means: 'The last moment of the last window has passed.', by: 'workflow' },
    'made-available': { means: 'The platform says that consumers can have the release.', by: 'platform' },
    'delivery-accepted': { means: 'The platform accepted the delivery.', by: 'platform' },
    'delivery-refused': { means: 'The platform refused the delivery.', by: 'platform' },
    'delivery-failed': { means: 'The delivery failed on our side.', by: 'workflow' },
    'delivery-overdue': { means: 'The delivery got no answer in time.', by: 'workflow' },
    'takedown-accepted': { means: 'The platform accepted the takedown.', by: 'platform' },
    'takedown-refused': { means: 'The platform refused the takedown.', by: 'platform' },
    'takedown-failed': { means: 'The takedown failed on our side.', by: 'workflow' },
    'takedown-overdue': { means: 'The takedown got no answer in time.', by: 'workflow' },
    'restore-accepted': { means: 'The platform accepted the restore.', by: 'platform' },
    'restore-refused': { means: 'The platform refused the restore.', by: 'platform' },
    'restore-failed': { means: 'The restore failed on our side.', by: 'workflow' },
    'restore-overdue': { means: 'The restore got no answer in time.', by: 'workflow' },
    'purge-accepted': { means: 'The platform accepted the permanent removal.', by: 'platform' },
    'purge-refused': { means: 'The platform refused the permanent removal.', by: 'platform' },
    'purge-failed': { means: 'The permanent removal failed on our side.', by: 'workflow' },
    'purge-overdue': { means: 'The permanent removal got no answer in time.', by: 'workflow' },
  },
  needs: {
    'marker-not-sent': { means: 'The platform cannot have seen a complete delivery.' },
    'may-have-arrived': {
      means: 'A complete delivery may have reached the platform; a takedown is never the first message.',
    },
    'asked-twice': { means: 'The person confirmed what cannot be undone.' },
  },
  moves: [
    { from: 'pending', event: 'dispatch', to: 'delivering', because: 'nothing is missing any more' },
    { from: 'pending', event: 'cancel', to: 'cancelled', because: 'nothing has been sent' },

    {
      from: 'delivering',
      event: 'delivery-accepted',
      to: 'delivered',
      because: 'the platform took it; its window makes it live',
    },
    { from: 'delivering', event: 'made-available', to: 'live', because: 'the platform itself says so' },
    { from: 'delivering', event: 'delivery-refused', to: 'rejected', because: 'the platform said no' },
    { from: 'delivering', event: 'delivery-failed', to: 'delivery-failed', because: 'nothing complete arrived' },
    { from: 'delivering', event: 'delivery-overdue', to: 'overdue', because: 'silence is neither yes nor no' },
    {
      from: 'delivering',
      event: 'cancel',
      to: 'cancelled',
      because: 'an incomplete delivery is ignored',
      needs: 'marker-not-sent',
    },
    {
      from: 'delivering',
      event: 'take-down',
      to: 'taking-down',
      because: 'what may have arrived must be taken down',
      needs: 'may-have-arrived',
    },

    { from: 'delivery-failed', event: 'dispatch', to: 'delivering', because: 'the cause was mended' },
    { from: 'delivery-failed', event: 'delivery-accepted', to: 'delivered', because: 'it had arrived after all' },
    { from: 'delivery-failed', event: 'cancel', to: 'cancelled', because: 'nothing complete arrived' },
    {
      from: 'delivery-failed',
      event: 'take-down',
      to: 'taking-down',
      because: 'an earlier attempt may have arrived',
      needs: 'may-have-arrived',
    },

    { from: 'rejected', event: 'dispatch', to: 'delivering', because: 'what the platform disliked was mended' },
    {
      from: 'rejected',
      event: 'delivery-accepted',
      to: 'delivered',
      because: 'a later answer may turn a no into a yes',
    },
    { from: 'rejected', event: 'made-available', to: 'live', because: 'a later answer may turn a no into a yes' },
    { from: 'rejected', event: 'delivery-refused', to: 'rejected', because: 'platforms repeat themselves' },
    { from: 'rejected', event: 'cancel', to: 'cancelled', because: 'the platform does not have it' },
    {
      from: 'rejected',
      event: 'take-down',
      to: 'taking-down',
      because: 'it was on sale before the refusal',
      needs: 'may-have-arrived',
    },

    { from: 'overdue', event: 'delivery-accepted', to: 'delivered', because: 'late, but a yes' },
    { from: 'overdue', event: 'made-available', to: 'live', because: 'late, but the platform says so' },
    { from: 'overdue', event: 'delivery-refused', to: 'rejected', because: 'late, but a no' },
    { from: 'overdue', event: 'dispatch', to: 'delivering', because: 'the platform asked for it again' },
    { from: 'overdue', event: 'take-down', to: 'taking-down', because: 'it may be on sale' },
    { from: 'overdue', event: 'last-window-closed', to: 'expired', because: 'an answer changes nothing any more' },

    { from: 'delivered', event: 'window-opened', to: 'live', because: 'accepted and in its window' },
    { from: 'delivered', event: 'made-available', to: 'live', because: 'the platform itself says so' },
    { from: 'delivered', event: 'delivery-accepted', to: 'delivered', because: 'platforms repeat themselves' },
    {
      from: 'delivered',
      event: 'delivery-refused',
      to: 'rejected',
      because: 'a later answer may turn a yes into a no',
    },
    { from: 'delivered', event: 'schedule-takedown', to: 'takedown-scheduled', because: 'the label set an hour' },
    { from: 'delivered', event: 'take-down', to: 'taking-down', because: 'the label asked; it can come back' },
    { from: 'delivered', event: 'purge', to: 'purging', because: 'the label asked twice', needs: 'asked-twice' },
    { from: 'delivered', event: 'last-window-closed', to: 'expired', because: 'its time is over' },

    { from: 'live', event: 'made-available', to: 'live', because: 'platforms repeat themselves' },
    { from: 'live', event: 'window-opened', to: 'live', because: 'one more window changes nothing' },
    { from: 'live', event: 'delivery-accepted', to: 'live', because: 'platforms repeat themselves' },
    { from: 'live', event: 'delivery-refused', to: 'rejected', because: 'a later answer may turn a yes into a no' },
    { from: 'live', event: 'schedule-takedown', to: 'takedown-scheduled', because: 'the label set an hour' },
    { from: 'live', event: 'take-down', to: 'taking-down', because: 'the label asked; it can come back' },
    { from: 'live', event: 'purge', to: 'purging', because: 'the label asked twice', needs: 'asked-twice' },
    { from: 'live', event: 'last-window-closed', to: 'expired', because: 'its time is over' },

    {
      from: 'takedown-scheduled',
      event: 'withdraw-takedown',
      to: 'delivered',
      because: 'the label changed its mind; an open window makes it live at once',
    },
    {
      from: 'takedown-scheduled',
      event: 'schedule-takedown',
      to: 'takedown-scheduled',
      because: 'the label chose another hour',
    },
    {
      from: 'takedown-scheduled',
      event: 'take-down',
      to: 'taking-down',
      because: 'the hour has come, or nobody wants to wait for it',
    },
    {
      from: 'takedown-scheduled',
      event: 'purge',
      to: 'purging',
      because: 'the label asked twice',
      needs: 'asked-twice',
    },
    { from: 'takedown-scheduled', event: 'window-opened', to: 'takedown-scheduled', because: 'on sale until the hour' },
    {
      from: 'takedown-scheduled',
      event: 'made-available',
      to: 'takedown-scheduled',
      because: 'on sale until the hour',
    },
    {
      from: 'takedown-scheduled',
      event: 'delivery-refused',
      to: 'rejected',
      because: 'a later answer may turn a yes into a no',
    },

    { from: 'taking-down', event: 'takedown-accepted', to: 'taken-down', because: 'the platform took it down' },
    { from: 'taking-down', event: 'takedown-refused', to: 'takedown-failed', because: 'the platform said no' },
    { from: 'taking-down', event: 'takedown-failed', to: 'takedown-failed', because: 'the message did not arrive' },
    {
      from: 'taking-down',
      event: 'takedown-overdue',
      to: 'takedown-failed',
      because: 'without an answer it may still be on sale',
    },

    { from: 'takedown-failed', event: 'take-down', to: 'taking-down', because: 'it must go' },
    { from: 'takedown-failed', event: 'takedown-accepted', to: 'taken-down', because: 'late, but a yes' },
    {
      from: 'takedown-failed',
      event: 'takedown-refused',
      to: 'takedown-failed',
      because: 'platforms repeat themselves',
    },
    {
      from: 'takedown-failed',
      event: 'restore',
      to: 'restoring',
      because: 'the label changed its mind, and nobody knows what the platform did',
    },
    { from: 'takedown-failed', event: 'purge', to: 'purging', because: 'the label asked twice', needs: 'asked-twice' },

    { from: 'taken-down', event: 'restore', to: 'restoring', because: 'the label changed its mind' },
    { from: 'taken-down', event: 'take-down', to: 'taking-down', because: 'the platform is told again' },
    { from: 'taken-down', event: 'takedown-accepted', to: 'taken-down', because: 'platforms repeat themselves' },
    {
      from: 'taken-down',
      event: 'takedown-refused',
      to: 'takedown-failed',
      because: 'a later answer may turn a yes into a no',
    },
    { from: 'taken-down', event: 'purge', to: 'purging', because: 'the label asked twice', needs: 'asked-twice' },

    { from: 'restoring', event: 'restore-accepted', to: 'live', because: 'the platform put it back' },
    { from: 'restoring', event: 'made-available', to: 'live', because: 'the platform itself says so' },
    { from: 'restoring', event: 'restore-refused', to: 'restore-failed', because: 'the platform said no' },
    { from: 'restoring', event: 'restore-failed', to: 'restore-failed', because: 'the message did not arrive' },
    { from: 'restoring', event: 'restore-overdue', to: 'restore-failed', because: 'silence is no yes' },
    { from: 'restoring', event: 'take-down', to: 'taking-down', because: 'a takedown waits for nothing' },

    { from: 'restore-failed', event: 'restore', to: 'restoring', because: 'the cause was mended' },
    { from: 'restore-failed', event: 'restore-accepted', to: 'live', because: 'late, but a yes' },
    { from: 'restore-failed', event: 'made-available', to: 'live', because: 'late, but the platform says so' },
    { from: 'restore-failed', event: 'restore-refused', to: 'restore-failed', because: 'platforms repeat themselves' },
    { from: 'restore-failed', event: 'take-down', to: 'taking-down', because: 'some of it may be back' },
    { from: 'restore-failed', event: 'purge', to: 'purging', because: 'the label asked twice', needs: 'asked-twice' },

    { from: 'purging', event: 'purge-accepted', to: 'purged', because: 'the platform removed it' },
    { from: 'purging', event: 'purge-refused', to: 'purge-failed', because: 'some platforms accept no purge' },
    { from: 'purging', event: 'purge-failed', to: 'purge-failed', because: 'the message did not arrive' },
    { from: 'purging', event: 'purge-overdue', to: 'purge-failed', because: 'silence is no yes' },

    { from: 'purge-failed', event: 'purge', to: 'purging', because: 'the label asked again', needs: 'asked-twice' },
    { from: 'purge-failed', event: 'purge-accepted', to: 'purged', because: 'late, but a yes' },
    { from: 'purge-failed', event: 'purge-refused', to: 'purge-failed', because: 'platforms repeat themselves' },
    {
      from: 'purge-failed',
      event: 'take-down',
      to: 'taking-down',
      because: 'a platform that accepts no purge accepts a takedown',
    },

    { from: 'expired', event: 'window-opened', to: 'live', because: 'an update brought a new window' },
    { from: 'expired', event: 'take-down', to: 'taking-down', because: 'some platforms want to be told' },
    { from: 'expired', event: 'purge', to: 'purging', because: 'the label asked twice', needs: 'asked-twice' },
  ],
};
