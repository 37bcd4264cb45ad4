import type { TransferRecord } from '@slipway/delivery';
import type { Stored } from '@slipway/kernel';
import { documents } from '../ports.ts';

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

export const loadTransfer = (place: Omit<StagedPlace, 'try'>): Promise<Stored<TransferRecord> | undefined> =>
  documents().get(place.tenantId, 'transfer', {
    platformId: place.platformId,
    batchId: place.batchId,
    attempt: place.attempt,
    part: place.part,
  });

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

export const isThrough = ({ files }: TransferRecord): boolean => files.every(({ state }) => state === 'completed');
export const hasEnded = ({ files }: TransferRecord): boolean => files.every(({ state }) => state !== 'pending');
