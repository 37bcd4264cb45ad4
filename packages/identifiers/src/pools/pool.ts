import * as z from 'zod';
import { poolText, poolWord } from './words.ts';

/** What a pool can hand out. */
export const pooledKinds = ['gtin', 'isrc', 'grid'] as const;
export type PooledKind = (typeof pooledKinds)[number];

export const poolFields = z.strictObject({
  kind: z.enum(pooledKinds),
  title: poolText,
  /** When fewer numbers than this are left, the trail says so. */
  lowWaterMark: z.int().min(0).max(1_000_000_000).default(0),
  /** Tenants that may draw from it. Only pools of the operator have some. */
  grants: z.array(poolWord).max(1000).default([]),
});

/** Where numbers of one kind come from: blocks in an order of use. */
export const pool = poolFields.extend({ poolId: poolWord });
export type Pool = z.infer<typeof pool>;
