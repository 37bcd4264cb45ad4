import { statesOf, deliveryTask as taskMachine } from '@slipway/lifecycle';
import { describe, expect, it } from 'vitest';
import { decidingAt, deliveringIn, failureWith } from './for-tests.ts';
import { retryTask } from './retry.ts';

/** The batch may count further than the task: the attempt that follows is its word. */
const retry = (...of: Parameters<typeof deliveringIn>) => retryTask(deliveringIn(...of), 3, decidingAt());
const accepted = (outcome: ReturnType<typeof retryTask>) => {
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.refusal));
  return outcome.value;
};

describe('a retry', () => {
  it.each(statesOf(taskMachine).filter((state) => state !== 'failed' && state !== 'unconfirmed'))(
    'is refused while the task is %s, with what it accepts',
    (state) => {
      expect(retry(state)).toMatchObject({ ok: false, refusal: { from: state, event: 'retry' } });
    },
  );

  it.each(['automatic', 'by-hand', 'reconcile'] as const)(
    'of a failure that ends %s queues the task again, with the same message and batch',
    (how) => {
      const of = deliveringIn('failed', {
        release: 'delivery-failed',
        attempt: 2,
        failure: failureWith({ retry: how }),
        package: { packageId: 'p', key: 'k', messageKey: 'm', messageSha256: 's' },
      });
      const { writes, events, audit } = accepted(retryTask(of, 3, decidingAt()));
      const { failure: _, ...before } = of.task.value;
      expect(writes[0]).toEqual({ kind: 'task', expect: 7, value: { ...before, status: 'queued', attempt: 3 } });
      expect(writes[1]).toMatchObject({ kind: 'platformRelease', value: { status: 'delivering' } });
      expect(events.map(({ name }) => name)).toEqual(['task.moved', 'platform-release.moved', 'delivery.requested']);
      expect(events[2]).toMatchObject({ detail: { platformId: 'aurora', batchId: before.batchId, attempt: 3 } });
      expect(audit[0]?.says).toContain('attempt 3');
    },
  );

  it('of a failure that can never end well is refused, and says which condition is missing', () => {
    expect(retry('failed', { failure: failureWith({ retry: 'never' }) })).toMatchObject({
      ok: false,
      refusal: { from: 'failed', needs: 'retry-is-safe' },
    });
  });

  it('of a failure of which nothing is known is safe, because every attempt looks first', () => {
    expect(retry('failed', { release: 'delivery-failed' }).ok).toBe(true);
  });

  it('is not stopped by a platform release that has no move for it', () => {
    const { writes } = accepted(retry('failed', { release: 'live', failure: failureWith() }));
    expect(writes.map(({ kind }) => kind)).toEqual(['task']);
  });

  it('of a purge is the purge that was confirmed: nobody is asked again', () => {
    const { writes } = accepted(retry('failed', { purpose: 'purge', release: 'purge-failed', failure: failureWith() }));
    expect(writes[1]).toMatchObject({ kind: 'platformRelease', value: { status: 'purging' } });
  });

  it('of an unconfirmed task looks again and moves nothing', () => {
    const of = deliveringIn('unconfirmed', { attempt: 1, failure: failureWith({ retry: 'reconcile' }) });
    const { writes, events, audit } = accepted(retryTask(of, 3, decidingAt()));
    expect(writes).toEqual([{ kind: 'task', expect: 7, value: { ...of.task.value, attempt: 3 } }]);
    expect(events).toMatchObject([{ name: 'delivery.requested', detail: { attempt: 3 } }]);
    expect(audit[0]?.says).toContain('look again');
    expect(audit[0]).not.toHaveProperty('to');
  });
});
