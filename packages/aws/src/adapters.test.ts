import { EventBridgeClient, PutEventsCommand } from '@aws-sdk/client-eventbridge';
import { ConflictException, CreateScheduleCommand, SchedulerClient } from '@aws-sdk/client-scheduler';
import {
  CreateSecretCommand,
  GetSecretValueCommand,
  PutSecretValueCommand,
  ResourceExistsException,
  SecretsManagerClient,
} from '@aws-sdk/client-secrets-manager';
import {
  ExecutionAlreadyExists,
  SendTaskFailureCommand,
  SendTaskSuccessCommand,
  SFNClient,
  StartExecutionCommand,
  TaskDoesNotExist,
  TaskTimedOut,
} from '@aws-sdk/client-sfn';
import {
  CreateConnectorCommand,
  ListFileTransferResultsCommand,
  ResourceNotFoundException,
  StartFileTransferCommand,
  TestConnectionCommand,
  TransferClient,
} from '@aws-sdk/client-transfer';
import { failureKind } from '@slipway/delivery';
import { mockClient } from 'aws-sdk-client-mock';
import { afterEach, describe, expect, it } from 'vitest';
import { eventBridge } from './bus.ts';
import { transferConnectors } from './connectors.ts';
import { eventBridgeSchedules } from './schedules.ts';
import { secretsManager } from './secrets.ts';
import { transferFailureCode } from './transfer-failures.ts';
import { stepFunctions } from './workflows.ts';

// Here the faults of the services are the subject; what they do when all is well is told by the stories.

const said = { message: 'no', $metadata: {} };
const throttled = Object.assign(new Error('Rate exceeded'), { name: 'ThrottlingException' });

describe('an execution', () => {
  const mock = mockClient(SFNClient);
  const workflows = stepFunctions(mock as unknown as SFNClient);
  afterEach(() => mock.reset());

  it('that was started under the same name before is left as it is', async () => {
    mock.on(StartExecutionCommand).rejects(new ExecutionAlreadyExists(said));
    await expect(workflows.start('arn', 'batch-1', {})).resolves.toBeUndefined();
  });

  it('that cannot be started is an error', async () => {
    mock.on(StartExecutionCommand).rejects(throttled);
    await expect(workflows.start('arn', 'batch-1', {})).rejects.toThrow('Rate exceeded');
  });

  it.each([new TaskDoesNotExist(said), new TaskTimedOut(said)])(
    'that waits no longer is not woken: $name',
    async (error) => {
      mock.on(SendTaskSuccessCommand).rejects(error);
      mock.on(SendTaskFailureCommand).rejects(error);
      expect(await workflows.succeed('token', {})).toBe(false);
      expect(await workflows.fail('token', 'timeout', 'late')).toBe(false);
    },
  );

  it('that waits is woken with its output, or with a cause of a length that AWS takes', async () => {
    mock.on(SendTaskSuccessCommand).resolves({});
    mock.on(SendTaskFailureCommand).resolves({});
    expect(await workflows.succeed('token', { status: 'completed' })).toBe(true);
    expect(await workflows.fail('token', 'internal', 'x'.repeat(40_000))).toBe(true);
    expect(mock.commandCalls(SendTaskSuccessCommand)[0]?.args[0].input.output).toBe('{"status":"completed"}');
    expect(mock.commandCalls(SendTaskFailureCommand)[0]?.args[0].input.cause).toHaveLength(32_000);
  });

  it('that cannot be reached is an error', async () => {
    mock.on(SendTaskSuccessCommand).rejects(throttled);
    await expect(workflows.succeed('token', {})).rejects.toThrow('Rate exceeded');
  });
});

