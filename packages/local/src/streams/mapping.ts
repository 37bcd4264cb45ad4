import { createHash } from 'node:crypto';
import type { Cloud, TemplateResource } from '../cloud.ts';
import { checkPattern } from '../events/check-pattern.ts';

/** An event source mapping of the template: which records go to which function, and what happens when it fails. */
export interface Mapping {
  readonly id: string;
  readonly streamArn: string;
  readonly functionArn: string;
  readonly enabled: boolean;
  readonly startingPosition: 'TRIM_HORIZON' | 'LATEST';
  readonly batchSize: number;
  /** Milliseconds to wait for a full batch. */
  readonly window: number;
  /** A record goes to the function when one of these matches it; all of them when there is none. */
  readonly patterns: readonly unknown[];
  readonly reportsItemFailures: boolean;
  readonly bisects: boolean;
  /** Infinity when there is no limit. */
  readonly maxRetries: number;
  /** Milliseconds; Infinity when there is no limit. */
  readonly maxAge: number;
  /** The queue that hears of records that are given up. */
  readonly failureQueue?: string;
}

/** Properties and what they do here. */
const PROPERTIES = {
  EventSourceArn: 'a DynamoDB stream',
  FunctionName: 'name or ARN',
  Enabled: 'as on AWS',
  StartingPosition: 'TRIM_HORIZON or LATEST',
  BatchSize: 'as on AWS',
  MaximumBatchingWindowInSeconds: 'as on AWS',
  FilterCriteria: 'as on AWS',
  FunctionResponseTypes: 'as on AWS',
  BisectBatchOnFunctionError: 'as on AWS',
  MaximumRetryAttempts: 'as on AWS',
  MaximumRecordAgeInSeconds: 'as on AWS',
  DestinationConfig: 'a queue on failure',
  ParallelizationFactor: 'nothing: one batch at a time keeps every order that AWS keeps',
  Tags: 'nothing',
  MetricsConfig: 'nothing',
} as const;

export const SUPPORTED_PROPERTIES = Object.keys(PROPERTIES);

/** @throws Error, with the resource's name, for what the local cloud cannot do. */
export function readMapping(
  resource: TemplateResource,
  { account, region }: Pick<Cloud, 'account' | 'region'>,
): Mapping {
  const { stack, logicalId } = resource;
  const given = resource.properties as Given;
  const refuse = (why: string): never => {
    throw new Error(`AWS::Lambda::EventSourceMapping ${stack}/${logicalId}: ${why}`);
  };
  const number = (name: NumberName, otherwise: number, least: number, most: number) => {
    const value = Number(given[name] ?? otherwise);
    const fits = Number.isInteger(value) && value >= least && value <= most;
    return fits ? value : refuse(`${name} is ${given[name]}, and must be between ${least} and ${most}`);
  };
  const unlimited = (value: number) => (value === -1 ? Number.POSITIVE_INFINITY : value);

  const streamArn = given.EventSourceArn ?? '';
  if (!/^arn:aws:dynamodb:.+\/stream\//.test(streamArn)) {
    refuse(`the event source ${streamArn || '(none)'} is no DynamoDB stream, the only kind that the local cloud reads`);
  }
  const startingPosition = given.StartingPosition ?? 'TRIM_HORIZON';
  if (startingPosition !== 'TRIM_HORIZON' && startingPosition !== 'LATEST') {
    refuse(`StartingPosition is ${startingPosition}, and must be TRIM_HORIZON or LATEST`);
  }
  const failureQueue = given.DestinationConfig?.OnFailure?.Destination;
  if (failureQueue !== undefined && !failureQueue.startsWith('arn:aws:sqs:')) {
    refuse(`the failure destination ${failureQueue} is no SQS queue, the only kind that the local cloud has`);
  }
  const name = given.FunctionName ?? '';
  return {
    id: idOf(`${stack}/${logicalId}`),
    streamArn,
    functionArn: name.startsWith('arn:') ? name : `arn:aws:lambda:${region}:${account}:function:${name}`,
    enabled: String(given.Enabled ?? true) === 'true',
    startingPosition: startingPosition as Mapping['startingPosition'],
    batchSize: number('BatchSize', 100, 1, 10_000),
    window: number('MaximumBatchingWindowInSeconds', 0, 0, 300) * 1000,
    patterns: (given.FilterCriteria?.Filters ?? []).map(({ Pattern }, at) => patternOf(Pattern, at, refuse)),
    reportsItemFailures: (given.FunctionResponseTypes ?? []).includes('ReportBatchItemFailures'),
    bisects: String(given.BisectBatchOnFunctionError ?? false) === 'true',
    maxRetries: unlimited(number('MaximumRetryAttempts', -1, -1, 10_000)),
    maxAge: unlimited(number('MaximumRecordAgeInSeconds', -1, -1, 604_800)) * 1000,
    ...(failureQueue === undefined ? {} : { failureQueue }),
  };
}

type NumberName = 'BatchSize' | 'MaximumBatchingWindowInSeconds' | 'MaximumRetryAttempts' | 'MaximumRecordAgeInSeconds';

/** CloudFormation lets numbers and booleans be strings. */
interface Given extends Partial<Readonly<Record<NumberName, number | string>>> {
  readonly EventSourceArn?: string;
  readonly FunctionName?: string;
  readonly Enabled?: boolean | string;
  readonly StartingPosition?: string;
  readonly FilterCriteria?: { readonly Filters?: readonly { readonly Pattern?: unknown }[] };
  readonly FunctionResponseTypes?: readonly string[];
  readonly BisectBatchOnFunctionError?: boolean | string;
  readonly DestinationConfig?: { readonly OnFailure?: { readonly Destination?: string } };
}

function patternOf(given: unknown, at: number, refuse: (why: string) => never): unknown {
  let pattern = given;
  try {
    if (typeof given === 'string') pattern = JSON.parse(given);
  } catch {
    refuse(`filter ${at} is no JSON: ${given}`);
  }
  const fault = checkPattern(pattern);
  return fault ? refuse(`filter ${at}, ${fault.place}: ${fault.problem}`) : pattern;
}

/** A UUID, as AWS gives one, and the same at every start: checkpoints are kept under it. */
function idOf(name: string): string {
  const hex = createHash('sha256').update(name).digest('hex');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20, 32)].join('-');
}
