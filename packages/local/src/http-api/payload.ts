import { randomUUID } from 'node:crypto';
import type { IncomingMessage } from 'node:http';

/** The event of payload format 2.0 for a request. */
export function requestEvent(request: IncomingMessage, body: Buffer, about: RequestFacts): HttpEvent {
  const { headers } = request;
  const [rawPath = '/', rawQueryString = ''] = (request.url ?? '/').split(/\?(.*)/s);
  const isText = isTextual(headers['content-type']);
  const { cookie, ...others } = headers;
  const method = request.method ?? 'GET';
  const query = joinQuery(rawQueryString);
  return {
    version: '2.0',
    routeKey: about.routeKey,
    rawPath: decodePath(rawPath),
    rawQueryString,
    ...(cookie === undefined ? {} : { cookies: cookie.split('; ') }),
    headers: Object.fromEntries(Object.entries(others).map(([name, value]) => [name, [value ?? ''].flat().join(',')])),
    ...(query ? { queryStringParameters: query } : {}),
    requestContext: {
      accountId: about.account,
      apiId: about.apiId,
      ...(about.authorizer ? { authorizer: about.authorizer } : {}),
      domainName: String(headers.host ?? ''),
      domainPrefix: about.apiId,
      http: {
        method,
        path: decodePath(rawPath),
        protocol: `HTTP/${request.httpVersion}`,
        sourceIp: request.socket.remoteAddress ?? '127.0.0.1',
        userAgent: headers['user-agent'] ?? '',
      },
      requestId: randomUUID(),
      routeKey: about.routeKey,
      stage: about.stage,
      time: apacheTime(about.now),
      timeEpoch: about.now,
    },
    ...(Object.keys(about.pathParameters).length > 0 ? { pathParameters: about.pathParameters } : {}),
    ...(body.length > 0 ? { body: body.toString(isText ? 'utf8' : 'base64') } : {}),
    isBase64Encoded: body.length > 0 && !isText,
  };
}

export interface RequestFacts {
  readonly account: string;
  readonly apiId: string;
  readonly stage: string;
  readonly routeKey: string;
  readonly pathParameters: Readonly<Record<string, string>>;
  /** What the authorizer found out: `jwt` with its claims, or `lambda` with the context that the function gave. */
  readonly authorizer: Readonly<Record<string, unknown>> | undefined;
  /** Milliseconds since the epoch. */
  readonly now: number;
}

export interface HttpEvent {
  readonly headers: Readonly<Record<string, string>>;
  readonly requestContext: {
    readonly requestId: string;
    readonly timeEpoch: number;
    readonly [member: string]: unknown;
  };
  readonly [member: string]: unknown;
}

/**
 * What a handler's result says to the client: a result with `statusCode` is taken by its members, anything else is the
 * body of a 200. Undefined when it is no answer at all.
 */
export function httpAnswer(result: unknown): HttpAnswer | undefined {
  const shaped = typeof result === 'object' && result !== null && 'statusCode' in result;
  if (!shaped) return { status: 200, headers: [['content-type', 'application/json']], body: asBody(result) };
  const { statusCode, headers = {}, cookies = [], body, isBase64Encoded } = result as ShapedResult;
  const status = Number(statusCode);
  if (!Number.isInteger(status) || status < 100 || status > 599) return undefined;
  const named = Object.entries(headers).map(([name, value]): [string, string] => [name.toLowerCase(), String(value)]);
  const typed = named.some(([name]) => name === 'content-type');
  return {
    status,
    headers: [
      ...(typed || body === undefined ? [] : [['content-type', 'text/plain;charset=UTF-8'] as [string, string]]),
      ...named.filter(([name]) => name !== 'content-length'),
      ...cookies.map((cookie): [string, string] => ['set-cookie', cookie]),
    ],
    body: isBase64Encoded ? Buffer.from(String(body ?? ''), 'base64') : asBody(body),
  };
}

export interface HttpAnswer {
  readonly status: number;
  readonly headers: readonly [name: string, value: string][];
  readonly body: Buffer;
}

interface ShapedResult {
  readonly statusCode: unknown;
  readonly headers?: Readonly<Record<string, unknown>>;
  readonly cookies?: readonly string[];
  readonly body?: unknown;
  readonly isBase64Encoded?: boolean;
}

function asBody(value: unknown): Buffer {
  if (value === undefined) return Buffer.alloc(0);
  return Buffer.from(typeof value === 'string' ? value : JSON.stringify(value));
}

/** AWS does not document its list; text, JSON, XML, JavaScript and forms are left as text there. */
function isTextual(contentType: string | undefined): boolean {
  if (contentType === undefined) return false;
  return /^(text\/|application\/([\w.+-]*[+.])?(json|xml|javascript)|application\/x-www-form-urlencoded)/i.test(
    contentType,
  );
}

/** Values of one name are joined by commas, as payload 2.0 has it. */
function joinQuery(query: string): Record<string, string> | undefined {
  const joined: Record<string, string> = {};
  for (const [name, value] of new URLSearchParams(query)) {
    joined[name] = Object.hasOwn(joined, name) ? `${joined[name]},${value}` : value;
  }
  return Object.keys(joined).length > 0 ? joined : undefined;
}

function decodePath(path: string): string {
  try {
    return decodeURI(path);
  } catch {
    return path;
  }
}

/** `12/Mar/2026:19:03:58 +0000` */
function apacheTime(epochMs: number): string {
  const [, day, month, year, time] = new Date(epochMs).toUTCString().split(' ');
  return `${day}/${month}/${year}:${time} +0000`;
}
