import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import {
  CreateSecretCommand,
  DeleteSecretCommand,
  DescribeSecretCommand,
  GetSecretValueCommand,
  ListSecretsCommand,
  PutSecretValueCommand,
  RestoreSecretCommand,
  SecretsManagerClient,
  UpdateSecretCommand,
} from '@aws-sdk/client-secrets-manager';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Engine } from '../cloud.ts';
import { type TestCloud, testCloud } from '../testing.ts';
import { createSecretsManagerEngine } from './engine.ts';

describe('a secret', () => {
  let cloud: TestCloud;
  let engine: Engine;
  let client: SecretsManagerClient;

  const open = async (dataFolder?: string) => {
    cloud = await testCloud(dataFolder ? { dataFolder } : {});
    engine = await createSecretsManagerEngine(cloud);
    const { endpoint } = await cloud.serve(engine);
    client = new SecretsManagerClient({ endpoint, region: cloud.region, credentials: cloud.credentials });
  };
  const close = async (keep = false) => {
    client.destroy();
    await cloud.end({ keep });
  };
  beforeEach(() => open());
  afterEach(() => close());

  const create = (Name: string, SecretString: string, ClientRequestToken?: string) =>
    client.send(new CreateSecretCommand({ Name, SecretString, ClientRequestToken }));
  const read = async (SecretId: string, options: object = {}) =>
    (await client.send(new GetSecretValueCommand({ SecretId, ...options }))).SecretString;

  it('is read by its name, its ARN, and its ARN without the six characters', async () => {
    const { ARN = '' } = await create('dsp/password', 'open sesame');
    expect(ARN).toMatch(/^arn:aws:secretsmanager:eu-west-1:000000000000:secret:dsp\/password-[A-Za-z0-9]{6}$/);
    expect(await read('dsp/password')).toBe('open sesame');
    expect(await read(ARN)).toBe('open sesame');
    expect(await read(ARN.slice(0, -7))).toBe('open sesame');
    expect(await engine.offers?.readSecret?.(ARN)).toBe('open sesame');
    await expect(read(`${ARN.slice(0, -6)}AAAAAA`)).rejects.toMatchObject({ name: 'ResourceNotFoundException' });
  });

  it('is not mistaken for another one whose name is longer by a dash and six letters', async () => {
    await create('acme', 'short');
    await create('acme-secret', 'long');
    expect(await read('acme')).toBe('short');
    const { ARN = '' } = await client.send(new DescribeSecretCommand({ SecretId: 'acme-secret' }));
    expect(await read(ARN)).toBe('long');
    expect(await read(ARN.slice(0, -7))).toBe('long');
    await expect(read('acme-nobody')).rejects.toMatchObject({ name: 'ResourceNotFoundException' });
  });

  it('is asked for by its whole ARN, and by its name when it is being made', async () => {
    const { ARN } = await create('dsp/key', 'k');
    await read('dsp/key');
    expect(cloud.asked).toMatchObject([
      { action: 'secretsmanager:CreateSecret', resource: ARN?.slice(0, -7) },
      { action: 'secretsmanager:GetSecretValue', resource: ARN },
    ]);
  });

  it('is made once however often its creation is sent with one token, and not twice with two', async () => {
    const token = 'a'.repeat(32);
    const first = await create('once', 'value', token);
    expect(await create('once', 'value', token)).toMatchObject({ ARN: first.ARN, VersionId: token });
    await expect(create('once', 'other', token)).rejects.toMatchObject({ name: 'ResourceExistsException' });
    await expect(create('once', 'value')).rejects.toMatchObject({ name: 'ResourceExistsException' });
  });

  it('keeps the previous value when a new one is put', async () => {
    await create('rotated', 'one');
    await client.send(new PutSecretValueCommand({ SecretId: 'rotated', SecretString: 'two' }));
    const { VersionId } = await client.send(new UpdateSecretCommand({ SecretId: 'rotated', SecretString: 'three' }));
    expect(await read('rotated')).toBe('three');
    expect(await read('rotated', { VersionStage: 'AWSPREVIOUS' })).toBe('two');
    expect(await read('rotated', { VersionId })).toBe('three');
    const { VersionIdsToStages = {} } = await client.send(new DescribeSecretCommand({ SecretId: 'rotated' }));
    expect(Object.values(VersionIdsToStages).flat().sort()).toEqual(['AWSCURRENT', 'AWSPREVIOUS']);
    const pending = { SecretId: 'rotated', SecretString: 'four', VersionStages: ['AWSPENDING'] };
    await client.send(new PutSecretValueCommand(pending));
    expect(await read('rotated')).toBe('three');
    expect(await read('rotated', { VersionStage: 'AWSPENDING' })).toBe('four');
  });

  it('cannot be read while it waits for its deletion, can be restored, and is gone at once by force', async () => {
    await create('doomed', 'x');
    await client.send(new DeleteSecretCommand({ SecretId: 'doomed', RecoveryWindowInDays: 7 }));
    await expect(read('doomed')).rejects.toMatchObject({ name: 'InvalidRequestException' });
    await client.send(new RestoreSecretCommand({ SecretId: 'doomed' }));
    expect(await read('doomed')).toBe('x');
    await client.send(new DeleteSecretCommand({ SecretId: 'doomed', ForceDeleteWithoutRecovery: true }));
    await expect(read('doomed')).rejects.toMatchObject({ name: 'ResourceNotFoundException' });
    expect((await client.send(new ListSecretsCommand({}))).SecretList).toEqual([]);
  });

  it('survives a restart, stands nowhere in the data folder as text, and its key is its owner’s alone', async () => {
    await create('kept', 'correct horse battery staple');
    const SecretBinary = Buffer.from([0, 255, 1]);
    await client.send(new CreateSecretCommand({ Name: 'binary', SecretBinary }));
    const folder = cloud.dataFolder;
    await close(true);
    for (const file of await readdir(folder, { recursive: true, withFileTypes: true })) {
      if (!file.isFile()) continue;
      expect((await readFile(join(file.parentPath, file.name))).includes('battery')).toBe(false);
    }
    expect((await stat(join(folder, 'secrets-manager', 'key'))).mode & 0o777).toBe(0o600);
    await open(folder);
    expect(await read('kept')).toBe('correct horse battery staple');
    const { SecretBinary: bytes } = await client.send(new GetSecretValueCommand({ SecretId: 'binary' }));
    expect(Buffer.from(bytes ?? [])).toEqual(SecretBinary);
    expect(cloud.lines.join()).not.toContain('battery');
  });

  it('is refused without a value, with both kinds, too large, or under an impossible name', async () => {
    await create('given', 'x');
    const put = (value: object) => client.send(new PutSecretValueCommand({ SecretId: 'given', ...value }));
    await expect(put({})).rejects.toMatchObject({ name: 'InvalidParameterException' });
    await expect(put({ SecretString: 'a', SecretBinary: Buffer.from('a') })).rejects.toThrow(/not both/);
    await expect(put({ SecretString: 'x'.repeat(65_537) })).rejects.toThrow(/65537 bytes/);
    await expect(create('with blanks', 'x')).rejects.toMatchObject({ name: 'ValidationException' });
  });
});
