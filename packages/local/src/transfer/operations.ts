import { randomUUID } from 'node:crypto';
import { type Access, AwsError, type Cloud } from '../cloud.ts';
import type { JsonOperation } from '../json-service.ts';
import { type ConnectTimes, connectTo } from './connect.ts';
import { CONNECTOR_ID, type Connector, type Connectors } from './connectors.ts';
import { TransferFailure } from './failure.ts';
import { invalid, readInput } from './input.ts';
import type { Job, Jobs } from './jobs.ts';
import { DEFAULT_MAX_ITEMS, outputFileName, parseS3Path } from './perform.ts';
import type { Queue } from './queue.ts';
import { ConnectFailure } from './session.ts';

export interface OperationsNeeds {
  readonly cloud: Cloud;
  /** Opened at the first call: a neighbour that starts earlier may call before this engine has started. */
  readonly parts: () => Promise<TransferParts>;
  readonly times: ConnectTimes;
}

export interface TransferParts {
  readonly connectors: Connectors;
  readonly jobs: Jobs;
  readonly queue: Queue;
}

type Fields = Record<string, unknown>;

/** The calls of AWS Transfer that concern SFTP connectors. */
export function transferOperations(needs: OperationsNeeds): Record<string, JsonOperation<never>> {
  const { cloud } = needs;
  const onConnector = (action: string) => (input: Fields) => [connectorAccess(cloud, action, input)];
  const passRole = (input: Fields): Access[] =>
    [input.AccessRole, input.LoggingRole]
      .filter((role) => typeof role === 'string')
      .map((role) => ({
        action: 'iam:PassRole',
        resource: role as string,
        context: { 'iam:PassedToService': ['transfer.amazonaws.com'] },
      }));

  const start = async ({ jobs, queue }: TransferParts, job: Omit<Job, 'number' | 'createdAt'>): Promise<void> => {
    const pending = queue.pending(job.connectorId);
    if (pending + job.items.length > MOST_PENDING) {
      throw new AwsError(
        'ThrottlingException',
        `${pending} files wait for this connector; at most ${MOST_PENDING} may`,
      );
    }
    queue.push(await jobs.add(job));
    await jobs.prune();
  };

  const operations: Record<string, TransferOperation> = {
    CreateConnector: {
      access: (input) => [{ action: 'transfer:CreateConnector', resource: '*' }, ...passRole(input)],
      run: async (input, parts) => ({ ConnectorId: (await parts.connectors.create(input)).id }),
    },
    UpdateConnector: {
      access: (input) => [connectorAccess(cloud, 'transfer:UpdateConnector', input), ...passRole(input)],
      run: async (input, parts) => ({ ConnectorId: (await parts.connectors.update(input)).id }),
    },
    DescribeConnector: {
      access: onConnector('transfer:DescribeConnector'),
      run: async (input, parts) => ({ Connector: describe(parts.connectors.get(connectorIdOf(input))) }),
    },
    ListConnectors: {
      access: () => [{ action: 'transfer:ListConnectors', resource: '*' }],
      run: async (value, parts) => {
        const input = readInput(value, ['MaxResults', 'NextToken']);
        const all = parts.connectors.list();
        const page = paged(all, input.optionalNumber('MaxResults', RESULTS), input.optionalText('NextToken'));
        const entries = page.rows.map(({ arn, id, url }) => ({ Arn: arn, ConnectorId: id, Url: url }));
        return { Connectors: entries, ...page.next };
      },
    },
    DeleteConnector: {
      access: onConnector('transfer:DeleteConnector'),
      run: async (input, parts) => parts.connectors.remove(connectorIdOf(input)),
    },
    TestConnection: {
      access: onConnector('transfer:TestConnection'),
      run: async (input, parts) => testConnection(needs, parts.connectors.get(connectorIdOf(input))),
    },
    StartFileTransfer: {
      access: onConnector('transfer:StartFileTransfer'),
      run: async (input, parts) => {
        const job = readTransfer(input);
        parts.connectors.get(job.connectorId);
        await start(parts, job);
        return { TransferId: job.id };
      },
    },
    ListFileTransferResults: {
      access: onConnector('transfer:ListFileTransferResults'),
      run: async (value, parts) => {
        const input = readInput(value, ['ConnectorId', 'TransferId', 'MaxResults', 'NextToken']);
        const connectorId = input.text('ConnectorId', CONNECTOR_ID);
        const transferId = input.text('TransferId', { max: 512 });
        const job = parts.jobs.get(transferId);
        if (job?.connectorId !== connectorId || (job.kind !== 'send' && job.kind !== 'retrieve')) {
          throw new AwsError('ResourceNotFoundException', `Unknown transfer ${transferId} of connector ${connectorId}`);
        }
        const page = paged(job.items, input.optionalNumber('MaxResults', RESULTS), input.optionalText('NextToken'));
        return {
          FileTransferResults: page.rows.map((item) => ({
            FilePath: item.path,
            StatusCode: item.status,
            FailureCode: item.result?.failureCode,
            FailureMessage: item.result?.failureMessage,
          })),
          ...page.next,
        };
      },
    },
    StartDirectoryListing: {
      access: onConnector('transfer:StartDirectoryListing'),
      run: async (value, parts) => {
        const input = readInput(value, ['ConnectorId', 'RemoteDirectoryPath', 'MaxItems', 'OutputDirectoryPath']);
        const connector = parts.connectors.get(input.text('ConnectorId', CONNECTOR_ID));
        const id = randomUUID();
        const remote = input.text('RemoteDirectoryPath');
        await start(parts, {
          id,
          kind: 'list',
          connectorId: connector.id,
          remoteDirectory: remote,
          localDirectory: checkS3Folder(input.text('OutputDirectoryPath'), 'OutputDirectoryPath'),
          maxItems: input.optionalNumber('MaxItems', { min: 1, max: 10_000 }) ?? DEFAULT_MAX_ITEMS,
          items: [queued(remote)],
        });
        return { ListingId: id, OutputFileName: outputFileName(connector.id, id) };
      },
    },
    StartRemoteMove: {
      access: onConnector('transfer:StartRemoteMove'),
      run: async (value, parts) => {
        const input = readInput(value, ['ConnectorId', 'SourcePath', 'TargetPath']);
        const connectorId = parts.connectors.get(input.text('ConnectorId', CONNECTOR_ID)).id;
        const id = randomUUID();
        const items = [queued(input.text('SourcePath', ABSOLUTE))];
        await start(parts, { id, kind: 'move', connectorId, target: input.text('TargetPath', ABSOLUTE), items });
        return { MoveId: id };
      },
    },
    StartRemoteDelete: {
      access: onConnector('transfer:StartRemoteDelete'),
      run: async (value, parts) => {
        const input = readInput(value, ['ConnectorId', 'DeletePath']);
        const connectorId = parts.connectors.get(input.text('ConnectorId', CONNECTOR_ID)).id;
        const id = randomUUID();
        await start(parts, { id, kind: 'delete', connectorId, items: [queued(input.text('DeletePath', ABSOLUTE))] });
        return { DeleteId: id };
      },
    },
  };
  return Object.fromEntries(
    Object.entries(operations).map(([name, { access, run }]) => [
      name,
      { access, run: async (input: Fields) => run(input, await needs.parts()) } satisfies JsonOperation<Fields>,
    ]),
  ) as Record<string, JsonOperation<never>>;
}

