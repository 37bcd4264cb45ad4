import { type Route, routes } from './routes.ts';

/** The methods that an address takes, `/v1/releases/rel_7` for instance; none where no route leads. */
export const methodsAt = (path: string): Route['method'][] =>
  Object.values<Route>(routes)
    .filter((route) => leadsTo(route.path.split('/'), path.split('/')))
    .map(({ method }) => method);

const leadsTo = (route: readonly string[], path: readonly string[]): boolean =>
  route.length === path.length &&
  route.every((segment, index) => (segment.startsWith('{') ? path[index] !== '' : segment === path[index]));
