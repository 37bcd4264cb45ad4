import { createHash } from 'node:crypto';
import { LARGEST_ANSWER, POLLING_ROUNDS } from '@slipway/delivery';
import * as z from 'zod';
import { environment } from '../environment.ts';
import { fetchNew, type Source } from '../fetched-files.ts';
import { keepApart } from '../keep-apart.ts';
import { FOLDERS_A_ROUND, type Listing, listing, owesAnAnswer, pollingInput, restAfter } from '../polling.ts';
import { documents, objects } from '../ports.ts';
import { startPolling } from './await-acknowledgement.ts';

const fetchInput = pollingInput.extend({ listings: z.array(listing), rounds: z.int().min(1).default(1) });

/** What AWS Transfer writes of a folder. */
const listed = z.looseObject({
  files: z.array(z.looseObject({ filePath: z.string(), size: z.number(), modifiedTimestamp: z.string().optional() })),
  truncated: z.boolean().optional(),
});

export interface Fetched {
  readonly goOn: boolean;
  readonly restSeconds: number;
  /** Listings that have not come yet. */
  readonly late: readonly Listing[];
}

/** A listing that is later than the next ones has nothing new to say; folders that are not there are never listed. */
const MOST_LATE = 2 * FOLDERS_A_ROUND;

/** Fetches the answers that are new, and says whether the platform still owes one. */
export async function handler(event: unknown): Promise<Fetched> {
  const { tenantId, platformId, generation, round, rounds, listings } = fetchInput.parse(event);
  const [platform, connection, lease] = await documents().getAll(tenantId, [
    ['platform', { platformId }],
    ['connection', { platformId }],
    ['pollingLease', { platformId }],
  ]);
  const stop = { goOn: false, restSeconds: 1, late: [] };
  if (!platform || !connection || !lease || lease.value.generation !== generation) return stop;
  const late: Listing[] = [];
  for (const each of listings) {
    const source = { tenantId, platformId, connectorId: connection.value.connectorId, into: each.into };
    if (!(await fetchListed(source, each.key))) late.push(each);
  }

  const goOn = {
    goOn: true,
    late: late.slice(-MOST_LATE),
    restSeconds: restAfter(round, rounds, platform.value.profile.acknowledgement.pollSeconds),
  };
  const owes = await owesAnAnswer(tenantId, platformId);
  if (owes && round < POLLING_ROUNDS) return goOn;
  // Whoever asked for polling since this lease was read has written it, so that this write fails.
  const next = owes ? { ...lease.value, generation: generation + 1 } : { ...lease.value, running: false };
  const stored = await documents().commit({
    tenantId,
    writes: [{ kind: 'pollingLease', value: next, expect: lease.version }],
    audit: [],
    events: [],
  });
  if (!stored.ok) return goOn;
  if (owes) await startPolling(tenantId, platformId, next.generation);
  return stop;
}

/** @returns whether the listing was there */
async function fetchListed(source: Source, key: string): Promise<boolean> {
  const bytes = await objects().read(environment('INBOUND_BUCKET'), key);
  // A folder that is not there yet has no listing: the platform has not answered.
  if (!bytes) return false;
  const { files, truncated } = listed.parse(JSON.parse(new TextDecoder().decode(bytes)));
  const answers = files.filter(({ filePath }) => /\.xml$/i.test(filePath));
  await fetchNew(
    source,
    answers.filter(({ size }) => size <= LARGEST_ANSWER),
  );
  for (const { filePath, size } of answers.filter((file) => file.size > LARGEST_ANSWER)) {
    await tell(source, filePath, `${filePath} of ${source.platformId} has ${size} bytes: it is not fetched.`);
  }
  if (truncated) {
    const says = `A folder of ${source.platformId} has more answers than can be listed: ask it to remove old ones.`;
    await tell(source, source.into, says);
  }
  return true;
}

/** What a person has to see to, once. */
const tell = (source: Source, key: string, says: string): Promise<void> =>
  keepApart(source, { answerId: createHash('sha256').update(says).digest('hex'), key, says }, 'fetch-acknowledgements');
