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
  const handle = await channel
    .ask<Buffer>(`open ${temporary}`, (sftp, answer) => sftp.open(temporary, start > 0 ? 'r+' : 'w', answer))
    .catch(async (error: unknown) => {
      throw await explained(channel, error, file);
    });
  const digest = createHash('sha256');
  const longest = Math.min(channel.longestWrite, Math.max(file.size - start, 1));
  /** What blocks left that were too small for a request of their own. */
  let parcel: Buffer | undefined;
  let packed = 0;
  let position = 0;
  const upload = window.upload();
  // Hashed when its turn has come: the server has work while the next file is hashed, and the processor reads the bytes
  // from its cache when they are sent. ssh2 has copied them when the request is made: they can be overwritten then.
  const write = (bytes: Uint8Array, target: number) =>
    upload.write(bytes.length, () => {
      digest.update(bytes);
      return channel.ask(`write ${temporary}`, (sftp, answer) =>
        sftp.write(handle, asBuffer(bytes), 0, bytes.length, target, answer),
      );
    });
  let closing: Promise<void> | undefined;
  const close = () => {
    closing ??= channel.ask(`close ${temporary}`, (sftp, answer) => sftp.close(handle, answer));
    return closing;
  };
  const dispatch = async () => {
    const length = packed;
    packed = 0;
    if (parcel && length > 0) await write(parcel.subarray(0, length), position - length);
  };
  try {
    for await (const block of await file.open()) {
      if (upload.failure || isOver()) break;
      let at = Math.min(block.length, Math.max(0, start - position));
      digest.update(block.subarray(0, at));
      position += at;
      while (at < block.length) {
        const taken = Math.min(block.length - at, longest - packed);
        const part = block.subarray(at, at + taken);
        at += taken;
        position += taken;
        if (taken === longest) {
          await write(part, position - taken);
          continue;
        }
        parcel ??= Buffer.allocUnsafeSlow(longest);
        parcel.set(part, packed);
        packed += taken;
        if (packed === longest) await dispatch();
      }
      onProgress?.(start + upload.confirmed);
    }
    await dispatch();
    // Requests for one file take effect in the order in which they were sent (draft-ietf-secsh-filexfer-02 §7), so this
    // one need not wait for the answers of the writes. A name by contrast is given to whole files only.
    close().catch(ignored);
    await upload.settled();
    if (upload.failure) throw upload.failure;
    await close();
  } catch (error) {
    await upload.settled();
    if (channel.isOpen) await close().catch(ignored);
    throw await explained(channel, error, file);
  }
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
export const temporaryName = (path: string): string =>
  posix.join(posix.dirname(path), `.${createHash('sha256').update(path).digest('hex').slice(0, 16)}.part`);

const asBuffer = ({ buffer, byteOffset, length }: Uint8Array): Buffer => Buffer.from(buffer, byteOffset, length);

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
      channel.announces('posix-rename@openssh.com')
        ? sftp.ext_openssh_rename(temporary, path, answer)
        : sftp.rename(temporary, path, answer),
    );
  } catch (error) {
    if (!(error instanceof SftpError) || error.code !== 'failure') throw error;
    await channel.ask(`replace ${path}`, (sftp, answer) => sftp.unlink(path, answer));
    await channel.ask(what, (sftp, answer) => sftp.rename(temporary, path, answer));
  }
}

/**
 * "Failure" is all that SFTP says of a full disk, and of much else; a server that can tell the room that is left is asked.
 */
async function explained(channel: Channel, error: unknown, { path, size }: OutgoingFile): Promise<unknown> {
  if (!(error instanceof SftpError) || error.code !== 'failure' || !channel.isOpen) return error;
  if (!channel.announces('statvfs@openssh.com')) return error;
  const room = await channel
    .ask<Room>('ask for free space', (sftp, answer) => sftp.ext_openssh_statvfs(posix.dirname(path), answer as never))
    .catch(ignored);
  if (!room) return error;
  const space = room.f_bavail * room.f_frsize;
  // File systems without a limit of files say that of none there is one left.
  const isOutOfFiles = room.f_files > 0 && room.f_favail === 0;
  if (space >= size && !isOutOfFiles) return error;
  const left = isOutOfFiles ? 'no more files' : `${space} bytes`;
  return new SftpError('disk-full', `Cannot send ${path}: it has ${size} bytes, and the server has room for ${left}`, {
    cause: error,
  });
}

/** What statvfs(3) answers, of which: free blocks and file numbers, for us. */
interface Room {
  readonly f_frsize: number;
  readonly f_bavail: number;
  readonly f_files: number;
  readonly f_favail: number;
}
