import type { PlatformStatus } from './platform-release.ts';

export type ReleaseStatus =
  | 'draft'
  | 'cancelled'
  | 'attention'
  | 'purged'
  | 'taking-down'
  | 'taken-down'
  | 'expired'
  | 'partly-taken-down'
  | 'live'
  | 'partly-live'
  | 'pending'
  | 'delivering'
  | 'delivered';

/** The status of a release, from its platforms. The first row that holds decides. */
export function rollUp(platformStatuses: readonly PlatformStatus[]): ReleaseStatus {
  const row = rollUpRows.find((candidate) => holds(candidate, platformStatuses));
  if (!row) throw new Error(`No roll-up row holds for ${platformStatuses.join(', ')}`);
  return row.status;
}

/**
 * `every`: all platforms are in one of these (and there is one). `some`: at least one is. `none`: there is no platform.
 * Cancelled platforms count in no row but their own.
 */
export type RollUpRow = { readonly status: ReleaseStatus; readonly means: string } & (
  | { readonly none: true }
  | { readonly every: readonly PlatformStatus[] }
  | { readonly some: readonly PlatformStatus[] }
);

export const rollUpRows: readonly RollUpRow[] = [
  { status: 'draft', none: true, means: 'No platform has been chosen.' },
  { status: 'cancelled', every: ['cancelled'], means: 'It was withdrawn from every platform before anything arrived.' },
  {
    status: 'attention',
    some: ['delivery-failed', 'rejected', 'overdue', 'takedown-failed', 'restore-failed', 'purge-failed'],
    means: 'A person should look at one of the platforms.',
  },
  { status: 'purged', every: ['purged'], means: 'It is gone for good everywhere.' },
  { status: 'taking-down', some: ['taking-down', 'purging'], means: 'It is being removed somewhere.' },
  { status: 'taken-down', every: ['taken-down', 'purged'], means: 'It is down everywhere.' },
  {
    status: 'expired',
    every: ['expired', 'taken-down', 'purged'],
    means: 'It is on sale nowhere any more, on some platforms because its time is over.',
  },
  { status: 'partly-taken-down', some: ['taken-down', 'purged'], means: 'It is down on some platforms.' },
  { status: 'live', every: ['live', 'takedown-scheduled'], means: 'It is on sale everywhere.' },
  { status: 'partly-live', some: ['live', 'takedown-scheduled'], means: 'It is on sale on some platforms.' },
  { status: 'pending', every: ['pending', 'expired'], means: 'Nothing is on its way yet.' },
  { status: 'delivering', some: ['pending', 'delivering', 'restoring'], means: 'It is on its way to some platform.' },
  { status: 'delivered', every: ['delivered', 'expired'], means: 'Every platform has it and waits for its window.' },
];

function holds(row: RollUpRow, platformStatuses: readonly PlatformStatus[]): boolean {
  if ('none' in row) return platformStatuses.length === 0;
  const counted = platformStatuses.filter((status) => status !== 'cancelled');
  const considered = counted.length === 0 ? platformStatuses : counted;
  if (considered.length === 0) return false;
  return 'every' in row
    ? considered.every((status) => row.every.includes(status))
    : considered.some((status) => row.some.includes(status));
}
