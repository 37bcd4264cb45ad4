import {
  ExecutionAlreadyExists,
  SendTaskFailureCommand,
  SendTaskSuccessCommand,
  SFNClient,
  StartExecutionCommand,
  TaskDoesNotExist,
  TaskTimedOut,
} from '@aws-sdk/client-sfn';

/** Executions of our state machines, and the answers to those that wait. */
export interface Workflows {
  /** Starts an execution; one that was started under the same name before is left as it is. */
  start(stateMachineArn: string, name: string, input: unknown): Promise<void>;
  /** Wakes a waiting state. A state that no longer waits is none of our business: `false`. */
  succeed(taskToken: string, output: unknown): Promise<boolean>;
  fail(taskToken: string, error: string, cause: string): Promise<boolean>;
}

export const stepFunctions = (client: SFNClient): Workflows => ({
  async start(stateMachineArn, name, input) {
    try {
      await client.send(new StartExecutionCommand({ stateMachineArn, name, input: JSON.stringify(input) }));
    } catch (error) {
      if (!(error instanceof ExecutionAlreadyExists)) throw error;
    }
  },
  succeed: (taskToken, output) =>
    stillWaiting(() => client.send(new SendTaskSuccessCommand({ taskToken, output: JSON.stringify(output) }))),
  fail: (taskToken, error, cause) =>
    stillWaiting(() => client.send(new SendTaskFailureCommand({ taskToken, error, cause: cause.slice(0, 32_000) }))),
});

async function stillWaiting(send: () => Promise<unknown>): Promise<boolean> {
  try {
    await send();
    return true;
  } catch (error) {
    if (error instanceof TaskTimedOut || error instanceof TaskDoesNotExist) return false;
    throw error;
  }
}

/** By the environment that Lambda sets. */
export const openWorkflows = (): Workflows => stepFunctions(new SFNClient({}));
