import { createHash } from 'node:crypto';
import type { AllDocuments } from '@slipway/aws';
import type { FetchedFile } from '@slipway/delivery';
import type { Stored, Write } from '@slipway/kernel';
import { environment } from './environment.ts';
import { keepApart } from './keep-apart.ts';
import { connectors, documents } from './ports.ts';

/** Where answers of a platform are fetched from, and what is put where. */
export interface Source {
  readonly tenantId: string;
  readonly platformId: string;
  readonly connectorId: string;
  /** Below the inbound bucket. */
  readonly into: string;
}

export interface RemoteAnswer {
  readonly filePath: string;
  readonly size: number;
  readonly modifiedTimestamp?: string | undefined;
}

/** AWS takes ten paths a call. */
const LARGEST_CALL = 10;
/** A file that could not be fetched so often is left to a person. */
const MOST_TRIES = 5;

/** A file that was replaced is another file. */
const fileIdOf = ({ filePath, size, modifiedTimestamp }: RemoteAnswer): string =>
  createHash('sha256').update(`${filePath}\n${size}\n${modifiedTimestamp}`).digest('hex').slice(0, 32);

interface Wanted {
  readonly fileId: string;
  readonly remotePath: string;
  readonly before: Stored<FetchedFile> | undefined;
}

/** Asks for the files that were never asked for, and again for those whose retrieval failed. */
export async function fetchNew(source: Source, files: readonly RemoteAnswer[]): Promise<void> {
  const { tenantId, platformId } = source;
  const results = resultsOf(source);
  const wanted: Wanted[] = [];
  const known = await documents().getAll(
    tenantId,
    files.map((file) => ['fetchedFile', { platformId, fileId: fileIdOf(file) }] as const),
  );
  for (const [n, file] of files.entries()) {
    const fileId = fileIdOf(file);
    const before = known[n];
    if (before?.value.state !== undefined && before.value.state !== 'asked') continue;
    const ended = before ? await results(before.value) : 'failed';
    if (ended === 'running') continue;
    if (before && ended === 'here') await note(tenantId, [{ ...before.value, state: 'here' }], [before]);
    else if (before && before.value.tries >= MOST_TRIES) await giveUp(tenantId, before);
    else wanted.push({ fileId, remotePath: file.filePath, before });
  }
  for (let start = 0; start < wanted.length; start += LARGEST_CALL) {
    const some = wanted.slice(start, start + LARGEST_CALL);
    const transferId = await connectors().fetch(
      source.connectorId,
      some.map(({ remotePath }) => remotePath),
      `/${environment('INBOUND_BUCKET')}/${source.into}`,
    );
    // Noted after the call: after a crash a file may be fetched twice, which is harmless, but never not at all.
    await note(
      tenantId,
      some.map(({ fileId, remotePath, before }) => ({
        platformId,
        fileId,
        remotePath,
        transferId,
        state: 'asked',
        tries: (before?.value.tries ?? 0) + 1,
      })),
      some.map(({ before }) => before),
    );
  }
}

/** How a retrieval ended, by one call for each transfer. What the transport has forgotten counts as failed. */
function resultsOf({ connectorId }: Source) {
  const transfers = new Map<string, ReturnType<ReturnType<typeof connectors>['results']>>();
  return async ({ transferId, remotePath }: FetchedFile): Promise<'here' | 'failed' | 'running'> => {
    const asked = transfers.get(transferId) ?? connectors().results(connectorId, transferId);
    transfers.set(transferId, asked);
    const status = (await asked).find(({ path }) => path === remotePath)?.status;
    if (status === 'COMPLETED') return 'here';
    return status === 'QUEUED' || status === 'IN_PROGRESS' ? 'running' : 'failed';
  };
}

async function note(
  tenantId: string,
  values: readonly FetchedFile[],
  before: readonly (Stored<FetchedFile> | undefined)[],
): Promise<void> {
  const writes = values.map(
    (value, index): Write<AllDocuments> => ({
      kind: 'fetchedFile',
      value,
      expect: before[index]?.version ?? 'absent',
    }),
  );
  await documents().commit({ tenantId, writes, audit: [], events: [] });
}

async function giveUp(tenantId: string, before: Stored<FetchedFile>): Promise<void> {
  const { platformId, fileId, remotePath, tries } = before.value;
  const says = `The answer ${remotePath} of ${platformId} could not be fetched in ${tries} tries`;
  await keepApart({ tenantId, platformId }, { answerId: fileId, key: remotePath, says }, 'fetch-acknowledgements');
  await note(tenantId, [{ ...before.value, state: 'given-up' }], [before]);
}
