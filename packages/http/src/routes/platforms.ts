import { strayAnswer } from '@slipway/delivery';
import { credentials, platform, platformFields } from '@slipway/releases';
import * as z from 'zod';
import * as view from '../views/platforms.ts';
import { stored } from '../views/stored.ts';
import { list, MESSAGE_TYPES, read, write } from './kinds.ts';
import type { Place, Route } from './route.ts';

const platforms = (path: string): Place => ({ function: 'platforms-api', tag: 'Platforms', path });

/** Up to 1.6, the name of the file says which message is answered. */
const acknowledgementQuery = z.strictObject({
  fileName: z
    .string()
    .regex(/^[A-Za-z0-9][A-Za-z0-9._-]{0,199}$/, 'letters, digits and . _ - only, at most 200')
    .optional()
    .describe('The name that the file would have in a folder; needed where it alone names the message.'),
});

/** Platforms: how they are reached, what travels to them, what they bring. */
export const platformRoutes = {
  'list-platforms': list(platforms('/v1/platforms'), 'Lists the platforms that you onboarded.', stored(platform)),
  'get-platform': read(platforms('/v1/platforms/{platformId}'), 'Reads a platform.', stored(platform)),
  'put-platform': write(
    platforms('/v1/platforms/{platformId}'),
    'Writes a platform: its address, its host keys, its habits.',
    platformFields,
    stored(platform),
  ),
  'get-starters': {
    ...platforms('/v1/platform-profiles'),
    method: 'GET',
    access: 'read',
    says: 'Shows the profiles to begin with: what the public pages of DSPs say of their habits, and what is left to agree.',
    answer: { status: 200, schema: z.strictObject({ items: z.array(view.starterView) }) },
    refusals: [],
  },
  'get-onboarding': {
    ...platforms('/v1/platforms/{platformId}/onboarding'),
    method: 'GET',
    access: 'read',
    says: 'Tells how far the onboarding of a platform is, and what can be done with it.',
    answer: { status: 200, schema: view.onboardingView },
    refusals: ['not-found'],
  },
  'move-onboarding': {
    ...platforms('/v1/platforms/{platformId}/onboarding-moves'),
    method: 'POST',
    access: 'write',
    says: 'Activates, pauses, resumes or retires a platform. A paused one holds its tasks; to activate or resume it, its connection is tested.',
    body: view.onboardingMove,
    answer: { status: 200, schema: view.onboardingView },
    refusals: ['not-found', 'move-refused', 'connection-failed', 'version-conflict'],
  },
  'put-credentials': {
    ...platforms('/v1/platforms/{platformId}/credentials'),
    method: 'PUT',
    access: 'write',
    says: 'Sets what you sign in with at a platform. It is kept as a secret and can never be read again.',
    body: credentials,
    answer: { status: 204 },
    refusals: ['not-found'],
  },
  'get-platform-traffic': {
    ...platforms('/v1/platforms/{platformId}/traffic'),
    method: 'GET',
    access: 'read',
    says: 'Tells what is on its way to a platform, what waits, and what keeps deliveries back.',
    answer: { status: 200, schema: view.traffic },
    refusals: ['not-found'],
  },
  'list-stray-answers': {
    ...list(
      platforms('/v1/platforms/{platformId}/stray-answers'),
      'Lists the answers of a platform that belong to no message of yours, or could not be read.',
      stored(strayAnswer),
    ),
    refusals: ['not-found'],
  },
  'test-connection': {
    ...platforms('/v1/platforms/{platformId}/connection-tests'),
    method: 'POST',
    access: 'write',
    says: 'Signs in at a platform with the stored credentials and the pinned host keys.',
    answer: { status: 200, schema: view.connectionTest },
    refusals: ['not-found', 'connection-failed'],
  },

  'list-inbound-credentials': {
    ...platforms('/v1/platforms/{platformId}/inbound-credentials'),
    method: 'GET',
    access: 'read',
    says: 'Lists what a platform can sign in with here to bring its answers.',
    answer: { status: 200, schema: z.strictObject({ items: z.array(view.inboundCredential) }) },
    refusals: ['not-found'],
  },
  'create-inbound-credential': {
    ...platforms('/v1/platforms/{platformId}/inbound-credentials'),
    method: 'POST',
    access: 'write',
    says: 'Makes a user name and a password by which a platform brings its answers. The password is shown this once.',
    answer: { status: 201, schema: view.newInboundCredential },
    answersAnew: true,
    refusals: ['not-found', 'credentials-too-many', 'version-conflict'],
  },
  'revoke-inbound-credential': {
    ...platforms('/v1/platforms/{platformId}/inbound-credentials/{credentialId}'),
    method: 'DELETE',
    access: 'write',
    says: 'Revokes what a platform signs in with here: from now on it opens nothing.',
    answer: { status: 204 },
    refusals: ['not-found', 'version-conflict'],
  },
  'take-acknowledgement': {
    method: 'POST',
    path: '/v1/acknowledgements',
    function: 'take-acknowledgement',
    tag: 'For platforms',
    access: 'platform',
    says: 'Takes an acknowledgement of any choreography generation from a platform. The same one again is the same.',
    query: acknowledgementQuery,
    takes: MESSAGE_TYPES,
    answer: {
      status: 202,
      schema: z.strictObject({ acknowledgementId: z.string().describe('SHA-256 of its bytes.') }),
    },
    refusals: ['acknowledgement-unreadable'],
  },
} as const satisfies Record<string, Route>;
