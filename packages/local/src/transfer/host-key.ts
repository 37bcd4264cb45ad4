import { createHash } from 'node:crypto';

/** A host key as ssh-keyscan prints it, without host name and comment: `ecdsa-sha2-nistp256 AAAA…`. */
export function formatHostKey(blob: Buffer): string {
  return `${keyType(blob)} ${blob.toString('base64')}`;
}

/** The fingerprint that `ssh-keygen -l` shows: `SHA256:…`. */
export function fingerprint(blob: Buffer): string {
  return `SHA256:${createHash('sha256').update(blob).digest('base64').replace(/=+$/, '')}`;
}

/**
 * Reads one trusted host key of a connector: type and base64 body, nothing else. AWS answers "Invalid host key format"
 * to a key with its comment, and takes RSA and ECDSA keys only.
 */
export function parseHostKey(text: string): Buffer | undefined {
  const [type, body, ...more] = text.split(' ');
  if (type === undefined || body === undefined || more.length > 0) return undefined;
  if (!ACCEPTED_TYPES.includes(type) || !/^[A-Za-z0-9+/]+={0,2}$/.test(body)) return undefined;
  const blob = Buffer.from(body, 'base64');
  return keyType(blob) === type ? blob : undefined;
}

/** The signature algorithms by which a server may prove that it owns a key of this kind. */
export function algorithmsOf(blob: Buffer): readonly HostKeyAlgorithm[] {
  const type = keyType(blob);
  return type === 'ssh-rsa' ? ['rsa-sha2-512', 'rsa-sha2-256'] : HOST_KEY_ALGORITHMS.filter((name) => name === type);
}

/** What AWS's connectors offer in the key exchange, in their order. */
export const HOST_KEY_ALGORITHMS = [
  'ecdsa-sha2-nistp256',
  'ecdsa-sha2-nistp384',
  'ecdsa-sha2-nistp521',
  'rsa-sha2-512',
  'rsa-sha2-256',
] as const;

export type HostKeyAlgorithm = (typeof HOST_KEY_ALGORITHMS)[number];

const ACCEPTED_TYPES = ['ssh-rsa', 'ecdsa-sha2-nistp256', 'ecdsa-sha2-nistp384', 'ecdsa-sha2-nistp521'];

/** The first field of the key's wire form (RFC 4253 6.6) names its type. */
function keyType(blob: Buffer): string {
  if (blob.length < 4) return '';
  return blob.toString('latin1', 4, 4 + Math.min(blob.readUInt32BE(0), 64));
}
