import { createHash } from 'node:crypto';
import { AwsError, type Cloud } from '../cloud.ts';
import { isObject, type JsonObject } from '../json.ts';
import { StatesError } from './errors.ts';

/** What a Task state calls, by its Resource. */
export interface Task {
  /** `lambda`, `aws-sdk:transfer`: as the history shows it. */
  readonly resourceType: string;
  readonly resource: string;
  /** A function's ARN as Resource: other history events, and the bare payload as result. */
  readonly direct: boolean;
  /** Whether the answer is the result, comes by task token, or is the end of another execution. */
  readonly pattern: 'request' | 'token' | 'sync';
  call(request: TaskCall): Promise<unknown>;
  /** For `sync`: the execution that the call started. */
  childOf(submitted: unknown): string;
  /** For `sync`: the result from the description of the ended execution. */
  finish(child: JsonObject): unknown;
}

export interface TaskCall {
  readonly parameters: unknown;
  readonly roleArn: string;
  /** The same for each replay of one attempt, different for all others. */
  readonly seed: string;
}

/** The task behind a resource; undefined when the local cloud has none such. */
export function findTask(cloud: Cloud, resource: string): Task | undefined {
  if (/^arn:aws[\w-]*:lambda:[^:]*:\d{12}:function:[^:]+(:[^:]+)?$/.test(resource))
    return directFunction(cloud, resource);
  const found = /^arn:aws[\w-]*:states:::(aws-sdk:)?([\w-]+):(\w+)(?:\.(waitForTaskToken|sync(?::2)?))?$/.exec(
    resource,
  );
  if (!found) return undefined;
  const [, sdk, service = '', action = '', suffix] = found;
  const row = sdk ? sdkRow(service) : optimised[`${service}:${action}`];
  if (!row || (suffix?.startsWith('sync') && !row.sync)) return undefined;
  const pattern = suffix === undefined ? 'request' : suffix === 'waitForTaskToken' ? 'token' : 'sync';
  return {
    resourceType: `${sdk ?? ''}${service}`,
    resource: `${action}${suffix === undefined ? '' : `.${suffix}`}`,
    direct: false,
    pattern,
    call: (request) => row.call(cloud, action, request),
    childOf: (submitted) => String((submitted as JsonObject).ExecutionArn),
    finish: (child) => finishChild(child, suffix === 'sync:2'),
  };
}

interface Integration {
  readonly sync?: boolean;
  call(cloud: Cloud, action: string, request: TaskCall): Promise<unknown>;
}

/** AWS SDK integrations: our signing name, and the name that Step Functions puts before an error's. */
const sdkServices: Readonly<Record<string, { signingName: string; errors: string; lowerCase?: boolean }>> = {
  dynamodb: { signingName: 'dynamodb', errors: 'DynamoDb' },
  eventbridge: { signingName: 'events', errors: 'EventBridge' },
  scheduler: { signingName: 'scheduler', errors: 'Scheduler' },
  secretsmanager: { signingName: 'secretsmanager', errors: 'SecretsManager' },
  sfn: { signingName: 'states', errors: 'Sfn', lowerCase: true },
  sqs: { signingName: 'sqs', errors: 'Sqs' },
  transfer: { signingName: 'transfer', errors: 'Transfer' },
};

function sdkRow(name: string): Integration | undefined {
  const service = Object.hasOwn(sdkServices, name) ? sdkServices[name] : undefined;
  if (!service) return undefined;
  return {
    call: async (cloud, action, { parameters, roleArn }) => {
      // These integrations spell every member with a capital, the API of Step Functions itself with a small letter.
      const input = service.lowerCase
        ? respell(parameters, (key) => key.charAt(0).toLowerCase() + key.slice(1))
        : parameters;
      const output = await callService(cloud, service, capital(action), input, roleArn);
      return service.lowerCase ? respell(output, capital) : output;
    },
  };
}

const invoke: Integration = { call: (cloud, _action, request) => invokeFunction(cloud, request) };
const item: Integration = {
  call: (cloud, action, { parameters, roleArn }) =>
    callService(cloud, { signingName: 'dynamodb', errors: 'DynamoDB' }, capital(action), parameters, roleArn),
};

