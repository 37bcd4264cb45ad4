import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { AwsError, type Cloud } from '../cloud.ts';
import type { Authorizer } from './authorizer.ts';
import { httpAnswer, requestEvent } from './payload.ts';
import { findRoute } from './routes.ts';

/** One HTTP API on a loopback port. It answers 503 until it is opened: its functions may not be there yet. */
export async function startApiServer(api: ApiModel, cloud: Cloud, port = 0): Promise<ApiServer> {
  let open = false;
  const server = createServer((request, response) => {
    if (!open) return refuse(request, response, 503);
    serve(request, response, api, cloud).catch((error) => {
      cloud.log('http-api', `${request.method} ${request.url} failed: ${error instanceof Error ? error.stack : error}`);
      refuse(request, response, 500);
    });
  });
  server.keepAliveTimeout = 75_000;
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    open: () => {
      open = true;
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

export interface ApiServer {
  readonly url: string;
  open(): void;
  close(): Promise<void>;
}

/** What the template says of one API; the provider fills it as resources come. */
export interface ApiModel {
  readonly id: string;
  stage: string;
  readonly routes: ApiRoute[];
  readonly integrations: Map<string, Integration>;
  readonly authorizers: Map<string, Authorizer>;
}

interface ApiRoute {
  /** `GET /things/{id}`, `$default` */
  readonly key: string;
  readonly integrationId: string;
  readonly authorizerId: string | undefined;
  readonly scopes: readonly string[];
}

interface Integration {
  readonly functionArn: string;
  readonly timeoutMs: number;
}

/** Bytes. */
const LARGEST_REQUEST = 10 * 1024 * 1024;
const MESSAGES = {
  401: 'Unauthorized',
  403: 'Forbidden',
  404: 'Not Found',
  413: 'Request Entity Too Large',
  500: 'Internal Server Error',
  503: 'Service Unavailable',
} as const;

async function serve(request: IncomingMessage, response: ServerResponse, api: ApiModel, cloud: Cloud): Promise<void> {
  const path = (request.url ?? '/').split('?')[0] ?? '/';
  const method = request.method ?? 'GET';
  const found = findRoute(api.routes, method, path);
  if (!found) return refuse(request, response, 404);
  const { route, parameters } = found;
  const authorize = route.authorizerId === undefined ? undefined : api.authorizers.get(route.authorizerId);
  const resourcePath = route.key === '$default' ? '$default' : (route.key.split(' ')[1] ?? '').slice(1);
  const sourceArn = `arn:aws:execute-api:${cloud.region}:${cloud.account}:${api.id}/${api.stage}/${method}/${resourcePath}`;
  const facts = {
    account: cloud.account,
    apiId: api.id,
    stage: api.stage,
    routeKey: route.key,
    pathParameters: parameters,
    now: cloud.time.now(),
  };
  const verdict = await authorize?.({
    event: requestEvent(request, Buffer.alloc(0), { ...facts, authorizer: undefined }),
    scopes: route.scopes,
    routeArn: sourceArn,
  });
  if (verdict && !verdict.ok) {
    if (verdict.status === 401) response.setHeader('www-authenticate', 'Bearer');
    return refuse(request, response, verdict.status);
  }
  const body = await readLimited(request);
  if (!body) return refuse(request, response, 413);
  const event = requestEvent(request, body, { ...facts, authorizer: verdict?.ok ? verdict.found : undefined });
  const { functionArn, timeoutMs } = api.integrations.get(route.integrationId) as Integration;
  const by = { service: 'apigateway.amazonaws.com', sourceArn };
  const result = await withDeadline(
    cloud.invoke(functionArn, event, { type: 'RequestResponse', by }),
    timeoutMs,
    cloud,
  );
  if (result === 'late') return refuse(request, response, 503);
  if (result instanceof AwsError) {
    cloud.log('http-api', `${route.key}: ${result.message}`);
    return refuse(request, response, result.code === 'RequestTooLargeException' ? 413 : 500);
  }
  if (result.functionError) cloud.log('http-api', `${route.key}: ${JSON.stringify(result.payload).slice(0, 500)}`);
  const answer = result.functionError ? undefined : httpAnswer(result.payload);
  if (!answer) return refuse(request, response, 500);

  for (const [name, value] of answer.headers) response.appendHeader(name, value);
  response.setHeader('apigw-requestid', event.requestContext.requestId);
  response.setHeader('content-length', answer.body.length);
  response.writeHead(answer.status);
  response.end(method === 'HEAD' ? undefined : answer.body);
}

/** The connection ends after a refusal whose body was not read, and what is left of the body is dropped meanwhile. */
function refuse(request: IncomingMessage, response: ServerResponse, status: keyof typeof MESSAGES): void {
  if (response.headersSent) {
    response.destroy();
    return;
  }
  if (!request.complete) response.setHeader('connection', 'close');
  request.resume();
  const body = JSON.stringify({ message: MESSAGES[status] });
  response.writeHead(status, { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) });
  response.end(body);
}

async function readLimited(request: IncomingMessage): Promise<Buffer | undefined> {
  if (Number(request.headers['content-length'] ?? 0) > LARGEST_REQUEST) return undefined;
  const chunks: Buffer[] = [];
  let size = 0;
  return new Promise((resolve, reject) => {
    request.on('data', (chunk: Buffer) => {
      size += chunk.length;
      if (size <= LARGEST_REQUEST) chunks.push(chunk);
      else resolve(undefined);
    });
    request.on('end', () => resolve(Buffer.concat(chunks)));
    request.on('error', reject);
  });
}

async function withDeadline<T>(work: Promise<T>, ms: number, cloud: Cloud): Promise<T | AwsError | 'late'> {
  let cancel = () => {};
  const late = new Promise<'late'>((resolve) => {
    cancel = cloud.time.at(cloud.time.now() + ms, () => resolve('late'));
  });
  const refusal = (error: unknown) => {
    if (error instanceof AwsError) return error;
    throw error;
  };
  return Promise.race([work.catch(refusal), late]).finally(() => cancel());
}
