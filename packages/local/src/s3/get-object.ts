import { type FileHandle, open } from 'node:fs/promises';
import { pipeline } from 'node:stream/promises';
import { AwsError } from '../cloud.ts';
import {
  answer,
  answerEmpty,
  checksumHeaders,
  encryptionHeader,
  type Headers,
  quoted,
  versionHeaders,
} from './answers.ts';
import { checkRead } from './conditions.ts';
import { findObject } from './lookup.ts';
import { readRange } from './range.ts';
import type { ObjectVersion } from './records.ts';
import { header, objectArn, type S3Request } from './request.ts';

/** GetObject and HeadObject: the same answer, with and without its body. */
export async function getObject(request: S3Request): Promise<void> {
  const { call, bucket, key, query } = request;
  const versionId = query.get('versionId');
  call.authorize({
    action: versionId === null ? 's3:GetObject' : 's3:GetObjectVersion',
    resource: objectArn(bucket, key),
  });
  if (query.has('partNumber')) throw new AwsError('NotImplemented', 'The local S3 does not read by partNumber', 501);
  const version = findObject(request, bucket, key, versionId);
  if (checkRead(version, (name) => header(request, name)) === 'not-modified') {
    answerEmpty(call, 304, {
      etag: quoted(version.etag),
      'last-modified': httpDate(version),
      ...versionHeaders(bucket, version),
    });
    return;
  }
  const range = readRange(header(request, 'range'), version.size);
  const first = range?.first ?? 0;
  const length = range ? range.last - range.first + 1 : version.size;
  const headers: Headers = {
    ...version.headers,
    ...overrides(request),
    'content-length': length,
    'accept-ranges': 'bytes',
    etag: quoted(version.etag),
    'last-modified': httpDate(version),
    ...encryptionHeader,
    ...versionHeaders(bucket, version),
    ...Object.fromEntries(Object.entries(version.metadata).map(([name, value]) => [`x-amz-meta-${name}`, value])),
    ...(range ? { 'content-range': `bytes ${range.first}-${range.last}/${version.size}` } : {}),
    // A checksum of the whole says nothing about a piece.
    ...(header(request, 'x-amz-checksum-mode') === 'ENABLED' && !range ? checksumHeaders(version) : {}),
  };
  if (call.request.method === 'HEAD' || length === 0) {
    answer(call, range ? 206 : 200, headers);
    call.response.end();
    return;
  }
  // Opened before the status is sent, so that a lost file is an error and no cut-off success.
  const file = await open(bucket.pathOf(version.file));
  answer(call, range ? 206 : 200, headers);
  await send(file, first, length, call.response);
}

async function send(file: FileHandle, first: number, length: number, response: NodeJS.WritableStream): Promise<void> {
  if (length <= SMALL) {
    try {
      const bytes = Buffer.allocUnsafe(length);
      const { bytesRead } = await file.read(bytes, 0, length, first);
      if (bytesRead < length) throw new Error(`A data file holds ${bytesRead} bytes, not ${length}`);
      response.end(bytes);
    } finally {
      await file.close();
    }
    return;
  }
  const bytes = file.createReadStream({ start: first, end: first + length - 1, highWaterMark: 512 * 1024 });
  try {
    await pipeline(bytes, response);
  } catch (error) {
    // A reader that went away in the middle is its own affair.
    if ((error as NodeJS.ErrnoException).code !== 'ERR_STREAM_PREMATURE_CLOSE') throw error;
  }
}

const SMALL = 128 * 1024;

const httpDate = (version: ObjectVersion): string => new Date(version.modified).toUTCString();

/** `response-content-type=…` of the query: only a signed request gets here, so the owner asked for it. */
function overrides({ query }: S3Request): Headers {
  const headers: Record<string, string> = {};
  for (const name of overridable) {
    const value = query.get(`response-${name}`);
    if (value === null) continue;
    if (/[^\t -~\u0080-\u00ff]/.test(value)) {
      throw new AwsError('InvalidArgument', `The value of response-${name} cannot stand in a header`, 400, {
        ArgumentName: `response-${name}`,
      });
    }
    headers[name] = value;
  }
  return headers;
}

const overridable = [
  'cache-control',
  'content-disposition',
  'content-encoding',
  'content-language',
  'content-type',
  'expires',
];
