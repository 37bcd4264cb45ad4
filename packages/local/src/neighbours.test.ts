import { fileURLToPath } from 'node:url';
import { DynamoDBClient, PutItemCommand } from '@aws-sdk/client-dynamodb';
import { PutObjectCommand, S3Client } from '@aws-sdk/client-s3';
import { CreateScheduleCommand, SchedulerClient } from '@aws-sdk/client-scheduler';
import { DescribeExecutionCommand, ListExecutionsCommand, SFNClient } from '@aws-sdk/client-sfn';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { functionRole, lambdaFunction, type TestAssembly, writeAssembly } from './assembly-testing.ts';
import { type LocalCloud, startLocalCloud } from './local-cloud.ts';

const sdk = JSON.stringify(fileURLToPath(import.meta.resolve('@aws-sdk/client-eventbridge')));
const code = {
  // Turns each new item into an event.
  publisher: `
    import { createRequire } from 'node:module';
    const { EventBridgeClient, PutEventsCommand } = createRequire(${sdk})('@aws-sdk/client-eventbridge');
    const client = new EventBridgeClient({ maxAttempts: 1 });
    export const handler = async ({ Records }) => {
      const Entries = Records.map(({ dynamodb }) => ({
        EventBusName: process.env.BUS, Source: 'shop', DetailType: 'thing.kept', Detail: JSON.stringify({ id: dynamodb.Keys.id.S }),
      }));
      const answer = await client.send(new PutEventsCommand({ Entries }));
      if (answer.FailedEntryCount > 0) throw new Error(JSON.stringify(answer));
    };`,
  worker: `
    export const handler = async (event) => { globalThis.seen.push(event); return { done: event.id ?? null }; };`,
};
const seen: Record<string, unknown>[] = [];

const role = (service: string, ...Statement: object[]) => ({
  Type: 'AWS::IAM::Role',
  Properties: {
    AssumeRolePolicyDocument: {
      Statement: [
        {
          Effect: 'Allow',
          Action: 'sts:AssumeRole',
          Principal: { Service: service },
          Condition: { StringEquals: { 'aws:SourceAccount': { Ref: 'AWS::AccountId' } } },
        },
      ],
    },
    Policies: [{ PolicyName: 'rights', PolicyDocument: { Statement } }],
  },
});
const arnOf = (id: string) => ({ 'Fn::GetAtt': [id, 'Arn'] });
const allow = (Action: string | string[], Resource: unknown) => ({ Effect: 'Allow', Action, Resource });

