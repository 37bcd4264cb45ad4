import { platformProfile } from '@slipway/platforms';
import { describe, expect, it } from 'vitest';
import { platform } from './platform.ts';
import { noPurgeAt, purgeGate } from './purge.ts';

describe('a purge', () => {
  const release = { releaseId: 'rel_1', title: 'Tidewater', icpn: '08591234560016' as never };
  const live = { platformId: 'aurora', status: 'live' } as const;

  it('is confirmed by a word of its own for each release, platform and status', () => {
    const words = [
      purgeGate(release, live),
      purgeGate({ ...release, releaseId: 'rel_2' }, live),
      purgeGate(release, { ...live, platformId: 'borealis' }),
      purgeGate(release, { ...live, status: 'taken-down' }),
    ].map(({ confirmation }) => confirmation);
    expect(new Set(words).size).toBe(4);
    expect(purgeGate(release, live).confirmation).toBe(words[0]);
    expect(purgeGate(release, live).facts[0]?.says).toContain('"Tidewater" (08591234560016) is live on aurora');
  });

  const names = { marker: 'BatchComplete_{batchId}.xml', releaseFolder: '{releaseId}' };
  const at = (acceptsPurge: boolean, choreography: object) =>
    noPurgeAt(
      platform.parse({
        platformId: 'aurora',
        name: 'Aurora',
        dpid: 'PADPIDA2099010303D',
        partyName: 'Aurora',
        profile: platformProfile.parse({
          profileId: 'aurora',
          title: 'Aurora',
          ern: { version: '4.3.2', profiles: ['Audio'] },
          choreography: { names, ...choreography },
          habits: { acceptsPurge },
        }),
        sftp: { host: 'sftp.example.com', hostKeys: ['ssh-ed25519 AAAA'] },
      }),
    );

  it('goes to platforms that take it, by a marker that can stand for it', () => {
    expect(at(true, { markerContent: 'empty' })).toBeUndefined();
    expect(at(false, { markerContent: 'empty' })).toContain('takes no purge');
    expect(at(true, { markerContent: 'manifest' })).toContain('has no word for a purge');
  });
});
