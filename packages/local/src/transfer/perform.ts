import { randomUUID } from 'node:crypto';
import { rm, stat, writeFile } from 'node:fs/promises';
import { join, posix } from 'node:path';
import { AwsError, type Caller, type Cloud } from '../cloud.ts';
import { isAlreadyThere } from './already-there.ts';
import { accessRoleOf } from './connect.ts';
import type { Connector } from './connectors.ts';
import { download } from './download.ts';
import { step, TransferFailure } from './failure.ts';
import type { Item, ItemResult, Job } from './jobs.ts';
import { listDirectory } from './list-directory.ts';
import type { Session } from './session.ts';
import type { Throttle } from './throttle.ts';
import { upload } from './upload.ts';

export interface Work {
  readonly cloud: Cloud;
  readonly connector: Connector;
  readonly session: Session;
  readonly job: Job;
  readonly item: Item;
  readonly throttle?: Throttle | undefined;
  /** It was taken up by a process that ended: what it does may have been done. */
  readonly inDoubt: boolean;
}

/**
 * Does one item over an open session. Doing it again after a crash gives the same end: a file that lies there whole is
 * left alone, any other starts from its first byte.
 */
export function perform(work: Work): Promise<ItemResult> {
  return DEEDS[work.job.kind](work);
}

const DEEDS = {
  send: async ({ cloud, connector, session, job, item, throttle, inDoubt }) => {
    const object = parseS3Path(item.path);
    const role = accessRoleOf(cloud, connector);
    const source = await orFailure(NOT_SENT, () => cloud.objects.read(role, object.bucket, object.key));
    const remote = posix.join(job.remoteDirectory ?? '', posix.basename(object.key));
    if (inDoubt && (await withDraft(cloud, (draft) => isAlreadyThere(session, source.path, remote, draft)))) {
      return { bytes: (await stat(source.path)).size, object };
    }
    return { bytes: await upload(session, source.path, remote, throttle), object };
  },

  retrieve: ({ cloud, connector, session, job, item, throttle }) =>
    withDraft(cloud, async (draft) => {
      const object = parseS3Path(posix.join(job.localDirectory ?? '', posix.basename(item.path)));
      const role = accessRoleOf(cloud, connector);
      const bytes = await download(session, item.path, draft, throttle);
      await store(cloud, role, object, draft);
      return { bytes, object };
    }),

  list: ({ cloud, connector, session, job, item }) =>
    withDraft(cloud, async (draft) => {
      const object = parseS3Path(posix.join(job.localDirectory ?? '', outputFileName(connector.id, job.id)));
      const role = accessRoleOf(cloud, connector);
      const listing = await listDirectory(session, item.path, job.maxItems ?? DEFAULT_MAX_ITEMS);
      await writeFile(draft, JSON.stringify(listing));
      await store(cloud, role, object, draft);
      return { object, itemCount: listing.files.length + listing.paths.length, truncated: listing.truncated };
    }),

  move: async ({ session, job, item }) => {
    await step({ missing: 'PATH_NOT_FOUND', refused: 'RENAME_ERROR' }, `rename ${item.path} to ${job.target}`, () =>
      session.ask((sftp, answer) => sftp.rename(item.path, job.target ?? '', answer)),
    );
    return {};
  },

  delete: async ({ session, item }) => {
    await step({ missing: 'FILE_NOT_FOUND', refused: 'DELETE_ERROR' }, `delete ${item.path}`, async () => {
      const stats = await session.ask<{ isDirectory(): boolean }>((sftp, answer) => sftp.lstat(item.path, answer));
      await session.ask((sftp, answer) =>
        stats.isDirectory() ? sftp.rmdir(item.path, answer) : sftp.unlink(item.path, answer),
      );
    });
    return {};
  },
} as const satisfies Record<Job['kind'], (work: Work) => Promise<ItemResult>>;

/** `/bucket/key`, with or without the first slash. */
export function parseS3Path(path: string): { bucket: string; key: string } {
  const [bucket = '', ...key] = path.replace(/^\//, '').split('/');
  return { bucket, key: key.join('/') };
}

export function outputFileName(connectorId: string, listingId: string): string {
  return `${connectorId}-${listingId}.json`;
}

export const DEFAULT_MAX_ITEMS = 1000;

async function store(cloud: Cloud, role: Caller, object: { bucket: string; key: string }, file: string) {
  const codes = { missing: 'WRITE_FILE_ERROR', refused: 'WRITE_FILE_ERROR' } as const;
  await orFailure(codes, () => cloud.objects.write(role, object.bucket, object.key, file));
}

const NOT_SENT = { missing: 'SEND_FILE_NOT_FOUND', refused: 'READ_FILE_ERROR' } as const;

/** What S3 refuses becomes the failure of this file. */
async function orFailure<T>(codes: Parameters<typeof step>[0], run: () => Promise<T>): Promise<T> {
  try {
    return await run();
  } catch (error) {
    if (!(error instanceof AwsError)) throw error;
    const missing = error.code === 'NoSuchKey' || error.code === 'NoSuchBucket';
    throw new TransferFailure(missing ? codes.missing : codes.refused, `S3 ${error.code}: ${error.message}`, {
      cause: error,
    });
  }
}

/** A file of the engine's own, removed afterwards; what a crash leaves is swept at the next start. */
async function withDraft<T>(cloud: Cloud, use: (file: string) => Promise<T>): Promise<T> {
  const file = join(await cloud.folder(DRAFTS), randomUUID());
  try {
    return await use(file);
  } finally {
    await rm(file, { force: true });
  }
}

export const DRAFTS = 'transfer-drafts';
