import { join } from 'node:path';
import { type ApiClient, apiClient } from '@slipway/http';
import { type LocalCloud, type LocalCloudOptions, startLocalCloud } from '@slipway/local';
import { type SamplePlatform, samplePeople, samplePlatforms } from '@slipway/samples';
import { type Neighbour, startNeighbour } from './neighbour.ts';

export interface LaptopOptions {
  /** The folder of the cloud assembly. */
  readonly assembly: string;
  /** Where everything durable lies: the cloud's state, and the DSPs' drop boxes. */
  readonly data: string;
  /** The API's port; the AWS front, the issuer and the DSPs take the next ones. */
  readonly port: number;
  /** Milliseconds from the marker to a DSP's answer; `never` for DSPs that stay silent. */
  readonly answerAfterMs?: number | 'never';
  /** The DSPs of this machine. */
  readonly platforms?: readonly SamplePlatform[];
  /** Another clock for the cloud than the machine's; functions keep the machine's. */
  readonly time?: LocalCloudOptions['time'];
  /** Told of every request to the AWS front. */
  readonly onRequest?: LocalCloudOptions['onRequest'];
  readonly log?: (line: string) => void;
  /** Told of calls to the cloud: where a story ends the process. */
  readonly onCall?: LocalCloudOptions['onCall'];
}

/** The cloud and the DSPs of one machine. */
export interface Laptop {
  readonly cloud: LocalCloud;
  readonly neighbours: readonly Neighbour[];
  /** The API as a sample person sees it. */
  as(subject: string): Promise<ApiClient>;
  token(subject: string): Promise<string>;
  stop(): Promise<void>;
}

const AUDIENCE = 'slipway-laptop';
/** The cloud takes three ports: API, AWS front, issuer. */
const CLOUD_PORTS = 3;

export async function startLaptop(options: LaptopOptions): Promise<Laptop> {
  const { assembly, data, port, log } = options;
  const neighbours: Neighbour[] = [];
  const stopNeighbours = async () => {
    for (const { simulator } of neighbours.splice(0)) await simulator.stop();
  };
  const startNeighbours = async () => {
    for (const [index, sample] of (options.platforms ?? samplePlatforms).entries()) {
      neighbours.push(
        await startNeighbour(sample, {
          folder: join(data, 'dsp', sample.platformId),
          port: port === 0 ? 0 : port + CLOUD_PORTS + index,
          answerAfterMs: options.answerAfterMs ?? 500,
          ...(log ? { log } : {}),
        }),
      );
    }
  };
  const cloud = await startLocalCloud({
    assembly,
    data: join(data, 'cloud'),
    port,
    ...(options.time ? { time: options.time } : {}),
    ...(options.onCall ? { onCall: options.onCall } : {}),
    parameters: ({ issuer }) => ({ Issuer: issuer, Audience: AUDIENCE }),
    issuer: {
      audience: AUDIENCE,
      subjects: Object.fromEntries(
        samplePeople.map(({ subject, tenantId, role }) => [
          subject,
          { 'custom:tenant': tenantId, 'custom:role': role, email: subject },
        ]),
      ),
    },
    // A delivery that goes on after a crash finds its DSP there.
    beforeGoingOn: startNeighbours,
    ...(options.onRequest ? { onRequest: options.onRequest } : {}),
    ...(log ? { log: (engine: string, message: string) => log(`${engine}: ${message}`) } : {}),
  }).catch(async (error: unknown) => {
    await stopNeighbours();
    throw error;
  });
  const stop = async () => {
    await stopNeighbours();
    await cloud.stop();
  };
  const issuer = cloud.issuer;
  if (!issuer) throw new Error('Cannot sign anybody in: the cloud has no issuer');
  return {
    cloud,
    neighbours,
    token: (subject) => issuer.token(subject),
    as: async (subject) => apiClient(cloud.apiUrl, await issuer.token(subject)),
    stop,
  };
}
