import { type Dirent, constants as fs, type Stats } from 'node:fs';
import { type FileHandle, lstat, mkdir, open, readdir, rename, rm, rmdir, stat, utimes } from 'node:fs/promises';
import { join, posix } from 'node:path';
import ssh2, { type SFTPWrapper } from 'ssh2';
import type { FaultBox, Vanishing } from './faults.ts';

/** What happened in the folder, in the order in which the server saw it. Paths begin with `/`, the folder itself. */
export interface FolderWatcher {
  opened?(path: string): void;
  /** The writer closed the file: it is as long as it will be. */
  written?(path: string, bytes: number): void;
  /** The writer went away without a word; what it wrote before is there. */
  left?(path: string): void;
  renamed?(from: string, to: string): void;
}

/** Answers the requests of one SFTP session from a folder, outside of which no path leads. */
export function serveFolder(
  sftp: SFTPWrapper,
  folder: string,
  faults: FaultBox,
  watcher: FolderWatcher,
  drop: () => void,
): void {
  const handles = new Map<number, OpenFile | OpenDirectory>();
  let nextHandle = 0;
  const local = (path: string) => join(folder, jailed(path));
  const keep = (entry: OpenFile | OpenDirectory) => {
    const handle = Buffer.alloc(4);
    handle.writeUInt32BE(nextHandle);
    handles.set(nextHandle, entry);
    nextHandle += 1;
    return handle;
  };
  const fileOf = (handle: Buffer) => {
    const entry = handles.get(handle.length === 4 ? handle.readUInt32BE() : -1);
    if (entry === undefined || !('file' in entry)) throw new Refused(STATUS.FAILURE);
    return entry;
  };
  /** Runs one request; a hanging server never comes to its answer. */
  const answer = (id: number, run: () => Promise<unknown>, isChange = false) => {
    if (faults.current.hang) return;
    const work = isChange && faults.current.readOnly ? Promise.reject(new Refused(STATUS.PERMISSION_DENIED)) : run();
    work.then(
      (result) => result === undefined && sftp.status(id, STATUS.OK),
      (error) => sftp.status(id, statusOf(error)),
    );
  };
  const abandon = async ({ file, path, pending, writes, broken }: OpenFile) => {
    await Promise.allSettled(pending);
    await file.close();
    if (writes && !broken) watcher.left?.(path);
  };
  /** The connection breaks at this moment of a file, and the request is never answered. */
  const vanish = (path: string, moment: Vanishing['moment']): boolean => {
    const vanishes = faults.vanishes(path, moment);
    if (vanishes) drop();
    return vanishes;
  };
  const change = (id: number, run: () => Promise<unknown>) => answer(id, run, true);

  sftp.on('OPEN', (id, filename, flags) => {
    const writes = (flags & (OPEN.WRITE | OPEN.APPEND)) !== 0;
    answer(
      id,
      async () => {
        const path = jailed(filename);
        if (!writes && !faults.read()) throw new Refused(STATUS.FAILURE);
        if (writes && vanish(path, 'before')) return ANSWERED;
        const file = await open(local(filename), openFlags(flags), 0o644);
        if (writes) watcher.opened?.(path);
        sftp.handle(id, keep({ file, path, writes, broken: false, pending: new Set() }));
        return ANSWERED;
      },
      writes,
    );
  });
  sftp.on('WRITE', (id, handle, offset, data) =>
    answer(id, async () => {
      const entry = fileOf(handle);
      const write = writeChunk(entry, offset, data, faults, drop);
      entry.pending.add(write);
      await write.finally(() => entry.pending.delete(write));
      return undefined;
    }),
  );
  sftp.on('READ', (id, handle, offset, length) =>
    answer(id, async () => {
      const buffer = Buffer.allocUnsafe(Math.min(length, LONGEST_READ));
      const { bytesRead } = await fileOf(handle).file.read(buffer, 0, buffer.length, offset);
      if (bytesRead === 0) throw new Refused(STATUS.EOF);
      sftp.data(id, buffer.subarray(0, bytesRead));
      return ANSWERED;
    }),
  );
  sftp.on('CLOSE', (id, handle) =>
    answer(id, async () => {
      const number = handle.length === 4 ? handle.readUInt32BE() : -1;
      const entry = handles.get(number);
      if (entry === undefined) throw new Refused(STATUS.FAILURE);
      handles.delete(number);
      if ('file' in entry) {
        await Promise.allSettled(entry.pending);
        const { size } = await entry.file.stat();
        await entry.file.close();
        if (entry.writes && !entry.broken) watcher.written?.(entry.path, size);
        if (entry.writes && vanish(entry.path, 'after')) return ANSWERED;
      }
      return undefined;
    }),
  );
  sftp.on('FSTAT', (id, handle) => answer(id, async () => attrs(sftp, id, await fileOf(handle).file.stat())));
  sftp.on('STAT', (id, path) => answer(id, async () => attrs(sftp, id, await stat(local(path)))));
  sftp.on('LSTAT', (id, path) => answer(id, async () => attrs(sftp, id, await lstat(local(path)))));
  sftp.on('SETSTAT', (id, path, { atime, mtime }) =>
    change(id, async () => {
      if (atime !== undefined && mtime !== undefined) await utimes(local(path), atime, mtime);
      else await stat(local(path));
    }),
  );
  sftp.on('FSETSTAT', (id, handle) => change(id, async () => void fileOf(handle)));
  sftp.on('REALPATH', (id, path) =>
    answer(id, async () => {
      sftp.name(id, [{ filename: jailed(path), longname: jailed(path), attrs: NO_ATTRIBUTES }]);
      return ANSWERED;
    }),
  );
  sftp.on('OPENDIR', (id, path) =>
    answer(id, async () => {
      const entries = await readdir(local(path), { withFileTypes: true });
      sftp.handle(id, keep({ folder: local(path), left: entries }));
      return ANSWERED;
    }),
  );
  sftp.on('READDIR', (id, handle) =>
    answer(id, async () => {
      const entry = handles.get(handle.length === 4 ? handle.readUInt32BE() : -1);
      if (entry === undefined || !('left' in entry)) throw new Refused(STATUS.FAILURE);
      if (entry.left.length === 0) throw new Refused(STATUS.EOF);
      const shown = entry.left.splice(0, 100).map(async ({ name }) => {
        const stats = await lstat(join(entry.folder, name)).catch(() => undefined);
        return stats && { filename: name, longname: longName(name, stats), attrs: attributes(stats) };
      });
      sftp.name(
        id,
        (await Promise.all(shown)).filter((one) => one !== undefined),
      );
      return ANSWERED;
    }),
  );
  sftp.on('MKDIR', (id, path) =>
    change(id, async () => {
      await mkdir(local(path));
      if (faults.current.losesFolders) await rmdir(local(path));
      return undefined;
    }),
  );
  sftp.on('RMDIR', (id, path) => change(id, async () => rmdir(local(path)) as Promise<undefined>));
  sftp.on('REMOVE', (id, path) =>
    change(id, async () => {
      if ((await lstat(local(path))).isDirectory()) throw new Refused(STATUS.FAILURE);
      await rm(local(path));
    }),
  );
  sftp.on('RENAME', (id, from, to) =>
    change(id, async () => {
      if (vanish(to, 'before')) return ANSWERED;
      // The plain RENAME of the protocol replaces nothing; clients that want to overwrite ask for posix-rename.
      if (await lstat(local(to)).catch(() => undefined)) throw new Refused(STATUS.FAILURE);
      await rename(local(from), local(to));
      watcher.renamed?.(jailed(from), jailed(to));
      return vanish(to, 'after') ? ANSWERED : undefined;
    }),
  );
  // Without this the OpenSSH client waits for ever after its last file.
  sftp.on('end', () => sftp.end());
  sftp.on('close', () => {
    for (const entry of handles.values()) if ('file' in entry) abandon(entry).catch(() => {});
    handles.clear();
  });
}

