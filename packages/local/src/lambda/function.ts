import { stat } from 'node:fs/promises';
import type { TemplateResource } from '../cloud.ts';
import { handlerFile } from './code.ts';

/** Reads an AWS::Lambda::Function and finds its unpacked code. @throws when the code is not there. */
export async function readFunction(resource: TemplateResource, where: CodePlace): Promise<TemplateFunction> {
  const properties = resource.properties as unknown as FunctionProperties;
  const name = properties.FunctionName ?? `${resource.stack}-${resource.logicalId}`.slice(0, 64);
  if (properties.Runtime && !properties.Runtime.startsWith('nodejs')) {
    throw new Error(`its runtime ${properties.Runtime} is not Node.js`);
  }
  const { Handler: handler = 'index.handler' } = properties;
  const folder = await codeFolder(properties, where.assets);
  if (!(await handlerFile(folder, handler)))
    throw new Error(`there is no file for its handler ${handler} in ${folder}`);
  return {
    name,
    arn: `arn:aws:lambda:${where.region}:${where.account}:function:${name}`,
    role: properties.Role,
    folder,
    handler,
    timeoutMs: Number(properties.Timeout ?? 3) * 1000,
    memoryMb: Number(properties.MemorySize ?? 128),
    environment: properties.Environment?.Variables ?? {},
    deadLetterQueue: queueOf(properties.DeadLetterConfig?.TargetArn, 'DeadLetterConfig'),
    reservedConcurrency: properties.ReservedConcurrentExecutions,
  };
}

export interface TemplateFunction {
  readonly name: string;
  readonly arn: string;
  readonly role: string;
  readonly folder: string;
  readonly handler: string;
  readonly timeoutMs: number;
  readonly memoryMb: number;
  readonly environment: Readonly<Record<string, string>>;
  readonly deadLetterQueue: string | undefined;
  readonly reservedConcurrency: number | undefined;
}

export function readEventInvokeConfig(properties: Readonly<Record<string, unknown>>): EventInvokeConfig {
  const { MaximumRetryAttempts = 2, MaximumEventAgeInSeconds = 21_600 } = properties;
  const destinations = (properties.DestinationConfig ?? {}) as Record<string, { Destination?: string } | undefined>;
  return {
    maximumRetries: Number(MaximumRetryAttempts),
    maximumAgeMs: Number(MaximumEventAgeInSeconds) * 1000,
    onFailure: queueOf(destinations.OnFailure?.Destination, 'OnFailure'),
    onSuccess: queueOf(destinations.OnSuccess?.Destination, 'OnSuccess'),
  };
}

export interface EventInvokeConfig {
  readonly maximumRetries: number;
  readonly maximumAgeMs: number;
  readonly onFailure: string | undefined;
  readonly onSuccess: string | undefined;
}

interface CodePlace {
  readonly assets: ReadonlyMap<string, string>;
  readonly account: string;
  readonly region: string;
}

interface FunctionProperties {
  readonly FunctionName?: string;
  readonly Runtime?: string;
  readonly Handler?: string;
  readonly Role: string;
  readonly Timeout?: number;
  readonly MemorySize?: number;
  readonly Code: { readonly S3Key?: string };
  readonly Environment?: { readonly Variables?: Readonly<Record<string, string>> };
  readonly DeadLetterConfig?: { readonly TargetArn?: string };
  readonly ReservedConcurrentExecutions?: number;
}

async function codeFolder({ Code }: FunctionProperties, assets: ReadonlyMap<string, string>): Promise<string> {
  const hash = Code.S3Key?.split('/')
    .pop()
    ?.replace(/\.zip$/, '');
  const path = hash === undefined ? undefined : assets.get(hash);
  if (!path) throw new Error(`its code ${JSON.stringify(Code)} is no asset of the assembly`);
  const found = await stat(path).catch(() => undefined);
  if (!found?.isDirectory()) throw new Error(`its code ${path} is not a folder: synthesize again`);
  return path;
}

function queueOf(arn: string | undefined, member: string): string | undefined {
  if (arn === undefined || arn.split(':')[2] === 'sqs') return arn;
  throw new Error(`${member} is ${arn}; the local cloud sends to queues only`);
}
