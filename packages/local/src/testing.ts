import { randomBytes } from 'node:crypto';
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Access, AwsError, type Caller, type Cloud, type Engine, type Service } from './cloud.ts';
import { createCredentials } from './front/credentials.ts';
import { startFront } from './front/front.ts';
import { type FileStore, openStore } from './store.ts';
import { systemTime } from './time.ts';

/**
 * A cloud for the tests of one engine: real stores in a temporary folder, the clock of the machine (or
 * `testCloud({ time: manualTime() })`), every access allowed and written down, no neighbours but those of `overrides`.
 * With `folder` it continues where an earlier one ended, as after a restart.
 */
export async function testCloud(overrides: Partial<Cloud> & { dataFolder?: string } = {}): Promise<TestCloud> {
  const { dataFolder, ...neighbours } = overrides;
  const folder = dataFolder ?? (await mkdtemp(join(tmpdir(), 'cloud-')));
  const clock = systemTime();
  const stores = new Map<string, Promise<FileStore<unknown>>>();
  const asked: TestCloud['asked'] = [];
  const lines: string[] = [];
  const fronts: (() => Promise<void>)[] = [];
  const services = new Map<string, Service>();
  const credentials = createCredentials(randomBytes(32), '000000000000', overrides.time ?? clock);

  const cloud: Cloud = {
    account: '000000000000',
    region: 'eu-west-1',
    time: clock,
    folder: async (engine) => {
      await mkdir(join(folder, engine), { recursive: true });
      return join(folder, engine);
    },
    store: async <Value>(name: string) => {
      if (!stores.has(name)) stores.set(name, openStore<unknown>(join(folder, 'stores', `${name}.jsonl`)));
      return (await stores.get(name)) as FileStore<Value>;
    },
    log: (engine, message) => void lines.push(`${engine}: ${message}`),
    authorize: (caller, ...access) => void asked.push(...access.map((one) => ({ caller, ...one }))),
    assume: (roleArn) => ({ arn: roleArn }),
    call: (caller, signingName, operation, input) => {
      const service = services.get(signingName);
      if (!service?.invoke) throw new AwsError('UnknownServiceException', `No ${signingName} in this test`);
      return service.invoke(operation, input, caller);
    },
    invoke: () => absent('invoke'),
    functionRole: () => absent('functionRole'),
    emit: () => absent('emit'),
    sendToQueue: () => absent('sendToQueue'),
    readSecret: () => absent('readSecret'),
    objects: { read: () => absent('objects.read'), write: () => absent('objects.write') },
    ...neighbours,
  };

  return Object.assign(cloud, {
    dataFolder: folder,
    asked,
    lines,
    credentials: { ...credentials.root },
    serve: async (...engines: Engine[]) => {
      for (const service of engines.flatMap((engine) => engine.services)) services.set(service.signingName, service);
      const front = await startFront({ cloud, credentials, service: (name) => services.get(name) });
      fronts.push(front.close);
      return { endpoint: front.url, close: front.close };
    },
    end: async ({ keep = false } = {}) => {
      await Promise.all(fronts.map((close) => close()));
      clock.stop();
      for (const store of stores.values()) await (await store).close();
      if (!keep) await rm(folder, { recursive: true, force: true });
    },
  });
}

export interface TestCloud extends Cloud {
  readonly dataFolder: string;
  /** Every access that was asked for, in order. */
  readonly asked: (Access & { caller: Caller })[];
  /** What was logged. */
  readonly lines: readonly string[];
  /** Of the owner; a stock client takes them: `new SFNClient({ endpoint, region: cloud.region, credentials })`. */
  readonly credentials: { accessKeyId: string; secretAccessKey: string };
  /** Puts the engines behind a real front on a free port. */
  serve(...engines: Engine[]): Promise<{ endpoint: string; close(): Promise<void> }>;
  /** Closes fronts, timers and stores; removes the data folder unless it is to be opened again. */
  end(options?: { keep?: boolean }): Promise<void>;
}

function absent(member: keyof Cloud | `objects.${string}`): Promise<never> {
  return Promise.reject(new Error(`This test gave its cloud no ${member}: testCloud({ ${member.split('.')[0]}: … })`));
}
