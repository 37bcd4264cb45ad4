import { crc32, inflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { makeCover } from './cover.ts';

function chunks(file: Uint8Array): { type: string; data: Buffer }[] {
  const bytes = Buffer.from(file);
  const found: { type: string; data: Buffer }[] = [];
  for (let at = 8; at < bytes.length; ) {
    const length = bytes.readUInt32BE(at);
    const data = bytes.subarray(at + 8, at + 8 + length);
    expect(crc32(bytes.subarray(at + 4, at + 8 + length))).toBe(bytes.readUInt32BE(at + 8 + length));
    found.push({ type: bytes.toString('latin1', at + 4, at + 8), data });
    at += 12 + length;
  }
  return found;
}

/** The colours of a picture whose rows all have the filter "Sub". */
function pixels(file: Uint8Array, size: number): Uint8Array {
  const data = inflateSync(Buffer.concat(chunks(file).flatMap(({ type, data }) => (type === 'IDAT' ? [data] : []))));
  expect(data.length).toBe(size * (3 * size + 1));
  const picture = new Uint8Array(size * size * 3);
  for (let y = 0; y < size; y += 1) {
    expect(data[y * (3 * size + 1)]).toBe(1);
    for (let i = 0; i < 3 * size; i += 1) {
      const before = i < 3 ? 0 : (picture[y * 3 * size + i - 3] ?? 0);
      picture[y * 3 * size + i] = (data[y * (3 * size + 1) + 1 + i] ?? 0) + before;
    }
  }
  return picture;
}

describe('a cover', () => {
  it('of 3000 pixels is an RGB picture in sRGB without a profile, made in a moment', () => {
    const start = performance.now();
    const file = makeCover({ size: 3000, seed: 1 });
    // A fifth of that on an idle machine.
    expect(performance.now() - start).toBeLessThan(3000);
    expect(Buffer.from(file.subarray(0, 8)).toString('latin1')).toBe('\x89PNG\r\n\x1a\n');
    const [header, ...rest] = chunks(file);
    expect(header?.type).toBe('IHDR');
    expect([header?.data.readUInt32BE(0), header?.data.readUInt32BE(4)]).toEqual([3000, 3000]);
    expect([...(header?.data.subarray(8) ?? [])]).toEqual([8, 2, 0, 0, 0]);
    expect(rest.map(({ type }) => type)).toEqual(['sRGB', 'IDAT', 'IEND']);
    expect(file.length).toBeLessThan(1_000_000);
  });

  it('shows something: many colours, other ones for another seed', () => {
    const [one, again, other] = [1, 1, 2].map((seed) => makeCover({ size: 200, seed }));
    const picture = pixels(one as Uint8Array, 200);
    const colours = new Set(Array.from({ length: 200 * 200 }, (_, n) => picture.subarray(3 * n, 3 * n + 3).join()));
    expect(colours.size).toBeGreaterThan(300);
    expect(Buffer.from(one as Uint8Array).equals(again as Uint8Array)).toBe(true);
    expect(Buffer.from(one as Uint8Array).equals(other as Uint8Array)).toBe(false);
  });

  it('is drawn for every seed and any size within bounds', () => {
    for (let seed = 0; seed < 40; seed += 1) pixels(makeCover({ size: 16 + seed, seed }), 16 + seed);
    for (const size of [15, 8193, 100.5, Number.NaN]) expect(() => makeCover({ size, seed: 1 })).toThrow(RangeError);
  });
});