describe('a schedule', () => {
  const mock = mockClient(SchedulerClient);
  const schedules = eventBridgeSchedules(mock as unknown as SchedulerClient, { groupName: 'g', roleArn: 'r' });
  const wanted = { name: 'window-1', at: '2027-03-05T00:00:00.000Z', functionArn: 'f', input: { a: 1 } };
  afterEach(() => mock.reset());

  it('is for the first whole second that is not before its time', async () => {
    mock.on(CreateScheduleCommand).resolves({});
    await schedules.once({ ...wanted, at: '2026-12-31T23:59:59.001Z' });
    expect(mock.commandCalls(CreateScheduleCommand)[0]?.args[0].input.ScheduleExpression).toBe(
      'at(2027-01-01T00:00:00)',
    );
  });

  it('is made in UTC, for one time, and goes away afterwards', async () => {
    mock.on(CreateScheduleCommand).resolves({});
    await schedules.once(wanted);
    expect(mock.commandCalls(CreateScheduleCommand)[0]?.args[0].input).toMatchObject({
      ScheduleExpression: 'at(2027-03-05T00:00:00)',
      ScheduleExpressionTimezone: 'UTC',
      ActionAfterCompletion: 'DELETE',
      Target: { Arn: 'f', RoleArn: 'r', Input: '{"a":1}' },
    });
  });

  it('of the same name is the same schedule', async () => {
    mock.on(CreateScheduleCommand).rejects(new ConflictException({ ...said, Message: 'exists' }));
    await expect(schedules.once(wanted)).resolves.toBeUndefined();
  });

  it('that cannot be made is an error', async () => {
    mock.on(CreateScheduleCommand).rejects(throttled);
    await expect(schedules.once(wanted)).rejects.toThrow('Rate exceeded');
  });

  it('by another clock than UTC is refused before it is an hour late', async () => {
    await expect(schedules.once({ ...wanted, at: '2027-03-05T00:00:00+01:00' })).rejects.toThrow('not in UTC');
    expect(mock.calls()).toHaveLength(0);
  });
});

describe('a secret', () => {
  const mock = mockClient(SecretsManagerClient);
  const secrets = secretsManager(mock as unknown as SecretsManagerClient);
  afterEach(() => mock.reset());

  it('is made with the member names that AWS Transfer reads', async () => {
    mock.on(CreateSecretCommand).resolves({ ARN: 'arn:secret' });
    expect(await secrets.put('aws/transfer/x', { username: 'label', password: 'pw' })).toBe('arn:secret');
    expect(mock.commandCalls(CreateSecretCommand)[0]?.args[0].input.SecretString).toBe(
      '{"Username":"label","Password":"pw"}',
    );
  });

  it('that exists gets a new version', async () => {
    mock.on(CreateSecretCommand).rejects(new ResourceExistsException(said));
    mock.on(PutSecretValueCommand).resolves({ ARN: 'arn:secret' });
    expect(await secrets.put('name', { username: 'u', privateKey: 'k' })).toBe('arn:secret');
    expect(mock.commandCalls(PutSecretValueCommand)[0]?.args[0].input).toMatchObject({ SecretId: 'name' });
  });

  it('that cannot be made is an error', async () => {
    mock.on(CreateSecretCommand).rejects(throttled);
    await expect(secrets.put('name', { username: 'u' })).rejects.toThrow('Rate exceeded');
  });

  it('is read as it was written', async () => {
    mock.on(GetSecretValueCommand).resolves({ SecretString: '{"Username":"label","PrivateKey":"key"}' });
    expect(await secrets.read('arn')).toEqual({ username: 'label', privateKey: 'key', password: undefined });
  });

  it.each(['hunter2', '{"Password":"hunter2"}', '["hunter2"]', undefined])(
    'that is no login is an error without a word of it: %j',
    async (SecretString) => {
      mock.on(GetSecretValueCommand).resolves(SecretString === undefined ? {} : { SecretString });
      const error = await secrets.read('arn:secret').catch((thrown: Error) => thrown);
      expect(error).toMatchObject({ message: 'Cannot use the secret arn:secret: it is no SFTP login' });
      expect(error).not.toHaveProperty('cause');
    },
  );
});

describe('the event bus', () => {
  const mock = mockClient(EventBridgeClient);
  const publish = eventBridge(mock as unknown as EventBridgeClient, 'bus');
  const records = Array.from({ length: 23 }, (_, index) => ({ name: 'task.moved', detail: `{"n":${index}}` }));
  afterEach(() => mock.reset());

  it('takes ten events a call', async () => {
    mock.on(PutEventsCommand).resolves({ Entries: [] });
    expect(await publish(records)).toEqual([]);
    const calls = mock.commandCalls(PutEventsCommand).map(({ args }) => args[0].input.Entries ?? []);
    expect(calls.map((entries) => entries.length)).toEqual([10, 10, 3]);
    expect(calls[2]?.[2]).toEqual({
      EventBusName: 'bus',
      Source: 'slipway',
      DetailType: 'task.moved',
      Detail: '{"n":22}',
    });
  });

  it('tells which events it did not take, by their place among all', async () => {
    const answer = (...failed: number[]) => ({
      Entries: Array.from({ length: 10 }, (_, index) =>
        failed.includes(index) ? { ErrorCode: 'InternalFailure' } : { EventId: 'x' },
      ),
    });
    mock
      .on(PutEventsCommand)
      .resolvesOnce(answer())
      .resolvesOnce(answer(0, 9))
      .resolvesOnce({
        Entries: [{ EventId: 'x' }, { ErrorCode: 'ThrottlingException' }, { EventId: 'x' }],
      });
    expect(await publish(records)).toEqual([10, 19, 21]);
  });

  it('is not called for nothing', async () => {
    expect(await publish([])).toEqual([]);
    expect(mock.calls()).toHaveLength(0);
  });

  it('that cannot be reached is an error', async () => {
    mock.on(PutEventsCommand).rejects(throttled);
    await expect(publish(records)).rejects.toThrow('Rate exceeded');
  });
});