interface TransferOperation {
  access(input: Fields): Access[];
  run(input: Fields, parts: TransferParts): Promise<unknown>;
}

const RESULTS = { min: 1, max: 1000 };
const ABSOLUTE = { pattern: /^\// };
/** Files that may wait for one connector, from the quotas of the user guide. */
const MOST_PENDING = 1000;

function connectorIdOf(input: Fields): string {
  return readInput(input, ['ConnectorId']).text('ConnectorId', CONNECTOR_ID);
}

function connectorAccess(cloud: Cloud, action: string, input: Fields): Access {
  const id = String(input.ConnectorId ?? '');
  return { action, resource: `arn:aws:transfer:${cloud.region}:${cloud.account}:connector/${id}` };
}

function readTransfer(value: Fields): Omit<Job, 'number' | 'createdAt'> {
  const input = readInput(value, [
    'ConnectorId',
    'SendFilePaths',
    'RetrieveFilePaths',
    'LocalDirectoryPath',
    'RemoteDirectoryPath',
  ]);
  const connectorId = input.text('ConnectorId', CONNECTOR_ID);
  const tenPaths = { minItems: 1, maxItems: 10, max: 1024 };
  const send = input.optionalTexts('SendFilePaths', tenPaths);
  const retrieve = input.optionalTexts('RetrieveFilePaths', tenPaths);
  const remoteDirectory = input.optionalText('RemoteDirectoryPath');
  const localDirectory = input.optionalText('LocalDirectoryPath');
  const id = randomUUID();
  if (send !== undefined && retrieve === undefined && localDirectory === undefined) {
    for (const path of send) checkS3Object(path, 'SendFilePaths');
    return { id, kind: 'send', connectorId, remoteDirectory, items: send.map(queued) };
  }
  if (retrieve !== undefined && send === undefined && remoteDirectory === undefined && localDirectory !== undefined) {
    checkS3Folder(localDirectory, 'LocalDirectoryPath');
    return { id, kind: 'retrieve', connectorId, localDirectory, items: retrieve.map(queued) };
  }
  throw invalid('Give either SendFilePaths (and RemoteDirectoryPath) or RetrieveFilePaths and LocalDirectoryPath');
}

function queued(path: string) {
  return { id: randomUUID(), path, status: 'QUEUED', announced: false } as const;
}

function checkS3Object(path: string, where: string): void {
  const { bucket, key } = parseS3Path(path);
  if (bucket === '' || key === '' || key.endsWith('/')) throw invalid(`${where} must name /bucket/key; got ${path}`);
}

function checkS3Folder(path: string, where: string): string {
  if (parseS3Path(path).bucket === '') throw invalid(`${where} must name /bucket/prefix; got ${path}`);
  return path;
}

/** The connection is a session beside the ones of the queue. Credentials go only to a server whose key is trusted. */
async function testConnection(needs: OperationsNeeds, connector: Connector) {
  const answer = (Status: 'OK' | 'ERROR', StatusMessage: string, hostKey: string | undefined) => ({
    ConnectorId: connector.id,
    Status,
    StatusMessage,
    ...(hostKey && { SftpConnectionDetails: { HostKey: hostKey } }),
  });
  try {
    const session = await connectTo(needs.cloud, connector, needs.times);
    session.close();
    return answer('OK', 'Connection succeeded', session.hostKey);
  } catch (error) {
    if (error instanceof ConnectFailure) return answer('ERROR', error.message, error.hostKey);
    if (error instanceof TransferFailure) return answer('ERROR', error.message, undefined);
    throw error;
  }
}

function describe(connector: Connector) {
  return {
    Arn: connector.arn,
    ConnectorId: connector.id,
    Url: connector.url,
    AccessRole: connector.accessRole,
    LoggingRole: connector.loggingRole,
    Tags: connector.tags,
    SftpConfig: {
      UserSecretId: connector.userSecretId,
      TrustedHostKeys: connector.trustedHostKeys,
      MaxConcurrentConnections: connector.maxConcurrentConnections,
    },
    EgressType: 'SERVICE_MANAGED',
    Status: 'ACTIVE',
  };
}

/** One page of rows; the token is the place of the next row. */
function paged<Row>(rows: readonly Row[], limit = 100, token?: string): { rows: readonly Row[]; next: object } {
  const from = token === undefined ? 0 : Number(token);
  if (!Number.isInteger(from) || from < 0) {
    throw new AwsError('InvalidNextTokenException', `NextToken ${token?.slice(0, 40)} is not from an earlier page`);
  }
  const end = from + limit;
  return { rows: rows.slice(from, end), next: end < rows.length ? { NextToken: String(end) } : {} };
}
