/** How a failure ends: by itself, by a person's decision, by a look at the platform first, or not at all. */
export type Retry = 'automatic' | 'by-hand' | 'reconcile' | 'never';

/** The pause before the first repetition, and how many there are. Each pause is twice the last, up to ten minutes. */
export interface Backoff {
  readonly firstSeconds: number;
  readonly attempts: number;
}

export interface FailureKind {
  /** What a person reads; the detail of the single case is kept beside it. */
  readonly means: string;
  readonly retry: Retry;
  /** Only for what is repeated by itself. After the last repetition a person may retry by hand. */
  readonly backoff?: Backoff;
}

const soon: Backoff = { firstSeconds: 5, attempts: 5 };
const patiently: Backoff = { firstSeconds: 30, attempts: 6 };

/**
 * Every way in which a delivery fails. A function that fails throws an error whose `name` is one of these codes, so that
 * the workflow can repeat it by this table.
 */
export const failures = {
  'connection-lost': { means: 'The connection to the platform broke.', retry: 'automatic', backoff: soon },
  timeout: {
    means: 'The platform did not take the files within the agreed time.',
    retry: 'automatic',
    backoff: patiently,
  },
  'platform-busy': {
    means: 'The platform takes no more connections or files for the moment.',
    retry: 'automatic',
    backoff: patiently,
  },
  throttled: { means: 'Too many calls or connections at once.', retry: 'automatic', backoff: patiently },
  internal: { means: 'Something broke on our side.', retry: 'by-hand' },
  'authentication-failed': { means: 'The platform refused our user name, password or key.', retry: 'by-hand' },
  'host-key-changed': {
    means:
      'The platform shows another host key than the one that was agreed: nothing is sent before a person has asked the platform.',
    retry: 'by-hand',
  },
  'disk-full': { means: 'The platform has no space left for us.', retry: 'by-hand' },
  'permission-denied': { means: 'The platform does not let us write there.', retry: 'by-hand' },
  'folder-missing': { means: 'A folder that we made or were promised is not there.', retry: 'by-hand' },
  'partial-file': { means: 'A file arrived in another size than it was sent, again and again.', retry: 'by-hand' },
  withdrawn: { means: 'A later message took the place of this one before its marker went.', retry: 'never' },
  'marker-missing': { means: 'Everything but the completion marker arrived.', retry: 'by-hand' },
  'marker-unclear': {
    means:
      'It cannot be seen whether the completion marker arrived: the folder has to be looked at before anything is sent again.',
    retry: 'reconcile',
  },
  'message-invalid': { means: 'No valid message could be made from this release for this platform.', retry: 'never' },
  'name-refused': { means: 'A name on the wire cannot be made from the profile and the release.', retry: 'never' },
  'asset-missing': { means: 'A file of the release is not in the store.', retry: 'by-hand' },
  'asset-changed': { means: 'A file of the release is not the one that the message describes.', retry: 'never' },
  'platform-retired': { means: 'The platform is not delivered to any more.', retry: 'never' },
  'rejected-by-platform': { means: 'The platform refused the message; its answer says why.', retry: 'never' },
} as const satisfies Record<string, FailureKind>;

export type FailureCode = keyof typeof failures;

export const isFailureCode = (name: string): name is FailureCode => Object.hasOwn(failures, name);

/** The row of a code, as the common type. */
export const failureKind = (code: FailureCode): FailureKind => failures[code];

/** The error that a function throws to fail with a code. Its `name` is what a workflow sees. */
export class DeliveryFailure extends Error {
  readonly code: FailureCode;

  constructor(code: FailureCode, detail: string, options?: { cause?: unknown }) {
    super(detail, options);
    this.name = code;
    this.code = code;
  }
}

/**
 * The code for the name of an error that reached a workflow: its own, or the one that an error of the cloud stands for.
 */
export function failureCodeOf(errorName: string): FailureCode {
  if (isFailureCode(errorName)) return errorName;
  if (errorName === 'States.Timeout') return 'timeout';
  return /Thrott|TooManyRequests|LimitExceeded/.test(errorName) ? 'throttled' : 'internal';
}