describe('a connector', () => {
  const mock = mockClient(TransferClient);
  const connectors = transferConnectors(mock as unknown as TransferClient);
  const settings = { url: 'sftp://x', secretArn: 's', hostKeys: ['k'], accessRoleArn: 'r', sessions: 2 };
  afterEach(() => mock.reset());

  it('is made with its pinned keys and its sessions', async () => {
    mock.on(CreateConnectorCommand).resolves({ ConnectorId: 'c-1' });
    expect(await connectors.create(settings)).toBe('c-1');
    expect(mock.commandCalls(CreateConnectorCommand)[0]?.args[0].input).toEqual({
      Url: 'sftp://x',
      AccessRole: 'r',
      SftpConfig: { UserSecretId: 's', TrustedHostKeys: ['k'], MaxConcurrentConnections: 2 },
    });
  });

  it('tells of each file how far it is, and why it failed', async () => {
    mock.on(ListFileTransferResultsCommand).resolves({
      FileTransferResults: [
        { FilePath: '/b/a', StatusCode: 'COMPLETED' },
        { FilePath: '/b/b', StatusCode: 'FAILED', FailureCode: 'TIMEOUT_ERROR', FailureMessage: 'too slow' },
      ],
    });
    expect(await connectors.results('c-1', 't-1')).toEqual([
      { path: '/b/a', status: 'COMPLETED' },
      { path: '/b/b', status: 'FAILED', failure: 'TIMEOUT_ERROR too slow' },
    ]);
  });

  it('does not know what became of a transfer any more after a week: it is none that runs', async () => {
    mock.on(ListFileTransferResultsCommand).rejects(
      new ResourceNotFoundException({
        message: 'Unknown transfer',
        Message: 'Unknown transfer',
        Resource: 't-1',
        ResourceType: 'transfer',
        $metadata: {},
      }),
    );
    expect(await connectors.results('c-1', 't-1')).toEqual([]);
  });

  it('that does not reach the platform says why', async () => {
    mock.on(TestConnectionCommand).resolves({ Status: 'ERROR', StatusMessage: 'host key' });
    expect(await connectors.test('c-1')).toEqual({ ok: false, says: 'host key' });
  });

  it('that answers without what was asked for is an error, and so is a throttle', async () => {
    mock.on(StartFileTransferCommand).resolvesOnce({ TransferId: undefined }).rejects(throttled);
    await expect(connectors.send('c-1', ['/b/a'], '/in')).rejects.toThrow('without TransferId');
    await expect(connectors.fetch('c-1', ['/in/a'], '/b')).rejects.toThrow('Rate exceeded');
  });
});

describe('a failed transfer', () => {
  it.each([
    ['CONNECTION_ERROR', undefined, 'connection-lost'],
    ['TIMEOUT_ERROR', 'Took too long', 'timeout'],
    ['DIRECTORY_NOT_FOUND', undefined, 'folder-missing'],
    ['PATH_NOT_FOUND', undefined, 'folder-missing'],
    ['SEND_FILE_NOT_FOUND', undefined, 'asset-missing'],
    ['CONNECTION_ERROR', 'Host key does not match', 'host-key-changed'],
    ['CONNECTION_ERROR', 'Authentication failed', 'authentication-failed'],
    ['TRANSFER_ERROR', 'Permission denied', 'permission-denied'],
    ['TRANSFER_ERROR', 'No space left on device', 'disk-full'],
    ['TRANSFER_ERROR', 'No such file', 'folder-missing'],
    [undefined, 'Too many requests', 'throttled'],
    [undefined, 'Connection reset by peer', 'connection-lost'],
    ['SOMETHING_NEW', 'Nobody knows', 'internal'],
    [undefined, undefined, 'internal'],
  ] as const)('%s (%s) is ours of the name %s', (code, message, ours) => {
    expect(transferFailureCode(code, message)).toBe(ours);
    expect(failureKind(ours).means).toMatch(/\.$/);
  });
});
