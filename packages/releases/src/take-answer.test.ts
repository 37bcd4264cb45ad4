import {
  type AcknowledgementVocabulary,
  effectOf,
  type PlatformStatus,
  rowFor,
  statesOf,
  type TaskState,
  deliveryTask as taskMachine,
} from '@slipway/lifecycle';
import { describe, expect, it } from 'vitest';
import { decidingAt, deliveringIn, failureWith } from './for-tests.ts';
import { takeAnswer } from './take-answer.ts';
import type { DeliveryTask } from './task.ts';

const rejected = failureWith({ code: 'rejected-by-platform', retry: 'never' });
const words = {
  yes: effectOf('ErncFileStatus', 'FileOK', 'initial'),
  onSale: effectOf('SupplyChainStatus', 'ReleaseMadeAvailableToConsumers', 'initial'),
  no: effectOf('ErncFileStatus', 'ResourceCorrupt', 'initial'),
  news: effectOf('SupplyChainStatus', 'ReleaseReceivedByReleaseDistributor', 'initial'),
  strange: effectOf('ErncFileStatus' satisfies AcknowledgementVocabulary, 'Perhaps', 'initial'),
} as const;

const take = (
  word: keyof typeof words,
  status: TaskState,
  facts: Partial<Omit<DeliveryTask, 'status'>> & { release?: PlatformStatus } = {},
) => takeAnswer(deliveringIn(status, facts), words[word], word === 'no' ? { failure: rejected } : {}, decidingAt());

const taskIn = (commit: ReturnType<typeof take>) => commit.writes.find(({ kind }) => kind === 'task')?.value;
const statusIn = (commit: ReturnType<typeof take>) =>
  (commit.writes.find(({ kind }) => kind === 'platformRelease')?.value as { status: string } | undefined)?.status;

describe('an answer of the platform', () => {
  it.each([
    ['uploading', 'delivering', 'yes', 'completed', 'delivered'],
    ['awaiting-callback', 'delivering', 'yes', 'completed', 'delivered'],
    ['awaiting-callback', 'delivering', 'onSale', 'completed', 'live'],
    ['awaiting-callback', 'delivering', 'no', 'failed', 'rejected'],
    ['awaiting-callback', 'delivering', 'news', 'awaiting-callback', undefined],
    ['awaiting-callback', 'delivering', 'strange', 'awaiting-callback', undefined],
    ['awaiting-callback', 'overdue', 'yes', 'completed', 'delivered'],
    ['awaiting-callback', 'overdue', 'no', 'failed', 'rejected'],
    ['unconfirmed', 'delivering', 'yes', 'completed', 'delivered'],
    ['unconfirmed', 'delivering', 'news', 'awaiting-callback', undefined],
    ['completed', 'delivered', 'onSale', 'completed', 'live'],
    ['completed', 'live', 'no', 'failed', 'rejected'],
  ] as const)(
    'to a task that is %s, release %s, saying %s, leaves it %s, release %s',
    (from, release, word, to, then) => {
      const commit = take(word, from, { release });
      expect(taskIn(commit)).toMatchObject({ status: to });
      expect(statusIn(commit)).toBe(then);
      expect(commit.events.map(({ name }) => name)).toEqual([
        ...(from === to ? [] : ['task.moved']),
        ...(then === undefined || (then as string) === release ? [] : ['platform-release.moved']),
      ]);
      expect(commit.audit[0]?.says).toContain(words[word].because);
    },
  );

  it('that comes twice changes no state and publishes no event', () => {
    const commit = take('yes', 'completed', { release: 'delivered' });
    expect(taskIn(commit)).toMatchObject({ status: 'completed' });
    expect(commit.events).toEqual([]);
    expect(commit.audit).toHaveLength(1);
    const refusedAgain = take('no', 'failed', { release: 'rejected', failure: rejected });
    expect(taskIn(refusedAgain)).toMatchObject({ status: 'failed', failure: rejected });
    expect(refusedAgain.events).toEqual([]);
  });

  it('that refuses is kept on the task', () => {
    expect(taskIn(take('no', 'awaiting-callback'))).toMatchObject({ failure: rejected });
  });

  it('may turn a no of the platform into a yes, and the failure is forgotten', () => {
    const commit = take('yes', 'failed', { release: 'rejected', failure: rejected });
    expect(taskIn(commit)).toMatchObject({ status: 'completed' });
    expect(taskIn(commit)).not.toHaveProperty('failure');
    expect(statusIn(commit)).toBe('delivered');
  });

  it('turns a failure of our own into a yes: who says yes has it', () => {
    const commit = take('yes', 'failed', { release: 'delivery-failed', failure: failureWith() });
    expect(taskIn(commit)).toMatchObject({ status: 'completed' });
    expect(taskIn(commit)).not.toHaveProperty('failure');
    expect(statusIn(commit)).toBe('delivered');
  });

  it('about the delivery never ends a takedown', () => {
    const commit = take('yes', 'awaiting-callback', { release: 'taking-down' });
    expect(taskIn(commit)).toMatchObject({ status: 'completed' });
    expect(statusIn(commit)).toBeUndefined();
  });

  it.each(statesOf(taskMachine).filter((state) => !rowFor(taskMachine, state, 'answer-accepted')))(
    'to a task that is %s is kept in the trail and moves nothing',
    (state) => {
      const commit = take('yes', state);
      expect(commit).toMatchObject({ tenantId: 'northern-lights', writes: [], events: [] });
      expect(commit.audit).toMatchObject([{ taskId: 'tsk_1', releaseId: 'rel_1', platformId: 'aurora' }]);
    },
  );
});
