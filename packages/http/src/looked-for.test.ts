import { describe, expect, it } from 'vitest';
import { lookedFor } from './looked-for.ts';
import { methodsAt } from './methods-at.ts';
import { pathParameters, type Route, routes } from './routes.ts';

const naming = Object.entries<Route>(routes).filter(([, { path }]) => pathParameters(path).length > 0);

describe('what was looked for', () => {
  it.each(naming)('is named by %s with every id, and with an address that can be read', (_, route) => {
    const ids = Object.fromEntries(pathParameters(route.path).map((name, n) => [name, `it-${n}`]));
    const said = lookedFor(route, ids);
    for (const id of Object.values(ids)) expect(said).toContain(`"${id}"`);
    const instead = /GET (\S+) shows what there is\.$/.exec(said)?.[1];
    if (instead !== undefined) expect(methodsAt(instead)).toContain('GET');
  });

  it.each([
    ['get-release', { releaseId: 'r7' }, 'There is no release "r7"; GET /v1/releases shows what there is.'],
    [
      'get-task',
      { releaseId: 'r7', taskId: 't1' },
      'There is no release "r7" with the task "t1"; GET /v1/releases/r7/tasks shows what there is.',
    ],
    [
      'take-down',
      { releaseId: 'r7', platformId: 'aurora' },
      'There is no release "r7" with the platform "aurora"; GET /v1/releases/r7 shows what there is.',
    ],
    [
      'get-release-batch',
      { releaseBatchId: 'b1' },
      'There is no release batch "b1"; GET /v1/release-batches shows what there is.',
    ],
    ['get-allocation', { allocationId: 'a1' }, 'There is no allocation "a1".'],
    ['get-tenant', {}, 'Nothing was written here yet; PUT /v1/tenant with If-None-Match: * does.'],
  ] as const)('by %s reads so', (name, ids, said) => {
    expect(lookedFor(routes[name], ids)).toBe(said);
  });
});
