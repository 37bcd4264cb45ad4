import { randomBytes } from 'node:crypto';
import { DocumentTooLarge } from '@slipway/kernel';
import { describe, expect, it } from 'vitest';
import { packed, unpacked } from './packed.ts';

const cards = Array.from({ length: 10 }, (_, index) => ({ cardId: `card-${index}`, territories: ['DE', 'AT'] }));
const release = (count: number) => ({
  platforms: Array.from({ length: count }, (_, index) => ({ platformId: `platform-${index}`, cards })),
});
const noise = (bytes: number) => ({ text: randomBytes(bytes).toString('base64') });

describe('a document in its item', () => {
  it('stays as it is while it is small', () => {
    const small = release(3);
    expect(packed('release', small)).toBe(small);
    expect(unpacked(small)).toBe(small);
  });

  it('comes back from compressed JSON as it was, and takes a hundredth of the room', () => {
    const large = release(1000);
    const item = packed('release', large) as Uint8Array;
    expect(item.length).toBeLessThan(JSON.stringify(large).length / 50);
    expect(unpacked(item)).toEqual(large);
    // As the SDK gives it back.
    expect(unpacked(new Uint8Array(item))).toEqual(large);
  });

  it.each([
    ['could not be compressed far enough', noise(600_000)],
    ['has more than an answer can show', release(12_000)],
  ])('is refused when it %s', (_, document) => {
    expect(() => packed('release', document)).toThrow(DocumentTooLarge);
  });
});
