import { createHash, createHmac } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';
import type { Caller } from '../cloud.ts';
import { type CredentialDesk, isEqual } from './credentials.ts';

/**
 * Checks Signature Version 4 of one request, in its header or in its query (presigned).
 * Nothing here looks at the body: the signature covers the hash that the client declared.
 */
export function checkSignature(request: SignedRequest, desk: CredentialDesk, now: number): Verdict {
  const claim = readClaim(request);
  if (typeof claim === 'string') return { ok: false, problem: claim };
  const { service, region } = claim;
  const refuse = (problem: SignatureProblem): Verdict => ({ ok: false, problem, service });

  const age = now - claim.signedAt;
  if (Number.isNaN(age)) return refuse('malformed');
  if (-age > SKEW_MS) return refuse('skewed');
  if (claim.expiresMs === undefined ? age > SKEW_MS : age > claim.expiresMs) {
    return refuse(claim.expiresMs === undefined ? 'skewed' : 'presign-expired');
  }
  const key = desk.find(claim.accessKeyId, claim.sessionToken);
  if (key === 'unknown') return refuse('unknown-key');
  if (key === 'expired') return refuse('expired-token');

  const payloadHash = claim.payloadHash ?? request.bodyHash;
  if (payloadHash === undefined) return { ok: false, problem: 'needs-body', service };
  const toSign = [ALGORITHM, claim.date, claim.scope, sha256(canonicalRequest(request, claim, payloadHash))].join('\n');
  const expected = hmac(signingKey(key.secretAccessKey, claim), toSign).toString('hex');
  if (!isEqual(expected, claim.signature)) return refuse('wrong-signature');
  return { ok: true, caller: key.caller, service, region, payloadHash };
}

export interface SignedRequest {
  readonly method: string;
  /** As it stands in the request line: path and query, nothing decoded. */
  readonly target: string;
  readonly headers: IncomingHttpHeaders;
  /** The SHA-256 of the body in hex, for clients that do not declare it. */
  readonly bodyHash?: string | undefined;
}

export type Verdict =
  | { ok: true; caller: Caller; service: string; region: string; payloadHash: string }
  | { ok: false; problem: SignatureProblem | 'needs-body'; service?: string };

export type SignatureProblem =
  | 'missing'
  | 'malformed'
  | 'unknown-key'
  | 'expired-token'
  | 'wrong-signature'
  | 'skewed'
  | 'presign-expired';

const ALGORITHM = 'AWS4-HMAC-SHA256';
/** Milliseconds: 15 minutes, as AWS. */
const SKEW_MS = 900_000;
/** Seconds: seven days, the longest life of a presigned address. */
const LONGEST_PRESIGN = 604_800;

interface Claim {
  readonly accessKeyId: string;
  readonly sessionToken: string | undefined;
  /** `20260101T000000Z` */
  readonly date: string;
  readonly signedAt: number;
  readonly day: string;
  readonly region: string;
  readonly service: string;
  readonly scope: string;
  readonly signedHeaders: readonly string[];
  readonly signature: string;
  readonly payloadHash: string | undefined;
  /** Only of a presigned address. */
  readonly expiresMs?: number;
}

function readClaim(request: SignedRequest): Claim | 'missing' | 'malformed' {
  const query = new URLSearchParams(request.target.split('?')[1] ?? '');
  if (query.has('X-Amz-Signature') || query.has('X-Amz-Credential')) return readQueryClaim(query, request.headers);
  const header = request.headers.authorization;
  if (header === undefined) return 'missing';
  if (!header.startsWith(`${ALGORITHM} `)) return 'malformed';
  const fields = Object.fromEntries(
    header
      .slice(ALGORITHM.length)
      .split(',')
      .map((field) => field.trim().split(/=(.*)/s).slice(0, 2)),
  ) as Record<string, string | undefined>;
  return claimOf({
    credential: fields.Credential,
    signedHeaders: fields.SignedHeaders,
    signature: fields.Signature,
    date: one(request.headers['x-amz-date']),
    sessionToken: one(request.headers['x-amz-security-token']),
    payloadHash: one(request.headers['x-amz-content-sha256']),
  });
}

