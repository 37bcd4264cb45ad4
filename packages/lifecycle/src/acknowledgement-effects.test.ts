import { describe, expect, it } from 'vitest';
import { acknowledgementEffects, effectOf, judge } from './acknowledgement-effects.ts';
import { deliveryTask } from './delivery-task.ts';
import { eventsOf, move } from './machine.ts';
import { platformRelease } from './platform-release.ts';
import { type Purpose, purposes } from './purposes.ts';
import { sync } from './sync.ts';

const everyPurpose = Object.keys(purposes) as Purpose[];

describe('an acknowledgement', () => {
  it('is known once per vocabulary', () => {
    const keys = acknowledgementEffects.map((row) => `${row.vocabulary}/${row.status}`);
    expect(new Set(keys).size).toBe(keys.length);
  });

  it.each(everyPurpose)('of every known status names events of the machines, for the purpose %s', (purpose) => {
    for (const row of acknowledgementEffects) {
      const effect = effectOf(row.vocabulary, row.status, purpose);
      expect(move(deliveryTask, 'awaiting-callback', effect.task).ok, row.status).toBe(true);
      if (effect.release?.machine === 'sync') expect(eventsOf(sync)).toContain(effect.release.event);
      if (effect.release?.machine === 'platformRelease')
        expect(eventsOf(platformRelease)).toContain(effect.release.event);
    }
  });

  it.each(everyPurpose)('of acceptance or refusal is taken where the task of purpose %s waits', (purpose) => {
    const waiting = { initial: 'delivering', takedown: 'taking-down', restore: 'restoring', purge: 'purging' } as const;
    for (const status of ['FileOK', 'ResourceCorrupt']) {
      const { release } = effectOf('ErncFileStatus', status, purpose);
      if (purpose === 'update')
        expect(release?.machine === 'sync' && move(sync, 'syncing', release.event).ok).toBe(true);
      else {
        expect(
          release?.machine === 'platformRelease' && move(platformRelease, waiting[purpose], release.event).ok,
        ).toBe(true);
      }
    }
  });

  it('that names no deal refuses a delivery and confirms a takedown', () => {
    expect(effectOf('ErncFileStatus', 'NoDealInNewReleaseMessage', 'initial')).toMatchObject({
      task: 'answer-refused',
      release: { event: 'delivery-refused' },
      needsPerson: true,
    });
    expect(effectOf('ErncFileStatus', 'NoDealInNewReleaseMessage', 'takedown')).toMatchObject({
      task: 'answer-accepted',
      release: { event: 'takedown-accepted' },
      needsPerson: false,
    });
  });

  it('that says the release is on sale needs a person when it was to be taken down', () => {
    const effect = effectOf('SupplyChainStatus', 'ReleaseMadeAvailableToConsumers', 'takedown');
    expect(effect).toMatchObject({ task: 'answer-noted', needsPerson: true });
    expect(effect.release).toBeUndefined();
  });

  it('in a word that nobody knows is kept for a person and decides nothing', () => {
    expect(effectOf('SupplyChainStatus', 'ReleaseMislaid', 'initial')).toMatchObject({
      verdict: 'unclear',
      task: 'answer-noted',
      needsPerson: true,
    });
  });

  it('is judged by its gravest status', () => {
    const ingested = { vocabulary: 'SupplyChainStatus', status: 'SuccessfullyIngestedByReleaseDistributor' } as const;
    const received = { vocabulary: 'SupplyChainStatus', status: 'ReleaseReceivedByReleaseDistributor' } as const;
    const ok = { vocabulary: 'ErncFileStatus', status: 'FileOK' } as const;
    const corrupt = { vocabulary: 'ErncFileStatus', status: 'ResourceCorrupt' } as const;
    expect(judge([ingested, ok, corrupt], 'initial').verdict).toBe('refused');
    expect(judge([ingested, ok], 'initial').verdict).toBe('accepted');
    expect(judge([received], 'initial').verdict).toBe('noted');
    expect(judge([], 'initial').verdict).toBe('noted');
  });

  it('with a processing error is a refusal even when its other word is the echo of a takedown', () => {
    const statuses = [
      { vocabulary: 'SupplyChainStatus', status: 'ProcessingErrorAtReleaseDistributor' },
      { vocabulary: 'ErncFileStatus', status: 'NoDealInNewReleaseMessage' },
    ] as const;
    expect(judge(statuses, 'takedown')).toMatchObject({ verdict: 'refused', release: { event: 'takedown-refused' } });
  });
});
