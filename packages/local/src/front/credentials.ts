import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import type { Caller, Time } from '../cloud.ts';

/**
 * Access keys of roles and of the machine's owner. Nothing is stored: the session token says whose key it is and until
 * when, and the secret follows from both by the master key. So an address that a function presigned stays good over a
 * restart, as long as the data folder keeps its master key.
 */
export function createCredentials(masterKey: Buffer, account: string, time: Time): CredentialDesk {
  const mac = (...parts: string[]) => createHmac('sha256', masterKey).update(parts.join('\n')).digest('base64url');
  const root: AccessKey = {
    accessKeyId: `AKIA${base32(createHmac('sha256', masterKey).update('root').digest())}`,
    secretAccessKey: mac('secret', 'root'),
  };
  const revoked = new Map<string, number>();

  return {
    root,
    issue: (roleArn, lifetimeMs = SESSION_MS) => {
      const accessKeyId = `ASIA${base32(randomBytes(10))}`;
      const expires = time.now() + lifetimeMs;
      const claims = Buffer.from(JSON.stringify([accessKeyId, roleArn, expires])).toString('base64url');
      const sessionToken = `${claims}.${mac('token', claims)}`;
      return { accessKeyId, secretAccessKey: mac('secret', sessionToken), sessionToken, expires };
    },
    revoke: (accessKeyId) => {
      for (const [id, until] of revoked) if (until < time.now()) revoked.delete(id);
      revoked.set(accessKeyId, time.now() + SESSION_MS);
    },
    find: (accessKeyId, sessionToken) => {
      if (sessionToken === undefined) {
        if (accessKeyId !== root.accessKeyId) return 'unknown';
        return { secretAccessKey: root.secretAccessKey, caller: { arn: `arn:aws:iam::${account}:root` } };
      }
      const [claims = '', signature = ''] = sessionToken.split('.');
      if (!isEqual(signature, mac('token', claims))) return 'unknown';
      const [owner, arn, expires] = JSON.parse(Buffer.from(claims, 'base64url').toString()) as [string, string, number];
      if (owner !== accessKeyId) return 'unknown';
      if (expires <= time.now() || revoked.has(accessKeyId)) return 'expired';
      return { secretAccessKey: mac('secret', sessionToken), caller: { arn } };
    },
  };
}

export interface CredentialDesk {
  /** The keys of the machine's owner, who may do everything. The same at every start. */
  readonly root: AccessKey;
  issue(roleArn: string, lifetimeMs?: number): SessionCredentials;
  /** From now on this key is answered as expired: its invocation timed out. */
  revoke(accessKeyId: string): void;
  find(accessKeyId: string, sessionToken?: string): { secretAccessKey: string; caller: Caller } | 'unknown' | 'expired';
}

export interface AccessKey {
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
}

export interface SessionCredentials extends AccessKey {
  readonly sessionToken: string;
  /** Milliseconds since the epoch. */
  readonly expires: number;
}

/** Milliseconds. As long as a role session lasts at most on AWS. */
const SESSION_MS = 12 * 3_600_000;

export function isEqual(a: string, b: string): boolean {
  const [left, right] = [Buffer.from(a), Buffer.from(b)];
  return left.length === right.length && timingSafeEqual(left, right);
}

/** Sixteen characters of the alphabet of AWS access keys. */
function base32(bytes: Buffer): string {
  const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';
  const bits = [...bytes.subarray(0, 10)].map((byte) => byte.toString(2).padStart(8, '0')).join('');
  return bits.replace(/.{5}/g, (five) => alphabet[Number.parseInt(five, 2)] ?? '');
}
