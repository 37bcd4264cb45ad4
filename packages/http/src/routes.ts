import { catalogRoutes } from './routes/catalog.ts';
import { documentationRoutes } from './routes/documentation.ts';
import { draftRoutes } from './routes/drafts.ts';
import { identifierRoutes } from './routes/identifiers.ts';
import { platformRoutes } from './routes/platforms.ts';
import { releaseRoutes } from './routes/releases.ts';
import type { Route } from './routes/route.ts';

export { commonRefusals, needsIdempotencyKey, pathParameters, type Route, routeKey } from './routes/route.ts';

/** Every address of the API. Handlers, the template, the OpenAPI document and the tenant tests are made from it. */
export const routes = {
  ...catalogRoutes,
  ...platformRoutes,
  ...draftRoutes,
  ...releaseRoutes,
  ...identifierRoutes,
  ...documentationRoutes,
} as const satisfies Record<string, Route>;

export type RouteName = keyof typeof routes;
