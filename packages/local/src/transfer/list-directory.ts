import { posix } from 'node:path';
import type { FileEntryWithStats } from 'ssh2';
import { SftpStatus, step } from './failure.ts';
import type { Session } from './session.ts';

/** One level of a remote directory, in the shape that AWS writes into the listing's output file. */
export interface DirectoryListing {
  readonly files: readonly { filePath: string; modifiedTimestamp: string; size: number }[];
  readonly paths: readonly { path: string }[];
  /** More than `maxItems` are there. */
  readonly truncated: boolean;
}

export async function listDirectory(session: Session, path: string, maxItems: number): Promise<DirectoryListing> {
  return step({ missing: 'DIRECTORY_NOT_FOUND', refused: 'LIST_DIRECTORY_ERROR' }, `list ${path}`, async () => {
    const handle = await session.ask<Buffer>((sftp, answer) => sftp.opendir(path, answer));
    const entries: FileEntryWithStats[] = [];
    while (entries.length <= maxItems) {
      const more = await readSome(session, handle);
      if (more === undefined) break;
      entries.push(...more.filter((entry) => entry.filename !== '.' && entry.filename !== '..'));
    }
    await session.ask((sftp, answer) => sftp.close(handle, answer));
    const shown = entries.slice(0, maxItems);
    const at = (entry: FileEntryWithStats) => posix.join(path, entry.filename);
    return {
      files: shown
        .filter((entry) => !isDirectory(entry))
        .map((entry) => ({
          filePath: at(entry),
          modifiedTimestamp: new Date(entry.attrs.mtime * 1000).toISOString(),
          size: entry.attrs.size,
        })),
      paths: shown.filter(isDirectory).map((entry) => ({ path: at(entry) })),
      truncated: entries.length > maxItems,
    };
  });
}

async function readSome(session: Session, handle: Buffer): Promise<FileEntryWithStats[] | undefined> {
  try {
    return await session.ask<FileEntryWithStats[]>((sftp, answer) => sftp.readdir(handle, answer));
  } catch (error) {
    if (error instanceof SftpStatus && error.status === 1) return undefined;
    throw error;
  }
}

function isDirectory(entry: FileEntryWithStats): boolean {
  return (entry.attrs.mode & 0o170000) === 0o040000;
}
