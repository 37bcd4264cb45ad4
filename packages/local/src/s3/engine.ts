import { join } from 'node:path';
import { AwsError, type Call, type Cancel, type Cloud, type Engine, type Objects } from '../cloud.ts';
import { answerError, answerXml } from './answers.ts';
import { Bucket, type BucketSettings } from './bucket.ts';
import { isBucketName } from './keys.ts';
import { DAY_MS, sweep } from './lifecycle.ts';
import { Notifier } from './notifications.ts';
import { bucketProvider } from './provider.ts';
import { readAddress } from './request.ts';
import { findRoute } from './routes.ts';
import { fileObjects } from './transfer-objects.ts';
import { xml } from './xml.ts';

/** S3 on the file system, by path-style addresses. Buckets come from the template only. */
export function createS3Engine(cloud: Cloud): S3Engine {
  const buckets = new Map<string, Bucket>();
  const notifiers: Notifier[] = [];
  const underWay = new Set<Promise<void>>();
  let nextSweep: Cancel = () => {};

  const openBucket = async (name: string, settings: BucketSettings): Promise<void> => {
    let bucket = buckets.get(name);
    if (bucket === undefined) {
      bucket = await Bucket.open(name, join(await cloud.folder('s3'), name));
      buckets.set(name, bucket);
      notifiers.push(new Notifier(cloud, bucket));
    }
    bucket.settings = settings;
  };

  const findBucket = (name: string): Bucket => {
    const bucket = buckets.get(name);
    if (bucket) return bucket;
    if (!isBucketName(name))
      throw new AwsError('InvalidBucketName', 'The specified bucket is not valid.', 400, { BucketName: name });
    throw new AwsError('NoSuchBucket', 'The specified bucket does not exist', 404, { BucketName: name });
  };

  const handle = async (call: Call): Promise<void> => {
    const { bucket, key, query } = readAddress(call.request.url ?? '/');
    const method = call.request.method ?? '';
    if (bucket === '') return listBuckets(cloud, call, method, buckets);
    const route = findRoute(
      method,
      key === '' ? 'bucket' : 'object',
      query,
      call.request.headers['x-amz-copy-source'] !== undefined,
    );
    await route.run({ cloud, call, bucket: findBucket(bucket), key, query, findBucket });
  };

  const sweepDaily = async (): Promise<void> => {
    for (const bucket of buckets.values()) {
      await sweep(cloud, bucket).catch((error: unknown) =>
        cloud.log('s3', `Cannot apply the lifecycle of ${bucket.name}: ${String(error)}`),
      );
    }
  };
  const track = (work: Promise<void>): Promise<void> => {
    underWay.add(work);
    return work.finally(() => underWay.delete(work));
  };
  const scheduleSweep = (): void => {
    nextSweep = cloud.time.at(cloud.time.now() + DAY_MS, () => {
      scheduleSweep();
      void track(sweepDaily());
    });
  };

  return {
    name: 's3',
    services: [{ signingName: 's3', handle: (call) => track(handle(call)), fail: answerError }],
    providers: [bucketProvider(cloud.region, openBucket)],
    objects: fileObjects(cloud, findBucket),
    start: async () => {
      for (const notifier of notifiers) notifier.start();
      await sweepDaily();
      scheduleSweep();
    },
    stop: async () => {
      nextSweep();
      await Promise.allSettled(underWay);
      for (const notifier of notifiers) await notifier.stop();
      for (const bucket of buckets.values()) await bucket.close();
      buckets.clear();
    },
  };
}

export interface S3Engine extends Engine {
  /** Objects as files, for the engines that move them. */
  readonly objects: Objects;
}

async function listBuckets(
  cloud: Cloud,
  call: Call,
  method: string,
  buckets: ReadonlyMap<string, Bucket>,
): Promise<void> {
  if (method !== 'GET') throw new AwsError('NotImplemented', `The local S3 has no ${method} of the service`, 501);
  call.authorize({ action: 's3:ListAllMyBuckets', resource: '*' });
  const names = [...buckets.keys()].sort();
  answerXml(
    call,
    xml('ListAllMyBucketsResult', [
      xml('Owner', [xml('ID', cloud.account)]),
      xml(
        'Buckets',
        names.map((name) => xml('Bucket', [xml('Name', name), xml('CreationDate', new Date(0).toISOString())])),
      ),
    ]),
  );
}
