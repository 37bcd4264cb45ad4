import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { InvokeCommand, LambdaClient } from '@aws-sdk/client-lambda';
import { GetQueueUrlCommand, ReceiveMessageCommand, SQSClient } from '@aws-sdk/client-sqs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { functionRole, lambdaFunction, type TestAssembly, writeAssembly } from '../assembly-testing.ts';
import { type LocalCloud, startLocalCloud } from '../local-cloud.ts';

const sdk = JSON.stringify(fileURLToPath(import.meta.resolve('@aws-sdk/client-sqs')));
const code = {
  teller: `
    const atLoad = process.env.WORD;
    let calls = 0;
    export const handler = async (event, context) => {
      calls += 1;
      console.log('told', event.what ?? '');
      await new Promise((resolve) => setTimeout(resolve, event.wait ?? 0));
      const { awsRequestId, getRemainingTimeInMillis, ...facts } = context;
      return {
        atLoad, calls, facts, event,
        now: process.env.WORD,
        region: process.env.AWS_REGION,
        other: process.env.OTHER_WORD ?? null,
        names: Object.keys(process.env).filter((name) => name.includes('WORD')),
        home: process.env.HOME ?? null,
        left: getRemainingTimeInMillis() <= 3000 && getRemainingTimeInMillis() > 0,
      };
    };`,
  thrower: `
    export const handler = async ({ kind }) => {
      if (kind === 'class') throw Object.assign(new RangeError('too far'), { name: 'TooFar' });
      if (kind === 'text') throw 'just text';
      if (kind === 'exit') process.exit(3);
      if (kind === 'big') return 'x'.repeat(7 * 1024 * 1024);
      if (kind === 'nothing') return undefined;
      if (kind === 'forgotten') { void Promise.resolve().then(() => { throw new Error('nobody looks'); }).catch(() => {}); return 'fine'; }
    };`,
  late: `
    import { createRequire } from 'node:module';
    const { SQSClient, SendMessageCommand, GetQueueUrlCommand } = createRequire(${sdk})('@aws-sdk/client-sqs');
    const client = new SQSClient({ maxAttempts: 1 });
    const send = async (body) => {
      const { QueueUrl } = await client.send(new GetQueueUrlCommand({ QueueName: process.env.QUEUE }));
      await client.send(new SendMessageCommand({ QueueUrl, MessageBody: body }));
    };
    export const handler = async ({ wait }) => {
      await new Promise((resolve) => setTimeout(resolve, wait));
      try { await send(JSON.stringify({ after: wait })); globalThis.lateAnswers.push('sent after ' + wait); }
      catch (error) { globalThis.lateAnswers.push(error.name + ' after ' + wait); }
      return 'done';
    };`,
  failing: `
    export const handler = async (event) => {
      globalThis.attempts.push(Date.now());
      if (globalThis.attempts.length < event.succeedAt) throw new Error('attempt ' + globalThis.attempts.length);
      return 'at last';
    };`,
  broken: 'export const wrong = 1;',
};
const recorded = globalThis as unknown as { lateAnswers: string[]; attempts: number[] };

