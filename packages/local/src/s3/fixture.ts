import { S3Client, type S3ClientConfig } from '@aws-sdk/client-s3';
import type { Cloud, ServiceEvent } from '../cloud.ts';
import { type TestCloud, testCloud } from '../testing.ts';
import { createS3Engine, type S3Engine } from './engine.ts';

/** For the tests: the engine behind a real front, with one bucket and a stock client. */
export async function openS3(options: OpenOptions = {}): Promise<OpenS3> {
  const events: ServiceEvent[] = [];
  const cloud = await testCloud({
    emit: async (event) => void events.push(event),
    ...(options.dataFolder === undefined ? {} : { dataFolder: options.dataFolder }),
    ...options.cloud,
  });
  const engine = createS3Engine(cloud);
  for (const [name, properties] of Object.entries(options.buckets ?? { [BUCKET]: {} })) {
    const resource = { stack: 'test', logicalId: 'Bucket', metadata: {}, type: 'AWS::S3::Bucket' };
    await engine.providers[0]?.provide({ ...resource, properties: { BucketName: name, ...properties } });
  }
  await engine.start();
  const { endpoint } = await cloud.serve(engine);
  const connection = { endpoint, region: cloud.region, credentials: cloud.credentials, maxAttempts: 1 };
  const client = (config: S3ClientConfig = {}) => new S3Client({ ...connection, ...config });
  return {
    cloud,
    engine,
    events,
    endpoint,
    client,
    s3: client(),
    close: async (how) => {
      await engine.stop();
      await cloud.end(how);
    },
  };
}

export const BUCKET = 'test-bucket';

export interface OpenOptions {
  /** Properties by bucket name. */
  readonly buckets?: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  readonly cloud?: Partial<Cloud>;
  readonly dataFolder?: string;
}

export interface OpenS3 {
  readonly cloud: TestCloud;
  readonly engine: S3Engine;
  readonly events: ServiceEvent[];
  readonly endpoint: string;
  readonly s3: S3Client;
  client(config?: S3ClientConfig): S3Client;
  close(how?: { keep?: boolean }): Promise<void>;
}

/** Bytes that look like no others, the same at every run. */
export function noise(length: number, seed = 1): Buffer {
  const bytes = Buffer.alloc(length);
  let state = seed;
  for (let i = 0; i < length; i += 1) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    bytes[i] = state >>> 24;
  }
  return bytes;
}
