import { TransactionCanceledException } from '@aws-sdk/client-dynamodb';
import { S3Client } from '@aws-sdk/client-s3';
import { SecretsManagerClient } from '@aws-sdk/client-secrets-manager';
import { SFNClient } from '@aws-sdk/client-sfn';
import { TransferClient } from '@aws-sdk/client-transfer';
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { deliveryWorkflow, failureCodeOf, failureKind } from '@slipway/delivery';
import { systemClock } from '@slipway/kernel';
import { mockClient } from 'aws-sdk-client-mock';
import { beforeEach, describe, expect, it } from 'vitest';
import { transferConnectors } from './connectors.ts';
import { dynamoDocuments } from './dynamo-documents.ts';
import { s3Objects } from './objects.ts';
import { secretsManager } from './secrets.ts';
import { stepFunctions } from './workflows.ts';

// The client is a stand-in that throttles: what the SDK itself repeats is behind us when an error arrives here.
const clients = {
  transfer: mockClient(TransferClient),
  dynamodb: mockClient(DynamoDBDocumentClient),
  s3: mockClient(S3Client),
  states: mockClient(SFNClient),
  secrets: mockClient(SecretsManagerClient),
};
const as = <Client>(stub: unknown): Client => stub as Client;
const connectors = transferConnectors(as<TransferClient>(clients.transfer));
const documents = dynamoDocuments(as<DynamoDBDocumentClient>(clients.dynamodb), 'table', systemClock);
const objects = s3Objects(as<S3Client>(clients.s3));
const workflows = stepFunctions(as<SFNClient>(clients.states));
const secrets = secretsManager(as<SecretsManagerClient>(clients.secrets));
const lane = { platformId: 'aurora', productId: 'p', line: [] };
const commit = () =>
  documents.commit({
    tenantId: 'northern-lights',
    writes: [{ kind: 'lane', value: lane, expect: 'absent' }],
    audit: [],
    events: [],
  });

const calls: readonly {
  readonly service: keyof typeof clients;
  readonly errors: readonly string[];
  readonly run: Readonly<Record<string, () => Promise<unknown>>>;
}[] = [
  {
    service: 'transfer',
    errors: ['ThrottlingException', 'ServiceUnavailableException', 'InternalServiceError'],
    run: {
      send: () => connectors.send('c-1', ['/b/k'], '/'),
      fetch: () => connectors.fetch('c-1', ['/a'], '/b'),
      list: () => connectors.list('c-1', '/', '/b'),
      results: () => connectors.results('c-1', 't-1'),
    },
  },
  {
    service: 'dynamodb',
    errors: [
      'ThrottlingException',
      'ProvisionedThroughputExceededException',
      'RequestLimitExceeded',
      'InternalServerError',
    ],
    run: {
      get: () => documents.get('northern-lights', 'lane', { platformId: 'aurora', productId: 'p' }),
      getAll: () => documents.getAll('northern-lights', [['lane', { platformId: 'aurora', productId: 'p' }]]),
      getTogether: () => documents.getTogether('northern-lights', [['lane', { platformId: 'aurora', productId: 'p' }]]),
      list: () => documents.list('northern-lights', 'lane', { platformId: 'aurora' }, { limit: 1 }),
      commit,
    },
  },
  {
    service: 's3',
    errors: ['SlowDown', 'ServiceUnavailable'],
    run: {
      read: () => objects.read('b', 'k'),
      keep: () => objects.keep('b', 'k', new Uint8Array(), 'text/plain'),
      copy: () => objects.copy({ bucket: 'b', key: 'k', size: 1 }, { bucket: 'b', key: 'l' }),
      stream: () => objects.stream('b', 'k'),
    },
  },
  {
    service: 'states',
    errors: ['ThrottlingException'],
    run: {
      start: () => workflows.start('arn', 'name', {}),
      succeed: () => workflows.succeed('token', {}),
      fail: () => workflows.fail('token', 'internal', 'no'),
    },
  },
  {
    service: 'secrets',
    errors: ['ThrottlingException', 'LimitExceededException'],
    run: { read: () => secrets.read('arn') },
  },
];
const cases = calls.flatMap(({ service, errors, run }) =>
  errors.flatMap((error) => Object.entries(run).map(([call, ask]) => ({ service, error, call, ask }))),
);

describe('a cloud that takes no more calls for the moment', () => {
  beforeEach(() => {
    for (const client of Object.values(clients)) client.reset();
  });
  const throttle = (service: keyof typeof clients, error: Error) =>
    as<{ onAnyCommand(): { rejects(error: Error): void } }>(clients[service]).onAnyCommand().rejects(error);

  it.each(cases)('is told as such to the workflow: $error of $service at $call', async ({ service, error, ask }) => {
    throttle(service, Object.assign(new Error('Rate exceeded'), { name: error }));
    const name = await ask().then(
      () => 'no error',
      (thrown: Error) => thrown.name,
    );
    expect(failureCodeOf(name)).toBe('throttled');
  });

  it.each(['ThrottlingError', 'ProvisionedThroughputExceeded', 'TransactionConflict'])(
    'is asked again a bounded number of times where a transaction is cancelled by %s, and then told as such',
    { timeout: 30_000 },
    async (Code) => {
      const cancelled = { message: 'cancelled', $metadata: {}, CancellationReasons: [{ Code }] };
      throttle('dynamodb', new TransactionCanceledException(cancelled));
      const name = await commit().then(
        () => 'no error',
        (thrown: Error) => thrown.name,
      );
      expect(failureCodeOf(name)).toBe('throttled');
      expect(clients.dynamodb.calls().length).toBeLessThanOrEqual(10);
    },
  );

  it('is a failure whose step is repeated, more slowly each time and not for ever, before its attempt fails', () => {
    const { retry, backoff, names = [] } = failureKind('throttled');
    expect(retry).toBe('automatic');
    expect(backoff?.attempts).toBeGreaterThan(1);
    const functions = JSON.stringify(
      deliveryWorkflow(new Proxy({}, { get: (_, name) => String(name), has: () => true })),
    );
    const policies = [
      ...functions.matchAll(
        /\{"ErrorEquals":(\[[^\]]*\]),"IntervalSeconds":(\d+),"MaxAttempts":(\d+),"BackoffRate":(\d+)/g,
      ),
    ]
      .filter(([, errors = '']) => (JSON.parse(errors) as string[]).includes('throttled'))
      .map(([, errors = '', , attempts, rate]) => ({
        errors: JSON.parse(errors) as string[],
        attempts: Number(attempts),
        rate: Number(rate),
      }));
    expect(policies.length).toBeGreaterThan(5);
    for (const policy of policies) {
      expect(policy.errors).toEqual(expect.arrayContaining([...names]));
      expect(policy).toMatchObject({ attempts: backoff?.attempts, rate: 2 });
    }
  });
});
