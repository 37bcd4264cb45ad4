import * as z from 'zod';
import { environment } from '../environment.ts';
import type { Listing } from '../polling.ts';
import { folderKey, listing, owedBatches, pollingInput } from '../polling.ts';
import { connectors, documents } from '../ports.ts';
import { remotePath } from './remote.ts';

/** How long a listing may take before it is looked for. */
const SETTLE_SECONDS = 2;

const listInput = pollingInput.extend({ late: z.array(listing).default([]) });

/** Asks for listings of every folder in which an answer can lie. They come as objects of the inbound bucket. */
export async function handler(event: unknown): Promise<{ listings: Listing[]; settleSeconds: number }> {
  const { tenantId, platformId, late } = listInput.parse(event);
  const [[platform, connection], batches] = await Promise.all([
    documents().getAll(tenantId, [
      ['platform', { platformId }],
      ['connection', { platformId }],
    ]),
    owedBatches(tenantId, platformId),
  ]);
  if (!platform || !connection) return { listings: [], settleSeconds: 1 };
  const folders = new Set(batches.flatMap(({ acknowledgementFolder }) => acknowledgementFolder ?? []));
  const into = `listings/${tenantId}/${platformId}`;
  const listings = [...late];
  for (const folder of folders) {
    const name = await connectors().list(
      connection.value.connectorId,
      remotePath({ platform }, folder),
      `/${environment('INBOUND_BUCKET')}/${into}`,
    );
    listings.push({ key: `${into}/${name}`, into: folderKey(tenantId, platformId, folder) });
  }
  return { listings, settleSeconds: SETTLE_SECONDS };
}
