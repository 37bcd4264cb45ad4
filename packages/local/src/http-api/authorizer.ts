import type { HttpEvent } from './payload.ts';

/** Says whether a request may go on, and what its function is told of who sent it (`requestContext.authorizer`). */
export type Authorizer = (asked: AskedFor) => Promise<Verdict>;

export interface AskedFor {
  /** The request in payload format 2.0, without its body. */
  readonly event: HttpEvent;
  readonly scopes: readonly string[];
  readonly routeArn: string;
}

export type Verdict =
  | { readonly ok: true; readonly found: Readonly<Record<string, unknown>> }
  | { readonly ok: false; readonly status: 401 | 403 | 500 };
