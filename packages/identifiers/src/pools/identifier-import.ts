import * as z from 'zod';
import { poolText, poolWord } from './words.ts';

export const importRequest = z.strictObject({
  fileName: poolText.max(255),
  format: z.enum(['csv', 'json']).default('csv'),
});

/** What can become of a row. */
export const rowVerdicts = [
  'accepted',
  'duplicate',
  'foreign-prefix',
  'bad-check',
  'malformed',
  'already-allocated',
] as const;
export type RowVerdict = (typeof rowVerdicts)[number];

const tally = z.strictObject(
  Object.fromEntries(rowVerdicts.map((verdict) => [verdict, z.int()])) as Record<RowVerdict, z.ZodInt>,
);

/** The loading of numbers that were used before, and how far it came. */
export const identifierImport = z.strictObject({
  importId: poolWord,
  poolId: poolWord,
  ...importRequest.shape,
  /** Where the bytes lie in the inbound bucket. */
  key: z.string(),
  state: z.enum(['awaiting-upload', 'running', 'done', 'failed']),
  /** Rows that were looked at, and numbers by what became of them. */
  rows: z.int(),
  numbers: tally,
  /** The first rows that were not accepted. */
  findings: z.array(z.strictObject({ row: z.int(), verdict: z.enum(rowVerdicts), text: z.string(), says: z.string() })),
  failure: z.string().optional(),
  at: z.string(),
});
export type IdentifierImport = z.infer<typeof identifierImport>;

export const MOST_FINDINGS = 100;

export const emptyTally = (): Record<RowVerdict, number> =>
  Object.fromEntries(rowVerdicts.map((verdict) => [verdict, 0])) as Record<RowVerdict, number>;
