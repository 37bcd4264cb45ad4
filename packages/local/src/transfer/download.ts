import { type FileHandle, open } from 'node:fs/promises';
import type { Stats } from 'ssh2';
import { SftpStatus, step } from './failure.ts';
import type { Session } from './session.ts';
import type { Throttle } from './throttle.ts';

/** Reads a file of the server into a local file, and gives the number of bytes. */
export async function download(session: Session, remote: string, local: string, throttle?: Throttle): Promise<number> {
  const codes = { missing: 'RETRIEVE_FILE_NOT_FOUND', refused: 'READ_FILE_ERROR' } as const;
  const handle = await step(codes, `open ${remote}`, () =>
    session.ask<Buffer>((sftp, answer) => sftp.open(remote, 'r', answer)),
  );
  const target = await open(local, 'w');
  try {
    return await step(codes, `read ${remote}`, async () => {
      const { size } = await session.ask<Stats>((sftp, answer) => sftp.fstat(handle, answer));
      let next = 0;
      const lane = async () => {
        while (next < size) {
          const from = next;
          next += CHUNK;
          await throttle?.take(Math.min(CHUNK, size - from));
          await copyRange(session, handle, target, from, Math.min(CHUNK, size - from));
        }
      };
      await Promise.all(Array.from({ length: LANES }, lane));
      await session.ask((sftp, answer) => sftp.close(handle, answer));
      return size;
    });
  } finally {
    await target.close();
  }
}

/** A server may answer a read with fewer bytes than asked for. */
async function copyRange(session: Session, handle: Buffer, target: FileHandle, from: number, length: number) {
  const buffer = Buffer.allocUnsafe(length);
  let done = 0;
  while (done < length) {
    const got = await session.ask<number>((sftp, answer) =>
      sftp.read(handle, buffer, done, length - done, from + done, (error, bytes) => answer(error, bytes)),
    );
    if (got === 0) throw new SftpStatus(1, 'the file became shorter while it was read');
    done += got;
  }
  await target.write(buffer, 0, length, from);
}

const CHUNK = 32 * 1024;
const LANES = 32;
