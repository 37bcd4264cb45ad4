import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { ApiClient } from '@slipway/http';
import {
  assemblyOf,
  type Entry,
  type Laptop,
  type LaptopOptions,
  type Neighbour,
  type ReleaseView,
  startLaptop,
  trail,
} from '@slipway/laptop';
import { type SamplePlatform, samplePlatforms } from '@slipway/samples';

export const root = join(fileURLToPath(import.meta.url), '../../..');

/** A laptop for one story: the whole cloud and its DSPs in this process, in a folder that goes away again. */
export interface Stage extends Laptop {
  readonly folder: string;
  /** A DSP by the id of its platform. */
  dsp(platformId: string): Neighbour;
  /** A request as it is written here, with nothing added but the token. */
  request(subject: string, method: string, path: string, raw?: RawRequest): Promise<Answered>;
}

export interface RawRequest {
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Uint8Array;
  /** Instead of the subject's own. */
  readonly token?: string;
}

export interface Answered {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  // biome-ignore lint/suspicious/noExplicitAny: a test says itself what it expects of an answer.
  readonly body: any;
}

export async function stage(options: Partial<LaptopOptions> = {}): Promise<Stage> {
  const folder = await mkdtemp(join(tmpdir(), 'slipway-story-'));
  const { folder: assembly } = await assemblyOf(root);
  const laptop = await startLaptop({ assembly, data: join(folder, 'data'), port: 0, answerAfterMs: 100, ...options });
  return {
    ...laptop,
    folder,
    dsp: (platformId) => {
      const found = laptop.neighbours.find(({ sample }) => sample.platformId === platformId);
      if (!found) throw new Error(`There is no DSP ${platformId} in this story`);
      return found;
    },
    request: async (subject, method, path, { headers, body, token } = {}) => {
      const response = await fetch(`${laptop.cloud.apiUrl}${path}`, {
        method,
        headers: { authorization: `Bearer ${token ?? (await laptop.token(subject))}`, ...headers },
        ...(body === undefined ? {} : { body }),
      });
      const text = await response.text();
      return { status: response.status, headers: response.headers, text, body: parsed(text) };
    },
    stop: async () => {
      await laptop.stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** A sample platform with other habits. */
export function withHabits(
  platformId: string,
  change: (profile: SamplePlatform['profile']) => Partial<SamplePlatform['profile']>,
  other: Partial<SamplePlatform> = {},
): SamplePlatform {
  const sample = samplePlatforms.find((each) => each.platformId === platformId);
  if (!sample) throw new Error(`There is no sample platform ${platformId}`);
  return { ...sample, ...other, profile: { ...sample.profile, ...change(sample.profile) } };
}

/** Asks again until the answer holds, or the time is over: then it tells what it saw last. */
export async function until<Value>(
  what: string,
  look: () => Promise<Value> | Value,
  holds: (value: Value) => boolean,
  seconds = 240,
  pauseMs = 100,
): Promise<Value> {
  const deadline = Date.now() + seconds * 1000;
  for (;;) {
    const value = await look();
    if (holds(value)) return value;
    if (Date.now() > deadline)
      throw new Error(
        `Waited ${seconds} s until ${what}; it is ${JSON.stringify(value, undefined, 1)?.slice(0, 6000)}`,
      );
    await new Promise((resolve) => setTimeout(resolve, pauseMs));
  }
}

/** Waits until every platform of a release has one of these statuses. */
export async function settled(
  api: ApiClient,
  releaseId: string,
  statuses: readonly string[] = ['live'],
  seconds = 240,
): Promise<ReleaseView> {
  return until(
    `release ${releaseId} is ${statuses.join(' or ')}`,
    async () => (await api.get<ReleaseView>(`/v1/releases/${releaseId}`)).body,
    ({ platforms, platformReleases }) =>
      platforms.length === platformReleases.length && platformReleases.every(({ status }) => statuses.includes(status)),
    seconds,
    // Whoever asks too often takes from the cloud the time that it is asked about.
    300,
  ).catch(async (error: Error) => {
    const says = (await trail(api, releaseId)).map(({ at, platformId, says }) => `${at} ${platformId ?? ''} ${says}`);
    throw new Error(`${error.message}\n${says.join('\n')}`, { cause: error });
  });
}

export interface TaskView {
  readonly taskId: string;
  readonly platformId: string;
  readonly purpose: string;
  readonly status: string;
  readonly messageId: string;
  readonly batchId: string;
  readonly attempt: number;
  readonly failure?: {
    readonly code: string;
    readonly message: string;
    readonly detail?: string;
    readonly retry: string;
  };
}

export const tasksOf = async (api: ApiClient, releaseId: string): Promise<TaskView[]> =>
  (await api.get<{ items: TaskView[] }>(`/v1/releases/${releaseId}/tasks`)).body.items;

/** The states that the trail of a task goes through, in order. */
export const statesOf = (entries: readonly Entry[], taskId: string): string[] =>
  entries.filter((entry) => entry.taskId === taskId).flatMap(({ to }) => to ?? []);
