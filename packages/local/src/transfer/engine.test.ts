import { randomBytes } from 'node:crypto';
import { mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  CreateConnectorCommand,
  DeleteConnectorCommand,
  DescribeConnectorCommand,
  ListConnectorsCommand,
  ListFileTransferResultsCommand,
  StartDirectoryListingCommand,
  StartFileTransferCommand,
  StartRemoteDeleteCommand,
  StartRemoteMoveCommand,
  TestConnectionCommand,
  TransferClient,
  UpdateConnectorCommand,
} from '@aws-sdk/client-transfer';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Engine } from '../cloud.ts';
import { createTransferEngine, type TransferOptions } from './engine.ts';
import { noOpenSsh, type OpenSshServer, startOpenSsh } from './openssh-testing.ts';
import { connectorFor, ROLE, SECRET, secretFor, type TransferWorld, transferWorld } from './transfer-testing.ts';

describe.skipIf(noOpenSsh)(`Transfer connectors${noOpenSsh ? ` (skipped: ${noOpenSsh})` : ''}`, () => {
  let sshd: OpenSshServer;
  let home: string;
  let world: TransferWorld;
  let engine: Engine;
  let client: TransferClient;

  const begin = async (options: TransferOptions = {}) => {
    engine = createTransferEngine(world.cloud, { connectTimeoutMs: 5_000, stallTimeoutMs: 5_000, ...options });
    await engine.start();
    const { endpoint } = await world.cloud.serve(engine);
    client = new TransferClient({
      endpoint,
      region: 'eu-west-1',
      credentials: world.cloud.credentials,
      maxAttempts: 1,
    });
  };
  beforeAll(async () => {
    sshd = await startOpenSsh();
  });
  afterAll(() => sshd?.stop());
  beforeEach(async () => {
    home = await mkdtemp(join(tmpdir(), 'transfer-'));
    world = await transferWorld({ bucketFolder: join(home, 'buckets') });
    world.secrets.set(SECRET, secretFor(sshd));
    await mkdir(join(home, 'buckets', 'out'), { recursive: true });
    await rm(join(sshd.folder, 'inbox'), { recursive: true, force: true });
    await mkdir(join(sshd.folder, 'inbox'));
    await begin();
  });
  afterEach(async () => {
    client.destroy();
    await engine.stop();
    await world.cloud.end();
    await rm(home, { recursive: true, force: true });
  });

  const create = async (changes: object = {}, sessions = 1) => {
    const { ConnectorId } = await client.send(
      new CreateConnectorCommand({ ...connectorFor(sshd, sessions), ...changes }),
    );
    return ConnectorId ?? '';
  };
  const put = async (key: string, bytes: Buffer | string) => {
    await mkdir(join(home, 'buckets', 'out', key, '..'), { recursive: true });
    await writeFile(join(home, 'buckets', 'out', key), bytes);
  };
  const events = async (count: number) => {
    await expect.poll(() => world.events.length, { timeout: 20_000, interval: 10 }).toBe(count);
    return world.events.map((event) => ({ type: event.detailType, detail: event.detail as Record<string, unknown> }));
  };
  const results = async (ConnectorId: string, TransferId: string | undefined) =>
    (await client.send(new ListFileTransferResultsCommand({ ConnectorId, TransferId }))).FileTransferResults ?? [];
  const send = (ConnectorId: string, keys: string[], folder = 'inbox') =>
    client.send(
      new StartFileTransferCommand({
        ConnectorId,
        SendFilePaths: keys.map((key) => `/out/${key}`),
        RemoteDirectoryPath: join(sshd.folder, folder),
      }),
    );

  it('makes, shows, changes, lists and forgets a connector', async () => {
    const id = await create({ Tags: [{ Key: 'tenant', Value: 't1' }] });
    expect(id).toMatch(/^c-[0-9a-f]{17}$/);
    await client.send(new UpdateConnectorCommand({ ConnectorId: id, SftpConfig: { MaxConcurrentConnections: 5 } }));
    const { Connector } = await client.send(new DescribeConnectorCommand({ ConnectorId: id }));
    expect(Connector).toMatchObject({
      Arn: `arn:aws:transfer:eu-west-1:000000000000:connector/${id}`,
      Url: `sftp://127.0.0.1:${sshd.port}`,
      AccessRole: ROLE,
      SftpConfig: { UserSecretId: SECRET, TrustedHostKeys: [sshd.hostKey], MaxConcurrentConnections: 5 },
      Tags: [{ Key: 'tenant', Value: 't1' }],
    });
    const listed = await client.send(new ListConnectorsCommand({}));
    expect(listed.Connectors?.map((entry) => entry.ConnectorId)).toEqual([id]);
    await client.send(new DeleteConnectorCommand({ ConnectorId: id }));
    await expect(client.send(new DescribeConnectorCommand({ ConnectorId: id }))).rejects.toThrow('Unknown connector');
  });

  it.each([
    [
      'a host key with its comment',
      { TrustedHostKeys: ['ssh-rsa AAAAB3NzaC1yc2E= me@here'] },
      'Invalid host key format',
    ],
    ['a host key of a kind that AWS does not take', { TrustedHostKeys: ['ssh-ed25519 AAAAC3Nz'] }, 'Invalid host key'],
    ['six sessions', { MaxConcurrentConnections: 6 }, 'from 1 to 5'],
    ['a secret that is named without its ARN', { UserSecretId: 'dsp' }, 'SftpConfig.UserSecretId'],
  ])('refuses %s', async (_what, changes, message) => {
    const SftpConfig = { ...connectorFor(sshd).SftpConfig, ...changes };
    await expect(create({ SftpConfig })).rejects.toThrow(message);
  });

  it('refuses what the local cloud does not know, by its name', async () => {
    await expect(create({ SecurityPolicyName: 'x' })).rejects.toThrow('SecurityPolicyName');
    await expect(create({ Url: 'https://dsp.example' })).rejects.toThrow('sftp://host');
  });

  it('asks for iam:PassRole to transfer.amazonaws.com before a role is given to a connector', async () => {
    world.forbidden.add('iam:PassRole');
    await expect(create()).rejects.toThrow('iam:PassRole');
  });

  it('sends two hundred small files byte for byte over five sessions, one event and one result each', async () => {
    const id = await create({}, 5);
    const bodies = new Map<string, Buffer>();
    for (let n = 0; n < 200; n += 1) bodies.set(`batch/file-${n}.bin`, randomBytes(n * 37));
    for (const [key, bytes] of bodies) await put(key, bytes);
    const keys = [...bodies.keys()];
    const ids: (string | undefined)[] = [];
    for (let n = 0; n < 200; n += 10) ids.push((await send(id, keys.slice(n, n + 10))).TransferId);
    const seen = await events(200);
    expect(new Set(seen.map((event) => event.type))).toEqual(new Set(['SFTP Connector File Send Completed']));
    expect(new Set(seen.map(({ detail }) => detail['file-transfer-id'])).size).toBe(200);
    for (const transfer of ids) {
      expect((await results(id, transfer)).map((result) => result.StatusCode)).toEqual(Array(10).fill('COMPLETED'));
    }
    for (const [key, bytes] of bodies) {
      expect((await readFile(join(sshd.folder, 'inbox', key.split('/')[1] ?? ''))).equals(bytes)).toBe(true);
    }
  });

  it('sends a file of 200 MB byte for byte and describes it in its event', async () => {
    const id = await create();
    const bytes = Buffer.alloc(200_000_000, randomBytes(1_000_003));
    await put('batch/big.wav', bytes);
    const { TransferId } = await send(id, ['batch/big.wav']);
    const [event] = await events(1);
    expect(event?.detail).toMatchObject({
      operation: 'SEND',
      'connector-id': id,
      'transfer-id': TransferId,
      url: `sftp://127.0.0.1:${sshd.port}`,
      'file-path': '/out/batch/big.wav',
      'status-code': 'COMPLETED',
      'remote-directory-path': join(sshd.folder, 'inbox'),
      bytes: 200_000_000,
      'local-file-location': { domain: 'S3', bucket: 'out', key: 'batch/big.wav' },
    });
    expect(world.events[0]?.resources).toEqual([`arn:aws:transfer:eu-west-1:000000000000:connector/${id}`]);
    expect((await readFile(join(sshd.folder, 'inbox', 'big.wav'))).equals(bytes)).toBe(true);
  });

  it('replaces a remote file of the same name', async () => {
    await writeFile(join(sshd.folder, 'inbox', 'a.xml'), 'a longer text that was here before');
    await put('a.xml', 'new');
    await send(await create(), ['a.xml']);
    await events(1);
    expect(await readFile(join(sshd.folder, 'inbox', 'a.xml'), 'utf8')).toBe('new');
  });

  it('fetches files into the bucket', async () => {
    await writeFile(join(sshd.folder, 'inbox', 'ACK_1.xml'), 'answer');
    const ConnectorId = await create();
    const path = join(sshd.folder, 'inbox', 'ACK_1.xml');
    await client.send(
      new StartFileTransferCommand({
        ConnectorId,
        RetrieveFilePaths: [path, `${path}.none`],
        LocalDirectoryPath: '/in/acks',
      }),
    );
    const [first, second] = await events(2);
    expect(first).toMatchObject({
      type: 'SFTP Connector File Retrieve Completed',
      detail: { operation: 'RETRIEVE', 'file-path': path, 'local-directory-path': '/in/acks', bytes: 6 },
    });
    expect(second).toMatchObject({
      type: 'SFTP Connector File Retrieve Failed',
      detail: { 'failure-code': 'RETRIEVE_FILE_NOT_FOUND', bytes: 0 },
    });
    expect(await readFile(world.objectFile('in', 'acks/ACK_1.xml'), 'utf8')).toBe('answer');
  });

  it('lists a remote directory into the bucket', async () => {
    await writeFile(join(sshd.folder, 'inbox', 'a.xml'), 'four');
    await mkdir(join(sshd.folder, 'inbox', 'acknowledgements'));
    const ConnectorId = await create();
    const { ListingId, OutputFileName } = await client.send(
      new StartDirectoryListingCommand({
        ConnectorId,
        RemoteDirectoryPath: join(sshd.folder, 'inbox'),
        OutputDirectoryPath: '/in/listings',
      }),
    );
    expect(OutputFileName).toBe(`${ConnectorId}-${ListingId}.json`);
    const [event] = await events(1);
    expect(event).toMatchObject({
      type: 'SFTP Connector Directory Listing Completed',
      detail: {
        'listing-id': ListingId,
        'item-count': 2,
        truncated: false,
        'max-items': 1000,
        'output-file-location': { domain: 'S3', bucket: 'in', key: `listings/${OutputFileName}` },
      },
    });
    const listing = JSON.parse(await readFile(world.objectFile('in', `listings/${OutputFileName}`), 'utf8'));
    expect(listing).toEqual({
      files: [{ filePath: join(sshd.folder, 'inbox', 'a.xml'), modifiedTimestamp: expect.any(String), size: 4 }],
      paths: [{ path: join(sshd.folder, 'inbox', 'acknowledgements') }],
      truncated: false,
    });
  });

  it('renames and deletes on the server, and says when it could not', async () => {
    const ConnectorId = await create();
    const inbox = (name: string) => join(sshd.folder, 'inbox', name);
    await writeFile(inbox('a'), 'a');
    await mkdir(inbox('full'));
    await writeFile(inbox('full/x'), 'x');
    const move = (SourcePath: string, TargetPath: string) =>
      client.send(new StartRemoteMoveCommand({ ConnectorId, SourcePath, TargetPath }));
    const { MoveId } = await move(inbox('a'), inbox('b'));
    await move(inbox('a'), inbox('c'));
    await client.send(new StartRemoteDeleteCommand({ ConnectorId, DeletePath: inbox('b') }));
    await client.send(new StartRemoteDeleteCommand({ ConnectorId, DeletePath: inbox('full') }));
    const seen = await events(4);
    expect(seen.map((event) => [event.type, event.detail['failure-code']])).toEqual([
      ['SFTP Connector Remote Move Completed', undefined],
      ['SFTP Connector Remote Move Failed', 'PATH_NOT_FOUND'],
      ['SFTP Connector Remote Delete Completed', undefined],
      ['SFTP Connector Remote Delete Failed', 'DELETE_ERROR'],
    ]);
    expect(seen[0]?.detail).toMatchObject({
      'move-id': MoveId,
      'move-source-path': inbox('a'),
      'move-target-path': inbox('b'),
    });
    expect(await readdir(join(sshd.folder, 'inbox'))).toEqual(['full']);
  });

  it('tests a connection, and shows the key of a server that it may not trust yet without logging in', async () => {
    const SftpConfig = { UserSecretId: SECRET };
    const blind = await create({ SftpConfig });
    const first = await client.send(new TestConnectionCommand({ ConnectorId: blind }));
    expect(first).toMatchObject({ Status: 'ERROR', SftpConnectionDetails: { HostKey: sshd.hostKey } });
    const TrustedHostKeys = [first.SftpConnectionDetails?.HostKey ?? ''];
    await client.send(new UpdateConnectorCommand({ ConnectorId: blind, SftpConfig: { TrustedHostKeys } }));
    expect(await client.send(new TestConnectionCommand({ ConnectorId: blind }))).toMatchObject({
      Status: 'OK',
      StatusMessage: 'Connection succeeded',
    });
  });

  describe('a file that cannot go', () => {
    const failureOf = async (ConnectorId: string, key = 'a.xml', folder = 'inbox') => {
      const { TransferId } = await send(ConnectorId, [key], folder);
      const [event] = await events(1);
      const [result] = await results(ConnectorId, TransferId);
      expect(event?.type).toBe('SFTP Connector File Send Failed');
      expect(result).toMatchObject({ StatusCode: 'FAILED', FailureCode: event?.detail['failure-code'] });
      return { code: result?.FailureCode, message: result?.FailureMessage };
    };
    beforeEach(() => put('a.xml', 'a'));

    it('because the host key changed is refused with both fingerprints', async () => {
      const foreign =
        'ecdsa-sha2-nistp256 AAAAE2VjZHNhLXNoYTItbmlzdHAyNTYAAAAIbmlzdHAyNTYAAABBBEmKSENjQEezOmxkZMy7opKgwFB9nkt5YRrYMjNuG5N87uRgg6CLrbo5wAdT/y6v0mKV0U2w0WZ2YB/++Tpockg=';
      const id = await create({ SftpConfig: { UserSecretId: SECRET, TrustedHostKeys: [foreign] } });
      expect(await failureOf(id)).toMatchObject({
        code: 'CONNECTION_ERROR',
        message: expect.stringMatching(/shows SHA256:\S+, trusted: SHA256:\S+/),
      });
      expect(await readdir(join(sshd.folder, 'inbox'))).toEqual([]);
    });

    it('because the connector trusts no host key yet', async () => {
      const id = await create({ SftpConfig: { UserSecretId: SECRET } });
      expect(await failureOf(id)).toMatchObject({ message: expect.stringContaining('trusted: none') });
    });

    it('because the key of the secret may not log in', async () => {
      world.secrets.set(SECRET, JSON.stringify({ Username: sshd.username, PrivateKey: sshd.strangerKey }));
      expect(await failureOf(await create())).toMatchObject({
        code: 'CONNECTION_ERROR',
        message: expect.stringContaining('Authentication failed'),
      });
    });

    it('because the secret is missing, malformed, or not open to the access role', async () => {
      world.secrets.set(SECRET, 'not json');
      expect((await failureOf(await create())).message).toContain('Username');
      world.events.length = 0;
      world.forbidden.add('secretsmanager:GetSecretValue');
      expect((await failureOf(await create())).message).toContain('Unable to access secrets manager');
    });

    it('because the remote folder is missing', async () => {
      expect(await failureOf(await create(), 'a.xml', 'none')).toMatchObject({ code: 'DIRECTORY_NOT_FOUND' });
    });

    it('because the object is missing or closed to the access role', async () => {
      const id = await create();
      expect(await failureOf(id, 'none.xml')).toMatchObject({ code: 'SEND_FILE_NOT_FOUND' });
      world.events.length = 0;
      world.forbidden.add('s3:GetObject');
      expect(await failureOf(id)).toMatchObject({ code: 'READ_FILE_ERROR' });
    });

    it('because the role does not trust the service', async () => {
      const id = await create({ AccessRole: 'arn:aws:iam::000000000000:role/untrusting' });
      expect(await failureOf(id)).toMatchObject({ code: 'ASSUME_ROLE_ERROR' });
    });

    it('because nobody listens there', async () => {
      expect(await failureOf(await create({ Url: 'sftp://127.0.0.1:1' }))).toMatchObject({ code: 'CONNECTION_ERROR' });
    });

    it.skipIf(process.platform !== 'linux')('because the disk of the server is full', async () => {
      await put('full', 'x');
      const id = await create();
      // Linux's /dev/full takes an open and answers every write with ENOSPC.
      const { TransferId } = await client.send(
        new StartFileTransferCommand({ ConnectorId: id, SendFilePaths: ['/out/full'], RemoteDirectoryPath: '/dev' }),
      );
      await events(1);
      expect(await results(id, TransferId)).toMatchObject([{ FailureCode: 'WRITE_FILE_ERROR' }]);
    });

    it('because the server permits no writing', async () => {
      const readOnly = await startOpenSsh({ readOnly: true });
      world.secrets.set(SECRET, secretFor(readOnly));
      expect(await failureOf(await create(connectorFor(readOnly)))).toMatchObject({
        code: 'WRITE_FILE_ERROR',
        message: expect.stringContaining('permission denied'),
      });
      await readOnly.stop();
    });
  });

  it.each([
    ['eleven paths', { SendFilePaths: Array(11).fill('/out/a') }],
    ['no path', { SendFilePaths: [] }],
    ['both directions', { SendFilePaths: ['/out/a'], RetrieveFilePaths: ['/a'] }],
    ['a bucket without key', { SendFilePaths: ['/out'] }],
    ['a path of 1025 characters', { SendFilePaths: [`/out/${'a'.repeat(1020)}`] }],
    ['a retrieve without a place', { RetrieveFilePaths: ['/a'] }],
  ])('refuses a transfer of %s', async (_what, paths) => {
    const ConnectorId = await create();
    await expect(client.send(new StartFileTransferCommand({ ConnectorId, ...paths }))).rejects.toMatchObject({
      name: 'InvalidRequestException',
    });
  });

  it('answers an unknown connector and an unknown transfer with ResourceNotFoundException', async () => {
    const unknown = 'c-00000000000000000';
    await expect(send(unknown, ['a'])).rejects.toMatchObject({ name: 'ResourceNotFoundException' });
    await expect(results(await create(), 'none')).rejects.toMatchObject({ name: 'ResourceNotFoundException' });
  });

  it('pages results', async () => {
    const ConnectorId = await create();
    for (const key of ['a', 'b', 'c']) await put(key, key);
    const { TransferId } = await send(ConnectorId, ['a', 'b', 'c']);
    await events(3);
    const page = (NextToken?: string) =>
      client.send(new ListFileTransferResultsCommand({ ConnectorId, TransferId, MaxResults: 2, NextToken }));
    const first = await page();
    const second = await page(first.NextToken);
    expect([first, second].map((one) => one.FileTransferResults?.length)).toEqual([2, 1]);
    expect(second.NextToken).toBeUndefined();
  });

  it('takes calls before it has started, and does each of them once', async () => {
    const ConnectorId = await create();
    await engine.stop();
    await put('a', 'a');
    engine = createTransferEngine(world.cloud);
    const { endpoint } = await world.cloud.serve(engine);
    client = new TransferClient({
      endpoint,
      region: 'eu-west-1',
      credentials: world.cloud.credentials,
      maxAttempts: 1,
    });
    const { TransferId } = await send(ConnectorId, ['a']);
    expect(await results(ConnectorId, TransferId)).toMatchObject([{ StatusCode: 'QUEUED' }]);
    await engine.start();
    await events(1);
    expect(await results(ConnectorId, TransferId)).toMatchObject([{ StatusCode: 'COMPLETED' }]);
  });

  it('keeps to a rate when one is set', async () => {
    await engine.stop();
    await begin({ bytesPerSecond: 2_000_000 });
    await put('a', randomBytes(1_000_000));
    const started = performance.now();
    await send(await create(), ['a']);
    await events(1);
    expect(performance.now() - started).toBeGreaterThan(400);
    expect((await stat(join(sshd.folder, 'inbox', 'a'))).size).toBe(1_000_000);
  });
});
