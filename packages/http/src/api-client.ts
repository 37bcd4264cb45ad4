/** An answer of the API that was not a success, in its own words. */
export class ApiProblem extends Error {
  readonly status: number;
  readonly problem: Readonly<Record<string, unknown>>;

  constructor(status: number, problem: Readonly<Record<string, unknown>>, what: string) {
    const { type: _type, status: _status, code: _code, title, detail, ...rest } = problem;
    const facts = [detail, Object.keys(rest).length > 0 && JSON.stringify(rest)].filter(Boolean).join(' ');
    super(`${what} answered ${status}: ${String(title ?? 'no word')}${facts ? ` (${facts})` : ''}`);
    this.status = status;
    this.problem = problem;
  }
}

export interface ApiAnswer<Body> {
  readonly status: number;
  readonly body: Body;
  readonly etag: string | undefined;
}

/** Nothing is there, or it can be written but not read: credentials. */
const UNREADABLE: ReadonlySet<number> = new Set([403, 404, 405]);

/** The API as one person sees it. */
export interface ApiClient {
  get<Body>(path: string): Promise<ApiAnswer<Body>>;
  /** Writes a document whether it is there or not: what it replaces is read first. */
  put<Body>(path: string, body: unknown): Promise<ApiAnswer<Body>>;
  /** A body of bytes is sent as it is, every other one as JSON. */
  post<Body>(path: string, body: unknown, idempotencyKey: string): Promise<ApiAnswer<Body>>;
}

export function apiClient(url: string, token: string): ApiClient {
  const ask = async <Body>(method: string, path: string, headers: Record<string, string>, body?: unknown) => {
    const bytes = body instanceof Uint8Array;
    const response = await fetch(`${url}${path}`, {
      method,
      headers: {
        authorization: `Bearer ${token}`,
        ...(body === undefined ? {} : { 'content-type': bytes ? 'application/octet-stream' : 'application/json' }),
        ...headers,
      },
      ...(body === undefined ? {} : { body: bytes ? (body as Uint8Array<ArrayBuffer>) : JSON.stringify(body) }),
    });
    const text = await response.text();
    const json = text === '' ? undefined : (JSON.parse(text) as unknown);
    if (!response.ok) throw new ApiProblem(response.status, json as Record<string, unknown>, `${method} ${path}`);
    return { status: response.status, body: json as Body, etag: response.headers.get('etag') ?? undefined };
  };
  return {
    get: (path) => ask('GET', path, {}),
    async put(path, body) {
      const there = await ask('GET', path, {}).catch((error: unknown) => {
        if (error instanceof ApiProblem && UNREADABLE.has(error.status)) return undefined;
        throw error;
      });
      return ask('PUT', path, there?.etag ? { 'if-match': there.etag } : { 'if-none-match': '*' }, body);
    },
    post: (path, body, idempotencyKey) => ask('POST', path, { 'idempotency-key': idempotencyKey }, body),
  };
}
