export { type ApiAnswer, type ApiClient, ApiProblem, apiClient } from './api-client.ts';
export { docsPage } from './docs-page.ts';
export { speakOurWords } from './field-words.ts';
export type { components, operations, paths } from './generated/api-types.ts';
export { lookedFor } from './looked-for.ts';
export { methodsAt } from './methods-at.ts';
export { openApi } from './openapi.ts';
export { type FieldError, fieldErrors, type Problem, type ProblemCode, problemOf, problems } from './problems.ts';
export { renderApiTypes } from './render-api-types.ts';
export { type Role, roles, rolesFor } from './roles.ts';
export {
  commonRefusals,
  needsIdempotencyKey,
  pathParameters,
  type Route,
  type RouteName,
  routeKey,
  routes,
} from './routes.ts';
