import { createHash } from 'node:crypto';
import { unlink } from 'node:fs/promises';
import { AwsError, type Call } from '../cloud.ts';
import { type Algorithm, algorithmNamed, algorithms, checksumHeader } from './checksums.ts';
import { ChunkedDecoder } from './chunked.ts';
import { type Digested, Digests } from './digest.ts';
import { FileWriter } from './file-writer.ts';

/** What a request body turned out to be, all its promises kept. */
export interface Received extends Digested {
  /** The checksum that the client sent, and that was right. */
  readonly declared?: { readonly algorithm: Algorithm; readonly value: string };
}

/** Streams the body into a new file, checked and on disk. Whatever goes wrong, no file is left. */
export async function receiveFile(call: Call, path: string, also: readonly Algorithm[] = []): Promise<Received> {
  const writer = await FileWriter.create(path);
  try {
    const received = await receive(call, MAX_SINGLE_PUT, also, (piece) => writer.write(piece), promisedChecksum(call));
    await writer.finish();
    return received;
  } catch (error) {
    await writer.abandon();
    await unlink(path);
    throw error;
  }
}

/** Reads a small body, XML mostly, checked like every other. */
export async function receiveText(
  call: Call,
  limit: number,
  checksums: 'checksums speak of the body' | 'checksums speak of the object' = 'checksums speak of the body',
): Promise<string> {
  const pieces: Buffer[] = [];
  const promised = checksums === 'checksums speak of the body' ? promisedChecksum(call) : undefined;
  await receive(call, limit, [], async (piece) => void pieces.push(piece), promised);
  return Buffer.concat(pieces).toString('utf8');
}

/** S3 takes at most 5 GiB in one request. */
export const MAX_SINGLE_PUT = 5 * 1024 ** 3;

async function receive(
  call: Call,
  limit: number,
  also: readonly Algorithm[],
  take: (piece: Buffer) => Promise<void>,
  promised: PromisedChecksum | undefined,
): Promise<Received> {
  const { payloadHash } = call;
  const chunked = payloadHash === 'STREAMING-UNSIGNED-PAYLOAD-TRAILER';
  if (payloadHash.startsWith('STREAMING-') && !chunked) {
    throw new AwsError(
      'NotImplemented',
      `Bodies with ${payloadHash} are not supported; the SDK sends STREAMING-UNSIGNED-PAYLOAD-TRAILER.`,
      501,
    );
  }
  const length = declaredLength(call, chunked);
  if (length > limit)
    throw new AwsError('EntityTooLarge', `Your proposed upload exceeds the maximum allowed size of ${limit} bytes`);
  const decoder = chunked ? new ChunkedDecoder() : undefined;
  const digests = new Digests(new Set(promised ? [promised.algorithm, ...also] : also));
  const signed = /^[0-9a-f]{64}$/.test(payloadHash) ? createHash('sha256') : undefined;

  for await (const piece of bodyOf(call)) {
    signed?.update(piece);
    for (const data of decoder ? decoder.push(piece) : [piece]) {
      digests.update(data);
      if (digests.size > length) throw incomplete('More bytes arrived than the Content-Length said');
      await take(data);
    }
  }
  decoder?.end();
  if (digests.size !== length)
    throw incomplete('You did not provide the number of bytes specified by the Content-Length HTTP header');
  if (signed && signed.digest('hex') !== payloadHash) {
    throw new AwsError(
      'XAmzContentSHA256Mismatch',
      "The provided 'x-amz-content-sha256' header does not match what was computed.",
    );
  }
  const digested = digests.result();
  checkMd5(call, digested.md5);
  if (promised === undefined) return digested;

  const value = promised.value ?? decoder?.trailers.get(checksumHeader(promised.algorithm));
  if (value === undefined)
    throw new AwsError('MalformedTrailerError', `The trailer ${checksumHeader(promised.algorithm)} is missing`);
  if (value !== digested.checksums.get(promised.algorithm)) {
    throw new AwsError('BadDigest', `The ${promised.algorithm} you specified did not match the calculated checksum.`);
  }
  return { ...digested, declared: { algorithm: promised.algorithm, value } };
}

async function* bodyOf({ request }: Call): AsyncGenerator<Buffer> {
  try {
    // A refusal in the middle must not cut the connection before its answer.
    yield* request.iterator({ destroyOnReturn: false }) as AsyncIterable<Buffer>;
  } catch (cause) {
    if (request.destroyed && !request.complete) throw incomplete('The client went away before the end of the body');
    throw cause;
  }
}

/** The number of data bytes; S3 wants to know it beforehand. */
function declaredLength({ request }: Call, chunked: boolean): number {
  const header = request.headers[chunked ? 'x-amz-decoded-content-length' : 'content-length'];
  if (header === undefined && request.headers['transfer-encoding'] === undefined && !chunked) return 0;
  const length = typeof header === 'string' && /^\d{1,15}$/.test(header) ? Number(header) : undefined;
  if (length === undefined)
    throw new AwsError('MissingContentLength', 'You must provide the Content-Length HTTP header.', 411);
  return length;
}

/** The checksum header or trailer; a request names one at most. */
function promisedChecksum({ request }: Call): PromisedChecksum | undefined {
  const named = Object.keys(request.headers).filter(
    (name) => name.startsWith('x-amz-checksum-') && !notValues.has(name),
  );
  const trailer = request.headers['x-amz-trailer'];
  if (named.length + (trailer === undefined ? 0 : 1) > 1) {
    throw new AwsError(
      'InvalidRequest',
      'Expecting a single x-amz-checksum- header. Multiple checksum Types are not allowed.',
    );
  }
  if (typeof trailer === 'string') {
    if (!trailer.startsWith('x-amz-checksum-'))
      throw new AwsError('InvalidRequest', 'The value specified in the x-amz-trailer header is not supported');
    return { algorithm: algorithmNamed(trailer.slice('x-amz-checksum-'.length)) };
  }
  const [header] = named;
  if (header === undefined) return undefined;
  const algorithm = algorithmNamed(header.slice('x-amz-checksum-'.length));
  const value = String(request.headers[header]);
  if (Buffer.from(value, 'base64').length !== algorithms[algorithm].digester().digest().length) {
    throw new AwsError('InvalidRequest', `Value for ${header} header is invalid.`);
  }
  return { algorithm, value };
}

interface PromisedChecksum {
  readonly algorithm: Algorithm;
  /** Absent when it comes behind the body. */
  readonly value?: string;
}

/** Headers that speak of a checksum without being one. */
const notValues = new Set(['x-amz-checksum-algorithm', 'x-amz-checksum-type', 'x-amz-checksum-mode']);

function checkMd5({ request }: Call, md5: string): void {
  const header = request.headers['content-md5'];
  if (header === undefined) return;
  const claimed = Buffer.from(String(header), 'base64');
  if (claimed.length !== 16) throw new AwsError('InvalidDigest', 'The Content-MD5 you specified was invalid.');
  if (claimed.toString('hex') !== md5)
    throw new AwsError('BadDigest', 'The Content-MD5 you specified did not match what we received.');
}

const incomplete = (message: string): AwsError => new AwsError('IncompleteBody', message);
