import { randomUUID } from 'node:crypto';
import { AwsError, type Cloud, type Engine, type InvokeOptions, type InvokeResult } from '../cloud.ts';
import type { CredentialDesk } from '../front/credentials.ts';
import { lambdaApi } from './api.ts';
import { AsyncQueue, type QueuedInvocation } from './async-queue.ts';
import { codeLoader } from './code.ts';
import { tellDestinations } from './destinations.ts';
import { type EventInvokeConfig, readEventInvokeConfig, readFunction, type TemplateFunction } from './function.ts';
import { currentInhabitant } from './host.ts';
import { type Answer, Instance } from './instance.ts';
import { openFunctionLogs } from './logs.ts';
import { Pool } from './pool.ts';

/** Functions of the template, hosted in this process: called, queued, timed out, logged as on AWS. */
export async function createLambdaEngine(cloud: Cloud, options: LambdaOptions): Promise<Engine> {
  const functions = new Map<string, HostedFunction>();
  const eventConfigs = new Map<string, EventInvokeConfig>();
  const code = codeLoader(options.compiled);
  const logs = openFunctionLogs(await cloud.folder('logs'));

  const find = (functionArn: string): HostedFunction => {
    const found = functions.get(functionArn);
    if (found) return found;
    throw new AwsError('ResourceNotFoundException', `Function not found: ${functionArn}`, 404);
  };
  const run = async (functionArn: string, payload: unknown, requestId: string): Promise<Answer> => {
    const { pool } = find(functionArn);
    const answer = await pool.run(payload, requestId);
    const bytes = Buffer.byteLength(JSON.stringify(answer.payload));
    if (bytes <= LIMITS.RequestResponse) return answer;
    const errorMessage = `Response payload size (${bytes} bytes) exceeded maximum allowed payload size (${LIMITS.RequestResponse} bytes).`;
    return { payload: { errorType: 'Function.ResponseSizeTooLarge', errorMessage }, functionError: 'Unhandled' };
  };
  const queue = new AsyncQueue(cloud, await cloud.store<QueuedInvocation>('lambda-invocations'), {
    retryDelays: options.retryDelays ?? [1000, 2000],
    run: (functionArn, payload, requestId) =>
      // A function that is no longer in the template cannot be tried again: its events go the way of failures.
      functions.has(functionArn)
        ? run(functionArn, payload, requestId)
        : Promise.resolve({
            payload: { errorType: 'ResourceNotFoundException', errorMessage: `Function not found: ${functionArn}` },
            functionError: 'Unhandled' as const,
          }),
    config: (functionArn) => eventConfigs.get(functionArn) ?? { maximumRetries: 2, maximumAgeMs: SIX_HOURS_MS },
    ended: async (id, invocation, condition, answer) => {
      const hosted = functions.get(invocation.functionArn);
      if (answer.functionError) {
        cloud.log(
          'lambda',
          `${invocation.functionArn.split(':').pop()} failed for good: ${JSON.stringify(answer.payload).slice(0, 300)}`,
        );
      }
      if (!hosted) return;
      const { onFailure, onSuccess } = eventConfigs.get(invocation.functionArn) ?? {};
      const { deadLetterQueue, role } = hosted.description;
      const destinations = { onFailure, onSuccess, deadLetterQueue };
      await tellDestinations(cloud, { arn: role }, destinations, { id, invocation, condition, answer });
    },
  });

  const invoke = async (arn: string, payload: unknown, { type, by }: InvokeOptions): Promise<InvokeResult> => {
    const functionArn = arn.split(':').slice(0, 7).join(':');
    options.authorizeInvoke(functionArn, by);
    find(functionArn);
    const bytes = Buffer.byteLength(JSON.stringify(payload ?? {}));
    if (bytes > LIMITS[type]) {
      throw new AwsError(
        'RequestTooLargeException',
        `${bytes} byte payload is too large for the ${type} invocation type (limit ${LIMITS[type]} bytes)`,
        413,
      );
    }
    if (type === 'Event') return { payload: null, requestId: await queue.add(functionArn, payload ?? {}) };
    const requestId = randomUUID();
    // As through a wire: the function must not hold what its caller holds.
    return { ...(await run(functionArn, JSON.parse(JSON.stringify(payload ?? {})), requestId)), requestId };
  };

  const host = (description: TemplateFunction): HostedFunction => {
    cloud.assume(description.role, 'lambda.amazonaws.com');
    const make = () =>
      new Instance({
        ...description,
        code,
        time: cloud.time,
        credentials: options.credentials.issue(description.role),
        variables: { ...description.environment, ...awsVariables(description, cloud.region), ...options.endpoints() },
        print: (text) => logs.write(description.name, text),
      });
    const size = Math.min(
      description.reservedConcurrency ?? Number.POSITIVE_INFINITY,
      options.instancesPerFunction ?? 4,
    );
    return {
      description,
      pool: new Pool(size, make, (instance) => options.credentials.revoke(instance.credentials.accessKeyId)),
    };
  };

  // What a handler left behind must not end the cloud, whose other functions have nothing to do with it.
  const rejected = (reason: unknown) => {
    currentInhabitant()?.print(`A promise was rejected and nobody looked: ${textOf(reason)}`);
    cloud.log('lambda', `a promise was rejected and nobody looked: ${textOf(reason)}`);
  };
  const thrown = (error: unknown) => {
    const inhabitant = currentInhabitant();
    if (!inhabitant) throw error;
    inhabitant.print(`Thrown where nobody could catch it: ${textOf(error)}`);
    cloud.log('lambda', `a function threw where nobody could catch it: ${textOf(error)}`);
  };

  return {
    name: 'lambda',
    services: [lambdaApi(cloud, invoke)],
    providers: [
      {
        type: 'AWS::Lambda::Function',
        properties: FUNCTION_PROPERTIES,
        provide: async (resource) => {
          const description = await readFunction(resource, {
            ...options,
            account: cloud.account,
            region: cloud.region,
          });
          functions.set(description.arn, host(description));
          return { ref: description.name, attributes: { Arn: description.arn } };
        },
      },
      {
        type: 'AWS::Lambda::EventInvokeConfig',
        properties: [
          'FunctionName',
          'Qualifier',
          'MaximumRetryAttempts',
          'MaximumEventAgeInSeconds',
          'DestinationConfig',
        ],
        provide: async ({ logicalId, properties }) => {
          const name = String(properties.FunctionName).split(':').pop();
          const config = readEventInvokeConfig(properties);
          eventConfigs.set(`arn:aws:lambda:${cloud.region}:${cloud.account}:function:${name}`, config);
          return { ref: logicalId, attributes: { Id: logicalId } };
        },
      },
    ],
    offers: { invoke, functionRole: async (functionArn) => find(functionArn).description.role },
    start: async () => {
      process.on('unhandledRejection', rejected);
      process.on('uncaughtException', thrown);
      queue.start();
    },
    stop: async () => {
      await queue.stop();
      await logs.close();
      process.off('unhandledRejection', rejected);
      process.off('uncaughtException', thrown);
    },
  };
}

