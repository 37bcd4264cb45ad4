import type { ImportRow } from './import-row.ts';

/** A row as it stood in the file, or why it is none. Rows are counted from 1, a header is not counted. */
export type FileRow = { readonly row: number; readonly text: string } & (
  | { readonly ok: true; readonly value: ImportRow }
  | { readonly ok: false; readonly says: string }
);

/** No row of numbers is longer. */
const LONGEST_ROW = 4_096;

/**
 * The rows of a file of used numbers, piece by piece as it is read.
 * CSV: `number[,to[,purpose]]` with comma, semicolon or tab, quoted or not, with or without a header.
 * JSON: an array, or one value per line; each is a text, or `{"number": …, "to": …, "purpose": …}`.
 */
export async function* fileRows(
  pieces: AsyncIterable<Uint8Array | string>,
  format: 'csv' | 'json',
): AsyncGenerator<FileRow> {
  const cut = format === 'csv' ? csvCutter() : jsonCutter();
  const read = format === 'csv' ? readCsv : readJson;
  const decoder = new TextDecoder('utf-8');
  let row = 0;
  let isFirst = true;
  const rowsIn = function* (texts: Iterable<string>): Generator<FileRow> {
    for (const text of texts) {
      if (text.trim() === '') continue;
      if (isFirst) {
        isFirst = false;
        if (format === 'csv' && isHeader(text)) continue;
      }
      row += 1;
      const shown = text.trim().slice(0, 200);
      const value = text.length > LONGEST_ROW ? `A row has at most ${LONGEST_ROW} characters.` : read(text);
      yield typeof value === 'string'
        ? { row, text: shown, ok: false, says: value }
        : { row, text: shown, ok: true, value };
    }
  };
  let begun = false;
  for await (const piece of pieces) {
    let text = typeof piece === 'string' ? piece : decoder.decode(piece, { stream: true });
    if (!begun && text !== '') {
      text = text.replace(/^\ufeff/, '');
      begun = true;
    }
    yield* rowsIn(cut.push(text));
  }
  yield* rowsIn(cut.end());
}

interface Cutter {
  push(text: string): Iterable<string>;
  end(): Iterable<string>;
}

/** A line ends at CR, LF or both, outside quotes. */
function csvCutter(): Cutter {
  let line = '';
  let quoted = false;
  return {
    *push(text) {
      let start = 0;
      for (let at = 0; at < text.length; at += 1) {
        const character = text.charAt(at);
        if (character === '"') quoted = !quoted;
        // A quote that is never closed must not swallow the file.
        else if ((character === '\n' || character === '\r') && (!quoted || line.length + at - start > LONGEST_ROW)) {
          yield line + text.slice(start, at);
          line = '';
          quoted = false;
          start = at + 1;
        }
      }
      line = (line + text.slice(start)).slice(0, LONGEST_ROW + 1);
    },
    *end() {
      if (line !== '') yield line;
    },
  };
}

/** The values at the top, or in the one array at the top, as text. */
function jsonCutter(): Cutter {
  let value = '';
  let depth = 0;
  let inText = false;
  let escaped = false;
  return {
    *push(text) {
      for (const character of text) {
        if (inText) {
          value += character;
          if (escaped) escaped = false;
          else if (character === '\\') escaped = true;
          else if (character === '"') inText = false;
        } else if (depth === 0 && /[[\],\s]/.test(character)) {
          if (value !== '') yield value;
          value = '';
          continue;
        } else {
          if (character === '"') inText = true;
          if (character === '{') depth += 1;
          if (character === '}') depth = Math.max(0, depth - 1);
          value += character;
        }
        if (value.length > LONGEST_ROW) {
          yield value;
          value = '';
          depth = 0;
          inText = false;
        }
      }
    },
    *end() {
      if (value !== '') yield value;
    },
  };
}

const isHeader = (text: string): boolean =>
  /^"?\s*(number|from|isrc|upc|ean|gtin|grid|icpn|identifier|barcode)\b/i.test(text) && !/\d{5}/.test(text);

function readCsv(text: string): ImportRow | string {
  const [number = '', to = '', purpose = ''] = cells(text);
  if (number === '') return 'The first cell holds a number.';
  return rowOf(number, to, purpose);
}

/** A quoted cell may hold separators, and a quote written twice. */
function cells(text: string): string[] {
  const separator = /[;\t]/.exec(text.replace(/"[^"]*"/g, ''))?.[0] ?? ',';
  const found: string[] = [];
  let cell = '';
  let quoted = false;
  for (let at = 0; at < text.length; at += 1) {
    const character = text.charAt(at);
    if (character === '"' && quoted && text.charAt(at + 1) === '"') {
      cell += '"';
      at += 1;
    } else if (character === '"') quoted = !quoted;
    else if (character === separator && !quoted) {
      found.push(cell.trim());
      cell = '';
    } else cell += character;
  }
  return [...found, cell.trim()];
}

function readJson(text: string): ImportRow | string {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return 'It is not JSON.';
  }
  if (typeof value === 'string') return rowOf(value, '', '');
  if (typeof value !== 'object' || value === null) return 'It is a text, or an object with a number.';
  const { number, from = number, to = '', purpose = '' } = value as Record<string, unknown>;
  if (typeof from !== 'string') return 'Its number is a text: leading zeros would be lost otherwise.';
  if (typeof to !== 'string' || typeof purpose !== 'string') return 'Its end and its purpose are texts.';
  return rowOf(from, to, purpose);
}

const rowOf = (number: string, to: string, purpose: string): ImportRow => ({
  number,
  ...(to === '' || to === number ? {} : { to }),
  ...(purpose === ''
    ? {}
    : {
        purpose:
          purpose
            .replace(/\p{Cc}/gu, ' ')
            .trim()
            .slice(0, 500) || 'imported',
      }),
});
