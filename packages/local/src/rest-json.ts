import { type Access, AwsError, type Call, type Caller, type Cloud, type Service } from './cloud.ts';
import { answerJson, answerJsonError, parseJsonBody } from './json-service.ts';

/** A service of the REST-JSON protocol: the operation is told by method and path, as a row of the route table. */
export function restJson(cloud: Cloud, description: RestJsonDescription): Service {
  const { signingName, bodyLimit } = description;
  const routes = Object.entries(description.routes).map(([pattern, row]) => compile(pattern, row));
  const byName = new Map(routes.map((route) => [route.row.operation, route.row]));

  return {
    signingName,
    handle: async (call) => {
      const { row, labels } = match(routes, call, signingName);
      const input = { ...(await readBody(row, call, bodyLimit)), ...readParts(row, call), ...labels };
      call.authorize(...row.access(input as never, cloud));
      const output = ((await row.run(input as never, call.caller)) ?? {}) as Record<string, unknown>;
      answer(row, call, output);
    },
    fail: (error, call) => answerJsonError(error, call, 'application/json'),
    invoke: async (operation, input, caller) => {
      const row = byName.get(operation);
      if (!row) {
        throw new AwsError(
          'UnknownOperationException',
          `The local cloud has no operation ${operation} of ${signingName}`,
        );
      }
      cloud.authorize(caller, ...row.access(input as never, cloud));
      return (await row.run(input as never, caller)) ?? {};
    },
  };
}

export interface RestJsonDescription {
  readonly signingName: string;
  /** By method and path with labels: `POST /schedules/{Name}`. */
  readonly routes: Readonly<Record<string, RestOperation<never>>>;
  /** Bytes; default 6 MiB. */
  readonly bodyLimit?: number;
}

interface RestOperation<Input> {
  /** `CreateSchedule` */
  readonly operation: string;
  /** Query parameters that are members of the input: `{ groupName: 'GroupName' }`. */
  readonly query?: Readonly<Record<string, string>>;
  /** Headers, in small letters, that are members of the input. */
  readonly headers?: Readonly<Record<string, string>>;
  /** The member that is the raw body, as a Buffer; without it the body is a JSON object of members. */
  readonly payload?: string;
  readonly status?: number | ((output: never) => number);
  /** Output members that travel as headers, by header name. */
  readonly responseHeaders?: Readonly<Record<string, string>>;
  /** The output member (Buffer or string) that is the raw body of the answer. */
  readonly responsePayload?: string;
  access(input: Input, cloud: Cloud): Access[];
  run(input: Input, caller: Caller): Promise<unknown>;
}

interface Route {
  readonly method: string;
  readonly path: RegExp;
  readonly labels: readonly string[];
  readonly row: RestOperation<never>;
}

function compile(pattern: string, row: RestOperation<never>): Route {
  const [method = '', path = ''] = pattern.split(' ');
  const labels: string[] = [];
  const source = path
    .split('/')
    .map((segment) => {
      const label = /^\{(.+)\}$/.exec(segment)?.[1];
      if (!label) return segment.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
      labels.push(label);
      return '([^/]+)';
    })
    .join('/');
  return { method, path: new RegExp(`^${source}/?$`), labels, row };
}

function match(routes: readonly Route[], call: Call, signingName: string) {
  const { method = '' } = call.request;
  for (const route of routes) {
    const found = route.method === method ? route.path.exec(call.url.pathname) : null;
    if (!found) continue;
    return { row: route.row, labels: Object.fromEntries(route.labels.map((l, n) => [l, decode(found[n + 1] ?? '')])) };
  }
  throw new AwsError(
    'UnknownOperationException',
    `The local cloud has no operation ${method} ${call.url.pathname} of ${signingName}`,
    404,
  );
}

function decode(label: string): string {
  try {
    return decodeURIComponent(label);
  } catch {
    throw new AwsError('ValidationException', `The path segment ${label} is not percent-encoded UTF-8`);
  }
}

async function readBody(row: RestOperation<never>, call: Call, limit?: number): Promise<Record<string, unknown>> {
  const body = await call.body(limit);
  return row.payload ? { [row.payload]: body } : parseJsonBody(body);
}

function readParts(row: RestOperation<never>, call: Call): Record<string, unknown> {
  const members: Record<string, unknown> = {};
  for (const [parameter, member] of Object.entries(row.query ?? {})) {
    const value = call.url.searchParams.get(parameter);
    if (value !== null) members[member] = value;
  }
  for (const [header, member] of Object.entries(row.headers ?? {})) {
    const value = call.request.headers[header];
    if (value !== undefined) members[member] = String(value);
  }
  return members;
}

function answer(row: RestOperation<never>, call: Call, output: Record<string, unknown>): void {
  const status = typeof row.status === 'function' ? row.status(output as never) : (row.status ?? 200);
  const body = { ...output };
  for (const [header, member] of Object.entries(row.responseHeaders ?? {})) {
    if (body[member] !== undefined) call.response.setHeader(header, String(body[member]));
    delete body[member];
  }
  if (!row.responsePayload) {
    answerJson(call, status, body, 'application/json');
    return;
  }
  const payload = Buffer.from((body[row.responsePayload] ?? '') as Buffer | string);
  call.response.writeHead(status, {
    'content-type': 'application/json',
    'content-length': payload.length,
    'x-amzn-requestid': call.requestId,
  });
  call.response.end(payload);
}
