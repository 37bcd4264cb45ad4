import { AwsError, type Call, type Cloud } from '../cloud.ts';
import type { Bucket } from './bucket.ts';
import { MAX_KEY_BYTES } from './keys.ts';
import type { Happening } from './records.ts';

/** A call to S3, its address read. */
export interface S3Request {
  readonly cloud: Cloud;
  readonly call: Call;
  readonly bucket: Bucket;
  /** Empty when the call is for the bucket itself. */
  readonly key: string;
  readonly query: URLSearchParams;
  /** Another bucket, the source of a copy. */
  findBucket(name: string): Bucket;
}

export interface Address {
  readonly bucket: string;
  readonly key: string;
  readonly query: URLSearchParams;
}

/** Reads bucket and key from the request line as it came: a URL object would resolve the `..` of a legal key. */
export function readAddress(target: string): Address {
  const question = target.indexOf('?');
  const path = question === -1 ? target : target.slice(0, question);
  const query = new URLSearchParams(question === -1 ? '' : target.slice(question + 1));
  return { ...readPath(path.replace(/^\//, '')), query };
}

/** Reads `bucket/key`, percent-encoded: a path, or the value of x-amz-copy-source. */
export function readPath(path: string): { bucket: string; key: string } {
  const slash = path.indexOf('/');
  const bucket = decode(slash === -1 ? path : path.slice(0, slash));
  const key = slash === -1 ? '' : decode(path.slice(slash + 1));
  if (Buffer.byteLength(key) > MAX_KEY_BYTES) {
    throw new AwsError(
      'KeyTooLongError',
      `Your key is too long: ${Buffer.byteLength(key)} bytes, at most ${MAX_KEY_BYTES}`,
    );
  }
  return { bucket, key };
}

const decode = (text: string): string => {
  try {
    return decodeURIComponent(text);
  } catch {
    throw new AwsError('InvalidURI', "Couldn't parse the specified URI.");
  }
};

export const header = ({ call }: S3Request, name: string): string | undefined => {
  const value = call.request.headers[name];
  return Array.isArray(value) ? value.join(', ') : value;
};

export const objectArn = (bucket: Bucket, key: string): string => `${bucket.arn}/${key}`;

/** A number of the query: `max-keys`, `partNumber`. */
export function queryNumber({ query }: S3Request, name: string, fallback: number, most: number): number {
  const text = query.get(name);
  if (text === null) return fallback;
  const number = /^\d{1,10}$/.test(text) ? Number(text) : Number.NaN;
  if (!(number <= 2 ** 31 - 1))
    throw new AwsError('InvalidArgument', `Provided ${name} not an integer or within integer range`);
  return Math.min(number, most);
}

/** Who did it, for the event of a change. */
export const doer = ({ call }: S3Request): Pick<Happening, 'requestId' | 'requester' | 'sourceIp'> => ({
  requestId: call.requestId,
  requester: /^arn:aws:(?:iam|sts)::(\d{12}):/.exec(call.caller.arn)?.[1] ?? call.caller.arn,
  sourceIp: call.request.socket.remoteAddress ?? '127.0.0.1',
});
