import { writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { InvokeCommand, LambdaClient } from '@aws-sdk/client-lambda';
import { GetSecretValueCommand, SecretsManagerClient } from '@aws-sdk/client-secrets-manager';
import { afterEach, describe, expect, it } from 'vitest';
import { functionRole, httpApi, lambdaFunction, type TestAssembly, writeAssembly } from './assembly-testing.ts';
import { DataFolderFromAnotherVersion, DataFolderInUse } from './data-folder.ts';
import { type LocalCloud, PortInUse, startLocalCloud } from './local-cloud.ts';

/** Handlers of these tests are plain files in a temporary folder, so they find the SDK by its place. */
const sdk = JSON.stringify(fileURLToPath(import.meta.resolve('@aws-sdk/client-dynamodb')));
const keeper = `
  import { createRequire } from 'node:module';
  const { DynamoDBClient, PutItemCommand } = createRequire(${sdk})('@aws-sdk/client-dynamodb');
  const client = new DynamoDBClient({ maxAttempts: 1 });
  export const handler = async (event) => {
    try {
      await client.send(new PutItemCommand({ TableName: process.env.TABLE, Item: { id: { S: event.pathParameters.id } } }));
      return { statusCode: 201, body: 'kept' };
    } catch (error) {
      return { statusCode: error.$metadata.httpStatusCode, body: error.name + ': ' + error.message };
    }
  };
`;
const grant = { Effect: 'Allow', Action: 'dynamodb:PutItem', Resource: { 'Fn::GetAtt': ['Table', 'Arn'] } };

describe('a cloud on one machine', () => {
  const ends: (() => Promise<unknown>)[] = [];
  afterEach(async () => {
    for (const end of ends.splice(0).reverse()) await end();
  });
  const start = async (assembly: TestAssembly, options: object = {}): Promise<LocalCloud> => {
    const cloud = await startLocalCloud({ assembly: assembly.folder, data: assembly.data, ...options });
    ends.push(cloud.stop);
    return cloud;
  };
  const write = async (...statements: object[]): Promise<TestAssembly> => {
    const assembly = await writeAssembly(
      {
        Resources: {
          Table: {
            Type: 'AWS::DynamoDB::Table',
            Properties: {
              KeySchema: [{ AttributeName: 'id', KeyType: 'HASH' }],
              AttributeDefinitions: [{ AttributeName: 'id', AttributeType: 'S' }],
              BillingMode: 'PAY_PER_REQUEST',
            },
          },
          Role: functionRole(...statements),
          Keeper: lambdaFunction('a1', 'Role', {
            Environment: { Variables: { TABLE: { Ref: 'Table' } } },
            Timeout: 20,
          }),
          ...httpApi('Keeper', { 'PUT /things/{id}': {} }),
        },
        Outputs: { Url: { Value: { 'Fn::GetAtt': ['Api', 'ApiEndpoint'] } } },
      },
      { a1: keeper },
    );
    ends.push(assembly.remove);
    return assembly;
  };

  it('lets a call of a function fail where its role lacks the grant, and through where the template has it', async () => {
    const lines: string[] = [];
    const without = await start(await write(), {
      log: (engine: string, line: string) => lines.push(`${engine}: ${line}`),
    });
    const refused = await fetch(`${without.apiUrl}/things/1`, { method: 'PUT' });
    expect(refused.status).toBe(403);
    expect(await refused.text()).toMatch(
      /AccessDeniedException: User: arn:aws:iam::000000000000:role\/app-Role is not authorized to perform: dynamodb:PutItem on resource: arn:aws:dynamodb:eu-west-1:000000000000:table\//,
    );
    expect(lines).toEqual([expect.stringMatching(/^iam: User: .* is not authorized to perform: dynamodb:PutItem/)]);
    const granted = await start(await write(grant));
    const kept = await fetch(`${granted.apiUrl}/things/1`, { method: 'PUT' });
    expect([kept.status, await kept.text()]).toEqual([201, 'kept']);
    expect(granted.outputs).toEqual({ app: { Url: granted.apiUrl } });
  });

  it('has the same keys for its owner after a restart, and what was stored', async () => {
    const assembly = await write(grant);
    const first = await start(assembly);
    await fetch(`${first.apiUrl}/things/1`, { method: 'PUT' });
    await first.stop();
    const second = await start(assembly);
    expect(second.rootCredentials).toEqual(first.rootCredentials);
    const { DynamoDBClient, ScanCommand, ListTablesCommand } = await import('@aws-sdk/client-dynamodb');
    const client = new DynamoDBClient(clientOf(second));
    const { TableNames = [] } = await client.send(new ListTablesCommand({}));
    const { Items } = await client.send(new ScanCommand({ TableName: TableNames[0] }));
    expect(Items).toEqual([{ id: { S: '1' } }]);
  });

  it('does not let a role call a function that the template does not let it call', async () => {
    const cloud = await start(await write(grant));
    const asOwner = new LambdaClient(clientOf(cloud));
    const Payload = JSON.stringify({ pathParameters: { id: 'x' } });
    const answer = await asOwner.send(new InvokeCommand({ FunctionName: 'app-Keeper', Payload }));
    expect(JSON.parse(answer.Payload?.transformToString() ?? '')).toEqual({ statusCode: 201, body: 'kept' });
    await expect(asOwner.send(new InvokeCommand({ FunctionName: 'nobody', Payload }))).rejects.toMatchObject({
      name: 'ResourceNotFoundException',
    });
  });

  it('names every resource that it does not have, and holds no folder or port afterwards', async () => {
    const assembly = await writeAssembly(
      { Resources: { Zone: { Type: 'AWS::Route53::HostedZone' }, Fleet: { Type: 'AWS::GameLift::Fleet' } } },
      {},
    );
    ends.push(assembly.remove);
    for (const _ of [1, 2]) {
      await expect(start(assembly)).rejects.toThrow(
        'cannot host this template:\n  - app: Zone is of type AWS::Route53::HostedZone\n  - app: Fleet is of type AWS::GameLift::Fleet',
      );
    }
  });

  it('says in one line that its folder is in use, is of another version, or that its port is taken', async () => {
    const assembly = await write(grant);
    const cloud = await start(assembly);
    await expect(start(assembly)).rejects.toThrow(DataFolderInUse);
    await cloud.stop();
    await writeFile(join(assembly.data, 'owner.json'), JSON.stringify({ pid: 999_999_999, born: '' }));
    await (await start(assembly)).stop();
    const blocker = createServer().listen(0, '127.0.0.1');
    await new Promise((resolve) => blocker.once('listening', resolve));
    ends.push(() => new Promise((resolve) => blocker.close(resolve)));
    const { port } = blocker.address() as AddressInfo;
    await expect(start(assembly, { port })).rejects.toThrow(new PortInUse(port).message);
    await writeFile(join(assembly.data, 'format.json'), '{"format":99}');
    await expect(start(assembly)).rejects.toThrow(DataFolderFromAnotherVersion);
  });

  it('waits for those whom its work needs, and does not start without them', async () => {
    const assembly = await write(grant);
    const missing = async () => {
      throw new Error('nobody is there');
    };
    await expect(start(assembly, { beforeGoingOn: missing })).rejects.toThrow('nobody is there');
    const order: string[] = [];
    const slow = async () => {
      await new Promise((resolve) => setTimeout(resolve, 50));
      order.push('they are there');
    };
    await start(assembly, { beforeGoingOn: slow });
    expect([...order, 'it is up']).toEqual(['they are there', 'it is up']);
  });

  it('refuses a secret to a caller whose keys it never gave out', async () => {
    const cloud = await start(await write());
    const stranger = { ...clientOf(cloud), credentials: { accessKeyId: 'AKIA1', secretAccessKey: 'guess' } };
    await expect(
      new SecretsManagerClient(stranger).send(new GetSecretValueCommand({ SecretId: 'door' })),
    ).rejects.toMatchObject({ name: 'InvalidClientTokenId' });
  });
});

function clientOf({ endpoints, region, rootCredentials }: LocalCloud) {
  return { endpoint: endpoints.AWS_ENDPOINT_URL ?? '', region, credentials: { ...rootCredentials }, maxAttempts: 1 };
}
