import type * as z from 'zod';
import { type ProblemCode, problem, problems } from './problems.ts';
import { rolesFor } from './roles.ts';
import { commonRefusals, needsIdempotencyKey, pathParameters, type Route, routes } from './routes.ts';
import { type Json, type SchemaBook, schemaBook } from './schema-book.ts';

/** The OpenAPI 3.1 document of the API, made from the route table. */
export function openApi(): Json {
  const book = schemaBook();
  const problemShape = book.of(problem, 'output');
  const paths: Record<string, Record<string, Json>> = {};
  for (const [name, route] of Object.entries<Route>(routes)) {
    paths[route.path] = {
      ...paths[route.path],
      [route.method.toLowerCase()]: operation(name, route, book, problemShape),
    };
  }
  return {
    openapi: '3.1.0',
    info: {
      title: 'Slipway',
      version: '1',
      description:
        'Takes releases from a catalog to digital service providers. Tenant and role come from the bearer token.',
      license: { name: 'Apache-2.0', identifier: 'Apache-2.0' },
    },
    paths,
    components: {
      securitySchemes: {
        token: { type: 'http', scheme: 'bearer', bearerFormat: 'JWT' },
        platform: { type: 'http', scheme: 'basic', description: 'What a platform was given to sign in with here.' },
      },
      schemas: book.named(),
    },
  };
}

function operation(name: string, route: Route, book: SchemaBook, problemShape: Json): Json {
  const { status, schema, mediaType = 'application/json' } = route.answer;
  const success = (description: string): Json => ({
    description,
    ...(route.etag ? { headers: { ETag: { description: 'The version.', schema: { type: 'string' } } } } : {}),
    ...(schema || route.answer.mediaType
      ? { content: { [mediaType]: schema ? { schema: book.of(schema, 'output') } : {} } }
      : {}),
  });
  return {
    operationId: name,
    tags: [route.tag],
    summary: route.says,
    ...(route.access === 'public' ? {} : { security: callers(route) }),
    parameters: parameters(route, book),
    ...(route.body
      ? { requestBody: { required: true, content: { 'application/json': { schema: book.of(route.body, 'input') } } } }
      : {}),
    ...(route.takes
      ? { requestBody: { required: true, content: Object.fromEntries(route.takes.map((type) => [type, {}])) } }
      : {}),
    responses: {
      [status]: success('Done.'),
      ...(makesOrChanges(route) ? { 201: success('It is new.') } : {}),
      ...refusals([...route.refusals, ...commonRefusals(route)], problemShape),
    },
  };
}

/** One alternative for each role that may call; OpenAPI 3.1 names roles where other schemes have scopes. */
const callers = (route: Route): Json[] =>
  route.access === 'platform' ? [{ platform: [] }] : rolesFor(route).map((role) => ({ token: [role] }));

/** A document is written whole, whether it is there or not. */
const makesOrChanges = ({ method, etag }: Route): boolean => method === 'PUT' && etag === 'write';

function parameters(route: Route, book: SchemaBook): Json[] {
  const path = pathParameters(route.path).map((name) => ({
    name,
    in: 'path',
    required: true,
    schema: { type: 'string' },
  }));
  const query = Object.entries(route.query?.shape ?? {}).map(([name, part]) => {
    const { description, ...schema } = book.of(part as z.ZodType, 'input');
    return { name, in: 'query', ...(description === undefined ? {} : { description }), schema };
  });
  const header = (name: string, required: boolean, description: string) => ({
    name,
    in: 'header',
    required,
    description,
    schema: { type: 'string' },
  });
  return [
    ...path,
    ...query,
    ...(route.etag === 'write'
      ? [header('If-Match', route.method !== 'PUT', 'The ETag that you read, to change a document.')]
      : []),
    ...(makesOrChanges(route)
      ? [header('If-None-Match', false, '`*` to make a document that must not be there yet.')]
      : []),
    ...(needsIdempotencyKey(route)
      ? [header('Idempotency-Key', true, 'Any text of yours; the same key gives the same answer again for a day.')]
      : []),
  ];
}

/** One answer per status, which names the codes that share it. */
function refusals(codes: readonly ProblemCode[], problemShape: Json): Json {
  const byStatus = new Map<number, Set<ProblemCode>>();
  for (const code of codes) {
    const { status } = problems[code];
    byStatus.set(status, (byStatus.get(status) ?? new Set()).add(code));
  }
  return Object.fromEntries(
    [...byStatus].map(([status, of]) => [
      status,
      {
        description: [...of].map((code) => `\`${code}\`: ${problems[code].title}.`).join(' '),
        content: {
          'application/problem+json': {
            schema: {
              allOf: [problemShape, { type: 'object', properties: { code: { enum: [...of] } }, required: ['code'] }],
            },
          },
        },
      },
    ]),
  );
}
