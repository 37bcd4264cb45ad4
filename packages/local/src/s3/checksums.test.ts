import { describe, expect, it } from 'vitest';
import { type Algorithm, algorithmNamed, algorithms, compositeChecksum } from './checksums.ts';

const digest = (algorithm: Algorithm, pieces: string[]) => {
  const digester = algorithms[algorithm].digester();
  for (const piece of pieces) digester.update(Buffer.from(piece));
  return digester.digest().toString('hex');
};

describe('checksums', () => {
  // The check values of the CRC catalogue for "123456789"; the hashes as sha1sum and sha256sum give them.
  it.each([
    ['CRC32', 'cbf43926'],
    ['CRC32C', 'e3069283'],
    ['CRC64NVME', 'ae8b14860a799888'],
    ['SHA1', 'f7c3bc1d808e04732adf679965ccc34ca7ae3441'],
    ['SHA256', '15e2b0d3c33891ebb0f1ef609ec419420c20e320ce94c65fbc8c3312448eb225'],
  ] as const)('give the published check value of %s, in one piece and in many', (algorithm, expected) => {
    expect(digest(algorithm, ['123456789'])).toBe(expected);
    expect(digest(algorithm, ['12', '', '34567', '89'])).toBe(expected);
  });

  it('of parts are checksums of checksums, with the number of parts', () => {
    const one = Buffer.from('cbf43926', 'hex').toString('base64');
    expect(compositeChecksum('CRC32', [one, one])).toMatchObject({
      type: 'COMPOSITE',
      value: expect.stringMatching(/-2$/),
    });
  });

  it('of an unknown kind are refused by name', () =>
    expect(() => algorithmNamed('MD2')).toThrow(/MD2 is not supported/));
});
