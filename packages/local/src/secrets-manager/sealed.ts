import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import { open, readFile, rename } from 'node:fs/promises';
import { join } from 'node:path';

/** Encrypts what lies in the data folder, so that a copy of a store file alone gives nothing away. */
export interface Sealer {
  /** @param name bound to the value: a sealed value under another name does not open. */
  seal(name: string, value: string): string;
  /** @throws when the value was changed, belongs to another name, or was sealed with another key. */
  open(name: string, sealed: string): string;
}

/** AES-256-GCM with the key in `folder`/key, made at the first start and readable by its owner only. */
export async function openSealer(folder: string): Promise<Sealer> {
  const key = await keyOf(join(folder, 'key'));
  return {
    seal(name, value) {
      const nonce = randomBytes(12);
      const cipher = createCipheriv('aes-256-gcm', key, nonce).setAAD(Buffer.from(name));
      const text = Buffer.concat([cipher.update(value, 'utf8'), cipher.final()]);
      return Buffer.concat([nonce, cipher.getAuthTag(), text]).toString('base64');
    },
    open(name, sealed) {
      const bytes = Buffer.from(sealed, 'base64');
      const decipher = createDecipheriv('aes-256-gcm', key, bytes.subarray(0, 12))
        .setAAD(Buffer.from(name))
        .setAuthTag(bytes.subarray(12, 28));
      return Buffer.concat([decipher.update(bytes.subarray(28)), decipher.final()]).toString('utf8');
    },
  };
}

async function keyOf(file: string): Promise<Buffer> {
  const kept = await readFile(file).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return undefined;
    throw error;
  });
  if (kept) {
    if (kept.length === 32) return kept;
    throw new Error(`${file} is no key: it has ${kept.length} bytes instead of 32`);
  }
  const key = randomBytes(32);
  // Whole or not at all: half a key would be the loss of every secret.
  const draft = await open(`${file}.new`, 'w', 0o600);
  await draft.writeFile(key);
  await draft.sync();
  await draft.close();
  await rename(`${file}.new`, file);
  return key;
}
