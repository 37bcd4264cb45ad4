import { createHash } from 'node:crypto';
import { DeliveryFailure } from '@slipway/delivery';
import type { Outcome } from '@slipway/kernel';
import { environment } from '../environment.ts';
import { objects } from '../ports.ts';

/** Keeps something of a package for good, under a key that is derived from it. */
export const keep = (key: string, content: string | Uint8Array, contentType: string): Promise<void> =>
  objects().keep(
    environment('PACKAGES_BUCKET'),
    key,
    typeof content === 'string' ? new TextEncoder().encode(content) : content,
    contentType,
  );

/** A refusal of the naming, sealing or planning rules stops the package with what they say. */
export function agreed<Value>(outcome: Outcome<Value, { readonly code: string; readonly says: string }>): Value {
  if (outcome.ok) return outcome.value;
  throw new DeliveryFailure('name-refused', outcome.refusal.says);
}

export const hashesOf = (bytes: Uint8Array) => ({
  md5: createHash('md5').update(bytes).digest('hex'),
  sha1: createHash('sha1').update(bytes).digest('hex'),
  sha256: createHash('sha256').update(bytes).digest('hex'),
});
