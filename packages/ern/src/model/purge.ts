import * as z from 'zod';
import { detailedResourceContributor } from './contributors.ts';
import { releaseId } from './ids.ts';
import { title } from './titles.ts';

/** The release that a PurgeReleaseMessage withdraws as if it had never been sent. */
export const purgedRelease = z.strictObject({
  releaseId: releaseId.optional(),
  titles: z.array(title).optional(),
  contributors: z.array(detailedResourceContributor).optional(),
});
export type PurgedRelease = z.infer<typeof purgedRelease>;
