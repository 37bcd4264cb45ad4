import { createHash } from 'node:crypto';
import { zipSync } from 'fflate';

/** ZIP knows no earlier year. Every file has this date: the same contents are the same bytes. */
const DATE = new Date(1980, 0, 1);

/** A ZIP of files by name, with a list of their SHA-256 sums that `sha256sum -c` reads. */
export function pack(files: ReadonlyMap<string, Uint8Array>): Uint8Array {
  const names = [...files.keys()].sort();
  const sums = names.map((name) => `${sha256(files.get(name) ?? new Uint8Array())}  ${name}\n`).join('');
  const all = new Map(files).set('SHA256SUMS', new TextEncoder().encode(sums));
  return zipSync(
    Object.fromEntries(
      [...names, 'SHA256SUMS'].map((name) => [name, [all.get(name) ?? new Uint8Array(), { mtime: DATE, level: 6 }]]),
    ),
  );
}

const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');
