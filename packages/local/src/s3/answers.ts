import type { AwsError, Call } from '../cloud.ts';
import type { Bucket } from './bucket.ts';
import { checksumHeader } from './checksums.ts';
import type { ObjectVersion, Version } from './records.ts';
import { writeErrorXml, writeXml, type Xml, xml } from './xml.ts';

export type Headers = Readonly<Record<string, string | number | undefined>>;

export function answerXml(call: Call, root: Xml, headers: Headers = {}): void {
  const body = writeXml(root);
  answer(call, 200, { 'content-type': 'application/xml', 'content-length': Buffer.byteLength(body), ...headers });
  call.response.end(body);
}

export function answerEmpty(call: Call, status: number, headers: Headers = {}): void {
  answer(call, status, status === 204 || status === 304 ? headers : { 'content-length': 0, ...headers });
  call.response.end();
}

/** Writes status and headers; the body follows. */
export function answer(call: Call, status: number, headers: Headers): void {
  call.response.statusCode = status;
  call.response.setHeader('x-amz-request-id', call.requestId);
  for (const [name, value] of Object.entries(headers)) if (value !== undefined) call.response.setHeader(name, value);
}

/** The error document of S3. An answer to HEAD has no body, so its reader sees the status only. */
export function answerError(error: AwsError, call: Call): void {
  const { response, request } = call;
  if (response.headersSent) {
    response.destroy(error);
    return;
  }
  const [code, status] = frontCodes[error.code] ?? [error.code, error.status];
  const details = Object.entries(error.details).map(([name, value]) => xml(name, String(value)));
  const root = xml('Error', [
    xml('Code', code),
    xml('Message', error.message),
    ...details,
    xml('RequestId', call.requestId),
  ]);
  const body = request.method === 'HEAD' ? '' : writeErrorXml(root);
  answer(call, status, { 'content-type': 'application/xml', 'content-length': Buffer.byteLength(body) });
  response.end(body);
}

/** Errors that the front speaks of in the words of the JSON services. */
const frontCodes: Readonly<Record<string, readonly [code: string, status: number]>> = {
  AccessDeniedException: ['AccessDenied', 403],
  InvalidSignatureException: ['SignatureDoesNotMatch', 403],
  IncompleteSignature: ['AuthorizationHeaderMalformed', 400],
  MissingAuthenticationToken: ['AccessDenied', 403],
  MissingAuthenticationTokenException: ['AccessDenied', 403],
  UnrecognizedClientException: ['InvalidAccessKeyId', 403],
  InvalidClientTokenId: ['InvalidAccessKeyId', 403],
  ExpiredTokenException: ['ExpiredToken', 400],
  InternalFailure: ['InternalError', 500],
};

/** Headers that tell of a version: its id where the bucket keeps versions, and the encryption that S3 always names. */
export const versionHeaders = (bucket: Bucket, version: Version): Headers => ({
  'x-amz-version-id': bucket.settings.versioning === 'Off' ? undefined : version.id,
});

export const encryptionHeader: Headers = { 'x-amz-server-side-encryption': 'AES256' };

export const checksumHeaders = ({ checksum }: Pick<ObjectVersion, 'checksum'>): Headers =>
  checksum ? { [checksumHeader(checksum.algorithm)]: checksum.value, 'x-amz-checksum-type': checksum.type } : {};

export const quoted = (etag: string): string => `"${etag}"`;
