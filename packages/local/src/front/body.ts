import { createHash } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import { AwsError } from '../cloud.ts';

/** Reads a whole request body. @throws AwsError 413 beyond the limit (bytes), 400 when the client gave up half-way. */
export async function readBody(request: IncomingMessage, limit = DEFAULT_LIMIT): Promise<Buffer> {
  if (Number(request.headers['content-length'] ?? 0) > limit) throw tooLarge(limit);
  const chunks: Buffer[] = [];
  let size = 0;
  try {
    for await (const chunk of request as AsyncIterable<Buffer>) {
      size += chunk.length;
      if (size > limit) throw tooLarge(limit);
      chunks.push(chunk);
    }
  } catch (error) {
    if (error instanceof AwsError) throw error;
    throw new AwsError('IncompleteBody', 'The request body ended too early');
  }
  return Buffer.concat(chunks);
}

export function bodyHash(body: Buffer): string {
  return createHash('sha256').update(body).digest('hex');
}

/** Bytes. The largest body of the JSON services: the payload of a function. */
const DEFAULT_LIMIT = 6 * 1024 * 1024;

function tooLarge(limit: number): AwsError {
  return new AwsError('RequestEntityTooLargeException', `The request body has more than ${limit} bytes`, 413);
}
