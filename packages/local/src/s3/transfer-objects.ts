import { randomUUID } from 'node:crypto';
import { constants, copyFile, open, unlink } from 'node:fs/promises';
import { AwsError, type Cloud, type Objects } from '../cloud.ts';
import type { Bucket } from './bucket.ts';
import { digestFile } from './digest.ts';
import { currentObject, noSuchKey } from './lookup.ts';
import { commitVersion } from './put-object.ts';
import type { ObjectVersion } from './records.ts';
import { objectArn } from './request.ts';

/** Objects by path, for the Transfer engine. The path is to be read only, and soon: a replaced object's file goes. */
export const fileObjects = (cloud: Cloud, findBucket: (name: string) => Bucket): Objects => ({
  read: async (caller, bucketName, key) => {
    const bucket = findBucket(bucketName);
    cloud.authorize(caller, { action: 's3:GetObject', resource: objectArn(bucket, key) });
    const object = currentObject(bucket, key);
    if (!object) throw noSuchKey(key);
    return { path: bucket.pathOf(object.file), size: object.size, etag: object.etag };
  },

  write: async (caller, bucketName, key, source) => {
    const bucket = findBucket(bucketName);
    cloud.authorize(caller, { action: 's3:PutObject', resource: objectArn(bucket, key) });
    if (key === '' || Buffer.byteLength(key) > 1024) throw new AwsError('KeyTooLongError', 'A key has 1 to 1024 bytes');
    const file = await bucket.newFile();
    try {
      await copyFile(source, file.path, constants.COPYFILE_FICLONE);
      const handle = await open(file.path, 'r+');
      await handle.sync().finally(() => handle.close());
    } catch (error) {
      await unlink(file.path).catch(() => undefined);
      throw error;
    }
    const { size, md5 } = await digestFile(file.path);
    const version: ObjectVersion = {
      id: bucket.newVersionId(),
      modified: cloud.time.now(),
      file: file.id,
      size,
      etag: md5,
      headers: { 'content-type': 'binary/octet-stream' },
      metadata: {},
    };
    const requester = /^arn:aws:(?:iam|sts)::(\d{12}):/.exec(caller.arn)?.[1] ?? caller.arn;
    await commitVersion(bucket, key, version, { reason: 'PutObject', requestId: randomUUID(), requester });
    return { size, etag: md5 };
  },
});
