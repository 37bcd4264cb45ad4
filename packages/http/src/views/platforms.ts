import { circuit } from '@slipway/delivery';
import { platformProfile } from '@slipway/platforms';
import { onboarding } from '@slipway/releases';
import * as z from 'zod';

export const connectionTest = z.strictObject({ status: z.literal('OK'), says: z.string() });

/** A platform as a road: one that is `resting` goes on by itself, one that needs a person does not. */
export const traffic = z.strictObject({
  platformId: z.string(),
  state: z.enum(['open', 'resting', 'needs-a-person']),
  circuit: circuit.optional(),
  underWay: z.array(z.string()).describe('Batch ids.'),
  waiting: z.int().describe('How many batches wait for their turn, at most 100.'),
  moreWaiting: z.boolean(),
});

export const onboardingView = z.strictObject({
  platformId: z.string(),
  state: onboarding.shape.state,
  since: z.string().optional(),
  accepts: z.array(z.string()).describe('What can be done with it now.'),
});

export const inboundCredential = z.strictObject({
  credentialId: z.string(),
  madeAt: z.string(),
  username: z.string(),
});

export const newInboundCredential = inboundCredential.extend({
  password: z.string().optional().describe('Shown this once; a repetition of the request has none.'),
});

export const onboardingMove = z.strictObject({
  event: z.enum(['activate', 'test-again', 'pause', 'resume', 'retire']),
});

export const starterView = z.strictObject({
  says: z.string(),
  source: z.string().optional(),
  toAgree: z.array(z.string()),
  profile: platformProfile,
});
