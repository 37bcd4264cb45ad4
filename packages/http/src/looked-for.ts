import { pathParameters, type Route, routes } from './routes.ts';

/**
 * What a 404 of a route says: what was looked for, and who shows what there is instead. A thing of another tenant is not
 * there, in the same words as one that never was.
 *
 * @param ids the names in the path, as they stood in the request
 */
export function lookedFor({ path }: Pick<Route, 'path'>, ids: Readonly<Record<string, string | undefined>>): string {
  const [thing, ...within] = pathParameters(path).map((name) => `${wordOf(name)} "${ids[name]}"`);
  const filled = (of: string): string => of.replace(/\{(\w+)\}/g, (_, name: string) => ids[name] ?? '');
  if (thing === undefined) {
    return `Nothing was written here yet${isTaken('PUT', path) ? `; PUT ${path} with If-None-Match: * does` : ''}.`;
  }
  const missing = within.length > 0 ? `${thing} with the ${within.join(' and the ')}` : thing;
  const above = shownAbove(path);
  return `There is no ${missing}${above === undefined ? '' : `; GET ${filled(above)} shows what there is`}.`;
}

/** `releaseBatchId` is the id of a release batch. */
const wordOf = (name: string): string =>
  name.replace(/Id$/, '').replace(/[A-Z]/g, (capital) => ` ${capital.toLowerCase()}`);

/** The nearest address above the last thing of a path that can be read: a list, or the document it belongs to. */
function shownAbove(path: string): string | undefined {
  const above = path.slice(0, path.lastIndexOf('/{')).split('/');
  return above.map((_, cut) => above.slice(0, above.length - cut).join('/')).find((of) => isTaken('GET', of));
}

const isTaken = (method: Route['method'], path: string): boolean =>
  Object.values<Route>(routes).some((route) => route.method === method && route.path === path);
