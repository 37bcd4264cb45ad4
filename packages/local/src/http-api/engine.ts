import { createHash } from 'node:crypto';
import type { Cloud, Engine, ResourceProvider } from '../cloud.ts';
import type { Authorizer } from './authorizer.ts';
import { jwtAuthorizer } from './jwt.ts';
import { requestAuthorizer } from './request-authorizer.ts';
import { type ApiModel, type ApiServer, startApiServer } from './server.ts';

/** HTTP APIs of the template, each on a loopback port of its own. */
export function createHttpApiEngine(cloud: Cloud, options: { port?: number | undefined } = {}): HttpApiEngine {
  const apis = new Map<string, HostedApi>();
  const find = (id: unknown): HostedApi => {
    const found = apis.get(String(id));
    if (!found) throw new Error(`there is no API ${String(id)}`);
    return found;
  };
  const authorizerKinds: Readonly<Record<string, (properties: Properties, sourceArn: string) => Authorizer>> = {
    JWT: ({ JwtConfiguration }) => {
      const { Issuer, Audience } = JwtConfiguration as { Issuer: string; Audience: string[] };
      return jwtAuthorizer({ issuer: Issuer, audience: Audience });
    },
    REQUEST: (properties, sourceArn) => {
      // What API Gateway would do otherwise (policies as answers, answers from memory) is not built here.
      const wanted = {
        AuthorizerPayloadFormatVersion: '2.0',
        EnableSimpleResponses: true,
        AuthorizerResultTtlInSeconds: 0,
      };
      for (const [name, value] of Object.entries(wanted)) {
        if (properties[name] !== value) throw new Error(`its ${name} is not ${value}`);
      }
      return requestAuthorizer(cloud, { functionArn: functionIn(properties.AuthorizerUri), sourceArn });
    },
  };
  const providers: ResourceProvider[] = [
    {
      type: 'AWS::ApiGatewayV2::Api',
      properties: ['Name', 'ProtocolType', 'Description', 'DisableExecuteApiEndpoint'],
      provide: async ({ stack, logicalId, properties }) => {
        if (properties.ProtocolType !== 'HTTP')
          throw new Error(`its protocol ${String(properties.ProtocolType)} is not HTTP`);
        const id = shortId(`${stack}/${logicalId}`);
        const model: ApiModel = { id, stage: '$default', routes: [], integrations: new Map(), authorizers: new Map() };
        // The port that was asked for is the first API's; others take any.
        const server = await startApiServer(model, cloud, apis.size === 0 ? options.port : 0);
        apis.set(id, { model, server, logicalId });
        return { ref: id, attributes: { ApiId: id, ApiEndpoint: server.url } };
      },
    },
    {
      type: 'AWS::ApiGatewayV2::Stage',
      properties: ['ApiId', 'StageName', 'AutoDeploy', 'DefaultRouteSettings', 'AccessLogSettings', 'Description'],
      provide: async ({ properties }) => {
        const { StageName } = properties;
        if (StageName !== '$default') throw new Error(`its stage ${String(StageName)} is not $default`);
        find(properties.ApiId);
        return { ref: String(StageName), attributes: {} };
      },
    },
    {
      type: 'AWS::ApiGatewayV2::Integration',
      properties: [
        'ApiId',
        'IntegrationType',
        'IntegrationUri',
        'IntegrationMethod',
        'PayloadFormatVersion',
        'TimeoutInMillis',
        'Description',
      ],
      provide: async ({ stack, logicalId, properties }) => {
        const { IntegrationType, PayloadFormatVersion, IntegrationUri, TimeoutInMillis = 30_000 } = properties;
        if (IntegrationType !== 'AWS_PROXY') throw new Error(`its type ${String(IntegrationType)} is not AWS_PROXY`);
        if (PayloadFormatVersion !== '2.0') throw new Error('its PayloadFormatVersion is not 2.0');
        const functionArn = functionIn(IntegrationUri);
        const id = shortId(`${stack}/${logicalId}`);
        find(properties.ApiId).model.integrations.set(id, { functionArn, timeoutMs: Number(TimeoutInMillis) });
        return { ref: id, attributes: { IntegrationId: id } };
      },
    },
    {
      type: 'AWS::ApiGatewayV2::Authorizer',
      properties: [
        'ApiId',
        'AuthorizerType',
        'IdentitySource',
        'JwtConfiguration',
        'Name',
        'AuthorizerUri',
        'AuthorizerPayloadFormatVersion',
        'AuthorizerResultTtlInSeconds',
        'EnableSimpleResponses',
      ],
      provide: async ({ stack, logicalId, properties }) => {
        const { AuthorizerType, IdentitySource = ['$request.header.Authorization'] } = properties;
        if ([IdentitySource].flat().join() !== '$request.header.Authorization') {
          throw new Error(`its IdentitySource ${String(IdentitySource)} is not the header Authorization`);
        }
        const id = shortId(`${stack}/${logicalId}`);
        const { model } = find(properties.ApiId);
        const kind = Object.hasOwn(authorizerKinds, String(AuthorizerType)) && authorizerKinds[String(AuthorizerType)];
        if (!kind) throw new Error(`its type ${String(AuthorizerType)} is neither JWT nor REQUEST`);
        const sourceArn = `arn:aws:execute-api:${cloud.region}:${cloud.account}:${model.id}/authorizers/${id}`;
        model.authorizers.set(id, kind(properties, sourceArn));
        return { ref: id, attributes: { AuthorizerId: id } };
      },
    },
    {
      type: 'AWS::ApiGatewayV2::Route',
      properties: [
        'ApiId',
        'RouteKey',
        'Target',
        'AuthorizationType',
        'AuthorizerId',
        'AuthorizationScopes',
        'OperationName',
      ],
      provide: async ({ stack, logicalId, properties }) => {
        const { AuthorizationType = 'NONE', AuthorizerId, AuthorizationScopes = [], RouteKey, Target } = properties;
        const { model } = find(properties.ApiId);
        const integrationId = String(Target).replace(/^integrations\//, '');
        if (!model.integrations.has(integrationId)) throw new Error(`there is no integration ${String(Target)}`);
        if (!['NONE', 'JWT', 'CUSTOM'].includes(String(AuthorizationType))) {
          throw new Error(`its AuthorizationType ${String(AuthorizationType)} is neither NONE, JWT nor CUSTOM`);
        }
        const authorizerId = AuthorizationType === 'NONE' ? undefined : String(AuthorizerId);
        if (authorizerId !== undefined && !model.authorizers.has(authorizerId))
          throw new Error('its authorizer is not there');
        model.routes.push({
          key: String(RouteKey),
          integrationId,
          authorizerId,
          scopes: AuthorizationScopes as string[],
        });
        const id = shortId(`${stack}/${logicalId}`);
        return { ref: id, attributes: { RouteId: id } };
      },
    },
  ];

  return {
    name: 'http-api',
    services: [],
    providers,
    urls: () => Object.fromEntries([...apis.values()].map(({ logicalId, server }) => [logicalId, server.url])),
    start: async () => {
      for (const { server } of apis.values()) server.open();
    },
    stop: async () => {
      await Promise.all([...apis.values()].map(({ server }) => server.close()));
    },
  };
}

type Properties = Readonly<Record<string, unknown>>;

/** The function that an address of API Gateway for Lambda names. */
function functionIn(uri: unknown): string {
  const found = /arn:aws:lambda:[^/]*?:function:[^/:]+/.exec(String(uri))?.[0];
  if (!found) throw new Error(`${String(uri)} is no function`);
  return found;
}

export interface HttpApiEngine extends Engine {
  /** The address of each API, by logical id. */
  urls(): Readonly<Record<string, string>>;
}

interface HostedApi {
  readonly model: ApiModel;
  readonly server: ApiServer;
  readonly logicalId: string;
}

/** Ten small letters and digits as AWS has them, the same at every start. */
function shortId(path: string): string {
  return BigInt(`0x${createHash('sha256').update(path).digest('hex').slice(0, 16)}`)
    .toString(36)
    .padStart(10, '0')
    .slice(0, 10);
}
