import type { Reply } from './reply.ts';

/** Rows as RFC 4180 has them. */
export const csv = (
  rows: readonly (readonly (string | undefined)[])[],
  headers: Record<string, string> = {},
): Reply => ({
  status: 200,
  headers: { 'content-type': 'text/csv; charset=utf-8; header=present', ...headers },
  body: rows.map((row) => `${row.map(cell).join(',')}\r\n`).join(''),
});

/** A text that a spreadsheet would take for a formula gets an apostrophe before it. */
function cell(value = ''): string {
  const text = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