const optimised: Readonly<Record<string, Integration>> = {
  'lambda:invoke': invoke,
  'dynamodb:getItem': item,
  'dynamodb:putItem': item,
  'dynamodb:updateItem': item,
  'dynamodb:deleteItem': item,
  'states:startExecution': {
    sync: true,
    call: async (cloud, _action, { parameters, roleArn, seed }) => {
      const { StateMachineArn, Name, Input } = parameters as JsonObject;
      const input = {
        stateMachineArn: StateMachineArn,
        // A call that is repeated after a crash finds the execution that it started before.
        name: Name ?? createHash('sha256').update(seed).digest('hex').slice(0, 32),
        input: typeof Input === 'string' ? Input : JSON.stringify(Input ?? {}),
      };
      const service = { signingName: 'states', errors: 'StepFunctions' };
      return respell(await callService(cloud, service, 'StartExecution', input, roleArn), capital);
    },
  },
  'sqs:sendMessage': {
    call: (cloud, _action, { parameters, roleArn }) => {
      const { MessageBody, ...rest } = parameters as JsonObject;
      const body = typeof MessageBody === 'string' ? MessageBody : JSON.stringify(MessageBody);
      return callService(
        cloud,
        { signingName: 'sqs', errors: 'SQS' },
        'SendMessage',
        { ...rest, MessageBody: body },
        roleArn,
      );
    },
  },
  'events:putEvents': {
    call: async (cloud, _action, { parameters, roleArn }) => {
      const { Entries } = parameters as JsonObject;
      const entries = (Array.isArray(Entries) ? Entries : []).filter(isObject).map((entry) => ({
        ...entry,
        Detail: typeof entry.Detail === 'string' ? entry.Detail : JSON.stringify(entry.Detail),
      }));
      const service = { signingName: 'events', errors: 'EventBridge' };
      const output = await callService(cloud, service, 'PutEvents', { Entries: entries }, roleArn);
      if (isObject(output) && Number(output.FailedEntryCount) > 0)
        throw new StatesError('EventBridge.FailedEntry', JSON.stringify(output));
      return output;
    },
  },
};

async function callService(
  cloud: Cloud,
  service: { signingName: string; errors: string },
  operation: string,
  input: unknown,
  roleArn: string,
): Promise<unknown> {
  try {
    return await cloud.call(cloud.assume(roleArn, 'states.amazonaws.com'), service.signingName, operation, input ?? {});
  } catch (error) {
    if (!(error instanceof AwsError)) throw error;
    const name = error.code.endsWith('Exception') ? error.code : `${error.code}Exception`;
    throw new StatesError(`${service.errors}.${name}`, error.message);
  }
}

function directFunction(cloud: Cloud, functionArn: string): Task {
  return {
    resourceType: 'lambda',
    resource: functionArn,
    direct: true,
    pattern: 'request',
    call: ({ parameters, roleArn }) => runFunction(cloud, functionArn, parameters, roleArn, 'RequestResponse'),
    childOf: () => '',
    finish: () => undefined,
  };
}

async function invokeFunction(cloud: Cloud, { parameters, roleArn }: TaskCall): Promise<unknown> {
  const { FunctionName, Payload, InvocationType } = parameters as JsonObject;
  const name = String(FunctionName);
  const functionArn = name.startsWith('arn:')
    ? name
    : `arn:aws:lambda:${cloud.region}:${cloud.account}:function:${name}`;
  const type = InvocationType === 'Event' ? 'Event' : 'RequestResponse';
  const payload = await runFunction(cloud, functionArn, Payload ?? {}, roleArn, type);
  return type === 'Event' ? { StatusCode: 202 } : { ExecutedVersion: '$LATEST', Payload: payload, StatusCode: 200 };
}

async function runFunction(
  cloud: Cloud,
  functionArn: string,
  payload: unknown,
  roleArn: string,
  type: 'Event' | 'RequestResponse',
): Promise<unknown> {
  let result: Awaited<ReturnType<Cloud['invoke']>>;
  try {
    const caller = cloud.assume(roleArn, 'states.amazonaws.com');
    result = await cloud.invoke(functionArn, payload, { type, by: { caller } });
  } catch (error) {
    if (!(error instanceof AwsError)) throw error;
    // The errors that Lambda's model has no name for come under this one.
    const name = error.code.startsWith('AccessDenied') ? 'AWSLambdaException' : error.code;
    throw new StatesError(`Lambda.${name}`, error.message);
  }
  if (result.functionError === undefined) return result.payload ?? null;
  const errorType = isObject(result.payload) ? result.payload.errorType : undefined;
  throw new StatesError(
    typeof errorType === 'string' && errorType !== '' ? errorType : 'Lambda.Unknown',
    JSON.stringify(result.payload ?? null),
  );
}

/** `.sync:2` gives the child's output as JSON, `.sync` as text. */
function finishChild(child: JsonObject, asJson: boolean): unknown {
  const description = respell(child, capital) as JsonObject;
  if (child.status !== 'SUCCEEDED') throw new StatesError('States.TaskFailed', JSON.stringify(description));
  if (!asJson) return description;
  return { ...description, Input: JSON.parse(String(child.input)), Output: JSON.parse(String(child.output)) };
}

function respell(value: unknown, spell: (key: string) => string): unknown {
  if (Array.isArray(value)) return value.map((element) => respell(element, spell));
  if (!isObject(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, member]) => [spell(key), respell(member, spell)]));
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
