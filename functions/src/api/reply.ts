import { type ProblemCode, problemOf } from '@slipway/http';
import type { DocumentTooLarge } from '@slipway/kernel';

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

/** What a client can do instead, where a document is cut in an obvious way. */
const smaller: Readonly<Record<string, string>> = {
  release: 'Release it to fewer platforms at a time, or say the same with fewer cards.',
  draft: 'Make several drafts of it, or let its platforms have their cards in common.',
};

export const tooLarge = ({ kind, bytes, most }: Pick<DocumentTooLarge, 'kind' | 'bytes' | 'most'>): Reply =>
  refuse('document-too-large', {
    kind,
    bytes,
    most,
    detail: `The ${kind} would have ${bytes} bytes; ${most} can be kept. ${smaller[kind] ?? 'Keep less in it.'}`,
  });

/** A refusal from deep inside: whoever throws it says what the client is told. */
export class Refused extends Error {
  readonly reply: Reply;
  constructor(code: ProblemCode, facts?: Readonly<Record<string, unknown>>) {
    super(code);
    this.reply = refuse(code, facts);
  }
}
