import { SendTaskSuccessCommand } from '@aws-sdk/client-sfn';
import { afterEach, describe, expect, it } from 'vitest';
import type { Cloud } from '../cloud.ts';
import { manualTime } from '../time.ts';
import { asking, endAll, FUNCTION, hosted, tokenKeeper, waiting } from './hosted.ts';

afterEach(endAll);

describe('a restart', () => {
  it('keeps a task token: the function is not called again, and the answer is taken', async () => {
    const before = tokenKeeper();
    const first = await hosted(asking, { invoke: before.invoke });
    const executionArn = await first.start();
    await first.pass(0);
    await first.end(true);
    const after = tokenKeeper();
    const second = await hosted(asking, { invoke: after.invoke, dataFolder: first.cloud.dataFolder });
    await second.pass(0);
    await second.client.send(new SendTaskSuccessCommand({ taskToken: before.tokens[0] ?? '', output: '1' }));
    expect(await second.ended(executionArn)).toMatchObject({ status: 'SUCCEEDED', output: '1' });
    expect(after.tokens).toEqual([]);
  });

  it('keeps an answer that came just before the end of the process', async () => {
    const { tokens, invoke } = tokenKeeper();
    const first = await hosted(asking, { invoke });
    const executionArn = await first.start();
    await first.pass(0);
    await Promise.all([
      first.client.send(new SendTaskSuccessCommand({ taskToken: tokens[0] ?? '', output: '2' })),
      first.engine.stop(),
    ]);
    await first.end(true);
    const second = await hosted(asking, { invoke, dataFolder: first.cloud.dataFolder });
    expect(await second.ended(executionArn)).toMatchObject({ status: 'SUCCEEDED', output: '2' });
  });

  it('does not lengthen a wait, and calls a function that was under way again', async () => {
    const states = {
      Wait: { Type: 'Wait', Seconds: 60, Next: 'Work' },
      Work: { Type: 'Task', Resource: FUNCTION, TimeoutSeconds: 5, End: true },
    };
    const first = await hosted(states);
    const executionArn = await first.start();
    await first.pass(50_000);
    const elapsed = first.cloud.time.now();
    await first.end(true);
    const hanging: Cloud['invoke'] = () => new Promise(() => {});
    const second = await hosted(states, {
      invoke: hanging,
      dataFolder: first.cloud.dataFolder,
      time: manualTime(elapsed),
    });
    await second.pass(11_000);
    await second.end(true);
    const third = await hosted(states, {
      invoke: async () => ({ payload: 'again', requestId: '1' }),
      dataFolder: first.cloud.dataFolder,
      time: manualTime(elapsed + 600_000),
    });
    expect(await third.ended(executionArn)).toMatchObject({ status: 'SUCCEEDED', output: '"again"' });
  });

  it('goes on with the definition of the start, though the template has a new one', async () => {
    const first = await hosted(waiting);
    const executionArn = await first.start({ a: 1 });
    await first.end(true);
    const second = await hosted({ Other: { Type: 'Fail', Error: 'New' } }, { dataFolder: first.cloud.dataFolder });
    await second.pass(61_000);
    expect(await second.ended(executionArn)).toMatchObject({ status: 'SUCCEEDED', output: '{"a":1}' });
    expect(await second.ended(await second.start())).toMatchObject({ status: 'FAILED', error: 'New' });
  });
});
