import * as z from 'zod';
import { productFields } from '../catalog/product.ts';
import { soundRecordingFields } from '../catalog/recording.ts';
import { iswc } from '../identified.ts';
import { text } from '../words.ts';

/** A column of a product list: what it says, and of what. Of a product, the first row that says it counts. */
export interface Column {
  readonly of: 'product' | 'track';
  readonly says: string;
  readonly required?: true;
  /** Turns what people write into what the field takes. */
  readonly read?: (cell: string) => unknown;
  readonly field: z.ZodType;
}

const names = z.array(text).min(1).max(100);
const people = (cell: string): string[] => cell.split(';').map((name) => name.trim());

/** `2027 Northern Lights` is the line of 2027. */
const line = (cell: string) => ({ year: Number(cell.replace(/^\s*(\([PC]\)|[℗©])\s*/i, '').slice(0, 4)), text: cell });

/** `3:28` and `208` are what `PT3M28S` is. */
function length(cell: string): string {
  const parts = /^(?:(\d+):)?(\d+):(\d{2})$/.exec(cell);
  if (parts) return `PT${parts[1] ? `${Number(parts[1])}H` : ''}${Number(parts[2])}M${Number(parts[3])}S`;
  return /^\d+$/.test(cell) ? `PT${cell}S` : cell;
}

const yes = (cell: string): unknown => ({ yes: true, true: true, no: false, false: false })[cell.toLowerCase()] ?? cell;
const warning = (cell: string): unknown =>
  ({ yes: 'Explicit', no: 'NotExplicit', clean: 'ExplicitContentEdited' })[cell.toLowerCase()] ?? cell;

const product = productFields.shape;
const track = soundRecordingFields.shape;

/** The columns that a product list may have. One row is one track; `;` stands between several names. */
export const columns = {
  upc: { of: 'product', says: 'UPC or EAN of the product', field: product.icpn },
  product_title: { of: 'product', says: 'title of the product', required: true, field: product.title },
  product_version: { of: 'product', says: 'its sub-title or version', field: product.subTitle },
  product_artist: { of: 'product', says: 'its artists', required: true, read: people, field: names },
  release_type: { of: 'product', says: 'its DDEX ReleaseType', field: product.releaseType },
  label: { of: 'product', says: 'name of the label', field: text },
  genre: { of: 'product', says: 'genre', field: product.genre },
  sub_genre: { of: 'product', says: 'sub-genre', field: product.subGenre },
  catalog_number: { of: 'product', says: 'catalogue number', field: product.catalogNumber },
  release_date: { of: 'product', says: 'release date, as 2027-03-05', field: product.releaseDate },
  original_release_date: { of: 'product', says: 'original release date', field: product.originalReleaseDate },
  product_p_line: { of: 'product', says: '℗ line, beginning with its year', read: line, field: product.pLine },
  product_c_line: { of: 'product', says: '© line, beginning with its year', read: line, field: product.cLine },
  disc: { of: 'track', says: 'number of the disc; 1 without', read: Number, field: z.int().min(1).max(100) },
  isrc: { of: 'track', says: 'ISRC', field: track.isrc },
  title: { of: 'track', says: 'title of the track', required: true, field: track.title },
  version: { of: 'track', says: 'its sub-title or version', field: track.subTitle },
  artist: { of: 'track', says: 'its artists; those of the product without', read: people, field: names },
  featuring: { of: 'track', says: 'featured artists', read: people, field: names },
  composer: { of: 'track', says: 'composers', read: people, field: names },
  lyricist: { of: 'track', says: 'lyricists', read: people, field: names },
  producer: { of: 'track', says: 'producers', read: people, field: names },
  iswc: { of: 'track', says: 'ISWC of the work', field: iswc },
  duration: { of: 'track', says: 'length, as 3:28, 208 or PT3M28S', read: length, field: track.duration },
  explicit: { of: 'track', says: 'yes, no or clean', read: warning, field: track.parentalWarning },
  language: { of: 'track', says: 'language of the performance, as en or ja-Jpan', field: track.languageOfPerformance },
  instrumental: { of: 'track', says: 'yes or no', read: yes, field: track.isInstrumental },
  p_line: { of: 'track', says: '℗ line of the track; that of the product without', read: line, field: track.pLine },
} as const satisfies Record<string, Column>;

export type ColumnName = keyof typeof columns;
export const columnNames = Object.keys(columns) as ColumnName[];
