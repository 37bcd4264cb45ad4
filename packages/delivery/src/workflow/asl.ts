/** Amazon States Language as data, in JSONPath: what our workflows use of it. */
export interface Definition {
  readonly Comment: string;
  readonly StartAt: string;
  readonly States: Readonly<Record<string, object>>;
}

/** The ARN of each function of the workflow, by its name in the manifest. */
export type FunctionArns = Readonly<Record<string, string>>;

/** What Lambda itself may do to an invocation; tried again at once and then slower. */
const lambdaHiccups = [
  'Lambda.ServiceException',
  'Lambda.AWSLambdaException',
  'Lambda.SdkClientException',
  'Lambda.TooManyRequestsException',
  'Lambda.ClientExecutionTimeoutException',
];

export interface RetryPolicy {
  readonly codes: readonly string[];
  readonly seconds: number;
  readonly attempts: number;
}

const retries = (policies: readonly RetryPolicy[]) => [
  { ErrorEquals: lambdaHiccups, IntervalSeconds: 1, MaxAttempts: 6, BackoffRate: 2, JitterStrategy: 'FULL' },
  ...policies.map(({ codes, seconds, attempts }) => ({
    ErrorEquals: [...codes],
    IntervalSeconds: seconds,
    MaxAttempts: attempts,
    BackoffRate: 2,
    MaxDelaySeconds: 600,
    JitterStrategy: 'FULL',
  })),
];

export interface Step {
  readonly function: string;
  readonly says: string;
  readonly next: string;
  /** What the function is given; `$.x` paths under names that end in `.$`. */
  readonly input: Readonly<Record<string, unknown>>;
  /** Where its answer is put; dropped when absent. */
  readonly keep?: string;
  readonly retry?: readonly RetryPolicy[];
  readonly catches?: readonly { readonly errors: readonly string[]; readonly next: string; readonly keep: string }[];
}

/** A function that is called and answers. */
export const call = (
  arns: FunctionArns,
  { function: name, says, next, input, keep, retry = [], catches = [] }: Step,
) => ({
  Type: 'Task',
  Comment: says,
  Resource: 'arn:aws:states:::lambda:invoke',
  Parameters: { FunctionName: arnOf(arns, name), Payload: input },
  ResultSelector: { 'value.$': '$.Payload' },
  ResultPath: keep ?? null,
  Retry: retries(retry),
  ...catching(catches),
  Next: next,
});

/** A function that is given a task token; whoever holds the token answers. */
export const callAndWait = (arns: FunctionArns, step: Step & { readonly seconds: string }) => ({
  ...call(arns, step),
  Resource: 'arn:aws:states:::lambda:invoke.waitForTaskToken',
  Parameters: {
    FunctionName: arnOf(arns, step.function),
    Payload: { ...step.input, 'taskToken.$': '$$.Task.Token' },
  },
  ResultSelector: undefined,
  TimeoutSecondsPath: step.seconds,
});

/** Adds one to `$.<name>.number`: a Pass can only write an object. */
export const counted = (name: string, next: string) => ({
  Type: 'Pass',
  Parameters: { 'number.$': `States.MathAdd($.${name}.number, 1)` },
  ResultPath: `$.${name}`,
  Next: next,
});

const catching = (catches: NonNullable<Step['catches']>) =>
  catches.length === 0
    ? {}
    : { Catch: catches.map(({ errors, next, keep }) => ({ ErrorEquals: [...errors], Next: next, ResultPath: keep })) };

function arnOf(arns: FunctionArns, name: string): string {
  const arn = arns[name];
  if (arn === undefined) throw new Error(`Cannot make the workflow: there is no function "${name}"`);
  return arn;
}
