import { mkdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { GetObjectCommand, PutObjectCommand, S3Client } from '@aws-sdk/client-s3';
import { CreateSecretCommand, SecretsManagerClient } from '@aws-sdk/client-secrets-manager';
import {
  CreateConnectorCommand,
  ListFileTransferResultsCommand,
  StartFileTransferCommand,
  TransferClient,
} from '@aws-sdk/client-transfer';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { functionRole, lambdaFunction, type TestAssembly, writeAssembly } from '../assembly-testing.ts';
import { type LocalCloud, startLocalCloud } from '../local-cloud.ts';
import { noOpenSsh, type OpenSshServer, startOpenSsh } from './openssh-testing.ts';
import { secretFor } from './transfer-testing.ts';

/** A function that keeps every event of a transfer as an object, to show that the rule on the default bus fired. */
const sdk = JSON.stringify(fileURLToPath(import.meta.resolve('@aws-sdk/client-s3')));
const witness = `
  import { createRequire } from 'node:module';
  const { S3Client, PutObjectCommand } = createRequire(${sdk})('@aws-sdk/client-s3');
  export const handler = async (event) => {
    const Key = 'events/' + event.detail['file-path'].split('/').pop();
    await new S3Client({}).send(new PutObjectCommand({ Bucket: process.env.BUCKET, Key, Body: JSON.stringify(event) }));
  };
`;
const BUCKET = { Ref: 'Bucket' };
const objects = (prefix: string) => ({ 'Fn::Sub': `\${Bucket.Arn}/${prefix}/*` });
const allow = (Action: string, Resource: unknown) => ({ Effect: 'Allow', Action, Resource });
const connectorRole = (service: string) => ({
  Type: 'AWS::IAM::Role',
  Properties: {
    AssumeRolePolicyDocument: {
      Statement: [{ Effect: 'Allow', Action: 'sts:AssumeRole', Principal: { Service: service } }],
    },
    Policies: [
      {
        PolicyName: 'rights',
        PolicyDocument: {
          Statement: [
            allow('s3:GetObject', objects('out')),
            allow('secretsmanager:GetSecretValue', {
              'Fn::Sub': 'arn:aws:secretsmanager:${AWS::Region}:${AWS::AccountId}:secret:dsp/*',
            }),
          ],
        },
      },
    ],
  },
});

describe.skipIf(noOpenSsh)(`a connector in a hosted template${noOpenSsh ? ` (skipped: ${noOpenSsh})` : ''}`, () => {
  let sshd: OpenSshServer;
  let assembly: TestAssembly;
  let cloud: LocalCloud;
  beforeAll(async () => {
    sshd = await startOpenSsh();
    await mkdir(join(sshd.folder, 'inbox'));
    assembly = await writeAssembly(
      {
        Resources: {
          Bucket: { Type: 'AWS::S3::Bucket' },
          Role: connectorRole('transfer.amazonaws.com'),
          Stranger: connectorRole('events.amazonaws.com'),
          WitnessRole: functionRole(allow('s3:PutObject', objects('events'))),
          Witness: lambdaFunction('w1', 'WitnessRole', { Environment: { Variables: { BUCKET } }, Timeout: 20 }),
          Rule: {
            Type: 'AWS::Events::Rule',
            Properties: {
              EventPattern: { source: ['aws.transfer'], 'detail-type': [{ prefix: 'SFTP Connector File Send' }] },
              Targets: [{ Id: 'witness', Arn: { 'Fn::GetAtt': ['Witness', 'Arn'] } }],
            },
          },
          Permission: {
            Type: 'AWS::Lambda::Permission',
            Properties: {
              Action: 'lambda:InvokeFunction',
              FunctionName: { 'Fn::GetAtt': ['Witness', 'Arn'] },
              Principal: 'events.amazonaws.com',
              SourceArn: { 'Fn::GetAtt': ['Rule', 'Arn'] },
            },
          },
        },
        Outputs: {
          Bucket: { Value: BUCKET },
          Role: { Value: { 'Fn::GetAtt': ['Role', 'Arn'] } },
          Stranger: { Value: { 'Fn::GetAtt': ['Stranger', 'Arn'] } },
        },
      },
      { w1: witness },
    );
    cloud = await startLocalCloud({ assembly: assembly.folder, data: assembly.data });
  });
  afterAll(async () => {
    await cloud?.stop();
    await assembly?.remove();
    await sshd?.stop();
  });

  const clientOptions = () => ({
    endpoint: cloud.endpoints.AWS_ENDPOINT_URL ?? '',
    region: cloud.region,
    credentials: cloud.rootCredentials,
    maxAttempts: 1,
  });

  it('sends an object under its role, and the event of the file wakes a function', async () => {
    const { Bucket = '', Role = '', Stranger = '' } = cloud.outputs.app ?? {};
    const s3 = new S3Client(clientOptions());
    const transfer = new TransferClient(clientOptions());
    const secrets = new SecretsManagerClient(clientOptions());
    const connect = async (AccessRole: string, secretName: string) => {
      const { ARN } = await secrets.send(new CreateSecretCommand({ Name: secretName, SecretString: secretFor(sshd) }));
      const { ConnectorId } = await transfer.send(
        new CreateConnectorCommand({
          Url: `sftp://127.0.0.1:${sshd.port}`,
          AccessRole,
          SftpConfig: { UserSecretId: ARN, TrustedHostKeys: [sshd.hostKey] },
        }),
      );
      return ConnectorId;
    };
    const send = async (ConnectorId: string | undefined, key: string) => {
      const { TransferId } = await transfer.send(
        new StartFileTransferCommand({
          ConnectorId,
          SendFilePaths: [`/${Bucket}/${key}`],
          RemoteDirectoryPath: join(sshd.folder, 'inbox'),
        }),
      );
      const result = async () =>
        (await transfer.send(new ListFileTransferResultsCommand({ ConnectorId, TransferId }))).FileTransferResults?.[0];
      await expect.poll(async () => (await result())?.StatusCode, { timeout: 15_000 }).toMatch(/COMPLETED|FAILED/);
      return (await result())?.FailureCode ?? 'sent';
    };
    for (const Key of ['out/a.wav', 'private/b.wav']) await s3.send(new PutObjectCommand({ Bucket, Key, Body: Key }));

    const good = await connect(Role, 'dsp/one');
    expect(await send(good, 'out/a.wav')).toBe('sent');
    expect(await readFile(join(sshd.folder, 'inbox', 'a.wav'), 'utf8')).toBe('out/a.wav');
    expect(await send(good, 'private/b.wav')).toBe('READ_FILE_ERROR');
    expect(await send(await connect(Role, 'other/two'), 'out/a.wav')).toBe('CONNECTION_ERROR');
    expect(await send(await connect(Stranger, 'dsp/three'), 'out/a.wav')).toBe('ASSUME_ROLE_ERROR');

    const event = async (Key: string) => {
      const found = await s3.send(new GetObjectCommand({ Bucket, Key })).catch(() => undefined);
      return found && JSON.parse((await found.Body?.transformToString()) ?? '');
    };
    await expect
      .poll(() => event('events/b.wav'), { timeout: 15_000 })
      .toMatchObject({
        source: 'aws.transfer',
        'detail-type': 'SFTP Connector File Send Failed',
        detail: { 'connector-id': good, 'failure-code': 'READ_FILE_ERROR' },
      });
    await rm(join(sshd.folder, 'inbox', 'a.wav'));
  });
});
