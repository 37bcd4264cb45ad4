import { parseIdentifier } from '@slipway/identifiers';
import { accepted, type Outcome, type Page, type PageRequest, refused } from '@slipway/kernel';
import { findByNumber } from './find-by-number.ts';
import { findByWords, type SearchStore } from './find-by-words.ts';
import { numberWord, type SearchedKind } from './search-word.ts';
import { numbersFound } from './searched.ts';
import { wordsAsked } from './words.ts';

/** The text has no word in it. */
export interface NothingAsked {
  readonly code: 'nothing-asked';
}

/**
 * The ids of what somebody searches for: by a number in any written form, which finds exactly, else by words, of which
 * each must begin a word of what is found. A page may be shorter than asked for and still have a next one.
 */
export async function find(
  store: SearchStore,
  tenantId: string,
  kind: SearchedKind,
  asked: string,
  page: PageRequest,
): Promise<Outcome<Page<string>, NothingAsked>> {
  for (const number of numbersFound[kind]) {
    const parsed = parseIdentifier(number, asked);
    if (parsed.ok) return accepted(await findByNumber(store, tenantId, kind, numberWord(number, parsed.value), page));
  }
  const words = wordsAsked(asked);
  if (words.length === 0) return refused({ code: 'nothing-asked' });
  return accepted(await findByWords(store, tenantId, kind, words, page));
}
