import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { riffExtent } from './riff-extent.ts';

const chunk = (name: string, bytes: number, claims = bytes): Buffer => {
  const header = Buffer.alloc(8);
  header.write(name, 0, 'latin1');
  header.writeUInt32LE(claims, 4);
  return Buffer.concat([header, Buffer.alloc(bytes + (bytes % 2))]);
};
const riff = (...chunks: Buffer[]) => Buffer.concat([Buffer.from('RIFF\0\0\0\0WAVE', 'latin1'), ...chunks]);

const shortBy = (bytes: Buffer, ...cuts: number[]): number => {
  const extent = riffExtent();
  const places = [0, ...cuts.map((cut) => cut % (bytes.length + 1)).sort((a, b) => a - b), bytes.length];
  for (const [index, place] of places.entries()) extent.update(bytes.subarray(places[index - 1] ?? 0, place));
  return extent.shortBy();
};

describe('the extent of a RIFF file', () => {
  it.each([
    ['whole', riff(chunk('fmt ', 16), chunk('data', 100)), 0],
    ['with an odd chunk before the sound', riff(chunk('fmt ', 16), chunk('LIST', 7), chunk('data', 100)), 0],
    ['with more after the sound', riff(chunk('data', 10), chunk('id3 ', 10, 4_000_000_000)), 0],
    ['that ends early', riff(chunk('fmt ', 16), chunk('data', 100, 140)), 40],
    ['that claims almost 4 GB', riff(chunk('fmt ', 16), chunk('data', 0, 0xffffffff)), 0xffffffff],
    ['without sound', riff(chunk('fmt ', 16)), 0],
    ['with a chunk that claims more than there is', riff(chunk('LIST', 4, 0xfffffff0)), 0],
    ['that is none', Buffer.from('This is a text, and no sound at all.'), 0],
    ['that is empty', Buffer.alloc(0), 0],
  ])('of a file %s is found, however its bytes come', (_, bytes, short) => {
    fc.assert(
      fc.property(fc.array(fc.nat(), { maxLength: 6 }), (cuts) => {
        expect(shortBy(bytes, ...cuts)).toBe(short);
      }),
    );
  });

  it('says where the sound begins, once it does', () => {
    const extent = riffExtent();
    const bytes = riff(chunk('fmt ', 16), chunk('data', 100));
    const sound = bytes.length - 100;
    extent.update(bytes.subarray(0, sound - 1));
    expect(extent.soundAt).toBeUndefined();
    extent.update(bytes.subarray(sound - 1, sound));
    expect(extent.soundAt).toBe(sound);
  });
});
