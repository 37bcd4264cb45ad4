import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { loadGrammar, validator } from '@slipway/ern';
import { type LocalCloud, startLocalCloud } from '@slipway/local';
import { type SamplePlatform, samplePeople, samplePlatforms } from '@slipway/samples';
import { newLogin, type Simulator, startSimulator } from '@slipway/simulator';
import { type ApiClient, apiClient } from './api-client.ts';

export interface LaptopOptions {
  /** The folder of the cloud assembly. */
  readonly assembly: string;
  /** Where everything durable lies: the cloud's state, and the DSPs' drop boxes. */
  readonly data: string;
  /** The API's port; the AWS front, the issuer and the DSPs take the next ones. */
  readonly port: number;
  /** Milliseconds from the marker to a DSP's answer. */
  readonly answerAfterMs?: number;
  readonly log?: (line: string) => void;
}

/** A DSP of this machine, with what a supplier was told when it was onboarded. */
export interface Neighbour {
  readonly sample: SamplePlatform;
  readonly simulator: Simulator;
  readonly credentials: { readonly username: string; readonly password?: string; readonly privateKey?: string };
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
  const cloud = await startLocalCloud({
    assembly,
    data: join(data, 'cloud'),
    port,
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
    ...(log ? { log: (engine: string, message: string) => log(`${engine}: ${message}`) } : {}),
  });
  const stop = async () => {
    for (const { simulator } of neighbours.splice(0)) await simulator.stop();
    await cloud.stop();
  };
  try {
    const grammar = await loadGrammar('4.3.2');
    const check = validator(grammar);
    for (const [index, sample] of samplePlatforms.entries()) {
      neighbours.push(
        await neighbour(sample, join(data, 'dsp', sample.platformId), port === 0 ? 0 : port + CLOUD_PORTS + index, {
          answerAfterMs: options.answerAfterMs ?? 500,
          validate: (bytes) => check(bytes).errors.map(({ path, detail }) => `${path}: ${detail}`),
          ...(log ? { log } : {}),
        }),
      );
    }
  } catch (error) {
    await stop();
    throw error;
  }
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

interface Behaviour {
  readonly answerAfterMs: number;
  readonly validate: (bytes: Buffer) => string[];
  readonly log?: (line: string) => void;
}

/** Its credentials are drawn once and stay with the data. */
async function neighbour(
  sample: SamplePlatform,
  folder: string,
  port: number,
  behaviour: Behaviour,
): Promise<Neighbour> {
  await mkdir(folder, { recursive: true });
  const file = join(folder, 'login.json');
  const login: ReturnType<typeof newLogin> = await readFile(file, 'utf8').then(
    (text) => JSON.parse(text),
    async () => {
      const made = newLogin('northern-lights', sample.login);
      await writeFile(file, JSON.stringify(made), { mode: 0o600 });
      return made;
    },
  );
  const simulator = await startSimulator({
    name: sample.name,
    dpid: sample.dpid,
    partyName: sample.partyName,
    folder,
    ...(port === 0 ? {} : { port }),
    users: [login.user],
    choreography: sample.answersIn,
    ...behaviour,
  });
  return { sample, simulator, credentials: login.credentials };
}
