import * as z from 'zod';
import { dealGrid } from './deals.ts';

/** A message before it is sent, and everything that is known of it. */
export const preview = z.strictObject({
  version: z.string(),
  avsVersion: z.string(),
  bytes: z.int(),
  message: z.string().optional().describe('Absent when it has more than 4 MB.'),
  validation: z.strictObject({ errors: z.array(z.looseObject({})) }),
  conformance: z.strictObject({
    verdict: z.string(),
    because: z.string(),
    counts: z.looseObject({}),
    findings: z.array(z.looseObject({})),
  }),
  unsaid: z.array(z.looseObject({ path: z.string() })).describe('What this version has no place for.'),
  assumed: z.array(z.looseObject({})).describe('What this version demands and the catalog does not say.'),
  grid: dealGrid,
});
