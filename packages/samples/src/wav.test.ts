import { describe, expect, it } from 'vitest';
import { type SoundOptions, synthesizeWav } from './wav.ts';

const options: SoundOptions = { seconds: 1.5, sampleRate: 48000, bitDepth: 24, channels: 2, seed: 7 };

/** The samples of one side, -1 to 1. */
function samples(file: Uint8Array, bitDepth: 16 | 24, side: 0 | 1 = 0): number[] {
  const bytes = bitDepth / 8;
  const data = Buffer.from(file.buffer, file.byteOffset, file.byteLength);
  const found: number[] = [];
  for (let at = 44 + side * bytes; at < data.length; at += 2 * bytes)
    found.push(data.readIntLE(at, bytes) / 2 ** (bitDepth - 1));
  return found;
}

describe('a synthesized WAV', () => {
  it.each([
    [44100, 16],
    [44100, 24],
    [48000, 16],
    [48000, 24],
    [96000, 24],
  ] as const)('at %i Hz and %i bits is what its header says', (sampleRate, bitDepth) => {
    const file = Buffer.from(synthesizeWav({ ...options, sampleRate, bitDepth }));
    const frameBytes = 2 * (bitDepth / 8);
    const dataBytes = 1.5 * sampleRate * frameBytes;
    expect([file.toString('latin1', 0, 4), file.toString('latin1', 8, 16), file.toString('latin1', 36, 40)]).toEqual([
      'RIFF',
      'WAVEfmt ',
      'data',
    ]);
    expect([file.length, file.readUInt32LE(4), file.readUInt32LE(40)]).toEqual([
      44 + dataBytes,
      36 + dataBytes,
      dataBytes,
    ]);
    // Size of the format chunk, WAVE_FORMAT_PCM, channels, rate, bytes a second, bytes of a frame, bits.
    const format = [file.readUInt32LE(16), file.readUInt16LE(20), file.readUInt16LE(22), file.readUInt32LE(24)];
    expect(format).toEqual([16, 1, 2, sampleRate]);
    expect([file.readUInt32LE(28), file.readUInt16LE(32), file.readUInt16LE(34)]).toEqual([
      sampleRate * frameBytes,
      frameBytes,
      bitDepth,
    ]);
  });

  it('is the same for the same seed and another for another', () => {
    const again = Buffer.from(synthesizeWav(options));
    expect(again.equals(synthesizeWav(options))).toBe(true);
    expect(again.equals(synthesizeWav({ ...options, seed: 8 }))).toBe(false);
  });

  it('is sound on both sides, peaks at -3 dBFS, and neither begins nor ends with a click', () => {
    for (const bitDepth of [16, 24] as const) {
      const file = synthesizeWav({ ...options, bitDepth });
      const sides = [samples(file, bitDepth, 0), samples(file, bitDepth, 1)];
      const peak = sides.flat().reduce((most, sample) => Math.max(most, Math.abs(sample)), 0);
      expect(20 * Math.log10(peak)).toBeCloseTo(-3, 2);
      for (const side of sides) {
        expect(Math.hypot(...side) / Math.sqrt(side.length)).toBeGreaterThan(0.05);
        for (const sample of [...side.slice(0, 5), ...side.slice(-5)]) expect(Math.abs(sample)).toBeLessThan(0.001);
      }
    }
  });

  it('has a length within bounds', () => {
    expect(synthesizeWav({ ...options, seconds: 0.1 }).length).toBe(44 + 4800 * 6);
    for (const seconds of [0, -1, 601, Number.NaN])
      expect(() => synthesizeWav({ ...options, seconds })).toThrow(RangeError);
  });
});
