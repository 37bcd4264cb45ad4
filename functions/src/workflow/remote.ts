import {
  openSftp,
  type RemoteEntry,
  type RemoteFolder,
  SftpError,
  type SftpErrorCode,
  type SftpLogin,
} from '@slipway/aws';
import { DeliveryFailure, type FailureCode, type ListedFile } from '@slipway/delivery';
import { secrets } from '../ports.ts';
import type { Loaded } from './batch.ts';
import { splitPath } from './plan.ts';

/** Opens the platform's SFTP server with its secret and its pinned host keys, and closes it again. */
export async function atPlatform<Result>(
  { platform, connection }: Pick<Loaded, 'platform' | 'connection'>,
  work: (remote: RemoteFolder) => Promise<Result>,
): Promise<Result> {
  const login = await loginAt({ platform, connection });
  let remote: RemoteFolder | undefined;
  try {
    remote = await openSftp(login);
    return await work(remote);
  } catch (error) {
    if (!(error instanceof SftpError)) throw error;
    throw new DeliveryFailure(failureCodes[error.code], error.message, { cause: error });
  } finally {
    remote?.close();
  }
}

/** How we sign in at the platform's server: by its secret and its pinned host keys. */
export async function loginAt({ platform, connection }: Pick<Loaded, 'platform' | 'connection'>): Promise<SftpLogin> {
  const { host, port, hostKeys } = platform.value.sftp;
  const secret = await secrets().read(connection.value.secretArn);
  return { host, port, trustedHostKeys: hostKeys, timeoutMs: 20_000, ...secret };
}

export const failureCodes = {
  'host-key-changed': 'host-key-changed',
  'authentication-failed': 'authentication-failed',
  unreachable: 'connection-lost',
  'connection-lost': 'connection-lost',
  timeout: 'timeout',
  'permission-denied': 'permission-denied',
  'no-such-folder': 'folder-missing',
  'disk-full': 'disk-full',
  'source-changed': 'asset-changed',
  failure: 'unexplained-refusal',
} as const satisfies Record<SftpErrorCode, FailureCode>;

/** A folder that is missing holds nothing. */
async function listed(remote: RemoteFolder, path: string): Promise<RemoteEntry[]> {
  try {
    return await remote.list(path);
  } catch (error) {
    if (error instanceof SftpError && error.code === 'no-such-folder') return [];
    throw error;
  }
}

/** A path at the platform, below the root of our account. */
export const remotePath = ({ platform }: Pick<Loaded, 'platform'>, wirePath: string): string =>
  `${platform.value.sftp.root.replace(/\/$/, '')}/${wirePath}`;

/** The files that are there, of those folders that the given files belong to. A folder that is missing holds nothing. */
export async function filesAt(
  loaded: Pick<Loaded, 'platform'>,
  remote: RemoteFolder,
  files: readonly { readonly wirePath: string }[],
): Promise<ListedFile[]> {
  const there: ListedFile[] = [];
  for (const folder of new Set(files.map(({ wirePath }) => splitPath(wirePath).folder))) {
    for (const entry of await listed(remote, remotePath(loaded, folder))) {
      if (entry.kind !== 'file') continue;
      there.push({ wirePath: folder === '' ? entry.name : `${folder}/${entry.name}`, size: entry.size });
    }
  }
  return there;
}
