import type { Allocation, AllocationPart } from './allocation.ts';
import type { Block } from './block.ts';
import type { Claim } from './claim.ts';
import type { Counter } from './counter.ts';
import type { IdentifierImport } from './identifier-import.ts';
import type { Pool } from './pool.ts';
import type { PoolMark } from './pool-mark.ts';

/** The documents of pools, blocks and numbers. */
export interface IdentifierDocuments {
  identifierPool: Pool;
  identifierPoolMark: PoolMark;
  identifierBlock: Block;
  identifierCounter: Counter;
  identifierClaim: Claim;
  identifierAllocation: Allocation;
  identifierAllocationPart: AllocationPart;
  identifierImport: IdentifierImport;
}
