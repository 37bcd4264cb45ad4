import { describe, expect, it } from 'vitest';
import { testCloud } from '../testing.ts';
import { type ManualTime, manualTime } from '../time.ts';
import { callFunction } from './case-functions.ts';
import { type Case, cases, expectationOf } from './cases.ts';
import { createStatesEngine } from './engine.ts';

describe('the States Language', () => {
  for (const row of cases) {
    it(row.name, async () => {
      expect(await runCase(row)).toMatchObject(expectationOf(row));
    });
  }
});

async function runCase({ machine, input, functions = {} }: Case) {
  const time = manualTime(Date.UTC(2026, 10, 21));
  const counts = new Map<string, number>();
  const cloud = await testCloud({
    time,
    invoke: async (arn, payload) => ({
      requestId: '1',
      ...(await callFunction(functions, counts, arn, payload, answer)),
    }),
  });
  const engine = await createStatesEngine(cloud);
  const call = (operation: string, what: object) =>
    engine.services[0]?.invoke?.(operation, what, { arn: 'owner' }) as Promise<Record<string, string>>;
  const answer = (operation: string, what: object) => call(operation, what);
  try {
    const { ref } = (await engine.providers[0]?.provide({
      type: 'AWS::StepFunctions::StateMachine',
      stack: 'cases',
      logicalId: 'Machine',
      properties: { DefinitionString: JSON.stringify(machine), RoleArn: 'arn:aws:iam::000000000000:role/states' },
      metadata: {},
    })) ?? { ref: '' };
    const { executionArn } = await call('StartExecution', { stateMachineArn: ref, input: JSON.stringify(input ?? {}) });
    const done = await until(time, () => call('DescribeExecution', { executionArn }));
    return { ...done, ...(done.output !== undefined && { output: JSON.parse(done.output) as unknown }) };
  } finally {
    await engine.stop();
    await cloud.end();
  }
}

/** Lets the hands of the clock run until the execution has ended. */
async function until(time: ManualTime, describe: () => Promise<Record<string, string>>) {
  for (let turn = 0; turn < 1_000; turn++) {
    const execution = await describe();
    if (execution.status !== 'RUNNING') return execution;
    await new Promise((resolve) => setTimeout(resolve, 2));
    await time.advance(100);
  }
  throw new Error('the execution does not end');
}
