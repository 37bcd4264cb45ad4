import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalJson } from './canonical-json.ts';
import { seal, sealedPackage } from './package.ts';
import { sampleParts } from './sample-package.ts';

const sealed = (parts = sampleParts) => {
  const outcome = seal(parts);
  if (!outcome.ok) throw new Error(outcome.refusal.says);
  return outcome.value;
};

const [wave, message, cover] = sampleParts.files as [
  (typeof sampleParts.files)[0],
  (typeof sampleParts.files)[0],
  (typeof sampleParts.files)[0],
];

describe('a sealed package', () => {
  it('has the same id for the same contents, in whatever order and wherever they lie', () => {
    const elsewhere = { ...wave, source: { bucket: 'assets' as const, key: 'other' } };
    expect(sealed({ ...sampleParts, files: [message, cover, elsewhere] }).packageId).toBe(sealed().packageId);
    expect(sealed().packageId).toBe('f0a1947371746328bfc7e20ef525031fae16a48ea26d8d24d9886d2cf8cb43f5');
  });

  it('has another id as soon as anything that travels differs', () => {
    const others = [
      { ...sampleParts, messageId: 'MSG-2' },
      { ...sampleParts, files: [wave, message] },
      { ...sampleParts, files: [{ ...wave, size: 1001 }, message, cover] },
      { ...sampleParts, files: [{ ...wave, wirePath: 'resources/other.wav' }, message, cover] },
      { ...sampleParts, files: [{ ...wave, hashes: { ...wave.hashes, md5: 'a'.repeat(32) } }, message, cover] },
    ];
    expect(new Set([sealed(), ...others.map(sealed)].map(({ packageId }) => packageId)).size).toBe(others.length + 1);
  });

  it('can be stored and read', () => {
    expect(sealedPackage.parse(JSON.parse(JSON.stringify(sealed())))).toEqual(sealed());
    expect(sealedPackage.safeParse({ ...sealed(), files: [{ ...wave, wirePath: '../wave.wav' }] }).success).toBe(false);
  });

  it.each([
    ['no-message', [wave]],
    ['several-messages', [message, { ...message, wirePath: 'b.xml' }]],
    ['same-name', [message, wave, { ...wave, wirePath: wave.wirePath.toUpperCase() }]],
    ['unsafe-name', [message, { ...wave, wirePath: '../../etc/passwd' }]],
    ['unsafe-name', [message, { ...wave, wirePath: '/wave.wav' }]],
  ] as const)('is refused with %s', (problem, files) => {
    expect(seal({ ...sampleParts, files: [...files] })).toMatchObject({
      ok: false,
      refusal: { code: 'seal-refused', problem },
    });
  });

  it('is refused when the id of the release is a way out of the folder', () => {
    expect(seal({ ...sampleParts, releaseName: '..' })).toMatchObject({
      refusal: { problem: 'unsafe-name', wirePaths: ['..'] },
    });
  });
});

describe('canonical JSON', () => {
  it('says the same as JSON, whatever the order of the keys', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (value) => {
        const reversed = Object.fromEntries(Object.entries(value).reverse());
        expect(canonicalJson(reversed)).toBe(canonicalJson(value));
        expect(JSON.parse(canonicalJson(value))).toEqual(JSON.parse(JSON.stringify(value)));
      }),
    );
  });

  it('leaves out what is undefined', () => {
    expect(canonicalJson({ b: undefined, a: [1, undefined] })).toBe('{"a":[1,null]}');
  });
});
