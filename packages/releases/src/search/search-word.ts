import type { IdentifierKind } from '@slipway/identifiers';
import * as z from 'zod';
import { id } from '../words.ts';

/** What can be searched for. */
export const searchedKinds = ['party', 'work', 'resource', 'product', 'release'] as const;
export type SearchedKind = (typeof searchedKinds)[number];

/** One word of one document, in the index of words. It is written and removed with its document. */
export const searchWord = z.strictObject({
  of: z.enum(searchedKinds),
  /** Words that begin alike lie together. */
  bucket: z.string(),
  word: z.string(),
  id,
  /** All words of the document, sorted: who asks for several finds out without looking at it. */
  words: z.array(z.string()),
});
export type SearchWord = z.infer<typeof searchWord>;

/** A recording on a product. It stays when the recording leaves it: who follows it looks at the product. */
export const recordingPlace = z.strictObject({ resourceId: id, productId: id });
export type RecordingPlace = z.infer<typeof recordingPlace>;

/** A number as a word: no word of a text has an `=`. */
export const numberWord = (kind: IdentifierKind, number: string): string => `${kind}=${number}`;

/** By the first two signs of a word; numbers by their last two, because they all begin alike. */
export const bucketOf = (word: string): string =>
  word.includes('=') ? `=${word.slice(-2)}` : [...word].slice(0, 2).join('');

export const searchWordsAt = (of: SearchedKind, documentId: string, words: readonly string[]): SearchWord[] =>
  words.map((word) => ({ of, bucket: bucketOf(word), word, id: documentId, words: [...words] }));
