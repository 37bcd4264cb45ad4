import type { Identifier } from './brands.ts';
import { displayIdentifier, gtinForms } from './display.ts';
import type { PooledKind } from './pools/pool.ts';

/** Those of some numbers that stand in a text, in any of their printed forms. */
export const namedIn = <Numbered extends { readonly kind: PooledKind; readonly number: string }>(
  text: string,
  numbers: readonly Numbered[],
): Numbered[] => {
  const parts = text.toUpperCase().split(/[^A-Z0-9.-]+/);
  // A printed form may have spaces inside: every part counts alone, and joined with those that follow it.
  const words = new Set(parts.flatMap((_, at) => [1, 2, 3, 4].map((length) => bare(parts.slice(at, at + length)))));
  return numbers.filter((each) => forms(each).some((form) => words.has(form)));
};

const bare = (parts: readonly string[]): string => parts.join('').replace(/[.-]/g, '');

function forms({ kind, number }: { readonly kind: PooledKind; readonly number: string }): string[] {
  const printed = displayIdentifier(kind, number as Identifier<PooledKind>).replace(/[.\- ]/g, '');
  if (kind !== 'gtin') return [number, printed];
  const { upc, ean13, gtin14 } = gtinForms(number as Identifier<'gtin'>);
  return [number, printed, gtin14, ...(upc ? [upc] : []), ...(ean13 ? [ean13] : [])];
}
