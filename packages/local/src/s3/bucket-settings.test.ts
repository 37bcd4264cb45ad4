import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  CompleteMultipartUploadCommand,
  CopyObjectCommand,
  CreateMultipartUploadCommand,
  DeleteObjectCommand,
  DeleteObjectsCommand,
  GetObjectCommand,
  ListMultipartUploadsCommand,
  ListObjectVersionsCommand,
  PutObjectCommand,
  UploadPartCommand,
} from '@aws-sdk/client-s3';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { AwsError, type ServiceEvent } from '../cloud.ts';
import { testCloud } from '../testing.ts';
import { manualTime } from '../time.ts';
import { createS3Engine } from './engine.ts';
import { BUCKET as Bucket, type OpenS3, openS3 } from './fixture.ts';

const notifies = { NotificationConfiguration: { EventBridgeConfiguration: { EventBridgeEnabled: true } } };
const versions = { VersioningConfiguration: { Status: 'Enabled' } };
const put = ({ s3 }: OpenS3, Key: string, Body = 'x') => s3.send(new PutObjectCommand({ Bucket, Key, Body }));

/** Waits for something that follows an answer. */
async function until(holds: () => boolean): Promise<void> {
  for (let i = 0; i < 200 && !holds(); i += 1) await new Promise((resolve) => setTimeout(resolve, 10));
  expect(holds()).toBe(true);
}

describe('an AWS::S3::Bucket', () => {
  const provide = async (properties: object, logicalId = 'Assets3F2A') => {
    const cloud = await testCloud();
    const engine = createS3Engine(cloud);
    try {
      return await engine.providers[0]?.provide({
        ...{ type: 'AWS::S3::Bucket', stack: 'Slipway-Storage', logicalId, metadata: {} },
        properties: properties as Record<string, unknown>,
      });
    } finally {
      await engine.stop();
      await cloud.end();
    }
  };

  it('is named after its stack and logical id, in at most 63 small letters', async () => {
    expect(await provide({})).toEqual({
      ref: 'slipway-storage-assets3f2a',
      attributes: {
        Arn: 'arn:aws:s3:::slipway-storage-assets3f2a',
        DomainName: 'slipway-storage-assets3f2a.s3.amazonaws.com',
        RegionalDomainName: 'slipway-storage-assets3f2a.s3.eu-west-1.amazonaws.com',
      },
    });
    expect((await provide({}, 'A'.repeat(90)))?.ref).toHaveLength(63);
  });

  it('takes the properties that it honours', async () => {
    const properties = {
      BucketName: 'by-name',
      BucketEncryption: {
        ServerSideEncryptionConfiguration: [{ ServerSideEncryptionByDefault: { SSEAlgorithm: 'AES256' } }],
      },
      PublicAccessBlockConfiguration: { BlockPublicAcls: true },
      OwnershipControls: { Rules: [{ ObjectOwnership: 'BucketOwnerEnforced' }] },
      LifecycleConfiguration: { Rules: [{ Id: 'a', Status: 'Enabled', Prefix: 'out/', ExpirationInDays: 7 }] },
      ...notifies,
      ...versions,
    };
    expect((await provide(properties))?.ref).toBe('by-name');
  });

  it.each([
    [{ BucketName: '../escape' }, /no bucket name/],
    [{ BucketName: 'Upper' }, /no bucket name/],
    [
      {
        BucketEncryption: {
          ServerSideEncryptionConfiguration: [{ ServerSideEncryptionByDefault: { SSEAlgorithm: 'aws:kms' } }],
        },
      },
      /aws:kms/,
    ],
    [{ NotificationConfiguration: { LambdaConfigurations: [] } }, /NotificationConfiguration\.LambdaConfigurations/],
    [{ LifecycleConfiguration: { Rules: [{ Status: 'Enabled', Transitions: [] }] } }, /Rules\.Transitions/],
    [{ LifecycleConfiguration: { Rules: [{ Status: 'Enabled', ExpirationInDays: 0 }] } }, /0 days/],
    [{ VersioningConfiguration: { Status: 'Sometimes' } }, /Sometimes/],
  ])('refuses %j by its name', async (properties, words) => {
    await expect(provide(properties)).rejects.toThrow(words);
  });
});

