import type { Outcome } from '@slipway/kernel';
import {
  type MoveRefused,
  deliveryTask as machine,
  purposes,
  rowFor,
  statesOf,
  type TaskEvent,
  type TaskState,
} from '@slipway/lifecycle';
import { describe, expect, it } from 'vitest';
import type { Deciding, ReleaseCommit } from './documents.ts';
import { decidingAt, deliveringIn, failureWith, NOW } from './for-tests.ts';
import {
  confirmMarker,
  doubtMarker,
  failTask,
  markMarkerAbsent,
  markOverdue,
  sealPackage,
  sendAfterAll,
  startPackaging,
} from './moves.ts';
import type { Delivering } from './step.ts';
import { deliveryTask } from './task.ts';

const sealed = { packageId: 'p', key: 'k', messageKey: 'm', messageSha256: 's' };

/** Each move of the workflow, and the event of the machine that it is. */
const moves: readonly {
  readonly name: string;
  readonly event: TaskEvent;
  readonly run: (of: Delivering, deciding: Deciding) => Outcome<ReleaseCommit, MoveRefused>;
}[] = [
  { name: 'startPackaging', event: 'packaging-started', run: startPackaging },
  { name: 'sealPackage', event: 'package-sealed', run: (of, by) => sealPackage(of, sealed, 5, by) },
  { name: 'confirmMarker', event: 'marker-confirmed', run: confirmMarker },
  { name: 'doubtMarker', event: 'marker-unclear', run: doubtMarker },
  { name: 'markMarkerAbsent', event: 'marker-absent', run: (of, by) => markMarkerAbsent(of, failureWith(), by) },
  { name: 'failTask', event: 'fail', run: (of, by) => failTask(of, failureWith(), by) },
  { name: 'markOverdue', event: 'deadline-passed', run: markOverdue },
];

const everyCase = moves.flatMap((each) => statesOf(machine).map((from) => ({ ...each, from })));

const written = (outcome: Outcome<ReleaseCommit, MoveRefused>, kind: string): unknown =>
  outcome.ok ? outcome.value.writes.find((write) => write.kind === kind)?.value : undefined;
const events = (outcome: Outcome<ReleaseCommit, MoveRefused>): string[] =>
  outcome.ok ? outcome.value.events.map(({ name }) => name) : [];

