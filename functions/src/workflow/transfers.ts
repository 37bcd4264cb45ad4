import type { TransferRecord } from '@slipway/delivery';
import type { Stored } from '@slipway/kernel';
import { documents } from '../ports.ts';
import type { Loaded } from './batch.ts';
import { updateBatch } from './move-batch.ts';
import { MARKER } from './plan.ts';

/** Where a transfer record is found again from a staged key: `out/<tenant>/<platform>/<batch>/<attempt>/<part>/<try>/…` */
export interface StagedPlace {
  readonly tenantId: string;
  readonly platformId: string;
  readonly batchId: string;
  readonly attempt: number;
  readonly part: string;
  readonly try: number;
}

export const stagedPrefix = (place: StagedPlace): string =>
  `out/${place.tenantId}/${place.platformId}/${place.batchId}/${place.attempt}/${place.part}/${place.try}/`;

export function placeOf(stagedKey: string): StagedPlace | undefined {
  const [out, tenantId, platformId, batchId, attempt, part, count] = stagedKey.split('/');
  if (out !== 'out' || !tenantId || !platformId || !batchId || !part) return undefined;
  if (!/^\d+$/.test(attempt ?? '') || !/^\d+$/.test(count ?? '')) return undefined;
  return { tenantId, platformId, batchId, attempt: Number(attempt), part, try: Number(count) };
}

/** Which document holds the transfer of a part. */
export const transferAt = ({ platformId, batchId, attempt, part }: Omit<StagedPlace, 'tenantId' | 'try'>) =>
  ['transfer', { platformId, batchId, attempt, part }] as const;

export const loadTransfer = (place: Omit<StagedPlace, 'try'>): Promise<Stored<TransferRecord> | undefined> =>
  documents().get(place.tenantId, ...transferAt(place));

/** Every transfer of a batch, of all attempts. */
export async function transfersOf(place: Pick<StagedPlace, 'tenantId' | 'platformId' | 'batchId'>) {
  const { tenantId, platformId, batchId } = place;
  const transfers: TransferRecord[] = [];
  let cursor: string | undefined;
  do {
    const wanted = { limit: 100, ...(cursor === undefined ? {} : { cursor }) };
    const page = await documents().list(tenantId, 'transfer', { platformId, batchId }, wanted);
    transfers.push(...page.items.map(({ value }) => value));
    cursor = page.next;
  } while (cursor !== undefined);
  return transfers;
}

/** Stores a transfer record; `false` when somebody else wrote it first. */
export async function storeTransfer(
  tenantId: string,
  value: TransferRecord,
  expect: number | 'absent',
): Promise<boolean> {
  const outcome = await documents().commit({
    tenantId,
    writes: [{ kind: 'transfer', value, expect }],
    audit: [],
    events: [],
  });
  return outcome.ok;
}

/** The first record of a part. With the marker's, the batch learns that the marker may have arrived from now on. */
export async function storeBegun(loaded: Loaded, value: TransferRecord, expect: number | 'absent'): Promise<boolean> {
  if (value.part !== MARKER) return storeTransfer(loaded.input.tenantId, value, expect);
  return (await updateBatch(loaded, { markerSent: true }, [{ kind: 'transfer', value, expect }])).ok;
}

/** The wire paths of all files that came whole. */
export const completedOf = (transfers: readonly TransferRecord[]): string[] =>
  transfers.flatMap(({ files }) => files.filter(({ state }) => state === 'completed').map(({ wirePath }) => wirePath));

export const isThrough = ({ files }: TransferRecord): boolean => files.every(({ state }) => state === 'completed');
export const hasEnded = ({ files }: TransferRecord): boolean => files.every(({ state }) => state !== 'pending');
