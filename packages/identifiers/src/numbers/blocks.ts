import type { Stored } from '@slipway/kernel';
import type { Block } from '../pools/block.ts';
import { placeIn } from '../pools/import-row.ts';
import { mustNumber } from '../pools/numbering.ts';
import type { PooledKind } from '../pools/pool.ts';
import { all, type NumberStore } from './ports.ts';

/** The blocks of one kind that a tenant has, over all of its pools. */
export interface Blocks {
  /** The block that a number lies in, with its place there. */
  find(number: string): { readonly block: Stored<Block>; readonly serial: number; readonly year: string } | undefined;
}

export async function blocksOf(documents: NumberStore, tenantId: string, kind: PooledKind): Promise<Blocks> {
  const pools = (await all(documents, tenantId, 'identifierPool', {})).filter(({ value }) => value.kind === kind);
  const blocks: Stored<Block>[] = [];
  for (const { value } of pools)
    blocks.push(...(await all(documents, tenantId, 'identifierBlock', { poolId: value.poolId })));
  const counted = blocks.map((stored) => ({ block: stored.value, stored, numbering: mustNumber(stored.value) }));
  return {
    find: (number) => {
      const found = placeIn(counted, number);
      const stored = counted.find(({ block }) => block === found?.block)?.stored;
      return found && stored && { block: stored, serial: found.serial, year: found.year };
    },
  };
}
