import { callLimits } from '@slipway/delivery';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { partsOf } from './prepare-remote.ts';
import { placeOf, stagedPrefix } from './transfers.ts';

const file = (wirePath: string, size = 1) => ({
  wirePath,
  size,
  sha256: '0'.repeat(64),
  source: { bucket: 'packages' as const, key: 'k' },
});

describe('the calls to the transport', () => {
  it('take every missing file once, at most ten a call, each call into one folder, each under a name of its own', () => {
    const folders = fc.constantFrom('', 'a', 'a/resources', 'b');
    fc.assert(
      fc.property(fc.uniqueArray(fc.tuple(folders, fc.nat(60)), { maxLength: 60, selector: String }), (paths) => {
        const missing = paths.map(([folder, n], index) => ({
          file: file(folder === '' ? `${n}` : `${folder}/${n}`),
          index,
        }));
        const parts = partsOf(missing, callLimits['sftp-transfer'], 1);
        expect(parts.flatMap(({ files }) => files).sort((a, b) => a - b)).toEqual(missing.map(({ index }) => index));
        expect(new Set(parts.map(({ part }) => part)).size).toBe(parts.length);
        for (const { files } of parts) {
          expect(files.length).toBeGreaterThan(0);
          expect(files.length).toBeLessThanOrEqual(10);
          expect(new Set(files.map((index) => paths[index]?.[0])).size).toBe(1);
        }
      }),
    );
  });

  it('hold no more bytes than the sender takes at once, but for a file that is larger by itself', () => {
    const sizes = fc.array(fc.integer({ min: 1, max: 3_000_000_000 }), { maxLength: 30 });
    fc.assert(
      fc.property(sizes, (all) => {
        const missing = all.map((size, index) => ({ file: file(`a/${index}`, size), index }));
        const parts = partsOf(missing, callLimits['sftp-direct'], 1);
        expect(parts.flatMap(({ files }) => files)).toEqual(missing.map(({ index }) => index));
        for (const { files } of parts) {
          const bytes = files.reduce((sum, index) => sum + (all[index] ?? 0), 0);
          expect(files.length === 1 || bytes <= callLimits['sftp-direct'].bytes).toBe(true);
        }
      }),
    );
  });

  it('are none when nothing is missing', () => {
    expect(partsOf([], callLimits['sftp-direct'], 1)).toEqual([]);
  });

  it('are other calls in another round: what vanished at the platform is sent again, however its first call ended', () => {
    const missing = [{ file: file('a/1'), index: 0 }];
    const [first, second] = [1, 2].map((round) => partsOf(missing, callLimits['sftp-direct'], round)[0]);
    expect(second?.files).toEqual(first?.files);
    expect(second?.part).not.toBe(first?.part);
  });
});

describe('a staged key', () => {
  const word = fc.stringMatching(/^[A-Za-z0-9][A-Za-z0-9._~-]{0,20}$/);
  it('leads back to the transfer that it belongs to', () => {
    fc.assert(
      fc.property(
        fc.record({
          tenantId: word,
          platformId: word,
          batchId: word,
          attempt: fc.integer({ min: 1 }),
          part: word,
          try: fc.integer({ min: 1 }),
        }),
        (place) => {
          expect(placeOf(`${stagedPrefix(place)}batch/resources/A1.wav`)).toEqual(place);
        },
      ),
    );
  });

  it.each([
    '',
    'sealed/x/y',
    'out',
    'out/t/p/b',
    'out/t/p/b/1/f0',
    'in/t/p/b/1/f0/1/x',
    'out//p/b/1/f0/1/x',
    'out/t/p/b/one/f0/1/x',
    'out/t/p/b/1/f0/0x1/x',
  ])('that is none (%j) leads nowhere', (key) => {
    expect(placeOf(key)).toBeUndefined();
  });
});
