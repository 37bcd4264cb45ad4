import { createHash } from 'node:crypto';
import { posix } from 'node:path';
import type { Channel } from './connect.ts';
import { SftpError } from './sftp-error.ts';
import type { WriteWindow } from './write-window.ts';

/** A file for a platform's server. */
export interface OutgoingFile {
  /** The final name. Its folder must be there. */
  readonly path: string;
  /** Bytes. */
  readonly size: number;
  /** Hexadecimal; what is read is compared with it before the file gets its name. */
  readonly sha256: string;
  /** Opens the bytes from their beginning. */
  open(): Promise<AsyncIterable<Uint8Array>>;
}

export interface SendOptions {
  /** Bytes that an earlier call brought there (what it answered in `offset`); 0 by default. */
  readonly from?: number;
  /** Asked before every block: once it says so, no more is sent. */
  readonly isOver?: () => boolean;
  /** Asked before the file gets its name; rejects when it must not get it any more. */
  readonly mayPublish?: () => void;
  /** Told now and then how many bytes the server has confirmed. */
  readonly onProgress?: (offset: number) => void;
}

/** `offset` bytes are there for certain; the rest was not sent, for the time was over. */
export type SendResult = { readonly done: true } | { readonly done: false; readonly offset: number };

/**
 * Sends one file under a temporary name in the folder where it belongs, and renames it when every byte is confirmed:
 * who looks sees the whole file or none. It is read once, for its hash sum and for the wire. What is already under the
 * final name is replaced. Rejects with {@link SftpError}.
 */
export async function sendFile(
  channel: Channel,
  window: WriteWindow,
  file: OutgoingFile,
  { from = 0, isOver = () => false, mayPublish = () => {}, onProgress }: SendOptions = {},
): Promise<SendResult> {
  const temporary = temporaryName(file.path);
  const kept = from > 0 ? await bytesThere(channel, temporary) : 0;
  // Fewer bytes than an earlier call was told of: somebody else was there.
  const start = kept >= from ? from : 0;
  const handle = await channel.ask<Buffer>(`open ${temporary}`, (sftp, answer) =>
    sftp.open(temporary, start > 0 ? 'r+' : 'w', answer),
  );
  const digest = createHash('sha256');
  const parcel = Buffer.allocUnsafeSlow(Math.min(channel.longestWrite, Math.max(file.size - start, 1)));
  let position = 0;
  let packed = 0;
  const upload = window.upload();
  const dispatch = async () => {
    const [length, target] = [packed, position - packed];
    packed = 0;
    // ssh2 has copied the bytes when the request is made: the parcel can be packed again.
    await upload.write(length, () =>
      channel.ask(`write ${temporary}`, (sftp, answer) => sftp.write(handle, parcel, 0, length, target, answer)),
    );
  };
  try {
    for await (const block of await file.open()) {
      if (upload.failure || isOver()) break;
      digest.update(block);
      let at = Math.min(block.length, Math.max(0, start - position));
      position += at;
      while (at < block.length) {
        const taken = Math.min(block.length - at, parcel.length - packed);
        parcel.set(block.subarray(at, at + taken), packed);
        at += taken;
        packed += taken;
        position += taken;
        if (packed === parcel.length) await dispatch();
      }
      onProgress?.(start + upload.confirmed);
    }
    if (packed > 0) await dispatch();
    await upload.settled();
    if (upload.failure) throw upload.failure;
  } catch (error) {
    await upload.settled();
    if (channel.isOpen)
      await channel.ask(`close ${temporary}`, (sftp, answer) => sftp.close(handle, answer)).catch(ignored);
    throw await explained(channel, error, file);
  }
  await channel.ask(`close ${temporary}`, (sftp, answer) => sftp.close(handle, answer));
  if (position < file.size && isOver()) return { done: false, offset: Math.max(start, position) };
  const sha256 = digest.digest('hex');
  if (position !== file.size || sha256 !== file.sha256) {
    await channel.ask(`remove ${temporary}`, (sftp, answer) => sftp.unlink(temporary, answer)).catch(ignored);
    const message = `Cannot send ${file.path}: read ${position} bytes with SHA-256 ${sha256}, expected ${file.size} with ${file.sha256}`;
    throw new SftpError('source-changed', message);
  }
  mayPublish();
  await putInPlace(channel, temporary, file.path);
  return { done: true };
}

/** The same for every attempt, so that none leaves anything behind. */
const temporaryName = (path: string): string =>
  posix.join(posix.dirname(path), `.${createHash('sha256').update(path).digest('hex').slice(0, 16)}.part`);

const ignored = (): undefined => undefined;

async function bytesThere(channel: Channel, path: string): Promise<number> {
  try {
    return (await channel.ask<{ size: number }>(`look at ${path}`, (sftp, answer) => sftp.stat(path, answer))).size;
  } catch (error) {
    if (error instanceof SftpError && error.code === 'no-such-folder') return 0;
    throw error;
  }
}

/** OpenSSH's own rename replaces what is there in one step; the standard one refuses a name that is taken. */
async function putInPlace(channel: Channel, temporary: string, path: string): Promise<void> {
  const what = `rename ${temporary} to ${path}`;
  try {
    await channel.ask(what, (sftp, answer) =>
      has(sftp, 'posix-rename@openssh.com')
        ? sftp.ext_openssh_rename(temporary, path, answer)
        : sftp.rename(temporary, path, answer),
    );
  } catch (error) {
    if (!(error instanceof SftpError) || error.code !== 'failure') throw error;
    await channel.ask(`replace ${path}`, (sftp, answer) => sftp.unlink(path, answer));
    await channel.ask(what, (sftp, answer) => sftp.rename(temporary, path, answer));
  }
}

/** "Failure" is all that SFTP says of a full disk; a server that can tell the space that is left is asked. */
async function explained(channel: Channel, error: unknown, { path, size }: OutgoingFile): Promise<unknown> {
  if (!(error instanceof SftpError) || error.code !== 'failure' || !channel.isOpen) return error;
  const space = await channel
    .ask<{ f_bavail: number; f_frsize: number } | undefined>('ask for free space', (sftp, answer) =>
      has(sftp, 'statvfs@openssh.com')
        ? sftp.ext_openssh_statvfs(posix.dirname(path), answer as never)
        : answer(undefined, undefined),
    )
    .catch(ignored);
  if (!space || space.f_bavail * space.f_frsize >= size) return error;
  return new SftpError('disk-full', `Cannot send ${path}: the server has no space left`, { cause: error });
}

/** ssh2 throws at extended requests that a server did not announce, and shows the announcement in no public member. */
const has = (sftp: object, extension: string): boolean =>
  (sftp as { readonly _extensions?: Readonly<Record<string, unknown>> })._extensions?.[extension] !== undefined;
