import { ListExecutionsCommand } from '@aws-sdk/client-sfn';
import { afterEach, describe, expect, it } from 'vitest';
import { AwsError, type Cloud } from '../cloud.ts';
import type { JsonObject } from '../json.ts';
import { endAll, FUNCTION, hosted, ROLE } from './hosted.ts';

afterEach(endAll);

describe('a task', () => {
  const sdk = (resource: string, Parameters: JsonObject, more: JsonObject = {}) => ({
    Call: { Type: 'Task', Resource: `arn:aws:states:::${resource}`, Parameters, ...more, End: true },
  });

  it('calls an AWS service under the role of its machine', async () => {
    const calls: unknown[][] = [];
    const call: Cloud['call'] = async (...args) => {
      calls.push(args);
      return { TransferId: 't-1' };
    };
    const { start, ended } = await hosted(
      sdk('aws-sdk:transfer:startFileTransfer', { 'ConnectorId.$': '$.c', SendFilePaths: ['/b/k'] }),
      { call },
    );
    expect((await ended(await start({ c: 'c-1' }))).output).toBe('{"TransferId":"t-1"}');
    expect(calls).toEqual([
      [{ arn: ROLE }, 'transfer', 'StartFileTransfer', { ConnectorId: 'c-1', SendFilePaths: ['/b/k'] }],
    ]);
  });

  it.each([
    ['aws-sdk:transfer:startFileTransfer', 'ThrottlingException', 'Transfer.ThrottlingException'],
    ['aws-sdk:dynamodb:putItem', 'ConditionalCheckFailedException', 'DynamoDb.ConditionalCheckFailedException'],
    ['dynamodb:putItem', 'ConditionalCheckFailedException', 'DynamoDB.ConditionalCheckFailedException'],
    ['aws-sdk:sfn:sendTaskSuccess', 'TaskTimedOut', 'Sfn.TaskTimedOutException'],
  ])('names an error of %s as AWS does', async (resource, code, error) => {
    const call: Cloud['call'] = async () => {
      throw new AwsError(code, 'no');
    };
    const { start, ended } = await hosted(sdk(resource, {}), { call });
    expect(await ended(await start())).toMatchObject({ status: 'FAILED', error, cause: 'no' });
  });

  it('spells the members of the Step Functions API with capitals', async () => {
    const calls: unknown[][] = [];
    const call: Cloud['call'] = async (...args) => {
      calls.push(args);
      return { executionArn: 'arn:x' };
    };
    const { start, ended } = await hosted(
      sdk('aws-sdk:sfn:startExecution', { StateMachineArn: 'arn:m', Input: '{}' }),
      { call },
    );
    expect((await ended(await start())).output).toBe('{"ExecutionArn":"arn:x"}');
    expect(calls[0]?.[3]).toEqual({ stateMachineArn: 'arn:m', input: '{}' });
  });

  it('fails when its function may not be invoked, was thrown out, or does not answer sensibly', async () => {
    const answers: Record<string, Cloud['invoke']> = {
      'Lambda.AWSLambdaException': async () => {
        throw new AwsError('AccessDeniedException', 'no grant', 403);
      },
      'Lambda.TooManyRequestsException': async () => {
        throw new AwsError('TooManyRequestsException', 'slow down', 429);
      },
      'Lambda.Unknown': async () => ({ payload: 'crash', functionError: 'Unhandled', requestId: '1' }),
      'Sandbox.Timedout': async () => ({
        payload: { errorType: 'Sandbox.Timedout', errorMessage: 'Task timed out' },
        functionError: 'Unhandled',
        requestId: '1',
      }),
    };
    for (const [error, invoke] of Object.entries(answers)) {
      const { start, ended } = await hosted({ Call: { Type: 'Task', Resource: FUNCTION, End: true } }, { invoke });
      expect(await ended(await start())).toMatchObject({ status: 'FAILED', error });
    }
  });

  it('starts another execution and waits for its end', async () => {
    const machine = 'arn:aws:states:eu-west-1:000000000000:stateMachine:deliver';
    const { start, ended, client, stateMachineArn } = await hosted({
      Which: { Type: 'Choice', Choices: [{ Variable: '$.child', IsPresent: true, Next: 'Child' }], Default: 'Parent' },
      Child: { Type: 'Pass', Result: { from: 'child' }, End: true },
      Parent: {
        Type: 'Task',
        Resource: 'arn:aws:states:::states:startExecution.sync:2',
        Parameters: { StateMachineArn: machine, Input: { child: true } },
        OutputPath: '$.Output',
        End: true,
      },
    });
    expect((await ended(await start({}, 'parent'))).output).toBe('{"from":"child"}');
    const { executions } = await client.send(new ListExecutionsCommand({ stateMachineArn }));
    expect(executions).toHaveLength(2);
  });
});
