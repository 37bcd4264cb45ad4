import { request as httpRequest } from 'node:http';
import { GetObjectCommand, PutObjectCommand, S3Client } from '@aws-sdk/client-s3';
import { GetScheduleCommand, SchedulerClient } from '@aws-sdk/client-scheduler';
import { GetSecretValueCommand, SecretsManagerClient } from '@aws-sdk/client-secrets-manager';
import { getSignedUrl } from '@aws-sdk/s3-request-presigner';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { AwsError, type Engine, type Service } from '../cloud.ts';
import { jsonService } from '../json-service.ts';
import { restJson } from '../rest-json.ts';
import { type TestCloud, testCloud } from '../testing.ts';

const oddKey = "a//b/ü n+1 #%é'(*)!/~.wav";

describe('the front', () => {
  let cloud: TestCloud;
  let endpoint: string;
  let settings: { endpoint: string; region: string; credentials: TestCloud['credentials']; maxAttempts: number };
  beforeAll(async () => {
    cloud = await testCloud();
    ({ endpoint } = await cloud.serve(sampleEngine(cloud)));
    settings = { endpoint, region: cloud.region, credentials: cloud.credentials, maxAttempts: 1 };
  });
  afterAll(() => cloud.end());

  it('takes a JSON call of a stock client to the service of its scope, and asks for access first', async () => {
    const client = new SecretsManagerClient(settings);
    const answer = await client.send(new GetSecretValueCommand({ SecretId: 'door' }));
    expect(answer.SecretString).toBe('secret of door');
    expect(cloud.asked.at(-1)).toMatchObject({
      caller: { arn: 'arn:aws:iam::000000000000:root' },
      action: 'secretsmanager:GetSecretValue',
      resource: 'door',
    });
  });

  it('gives an error of the service its own name and members at the client', async () => {
    const client = new SecretsManagerClient(settings);
    await expect(client.send(new GetSecretValueCommand({ SecretId: 'none' }))).rejects.toMatchObject({
      name: 'ResourceNotFoundException',
      message: 'no secret none',
      $metadata: { httpStatusCode: 400 },
    });
  });

  it('reads labels and query of a REST call', async () => {
    const client = new SchedulerClient(settings);
    const answer = await client.send(new GetScheduleCommand({ Name: 'a b.c', GroupName: 'windows' }));
    expect(answer.Description).toBe('a b.c of windows');
  });

  it('refuses an operation that nobody wrote, by its name', async () => {
    const client = new SecretsManagerClient(settings);
    const { ListSecretsCommand } = await import('@aws-sdk/client-secrets-manager');
    await expect(client.send(new ListSecretsCommand({}))).rejects.toThrow('no operation ListSecrets of secretsmanager');
  });

  it('refuses a service that nobody wrote, by its name', async () => {
    const { SQSClient, ListQueuesCommand } = await import('@aws-sdk/client-sqs');
    const client = new SQSClient(settings);
    await expect(client.send(new ListQueuesCommand({}))).rejects.toThrow('does not serve sqs');
  });

  it.each(['plain.txt', oddKey, '..', 'a/../b', '.'])('accepts the signature over the S3 key %s', async (key) => {
    const client = new S3Client(settings);
    const answer = await client.send(new GetObjectCommand({ Bucket: 'box', Key: key }));
    expect(await answer.Body?.transformToString()).toMatch(/^GET/);
  });

  it('accepts streamed bodies with their trailer markers, and hands the marker to S3', async () => {
    const client = new S3Client(settings);
    const { Readable } = await import('node:stream');
    const body = Readable.from([Buffer.alloc(1000, 1)]);
    await client.send(new PutObjectCommand({ Bucket: 'box', Key: 'x', Body: body, ContentLength: 1000 }));
    expect(cloud.lines.at(-1)).toContain('STREAMING-UNSIGNED-PAYLOAD-TRAILER');
  });

  it('accepts a presigned address, and refuses it tampered or after its time', async () => {
    const client = new S3Client(settings);
    const url = await getSignedUrl(client, new GetObjectCommand({ Bucket: 'box', Key: oddKey }), { expiresIn: 60 });
    expect((await fetch(url)).status).toBe(200);
    expect((await fetch(url.replace('/box/', '/bux/'))).status).toBe(403);
    expect((await fetch(url.replace('X-Amz-Expires=60', 'X-Amz-Expires=600'))).status).toBe(403);
    const old = await getSignedUrl(client, new GetObjectCommand({ Bucket: 'box', Key: 'k' }), {
      expiresIn: 60,
      signingDate: new Date(Date.now() - 61_000),
    });
    const answer = await fetch(old);
    expect([answer.status, await answer.text()]).toEqual([403, 'AccessDenied: Request has expired']);
  });

  it('refuses a wrong secret, an unknown key and a clock that is 16 minutes off', async () => {
    const ask = (change: object) =>
      new SecretsManagerClient({ ...settings, ...change }).send(new GetSecretValueCommand({ SecretId: 'door' }));
    const { credentials } = settings;
    await expect(ask({ credentials: { ...credentials, secretAccessKey: 'guess' } })).rejects.toMatchObject({
      name: 'InvalidSignatureException',
    });
    await expect(ask({ credentials: { ...credentials, accessKeyId: 'AKIAEXAMPLE' } })).rejects.toMatchObject({
      name: 'InvalidClientTokenId',
    });
    await expect(ask({ systemClockOffset: -16 * 60_000 })).rejects.toThrow('15 minutes');
    await expect(ask({ systemClockOffset: 16 * 60_000 })).rejects.toThrow('15 minutes');
    await expect(ask({ region: 'us-east-1' })).rejects.toThrow('scoped to the region us-east-1');
  });

  it('refuses a body that is not the one that was signed', async () => {
    const client = new SecretsManagerClient(settings);
    client.middlewareStack.add(
      (next) => (args) => {
        (args.request as { body: string }).body = '{"SecretId":"dooR"}';
        return next(args);
      },
      { step: 'finalizeRequest', priority: 'low' },
    );
    await expect(client.send(new GetSecretValueCommand({ SecretId: 'door' }))).rejects.toThrow('hash that was signed');
  });

  it('answers a request without signature with 403, whatever its path', async () => {
    for (const path of ['/', '//x', '/%', '/..', '/?X-Amz-Signature=1', '/?X-Amz-Credential=a/b/c/s3/aws4_request']) {
      const status = await new Promise((resolve, reject) => {
        const { port } = new URL(endpoint);
        httpRequest({ port, path, host: '127.0.0.1' }, (answer) => resolve(answer.statusCode))
          .on('error', reject)
          .end();
      });
      expect([path, status]).toEqual([path, expect.toSatisfy((s) => s === 403 || s === 400)]);
    }
  });

  it('answers 413 to a body beyond the limit and the client sees the answer', async () => {
    const client = new SecretsManagerClient(settings);
    const { PutSecretValueCommand } = await import('@aws-sdk/client-secrets-manager');
    const big = new PutSecretValueCommand({ SecretId: 'door', SecretString: 'x'.repeat(7 * 1024 * 1024) });
    await expect(client.send(big)).rejects.toMatchObject({ $metadata: { httpStatusCode: 413 } });
  });
});

