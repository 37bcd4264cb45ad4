import middy from '@middy/core';
import { type Problem, type ProblemCode, problemOf, type Route, type RouteName, routeKey, routes } from '@slipway/http';
import type { Actor } from '@slipway/kernel';
import type { APIGatewayProxyEventV2WithJWTAuthorizer, APIGatewayProxyStructuredResultV2, Context } from 'aws-lambda';
import type * as z from 'zod';
import { once } from './once.ts';
import { readRequest } from './read-request.ts';

type ApiEvent = APIGatewayProxyEventV2WithJWTAuthorizer;

type Declared<Name extends RouteName, Part extends 'body' | 'query'> = (typeof routes)[Name] extends {
  readonly [Key in Part]: infer Schema extends z.ZodType;
}
  ? z.infer<Schema>
  : undefined;

/** A request after it was checked against its route: who asks, what for, with which words. */
export interface ApiRequest<Name extends RouteName = RouteName> {
  readonly tenantId: string;
  readonly actor: Actor;
  readonly path: Readonly<Record<string, string>>;
  readonly query: Declared<Name, 'query'>;
  readonly body: Declared<Name, 'body'>;
  /** The version that If-Match names, `absent` for If-None-Match: *. */
  readonly expect: number | 'absent' | undefined;
  /** An id that is the same for the same tenant and Idempotency-Key. */
  stableId(prefix: string): string;
}

export interface Reply {
  readonly status: number;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

export type Handlers = { readonly [Name in RouteName]?: (request: ApiRequest<Name>) => Promise<Reply> };

/** The version of a document is its ETag. */
export const withETag = (status: number, version: number, body: unknown): Reply => ({
  status,
  body,
  headers: { etag: `"${version}"` },
});

export const refuse = (code: ProblemCode, facts: Readonly<Record<string, unknown>> = {}): Reply => {
  const problem = problemOf(code, facts);
  return { status: problem.status, body: problem, headers: { 'content-type': 'application/problem+json' } };
};

/** What is refused before a handler is asked, and from deep inside one. */
export class Refused extends Error {
  readonly reply: Reply;
  constructor(code: ProblemCode, facts?: Readonly<Record<string, unknown>>) {
    super(code);
    this.reply = refuse(code, facts);
  }
}

/** The Lambda handler for the routes of one function. */
export const api = (handlers: Handlers) => {
  const byKey = new Map(
    (Object.entries(handlers) as [RouteName, (request: ApiRequest) => Promise<Reply>][]).map(([name, handler]) => [
      routeKey(routes[name]),
      { name, route: routes[name] as Route, handler },
    ]),
  );
  return middy(async (event: ApiEvent, context: Context): Promise<APIGatewayProxyStructuredResultV2> => {
    const found = byKey.get(event.routeKey);
    if (!found) return respond(refuse('not-found'));
    const { route, handler } = found;
    const request = readRequest(event, route);
    const run = () => handler(request as ApiRequest);
    return respond(
      route.method === 'POST' && route.access !== 'public' ? await once(event, request, context, run) : await run(),
    );
  }).onError(async ({ error, event, context }) => {
    if (error instanceof Refused) return respond(error.reply);
    console.error(
      JSON.stringify({ level: 'error', requestId: context.awsRequestId, route: event.routeKey, error: trace(error) }),
    );
    return respond(refuse('internal', { instance: `urn:request:${context.awsRequestId}` }));
  });
};

function respond({ status, body, headers }: Reply): APIGatewayProxyStructuredResultV2 {
  return {
    statusCode: status,
    headers: {
      ...(body === undefined ? {} : { 'content-type': 'application/json' }),
      'cache-control': 'no-store',
      ...headers,
    },
    ...(body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
  };
}

const trace = (error: unknown) =>
  error instanceof Error
    ? { name: error.name, message: error.message, stack: error.stack }
    : { message: String(error) };

export type { Problem };
