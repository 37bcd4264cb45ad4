import type { Block } from './block.ts';

/** What numbers are drawn for. */
export interface Wanted {
  /** The label that they are for. */
  readonly labelPartyId?: string;
  /** A reservation may yet come back: a block that is being used up takes none. */
  readonly reserves?: boolean;
}

/**
 * The blocks that may be drawn from, in order. For a label its own blocks come first, by their priority for it; blocks
 * of other labels never come. Within these, blocks that are being used up come first, then the order of use decides.
 */
export const inOrderOfUse = <B extends Block>(blocks: readonly B[], { labelPartyId, reserves }: Wanted = {}): B[] =>
  blocks
    .filter((block) => mayGive(block) && (block.state !== 'draining' || !reserves))
    .filter(({ labels }) => labels.length === 0 || labels.some((label) => label.labelPartyId === labelPartyId))
    .map((block) => ({ block, rank: rankOf(block, labelPartyId) }))
    .sort((one, other) => compare(one.rank, other.rank))
    .map(({ block }) => block);

/** Whether anybody may draw from a block at all. */
export const mayGive = ({ state }: Pick<Block, 'state'>): boolean => state === 'active' || state === 'draining';

const rankOf = ({ labels, state, order, blockId }: Block, labelPartyId: string | undefined) => [
  labels.find((label) => label.labelPartyId === labelPartyId)?.priority ?? Number.MAX_SAFE_INTEGER,
  state === 'draining' ? 0 : 1,
  order,
  blockId,
];

function compare(one: readonly (number | string)[], other: readonly (number | string)[]): number {
  for (const [at, value] of one.entries()) {
    const against = other[at];
    if (against === undefined || value === against) continue;
    return value < against ? -1 : 1;
  }
  return 0;
}