describe('the engines of one cloud', () => {
  let assembly: TestAssembly;
  let cloud: LocalCloud;
  const lines: string[] = [];
  beforeAll(async () => {
    (globalThis as unknown as { seen: unknown[] }).seen = seen;
    const stream = { 'Fn::GetAtt': ['Table', 'StreamArn'] };
    assembly = await writeAssembly(
      {
        Resources: {
          Table: {
            Type: 'AWS::DynamoDB::Table',
            Properties: {
              TableName: 'things',
              KeySchema: [{ AttributeName: 'id', KeyType: 'HASH' }],
              AttributeDefinitions: [{ AttributeName: 'id', AttributeType: 'S' }],
              BillingMode: 'PAY_PER_REQUEST',
              StreamSpecification: { StreamViewType: 'NEW_IMAGE' },
            },
          },
          Bus: { Type: 'AWS::Events::EventBus', Properties: { Name: 'shop' } },
          Box: {
            Type: 'AWS::S3::Bucket',
            Properties: {
              BucketName: 'shop-box',
              NotificationConfiguration: { EventBridgeConfiguration: { EventBridgeEnabled: true } },
            },
          },
          PublisherRole: functionRole(
            allow(['dynamodb:DescribeStream', 'dynamodb:GetRecords', 'dynamodb:GetShardIterator'], stream),
            allow('dynamodb:ListStreams', '*'),
            allow('events:PutEvents', arnOf('Bus')),
          ),
          Publisher: lambdaFunction('publisher', 'PublisherRole', {
            Environment: { Variables: { BUS: { Ref: 'Bus' } } },
            Timeout: 20,
          }),
          Mapping: {
            Type: 'AWS::Lambda::EventSourceMapping',
            Properties: {
              EventSourceArn: stream,
              FunctionName: { Ref: 'Publisher' },
              StartingPosition: 'TRIM_HORIZON',
              BatchSize: 10,
            },
          },
          WorkerRole: functionRole(),
          Worker: lambdaFunction('worker', 'WorkerRole'),
          MachineRole: role('states.amazonaws.com', allow('lambda:InvokeFunction', arnOf('Worker'))),
          Machine: {
            Type: 'AWS::StepFunctions::StateMachine',
            Properties: {
              StateMachineName: 'work',
              RoleArn: arnOf('MachineRole'),
              DefinitionString: {
                'Fn::Sub': JSON.stringify({
                  StartAt: 'Work',
                  States: {
                    Work: {
                      Type: 'Task',
                      Resource: 'arn:aws:states:::lambda:invoke',
                      Parameters: { FunctionName: '${Worker.Arn}', 'Payload.$': '$.detail' },
                      OutputPath: '$.Payload',
                      End: true,
                    },
                  },
                }),
              },
            },
          },
          RuleRole: role('events.amazonaws.com', allow('states:StartExecution', { Ref: 'Machine' })),
          KeptRule: {
            Type: 'AWS::Events::Rule',
            Properties: {
              EventBusName: { Ref: 'Bus' },
              EventPattern: { source: ['shop'], 'detail-type': ['thing.kept'] },
              State: 'ENABLED',
              Targets: [{ Id: 'machine', Arn: { Ref: 'Machine' }, RoleArn: arnOf('RuleRole') }],
            },
          },
          FileRule: {
            Type: 'AWS::Events::Rule',
            Properties: {
              EventPattern: { source: ['aws.s3'], 'detail-type': ['Object Created'] },
              State: 'ENABLED',
              Targets: [{ Id: 'worker', Arn: arnOf('Worker') }],
            },
          },
          FilePermission: {
            Type: 'AWS::Lambda::Permission',
            Properties: {
              Action: 'lambda:InvokeFunction',
              FunctionName: arnOf('Worker'),
              Principal: 'events.amazonaws.com',
              SourceArn: arnOf('FileRule'),
            },
          },
          SchedulerRole: role('scheduler.amazonaws.com', allow('lambda:InvokeFunction', arnOf('Worker'))),
          Group: { Type: 'AWS::Scheduler::ScheduleGroup', Properties: { Name: 'windows' } },
        },
        Outputs: {
          Worker: { Value: arnOf('Worker') },
          SchedulerRole: { Value: arnOf('SchedulerRole') },
          Machine: { Value: { Ref: 'Machine' } },
        },
      },
      code,
    );
    cloud = await startLocalCloud({
      assembly: assembly.folder,
      data: assembly.data,
      log: (engine, message) => lines.push(`${engine}: ${message}`),
    });
  });
  afterAll(async () => {
    await cloud.stop();
    await assembly.remove();
  });
  const settings = () => ({
    endpoint: cloud.endpoints.AWS_ENDPOINT_URL ?? '',
    region: cloud.region,
    credentials: { ...cloud.rootCredentials },
    maxAttempts: 1,
  });

  it('carry a written item over stream, function, bus and rule into an execution that runs a function', async () => {
    await new DynamoDBClient(settings()).send(new PutItemCommand({ TableName: 'things', Item: { id: { S: 'i-1' } } }));
    const client = new SFNClient(settings());
    const stateMachineArn = cloud.outputs.app?.Machine;
    const executions = async () => (await client.send(new ListExecutionsCommand({ stateMachineArn }))).executions ?? [];
    await expect
      .poll(async () => (await executions()).map(({ status }) => status), { timeout: 10_000 })
      .toEqual(['SUCCEEDED']);
    const [execution] = await executions();
    const { output } = await client.send(new DescribeExecutionCommand({ executionArn: execution?.executionArn }));
    expect([output, lines]).toEqual(['{"done":"i-1"}', []]);
  });

  it('tell a function about a stored object by the default bus', async () => {
    await new S3Client(settings()).send(new PutObjectCommand({ Bucket: 'shop-box', Key: 'in/a b.xml', Body: 'x' }));
    await expect
      .poll(() => seen.find((event) => event.source === 'aws.s3'), { timeout: 10_000 })
      .toMatchObject({
        'detail-type': 'Object Created',
        detail: { bucket: { name: 'shop-box' }, object: { key: 'in/a b.xml', size: 1 } },
      });
  });

  it('run a function at its hour', async () => {
    const { Worker: Arn, SchedulerRole: RoleArn } = cloud.outputs.app ?? {};
    await new SchedulerClient(settings()).send(
      new CreateScheduleCommand({
        Name: 'open',
        GroupName: 'windows',
        ScheduleExpression: `at(${new Date(Date.now() + 1000).toISOString().slice(0, 19)})`,
        FlexibleTimeWindow: { Mode: 'OFF' },
        Target: { Arn, RoleArn, Input: '{"id":"window"}' },
      }),
    );
    await expect.poll(() => seen.find((event) => event.id === 'window'), { timeout: 10_000 }).toEqual({ id: 'window' });
  });
});
