import { sampleAlbum, samplePlatforms, sampleProducts, sampleTenants } from '@slipway/samples';
import Ajv from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { components } from './components.ts';
import { openApi } from './openapi.ts';
import { problems } from './problems.ts';
import { pathParameters, type Route, routes } from './routes.ts';

interface Operation {
  readonly operationId: string;
  readonly tags: string[];
  readonly summary: string;
  readonly security?: object[];
  readonly parameters: { name: string; in: string; required?: boolean; schema: object }[];
  readonly requestBody?: { required: boolean; content: Record<string, { schema: object }> };
  readonly responses: Record<string, { description: string; content?: Record<string, { schema?: object }> }>;
}

const document = JSON.parse(JSON.stringify(openApi())) as {
  openapi: string;
  paths: Record<string, Record<string, Operation>>;
  components: { schemas: Record<string, object>; securitySchemes: object };
};
const operations = Object.entries(document.paths).flatMap(([path, item]) =>
  Object.entries(item).map(([method, operation]) => ({ path, method, name: operation.operationId, operation })),
);
const ajv = new Ajv({ strict: false, validateFormats: false });
ajv.addSchema({ $id: 'https://example.com/api', components: document.components });
const compiled = (schema: object) =>
  ajv.compile(
    JSON.parse(JSON.stringify(schema).replaceAll('"#/components', '"https://example.com/api#/components')) as object,
  );
const bodyOf = (name: string): object => {
  const found = operations.find((each) => each.name === name)?.operation.requestBody?.content['application/json'];
  if (!found) throw new Error(`There is no body of ${name}`);
  return found.schema;
};

describe('the OpenAPI document', () => {
  it('is of version 3.1 and has every route of the table, and no other', () => {
    expect(document.openapi).toMatch(/^3\.1\.\d$/);
    expect(operations.map(({ name, method, path }) => `${name} ${method} ${path}`).sort()).toEqual(
      Object.entries<Route>(routes)
        .map(([name, { method, path }]) => `${name} ${method.toLowerCase()} ${path}`)
        .sort(),
    );
  });

  it.each(operations)('declares every parameter of $method $path once', ({ path, operation }) => {
    const inPath = operation.parameters.filter((each) => each.in === 'path');
    expect(inPath.map(({ name }) => name)).toEqual(pathParameters(path));
    expect(inPath.every(({ required }) => required)).toBe(true);
    const all = operation.parameters.map((each) => `${each.in} ${each.name}`);
    expect(new Set(all).size).toBe(all.length);
  });

  it.each(operations)('answers $method $path with one success and the problems of its row', ({ name, operation }) => {
    const route: Route = routes[name as keyof typeof routes];
    const statuses = Object.keys(operation.responses);
    const isWholeDocument = route.method === 'PUT' && route.etag === 'write';
    expect(statuses.filter((status) => status.startsWith('2'))).toEqual([
      String(route.answer.status),
      ...(isWholeDocument ? ['201'] : []),
    ]);
    for (const code of route.refusals) {
      const answer = operation.responses[problems[code].status];
      expect(answer?.description).toContain(`\`${code}\``);
      expect(JSON.stringify(answer?.content?.['application/problem+json'])).toContain(`"${code}"`);
    }
    for (const { description } of Object.values(operation.responses)) expect(description).not.toBe('');
  });

  it.each(operations)('holds schemas for $method $path that JSON Schema 2020-12 takes', ({ operation }) => {
    const contents = [operation.requestBody, ...Object.values(operation.responses)].flatMap((each) =>
      Object.values(each?.content ?? {}),
    );
    for (const { schema } of contents) if (schema) expect(compiled(schema)).toBeTypeOf('function');
    for (const { schema } of operation.parameters) expect(compiled(schema)).toBeTypeOf('function');
  });

  it.each(operations.filter(({ name }) => routes[name as keyof typeof routes].access !== 'public'))(
    'asks for a token, or for the credential of a platform, at $method $path',
    ({ name, operation }) => {
      const { access } = routes[name as keyof typeof routes];
      const operator = { token: ['operator'] };
      expect(operation.security).toEqual(
        access === 'platform' ? [{ platform: [] }] : access === 'read' ? [{ token: ['viewer'] }, operator] : [operator],
      );
    },
  );

  it('asks for an Idempotency-Key at every POST but those of platforms, and for versions where documents are written', () => {
    for (const { method, name, operation } of operations) {
      const headers = operation.parameters.filter((each) => each.in === 'header').map((each) => each.name);
      const { access, etag }: Route = routes[name as keyof typeof routes];
      expect(headers.includes('Idempotency-Key')).toBe(method === 'post' && access !== 'platform');
      expect(headers.includes('If-Match')).toBe(etag === 'write');
    }
  });
});

describe('the shapes that have a name', () => {
  it('are all referred to, lead to each other only, and are named in one place', () => {
    const named = Object.keys(document.components.schemas);
    const text = JSON.stringify(document);
    const referred = [...text.matchAll(/"#\/components\/schemas\/(\w+)"/g)].map(([, name]) => name);
    expect([...new Set(referred)].sort()).toEqual([...named].sort());
    const known = named.map((name) => name.replace(/Input$/, ''));
    expect(known.filter((name) => !Object.hasOwn(components, name))).toEqual([]);
    // A row that no route needs would be a shape that nobody sees.
    expect(Object.keys(components).filter((name) => !known.includes(name))).toEqual([]);
  });
});

describe('the bodies of the samples', () => {
  const names = {
    parties: 'put-party',
    works: 'put-work',
    resources: 'put-resource',
    products: 'put-product',
  } as const;
  const release = {
    productId: sampleAlbum.productId,
    platforms: samplePlatforms.map(({ platformId }) => ({ platformId, cards: sampleAlbum.cards })),
  };
  const bodies = [
    ...sampleProducts.flatMap(({ files, documents }) =>
      documents(new Map(files.map(({ resourceId }) => [resourceId, `ast_${resourceId}`]))).map(({ path, body }) => {
        const [, , kind = ''] = path.split('/');
        return { path, name: names[kind as keyof typeof names] as string, body: body as object };
      }),
    ),
    ...Object.values(sampleTenants).map((body) => ({ path: '/v1/tenant', name: 'put-tenant', body: body as object })),
    ...samplePlatforms.map(({ platformId, name, dpid, partyName, profile }) => ({
      path: `/v1/platforms/${platformId}`,
      name: 'put-platform',
      body: { name, dpid, partyName, profile, sftp: { host: 'localhost', hostKeys: ['ssh-ed25519 AAAA'] } } as object,
    })),
    { path: '/v1/releases', name: 'create-release', body: release as object },
  ];

  it.each(bodies)('are taken at $path, by the document as by the route', ({ name, body }) => {
    const check = compiled(bodyOf(name));
    expect(check(body), JSON.stringify(check.errors)).toBe(true);
    const { body: schema }: Route = routes[name as keyof typeof routes];
    expect(schema?.safeParse(body).error?.issues).toBeUndefined();
  });

  it.each(bodies)('are refused at $path with a field that nobody knows, by both', ({ name, body }) => {
    const strange = { ...body, tenantId: 'south-pier' };
    expect(compiled(bodyOf(name))(strange)).toBe(false);
    const { body: schema }: Route = routes[name as keyof typeof routes];
    expect(schema?.safeParse(strange).success).toBe(false);
  });
});
