import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { pack } from './pack.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const text = (of: Uint8Array | undefined) => new TextDecoder().decode(of);

describe('a pack of evidence', () => {
  it('holds every file, and the SHA-256 of each in the form that sha256sum reads', () => {
    const files = unzipSync(
      pack(
        new Map([
          ['b/two.xml', bytes('two')],
          ['one.json', bytes('one')],
        ]),
      ),
    );
    expect(Object.keys(files).sort()).toEqual(['SHA256SUMS', 'b/two.xml', 'one.json']);
    expect(text(files['b/two.xml'])).toBe('two');
    expect(text(files.SHA256SUMS)).toBe(
      [
        '3fc4ccfe745870e2c0d99f71f30ff0656c8dedd41cc1d7d3d376b0dbe685e2f3  b/two.xml',
        '7692c3ad3540bb803c020b3aee66cd8887123234ea0c6e7143c0add73ff431ed  one.json',
        '',
      ].join('\n'),
    );
  });

  it('is the same to the byte for the same files, in whatever order they come and whenever', () => {
    const one = pack(
      new Map([
        ['a', bytes('1')],
        ['b', bytes('2')],
      ]),
    );
    const other = pack(
      new Map([
        ['b', bytes('2')],
        ['a', bytes('1')],
      ]),
    );
    expect(Buffer.from(one).equals(Buffer.from(other))).toBe(true);
  });
});
