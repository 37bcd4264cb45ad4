import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { pipeline } from 'node:stream/promises';
import type { Stats } from 'ssh2';
import { download } from './download.ts';
import { SftpStatus } from './failure.ts';
import type { Session } from './session.ts';

/**
 * Whether a file lies at the server with exactly these bytes. Asked after a crash: between the server's last answer and
 * our stored result there is a gap, and a file that is sent twice may be read twice. The size alone proves nothing, for
 * parts of a file travel side by side and the last may be there before the first.
 * @param draft a file of our own for what the server has
 */
export async function isAlreadyThere(session: Session, local: string, remote: string, draft: string): Promise<boolean> {
  const { size } = await stat(local);
  const there = await sizeOf(session, remote);
  if (there !== size) return false;
  await download(session, remote, draft);
  const [ours, theirs] = await Promise.all([hashOf(local), hashOf(draft)]);
  return ours === theirs;
}

async function sizeOf(session: Session, remote: string): Promise<number | undefined> {
  try {
    return (await session.ask<Stats>((sftp, answer) => sftp.stat(remote, answer))).size;
  } catch (error) {
    if (error instanceof SftpStatus) return undefined;
    throw error;
  }
}

async function hashOf(file: string): Promise<string> {
  const hash = createHash('sha256');
  await pipeline(createReadStream(file), hash);
  return hash.digest('hex');
}
