import { platformProfile, starters } from '@slipway/platforms';
import { platform } from '@slipway/releases';
import type { documents } from '../ports.ts';

const at = '2027-03-05T10:00:00.000Z';

/** Of tenant `t`: the one task `t` of release `r`, cleared for its platform. */
export const place = { tenantId: 't', platformId: 'aurora', batchId: '20270305100000001', attempt: 1 } as const;

type Documents = ReturnType<typeof documents>;
type Writes = Parameters<Documents['commit']>[0]['writes'];

export async function commit(store: Documents, writes: Writes): Promise<void> {
  const { ok } = await store.commit({ tenantId: place.tenantId, writes, audit: [], events: [] });
  if (!ok) throw new Error('It is stored already');
}

/** Stores a batch with its task. */
export async function storeBatch(store: Documents, { planKey }: { planKey?: string } = {}): Promise<void> {
  const { platformId, batchId, attempt } = place;
  const [releaseId, taskId] = ['r', 't'];
  await commit(store, [
    {
      kind: 'batch',
      value: {
        platformId,
        batchId,
        attempt,
        automaticTries: 0,
        standing: 'cleared',
        rank: 2,
        tasks: [{ releaseId, taskId, productId: 'p' }],
        ...(planKey === undefined ? {} : { planKey }),
      },
      expect: 'absent',
    },
    {
      kind: 'task',
      value: {
        releaseId,
        taskId,
        platformId,
        purpose: 'initial',
        status: planKey === undefined ? 'queued' : 'uploading',
        messageId: 'm',
        messageCreatedAt: at,
        batchId,
        attempt,
      },
      expect: 'absent',
    },
    {
      kind: 'platformRelease',
      value: { releaseId, platformId, status: 'delivering', sync: 'in-sync', since: at },
      expect: 'absent',
    },
  ]);
}

/** Stores the platform, onboarded with a connector. */
export async function storePlatform(store: Documents, connectorId: string): Promise<void> {
  const { platformId } = place;
  const starter = starters['generic-batch'];
  if (!starter) throw new Error('There is no such starter');
  const value = platform.parse({
    platformId,
    name: 'Aurora',
    dpid: 'PADPIDA2099010303D',
    partyName: 'Aurora',
    profile: platformProfile.parse(starter.profile),
    sftp: { host: '127.0.0.1', hostKeys: ['ssh-ed25519 AAAA'] },
  });
  await commit(store, [
    { kind: 'platform', value, expect: 'absent' },
    { kind: 'connection', value: { platformId, secretArn: 'none', connectorId }, expect: 'absent' },
  ]);
}
