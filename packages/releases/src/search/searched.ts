import type { IdentifierKind } from '@slipway/identifiers';
import type { Product } from '../catalog/product.ts';
import { isRecording, type Resource } from '../catalog/resource.ts';
import type { ReleaseDocuments } from '../documents.ts';
import { numberWord, type SearchedKind } from './search-word.ts';
import { wordsIn } from './words.ts';

type Numbers = Partial<Record<IdentifierKind, string | undefined>>;

interface SearchRow<Of> {
  /** Texts whose words lead to it, those that matter most first. */
  readonly texts: (of: Of) => readonly (string | undefined)[];
  readonly numbers: (of: Of) => Numbers;
}

const localized = (texts: readonly { readonly text: string }[] = []): string[] => texts.map(({ text }) => text);

/** By which words and numbers each kind is found. */
const searched: { readonly [Kind in SearchedKind]: SearchRow<ReleaseDocuments[Kind]> } = {
  party: {
    texts: ({ fullName, fullNameIndexed, names }) => [fullName, fullNameIndexed, ...localized(names)],
    numbers: ({ isni, ipi, dpid }) => ({ isni, ipi, dpid }),
  },
  work: {
    texts: ({ title, titles }) => [title, ...localized(titles)],
    numbers: ({ iswc }) => ({ iswc }),
  },
  resource: {
    // Pictures and texts are found with the product that they belong to.
    texts: (of) => (isRecording(of) ? named(of) : []),
    numbers: (of) => (isRecording(of) ? { isrc: of.isrc } : {}),
  },
  product: {
    texts: (of) => [...named(of), of.catalogNumber],
    numbers: ({ icpn, grid }) => ({ gtin: icpn, grid }),
  },
  release: {
    texts: ({ title, displayArtistName }) => [title, displayArtistName],
    numbers: ({ icpn, grid }) => ({ gtin: icpn, grid }),
  },
};

/** The kinds of numbers by which something is found. ISRCs lead to products and releases as well, by their recordings. */
export const numbersFound: { readonly [Kind in SearchedKind]: readonly IdentifierKind[] } = {
  party: ['isni', 'ipi', 'dpid'],
  work: ['iswc'],
  resource: ['isrc'],
  product: ['gtin', 'grid', 'isrc'],
  release: ['gtin', 'grid', 'isrc'],
};

/** More words of one document lead nowhere: they are written in the transaction that writes it. */
const MOST_WORDS = 40;

/** The words under which a document stands in the index, sorted. */
export function searchWordsOf<Kind extends SearchedKind>(kind: Kind, of: ReleaseDocuments[Kind]): string[] {
  const row: SearchRow<ReleaseDocuments[Kind]> = searched[kind];
  const numbers = Object.entries(row.numbers(of)).flatMap(([name, number]) =>
    number === undefined ? [] : [numberWord(name as IdentifierKind, number)],
  );
  const words = row.texts(of).flatMap((text) => (text === undefined ? [] : wordsIn(text)));
  return [...new Set([...numbers, ...words])].slice(0, MOST_WORDS).sort();
}

const named = (of: Product | Extract<Resource, { displayArtistName: string }>): (string | undefined)[] => [
  of.title,
  of.displayArtistName,
  of.subTitle,
  ...localized(of.titles),
  ...localized(of.displayArtistNames),
  of.groupingTitle,
  of.formalTitle,
];
