import { crc32 } from 'node:zlib';
import { AwsError, type Call, type Caller, type Cloud, type Engine } from '../cloud.ts';
import { accessOf, type Names, tablesOf } from './access.ts';
import { arnsOf } from './arns.ts';
import { startChildEngine } from './child.ts';
import { type Answered, type EngineClient, engineClient, errorFrom, targetOf } from './client.ts';
import { expirySweeper } from './expiry.ts';
import { schemasOf } from './schemas.ts';
import { tableProviders } from './table.ts';
import { answersWithArns, fromEngine, openIterator, toEngine } from './translate.ts';

export interface DynamoDbOptions {
  /** Another engine instead of the embedded one. Default: the environment's DYNAMODB_ENDPOINT. */
  readonly endpoint?: string;
  /** How long the sweeper of expired items rests between two rounds, in milliseconds. */
  readonly expiryPause?: number;
}

/** DynamoDB, with the process id of its engine for tests that end it. */
export interface DynamoDbEngine extends Engine {
  pid(): number | undefined;
}

/**
 * DynamoDB and its streams: every call is checked against its caller, then answered by the embedded engine.
 *
 * A `ClientRequestToken` is remembered by the engine in memory only: a transaction that is sent again after the engine
 * was restarted is applied again, or fails the conditions that its first run has made false. It takes an engine that
 * dies by itself with the call in its hands: a cloud that is killed takes its callers and their tokens with it.
 *
 * @throws DynamoDbEngineMissing when no engine is installed for this platform and no endpoint is given.
 * @throws Error when nothing answers at the endpoint that is given.
 */
export async function createDynamoDbEngine(cloud: Cloud, options: DynamoDbOptions = {}): Promise<DynamoDbEngine> {
  const elsewhere = options.endpoint ?? process.env.DYNAMODB_ENDPOINT;
  const child = elsewhere
    ? undefined
    : await startChildEngine(await cloud.folder('dynamodb'), (line) => cloud.log('dynamodb', line));
  const client = child ? engineClient(child.endpoint) : await clientOf(elsewhere ?? '');
  const arns = arnsOf(cloud.region, cloud.account);
  const schemas = schemasOf(client);
  const names: Names = { ...arns, partitionKey: schemas.partitionKey };
  const expiry = expirySweeper(client, cloud, options.expiryPause);

  /** Answers a call in the engine's bytes, after `authorize` has seen what it needs. */
  const answer = async (operation: string, input: Answered, raw: string | Buffer, authorize: Call['authorize']) => {
    await schemas.learn(tablesOf(operation, input, names));
    const subject = operation === 'GetRecords' ? { StreamArn: openIterator(input.ShardIterator).stream } : input;
    authorize(...accessOf(operation, subject, names));
    const inward = toEngine(operation, input, arns);
    const { status, body } = await client.post(targetOf(operation), inward === input ? raw : JSON.stringify(inward));
    if (/^(Create|Update|Delete)Table$/.test(operation)) schemas.forget(names.name(input.TableName));
    if (status !== 200 || !answersWithArns(operation)) return { status, body };
    const outward = fromEngine(operation, input, JSON.parse(body.toString()), arns, cloud.region);
    return { status, body: Buffer.from(JSON.stringify(outward)) };
  };

  return {
    name: 'dynamodb',
    pid: () => child?.pid(),
    services: [
      {
        signingName: 'dynamodb',
        async handle(call) {
          const raw = await call.body(MAX_BODY);
          const { status, body } = await answer(operationOf(call), parsed(raw), raw, call.authorize.bind(call));
          respond(call, status, body);
        },
        fail: (error, call) => respond(call, error.status, errorBody(error)),
        async invoke(operation, input, caller: Caller) {
          const asked = (input ?? {}) as Answered;
          const authorize: Call['authorize'] = (...access) => cloud.authorize(caller, ...access);
          const { status, body } = await answer(operation, asked, JSON.stringify(asked), authorize);
          const said = JSON.parse(body.toString()) as Answered;
          if (status === 200) return said;
          throw errorFrom(status, said);
        },
      },
    ],
    providers: tableProviders({ client, arns, log: (line) => cloud.log('dynamodb', line) }),
    start: async () => expiry.start(),
    async stop() {
      await expiry.stop();
      client.close();
      await child?.stop();
    },
  };
}

async function clientOf(endpoint: string): Promise<EngineClient> {
  const client = engineClient(async () => endpoint, { patience: 0 });
  try {
    await client.ask('ListTables', { Limit: 1 });
    return client;
  } catch (cause) {
    client.close();
    throw new Error(`DYNAMODB_ENDPOINT is ${endpoint}, where no DynamoDB answers: ${(cause as Error).message}`, {
      cause,
    });
  }
}

/** DynamoDB's own limit for a request. */
const MAX_BODY = 16 * 1024 * 1024;

function operationOf(call: Call): string {
  const target = String(call.request.headers['x-amz-target'] ?? '');
  const operation = /^DynamoDB(?:Streams)?_20120810\.(\w+)$/.exec(target)?.[1];
  if (operation) return operation;
  throw new AwsError('UnknownOperationException', `No operation of DynamoDB: x-amz-target is ${target || 'missing'}`);
}

function parsed(raw: Buffer): Answered {
  try {
    const value: unknown = JSON.parse(raw.toString());
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as Answered;
  } catch {
    // Answered below, like JSON of another kind.
  }
  throw new AwsError('SerializationException', 'The body of a DynamoDB call is a JSON object');
}

/** Errors of every service live in one namespace, those of DynamoDB itself in another. SDKs read past the `#`. */
const COMMON = /^(AccessDenied|UnknownOperation|Serialization|UnrecognizedClient|InvalidSignature|ExpiredToken)/;

function errorBody(error: AwsError): Buffer {
  const namespace = COMMON.test(error.code) ? 'com.amazon.coral.service' : 'com.amazonaws.dynamodb.v20120810';
  return Buffer.from(
    JSON.stringify({ __type: `${namespace}#${error.code}`, message: error.message, ...error.details }),
  );
}

function respond(call: Call, status: number, body: Buffer) {
  call.response.writeHead(status, {
    'content-type': 'application/x-amz-json-1.0',
    'content-length': body.length,
    'x-amzn-requestid': call.requestId,
    'x-amz-crc32': String(crc32(body)),
  });
  call.response.end(body);
}
