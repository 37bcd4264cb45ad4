import type { Readable } from 'node:stream';
import {
  AbortMultipartUploadCommand,
  CompleteMultipartUploadCommand,
  CopyObjectCommand,
  CreateMultipartUploadCommand,
  GetObjectCommand,
  NoSuchKey,
  NotFound,
  PutObjectCommand,
  S3Client,
  S3ServiceException,
  UploadPartCommand,
  UploadPartCopyCommand,
} from '@aws-sdk/client-s3';
import { getSignedUrl } from '@aws-sdk/s3-request-presigner';

/** Big things by bucket and key. */
export interface Objects {
  /** The whole object, or `undefined` when there is none. For small things only. */
  read(bucket: string, key: string): Promise<Uint8Array | undefined>;
  /**
   * Not compared with the checksum that S3 keeps, which takes as much processor time as to send the bytes: who streams a
   * file hashes it.
   */
  stream(bucket: string, key: string): Promise<Readable>;
  /** Stores bytes under a key that is derived from them: an object that is there already is the same object. */
  keep(bucket: string, key: string, bytes: Uint8Array, contentType: string): Promise<void>;
  /** Copies inside S3, in parts above 5 GB; nothing passes through this process. */
  copy(from: { bucket: string; key: string; size: number }, to: { bucket: string; key: string }): Promise<void>;
  downloadUrl(bucket: string, key: string, seconds: number): Promise<string>;
  /** An address for one upload: who sends it must send these headers. Once an object lies there, it takes no other. */
  uploadUrl(bucket: string, key: string, seconds: number): Promise<{ url: string; headers: Record<string, string> }>;
  /** Begins an upload in parts, for files above what one request can carry. */
  beginParts(bucket: string, key: string): Promise<string>;
  /** The address of one part, from 1: at least 5 MiB but for the last, in any order, also again. */
  partUrl(bucket: string, key: string, uploadId: string, number: number, seconds: number): Promise<string>;
  /** Puts the parts together: `false` when S3 does not have them all, or the object lies there already. */
  finishParts(
    bucket: string,
    key: string,
    uploadId: string,
    parts: readonly { readonly number: number; readonly etag: string }[],
  ): Promise<boolean>;
}

/**
 * @param plain a client that adds no checksum and compares none: it signs upload addresses, where a checksum would be that
 *   of an empty body, and streams
 */
export const s3Objects = (client: S3Client, plain: S3Client = client): Objects => ({
  async read(bucket, key) {
    try {
      const { Body } = await client.send(new GetObjectCommand({ Bucket: bucket, Key: key }));
      return await Body?.transformToByteArray();
    } catch (error) {
      if (error instanceof NoSuchKey || error instanceof NotFound) return undefined;
      throw error;
    }
  },

  async stream(bucket, key) {
    const { Body } = await plain.send(new GetObjectCommand({ Bucket: bucket, Key: key }));
    return Body as Readable;
  },

  async keep(bucket, key, bytes, contentType) {
    const put = { Bucket: bucket, Key: key, Body: bytes, ContentType: contentType, IfNoneMatch: '*' } as const;
    for (let attempt = 1; ; attempt += 1) {
      try {
        await client.send(new PutObjectCommand(put));
        return;
      } catch (error) {
        const status = error instanceof S3ServiceException ? error.$metadata.httpStatusCode : undefined;
        if (status === 412) return;
        // 409: somebody else writes the same key at this moment. S3 asks for another try.
        if (status !== 409 || attempt === KEEP_ATTEMPTS) throw error;
      }
    }
  },

  async copy(from, to) {
    const CopySource = `${from.bucket}/${from.key.split('/').map(encodeURIComponent).join('/')}`;
    const target = { Bucket: to.bucket, Key: to.key };
    if (from.size <= LARGEST_COPY) {
      await client.send(new CopyObjectCommand({ ...target, CopySource }));
      return;
    }
    const { UploadId } = await client.send(new CreateMultipartUploadCommand(target));
    try {
      const Parts = await Promise.all(
        partsOf(from.size).map(async ({ number, range }) => {
          const { CopyPartResult } = await client.send(
            new UploadPartCopyCommand({ ...target, UploadId, PartNumber: number, CopySource, CopySourceRange: range }),
          );
          return { PartNumber: number, ETag: CopyPartResult?.ETag };
        }),
      );
      await client.send(new CompleteMultipartUploadCommand({ ...target, UploadId, MultipartUpload: { Parts } }));
    } catch (error) {
      // Its parts would be stored, and paid for, until the lifecycle rule of the bucket finds them.
      await client.send(new AbortMultipartUploadCommand({ ...target, UploadId })).catch(() => undefined);
      throw error;
    }
  },

  downloadUrl: (bucket, key, seconds) =>
    getSignedUrl(client, new GetObjectCommand({ Bucket: bucket, Key: key }), { expiresIn: seconds }),

  uploadUrl: async (bucket, key, seconds) => ({
    url: await getSignedUrl(plain, new PutObjectCommand({ Bucket: bucket, Key: key, IfNoneMatch: '*' }), {
      expiresIn: seconds,
    }),
    headers: { 'if-none-match': '*' },
  }),

  async beginParts(bucket, key) {
    const { UploadId } = await client.send(new CreateMultipartUploadCommand({ Bucket: bucket, Key: key }));
    if (UploadId === undefined) throw new Error(`Cannot upload ${key} in parts: S3 gave no id`);
    return UploadId;
  },

  partUrl: (bucket, key, uploadId, number, seconds) =>
    getSignedUrl(plain, new UploadPartCommand({ Bucket: bucket, Key: key, UploadId: uploadId, PartNumber: number }), {
      expiresIn: seconds,
    }),

  async finishParts(bucket, key, uploadId, parts) {
    try {
      await client.send(
        new CompleteMultipartUploadCommand({
          Bucket: bucket,
          Key: key,
          UploadId: uploadId,
          IfNoneMatch: '*',
          MultipartUpload: { Parts: parts.map(({ number, etag }) => ({ PartNumber: number, ETag: etag })) },
        }),
      );
      return true;
    } catch (error) {
      const status = error instanceof S3ServiceException ? (error.$metadata.httpStatusCode ?? 500) : 500;
      // Missing or wrong parts are 400, an upload that is over 404, an object that lies there already 412.
      if (status >= 500 || status === 403) throw error;
      return false;
    }
  },
});

const KEEP_ATTEMPTS = 5;

/** CopyObject takes at most 5 GB; a part of a multipart copy as much. */
const LARGEST_COPY = 5_000_000_000;
const PART = 1_000_000_000;

/** The byte ranges of a multipart copy, both ends included. */
export const partsOf = (size: number): { number: number; range: string }[] =>
  Array.from({ length: Math.ceil(size / PART) }, (_, index) => ({
    number: index + 1,
    range: `bytes=${index * PART}-${Math.min((index + 1) * PART, size) - 1}`,
  }));

/** For `plain`. */
export const withoutChecksums = {
  requestChecksumCalculation: 'WHEN_REQUIRED',
  responseChecksumValidation: 'WHEN_REQUIRED',
} as const;

/** By the environment that Lambda sets. */
export const openObjects = (): Objects => s3Objects(new S3Client({}), new S3Client(withoutChecksums));