describe('a move of the delivery workflow', () => {
  it.each(everyCase)('$name from $from does what the machine says', ({ event, from, run }) => {
    const of = deliveringIn(from, { progress: { filesSent: 1, filesTotal: 5 } });
    const outcome = run(of, decidingAt());
    const row = rowFor(machine, from, event);
    if (!row) {
      expect(outcome).toMatchObject({ ok: false, refusal: { code: 'move-refused', from, event } });
      return;
    }
    if (!outcome.ok) throw new Error(JSON.stringify(outcome.refusal));
    const [first, ...rest] = outcome.value.writes;
    expect(first).toMatchObject({ kind: 'task', expect: 7, value: { status: row.to } });
    expect(deliveryTask.safeParse(first?.value).success).toBe(true);
    expect(rest.every(({ kind, expect: version }) => kind === 'platformRelease' && version === 4)).toBe(true);
    expect(outcome.value.audit).toMatchObject([{ from, to: row.to, taskId: 'tsk_1', at: NOW }]);
    expect(events(outcome).includes('task.moved')).toBe(from !== row.to);
  });

  it('that seals keeps the package and counts its files from none', () => {
    expect(written(sealPackage(deliveringIn('packaging'), sealed, 5, decidingAt()), 'task')).toMatchObject({
      package: sealed,
      progress: { filesSent: 0, filesTotal: 5 },
    });
  });

  it('that confirms the marker counts all files, and forgets the doubt', () => {
    const of = deliveringIn('unconfirmed', {
      progress: { filesSent: 2, filesTotal: 5 },
      failure: failureWith({ code: 'marker-unclear', retry: 'reconcile' }),
    });
    const task = written(confirmMarker(of, decidingAt()), 'task');
    expect(task).toMatchObject({ progress: { filesSent: 5, filesTotal: 5 } });
    expect(task).not.toHaveProperty('failure');
  });

  it('that doubts the marker keeps why, when it is known, and leaves the platform release', () => {
    const failure = failureWith({ code: 'connection-lost' });
    const doubted = doubtMarker(deliveringIn('uploading'), decidingAt(), failure);
    expect(written(doubted, 'task')).toMatchObject({ status: 'unconfirmed', failure });
    expect(written(doubted, 'platformRelease')).toBeUndefined();
    expect(written(doubtMarker(deliveringIn('uploading'), decidingAt()), 'task')).not.toHaveProperty('failure');
  });

  it('that finds the marker absent fails the delivery and lets a person retry it', () => {
    const doubt = failureWith({ code: 'marker-unclear', retry: 'reconcile' });
    const failure = failureWith({ code: 'marker-missing', retry: 'by-hand' });
    const absent = markMarkerAbsent(deliveringIn('unconfirmed', { failure: doubt }), failure, decidingAt());
    expect(written(absent, 'task')).toMatchObject({ status: 'failed', failure });
    expect(written(absent, 'platformRelease')).toMatchObject({ status: 'delivery-failed', since: NOW });
    expect(events(absent)).toEqual(['task.moved', 'platform-release.moved']);
  });

  it('that finds the marker absent, where nothing is in the way, queues the next attempt and forgets the doubt', () => {
    const failure = failureWith({ code: 'marker-unclear', retry: 'reconcile' });
    const sent = sendAfterAll(deliveringIn('unconfirmed', { failure }), 4, decidingAt());
    expect(written(sent, 'task')).toMatchObject({ status: 'queued', attempt: 4 });
    expect(written(sent, 'task')).not.toHaveProperty('failure');
    expect(events(sent)).toEqual(['task.moved']);
    expect(sendAfterAll(deliveringIn('uploading'), 4, decidingAt())).toMatchObject({ ok: false });
  });

  it.each([
    ['initial', 'delivering', 'delivery-failed'],
    ['takedown', 'taking-down', 'takedown-failed'],
    ['restore', 'restoring', 'restore-failed'],
    ['purge', 'purging', 'purge-failed'],
  ] as const)('that fails a task of purpose %s moves its platform release from %s to %s', (purpose, release, to) => {
    const failed = failTask(deliveringIn('uploading', { purpose, release }), failureWith(), decidingAt());
    expect(written(failed, 'platformRelease')).toMatchObject({ status: to, since: NOW });
    expect(events(failed)).toEqual(['task.moved', 'platform-release.moved']);
  });

  it('that fails an update leaves a live release live and moves its sync, which has no event of its own', () => {
    const of = deliveringIn('uploading', { purpose: 'update', release: 'live', sync: 'syncing' });
    const failed = failTask(of, failureWith(), decidingAt());
    expect(written(failed, 'platformRelease')).toEqual({ ...of.platformRelease.value, sync: 'sync-failed' });
    expect(events(failed)).toEqual(['task.moved']);
  });

  it('that fails a task is not stopped by a platform release that has moved on', () => {
    const failed = failTask(deliveringIn('awaiting-callback', { release: 'overdue' }), failureWith(), decidingAt());
    expect(written(failed, 'task')).toMatchObject({ status: 'failed', failure: failureWith() });
    expect(written(failed, 'platformRelease')).toBeUndefined();
    expect(failed.ok && failed.value.audit[0]?.says).toContain('Failed in SendFiles');
  });

  it('that passes the deadline shows on the platform release while the task waits on', () => {
    const overdue = markOverdue(deliveringIn('awaiting-callback'), decidingAt());
    expect(written(overdue, 'task')).toMatchObject({ status: 'awaiting-callback' });
    expect(written(overdue, 'platformRelease')).toMatchObject({ status: 'overdue' });
    expect(events(overdue)).toEqual(['platform-release.moved']);
  });

  it('that passes the deadline a second time is refused with what the platform release accepts', () => {
    const again = markOverdue(deliveringIn('awaiting-callback', { release: 'overdue' }), decidingAt());
    expect(again).toMatchObject({ ok: false, refusal: { from: 'overdue', event: 'delivery-overdue' } });
    expect(!again.ok && again.refusal.accepts).toContain('delivery-accepted');
  });

  it('knows what each purpose does to the platform release when its task fails', () => {
    // Every purpose has its row: a new one cannot be forgotten here.
    expect(Object.keys(purposes)).toEqual(['initial', 'update', 'takedown', 'restore', 'purge']);
  });

  it('never writes a final state', () => {
    const final: TaskState[] = ['cancelled', 'superseded'];
    for (const { run } of moves) {
      for (const from of final) expect(run(deliveringIn(from), decidingAt()).ok).toBe(false);
    }
  });
});
