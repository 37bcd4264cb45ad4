import { posix } from 'node:path';
import type { FileEntryWithStats, SFTPWrapper, Stats } from 'ssh2';
import { connect, type SftpLogin } from './connect.ts';
import { SftpError } from './sftp-error.ts';

/**
 * What AWS Transfer's connectors cannot do at a platform's SFTP server: make the folders of a delivery, look, rename.
 * Every method rejects with {@link SftpError}.
 */
export interface RemoteFolder {
  /** Makes a folder and its parents; folders that are there already are fine. */
  makeFolders(path: string): Promise<void>;
  /** One level, sorted by name. */
  list(path: string): Promise<RemoteEntry[]>;
  /** `undefined` when nothing has this name. */
  stat(path: string): Promise<Omit<RemoteEntry, 'name'> | undefined>;
  /** Fails when the new name is taken. */
  rename(from: string, to: string): Promise<void>;
  close(): void;
}

export interface RemoteEntry {
  readonly name: string;
  /** Bytes; sizes of folders mean nothing. */
  readonly size: number;
  readonly kind: 'file' | 'folder' | 'other';
}

/** Signs in at a server whose host key is one of the pinned keys; any other key is refused before anything is told. */
export async function openSftp(login: SftpLogin): Promise<RemoteFolder> {
  const { ask, close } = await connect(login);
  const statOf = (path: string) => ask<Stats>(`look at ${path}`, (sftp, answer) => sftp.stat(path, answer));

  const makeFolder = async (path: string, triesParent = true): Promise<void> => {
    try {
      await ask(`make the folder ${path}`, (sftp, answer) => sftp.mkdir(path, answer));
    } catch (error) {
      if (!(error instanceof SftpError)) throw error;
      const parent = posix.dirname(path);
      // Once: some servers make a folder and do not have it, or say so of a place where they allow none.
      if (error.code === 'no-such-folder' && triesParent && parent !== path) {
        await makeFolder(parent);
        return makeFolder(path, false);
      }
      // SFTP has no word for "is there already": servers answer with a failure of no special kind.
      const there = error.code === 'failure' ? await statOf(path).catch(() => undefined) : undefined;
      if (!there?.isDirectory()) throw error;
    }
  };

  return {
    close,
    makeFolders: (path) => makeFolder(posix.normalize(path).replace(/(.)\/$/, '$1')),
    list: async (path) => {
      const entries = await ask<FileEntryWithStats[]>(`list ${path}`, (sftp: SFTPWrapper, answer) =>
        sftp.readdir(path, answer),
      );
      return entries
        .filter(({ filename }) => filename !== '.' && filename !== '..')
        .map(({ filename, attrs }) => ({ name: filename, size: attrs.size, kind: kindOf(attrs.mode) }))
        .sort((a, b) => (a.name < b.name ? -1 : 1));
    },
    stat: async (path) => {
      try {
        const { size, mode } = await statOf(path);
        return { size, kind: kindOf(mode) };
      } catch (error) {
        if (error instanceof SftpError && error.code === 'no-such-folder') return undefined;
        throw error;
      }
    },
    rename: (from, to) => ask(`rename ${from} to ${to}`, (sftp, answer) => sftp.rename(from, to, answer)),
  };
}

/** The file type bits of a POSIX mode. */
function kindOf(mode: number): RemoteEntry['kind'] {
  const type = mode & 0o170000;
  return type === 0o040000 ? 'folder' : type === 0o100000 ? 'file' : 'other';
}
