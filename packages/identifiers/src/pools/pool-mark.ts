import * as z from 'zod';
import { poolWord } from './words.ts';

/** Whether a pool is known to be below its low-water mark: beside the pool, because a PUT of the pool never touches it. */
export const poolMark = z.strictObject({ poolId: poolWord, isLow: z.boolean() });
export type PoolMark = z.infer<typeof poolMark>;
