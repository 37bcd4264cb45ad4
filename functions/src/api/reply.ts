import { type ProblemCode, problemOf } from '@slipway/http';

/** An answer, before it takes the form that API Gateway wants. */
export interface Reply {
  readonly status: number;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

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

/** A refusal from deep inside: whoever throws it says what the client is told. */
export class Refused extends Error {
  readonly reply: Reply;
  constructor(code: ProblemCode, facts?: Readonly<Record<string, unknown>>) {
    super(code);
    this.reply = refuse(code, facts);
  }
}
