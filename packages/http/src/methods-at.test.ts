import { describe, expect, it } from 'vitest';
import { methodsAt } from './methods-at.ts';
import { type Route, routes } from './routes.ts';

describe('the methods at an address', () => {
  it.each(Object.entries<Route>(routes))('are among others that of %s', (_, { method, path }) => {
    expect(methodsAt(path.replace(/\{\w+\}/g, 'x7'))).toContain(method);
  });

  it('are those of all its routes', () => {
    expect(methodsAt('/v1/parties/ida').sort()).toEqual(['GET', 'PUT']);
  });

  it.each(['/', '', '/v1', '/v1/nothing', '/v1/parties/', '/v1/parties/a/b', '/V1/parties'])(
    'are none at "%s"',
    (path) => {
      expect(methodsAt(path)).toEqual([]);
    },
  );
});
