import { type PlatformProfile, type PlatformProfileInput, platformProfile } from './profile.ts';

/** A profile to begin with. `toAgree` are the fields that public pages do not say: they are settled at onboarding. */
export interface Starter {
  readonly says: string;
  /** Where the habits are published; absent for what only follows the standard. */
  readonly source?: string;
  readonly toAgree: readonly string[];
  readonly profile: PlatformProfile;
}

const batchNames = {
  folder: '{priority}_{batchId}',
  releaseFolder: '{releaseId}',
  resourceFolder: 'resources',
  marker: 'BatchComplete_{batchId}.xml',
} as const;

const unprefixedBatchNames = { ...batchNames, folder: '{batchId}' } as const;

const HOUR = 3600;
const DAY = 24 * HOUR;

const starter = (row: Omit<Starter, 'profile'> & { profile: PlatformProfileInput }): Starter => ({
  ...row,
  profile: platformProfile.parse(row.profile),
});

/** Keyed by profile id. Every profile starts with test messages: a person turns it live. */
export const starters: Readonly<Record<string, Starter>> = Object.fromEntries(
  [
    starter({
      says: 'A platform that follows the newest standard: batches with a manifest, answers of choreography 1.8.',
      toAgree: ['ern.avsVersion'],
      profile: {
        profileId: 'generic-batch',
        title: 'ERN 4.3.2 in batches, choreography 1.8',
        ern: { version: '4.3.2', profiles: ['Audio', 'SimpleAudioSingle', 'Video', 'SimpleVideoSingle', 'MixedMedia'] },
        choreography: { generation: '1.8', names: batchNames },
      },
    }),
    starter({
      says: 'A platform that takes each release in a folder of its own: the message goes last, and no marker is sent.',
      toAgree: ['ern.avsVersion'],
      profile: {
        profileId: 'generic-release-by-release',
        title: 'ERN 4.3 release by release, choreography 1.7',
        ern: { version: '4.3', profiles: ['Audio', 'SimpleAudioSingle', 'Video', 'SimpleVideoSingle', 'MixedMedia'] },
        choreography: {
          generation: '1.7',
          mode: 'release-by-release',
          names: {
            folder: '{priority}_{releaseId}_{timestamp}',
            resourceFolder: 'resources',
            acknowledgement: 'ACK_{timestamp}_{messageId}.xml',
          },
        },
      },
    }),
    starter({
      says: 'Spotify refuses an empty marker and takes no purge; a new release takes up to 5 days, a change 2.',
      source: 'providersupport.spotify.com, onboarding guideline 2.14',
      toAgree: ['ern.version', 'ern.avsVersion', 'choreography.generation', 'choreography.names', 'habits.hash'],
      profile: {
        profileId: 'spotify',
        title: 'Spotify',
        ern: { version: '4.3.2', profiles: ['Audio'] },
        choreography: { markerContent: 'manifest', names: batchNames },
        habits: { takedown: 'no-deals', acceptsPurge: false },
        acknowledgement: {
          deadlineSeconds: { initial: 5 * DAY, update: 2 * DAY, takedown: 2 * DAY, restore: 2 * DAY },
        },
      },
    }),
    starter({
      says: 'Meta takes ERN 4.2 in batch folders without a priority.',
      source: 'developers.facebook.com/docs/music-rights-manager/ddex-documentation',
      toAgree: ['ern.avsVersion', 'choreography.generation', 'habits.hash', 'choreography.names.resourceFolder'],
      profile: {
        profileId: 'meta',
        title: 'Meta, sound recordings',
        ern: { version: '4.2', profiles: ['Audio'] },
        choreography: {
          generation: '1.5',
          releaseIdBy: ['ICPN', 'GRid'],
          names: {
            ...unprefixedBatchNames,
            resource: '{releaseId}_{volume}_{sequence}.{extension}',
            acknowledgementFolder: 'acknowledgements',
            acknowledgement: 'ACK_{messageId}_{timestamp}.xml',
          },
        },
      },
    }),
    starter({
      says: 'MassiveMusic takes ERN 3.8.2 and answers within 48 hours.',
      source: 'docs.massivemusic.com',
      toAgree: ['ern.avsVersion', 'choreography.generation', 'choreography.names', 'habits.hash'],
      profile: {
        profileId: 'massivemusic',
        title: 'MassiveMusic',
        ern: { version: '3.8.2', profiles: ['Audio'] },
        choreography: { generation: '1.6', releaseIdBy: ['ICPN', 'GRid'], names: batchNames },
      },
    }),
    starter({
      says: 'SourceAudio takes ERN 3.8.2 in batches of choreography 1.5 with a manifest, and answers within 48 hours.',
      source: 'docs.sourceaudio.com',
      toAgree: ['ern.avsVersion', 'choreography.names', 'habits.hash'],
      profile: {
        profileId: 'sourceaudio',
        title: 'SourceAudio',
        ern: { version: '3.8.2', profiles: ['Audio'] },
        choreography: { generation: '1.5', markerContent: 'manifest', names: unprefixedBatchNames },
      },
    }),
    starter({
      says: 'Audible Magic shows samples of ERN 4.1.1 single releases; the kind of takedown is chosen at onboarding.',
      source: 'support.audiblemagic.com',
      toAgree: ['ern.avsVersion', 'choreography', 'habits.takedown', 'habits.hash'],
      profile: {
        profileId: 'audible-magic',
        title: 'Audible Magic',
        ern: { version: '4.1.1', profiles: ['SimpleAudioSingle', 'Audio'] },
        choreography: { names: batchNames },
      },
    }),
  ].map((row) => [row.profile.profileId, row]),
);
