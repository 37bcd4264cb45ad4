import { fieldErrors, needsIdempotencyKey, pathParameters, type Route, rolesFor } from '@slipway/http';
import { id } from '@slipway/releases';
import type { APIGatewayProxyEventV2WithJWTAuthorizer } from 'aws-lambda';
import type { SpeaksFor } from '../authorize-platform.ts';
import { stableId } from '../stable-id.ts';
import { Refused } from './reply.ts';
import type { ApiRequest } from './request.ts';

type ApiEvent = APIGatewayProxyEventV2WithJWTAuthorizer;

/** API Gateway takes 10 MB; no document of ours comes near this. */
const LARGEST_BODY = 1024 * 1024;

/** Checks a request against its route: the token's tenant and role, the path, the query, the body, the versions. */
export function readRequest(event: ApiEvent, route: Route): ApiRequest {
  const who = callerOf(event, route.access);
  const idempotencyKey = event.headers['idempotency-key'];
  if (needsIdempotencyKey(route) && (idempotencyKey === undefined || !/^[\x21-\x7e]{1,255}$/.test(idempotencyKey))) {
    throw new Refused('idempotency-key-missing', { detail: 'Send 1 to 255 printable ASCII characters of your own.' });
  }
  return {
    ...who,
    path: readPath(event, route),
    query: readQuery(event, route) as never,
    body: (route.takes ? undefined : readBody(event, route)) as never,
    bytes: route.takes ? readBytes(event, route, route.takes) : new Uint8Array(),
    expect: route.etag === 'write' ? readVersion(event) : undefined,
    stableId: (prefix) => stableId(prefix, who.tenantId, route.path, String(idempotencyKey)),
  };
}

type Caller = Pick<ApiRequest, 'tenantId' | 'actor' | 'platformId'>;

const nobody: Caller = { tenantId: '', platformId: '', actor: { kind: 'user', name: 'nobody' } };

function callerOf(event: ApiEvent, access: Route['access']): Caller {
  if (access === 'public') return nobody;
  if (access !== 'platform') return authorized(event, access);
  // The authorizer of these routes found it by the credential: see `authorize-platform`.
  const { authorizer } = event.requestContext as unknown as { authorizer: { lambda: SpeaksFor } };
  const { tenantId, platformId } = authorizer.lambda;
  return { tenantId, platformId, actor: { kind: 'platform', name: platformId } };
}

/** Tenant and role come from the token and from nowhere else. */
function authorized(event: ApiEvent, access: Route['access']): Caller {
  const { claims } = event.requestContext.authorizer.jwt;
  const tenantId = claims[process.env.TENANT_CLAIM ?? ''];
  const role = claims[process.env.ROLE_CLAIM ?? ''];
  if (typeof tenantId !== 'string' || !id.safeParse(tenantId).success) throw new Refused('token-missing');
  if (!rolesFor({ access }).some((each) => each === role)) {
    throw new Refused('role-insufficient', { detail: `The role "${String(role)}" may not ${access} here.` });
  }
  return { tenantId, platformId: '', actor: { kind: 'user', name: String(claims.email ?? claims.sub ?? 'unknown') } };
}

function readPath(event: ApiEvent, route: Route): Record<string, string> {
  return Object.fromEntries(
    pathParameters(route.path).map((name) => {
      const parsed = id.safeParse(decoded(event.pathParameters?.[name] ?? ''));
      if (parsed.success) return [name, parsed.data];
      throw new Refused('request-invalid', { errors: fieldErrors(parsed.error, `/path/${name}`) });
    }),
  );
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

function readQuery(event: ApiEvent, route: Route): unknown {
  if (!route.query) return undefined;
  const parsed = route.query.safeParse(event.queryStringParameters ?? {});
  if (parsed.success) return parsed.data;
  throw new Refused('request-invalid', { errors: fieldErrors(parsed.error, '/query') });
}

function readBody(event: ApiEvent, route: Route): unknown {
  if (!route.body) return undefined;
  const text = bytesOf(event, route).toString('utf8');
  const type = event.headers['content-type'];
  if (type !== undefined && !/^application\/(.*\+)?json\b/i.test(type)) {
    throw new Refused('media-type-unsupported', { detail: `It is ${type}; application/json is needed.` });
  }
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (error) {
    throw new Refused('request-malformed', { detail: (error as Error).message });
  }
  const parsed = route.body.safeParse(json);
  if (parsed.success) return parsed.data;
  throw new Refused('request-invalid', { errors: fieldErrors(parsed.error) });
}

/** A body that is no JSON, as it came. */
function readBytes(event: ApiEvent, route: Route, takes: readonly string[]): Uint8Array {
  const bytes = bytesOf(event, route);
  const type = event.headers['content-type'];
  if (!takes.includes(type?.split(';')[0]?.trim().toLowerCase() ?? ''))
    throw new Refused('media-type-unsupported', {
      detail: `It is ${type ?? 'not said'}; needed is ${takes.join(' or ')}.`,
    });
  return bytes;
}

function bytesOf({ body = '', isBase64Encoded }: ApiEvent, { largestBody = LARGEST_BODY }: Route): Buffer {
  const bytes = Buffer.from(body, isBase64Encoded ? 'base64' : 'utf8');
  if (bytes.length > largestBody)
    throw new Refused('body-too-large', { detail: `A body may have ${largestBody} bytes.` });
  return bytes;
}

function readVersion(event: ApiEvent): number | 'absent' {
  const { 'if-match': ifMatch, 'if-none-match': ifNoneMatch } = event.headers;
  if (ifNoneMatch?.trim() === '*' && ifMatch === undefined) return 'absent';
  const version = /^\s*(?:W\/)?"(\d{1,15})"\s*$/.exec(ifMatch ?? '')?.[1];
  if (version !== undefined && ifNoneMatch === undefined) return Number(version);
  throw new Refused('version-missing', {
    detail: 'Send If-Match with the ETag that you read, or If-None-Match: * for a new document; not both.',
  });
}
