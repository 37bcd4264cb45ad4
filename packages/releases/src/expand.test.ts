import { describe, expect, it } from 'vitest';
import { expandRelease, messageIdOf } from './expand.ts';
import { completeFacts, decidingAt, NOW, requestFor, stored } from './for-tests.ts';
import { platformRelease } from './release.ts';
import { submitRelease } from './submit.ts';
import { deliveryTask, messageClaim } from './task.ts';

const submitted = submitRelease('rel_1', requestFor('aurora', 'borealis'), completeFacts(), decidingAt());
if (!submitted.ok) throw new Error('The release of this test is not ready');
const release = stored(submitted.value.release, 1);
const expanded = expandRelease(release, 'borealis', '20270305100000000', decidingAt());

describe('a release on one platform', () => {
  it('begins with a queued task in which everything is drawn once', () => {
    expect(expanded.task).toEqual({
      taskId: 'tsk_0001',
      releaseId: 'rel_1',
      platformId: 'borealis',
      purpose: 'initial',
      status: 'queued',
      messageId: 'MSG-0001',
      messageCreatedAt: NOW,
      batchId: '20270305100000000',
      attempt: 1,
      requestedBy: 'ida@example.com',
    });
  });

  it('is made of new documents only, so that a second run changes nothing', () => {
    const { writes } = expanded.commit;
    expect(writes.map(({ kind, expect: version }) => [kind, version])).toEqual([
      ['platformRelease', 'absent'],
      ['task', 'absent'],
      ['messageClaim', 'absent'],
    ]);
  });

  it('is made of documents that their schemas take', () => {
    const values = Object.fromEntries(expanded.commit.writes.map(({ kind, value }) => [kind, value]));
    expect(deliveryTask.parse(values.task)).toEqual(expanded.task);
    expect(platformRelease.parse(values.platformRelease)).toMatchObject({
      status: 'delivering',
      sync: 'in-sync',
      since: NOW,
    });
    expect(messageClaim.parse(values.messageClaim)).toEqual({
      messageId: 'MSG-0001',
      releaseId: 'rel_1',
      platformId: 'borealis',
      taskId: 'tsk_0001',
    });
  });

  it('tells that it is on its way, and asks for its delivery by one event that names the batch', () => {
    expect(expanded.commit.events).toMatchObject([
      { name: 'platform-release.moved', detail: { platformId: 'borealis', from: 'pending', to: 'delivering' } },
      {
        name: 'delivery.requested',
        detail: { tenantId: 'northern-lights', platformId: 'borealis', batchId: '20270305100000000', attempt: 1 },
      },
    ]);
    expect(expanded.commit.audit).toMatchObject([{ releaseId: 'rel_1', platformId: 'borealis', to: 'queued' }]);
  });

  it('gives another message id to each task', () => {
    expect(messageIdOf('tsk_01J9ZQ6M7V3E8Y2N4B5C6D7F8G')).toBe('MSG-01J9ZQ6M7V3E8Y2N4B5C6D7F8G');
  });
});
