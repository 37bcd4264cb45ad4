import { appendFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import type { AwsError } from '../cloud.ts';
import { testCloud } from '../testing.ts';
import { provide } from '../testing-resources.ts';
import { createStatesEngine } from './engine.ts';

/**
 * The process that the crash test kills: runs executions with ten tasks each in a data folder, and notes every call of
 * a task in a file. Arguments: data folder, file, number of executions.
 */
const [dataFolder = '', callsFile = '', count = '0'] = process.argv.slice(2);

const cloud = await testCloud({
  dataFolder,
  invoke: async (_arn, payload) => {
    const { execution, task } = payload as { execution: string; task: string };
    appendFileSync(callsFile, `${execution} ${task}\n`);
    await sleep(5 + Math.random() * 20);
    return { payload: { done: task }, requestId: '1' };
  },
});
const engine = await createStatesEngine(cloud);

const FUNCTION = `arn:aws:lambda:${cloud.region}:${cloud.account}:function:worker`;
const task = (name: object, next: object) => ({
  Type: 'Task',
  Resource: FUNCTION,
  Parameters: { 'execution.$': '$$.Execution.Name', ...name },
  ResultPath: null,
  ...next,
});
const { ref } = await provide(engine, 'AWS::StepFunctions::StateMachine', 'Machine', {
  RoleArn: `arn:aws:iam::${cloud.account}:role/machine`,
  DefinitionString: JSON.stringify({
    StartAt: 'First',
    States: {
      First: task({ task: 'First' }, { Next: 'Pause' }),
      Pause: { Type: 'Wait', Seconds: 1, Next: 'Tracks' },
      Tracks: {
        Type: 'Map',
        ItemsPath: '$.tracks',
        MaxConcurrency: 3,
        ItemProcessor: {
          StartAt: 'Send',
          States: {
            Send: task({ 'task.$': "States.Format('Send-{}', $$.Map.Item.Value)" }, { Next: 'Check' }),
            Check: task({ 'task.$': "States.Format('Check-{}', $$.Map.Item.Value)" }, { End: true }),
          },
        },
        ResultPath: null,
        Next: 'Last',
      },
      Last: task({ task: 'Last' }, { End: true }),
    },
  }),
});
await engine.start();

const call = (operation: string, input: object) =>
  engine.services[0]?.invoke?.(operation, input, { arn: 'owner' }) as Promise<Record<string, unknown>>;
const name = (index: number) => `execution-${index}`;
const all = Array.from({ length: Number(count) }, (_, index) => index);
await Promise.all(
  all.map((index) =>
    call('StartExecution', {
      stateMachineArn: ref,
      name: name(index),
      input: JSON.stringify({ tracks: [1, 2, 3, 4] }),
    }).catch((error: AwsError) => {
      if (error.code !== 'ExecutionAlreadyExists') throw error;
    }),
  ),
);
process.stdout.write('started\n');
for (;;) {
  const statuses = await Promise.all(
    all.map((index) =>
      call('DescribeExecution', { executionArn: `${ref.replace(':stateMachine:', ':execution:')}:${name(index)}` }),
    ),
  );
  if (statuses.every(({ status }) => status !== 'RUNNING')) {
    process.stdout.write(`${JSON.stringify(statuses.map(({ status }) => status))}\n`);
    break;
  }
  await sleep(20);
}
await engine.stop();
await cloud.end({ keep: true });
