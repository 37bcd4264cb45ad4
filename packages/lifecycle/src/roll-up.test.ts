import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { statesOf } from './machine.ts';
import { type PlatformStatus, platformRelease } from './platform-release.ts';
import { type ReleaseStatus, rollUp, rollUpRows } from './roll-up.ts';

const cases: [PlatformStatus[], ReleaseStatus][] = [
  [[], 'draft'],
  [['pending'], 'pending'],
  [['cancelled', 'cancelled'], 'cancelled'],
  [['cancelled', 'live'], 'live'],
  [['pending', 'delivering'], 'delivering'],
  [['delivered', 'delivering'], 'delivering'],
  [['delivered', 'delivered'], 'delivered'],
  [['live', 'delivering'], 'partly-live'],
  [['live', 'takedown-scheduled'], 'live'],
  [['live', 'rejected'], 'attention'],
  [['live', 'overdue'], 'attention'],
  [['taking-down', 'takedown-failed'], 'attention'],
  [['live', 'taking-down'], 'taking-down'],
  [['live', 'taken-down'], 'partly-taken-down'],
  [['taken-down', 'purged'], 'taken-down'],
  [['taken-down', 'restoring'], 'partly-taken-down'],
  [['restoring'], 'delivering'],
  [['purged', 'purged'], 'purged'],
  [['purging', 'purged'], 'taking-down'],
  [['expired'], 'expired'],
  [['expired', 'taken-down'], 'expired'],
];

describe('the status of a release', () => {
  it.each(cases)('of %j is %s', (platforms, expected) => {
    expect(rollUp(platforms)).toBe(expected);
  });

  const statuses = fc.array(fc.constantFrom(...statesOf(platformRelease)), { maxLength: 8 });

  it('exists for every mixture of platforms, and does not depend on their order', () => {
    fc.assert(
      fc.property(statuses, (platforms) => {
        expect(rollUp([...platforms].reverse())).toBe(rollUp(platforms));
      }),
    );
  });

  it('does not depend on how many platforms are in the same state', () => {
    fc.assert(
      fc.property(statuses, (platforms) => {
        expect(rollUp([...platforms, ...platforms])).toBe(rollUp(platforms));
      }),
    );
  });

  it('has for every row a mixture that ends there', () => {
    const reached = new Set(cases.map(([platforms]) => rollUp(platforms)));
    expect(rollUpRows.map((row) => row.status).filter((status) => !reached.has(status))).toEqual([]);
  });
});