export interface LambdaOptions {
  /** Where each asset lies, by hash. */
  readonly assets: ReadonlyMap<string, string>;
  /** The folder where compiled code is kept. */
  readonly compiled: string;
  readonly credentials: CredentialDesk;
  /** `AWS_ENDPOINT_URL_…`, asked when an instance is made. */
  endpoints(): Readonly<Record<string, string>>;
  authorizeInvoke(functionArn: string, by: InvokeOptions['by']): void;
  /** Milliseconds before each further attempt of an asynchronous invocation; default 1 s and 2 s (AWS: 1 and 2 min). */
  readonly retryDelays?: readonly number[] | undefined;
  /** How many invocations of one function run at the same time; default 4. */
  readonly instancesPerFunction?: number | undefined;
}

interface HostedFunction {
  readonly description: TemplateFunction;
  readonly pool: Pool;
}

/** Bytes of JSON. */
const LIMITS = { RequestResponse: 6 * 1024 * 1024, Event: 1024 * 1024 } as const;
const SIX_HOURS_MS = 6 * 3_600_000;

const FUNCTION_PROPERTIES = [
  'Code',
  'Handler',
  'Role',
  'Runtime',
  'Environment',
  'Timeout',
  'MemorySize',
  'FunctionName',
  'DeadLetterConfig',
  'ReservedConcurrentExecutions',
  // These say how AWS runs and watches it, which one machine does in its own way.
  'Architectures',
  'Description',
  'EphemeralStorage',
  'LoggingConfig',
  'PackageType',
  'TracingConfig',
];

function awsVariables({ name, memoryMb, handler, folder }: TemplateFunction, region: string): Record<string, string> {
  return {
    AWS_REGION: region,
    AWS_DEFAULT_REGION: region,
    AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs',
    // The SDK's advice on Node versions is meant for whoever deploys; there the runtime is another one.
    AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED: 'true',
    AWS_LAMBDA_FUNCTION_NAME: name,
    AWS_LAMBDA_FUNCTION_VERSION: '$LATEST',
    AWS_LAMBDA_FUNCTION_MEMORY_SIZE: String(memoryMb),
    AWS_LAMBDA_LOG_GROUP_NAME: `/aws/lambda/${name}`,
    LAMBDA_TASK_ROOT: folder,
    _HANDLER: handler,
  };
}

function textOf(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
