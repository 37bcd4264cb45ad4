import type * as z from 'zod';
import type { ProblemCode } from '../problems.ts';

export interface Route {
  readonly method: 'GET' | 'PUT' | 'POST' | 'PATCH' | 'DELETE';
  readonly path: string;
  /** The row of the function manifest that answers. */
  readonly function:
    | 'catalog-api'
    | 'assets-api'
    | 'platforms-api'
    | 'drafts-api'
    | 'releases-api'
    | 'evidence-api'
    | 'preview-api'
    | 'identifiers-api'
    | 'import-message'
    | 'take-acknowledgement'
    | 'docs-api';
  /** Who may call: anybody, whoever may read in the tenant, whoever may change something, a platform by its credential. */
  readonly access: 'public' | 'read' | 'write' | 'platform';
  readonly tag: string;
  readonly says: string;
  readonly query?: z.ZodObject;
  readonly body?: z.ZodType;
  /** Media types of a body that is no JSON. */
  readonly takes?: readonly string[];
  /** Bytes of the largest body; a megabyte where nothing is said. */
  readonly largestBody?: number;
  /** The success: its status, and what its body is. No schema: no body. */
  readonly answer: { readonly status: number; readonly schema?: z.ZodType; readonly mediaType?: string };
  /** The document carries an ETag; `write` also demands If-Match, or If-None-Match: * for a new document. */
  readonly etag?: 'read' | 'write';
  /** A repeated POST is not answered from memory: its handler finds what the first one made, and the answer is fresh. */
  readonly answersAnew?: true;
  /** What this route can refuse beside what every route can (`commonRefusals`). */
  readonly refusals: readonly ProblemCode[];
}

/** Who answers, where. */
export type Place = Pick<Route, 'function' | 'tag' | 'path'>;

/** `GET /v1/parties/{partyId}`: how API Gateway names a route, and how the functions find their handler. */
export const routeKey = (route: Route): string => `${route.method} ${route.path}`;

/** People and their programs say by a key of their own what is a repetition; a platform's answer is known by its bytes. */
export const needsIdempotencyKey = ({ method, access }: Route): boolean => method === 'POST' && access !== 'platform';

/** The names in a route's path: `/v1/releases/{releaseId}/tasks` gives `['releaseId']`. */
export const pathParameters = (path: string): string[] =>
  [...path.matchAll(/\{(\w+)\}/g)].map((match) => match[1] ?? '');

/** What any route can answer instead of its success, by what it is. */
export const commonRefusals = (route: Route): ProblemCode[] => [
  ...(route.access === 'public' || route.access === 'platform' ? [] : (['token-missing'] as const)),
  ...(route.access === 'write' ? (['role-insufficient', 'document-too-large'] as const) : []),
  ...(route.query || route.body || pathParameters(route.path).length > 0 ? (['request-invalid'] as const) : []),
  ...(route.body ? (['request-malformed'] as const) : []),
  ...(route.body || route.takes ? (['media-type-unsupported', 'body-too-large'] as const) : []),
  ...(needsIdempotencyKey(route)
    ? (['idempotency-key-missing', 'idempotency-in-progress', 'idempotency-key-reused'] as const)
    : []),
  'internal',
];