describe('events', () => {
  it('tell of every object that was made or deleted, once, in the words of S3', async () => {
    const world = await openS3({ buckets: { [Bucket]: notifies } });
    const { s3, events } = world;
    const { ETag } = await put(world, 'a b/é', 'hello');
    await s3.send(
      new CopyObjectCommand({ Bucket, Key: 'copy', CopySource: `${Bucket}/${encodeURIComponent('a b/é')}` }),
    );
    const upload = {
      Bucket,
      Key: 'parts',
      UploadId: (await s3.send(new CreateMultipartUploadCommand({ Bucket, Key: 'parts' }))).UploadId,
    };
    const part = await s3.send(new UploadPartCommand({ ...upload, PartNumber: 1, Body: 'x' }));
    await s3.send(
      new CompleteMultipartUploadCommand({
        ...upload,
        MultipartUpload: { Parts: [{ PartNumber: 1, ETag: part.ETag }] },
      }),
    );
    await s3.send(new DeleteObjectCommand({ Bucket, Key: 'copy' }));
    await s3.send(new DeleteObjectCommand({ Bucket, Key: 'copy' }));
    await until(() => events.length === 4);
    expect(events[0]).toMatchObject({
      source: 'aws.s3',
      detailType: 'Object Created',
      resources: [`arn:aws:s3:::${Bucket}`],
      detail: {
        version: '0',
        bucket: { name: Bucket },
        object: {
          key: 'a b/é',
          size: 5,
          etag: ETag?.replaceAll('"', ''),
          sequencer: expect.stringMatching(/^[0-9A-F]{18}$/),
        },
        'request-id': expect.any(String),
        requester: '000000000000',
        'source-ip-address': '127.0.0.1',
        reason: 'PutObject',
      },
    });
    expect(events.map(({ detailType, detail }) => [detailType, (detail as { reason: string }).reason])).toEqual([
      ['Object Created', 'PutObject'],
      ['Object Created', 'CopyObject'],
      ['Object Created', 'CompleteMultipartUpload'],
      ['Object Deleted', 'DeleteObject'],
    ]);
    expect(events[3]?.detail).toMatchObject({ 'deletion-type': 'Permanently Deleted', object: { key: 'copy' } });
    expect(new Set(events.map(({ key }) => key)).size).toBe(4);
    await world.close();
  });

  it('name the version, and the marker of a deletion', async () => {
    const world = await openS3({ buckets: { [Bucket]: { ...notifies, ...versions } } });
    const { VersionId } = await put(world, 'kept');
    const deleted = await world.s3.send(new DeleteObjectCommand({ Bucket, Key: 'kept' }));
    await until(() => world.events.length === 2);
    expect(world.events.map(({ detail }) => detail)).toMatchObject([
      { object: { 'version-id': VersionId } },
      { object: { 'version-id': deleted.VersionId }, 'deletion-type': 'Delete Marker Created' },
    ]);
    await world.close();
  });

  it('that the bus did not take are told at the next start, under the same key; others are not', async () => {
    const dataFolder = await mkdtemp(join(tmpdir(), 's3-'));
    const buckets = { [Bucket]: notifies };
    const tried: ServiceEvent[] = [];
    const emit = async (event: ServiceEvent) => {
      tried.push(event);
      if (JSON.stringify(event.detail).includes('lost')) throw new Error('the bus is down');
    };
    const first = await openS3({ dataFolder, buckets, cloud: { emit } });
    await put(first, 'told');
    await put(first, 'lost');
    await until(() => tried.length === 2);
    await first.close({ keep: true });
    expect(first.cloud.lines.join()).toContain('waits for the next start');

    const second = await openS3({ dataFolder, buckets });
    await until(() => second.events.length === 1);
    expect(second.events[0]).toEqual(tried[1]);
    await second.close({ keep: true });
    const third = await openS3({ dataFolder, buckets });
    await put(third, 'new');
    await until(() => third.events.length === 1);
    expect(third.events[0]?.detail).toMatchObject({ object: { key: 'new' } });
    await third.close();
  });

  it('are not made by a bucket that does not notify', async () => {
    const world = await openS3();
    await put(world, 'silent');
    await world.close();
    expect(world.events).toEqual([]);
  });
});

