import { type Route, routes } from '@slipway/http';
import { Duration, RemovalPolicy, type Stack } from 'aws-cdk-lib';
import {
  type CfnStage,
  HttpApi,
  HttpMethod,
  HttpNoneAuthorizer,
  HttpRoute,
  HttpRouteKey,
  type IHttpRouteAuthorizer,
} from 'aws-cdk-lib/aws-apigatewayv2';
import {
  HttpJwtAuthorizer,
  HttpLambdaAuthorizer,
  HttpLambdaResponseType,
} from 'aws-cdk-lib/aws-apigatewayv2-authorizers';
import { HttpLambdaIntegration } from 'aws-cdk-lib/aws-apigatewayv2-integrations';
import { LogGroup, RetentionDays } from 'aws-cdk-lib/aws-logs';
import type { MadeFunctions } from './manifest-function.ts';

/** Whose tokens are taken. */
export interface Tokens {
  readonly issuer: string;
  readonly audience: string;
}

/** The function that says so where no route leads. */
const UNKNOWN_ADDRESSES: Route['function'] = 'docs-api';

/**
 * The HTTP API of the route table. Every route asks for a token unless the table says that it is public, or for platforms.
 */
export function httpApi(stack: Stack, made: MadeFunctions, { issuer, audience }: Tokens): HttpApi {
  const api = new HttpApi(stack, 'Api', {
    description: 'The Slipway API',
    createDefaultStage: true,
    defaultAuthorizer: new HttpJwtAuthorizer('Tokens', issuer, { jwtAudience: [audience] }),
  });
  const accessLogs = new LogGroup(stack, 'ApiLogs', {
    retention: RetentionDays.THREE_MONTHS,
    removalPolicy: RemovalPolicy.DESTROY,
  });
  (api.defaultStage?.node.defaultChild as CfnStage).accessLogSettings = {
    destinationArn: accessLogs.logGroupArn,
    format: JSON.stringify({
      requestId: '$context.requestId',
      ip: '$context.identity.sourceIp',
      time: '$context.requestTime',
      route: '$context.routeKey',
      status: '$context.status',
      milliseconds: '$context.responseLatency',
      error: '$context.error.message',
    }),
  };
  const authorizers: Partial<Record<Route['access'], { readonly authorizer: IHttpRouteAuthorizer }>> = {
    public: { authorizer: new HttpNoneAuthorizer() },
    platform: {
      authorizer: new HttpLambdaAuthorizer('Platforms', made['authorize-platform'].function, {
        responseTypes: [HttpLambdaResponseType.SIMPLE],
        // What was revoked opens nothing from that moment on.
        resultsCacheTtl: Duration.seconds(0),
      }),
    },
  };
  const integrations = new Map<string, HttpLambdaIntegration>();
  for (const [name, route] of Object.entries<Route>(routes)) {
    const integration =
      integrations.get(route.function) ?? new HttpLambdaIntegration(route.function, made[route.function].function);
    integrations.set(route.function, integration);
    new HttpRoute(stack, `Route-${name}`, {
      httpApi: api,
      routeKey: HttpRouteKey.with(route.path, HttpMethod[route.method]),
      integration,
      ...(authorizers[route.access] ?? {}),
    });
  }
  // Whatever else is asked for gets an answer of ours.
  new HttpRoute(stack, 'Route-default', {
    httpApi: api,
    routeKey: HttpRouteKey.DEFAULT,
    integration: integrations.get(UNKNOWN_ADDRESSES) as HttpLambdaIntegration,
    authorizer: new HttpNoneAuthorizer(),
  });
  return api;
}
