import { platformProfile } from '@slipway/platforms';
import * as z from 'zod';
import { dpid } from './identified.ts';
import { id, text } from './words.ts';

/** Where a DSP takes its deliveries, and by which key it is known to be itself. */
const sftpAddress = z.strictObject({
  /** `sftp.example.com`, or an address. */
  host: z
    .string()
    .max(253)
    .regex(/^[A-Za-z0-9.:_-]+$/, 'a host name or an address'),
  port: z.int().min(1).max(65535).default(22),
  /** The folder of the account in which batches are made; absolute. */
  root: z
    .string()
    .max(512)
    .regex(/^\/(?!(.*\/)?\.\.(\/|$))[^\p{Cc}]*$/u, 'an absolute path without ".."')
    .default('/'),
  /** OpenSSH public host keys, `ssh-ed25519 AAAA…`, without comment. Another key is never accepted. */
  hostKeys: z
    .array(
      z
        .string()
        .max(2048)
        .regex(/^\S+ \S+$/, 'a key type and a key, without comment'),
    )
    .min(1)
    .max(10),
});

export const platformFields = z.strictObject({
  name: text,
  /** The recipient of messages. */
  dpid,
  partyName: text,
  profile: platformProfile,
  sftp: sftpAddress,
});

/** A DSP as this tenant onboarded it. */
export const platform = platformFields.extend({ platformId: id });
export type Platform = z.infer<typeof platform>;

/** What a DSP gave to sign in with. It goes into a secret and can never be read again through the API. */
export const credentials = z
  .strictObject({
    username: z.string().min(1).max(128),
    password: z.string().min(1).max(1024).optional(),
    /** PEM or OpenSSH format */
    privateKey: z.string().min(1).max(8192).optional(),
  })
  .refine((given) => given.password !== undefined || given.privateKey !== undefined, 'a password or a private key');
export type Credentials = z.infer<typeof credentials>;

/** What onboarding made for a platform. Beside the platform, because an operator's PUT never touches it. */
export const connection = z.strictObject({
  platformId: id,
  secretArn: z.string(),
  connectorId: z.string(),
});
export type Connection = z.infer<typeof connection>;
