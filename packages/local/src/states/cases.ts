import type { JsonObject } from '../json.ts';

/**
 * What the States Language means, case by case: a machine, an input, what its functions do, what must come out. Our host
 * and, where it is installed, moto's independent interpreter run the same list.
 */
export interface Case {
  readonly name: string;
  readonly machine: JsonObject;
  readonly input?: unknown;
  /** What a function does at its first call, second call, …; the last row holds for all further calls. */
  readonly functions?: Readonly<Record<string, readonly Behaviour[]>>;
  readonly output?: unknown;
  readonly error?: string;
  readonly cause?: string;
  readonly status?: 'FAILED' | 'TIMED_OUT';
  /** Why moto gives something else; the case is not compared with it then. */
  readonly moto?: string;
}

export type Behaviour =
  | { readonly returns: unknown }
  /** Gives its payload back. */
  | { readonly echoes: true }
  | { readonly throws: string; readonly message: string }
  /** Never answers the call. */
  | { readonly hangs: true }
  /** Answers the task whose token is in `token` of the payload, then returns. */
  | { readonly succeeds: unknown }
  | { readonly fails: string; readonly cause: string };

/** What the description of the ended execution must hold. */
export function expectationOf({ output, error, cause, status }: Case): object {
  if (status) return { status };
  if (error === undefined) return { status: 'SUCCEEDED', output };
  return { status: 'FAILED', error, ...(cause !== undefined && { cause }) };
}

export const FUNCTION_ARN = 'arn:aws:lambda:us-east-1:123456789012:function:';

const states = (States: JsonObject, more: JsonObject = {}): JsonObject => ({
  StartAt: Object.keys(States)[0] ?? '',
  States,
  ...more,
});
const only = (state: JsonObject): JsonObject => states({ Only: { ...state, End: true } });
// The names of states differ in the whole machine.
const inner = (state: JsonObject, name = 'Inner'): JsonObject => states({ [name]: { ...state, End: true } });
const passing = (parameters: JsonObject): JsonObject => only({ Type: 'Pass', Parameters: parameters });
const call = (name: string, more: JsonObject = {}): JsonObject => ({
  Type: 'Task',
  Resource: FUNCTION_ARN + name,
  ...more,
});
const invoke = (name: string, payload: JsonObject, more: JsonObject = {}): JsonObject => ({
  Type: 'Task',
  Resource: 'arn:aws:states:::lambda:invoke',
  Parameters: { FunctionName: FUNCTION_ARN + name, Payload: payload },
  ...more,
});
const waitForToken = (name: string, more: JsonObject = {}): JsonObject => ({
  ...invoke(name, { 'token.$': '$$.Task.Token' }, more),
  Resource: 'arn:aws:states:::lambda:invoke.waitForTaskToken',
});
const choice = (rule: JsonObject): JsonObject =>
  states({
    Choose: { Type: 'Choice', Choices: [{ ...rule, Next: 'Yes' }], Default: 'No' },
    Yes: { Type: 'Pass', Result: 'yes', End: true },
    No: { Type: 'Pass', Result: 'no', End: true },
  });
const failing = (error: string, cause: string): JsonObject => ({ Type: 'Fail', Error: error, Cause: cause });
const refusing: Behaviour = { throws: 'Refused', message: 'no' };
const catching = (errors: readonly string[], more: JsonObject = {}): JsonObject[] => [
  { ErrorEquals: errors, Next: 'Caught', ...more },
];
const caught: JsonObject = { Caught: { Type: 'Pass', End: true } };
const once = { ErrorEquals: ['States.ALL'], IntervalSeconds: 1, MaxAttempts: 1 };

