import { deflateRawSync, inflateRawSync } from 'node:zlib';
import {
  IdempotencyAlreadyInProgressError,
  IdempotencyConfig,
  IdempotencyValidationError,
  makeIdempotent,
} from '@aws-lambda-powertools/idempotency';
import { DynamoDBPersistenceLayer } from '@aws-lambda-powertools/idempotency/dynamodb';
import type { APIGatewayProxyEventV2, Context } from 'aws-lambda';
import { Refused, type Reply } from './reply.ts';
import type { ApiRequest } from './request.ts';

let persistenceStore: DynamoDBPersistenceLayer | undefined;

/**
 * Answers a POST once: the same Idempotency-Key gives the first answer again for a day. Refusals are not kept, so that
 * the same key can be used after the cause was mended.
 */
export async function once(
  event: APIGatewayProxyEventV2,
  request: ApiRequest,
  context: Context,
  run: () => Promise<Reply>,
): Promise<Reply> {
  persistenceStore ??= new DynamoDBPersistenceLayer({ tableName: process.env.IDEMPOTENCY_TABLE_NAME ?? '' });
  const config = new IdempotencyConfig({
    eventKeyJmesPath: 'key',
    payloadValidationJmesPath: 'asked',
    throwOnNoIdempotencyKey: true,
    expiresAfterSeconds: 24 * 3600,
    lambdaContext: context,
  });
  const answer = makeIdempotent(
    async (_: { key: string; asked: string }) => {
      const reply = await run();
      const kept = keepable(reply);
      if (reply.status >= 400 || !kept) throw new NotKept(reply);
      return kept;
    },
    { persistenceStore, config },
  );
  const key = `${request.tenantId}\n${event.routeKey}\n${event.headers['idempotency-key']}`;
  try {
    return replyOf(
      (await answer({ key, asked: `${event.rawPath}?${event.rawQueryString}\n${event.body ?? ''}` })) as Kept,
    );
  } catch (error) {
    if (error instanceof NotKept) return error.reply;
    if (error instanceof IdempotencyAlreadyInProgressError) throw new Refused('idempotency-in-progress');
    if (error instanceof IdempotencyValidationError) throw new Refused('idempotency-key-reused');
    throw error;
  }
}

/** An answer as it is remembered: a large body is compressed. */
type Kept = Reply & { readonly packed?: string };

/** Characters of a body; the table takes 400 KB with all that stands around it. */
const MOST_PLAIN = 64 * 1024;
const MOST_PACKED = 350_000;

/** `undefined` for an answer that is too large to remember: whoever repeats it is answered by a second run. */
function keepable({ body, ...rest }: Reply): Kept | undefined {
  const text = JSON.stringify(body);
  if (text === undefined || text.length <= MOST_PLAIN) return { ...rest, body };
  const packed = deflateRawSync(text).toString('base64');
  return packed.length <= MOST_PACKED ? { ...rest, packed } : undefined;
}

const replyOf = ({ packed, ...reply }: Kept): Reply =>
  packed === undefined
    ? reply
    : { ...reply, body: JSON.parse(inflateRawSync(Buffer.from(packed, 'base64')).toString('utf8')) };

class NotKept extends Error {
  readonly reply: Reply;
  constructor(reply: Reply) {
    super('not kept');
    this.reply = reply;
  }
}
