import { createHash } from 'node:crypto';

/** An id made of words: the same words, the same id. It looks like the ids that are drawn. */
export const stableId = (prefix: string, ...words: readonly string[]): string =>
  `${prefix}_${digest(words.join('\n'))}`;

/** 26 characters of Crockford's base 32. */
function digest(text: string): string {
  const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
  return [...createHash('sha256').update(text).digest().subarray(0, 26)].map((byte) => alphabet[byte % 32]).join('');
}