function readQueryClaim(query: URLSearchParams, headers: IncomingHttpHeaders): Claim | 'malformed' {
  const seconds = Number(query.get('X-Amz-Expires') ?? Number.NaN);
  if (query.get('X-Amz-Algorithm') !== ALGORITHM) return 'malformed';
  if (!(Number.isInteger(seconds) && seconds > 0 && seconds <= LONGEST_PRESIGN)) return 'malformed';
  const claim = claimOf({
    credential: query.get('X-Amz-Credential') ?? undefined,
    signedHeaders: query.get('X-Amz-SignedHeaders') ?? undefined,
    signature: query.get('X-Amz-Signature') ?? undefined,
    date: query.get('X-Amz-Date') ?? undefined,
    sessionToken: query.get('X-Amz-Security-Token') ?? undefined,
    payloadHash: query.get('X-Amz-Content-Sha256') ?? one(headers['x-amz-content-sha256']) ?? 'UNSIGNED-PAYLOAD',
  });
  return claim === 'malformed' ? claim : { ...claim, expiresMs: seconds * 1000 };
}

function claimOf(parts: Record<string, string | undefined>): Claim | 'malformed' {
  const { credential, signedHeaders, signature, date, sessionToken, payloadHash } = parts;
  const [accessKeyId, day, region, service, end, ...more] = credential?.split('/') ?? [];
  if (!accessKeyId || !day || !region || !service || end !== 'aws4_request' || more.length > 0) return 'malformed';
  if (!signedHeaders || !signature || !date?.startsWith(day)) return 'malformed';
  const names = signedHeaders.split(';');
  if (!names.includes('host')) return 'malformed';
  const [, y, mo, d, h, mi, s] = /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/.exec(date) ?? [];
  return {
    accessKeyId,
    sessionToken,
    date,
    signedAt: Date.parse(`${y}-${mo}-${d}T${h}:${mi}:${s}Z`),
    day,
    region,
    service,
    scope: `${day}/${region}/${service}/aws4_request`,
    signedHeaders: names,
    signature,
    payloadHash,
  };
}

function canonicalRequest(request: SignedRequest, claim: Claim, payloadHash: string): string {
  const [path = '/', query = ''] = request.target.split(/\?(.*)/s);
  return [
    request.method,
    claim.service === 's3' ? encodeOnce(path) : encodeTwice(path),
    canonicalQuery(query),
    ...claim.signedHeaders.map((name) => `${name}:${headerText(request.headers[name])}`),
    '',
    claim.signedHeaders.join(';'),
    payloadHash,
  ].join('\n');
}

/** S3 signs the path as it is, each segment decoded and encoded in the one way of RFC 3986. */
function encodeOnce(path: string): string {
  return path
    .split('/')
    .map((segment) => encode(decode(segment)))
    .join('/');
}

/** Every other service signs the path that the request line shows, encoded once more, without dot segments. */
function encodeTwice(path: string): string {
  const segments: string[] = [];
  for (const segment of path.split('/')) {
    if (segment === '..') segments.pop();
    else if (segment !== '' && segment !== '.') segments.push(encode(segment));
  }
  return `/${segments.join('/')}${segments.length > 0 && path.endsWith('/') ? '/' : ''}`;
}

function canonicalQuery(query: string): string {
  return query
    .split('&')
    .filter((pair) => pair !== '' && !pair.startsWith('X-Amz-Signature='))
    .map((pair) => {
      const [name = '', value = ''] = pair.split(/=(.*)/s);
      return [encode(decode(name)), encode(decode(value))] as const;
    })
    .sort(([a, x], [b, y]) => (a < b || (a === b && x < y) ? -1 : 1))
    .map(([name, value]) => `${name}=${value}`)
    .join('&');
}

function encode(text: string): string {
  return encodeURIComponent(text).replace(/[!'()*]/g, (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`);
}

/** A percent sign that starts no UTF-8 sequence stands for itself: the signature will not match then, which is an answer. */
function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

function headerText(value: string | string[] | undefined): string {
  return [value ?? ''].flat().join(',').trim().replace(/ +/g, ' ');
}

function one(value: string | string[] | undefined): string | undefined {
  return Array.isArray(value) ? value[0] : value;
}

function signingKey(secret: string, { day, region, service }: Claim): Buffer {
  return hmac(hmac(hmac(hmac(`AWS4${secret}`, day), region), service), 'aws4_request');
}

function hmac(key: string | Buffer, text: string): Buffer {
  return createHmac('sha256', key).update(text).digest();
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
