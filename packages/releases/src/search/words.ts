/**
 * The words of a text as they are searched for: without case, accents and signs. Words that only signs hold together
 * stand joined as well, so that `AC/DC` and `acdc`, `Don't` and `dont` find the same.
 */
export const wordsIn = (text: string): string[] =>
  chunksOf(text).flatMap((pieces) =>
    pieces.length > 1 && !pieces.some(isUnspaced) ? [...pieces, joined(pieces)] : pieces,
  );

/** The words that somebody asks for: `R.E.M.` and `don't` are one word each, `Jay-Kay` are two. */
export const wordsAsked = (text: string): string[] => [
  ...new Set(
    chunksOf(text).flatMap((pieces) =>
      pieces.length > 1 && pieces.some((piece) => isSign(piece) && !isUnspaced(piece)) ? [joined(pieces)] : pieces,
    ),
  ),
];

/** Whether a word is one that is asked for: it begins so. A single sign stands for itself alone. */
export const isMeant = (word: string, asked: string): boolean =>
  isSign(asked) ? word === asked : word.startsWith(asked);

export const isSign = (word: string): boolean => [...word].length === 1;

export const isWord = (text: string): boolean => /^[\p{L}\p{N}\p{M}]+$/u.test(text);

/** Longer words are the same when they begin alike. */
const LONGEST = 40;

/** Scripts that put no space between words: every sign of them counts as a word. */
const UNSPACED = '\\p{scx=Han}\\p{scx=Hira}\\p{scx=Kana}\\p{scx=Thai}\\p{scx=Laoo}\\p{scx=Khmr}\\p{scx=Mymr}';
const units = new RegExp(`[${UNSPACED}]|[^${UNSPACED}]+`, 'gu');
const unspaced = new RegExp(`^[${UNSPACED}]$`, 'u');
const isUnspaced = (word: string): boolean => unspaced.test(word);

const joined = (pieces: readonly string[]): string => pieces.join('').slice(0, LONGEST);

/** What stands between spaces, each as the runs of letters and digits in it. */
const chunksOf = (text: string): string[][] =>
  folded(text)
    .split(/\s+/u)
    .map((chunk) =>
      (chunk.match(/[\p{L}\p{N}\p{M}]+/gu) ?? [])
        .flatMap((run) => run.match(units) ?? [])
        .map((piece) => piece.slice(0, LONGEST)),
    );

/** Accents of Latin, Greek, Cyrillic, Hebrew and Arabic. Marks of other scripts are parts of their letters. */
const ACCENTS = /[\u0300-\u036f\u0591-\u05c7\u0610-\u061a\u064b-\u065f\u0670]/g;

/** Letters that no decomposition of Unicode takes apart. */
const letters: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  ł: 'l',
  þ: 'th',
  ħ: 'h',
  ı: 'i',
  ς: 'σ',
};

const folded = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(ACCENTS, '')
    .toLowerCase()
    .replace(/[ßæœøđðłþħıς]/g, (letter) => letters[letter] ?? letter)
    .normalize('NFC');
