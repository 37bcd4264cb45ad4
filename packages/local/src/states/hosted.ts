import { DescribeExecutionCommand, SFNClient, StartExecutionCommand } from '@aws-sdk/client-sfn';
import type { Cloud } from '../cloud.ts';
import type { JsonObject } from '../json.ts';
import { testCloud } from '../testing.ts';
import { provide } from '../testing-resources.ts';
import { type ManualTime, manualTime } from '../time.ts';
import { createStatesEngine, type StatesOptions } from './engine.ts';

export const ROLE = 'arn:aws:iam::000000000000:role/machine';
export const FUNCTION = 'arn:aws:lambda:eu-west-1:000000000000:function:worker';

export interface Given extends Partial<Omit<Cloud, 'time'>> {
  readonly time?: ManualTime;
  readonly dataFolder?: string;
  readonly options?: StatesOptions;
  readonly machine?: object;
}

const open = new Set<() => Promise<void>>();

/** Ends what a test left open. */
export async function endAll(): Promise<void> {
  for (const end of [...open]) await end();
}

/** A machine behind a real front, with a stock client. */
export async function hosted(states: JsonObject, given: Given = {}) {
  const { options, machine = {}, time = manualTime(Date.now()), ...overrides } = given;
  const cloud = await testCloud({ time, emit: async () => {}, ...overrides });
  const engine = await createStatesEngine(cloud, options);
  const { ref: stateMachineArn } = await provide(engine, 'AWS::StepFunctions::StateMachine', 'Machine', {
    StateMachineName: 'deliver',
    RoleArn: ROLE,
    DefinitionString: JSON.stringify({ StartAt: Object.keys(states)[0], States: states }),
    ...machine,
  });
  await engine.start();
  const { endpoint } = await cloud.serve(engine);
  const client = new SFNClient({
    endpoint,
    region: cloud.region,
    credentials: cloud.credentials,
    maxAttempts: 1,
    systemClockOffset: time.now() - Date.now(),
  });
  // The client signs with the time of the cloud; it takes the real one back from each answer's date.
  const synchronise = () => {
    client.config.systemClockOffset = time.now() - Date.now();
  };
  const start = async (input: unknown = {}, name?: string) => {
    const started = await client.send(
      new StartExecutionCommand({ stateMachineArn, input: JSON.stringify(input), ...(name && { name }) }),
    );
    return started.executionArn ?? '';
  };
  const look = (executionArn: string) => {
    synchronise();
    return client.send(new DescribeExecutionCommand({ executionArn }));
  };
  const ended = async (executionArn: string) => {
    for (;;) {
      const execution = await look(executionArn);
      if (execution.status !== 'RUNNING') return execution;
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
  };
  const pass = async (ms: number) => {
    await time.advance(ms);
    synchronise();
    await new Promise((resolve) => setTimeout(resolve, 20));
  };
  const end = async (keep = false) => {
    open.delete(end);
    client.destroy();
    await engine.stop();
    await cloud.end({ keep });
  };
  open.add(end);
  return { cloud, engine, client, stateMachineArn, start, look, ended, pass, end };
}

export const passing = { Only: { Type: 'Pass', End: true } };
export const waiting = { Wait: { Type: 'Wait', Seconds: 60, End: true } };
export const asking = {
  Ask: {
    Type: 'Task',
    Resource: 'arn:aws:states:::lambda:invoke.waitForTaskToken',
    Parameters: { FunctionName: FUNCTION, Payload: { 'token.$': '$$.Task.Token' } },
    HeartbeatSeconds: 100,
    End: true,
  },
};

/** A function that keeps the tokens it is given. */
export function tokenKeeper() {
  const tokens: string[] = [];
  const invoke: Cloud['invoke'] = async (_arn, payload) => {
    tokens.push((payload as { token: string }).token);
    return { payload: null, requestId: '1' };
  };
  return { tokens, invoke };
}
