/** Finds the route of a request: a literal segment before `{x}` before `{p+}` before `$default`, a method before ANY. */
export function findRoute<R extends { readonly key: string }>(
  routes: readonly R[],
  method: string,
  path: string,
): FoundRoute<R> | undefined {
  const segments = path.split('/').slice(1);
  let best: (FoundRoute<R> & { rank: string }) | undefined;
  for (const route of routes) {
    const found = match(route.key, method, segments);
    if (found && (!best || found.rank < best.rank)) best = { route, ...found };
  }
  return best && { route: best.route, parameters: best.parameters };
}

export interface FoundRoute<R> {
  readonly route: R;
  /** Decoded path parameters. */
  readonly parameters: Readonly<Record<string, string>>;
}

/** The rank sorts as text: one digit per segment (0 literal, 1 parameter, 2 greedy), then the method (0) or ANY (1). */
function match(key: string, method: string, segments: readonly string[]) {
  if (key === '$default') return { rank: '9', parameters: {} };
  const [routeMethod = '', routePath = ''] = key.split(' ');
  if (routeMethod !== 'ANY' && routeMethod !== method) return undefined;
  const patterns = routePath.split('/').slice(1);
  const parameters: Record<string, string> = {};
  let rank = '';
  for (const [index, pattern] of patterns.entries()) {
    const greedy = /^\{(.+)\+\}$/.exec(pattern)?.[1];
    if (greedy !== undefined) {
      const rest = segments.slice(index);
      if (rest.join('') === '') return undefined;
      return {
        rank: `${rank}2${routeMethod === 'ANY' ? 1 : 0}`,
        parameters: { ...parameters, [greedy]: rest.map(decode).join('/') },
      };
    }
    const segment = segments[index];
    if (segment === undefined) return undefined;
    const name = /^\{(.+)\}$/.exec(pattern)?.[1];
    if (name === undefined && decode(segment) !== pattern) return undefined;
    if (name !== undefined) {
      if (segment === '') return undefined;
      parameters[name] = decode(segment);
    }
    rank += name === undefined ? '0' : '1';
  }
  if (patterns.length !== segments.length) return undefined;
  return { rank: `${rank}${routeMethod === 'ANY' ? 1 : 0}`, parameters };
}

function decode(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}