function sampleEngine(cloud: TestCloud): Engine {
  const secrets = jsonService(cloud, {
    signingName: 'secretsmanager',
    targetPrefix: 'secretsmanager',
    version: '1.1',
    operations: {
      GetSecretValue: {
        access: (input: { SecretId: string }) => [
          { action: 'secretsmanager:GetSecretValue', resource: input.SecretId },
        ],
        run: async (input: { SecretId: string }) => {
          if (input.SecretId === 'none') throw new AwsError('ResourceNotFoundException', 'no secret none');
          return { SecretString: `secret of ${input.SecretId}` };
        },
      },
      PutSecretValue: { access: () => [], run: async () => ({}) },
    },
  });
  const scheduler = restJson(cloud, {
    signingName: 'scheduler',
    routes: {
      'GET /schedules/{Name}': {
        operation: 'GetSchedule',
        query: { groupName: 'GroupName' },
        access: () => [],
        run: async (input: { Name: string; GroupName: string }) => ({
          Description: `${input.Name} of ${input.GroupName}`,
        }),
      },
    },
  });
  const s3: Service = {
    signingName: 's3',
    handle: async (call) => {
      cloud.log('s3', call.payloadHash);
      call.request.resume();
      call.response.end(`${call.request.method} ${call.request.url}`);
    },
    fail: (error, call) => {
      call.response.statusCode = error.status;
      call.response.end(`${error.code}: ${error.message}`);
    },
  };
  return {
    name: 'sample',
    services: [secrets, scheduler, s3],
    providers: [],
    start: async () => undefined,
    stop: async () => undefined,
  };
}
