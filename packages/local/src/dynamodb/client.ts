import { Agent, type IncomingHttpHeaders, request } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { AwsError } from '../cloud.ts';

/** Calls to the engine itself, behind the front: nothing is checked here. */
export interface EngineClient {
  /** Sends a body as it is. @throws AwsError InternalServerError (500) when it is unknown what became of the call. */
  post(target: string, body: Buffer | string): Promise<EngineAnswer>;
  /** The answer of an operation, parsed. @throws AwsError with the engine's own code. */
  ask(operation: string, input: unknown): Promise<Answered>;
  close(): void;
}

interface EngineAnswer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}

/** A parsed answer: its members are read where they are needed. */
// biome-ignore lint/suspicious/noExplicitAny: the shapes are AWS's, one for each operation.
export type Answered = Record<string, any>;

const STREAM_OPERATIONS = new Set(['ListStreams', 'DescribeStream', 'GetShardIterator', 'GetRecords']);

export const targetOf = (operation: string) =>
  `${STREAM_OPERATIONS.has(operation) ? 'DynamoDBStreams_20120810' : 'DynamoDB_20120810'}.${operation}`;

/**
 * @param endpoint where the engine listens now; it may wait for an engine that is being started again.
 * @param patience milliseconds for which a call tries again while nobody listens.
 */
export function engineClient(endpoint: () => Promise<string>, { patience = 6_000 } = {}): EngineClient {
  const agent = new Agent({ keepAlive: true, maxSockets: 64 });
  const post = async (target: string, body: Buffer | string): Promise<EngineAnswer> => {
    for (let attempt = 1; ; attempt++) {
      try {
        return await send(agent, await endpoint(), target, body);
      } catch (error) {
        // Nobody listened, so nothing was done: the engine is on its way back.
        if ((error as NodeJS.ErrnoException).code === 'ECONNREFUSED' && attempt * 100 <= patience) await sleep(100);
        // Sent, and then the connection broke: done or not, nobody knows. AWS answers 500, and SDKs send it again.
        else throw new AwsError('InternalServerError', `The DynamoDB engine did not answer: ${String(error)}`, 500);
      }
    }
  };
  return {
    post,
    async ask(operation, input) {
      const answer = await post(targetOf(operation), JSON.stringify(input));
      const body = JSON.parse(answer.body.toString()) as Answered;
      if (answer.status === 200) return body;
      throw errorFrom(answer.status, body);
    },
    close: () => agent.destroy(),
  };
}

/** An error body of the engine as the error that the other engines of the cloud understand. */
export function errorFrom(status: number, body: Answered): AwsError {
  const { __type, message, Message, ...details } = body;
  const code = String(__type ?? 'InternalServerError');
  return new AwsError(code.slice(code.indexOf('#') + 1), String(message ?? Message ?? ''), status, details);
}

function send(agent: Agent, endpoint: string, target: string, body: Buffer | string): Promise<EngineAnswer> {
  return new Promise((resolve, reject) => {
    const outgoing = request(
      endpoint,
      {
        agent,
        method: 'POST',
        headers: {
          'content-type': 'application/x-amz-json-1.0',
          'content-length': Buffer.byteLength(body),
          'x-amz-target': target,
          // The engine wants to see a complete signature, and checks none: the front has done that.
          authorization:
            'AWS4-HMAC-SHA256 Credential=local/20260101/local/dynamodb/aws4_request, SignedHeaders=host, Signature=0',
          'x-amz-date': '20260101T000000Z',
        },
      },
      (incoming) => {
        const chunks: Buffer[] = [];
        incoming.on('data', (chunk: Buffer) => chunks.push(chunk));
        incoming.once('error', reject);
        incoming.once('end', () =>
          resolve({ status: incoming.statusCode ?? 500, headers: incoming.headers, body: Buffer.concat(chunks) }),
        );
      },
    );
    outgoing.once('error', reject);
    outgoing.end(body);
  });
}
