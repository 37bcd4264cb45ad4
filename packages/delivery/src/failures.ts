/** How a failure ends: by itself, by a person's decision, by a look at the platform first, or not at all. */
export type Retry = 'automatic' | 'by-hand' | 'reconcile' | 'never';

/** Repetitions of one step inside an attempt. Each pause is twice the last, up to ten minutes. */
export interface Backoff {
  readonly firstSeconds: number;
  readonly attempts: number;
}

export interface FailureKind {
  /** What a person reads; the detail of the single case is kept beside it. */
  readonly means: string;
  /** What a person does about it, if anything. */
  readonly act: string;
  /** `automatic` is another attempt, as often and as soon as the profile of the platform says; then it is by hand. */
  readonly retry: Retry;
  /** The step is repeated before the attempt counts as failed: what is in the way is of our own making. */
  readonly backoff?: Backoff;
  /** What it means for all other deliveries to the platform: several of a kind, or this one alone, keep them back. */
  readonly circuit?: 'counts' | 'opens';
  /** Names of errors of the cloud that mean the same. */
  readonly names?: readonly string[];
}

const patiently: Backoff = { firstSeconds: 5, attempts: 8 };
const nothing = 'Nothing; ask the platform if it lasts.';

/**
 * Every way in which a delivery fails. A function that fails throws an error whose `name` is one of these codes, so that
 * the workflow can repeat it by this table.
 */
export const failures = {
  'connection-lost': {
    means: 'The connection to the platform broke, or could not be made.',
    act: nothing,
    retry: 'automatic',
    circuit: 'counts',
    names: ['ECONNRESET', 'ECONNREFUSED', 'ETIMEDOUT'],
  },
  timeout: {
    means: 'The platform was too slow, or did not answer at all.',
    act: nothing,
    retry: 'automatic',
    circuit: 'counts',
    names: ['States.Timeout', 'Sandbox.Timedout'],
  },
  'platform-busy': {
    means: 'An earlier transfer of the same files is still on its way.',
    act: 'Nothing.',
    retry: 'automatic',
    backoff: { firstSeconds: 5, attempts: 10 },
  },
  throttled: {
    means: 'Our cloud takes no more calls for the moment.',
    act: 'Nothing; ask for higher quotas if it lasts.',
    retry: 'automatic',
    backoff: patiently,
    names: [
      'ThrottlingException',
      'Throttling',
      'TooManyRequestsException',
      'RequestLimitExceeded',
      'LimitExceededException',
      'ProvisionedThroughputExceededException',
      'SlowDown',
      'ServiceUnavailableException',
      'ServiceUnavailable',
      'InternalServiceError',
      'InternalServerError',
    ],
  },
  internal: { means: 'Something broke on our side.', act: 'Tell an engineer, then retry.', retry: 'by-hand' },
  'authentication-failed': {
    means: 'The platform refused our user name, password or key.',
    act: 'Ask the platform, set the credentials, then retry.',
    retry: 'by-hand',
    circuit: 'opens',
  },
  'host-key-changed': {
    means:
      'The platform shows another host key than the one that was agreed: nothing is sent before a person has asked the platform.',
    act: 'Ask the platform by another way, pin the new key, then retry.',
    retry: 'by-hand',
    circuit: 'opens',
  },
  'disk-full': {
    means: 'The platform has no space left for us.',
    act: 'Ask the platform for space, then retry.',
    retry: 'by-hand',
  },
  'unexplained-refusal': {
    means:
      'The server of the platform refused a request and does not say why: it has no space left for us, or it does not allow such a name, size or change.',
    act: 'Ask the platform whether there is space for us and what it allows, then retry.',
    retry: 'by-hand',
  },
  'permission-denied': {
    means: 'The platform does not let us write there.',
    act: 'Ask the platform for the right, or mend the root folder, then retry.',
    retry: 'by-hand',
  },
  'folder-missing': {
    means: 'A folder that we made or were promised is not there.',
    act: 'Mend the root folder or the templates of the profile, then retry.',
    retry: 'by-hand',
  },
  'partial-file': {
    means: 'A file arrived in another size than it was sent, again and again.',
    act: 'Ask the platform what writes there beside us, then retry.',
    retry: 'by-hand',
  },
  withdrawn: {
    means: 'A later message took the place of this one before its marker went.',
    act: 'Nothing.',
    retry: 'never',
  },
  'marker-missing': {
    means: 'Everything but the completion marker arrived.',
    act: 'Retry.',
    retry: 'by-hand',
  },
  'marker-unclear': {
    means:
      'It cannot be seen whether the completion marker arrived: the folder has to be looked at before anything is sent again.',
    act: 'Have it reconciled: the folder is looked at before anything is sent. If the folder cannot tell, ask the platform and say there what it answered.',
    retry: 'reconcile',
  },
  'message-invalid': {
    means: 'No valid message could be made from this release for this platform.',
    act: 'Mend what the findings name, then send it anew.',
    retry: 'never',
  },
  'name-refused': {
    means: 'A name on the wire cannot be made from the profile and the release.',
    act: 'Mend the profile or the identifiers, then send it anew.',
    retry: 'never',
  },
  'asset-missing': {
    means: 'A file of the release is not in the store.',
    act: 'Upload it again, then retry.',
    retry: 'by-hand',
  },
  'asset-changed': {
    means: 'A file of the release is not the one that the message describes.',
    act: 'Send it anew.',
    retry: 'never',
  },
  'platform-retired': {
    means: 'The platform is not delivered to any more.',
    act: 'Nothing, or onboard it again and send it anew.',
    retry: 'never',
  },
  'rejected-by-platform': {
    means: 'The platform refused the message; its answer says why.',
    act: 'Mend what the answer names, then send it anew as it proposes.',
    retry: 'never',
  },
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
  // `Lambda.TooManyRequestsException` says what `TooManyRequestsException` says.
  const known = [errorName, errorName.slice(errorName.lastIndexOf('.') + 1)];
  const codes = Object.keys(failures) as FailureCode[];
  return codes.find((code) => failureKind(code).names?.some((name) => known.includes(name))) ?? 'internal';
}
