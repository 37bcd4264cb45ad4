import { BadCursor, type Page, type PageRequest } from '@slipway/kernel';
import type { ReleaseStore } from '../documents.ts';
import { id } from '../words.ts';
import { readParts, writeParts } from './search-cursor.ts';
import { bucketOf, type SearchedKind, type SearchWord } from './search-word.ts';
import { isMeant, isSign, isWord } from './words.ts';

export type SearchStore = Pick<ReleaseStore, 'get' | 'list'>;

/**
 * Reads the list of one word and leaves out what lacks the others. The word that fewest documents have leads, as far as
 * a first look tells.
 */
export async function findByWords(
  store: SearchStore,
  tenantId: string,
  of: SearchedKind,
  words: readonly string[],
  { limit, cursor }: PageRequest,
): Promise<Page<string>> {
  const read = (by: string, from: string | undefined, next?: string) =>
    store.list(
      tenantId,
      'searchWord',
      { of, bucket: bucketOf(by) },
      {
        limit: words.length === 1 ? limit + 1 : AT_ONCE,
        // A sign by itself is a whole word, which its end follows.
        between: isSign(by) ? { from: from ?? `${by}#`, to: `${by}#` } : { from: from ?? by, to: by },
        ...(next === undefined ? {} : { cursor: next }),
      },
    );
  const after = cursor === undefined ? undefined : readPlace(cursor, words);
  const leading = after
    ? [{ by: after.by, page: await read(after.by, placeOf(after)) }]
    : await Promise.all(longest(words).map(async (by) => ({ by, page: await read(by, undefined) })));
  const { by, page: first } = leading.reduce((best, each) => (isNarrower(each.page, best.page) ? each : best));
  const hits: string[] = [];
  let looked = 0;
  for (let page = first; ; page = await read(by, after && placeOf(after), page.next)) {
    for (const [index, { value }] of page.items.entries()) {
      looked += 1;
      if (after && placeOf(value) === placeOf(after)) continue;
      if (isHit(value, by, words)) hits.push(value.id);
      const isLast = index === page.items.length - 1 && page.next === undefined;
      if ((hits.length === limit || looked >= MOST_READ) && !isLast) {
        return { items: hits, next: writeParts([by, value.word, value.id]) };
      }
    }
    if (page.next === undefined) return { items: hits };
  }
}

/** Words are read in pieces of this size, and no more than the second number of them for one page. */
const AT_ONCE = 200;
const MOST_READ = 2000;
/** So many words of a search compete for leading it. */
const MOST_LEADING = 4;

/** Has every word; and it counts once, where the first of its words stands that begin like the leading one. */
const isHit = ({ word, words }: SearchWord, by: string, asked: readonly string[]): boolean =>
  words.find((each) => isMeant(each, by)) === word && asked.every((each) => words.some((own) => isMeant(own, each)));

const longest = (words: readonly string[]): string[] =>
  [...words].sort((one, other) => other.length - one.length).slice(0, MOST_LEADING);

const isNarrower = (one: Page<unknown>, other: Page<unknown>): boolean =>
  one.next === undefined && (other.next !== undefined || one.items.length < other.items.length);

interface Place {
  readonly by: string;
  readonly word: string;
  readonly id: string;
}

const placeOf = ({ word, id }: Pick<Place, 'word' | 'id'>): string => `${word}#${id}`;

function readPlace(cursor: string, words: readonly string[]): Place {
  const [by = '', word = '', documentId] = readParts(cursor);
  const isOurs = words.includes(by) && isMeant(word, by) && isWord(word) && id.safeParse(documentId).success;
  if (documentId === undefined || !isOurs) throw new BadCursor('Cannot use the cursor here');
  return { by, word, id: documentId };
}
