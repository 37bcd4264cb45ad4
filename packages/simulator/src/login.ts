import { randomBytes } from 'node:crypto';
import ssh2 from 'ssh2';
import type { DropBoxUser } from './drop-box.ts';

/** An account at a drop box: what the server knows, and what the supplier is told. */
export interface Login {
  readonly user: DropBoxUser;
  readonly credentials: { readonly username: string; readonly password?: string; readonly privateKey?: string };
}

export function newLogin(username: string, by: 'password' | 'key'): Login {
  if (by === 'password') {
    const password = randomBytes(18).toString('base64url');
    return { user: { name: username, password }, credentials: { username, password } };
  }
  const { private: privateKey, public: publicKey } = ssh2.utils.generateKeyPairSync('ecdsa', { bits: 256 });
  return { user: { name: username, publicKey }, credentials: { username, privateKey } };
}
