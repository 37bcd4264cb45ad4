import { createHash, timingSafeEqual } from 'node:crypto';
import * as z from 'zod';
import { id } from './words.ts';

/** Enough to hand out new ones before the old are revoked, to several systems of a platform. */
export const MOST_INBOUND_CREDENTIALS = 10;

const inboundCredential = z.strictObject({
  credentialId: id,
  madeAt: z.string(),
  /** Hex. The password is 256 random bits, so there is nothing to guess, and it is stored nowhere. */
  passwordSha256: z.string(),
});
export type InboundCredential = z.infer<typeof inboundCredential>;

/**
 * What a platform signs in with here, to bring its answers: each speaks for one platform of one tenant and no other.
 * What was revoked is not here any more.
 */
export const inboundCredentials = z.strictObject({
  platformId: id,
  credentials: z.array(inboundCredential).max(MOST_INBOUND_CREDENTIALS),
});
export type InboundCredentials = z.infer<typeof inboundCredentials>;

/** The password as it is kept. */
export const hashedPassword = (password: string): string => createHash('sha256').update(password).digest('hex');

/** Whether a password opens the door. */
export const opens = ({ passwordSha256 }: Pick<InboundCredential, 'passwordSha256'>, password: string): boolean =>
  timingSafeEqual(Buffer.from(hashedPassword(password), 'hex'), Buffer.from(passwordSha256, 'hex'));

/** Where a credential is found: ids have no slash, so the name says it without doubt. */
export interface CredentialPlace {
  readonly tenantId: string;
  readonly platformId: string;
  readonly credentialId: string;
}

/** The user name of a credential: whose it is, for which platform, which of several. */
export const usernameOf = ({ tenantId, platformId, credentialId }: CredentialPlace): string =>
  `${tenantId}/${platformId}/${credentialId}`;

/** Reads `Basic …` (RFC 7617); nothing when it is anything else. */
export function readBasic(
  authorization: string | undefined,
): { readonly place: CredentialPlace; readonly password: string } | undefined {
  const encoded = /^Basic ([A-Za-z0-9+/]{1,1000}={0,2})$/i.exec(authorization ?? '')?.[1];
  const [, username = '', password = ''] =
    /^([^:]*):(.*)$/s.exec(Buffer.from(encoded ?? '', 'base64').toString()) ?? [];
  const [tenantId, platformId, credentialId, ...more] = username.split('/').map((part) => id.safeParse(part).data);
  if (!tenantId || !platformId || !credentialId || more.length > 0) return undefined;
  return { place: { tenantId, platformId, credentialId }, password };
}
