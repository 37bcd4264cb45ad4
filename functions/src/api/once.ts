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
      if (reply.status >= 400) throw new NotKept(reply);
      return { ...reply };
    },
    { persistenceStore, config },
  );
  const key = `${request.tenantId}\n${event.routeKey}\n${event.headers['idempotency-key']}`;
  try {
    return (await answer({ key, asked: `${event.rawPath}\n${event.body ?? ''}` })) as Reply;
  } catch (error) {
    if (error instanceof NotKept) return error.reply;
    if (error instanceof IdempotencyAlreadyInProgressError) throw new Refused('idempotency-in-progress');
    if (error instanceof IdempotencyValidationError) throw new Refused('idempotency-key-reused');
    throw error;
  }
}

class NotKept extends Error {
  readonly reply: Reply;
  constructor(reply: Reply) {
    super('not kept');
    this.reply = reply;
  }
}
