import { describe, expect, it } from 'vitest';
import { platformProfile } from './profile.ts';
import { starters } from './starters.ts';

const least = {
  profileId: 'acme',
  title: 'Acme',
  ern: { version: '4.3.2' },
  choreography: { names: { releaseFolder: '{releaseId}', marker: 'BatchComplete_{batchId}.xml' } },
} as const;

const messagesOf = (value: unknown) =>
  platformProfile.safeParse(value).error?.issues.map((issue) => issue.message) ?? [];
const withNames = (names: object, mode = 'batch') => ({
  ...least,
  choreography: { mode, names: { ...least.choreography.names, ...names } },
});

describe('a platform profile', () => {
  it('has a default for every habit that the standard or common sense settles', () => {
    expect(platformProfile.parse(least)).toMatchObject({
      ern: { profiles: ['Audio'], messageControl: 'TestMessage' },
      choreography: {
        generation: '1.8',
        mode: 'batch',
        markerContent: 'manifest',
        names: { folder: '{priority}_{batchId}' },
      },
      habits: { hash: 'md5', takedown: 'no-deals', acceptsPurge: false },
      transport: { kind: 'sftp-transfer', transferSeconds: 3600, concurrentFiles: 5 },
      acknowledgement: { deadlineSeconds: { initial: 172800, purge: 172800 }, pollSeconds: { first: 60 } },
      retry: { attempts: 4 },
    });
  });

  it('may put the answers beside each batch', () => {
    expect(messagesOf(withNames({ acknowledgementFolder: '{priority}_{batchId}/acknowledgements' }))).toEqual([]);
  });

  it('is its own input: what is stored can be read again', () => {
    const profile = platformProfile.parse(least);
    expect(platformProfile.parse(JSON.parse(JSON.stringify(profile)))).toEqual(profile);
  });

  it('knows no habit that it has no field for', () => {
    expect(platformProfile.safeParse({ ...least, habits: { renames: true } }).success).toBe(false);
    expect(platformProfile.safeParse({ ...least, ern: { version: '5.0' } }).success).toBe(false);
  });

  it.each([
    [{ folder: 'in' }, 'needs {batchId} or {timestamp}'],
    [{ folder: '{releaseId}_{timestamp}' }, 'several releases'],
    [{ folder: '../{batchId}' }, 'Two dots'],
    [{ folder: '/{batchId}' }, 'at least one character'],
    [{ marker: '{sequence}.xml' }, '{sequence} is not known here'],
    [{ marker: undefined }, 'needs a marker'],
    [{ releaseFolder: 'releases' }, 'folder per release'],
    [{ resource: '{releaseId}.{extension}' }, 'there are several'],
    [{ acknowledgement: '{priority}{batchId}{releaseId}{messageId}' }, 'at most three fields'],
    [{ acknowledgementFolder: '{messageId}' }, '{messageId} is not known here'],
  ])('refuses the names %j', (names, message) => {
    expect(messagesOf(withNames(names)).join(' ')).toContain(message);
  });

  it('has several releases in a folder only where that is a batch', () => {
    const together = (mode: 'batch' | 'release-by-release', releasesPerBatch: number) =>
      platformProfile
        .safeParse({
          profileId: 'x',
          title: 'X',
          ern: { version: '4.3.2' },
          choreography: {
            mode,
            releasesPerBatch,
            names: mode === 'batch' ? { releaseFolder: '{releaseId}', marker: 'BatchComplete_{batchId}.xml' } : {},
          },
        })
        .error?.issues.map(({ path }) => path.join('.'));
    expect(together('batch', 15)).toBeUndefined();
    expect(together('batch', 16)).toEqual(['choreography.releasesPerBatch']);
    expect(together('release-by-release', 1)).toBeUndefined();
    expect(together('release-by-release', 2)).toEqual(['choreography.releasesPerBatch']);
  });

  it('has no marker in release-by-release, where the message goes last', () => {
    const names = { folder: '{priority}_{releaseId}_{timestamp}' };
    expect(messagesOf(withNames(names, 'release-by-release'))).toEqual([
      'Release-by-release has no marker: the message itself goes last.',
    ]);
    expect(
      messagesOf(withNames({ ...names, marker: undefined, releaseFolder: undefined }, 'release-by-release')),
    ).toEqual([]);
  });
});

describe('the starters', () => {
  it('are kept under their own ids and begin with test messages', () => {
    for (const [id, { profile }] of Object.entries(starters)) {
      expect(profile.profileId).toBe(id);
      expect(profile.ern.messageControl).toBe('TestMessage');
    }
  });

  it('name only fields that exist as still to be agreed', () => {
    for (const { profile, toAgree } of Object.values(starters)) {
      for (const path of toAgree) {
        const value = path.split('.').reduce<unknown>((at, key) => (at as Record<string, unknown>)[key], profile);
        expect(value, path).toBeDefined();
      }
    }
  });
});
