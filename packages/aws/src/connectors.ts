import {
  CreateConnectorCommand,
  ListFileTransferResultsCommand,
  ResourceNotFoundException,
  StartDirectoryListingCommand,
  StartFileTransferCommand,
  StartRemoteMoveCommand,
  TestConnectionCommand,
  TransferClient,
  UpdateConnectorCommand,
} from '@aws-sdk/client-transfer';

export interface ConnectorSettings {
  readonly url: string;
  readonly secretArn: string;
  readonly hostKeys: readonly string[];
  readonly accessRoleArn: string;
  /** Sessions at a time, 1 to 5. */
  readonly sessions: number;
}

export interface FileResult {
  readonly path: string;
  readonly status: 'QUEUED' | 'IN_PROGRESS' | 'COMPLETED' | 'FAILED';
  readonly failure?: string;
}

/** SFTP connectors of AWS Transfer: made when a platform is onboarded, never in the template. */
export interface Connectors {
  create(settings: ConnectorSettings): Promise<string>;
  update(connectorId: string, settings: ConnectorSettings): Promise<void>;
  test(connectorId: string): Promise<{ ok: boolean; says: string }>;
  /** Sends objects (`/bucket/key`, at most ten) into a remote folder, each under the last segment of its key. */
  send(connectorId: string, paths: readonly string[], remoteFolder: string): Promise<string>;
  /** Fetches remote files (at most ten) into `/bucket/prefix`. */
  fetch(connectorId: string, remotePaths: readonly string[], into: string): Promise<string>;
  /** How far each file is; none of a transfer that ended so long ago (7 days) that nobody knows it any more. */
  results(connectorId: string, transferId: string): Promise<FileResult[]>;
  /** Renames a remote file or folder, some time later: what became of it, the folder tells. */
  move(connectorId: string, from: string, to: string): Promise<void>;
  /** Lists a remote folder, up to 10,000 entries, into a JSON object below `/bucket/prefix`; answers with the object's name. */
  list(connectorId: string, remoteFolder: string, into: string): Promise<string>;
}

export const transferConnectors = (client: TransferClient): Connectors => ({
  async create(settings) {
    const { ConnectorId } = await client.send(new CreateConnectorCommand(inputOf(settings)));
    return required(ConnectorId, 'ConnectorId');
  },
  async update(connectorId, settings) {
    await client.send(new UpdateConnectorCommand({ ConnectorId: connectorId, ...inputOf(settings) }));
  },
  async test(connectorId) {
    const { Status, StatusMessage } = await client.send(new TestConnectionCommand({ ConnectorId: connectorId }));
    return { ok: Status === 'OK', says: StatusMessage ?? Status ?? 'no word' };
  },
  async send(connectorId, paths, remoteFolder) {
    const { TransferId } = await client.send(
      new StartFileTransferCommand({
        ConnectorId: connectorId,
        SendFilePaths: [...paths],
        RemoteDirectoryPath: remoteFolder,
      }),
    );
    return required(TransferId, 'TransferId');
  },
  async fetch(connectorId, remotePaths, into) {
    const { TransferId } = await client.send(
      new StartFileTransferCommand({
        ConnectorId: connectorId,
        RetrieveFilePaths: [...remotePaths],
        LocalDirectoryPath: into,
      }),
    );
    return required(TransferId, 'TransferId');
  },
  async results(connectorId, transferId) {
    const { FileTransferResults = [] } = await client
      .send(new ListFileTransferResultsCommand({ ConnectorId: connectorId, TransferId: transferId }))
      .catch((error) => {
        if (error instanceof ResourceNotFoundException) return { FileTransferResults: [] };
        throw error;
      });
    return FileTransferResults.map((file) => ({
      path: required(file.FilePath, 'FilePath'),
      status: required(file.StatusCode, 'StatusCode') as FileResult['status'],
      ...(file.FailureMessage ? { failure: `${file.FailureCode ?? ''} ${file.FailureMessage}`.trim() } : {}),
    }));
  },
  async move(connectorId, from, to) {
    await client.send(new StartRemoteMoveCommand({ ConnectorId: connectorId, SourcePath: from, TargetPath: to }));
  },
  async list(connectorId, remoteFolder, into) {
    const { OutputFileName } = await client.send(
      new StartDirectoryListingCommand({
        ConnectorId: connectorId,
        RemoteDirectoryPath: remoteFolder,
        OutputDirectoryPath: into,
        MaxItems: MOST_LISTED,
      }),
    );
    return required(OutputFileName, 'OutputFileName');
  },
});

/** AWS takes no more, and lists a thousand where nothing is said. */
const MOST_LISTED = 10_000;

const inputOf = ({ url, secretArn, hostKeys, accessRoleArn, sessions }: ConnectorSettings) => ({
  Url: url,
  AccessRole: accessRoleArn,
  SftpConfig: { UserSecretId: secretArn, TrustedHostKeys: [...hostKeys], MaxConcurrentConnections: sessions },
});

function required<Value>(value: Value | undefined, name: string): Value {
  if (value === undefined) throw new Error(`AWS Transfer answered without ${name}`);
  return value;
}

/** By the environment that Lambda sets. */
export const openConnectors = (): Connectors => transferConnectors(new TransferClient({}));
