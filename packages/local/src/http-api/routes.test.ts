import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findRoute } from './routes.ts';

const keys = [
  '$default',
  'ANY /{proxy+}',
  'GET /releases',
  'GET /releases/{id}',
  'GET /releases/new',
  'ANY /releases/{id}',
  'POST /releases/{id}/platforms/{platform}',
  'GET /files/{path+}',
  'GET /files/{name}',
  'GET /',
];
const find = (method: string, path: string) => {
  const found = findRoute(
    keys.map((key) => ({ key })),
    method,
    path,
  );
  return [found?.route.key, found?.parameters];
};

describe('the route of a request', () => {
  it.each([
    ['GET', '/releases', 'GET /releases', {}],
    ['GET', '/releases/new', 'GET /releases/new', {}],
    ['GET', '/releases/r-1', 'GET /releases/{id}', { id: 'r-1' }],
    ['DELETE', '/releases/new', 'ANY /releases/{id}', { id: 'new' }],
    [
      'POST',
      '/releases/r%2F1/platforms/a%20b',
      'POST /releases/{id}/platforms/{platform}',
      { id: 'r/1', platform: 'a b' },
    ],
    ['GET', '/files/a', 'GET /files/{name}', { name: 'a' }],
    ['GET', '/files/a/b.wav', 'GET /files/{path+}', { path: 'a/b.wav' }],
    ['POST', '/elsewhere/deep', 'ANY /{proxy+}', { proxy: 'elsewhere/deep' }],
    ['GET', '/', 'GET /', {}],
    ['POST', '/', '$default', {}],
    ['GET', '/releases/', 'ANY /{proxy+}', { proxy: 'releases/' }],
    ['GET', '/releases/%zz', 'GET /releases/{id}', { id: '%zz' }],
  ])('of %s %s is %s', (method, path, key, parameters) => {
    expect(find(method, path)).toEqual([key, parameters]);
  });

  it('is none where nothing fits and there is no $default', () => {
    expect(findRoute([{ key: 'GET /a/{b}' }], 'GET', '/a')).toBeUndefined();
    expect(findRoute([{ key: 'GET /a/{b}' }], 'POST', '/a/b')).toBeUndefined();
  });

  it('does not depend on the order of the template', () => {
    const segment = fc.constantFrom('a', 'b', '');
    const path = fc.array(segment, { minLength: 1, maxLength: 4 }).map((parts) => `/${parts.join('/')}`);
    const pattern = fc
      .array(fc.constantFrom('a', 'b', '{x}'), { minLength: 1, maxLength: 4 })
      .chain((parts) => fc.constantFrom(parts, [...parts, '{rest+}']))
      .map((parts) => `/${parts.map((part, index) => (part === '{x}' ? `{x${index}}` : part)).join('/')}`);
    const key = fc.tuple(fc.constantFrom('GET', 'ANY'), pattern).map((pair) => pair.join(' '));
    fc.assert(
      fc.property(fc.uniqueArray(key, { maxLength: 8 }), path, (all, asked) => {
        const routes = all.map((one) => ({ key: one }));
        const forward = findRoute(routes, 'GET', asked)?.route.key;
        expect(findRoute(routes.toReversed(), 'GET', asked)?.route.key).toBe(forward);
      }),
    );
  });
});
