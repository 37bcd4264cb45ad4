import * as z from 'zod';
import { environment } from '../environment.ts';
import type { Listing } from '../polling.ts';
import { folderKey, foldersOf, listing, owedBatches, pollingInput } from '../polling.ts';
import { connectors, documents } from '../ports.ts';
import { remotePath } from './remote.ts';

/** How long a listing may take before it is looked for. */
const SETTLE_SECONDS = 2;

const listInput = pollingInput.extend({ late: z.array(listing).default([]) });

export interface Listed {
  readonly listings: Listing[];
  readonly settleSeconds: number;
  /** Rounds until every folder was asked for once. */
  readonly rounds: number;
}

/** Asks for listings of the folders in which an answer can lie. They come as objects of the inbound bucket. */
export async function handler(event: unknown): Promise<Listed> {
  const { tenantId, platformId, round, late } = listInput.parse(event);
  const [[platform, connection], batches] = await Promise.all([
    documents().getAll(tenantId, [
      ['platform', { platformId }],
      ['connection', { platformId }],
    ]),
    owedBatches(tenantId, platformId),
  ]);
  if (!platform || !connection) return { listings: [], settleSeconds: 1, rounds: 1 };
  const folders = new Set(batches.flatMap(({ acknowledgementFolder }) => acknowledgementFolder ?? []));
  const { now, rounds } = foldersOf(round, [...folders].sort());
  const into = `listings/${tenantId}/${platformId}`;
  const listings = [...late];
  for (const folder of now) {
    const name = await connectors().list(
      connection.value.connectorId,
      remotePath({ platform }, folder),
      `/${environment('INBOUND_BUCKET')}/${into}`,
    );
    listings.push({ key: `${into}/${name}`, into: folderKey(tenantId, platformId, folder) });
  }
  return { listings, settleSeconds: SETTLE_SECONDS, rounds };
}