interface OpenFile {
  readonly file: FileHandle;
  readonly path: string;
  readonly writes: boolean;
  /** A write was refused: the file is not what its writer meant, even when it is closed. */
  broken: boolean;
  readonly pending: Set<Promise<void>>;
}

interface OpenDirectory {
  readonly folder: string;
  readonly left: Dirent[];
}

class Refused extends Error {
  readonly status: number;

  constructor(status: number) {
    super(`SFTP status ${status}`);
    this.status = status;
  }
}

const { STATUS_CODE: STATUS, OPEN_MODE: OPEN } = ssh2.utils.sftp;
/** The handler has sent its own answer. */
const ANSWERED = 'answered';
const LONGEST_READ = 256 * 1024;
const NO_ATTRIBUTES = { mode: 0, uid: 0, gid: 0, size: 0, atime: 0, mtime: 0 };

/** `..` ends at the folder; whatever comes in is an absolute path of the drop box. */
function jailed(path: string): string {
  const normal = posix.normalize(posix.join('/', path.replaceAll('\0', '')));
  return normal.length > 1 ? normal.replace(/\/$/, '') : normal;
}

/**
 * O_APPEND is left out on purpose: the kernel would put concurrent writes at the end in any order, and clients that
 * resume send offsets anyway.
 */
