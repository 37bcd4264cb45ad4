/**
 * A table in Markdown, for documents that are made from rows. Columns are padded as the formatter of this repository
 * pads them, so that it has nothing to change.
 * @throws when a cell holds a line break, which would break the table; bars are escaped.
 */
export function markdownTable(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const lines = [head, ...rows].map((cells) => cells.map(cellOf));
  const widths = head.map((_, column) => Math.max(3, ...lines.map((cells) => cells[column]?.length ?? 0)));
  const line = (cells: readonly string[], fill = ' ') =>
    `| ${widths.map((width, column) => (cells[column] ?? '').padEnd(width, fill)).join(' | ')} |`;
  const rule = line(
    head.map(() => '---'),
    '-',
  );
  const [first = [], ...others] = lines;
  return [line(first), rule, ...others.map((cells) => line(cells))].join('\n');
}

/** A word as it stands in code. */
export const code = (word: string): string => `\`${word}\``;

function cellOf(text: string): string {
  if (/[\r\n]/.test(text)) throw new Error(`Cannot write a table cell with a line break: ${JSON.stringify(text)}`);
  return text.replaceAll('|', '\\|');
}
