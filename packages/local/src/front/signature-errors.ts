import { AwsError } from '../cloud.ts';
import type { SignatureProblem } from './sigv4.ts';

/** The answer to a request whose signature does not hold, in the words of the service that was asked. */
export function signatureError(problem: SignatureProblem, service: string | undefined): AwsError {
  const row = rows[problem];
  const [code, status] = service === 's3' ? row.s3 : row.others;
  return new AwsError(code, row.message, status);
}

const rows = {
  missing: {
    message:
      'The request carries no signature. Here are the AWS services of the local cloud; its HTTP API has a port of its own.',
    s3: ['AccessDenied', 403],
    others: ['MissingAuthenticationTokenException', 403],
  },
  malformed: {
    message: 'The signature of the request is not complete or not well formed.',
    s3: ['AuthorizationHeaderMalformed', 400],
    others: ['IncompleteSignatureException', 400],
  },
  'unknown-key': {
    message: 'The security token included in the request is invalid: the local cloud did not issue this access key.',
    s3: ['InvalidAccessKeyId', 403],
    others: ['InvalidClientTokenId', 403],
  },
  'expired-token': {
    message: 'The security token included in the request is expired.',
    s3: ['ExpiredToken', 400],
    others: ['ExpiredTokenException', 403],
  },
  'wrong-signature': {
    message: 'The request signature we calculated does not match the signature you provided.',
    s3: ['SignatureDoesNotMatch', 403],
    others: ['InvalidSignatureException', 403],
  },
  skewed: {
    message: 'The difference between the request time and the current time is too large (15 minutes at most).',
    s3: ['RequestTimeTooSkewed', 403],
    others: ['InvalidSignatureException', 403],
  },
  'presign-expired': {
    message: 'Request has expired',
    s3: ['AccessDenied', 403],
    others: ['ExpiredTokenException', 403],
  },
} as const satisfies Record<
  SignatureProblem,
  { message: string; s3: readonly [string, number]; others: readonly [string, number] }
>;