function openFlags(flags: number): number {
  const writes = (flags & (OPEN.WRITE | OPEN.APPEND)) !== 0;
  const access = !writes ? fs.O_RDONLY : (flags & OPEN.READ) !== 0 ? fs.O_RDWR : fs.O_WRONLY;
  const create = (flags & OPEN.CREAT) !== 0 ? fs.O_CREAT : 0;
  const truncate = (flags & OPEN.TRUNC) !== 0 ? fs.O_TRUNC : 0;
  const exclusive = (flags & OPEN.EXCL) !== 0 ? fs.O_EXCL : 0;
  return access | create | truncate | exclusive | fs.O_NOFOLLOW;
}

async function writeChunk(entry: OpenFile, offset: number, data: Buffer, faults: FaultBox, drop: () => void) {
  if (faults.vanishes(entry.path, 'halfway')) {
    await entry.file.write(data, 0, data.length >> 1, offset);
    entry.broken = true;
    drop();
    throw new Refused(STATUS.FAILURE);
  }
  const verdict = await faults.write(data.length);
  if (verdict === 'drop') drop();
  if (verdict !== 'take') {
    entry.broken = true;
    throw new Refused(STATUS.FAILURE);
  }
  const { keepsBytesPerFile = Number.POSITIVE_INFINITY } = faults.current;
  await entry.file.write(data, 0, Math.min(data.length, Math.max(0, keepsBytesPerFile - offset)), offset);
}

function statusOf(error: unknown): number {
  if (error instanceof Refused) return error.status;
  const { code } = error as NodeJS.ErrnoException;
  if (code === 'ENOENT' || code === 'ENOTDIR') return STATUS.NO_SUCH_FILE;
  if (code === 'EACCES' || code === 'EPERM') return STATUS.PERMISSION_DENIED;
  return STATUS.FAILURE;
}

function attrs(sftp: SFTPWrapper, id: number, stats: Stats): string {
  sftp.attrs(id, attributes(stats));
  return ANSWERED;
}

function attributes(stats: Stats) {
  return {
    mode: stats.mode,
    uid: stats.uid,
    gid: stats.gid,
    size: stats.size,
    atime: Math.floor(stats.atimeMs / 1000),
    mtime: Math.floor(stats.mtimeMs / 1000),
  };
}

/** What `ls -l` shows: OpenSSH's client prints it as it comes. */
function longName(name: string, stats: Stats): string {
  const kind = stats.isDirectory() ? 'drwxr-xr-x' : '-rw-r--r--';
  return `${kind} 1 dsp dsp ${String(stats.size).padStart(12)} ${stats.mtime.toUTCString().slice(5, 16)} ${name}`;
}