describe('the lifecycle of a bucket', () => {
  const DAY = 86_400_000;
  const rule = { Status: 'Enabled', Prefix: 'out/' };
  const open = (Rules: object[], more = {}) => {
    const time = manualTime(Date.now());
    return openS3({ buckets: { [Bucket]: { LifecycleConfiguration: { Rules }, ...more } }, cloud: { time } }).then(
      (world) => ({ world, time }),
    );
  };
  const keys = async ({ s3 }: OpenS3) => {
    const { Versions = [], DeleteMarkers = [] } = await s3.send(new ListObjectVersionsCommand({ Bucket }));
    return [...Versions.map(({ Key }) => Key), ...DeleteMarkers.map(({ Key }) => `${Key} (deleted)`)];
  };

  it('deletes what is older than its days below its prefix, and tells so', async () => {
    const { world, time } = await open([{ ...rule, ExpirationInDays: 7 }], notifies);
    await put(world, 'out/old');
    await put(world, 'in/old');
    await until(() => world.events.length === 2);
    await time.advance(7 * DAY + 1000);
    await until(() => world.events.length === 3);
    expect(world.events[2]).toMatchObject({
      detailType: 'Object Deleted',
      detail: { reason: 'Lifecycle Expiration', object: { key: 'out/old' } },
    });
    const skewed = world.client({ systemClockOffset: time.now() - Date.now() });
    expect(await keys({ ...world, s3: skewed })).toEqual(['in/old']);
    await world.close();
  });

  it('drops uploads that nobody finished, and versions that were replaced', async () => {
    const rules = [
      {
        ...rule,
        AbortIncompleteMultipartUpload: { DaysAfterInitiation: 1 },
        NoncurrentVersionExpiration: { NoncurrentDays: 2 },
      },
    ];
    const { world, time } = await open(rules, versions);
    await world.s3.send(new CreateMultipartUploadCommand({ Bucket, Key: 'out/unfinished' }));
    await put(world, 'out/a', 'one');
    await put(world, 'out/a', 'two');
    await time.advance(3 * DAY + 1000);
    // A client sets its clock by the Date of an answer, which is the machine's: so each call has a client of its own.
    const later = () => world.client({ systemClockOffset: time.now() - Date.now() });
    const uploads = async () => (await later().send(new ListMultipartUploadsCommand({ Bucket }))).Uploads ?? [];
    await expect.poll(uploads).toEqual([]);
    await expect.poll(() => keys({ ...world, s3: later() })).toEqual(['out/a']);
    await world.close();
  });
});

describe('objects as files', () => {
  it('are read where they lie, and written from a finished file', async () => {
    const world = await openS3({ buckets: { [Bucket]: notifies } });
    const caller = { arn: 'arn:aws:iam::000000000000:role/transfer' };
    await put(world, 'out/a', 'hello');
    const { path, size, etag } = await world.engine.objects.read(caller, Bucket, 'out/a');
    expect([await readFile(path, 'utf8'), size, etag]).toEqual(['hello', 5, '5d41402abc4b2a76b9719d911017c592']);
    expect(world.cloud.asked.at(-1)).toMatchObject({
      caller,
      action: 's3:GetObject',
      resource: `arn:aws:s3:::${Bucket}/out/a`,
    });

    const file = join(world.cloud.dataFolder, 'received');
    await writeFile(file, 'acknowledged');
    expect(await world.engine.objects.write(caller, Bucket, 'in/../ack', file)).toMatchObject({ size: 12 });
    await rm(file);
    const found = await world.s3.send(new GetObjectCommand({ Bucket, Key: 'in/../ack' }));
    expect(await found.Body?.transformToString()).toBe('acknowledged');
    await until(() => world.events.length === 2);

    await expect(world.engine.objects.read(caller, Bucket, 'none')).rejects.toMatchObject({ code: 'NoSuchKey' });
    await expect(world.engine.objects.read(caller, 'no-bucket', 'x')).rejects.toMatchObject({ code: 'NoSuchBucket' });
    await expect(world.engine.objects.write(caller, Bucket, 'x', join(tmpdir(), 'no-such-file'))).rejects.toMatchObject(
      { code: 'ENOENT' },
    );
    await world.close();
  });
});

describe('a caller without the right', () => {
  let world: OpenS3;
  beforeEach(async () => {
    const allowed = new Set(['s3:PutObject']);
    world = await openS3({
      cloud: {
        authorize: (_, ...access) => {
          for (const { action, resource } of access) {
            if (!allowed.has(action) && !resource.endsWith('/open'))
              throw new AwsError('AccessDeniedException', `Not ${action}`, 403);
          }
        },
      },
    });
  });
  afterEach(() => world.close());

  it('is denied, and does not learn whether a key exists', async () => {
    await put(world, 'closed');
    await put(world, 'open');
    const denied = { name: 'AccessDenied', $metadata: { httpStatusCode: 403 } };
    for (const Key of ['closed', 'missing'])
      await expect(world.s3.send(new GetObjectCommand({ Bucket, Key }))).rejects.toMatchObject(denied);
    await world.s3.send(new DeleteObjectCommand({ Bucket, Key: 'open' }));
    await expect(world.s3.send(new GetObjectCommand({ Bucket, Key: 'open' }))).rejects.toMatchObject(denied);
    await expect(
      world.s3.send(new CopyObjectCommand({ Bucket, Key: 'x', CopySource: `${Bucket}/closed` })),
    ).rejects.toMatchObject(denied);
    const Objects = [{ Key: 'open' }, { Key: 'closed' }];
    const many = await world.s3.send(new DeleteObjectsCommand({ Bucket, Delete: { Objects } }));
    expect(many).toMatchObject({ Deleted: [{ Key: 'open' }], Errors: [{ Key: 'closed', Code: 'AccessDenied' }] });
  });
});