describe('a function of the template', () => {
  let assembly: TestAssembly;
  let cloud: LocalCloud;
  let client: LambdaClient;
  let queues: SQSClient;
  beforeAll(async () => {
    Object.assign(recorded, { lateAnswers: [], attempts: [] });
    const send = {
      Effect: 'Allow',
      Action: ['sqs:SendMessage', 'sqs:GetQueueUrl'],
      Resource: { 'Fn::GetAtt': ['Failures', 'Arn'] },
    };
    const OnFailure = { Destination: { 'Fn::GetAtt': ['Failures', 'Arn'] } };
    assembly = await writeAssembly(
      {
        Resources: {
          Role: functionRole(send),
          Failures: { Type: 'AWS::SQS::Queue', Properties: { QueueName: 'failures' } },
          Teller: lambdaFunction('teller', 'Role', { Environment: { Variables: { WORD: 'one' } }, MemorySize: 512 }),
          Other: lambdaFunction('teller', 'Role', { Environment: { Variables: { OTHER_WORD: 'two' } } }),
          Thrower: lambdaFunction('thrower', 'Role'),
          Late: lambdaFunction('late', 'Role', { Timeout: 1, Environment: { Variables: { QUEUE: 'failures' } } }),
          Failing: lambdaFunction('failing', 'Role'),
          FailingConfig: {
            Type: 'AWS::Lambda::EventInvokeConfig',
            Properties: { FunctionName: { Ref: 'Failing' }, Qualifier: '$LATEST', DestinationConfig: { OnFailure } },
          },
          Broken: lambdaFunction('broken', 'Role'),
        },
      },
      code,
    );
    cloud = await startLocalCloud({ assembly: assembly.folder, data: assembly.data, retryDelays: [50, 100] });
    const settings = { endpoint: cloud.endpoints.AWS_ENDPOINT_URL ?? '', region: cloud.region, maxAttempts: 1 };
    client = new LambdaClient({ ...settings, credentials: { ...cloud.rootCredentials } });
    queues = new SQSClient({ ...settings, credentials: { ...cloud.rootCredentials } });
  });
  afterAll(async () => {
    await cloud.stop();
    await assembly.remove();
  });
  const call = async (name: string, payload: object = {}) => {
    const answer = await client.send(
      new InvokeCommand({ FunctionName: `app-${name}`, Payload: JSON.stringify(payload) }),
    );
    return { error: answer.FunctionError, value: JSON.parse(answer.Payload?.transformToString() || 'null') };
  };
  const received = async () => {
    const { QueueUrl } = await queues.send(new GetQueueUrlCommand({ QueueName: 'failures' }));
    const { Messages = [] } = await queues.send(
      new ReceiveMessageCommand({ QueueUrl, WaitTimeSeconds: 2, MessageSystemAttributeNames: ['All'] }),
    );
    return Messages.map(({ Body = '' }) => JSON.parse(Body) as Record<string, unknown>);
  };

  it('sees its own variables only, when its module loads and when it runs, and nothing of the host', async () => {
    const [one, two] = await Promise.all([call('Teller', { what: 'a' }), call('Other')]);
    expect(one.value).toMatchObject({
      atLoad: 'one',
      now: 'one',
      other: null,
      names: ['WORD'],
      home: null,
      region: 'eu-west-1',
    });
    expect(two.value).toMatchObject({ other: 'two', names: ['OTHER_WORD'] });
    expect(process.env.WORD).toBeUndefined();
    expect(process.env.HOME).toBeDefined();
  });

  it('gets the context of its invocation', async () => {
    const { value } = await call('Teller');
    expect(value.left).toBe(true);
    expect(value.facts).toMatchObject({
      functionName: 'app-Teller',
      functionVersion: '$LATEST',
      invokedFunctionArn: 'arn:aws:lambda:eu-west-1:000000000000:function:app-Teller',
      memoryLimitInMB: '512',
    });
  });

  it('runs one invocation at a time in each copy of its module, and keeps a copy for the next', async () => {
    const answers = await Promise.all([1, 2, 3].map(() => call('Other', { wait: 100 })));
    const again = await call('Other');
    expect(answers.map(({ value }) => value.calls).sort()).not.toEqual([1, 2, 3]);
    expect(again.value.calls).toBeGreaterThan(1);
  });

  it('prints into its own log, not to the console of the cloud', async () => {
    await call('Teller', { what: 'a secret word' });
    await expect
      .poll(() => readFile(join(assembly.data, 'logs', 'app-Teller.log'), 'utf8'))
      .toMatch(/T.*Z app-Teller told a secret word\n/);
  });

  it('answers a thrown error by its name, message and trace', async () => {
    expect(await call('Thrower', { kind: 'class' })).toEqual({
      error: 'Unhandled',
      value: {
        errorType: 'TooFar',
        errorMessage: 'too far',
        trace: expect.arrayContaining([expect.stringContaining('too far')]),
      },
    });
    expect((await call('Thrower', { kind: 'text' })).value).toMatchObject({
      errorType: 'string',
      errorMessage: 'just text',
    });
    expect((await call('Thrower', { kind: 'nothing' })).value).toBeNull();
    expect((await call('Broken')).value).toMatchObject({ errorType: 'Runtime.HandlerNotFound' });
  });

  it('cannot end the cloud, only its own invocation', async () => {
    expect((await call('Thrower', { kind: 'exit' })).value).toMatchObject({ errorType: 'Runtime.ExitError' });
    expect((await call('Thrower', { kind: 'forgotten' })).value).toBe('fine');
  });

  it('answers neither more than 6 MB nor takes more than 1 MB asynchronously', async () => {
    expect((await call('Thrower', { kind: 'big' })).value).toMatchObject({
      errorType: 'Function.ResponseSizeTooLarge',
    });
    const large = new InvokeCommand({
      FunctionName: 'app-Teller',
      InvocationType: 'Event',
      Payload: JSON.stringify('x'.repeat(1024 * 1024)),
    });
    await expect(client.send(large)).rejects.toMatchObject({ name: 'RequestTooLargeException' });
  });

  it('can no longer write after its time-out: its credentials went with it', async () => {
    expect((await call('Late', { wait: 10 })).value).toBe('done');
    const late = await call('Late', { wait: 1300 });
    expect(late.error).toBe('Unhandled');
    expect(late.value).toEqual({
      errorType: 'Sandbox.Timedout',
      errorMessage: expect.stringMatching(/^RequestId: \S+ Error: Task timed out after 1.00 seconds$/),
    });
    await expect
      .poll(() => recorded.lateAnswers, { timeout: 5000 })
      .toEqual(['sent after 10', 'ExpiredTokenException after 1300']);
    expect((await call('Late', { wait: 11 })).value).toBe('done');
    expect(recorded.lateAnswers.at(-1)).toBe('sent after 11');
  });

  it('is tried again after asynchronous errors, in the order of the delays', async () => {
    recorded.attempts.length = 0;
    await client.send(
      new InvokeCommand({ FunctionName: 'app-Failing', InvocationType: 'Event', Payload: '{"succeedAt":3}' }),
    );
    await expect.poll(() => recorded.attempts.length, { timeout: 5000 }).toBe(3);
    const [first = 0, second = 0, third = 0] = recorded.attempts;
    expect([second - first >= 45, third - second >= 95]).toEqual([true, true]);
  });

  it('hands an event that it never managed to its failure destination, with what happened', async () => {
    recorded.attempts.length = 0;
    const ack = await client.send(
      new InvokeCommand({ FunctionName: 'app-Failing', InvocationType: 'Event', Payload: '{"succeedAt":99}' }),
    );
    expect(ack.StatusCode).toBe(202);
    await expect.poll(() => recorded.attempts.length, { timeout: 5000 }).toBe(3);
    const records: Record<string, unknown>[] = [];
    await expect
      .poll(async () => records.push(...(await received())) && records.some((one) => 'requestContext' in one), {
        timeout: 8000,
      })
      .toBe(true);
    expect(records.find((one) => 'requestContext' in one)).toMatchObject({
      version: '1.0',
      requestContext: {
        functionArn: 'arn:aws:lambda:eu-west-1:000000000000:function:app-Failing:$LATEST',
        condition: 'RetriesExhausted',
        approximateInvokeCount: 3,
      },
      requestPayload: { succeedAt: 99 },
      responseContext: { statusCode: 200, executedVersion: '$LATEST', functionError: 'Unhandled' },
      responsePayload: { errorType: 'Error', errorMessage: 'attempt 3' },
    });
  });
});
