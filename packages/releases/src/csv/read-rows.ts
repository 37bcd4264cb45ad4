import { Readable } from 'node:stream';
import { CsvError, parse } from 'csv-parse';
import { type ColumnName, columnNames, columns } from './columns.ts';

/** Something in a product list that cannot be taken, with the place where it stands. */
export interface CsvProblem {
  /** The line of the file, from 1; the header is line 1. */
  readonly row: number;
  readonly column?: string;
  readonly detail: string;
}

/** A row by its columns; a cell without content is not there. */
export interface CsvRow {
  readonly row: number;
  readonly cells: Readonly<Partial<Record<ColumnName, string>>>;
}

const LARGEST_ROW = 64 * 1024;

/**
 * Reads a product list row by row, as its bytes come. It ends with the first problem that leaves no doubt where the next
 * row begins: a broken header or a broken quotation.
 */
export async function* readRows(bytes: AsyncIterable<Uint8Array | string>): AsyncGenerator<CsvRow | CsvProblem> {
  const parser = Readable.from(bytes).pipe(
    parse({
      bom: true,
      info: true,
      trim: true,
      skip_empty_lines: true,
      max_record_size: LARGEST_ROW,
      relax_column_count: true,
    }),
  );
  let header: readonly string[] | undefined;
  try {
    for await (const { record, info } of parser as AsyncIterable<{ record: string[]; info: { lines: number } }>) {
      if (!header) {
        header = record.map((name) => name.toLowerCase().replaceAll(/[\s-]+/g, '_'));
        const problems = [...headerProblems(header)];
        yield* problems;
        if (problems.length > 0) return;
      } else if (record.length !== header.length) {
        yield { row: info.lines, detail: `The row has ${record.length} cells, the header ${header.length}.` };
      } else {
        const cells = header.map((name, index) => [name, record[index] ?? ''] as const);
        yield { row: info.lines, cells: Object.fromEntries(cells.filter(([, cell]) => cell !== '')) };
      }
    }
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    yield { row: Number(error.lines ?? 1), detail: `The row cannot be read: ${error.message}.` };
    return;
  }
  if (!header) yield { row: 1, detail: 'The file is empty: the first row has the names of the columns.' };
}

function* headerProblems(header: readonly string[]): Generator<CsvProblem> {
  for (const [index, name] of header.entries()) {
    if (!(name in columns))
      yield { row: 1, column: name, detail: `There is no such column; known are ${columnNames.join(', ')}.` };
    if (header.indexOf(name) < index) yield { row: 1, column: name, detail: 'The column stands there twice.' };
  }
  for (const name of columnNames) {
    if ('required' in columns[name] && !header.includes(name))
      yield { row: 1, column: name, detail: `The column is missing: ${columns[name].says}.` };
  }
}
