import { setTimeout as sleep } from 'node:timers/promises';
import {
  CreateStateMachineCommand,
  DescribeExecutionCommand,
  SendTaskFailureCommand,
  SendTaskSuccessCommand,
  SFNClient,
  StartExecutionCommand,
} from '@aws-sdk/client-sfn';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { callFunction } from './case-functions.ts';
import { type Case, cases, expectationOf, FUNCTION_ARN } from './cases.ts';
import { hasMoto, startMoto } from './moto-server.ts';

const installed = hasMoto();
const compared = cases.filter((row) => row.moto === undefined);
const deviating = cases.filter((row) => row.moto !== undefined);

describe.skipIf(!installed)(`moto's interpreter${installed ? '' : ' (moto_server is not installed here)'}`, () => {
  let moto: Awaited<ReturnType<typeof startMoto>>;
  let client: SFNClient;
  const counts = new Map<string, number>();

  beforeAll(async () => {
    // A function's name tells its case, for many cases run at once: `c12-echo`.
    moto = await startMoto((name, payload) => {
      const [, index = '', own = ''] = /^c(\d+)-(.*)$/.exec(name) ?? [];
      const functions = Object.fromEntries(
        Object.entries(cases[Number(index)]?.functions ?? {}).map(([key, rows]) => [`c${index}-${key}`, rows]),
      );
      return callFunction(functions, counts, `c${index}-${own}`, payload, answer);
    });
    client = new SFNClient({
      endpoint: moto.endpoint,
      region: 'us-east-1',
      credentials: { accessKeyId: 'a', secretAccessKey: 'b' },
    });
  });
  afterAll(async () => {
    client?.destroy();
    await moto?.stop();
  });

  const answer = (operation: string, input: object) =>
    operation === 'SendTaskSuccess'
      ? client.send(new SendTaskSuccessCommand(input as { taskToken: string; output: string }))
      : client.send(new SendTaskFailureCommand(input as { taskToken: string }));

  const run = async (row: Case) => {
    const index = cases.indexOf(row);
    const { stateMachineArn } = await client.send(
      new CreateStateMachineCommand({
        name: `case-${index}`,
        definition: JSON.stringify(row.machine).replaceAll(FUNCTION_ARN, `${FUNCTION_ARN}c${index}-`),
        roleArn: 'arn:aws:iam::123456789012:role/cases',
      }),
    );
    const { executionArn } = await client.send(
      new StartExecutionCommand({ stateMachineArn, name: `case-${index}`, input: JSON.stringify(row.input ?? {}) }),
    );
    for (let turn = 0; turn < 100; turn++) {
      const { status, output, error, cause } = await client.send(new DescribeExecutionCommand({ executionArn }));
      if (status !== 'RUNNING') return { status, error, cause, ...(output !== undefined && { output: read(output) }) };
      await sleep(200);
    }
    throw new Error('the execution does not end');
  };

  it.concurrent.each(compared.map((row) => [row.name, row] as const))('agrees: %s', async (_name, row) => {
    expect(await run(row)).toMatchObject(expectationOf(row));
  });

  it.concurrent.each(deviating.map((row) => [row.name, row.moto, row] as const))(
    'differs: %s (it %s)',
    async (_name, _moto, row) => {
      expect(await run(row)).not.toMatchObject(expectationOf(row));
    },
  );

  it('is compared in most cases', () => {
    expect(compared.length / cases.length).toBeGreaterThan(0.85);
  });
});

/** moto gives an output that is a text without its quotes. */
function read(output: string): unknown {
  try {
    return JSON.parse(output);
  } catch {
    return output;
  }
}
