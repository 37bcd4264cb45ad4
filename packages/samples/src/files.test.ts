import { describe, expect, it } from 'vitest';
import { synthesizeMov } from './mov.ts';
import { makePdf } from './pdf.ts';

/** The atoms of a QuickTime file, one level deep. */
function atoms(bytes: Uint8Array): [string, number][] {
  const file = Buffer.from(bytes);
  const found: [string, number][] = [];
  for (let at = 0; at < file.length; at += file.readUInt32BE(at)) {
    found.push([file.toString('latin1', at + 4, at + 8), file.readUInt32BE(at)]);
  }
  return found;
}

describe('a film', () => {
  it('is a QuickTime file whose atoms fill it, the same for the same seed', () => {
    const film = synthesizeMov({ seconds: 2, seed: 1 });
    expect(atoms(film).map(([type]) => type)).toEqual(['ftyp', 'mdat', 'moov']);
    expect(atoms(film).reduce((total, [, size]) => total + size, 0)).toBe(film.length);
    expect(Buffer.from(film).equals(synthesizeMov({ seconds: 2, seed: 1 }))).toBe(true);
    expect(Buffer.from(film).equals(synthesizeMov({ seconds: 2, seed: 2 }))).toBe(false);
  });

  it.each([0, 61, Number.NaN])('is not made of %s seconds', (seconds) => {
    expect(() => synthesizeMov({ seconds, seed: 1 })).toThrow(RangeError);
  });
});

describe('a PDF', () => {
  it('has its objects where its table says', () => {
    const text = Buffer.from(makePdf('Words (and) pictures')).toString('latin1');
    expect(text).toMatch(/^%PDF-1\.4\n[\s\S]*%%EOF\n$/);
    const places = [...text.matchAll(/^(\d{10}) 00000 n $/gm)].map((match) => Number(match[1]));
    expect(places).toHaveLength(5);
    for (const [index, place] of places.entries()) expect(text.slice(place)).toMatch(new RegExp(`^${index + 1} 0 obj`));
    expect(text.slice(Number(/startxref\n(\d+)/.exec(text)?.[1]))).toMatch(/^xref/);
    expect(text).toContain('(Words \\(and\\) pictures)');
  });
});
