import type { IdentifierKind } from '../kinds.ts';
import { parseIdentifier } from '../parse.ts';
import type { Block } from './block.ts';
import type { RowVerdict } from './identifier-import.ts';
import { mustNumber, type Numbering } from './numbering.ts';
import type { PooledKind } from './pool.ts';

/** One row of a file: a number, or the first and the last of a range. */
export interface ImportRow {
  readonly number: string;
  readonly to?: string;
  readonly purpose?: string;
}

/** What a row says before the store is asked. */
export type ReadRow =
  | {
      readonly is: 'number';
      readonly number: string;
      readonly block: Block;
      readonly serial: number;
      readonly year: string;
      readonly purpose?: string;
    }
  | { readonly is: 'range'; readonly block: Block; readonly year: string; readonly from: number; readonly to: number }
  | {
      readonly is: 'refused';
      readonly verdict: Extract<RowVerdict, 'foreign-prefix' | 'bad-check' | 'malformed'>;
      readonly says: string;
    };

/** Reads rows for the blocks of one pool. */
export function rowReader(kind: PooledKind, blocks: readonly Block[]): (row: ImportRow) => ReadRow {
  const counted = blocks.map((block) => ({ block, numbering: mustNumber(block) }));
  const find = (text: string) => {
    const parsed = parseIdentifier(kind as IdentifierKind, text);
    if (!parsed.ok) {
      const { problem, says } = parsed.refusal;
      return { is: 'refused', verdict: problem === 'check' ? 'bad-check' : 'malformed', says } as const;
    }
    const found = placeIn(counted, parsed.value);
    if (found) return { is: 'found', number: parsed.value as string, ...found } as const;
    return {
      is: 'refused',
      verdict: 'foreign-prefix',
      says: `${parsed.value} lies in no block of this pool.`,
    } as const;
  };
  return ({ number, to, purpose }) => {
    const first = find(number);
    if (first.is === 'refused') return first;
    const { block, serial, year } = first;
    if (to === undefined) {
      return { is: 'number', number: first.number, block, serial, year, ...(purpose === undefined ? {} : { purpose }) };
    }
    const last = find(to);
    if (last.is === 'refused') return last;
    if (last.block.blockId !== block.blockId || last.year !== year) {
      return { is: 'refused', verdict: 'malformed', says: 'A range begins and ends in one block, and in one year.' };
    }
    if (last.serial < serial) return { is: 'refused', verdict: 'malformed', says: 'The range ends before it begins.' };
    return { is: 'range', block, year, from: serial, to: last.serial };
  };
}

/** The block that a number lies in. */
export function placeIn(blocks: readonly { readonly block: Block; readonly numbering: Numbering }[], normal: string) {
  for (const { block, numbering } of blocks) {
    const place = numbering.placeOf(normal);
    if (place) return { block, ...place };
  }
  return undefined;
}
