import { describe, expect, it } from 'vitest';
import { problems } from './problems.ts';
import { commonRefusals, pathParameters, type Route, routeKey, routes } from './routes.ts';

const rows = Object.entries<Route>(routes).map(([name, route]) => ({ name, route }));

describe('the route table', () => {
  it('has each method and path once', () => {
    const keys = rows.map(({ route }) => routeKey(route));
    expect(new Set(keys).size).toBe(keys.length);
  });

  it('has no two paths that the same address would fit', () => {
    const shapes = rows.map(({ route }) => `${route.method} ${route.path.replace(/\{\w+\}/g, '{}')}`);
    expect(new Set(shapes).size).toBe(shapes.length);
  });

  it.each(rows)('$name is an address without surprises', ({ route }) => {
    expect(route.path).toMatch(/^(\/(v1|docs|openapi\.json|[a-z-]+(\.csv)?|\{[a-z][A-Za-z]*Id\}))+$/);
    expect(new Set(pathParameters(route.path)).size).toBe(pathParameters(route.path).length);
    expect(route.says).toMatch(/^[A-Z].*\.$/);
  });

  it.each(rows)('$name takes what its path names from the path only', ({ route }) => {
    const named = pathParameters(route.path);
    const elsewhere = [...Object.keys(route.query?.shape ?? {}), ...fieldsOf(route.body)];
    expect(named.filter((name) => elsewhere.includes(name))).toEqual([]);
  });

  it.each(rows)('$name takes no tenant from anywhere but the token', ({ route }) => {
    expect(JSON.stringify([route.path, Object.keys(route.query?.shape ?? {}), fieldsOf(route.body)])).not.toContain(
      'tenantId',
    );
  });

  it.each(rows)('$name refuses by problems that the table has, each once', ({ route }) => {
    const codes = [...route.refusals, ...commonRefusals(route)];
    expect(new Set(codes).size).toBe(codes.length);
    for (const code of codes) expect(problems[code].status).toBeGreaterThanOrEqual(400);
  });

  it.each(rows.filter(({ route }) => route.method === 'GET'))(
    '$name changes nothing and needs no right to',
    ({ route }) => {
      expect(route.access).not.toBe('write');
      expect(route.body).toBeUndefined();
    },
  );

  it.each(rows.filter(({ route }) => route.method !== 'GET'))('$name needs the right to write', ({ route }) => {
    expect(['write', 'platform']).toContain(route.access);
  });

  it.each(rows.filter(({ route }) => route.etag === 'write'))(
    '$name refuses to write over what it has not seen',
    ({ route }) => {
      expect(route.refusals).toEqual(expect.arrayContaining(['version-missing', 'version-mismatch']));
    },
  );

  it.each(rows.filter(({ route }) => route.access !== 'public' && route.method === 'GET' && route.path.endsWith('}')))(
    '$name of something that is not there answers that it is not there',
    ({ route }) => {
      expect(route.refusals).toContain('not-found');
    },
  );

  it('bounds a page to a hundred, and a cursor to 2 kB', () => {
    const { query } = routes['list-products'];
    expect(query.parse({})).toEqual({ limit: 50 });
    expect(query.parse({ limit: '100' })).toEqual({ limit: 100 });
    for (const wrong of [
      { limit: '0' },
      { limit: '101' },
      { limit: 'all' },
      { cursor: 'x'.repeat(2049) },
      { offset: '1' },
    ])
      expect(query.safeParse(wrong).success, JSON.stringify(wrong)).toBe(false);
  });
});

/** The fields of a body, of all of its alternatives. */
function fieldsOf(body: Route['body']): string[] {
  const { shape, options } = (body ?? {}) as { shape?: object; options?: readonly { shape: object }[] };
  return [...Object.keys(shape ?? {}), ...(options ?? []).flatMap((option) => Object.keys(option.shape))];
}
