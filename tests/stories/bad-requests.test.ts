import { OPERATOR } from '@slipway/laptop';
import { sampleTenants } from '@slipway/samples';
import { afterAll, beforeAll, describe } from 'vitest';
import { asking } from './bad-requests/ask.ts';
import { badBodies } from './bad-requests/bodies.ts';
import { badPages } from './bad-requests/pages.ts';
import { pathTricks } from './bad-requests/paths.ts';
import { repetitions } from './bad-requests/repetitions.ts';
import { badForTheirRoute } from './bad-requests/routes.ts';
import { badTokens } from './bad-requests/tokens.ts';
import { type Stage, stage } from './harness.ts';

describe('a bad request', () => {
  let on: Stage;
  beforeAll(async () => {
    on = await stage({ platforms: [] });
    await (await on.as(OPERATOR)).put('/v1/tenant', sampleTenants['northern-lights']);
  }, 240_000);
  afterAll(async () => {
    await on?.stop();
  });

  // In this order: the first ones see that nothing was stored.
  const request = asking(() => on);
  badBodies(request);
  badForTheirRoute(request);
  badTokens(request);
  pathTricks(request);
  repetitions(request);
  badPages(request);
});
