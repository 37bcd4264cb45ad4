import middy from '@middy/core';
import {
  lookedFor,
  methodsAt,
  needsIdempotencyKey,
  type Problem,
  type Route,
  type RouteName,
  routeKey,
  routes,
  speakOurWords,
} from '@slipway/http';
import { DocumentTooLarge } from '@slipway/kernel';
import type { APIGatewayProxyEventV2WithJWTAuthorizer, APIGatewayProxyStructuredResultV2, Context } from 'aws-lambda';
import { once } from './once.ts';
import { readRequest } from './read-request.ts';
import { Refused, type Reply, refuse, tooLarge } from './reply.ts';
import type { ApiRequest } from './request.ts';

export type Handlers = { readonly [Name in RouteName]?: (request: ApiRequest<Name>) => Promise<Reply> };

speakOurWords();

/** The Lambda handler for the routes of one function. */
export const api = (handlers: Handlers) => {
  const byKey = new Map(
    (Object.entries(handlers) as [RouteName, (request: ApiRequest) => Promise<Reply>][]).map(([name, handler]) => [
      routeKey(routes[name]),
      { route: routes[name] as Route, handler },
    ]),
  );
  return middy(
    async (
      event: APIGatewayProxyEventV2WithJWTAuthorizer,
      context: Context,
    ): Promise<APIGatewayProxyStructuredResultV2> => {
      const found = byKey.get(event.routeKey);
      if (!found) return respond(unknownAddress(event.requestContext.http));
      const { route, handler } = found;
      const request = readRequest(event, route);
      const run = () => handler(request as ApiRequest);
      const reply =
        needsIdempotencyKey(route) && !route.answersAnew ? await once(event, request, context, run) : await run();
      return respond(explained(reply, route, event));
    },
  ).onError(async (call) => {
    const { error, event, context } = call;
    if (error instanceof Refused) {
      call.response = respond(explained(error.reply, byKey.get(event.routeKey)?.route, event));
      return;
    }
    if (error instanceof DocumentTooLarge) {
      call.response = respond(tooLarge(error));
      return;
    }
    console.error(
      JSON.stringify({
        level: 'error',
        requestId: context.awsRequestId,
        route: event.routeKey,
        error: described(error),
      }),
    );
    call.response = respond(refuse('internal', { instance: `urn:request:${context.awsRequestId}` }));
  });
};

const respond = ({ status, body, headers }: Reply): APIGatewayProxyStructuredResultV2 => ({
  statusCode: status,
  headers: {
    ...(body === undefined ? {} : { 'content-type': 'application/json' }),
    'cache-control': 'no-store',
    ...headers,
  },
  ...(body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
});

/** Who did not find a thing need not say which: the route knows what was looked for. */
function explained(
  reply: Reply,
  route: Route | undefined,
  { pathParameters = {} }: Pick<APIGatewayProxyEventV2WithJWTAuthorizer, 'pathParameters'>,
): Reply {
  const { code, detail } = (reply.status === 404 ? reply.body : {}) as Partial<Problem>;
  if (!route || code !== 'not-found' || detail !== undefined) return reply;
  return refuse('not-found', { detail: lookedFor(route, pathParameters) });
}

/** Where no route leads: to no address at all, or to one that takes other methods. */
const unknownAddress = ({ method, path }: { readonly method: string; readonly path: string }): Reply => {
  const taken = methodsAt(path).join(', ');
  if (taken === '') return refuse('not-found', { detail: `No route leads to ${path}. /openapi.json has them all.` });
  const refused = refuse('method-unknown', { detail: `${path} takes ${taken}, not ${method}.` });
  return { ...refused, headers: { ...refused.headers, allow: taken } };
};

const described = (error: unknown) =>
  error instanceof Error
    ? { name: error.name, message: error.message, stack: error.stack }
    : { message: String(error) };