export const cases: readonly Case[] = [
  // Data flow
  {
    name: 'Pass gives its Result',
    machine: only({ Type: 'Pass', Result: { a: 1 } }),
    input: { b: 2 },
    output: { a: 1 },
  },
  {
    name: 'Pass may give null',
    machine: only({ Type: 'Pass', Result: null }),
    input: { b: 2 },
    output: null,
    moto: 'tells no output when it is null',
  },
  {
    name: 'Pass without Result gives its input',
    machine: only({ Type: 'Pass' }),
    input: { b: [1, null] },
    output: { b: [1, null] },
  },
  {
    name: 'Parameters mix constants, paths and the context object',
    machine: passing({ n: 1, 'b.$': '$.b', deep: { 'list.$': '$.list[1]', 'name.$': '$$.State.Name' } }),
    input: { b: 'x', list: [1, 2] },
    output: { n: 1, b: 'x', deep: { list: 2, name: 'Only' } },
  },
  {
    name: 'InputPath narrows the input and OutputPath the output',
    machine: only({ Type: 'Pass', InputPath: '$.in', OutputPath: '$.out' }),
    input: { in: { out: 5, x: 1 } },
    output: 5,
  },
  {
    name: 'InputPath null is an empty object',
    machine: only({ Type: 'Pass', InputPath: null }),
    input: { a: 1 },
    output: {},
  },
  {
    name: 'OutputPath null is an empty object',
    machine: only({ Type: 'Pass', OutputPath: null }),
    input: { a: 1 },
    output: {},
  },
  {
    name: 'ResultPath makes the objects on its way',
    machine: only({ Type: 'Pass', Result: 1, ResultPath: '$.a.b.c' }),
    input: { a: { x: 0 }, z: 1 },
    output: { a: { x: 0, b: { c: 1 } }, z: 1 },
  },
  {
    name: 'ResultPath null drops the result',
    machine: only({ Type: 'Pass', Result: 1, ResultPath: null }),
    input: { a: 1 },
    output: { a: 1 },
  },
  {
    name: 'ResultSelector shapes the result before ResultPath',
    machine: only(call('echo', { ResultSelector: { 'only.$': '$.a.b', fixed: true }, ResultPath: '$.r' })),
    functions: { echo: [{ echoes: true }] },
    input: { a: { b: 2 } },
    output: { a: { b: 2 }, r: { only: 2, fixed: true } },
  },
  {
    name: 'an index works in a ResultSelector',
    machine: only(call('list', { ResultSelector: { 'first.$': '$[0].x' } })),
    functions: { list: [{ returns: [{ x: 1 }, { x: 2 }] }] },
    output: { first: 1 },
    moto: 'gives the list [1] for $[0].x in a ResultSelector',
  },
  {
    name: 'wildcards, slices and filters give lists',
    machine: passing({
      'ids.$': '$.t[*].id',
      'two.$': '$.t[0:2].id',
      'long.$': '$.t[?(@.s > 100)].id',
      'deep.$': '$..id',
    }),
    input: {
      t: [
        { id: 1, s: 90 },
        { id: 2, s: 120 },
        { id: 3, s: 200 },
      ],
    },
    output: { ids: [1, 2, 3], two: [1, 2], long: [2, 3], deep: [1, 2, 3] },
  },
  {
    name: 'a quoted field name works',
    machine: passing({ 'v.$': "$['a b'].c" }),
    input: { 'a b': { c: 7 } },
    output: { v: 7 },
  },
  {
    name: 'a missing path in Parameters fails',
    machine: passing({ 'a.$': '$.nowhere' }),
    error: 'States.ParameterPathFailure',
    moto: 'calls it States.Runtime',
  },
  {
    name: 'a missing InputPath fails with States.Runtime',
    machine: only({ Type: 'Pass', InputPath: '$.nowhere' }),
    error: 'States.Runtime',
  },
  {
    name: 'the execution knows its own input in every state',
    machine: states({
      A: { Type: 'Pass', Result: 0, Next: 'B' },
      B: { Type: 'Pass', Parameters: { 'v.$': '$$.Execution.Input.v' }, End: true },
    }),
    input: { v: 9 },
    output: { v: 9 },
  },

  // Choice
  { name: 'NumericEquals', machine: choice({ Variable: '$.n', NumericEquals: 5 }), input: { n: 5 }, output: 'yes' },
  {
    name: 'NumericGreaterThanEquals is false for a text',
    machine: choice({ Variable: '$.n', NumericGreaterThanEquals: 5 }),
    input: { n: '9' },
    output: 'no',
  },
  {
    name: 'NumericLessThanPath compares two fields',
    machine: choice({ Variable: '$.a', NumericLessThanPath: '$.b' }),
    input: { a: 1, b: 2 },
    output: 'yes',
  },
  { name: 'StringEquals', machine: choice({ Variable: '$.s', StringEquals: 'x' }), input: { s: 'y' }, output: 'no' },
  {
    name: 'StringLessThan follows the code units',
    machine: choice({ Variable: '$.s', StringLessThan: 'a' }),
    input: { s: 'Z' },
    output: 'yes',
  },
  {
    name: 'StringMatches takes stars',
    machine: choice({ Variable: '$.s', StringMatches: 'ack-*.xml' }),
    input: { s: 'ack-1.xml' },
    output: 'yes',
  },
  {
    name: 'BooleanEquals',
    machine: choice({ Variable: '$.b', BooleanEquals: false }),
    input: { b: false },
    output: 'yes',
  },
  {
    name: 'TimestampGreaterThan compares instants, not texts',
    machine: choice({ Variable: '$.t', TimestampGreaterThan: '2026-06-01T00:00:00Z' }),
    input: { t: '2026-06-01T01:00:00+02:00' },
    output: 'no',
  },
  {
    name: 'TimestampLessThanEquals',
    machine: choice({ Variable: '$.t', TimestampLessThanEquals: '2026-06-01T00:00:00Z' }),
    input: { t: '2026-06-01T00:00:00Z' },
    output: 'yes',
  },
  {
    name: 'And, Or and Not nest',
    machine: choice({
      And: [
        { Variable: '$.a', IsPresent: true },
        { Or: [{ Variable: '$.a', NumericEquals: 1 }, { Not: { Variable: '$.b', IsString: true } }] },
      ],
    }),
    input: { a: 2, b: 3 },
    output: 'yes',
  },
  {
    name: 'IsPresent of a missing field',
    machine: choice({ Variable: '$.a.b', IsPresent: false }),
    input: {},
    output: 'yes',
  },
  { name: 'IsNull', machine: choice({ Variable: '$.a', IsNull: true }), input: { a: null }, output: 'yes' },
  {
    name: 'IsNumeric of a text',
    machine: choice({ Variable: '$.a', IsNumeric: true }),
    input: { a: '1' },
    output: 'no',
  },
  {
    name: 'IsTimestamp',
    machine: choice({ Variable: '$.a', IsTimestamp: true }),
    input: { a: '2026-01-01T00:00:00Z' },
    output: 'yes',
  },
  {
    name: 'IsBoolean false holds for a number',
    machine: choice({ Variable: '$.a', IsBoolean: false }),
    input: { a: 1 },
    output: 'yes',
  },
  {
    name: 'no matching choice and no default fails',
    machine: states({
      Choose: { Type: 'Choice', Choices: [{ Variable: '$.n', NumericEquals: 1, Next: 'End' }] },
      End: { Type: 'Succeed' },
    }),
    input: { n: 2 },
    error: 'States.NoChoiceMatched',
    moto: 'calls it States.Runtime',
  },
  {
    name: 'a choice about a missing field fails with States.Runtime',
    machine: choice({ Variable: '$.nowhere', NumericEquals: 1 }),
    input: {},
    error: 'States.Runtime',
    moto: 'takes the default',
  },
  {
    name: 'a loop counts to three',
    machine: states({
      Count: { Type: 'Pass', Parameters: { 'n.$': 'States.MathAdd($.n, 1)' }, Next: 'Enough' },
      Enough: { Type: 'Choice', Choices: [{ Variable: '$.n', NumericLessThan: 3, Next: 'Count' }], Default: 'Done' },
      Done: { Type: 'Succeed' },
    }),
    input: { n: 0 },
    output: { n: 3 },
  },

  // Wait
  {
    name: 'Wait Seconds passes its input on',
    machine: only({ Type: 'Wait', Seconds: 1 }),
    input: { a: 1 },
    output: { a: 1 },
  },
  { name: 'Wait SecondsPath', machine: only({ Type: 'Wait', SecondsPath: '$.s' }), input: { s: 1 }, output: { s: 1 } },
  {
    name: 'Wait for a Timestamp in the past does not wait',
    machine: only({ Type: 'Wait', Timestamp: '2020-01-01T00:00:00Z' }),
    input: 1,
    output: 1,
  },
  {
    name: 'Wait TimestampPath takes an offset',
    machine: only({ Type: 'Wait', TimestampPath: '$.t' }),
    input: { t: '2020-01-01T00:00:00+00:00' },
    output: { t: '2020-01-01T00:00:00+00:00' },
    moto: 'refuses +00:00',
  },

  // Ends
  {
    name: 'Succeed has an OutputPath',
    machine: states({ Done: { Type: 'Succeed', OutputPath: '$.a' } }),
    input: { a: 'x' },
    output: 'x',
  },
  {
    name: 'Fail names its error and cause',
    machine: states({ No: failing('Nope', 'because') }),
    error: 'Nope',
    cause: 'because',
  },
  {
    name: 'Fail takes error and cause by path and function',
    machine: states({ No: { Type: 'Fail', ErrorPath: '$.e', CausePath: "States.Format('{}!', $.c)" } }),
    input: { e: 'Nope', c: 'because' },
    error: 'Nope',
    cause: 'because!',
  },

  // Parallel
  {
    name: 'Parallel gives the outputs in the order of its branches',
    machine: only({
      Type: 'Parallel',
      Branches: [
        states({ A: { Type: 'Wait', Seconds: 1, Next: 'B' }, B: { Type: 'Pass', Result: 1, End: true } }),
        inner({ Type: 'Pass' }),
      ],
    }),
    input: { x: 2 },
    output: [1, { x: 2 }],
  },
  {
    name: 'Parallel has Parameters, ResultSelector and ResultPath',
    machine: only({
      Type: 'Parallel',
      Parameters: { 'y.$': '$.x' },
      Branches: [inner({ Type: 'Pass' })],
      ResultSelector: { 'all.$': '$' },
      ResultPath: '$.r',
    }),
    input: { x: 2 },
    output: { x: 2, r: { all: [{ y: 2 }] } },
  },
  {
    name: 'a failed branch fails the Parallel and can be caught',
    machine: states({
      Both: {
        Type: 'Parallel',
        Branches: [states({ No: failing('Nope', 'why') }), inner({ Type: 'Wait', Seconds: 5 })],
        Catch: catching(['Nope'], { ResultPath: '$.e' }),
        End: true,
      },
      ...caught,
    }),
    input: { a: 1 },
    output: { a: 1, e: { Error: 'Nope', Cause: 'why' } },
  },
  {
    name: 'a failed Parallel is tried again as a whole',
    machine: only({ Type: 'Parallel', Branches: [inner(call('flaky'))], Retry: [once] }),
    functions: { flaky: [refusing, { returns: 'fine' }] },
    output: ['fine'],
  },

  // Map
  {
    name: 'Map runs its processor per item',
    machine: only({ Type: 'Map', ItemProcessor: inner(call('echo')) }),
    functions: { echo: [{ echoes: true }] },
    input: [1, { a: 2 }],
    output: [1, { a: 2 }],
  },
  {
    name: 'Map has ItemsPath, ItemSelector and the item in the context',
    machine: only({
      Type: 'Map',
      ItemsPath: '$.t',
      ItemSelector: { 'i.$': '$$.Map.Item.Index', 'v.$': '$$.Map.Item.Value.n', 'all.$': '$.album' },
      ItemProcessor: inner({ Type: 'Pass' }),
    }),
    input: { album: 'A', t: [{ n: 1 }, { n: 2 }] },
    output: [
      { i: 0, v: 1, all: 'A' },
      { i: 1, v: 2, all: 'A' },
    ],
  },
  {
    name: 'the item and the input of the execution are known inside the processor',
    machine: only({
      Type: 'Map',
      ItemsPath: '$.t',
      ItemProcessor: inner({
        Type: 'Pass',
        Parameters: { 'v.$': '$$.Map.Item.Value', 'i.$': '$$.Map.Item.Index', 'x.$': '$$.Execution.Input.x' },
      }),
    }),
    input: { x: 'X', t: ['a', 'b'] },
    output: [
      { v: 'a', i: 0, x: 'X' },
      { v: 'b', i: 1, x: 'X' },
    ],
  },
  {
    name: 'Map with MaxConcurrency 1 keeps the order',
    machine: only({ Type: 'Map', MaxConcurrency: 1, ItemProcessor: inner({ Type: 'Pass' }) }),
    input: [3, 1, 2],
    output: [3, 1, 2],
  },
  {
    name: 'Map takes MaxConcurrencyPath',
    machine: only({ Type: 'Map', MaxConcurrencyPath: '$.m', ItemsPath: '$.t', ItemProcessor: inner({ Type: 'Pass' }) }),
    input: { m: 2, t: [3, 1, 2] },
    output: [3, 1, 2],
  },
  {
    name: 'Map of nothing gives nothing',
    machine: only({ Type: 'Map', ItemProcessor: inner({ Type: 'Pass' }) }),
    input: [],
    output: [],
  },
  {
    name: 'Map inside Map',
    machine: only({
      Type: 'Map',
      ItemProcessor: inner({
        Type: 'Map',
        ItemProcessor: inner({ Type: 'Pass', Parameters: { 'v.$': '$' } }, 'Innermost'),
      }),
    }),
    input: [[1], [2, 3]],
    output: [[{ v: 1 }], [{ v: 2 }, { v: 3 }]],
  },
  {
    name: 'Map in the older spelling (Iterator, Parameters)',
    machine: only({ Type: 'Map', Parameters: { 'v.$': '$$.Map.Item.Value' }, Iterator: inner({ Type: 'Pass' }) }),
    input: [1],
    output: [{ v: 1 }],
  },
  {
    name: 'a failed iteration fails the Map',
    machine: only({ Type: 'Map', ItemProcessor: inner(call('picky')) }),
    functions: { picky: [refusing] },
    input: [1],
    error: 'Refused',
    cause: '{"errorType":"Refused","errorMessage":"no"}',
  },
  {
    name: 'Map over something that is no array fails',
    machine: only({ Type: 'Map', ItemsPath: '$.t', ItemProcessor: inner({ Type: 'Pass' }) }),
    input: { t: 1 },
    error: 'States.Runtime',
    moto: 'calls it States.QueryEvaluationError',
  },

  // Task
  {
    name: 'a function ARN gets the input and gives the output',
    machine: only(call('echo')),
    functions: { echo: [{ echoes: true }] },
    input: { a: 1 },
    output: { a: 1 },
  },
  {
    name: 'lambda:invoke wraps the payload',
    machine: only(invoke('echo', { 'v.$': '$.a' }, { OutputPath: '$.Payload' })),
    functions: { echo: [{ echoes: true }] },
    input: { a: 1 },
    output: { v: 1 },
  },
  {
    name: 'lambda:invoke tells the status code',
    machine: only(
      invoke('echo', {}, { ResultSelector: { 'code.$': '$.StatusCode', 'version.$': '$.ExecutedVersion' } }),
    ),
    functions: { echo: [{ echoes: true }] },
    output: { code: 200, version: '$LATEST' },
  },
  {
    name: 'an error of a function ends the execution with its type, and its JSON as cause',
    machine: only(call('bad')),
    functions: { bad: [{ throws: 'TypeError', message: 'x is undefined' }] },
    error: 'TypeError',
    cause: '{"errorType":"TypeError","errorMessage":"x is undefined"}',
  },
  {
    name: 'Retry tries again',
    machine: only(call('flaky', { Retry: [once] })),
    functions: { flaky: [refusing, { returns: 'fine' }] },
    output: 'fine',
  },
  {
    name: 'Retry gives up after MaxAttempts',
    machine: only(call('bad', { Retry: [once] })),
    functions: { bad: [refusing, refusing, { returns: 'too late' }] },
    error: 'Refused',
  },
  {
    name: 'MaxAttempts 0 never tries again',
    machine: only(call('bad', { Retry: [{ ErrorEquals: ['Refused'], MaxAttempts: 0 }, { ...once }] })),
    functions: { bad: [refusing, { returns: 'too late' }] },
    error: 'Refused',
  },
  {
    name: 'each retrier counts for itself',
    machine: only(
      call('bad', {
        Retry: [
          { ...once, ErrorEquals: ['A'] },
          { ...once, ErrorEquals: ['B'] },
        ],
      }),
    ),
    functions: { bad: [{ throws: 'A', message: '' }, { throws: 'B', message: '' }, { returns: 'fine' }] },
    output: 'fine',
  },
  {
    name: 'RetryCount counts the attempts',
    machine: only(invoke('flaky', { 'count.$': '$$.State.RetryCount' }, { Retry: [once], OutputPath: '$.Payload' })),
    functions: { flaky: [refusing, { echoes: true }] },
    output: { count: 1 },
  },
  {
    name: 'MaxDelaySeconds and JitterStrategy keep a retry short',
    machine: only(
      call('flaky', {
        Retry: [
          { ...once, IntervalSeconds: 1, BackoffRate: 10, MaxDelaySeconds: 2, MaxAttempts: 2, JitterStrategy: 'FULL' },
        ],
      }),
    ),
    functions: { flaky: [refusing, refusing, { returns: 'fine' }] },
    output: 'fine',
  },
  {
    name: 'Catch puts error and cause where ResultPath says',
    machine: states({ T: call('bad', { Catch: catching(['Refused'], { ResultPath: '$.e' }), End: true }), ...caught }),
    functions: { bad: [refusing] },
    input: { a: 1 },
    output: { a: 1, e: { Error: 'Refused', Cause: '{"errorType":"Refused","errorMessage":"no"}' } },
  },
  {
    name: 'States.TaskFailed catches any error of a task',
    machine: states({
      T: call('bad', { Catch: catching(['States.TaskFailed'], { ResultPath: null }), End: true }),
      ...caught,
    }),
    functions: { bad: [refusing] },
    input: 1,
    output: 1,
  },
  {
    name: 'States.ALL catches a path that leads nowhere in a task',
    machine: states({
      T: invoke('echo', { 'a.$': '$.nowhere' }, { Catch: catching(['States.ALL'], { ResultPath: null }), End: true }),
      ...caught,
    }),
    functions: { echo: [{ echoes: true }] },
    input: {},
    output: {},
  },
  {
    name: 'the first Catch that names the error wins',
    machine: states({
      T: call('bad', { Catch: [...catching(['Other']), { ErrorEquals: ['Refused'], Next: 'Second' }], End: true }),
      Second: { Type: 'Pass', Result: 'second', End: true },
      ...caught,
    }),
    functions: { bad: [refusing] },
    output: 'second',
  },
  {
    name: 'a result without a place for it fails',
    machine: only(call('echo', { ResultPath: '$.a.b' })),
    functions: { echo: [{ echoes: true }] },
    input: { a: 1 },
    error: 'States.ResultPathMatchFailure',
    moto: 'puts it there all the same',
  },

  // Clocks
  {
    name: 'TimeoutSeconds ends a task',
    machine: states({
      T: call('slow', { TimeoutSeconds: 1, Catch: catching(['States.Timeout'], { ResultPath: null }), End: true }),
      ...caught,
    }),
    functions: { slow: [{ hangs: true }] },
    input: 1,
    output: 1,
  },
  {
    name: 'TimeoutSecondsPath ends a task',
    machine: only(call('slow', { TimeoutSecondsPath: '$.s' })),
    functions: { slow: [{ hangs: true }] },
    input: { s: 1 },
    error: 'States.Timeout',
  },
  {
    name: 'States.TaskFailed does not catch a time-out',
    machine: states({
      T: call('slow', { TimeoutSeconds: 1, Catch: catching(['States.TaskFailed']), End: true }),
      ...caught,
    }),
    functions: { slow: [{ hangs: true }] },
    error: 'States.Timeout',
  },
  {
    name: 'TimeoutSeconds of the machine ends the execution',
    machine: states({ W: { Type: 'Wait', Seconds: 30, End: true } }, { TimeoutSeconds: 1 }),
    status: 'TIMED_OUT',
  },

  // Task tokens
  {
    name: 'a task token waits for its answer',
    machine: only(waitForToken('asker')),
    functions: { asker: [{ succeeds: { a: 1 } }] },
    output: { a: 1 },
  },
  {
    name: 'a task token can be answered with a failure',
    machine: states({
      T: waitForToken('asker', { Catch: catching(['Late'], { ResultPath: '$' }), End: true }),
      ...caught,
    }),
    functions: { asker: [{ fails: 'Late', cause: 'no answer' }] },
    output: { Error: 'Late', Cause: 'no answer' },
    moto: 'loses the cause',
  },
  {
    name: 'a token without a heartbeat fails',
    machine: states({
      T: waitForToken('asker', {
        HeartbeatSeconds: 1,
        TimeoutSeconds: 10,
        Catch: catching(['States.HeartbeatTimeout'], { ResultPath: null }),
        End: true,
      }),
      ...caught,
    }),
    functions: { asker: [{ returns: null }] },
    input: 1,
    output: 1,
    moto: 'calls it States.Timeout only',
  },
  {
    name: 'a token without a heartbeat is a time-out, too',
    machine: states({
      T: waitForToken('asker', {
        HeartbeatSeconds: 1,
        TimeoutSeconds: 10,
        Catch: catching(['States.Timeout'], { ResultPath: null }),
        End: true,
      }),
      ...caught,
    }),
    functions: { asker: [{ returns: null }] },
    input: 1,
    output: 1,
  },
  {
    name: 'a token that nobody answers times out',
    machine: only(waitForToken('asker', { TimeoutSeconds: 1 })),
    functions: { asker: [{ returns: null }] },
    error: 'States.Timeout',
  },

  // Intrinsic functions
  {
    name: 'States.Format',
    machine: passing({ 'v.$': "States.Format('{}-{} \\{\\} {}', $.a, 2, $.o)" }),
    input: { a: 'x', o: { k: 1 } },
    output: { v: 'x-2 {} {"k":1}' },
    moto: 'keeps the backslashes',
  },
  {
    name: 'States.StringToJson',
    machine: passing({ 'v.$': 'States.StringToJson($.s)' }),
    input: { s: '{"a":[1]}' },
    output: { v: { a: [1] } },
  },
  {
    name: 'States.JsonToString',
    machine: passing({ 'v.$': 'States.JsonToString($.o)' }),
    input: { o: { a: [1, 'x'] } },
    output: { v: '{"a":[1,"x"]}' },
  },
  {
    name: 'States.Array',
    machine: passing({ 'v.$': "States.Array(1, 'two', $.x)" }),
    input: { x: [3] },
    output: { v: [1, 'two', [3]] },
  },
  {
    name: 'States.ArrayPartition',
    machine: passing({ 'v.$': 'States.ArrayPartition($.a, 2)' }),
    input: { a: [1, 2, 3] },
    output: { v: [[1, 2], [3]] },
  },
  {
    name: 'States.ArrayContains',
    machine: passing({ 'v.$': 'States.ArrayContains($.a, 2)', 'w.$': 'States.ArrayContains($.a, $.x)' }),
    input: { a: [1, 2], x: 3 },
    output: { v: true, w: false },
  },
  {
    name: 'States.ArrayRange',
    machine: passing({ 'v.$': 'States.ArrayRange(1, 9, 2)' }),
    output: { v: [1, 3, 5, 7, 9] },
  },
  {
    name: 'States.ArrayGetItem',
    machine: passing({ 'v.$': 'States.ArrayGetItem($.a, 1)' }),
    input: { a: ['x', 'y'] },
    output: { v: 'y' },
  },
  {
    name: 'States.ArrayLength',
    machine: passing({ 'v.$': 'States.ArrayLength($.a)' }),
    input: { a: [1, 2, 3] },
    output: { v: 3 },
  },
  {
    name: 'States.ArrayUnique',
    machine: passing({ 'v.$': 'States.ArrayLength(States.ArrayUnique($.a))' }),
    input: { a: [1, 2, 2, 1] },
    output: { v: 2 },
  },
  {
    name: 'States.Base64Encode',
    machine: passing({ 'v.$': "States.Base64Encode('release')" }),
    output: { v: 'cmVsZWFzZQ==' },
  },
  {
    name: 'States.Base64Decode',
    machine: passing({ 'v.$': "States.Base64Decode('cmVsZWFzZQ==')" }),
    output: { v: 'release' },
  },
  {
    name: 'States.Hash',
    machine: passing({ 'v.$': "States.Hash('input data', 'SHA-1')" }),
    output: { v: 'aaff4a450a104cd177d28d18d74485e8cae074b7' },
  },
  {
    name: 'States.JsonMerge',
    machine: passing({ 'v.$': 'States.JsonMerge($.a, $.b, false)' }),
    input: { a: { x: 1, y: { z: 1 } }, b: { y: 2 } },
    output: { v: { x: 1, y: 2 } },
  },
  {
    name: 'States.MathRandom',
    machine: passing({ 'v.$': 'States.ArrayContains(States.Array(5, 6), States.MathRandom(5, 6))' }),
    output: { v: true },
  },
  { name: 'States.MathAdd', machine: passing({ 'v.$': 'States.MathAdd($.a, -3)' }), input: { a: 5 }, output: { v: 2 } },
  {
    name: 'States.StringSplit',
    machine: passing({ 'v.$': "States.StringSplit('a.b+c', '.+')" }),
    output: { v: ['a', 'b', 'c'] },
  },
  {
    name: 'States.UUID',
    machine: passing({ 'v.$': "States.ArrayLength(States.StringSplit(States.UUID(), '-'))" }),
    output: { v: 5 },
  },
  {
    name: 'functions nest',
    machine: passing({
      'v.$': "States.Format('{}/{}', States.ArrayGetItem(States.StringSplit($.k, '/'), 0), States.MathAdd(1, 1))",
    }),
    input: { k: 'a/b' },
    output: { v: 'a/2' },
  },
  {
    name: 'a quote in a text is escaped',
    machine: passing({ 'v.$': "States.Format('it\\'s {}', $.a)" }),
    input: { a: 1 },
    output: { v: "it's 1" },
    moto: 'ends the text at the escaped quote',
  },
  {
    name: 'a function with the wrong argument fails',
    machine: passing({ 'v.$': 'States.ArrayLength($.a)' }),
    input: { a: 1 },
    error: 'States.IntrinsicFailure',
    moto: 'calls it States.Runtime',
  },

  // Limits
  {
    name: 'a result beyond 262144 bytes cannot be caught',
    machine: states({ T: call('big', { Catch: catching(['States.ALL']), End: true }), ...caught }),
    functions: { big: [{ returns: 'x'.repeat(262_144) }] },
    error: 'States.DataLimitExceeded',
    moto: 'lets States.ALL catch it',
  },
];
