import { platformProfile, starters } from '@slipway/platforms';
import { type DeliveryTask, platform } from '@slipway/releases';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type CloudForTests, cloudForTests } from './cloud-for-tests.ts';

const now = '2027-03-05T10:00:00.000Z';

describe('a batch id', () => {
  let on: CloudForTests;
  let ports: typeof import('./ports.ts');
  let line: typeof import('./line-up.ts');

  beforeAll(async () => {
    on = await cloudForTests();
    ports = await import('./ports.ts');
    line = await import('./line-up.ts');
    await onboarded('audio', { host: 'sftp.example.com', root: '/in' });
    await onboarded('video', { host: 'SFTP.example.com', root: '/in/' });
    await onboarded('tests', { host: 'sftp.example.com', root: '/tests' });
  }, 120_000);
  afterAll(async () => {
    await on?.stop();
  });

  it('comes once in a drop box, also when two platforms are feeds into the same, and draw at the same moment', async () => {
    const platformIds = ['audio', 'video', 'audio', 'video', 'audio', 'video'];
    const drawn = await Promise.all(platformIds.map((platformId, n) => draw(platformId, `p${n}`)));
    expect(new Set(drawn).size).toBe(platformIds.length);
    // With 14 digits they count seconds.
    expect([...drawn].sort()).toEqual(platformIds.map((_, n) => `2027030510000${n}`));
    expect(await draw('tests', 'p')).toBe('20270305100000');
  });

  /** Who comes second draws again. */
  async function draw(platformId: string, productId: string): Promise<string> {
    const tenantId = 't';
    for (let race = 1; race <= 50; race += 1) {
      const turn = await line.drawTurn({ tenantId, platformId, productId, purpose: 'initial', now });
      const task = { releaseId: 'r', taskId: `${platformId}-${productId}`, purpose: 'initial' } as DeliveryTask;
      const stored = await ports.documents().commit({ tenantId, writes: turn.writesFor(task), audit: [], events: [] });
      if (stored.ok) return turn.batchId;
    }
    throw new Error('Others were faster fifty times');
  }

  async function onboarded(platformId: string, address: { host: string; root: string }): Promise<void> {
    const { profile } = starters['generic-batch']!;
    const value = platform.parse({
      platformId,
      name: platformId,
      dpid: 'PADPIDA2099010303D',
      partyName: platformId,
      profile: platformProfile.parse({ ...profile, choreography: { ...profile.choreography, batchIdDigits: 14 } }),
      sftp: { ...address, hostKeys: ['ssh-ed25519 AAAA'] },
    });
    const writes = [{ kind: 'platform' as const, value, expect: 'absent' as const }];
    expect((await ports.documents().commit({ tenantId: 't', writes, audit: [], events: [] })).ok).toBe(true);
  }
});
