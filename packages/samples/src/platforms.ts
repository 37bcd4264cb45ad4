import type { PlatformProfileInput } from '@slipway/platforms';

/** A DSP that exists on this machine only. */
export interface SamplePlatform {
  readonly platformId: string;
  readonly name: string;
  readonly dpid: string;
  readonly partyName: string;
  /** The choreography in which it answers. */
  readonly answersIn: '1.7' | '1.8';
  /** How suppliers sign in. */
  readonly login: 'password' | 'key';
  readonly profile: PlatformProfileInput;
}

const batches = {
  mode: 'batch',
  names: {
    folder: '{priority}_{batchId}',
    releaseFolder: '{releaseId}',
    resourceFolder: 'resources',
    marker: 'BatchComplete_{batchId}.xml',
    acknowledgementFolder: '{priority}_{batchId}/acknowledgements',
  },
} as const;

/** A short patience, because everything is near: the platform is on the same machine. */
const near = {
  transport: { transferSeconds: 20 },
  acknowledgement: { pollSeconds: { first: 1, slowest: 15 } },
} as const;

const ern = { version: '4.3.2', profiles: ['Audio'], messageControl: 'TestMessage' } as const;

export const samplePlatforms: readonly SamplePlatform[] = [
  {
    platformId: 'aurora',
    name: 'Aurora',
    dpid: 'PADPIDA2099010303D',
    partyName: 'Aurora Streaming',
    answersIn: '1.8',
    login: 'password',
    profile: {
      profileId: 'aurora',
      title: 'Aurora: ERN 4.3.2 in batches, choreography 1.8',
      ern: { ...ern, profiles: ['Audio'] },
      choreography: { ...batches, generation: '1.8' },
      ...near,
    },
  },
  {
    platformId: 'borealis',
    name: 'Borealis',
    dpid: 'PADPIDA20990104043',
    partyName: 'Borealis Music Store',
    answersIn: '1.7',
    login: 'key',
    profile: {
      profileId: 'borealis',
      title: 'Borealis: ERN 4.3.2 in batches, choreography 1.7, SHA-256',
      ern: { ...ern, profiles: ['Audio'] },
      choreography: {
        ...batches,
        generation: '1.7',
        names: { ...batches.names, acknowledgement: 'ACK_{timestamp}_{messageId}.xml' },
      },
      habits: { hash: 'sha256' },
      ...near,
    },
  },
];
