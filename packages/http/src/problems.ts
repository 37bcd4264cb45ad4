import * as z from 'zod';

/** An answer that is not a success: status and title of the kind; the facts of the case are members of their own. */
export interface ProblemKind {
  readonly status: number;
  readonly title: string;
}

/** RFC 9457 problem kinds. The code is the last segment of the problem's type. */
export const problems = {
  'request-malformed': { status: 400, title: 'The body is not JSON' },
  'request-invalid': { status: 400, title: 'Fields of the request are wrong' },
  'idempotency-key-missing': { status: 400, title: 'The request needs an Idempotency-Key' },
  'token-missing': { status: 401, title: 'The token names no tenant' },
  'role-insufficient': { status: 403, title: 'The role of the token does not allow that' },
  'not-found': { status: 404, title: 'There is nothing at this address' },
  'method-unknown': { status: 405, title: 'This address does not take that method' },
  'version-conflict': { status: 409, title: 'Somebody else wrote first' },
  'move-refused': { status: 409, title: 'It cannot do that from its current state' },
  'idempotency-in-progress': {
    status: 409,
    title: 'The first request with this Idempotency-Key is still being answered',
  },
  'draft-closed': { status: 409, title: 'The draft is not edited any more' },
  'conflicts-open': { status: 409, title: 'The draft has conflicts that somebody has to settle' },
  'nothing-changed': { status: 409, title: 'There is nothing new to send' },
  'gates-closed': { status: 409, title: 'Something about this release has to be confirmed' },
  'purge-not-accepted': { status: 409, title: 'The platform cannot be told of a purge' },
  'retry-refused': { status: 409, title: 'This failure cannot be retried' },
  'credentials-too-many': { status: 409, title: 'The platform has as many credentials as it may have' },
  'pool-exhausted': { status: 409, title: 'The identifier pool has no numbers left' },
  'number-taken': { status: 409, title: 'The number is taken' },
  'version-mismatch': { status: 412, title: 'The document has changed since it was read' },
  'body-too-large': { status: 413, title: 'The body is too large' },
  'document-too-large': { status: 413, title: 'The document would become too large' },
  'media-type-unsupported': { status: 415, title: 'The body is of a media type that is not taken here' },
  'message-unreadable': { status: 422, title: 'The body is no ERN message that can be read' },
  'import-incomplete': { status: 422, title: 'The message does not say all that the catalog needs' },
  'acknowledgement-unreadable': { status: 422, title: 'The body is no acknowledgement that can be read' },
  'tenant-unknown': { status: 422, title: 'The tenant has no profile yet' },
  'product-unknown': { status: 422, title: 'The product is not in the catalog' },
  'preview-impossible': { status: 422, title: 'The message cannot be made as things are' },
  'draft-incomplete': { status: 422, title: 'The draft is not complete' },
  'draft-too-many-works': { status: 422, title: 'So many works at once are a batch' },
  'preset-unknown': { status: 422, title: 'There is no such preset' },
  'conflict-unknown': { status: 422, title: 'The draft has no such conflict' },
  'deals-refused': { status: 422, title: 'The deals cannot change like that' },
  'release-not-ready': { status: 422, title: 'Something is missing for this release' },
  'idempotency-key-reused': { status: 422, title: 'This Idempotency-Key was used for another request' },
  'upload-refused': { status: 409, title: 'The parts of this upload cannot be put together' },
  'connection-failed': {
    status: 422,
    title: 'The platform could not be reached with this address and these credentials',
  },
  'block-refused': { status: 422, title: 'The block cannot count like this' },
  'version-missing': { status: 428, title: 'The request must say which version it changes' },
  'pool-busy': { status: 503, title: 'Many draw from this pool at once; the request can be repeated with its key' },
  internal: { status: 500, title: 'Something broke here; the request can be repeated' },
} as const satisfies Record<string, ProblemKind>;

export type ProblemCode = keyof typeof problems;

/** Where a field is wrong: a JSON pointer (RFC 6901) into the body, or into `/query` and `/path`. */
const fieldError = z.strictObject({ pointer: z.string(), detail: z.string() });
export type FieldError = z.infer<typeof fieldError>;

export const problem = z.looseObject({
  type: z.string(),
  title: z.string(),
  status: z.int(),
  detail: z.string().optional(),
  instance: z.string().optional(),
  errors: z.array(fieldError).optional(),
});
export type Problem = z.infer<typeof problem>;

/** Facts of a case stand beside the customary members. */
export const problemOf = (
  code: ProblemCode,
  facts: Readonly<Record<string, unknown>> & { readonly detail?: string } = {},
): Problem => ({
  type: `https://slipway.dev/problems/${code}`,
  title: problems[code].title,
  status: problems[code].status,
  code,
  ...facts,
});

/** The fields that a schema refused, as JSON pointers. Unknown fields are named one by one. */
export const fieldErrors = (error: z.ZodError, below = ''): FieldError[] =>
  error.issues.flatMap((issue) => {
    const at = `${below}${pointer(issue.path)}`;
    if (issue.code === 'unrecognized_keys') {
      return issue.keys.map((key) => ({ pointer: `${at}${pointer([key])}`, detail: 'There is no such field.' }));
    }
    const meant = issue.code === 'invalid_union' ? meantBy(issue.errors) : undefined;
    if (meant) return fieldErrors(new z.ZodError([...meant]), at);
    return [{ pointer: at, detail: issue.message }];
  });

/** The alternative that was meant: of those that speak of fields, the one with the least against it. */
function meantBy(alternatives: readonly (readonly z.core.$ZodIssue[])[]): readonly z.core.$ZodIssue[] | undefined {
  const speaking = alternatives.filter((issues) =>
    issues.some(({ path, code }) => path.length > 0 || code === 'unrecognized_keys'),
  );
  return speaking.sort((one, other) => one.length - other.length)[0];
}

const pointer = (path: readonly PropertyKey[]): string =>
  path.map((part) => `/${String(part).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
