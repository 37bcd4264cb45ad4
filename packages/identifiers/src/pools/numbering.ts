import { accepted, type Outcome, refused } from '@slipway/kernel';
import { checkCharacter } from '../parse.ts';
import type { Block } from './block.ts';
import type { SerialRange } from './ranges.ts';
import { ANY_YEAR } from './words.ts';

/** How a block counts: its numbers are serials, and every serial is one number in normal form. */
export interface Numbering {
  /** The serials that it may use, in each year where it counts by years. */
  readonly range: SerialRange;
  readonly capacity: number;
  /** ISRC begins anew with every year of assignment; the others run across years. */
  readonly perYear: boolean;
  /** The number in normal form. `year` has four digits, and is not looked at where it does not count. */
  numberAt(serial: number, year: string): string;
  /** The place of a number in normal form in this block; `undefined` where it has another prefix or lies outside. */
  placeOf(normal: string): { readonly serial: number; readonly year: string } | undefined;
}

/** A block that cannot count. */
export interface BlockRefused {
  readonly code: 'block-refused';
  readonly field: 'prefix' | 'from' | 'to';
  readonly says: string;
}

type BlockShape = Pick<Block, 'kind' | 'prefix' | 'from' | 'to'> & { readonly form?: 'upc' | 'ean' };

export function numberingOf(block: BlockShape): Outcome<Numbering, BlockRefused> {
  const shape = shapeOf(block);
  if ('says' in shape) return refused({ code: 'block-refused', ...shape });
  const { size } = shape;
  const range = { from: block.from ?? 0, to: block.to ?? size - 1 };
  if (range.to >= size) {
    return refused({ code: 'block-refused', field: 'to', says: `The last number of this prefix is ${size - 1}.` });
  }
  if (range.from > range.to) {
    return refused({
      code: 'block-refused',
      field: 'from',
      says: `It begins at ${range.from}, after its end ${range.to}.`,
    });
  }
  return accepted({
    range,
    capacity: range.to - range.from + 1,
    perYear: block.kind === 'isrc',
    numberAt: (serial, year) => {
      if (serial < range.from || serial > range.to)
        throw new Error(`Cannot number ${serial}: the block has ${range.from} to ${range.to}`);
      return shape.write(serial, year);
    },
    placeOf: (normal) => {
      const place = shape.read(normal);
      return place && place.serial >= range.from && place.serial <= range.to ? place : undefined;
    },
  });
}

/** The numbering of a block that was stored, so it can count. */
export function mustNumber(block: BlockShape): Numbering {
  const outcome = numberingOf(block);
  if (!outcome.ok) throw new Error(`Cannot count in a stored block: ${outcome.refusal.says}`);
  return outcome.value;
}

interface Shape {
  /** How many serials the prefix has. */
  readonly size: number;
  write(serial: number, year: string): string;
  read(normal: string): { serial: number; year: string } | undefined;
}
type Wrong = Pick<BlockRefused, 'field' | 'says'>;

const shapeOf = (block: BlockShape): Shape | Wrong => shapes[block.kind](block);

const shapes: Record<Block['kind'], (block: BlockShape) => Shape | Wrong> = {
  gtin: ({ prefix, form }) => {
    const [shortest, longest, length] = form === 'upc' ? [6, 10, 12] : [4, 12, 13];
    if (prefix.length < shortest || prefix.length > longest) {
      return {
        field: 'prefix',
        says: `A company prefix in ${form === 'upc' ? 'a UPC' : 'an EAN'} has ${shortest} to ${longest} digits, this has ${prefix.length}.`,
      };
    }
    const digits = length - 1 - prefix.length;
    const head = prefix.padStart(14 - 1 - digits, '0');
    return {
      // A prefix of 12 digits in an EAN has one number.
      size: 10 ** digits,
      write: (serial) => withCheck('gtin-14', head + (digits === 0 ? '' : String(serial).padStart(digits, '0'))),
      read: (normal) =>
        normal.startsWith(head) ? { serial: Number(normal.slice(head.length, 13) || '0'), year: ANY_YEAR } : undefined,
    };
  },
  isrc: ({ prefix }) => ({
    size: 100_000,
    write: (serial, year) => `${prefix}${year.slice(2)}${String(serial).padStart(5, '0')}`,
    // The century is not in the number; no ISRC was assigned before 1986.
    read: (normal) =>
      normal.startsWith(prefix)
        ? { serial: Number(normal.slice(7)), year: fullYear(Number(normal.slice(5, 7))) }
        : undefined,
  }),
  grid: ({ prefix }) => ({
    size: 36 ** 10,
    write: (serial) => withCheck('grid', `A1${prefix}${serial.toString(36).toUpperCase().padStart(10, '0')}`),
    read: (normal) =>
      normal.startsWith(`A1${prefix}`)
        ? { serial: Number.parseInt(normal.slice(7, 17), 36), year: ANY_YEAR }
        : undefined,
  }),
};

const fullYear = (twoDigits: number): string => String(twoDigits >= 86 ? 1900 + twoDigits : 2000 + twoDigits);

function withCheck(kind: 'gtin-14' | 'grid', body: string): string {
  const check = checkCharacter(kind, body);
  if (!check.ok) throw new Error(`Cannot number ${body}: ${check.refusal.says}`);
  return body + check.value;
}
