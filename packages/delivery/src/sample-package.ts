import type { PackageParts } from './package.ts';

/** A release of one track, ready to be sealed: for the tests of this package. */
export const sampleParts: PackageParts = {
  messageId: 'MSG-20240304-0001',
  messageType: 'NewReleaseMessage',
  releaseName: 'A10302B0003989564F',
  releaseIds: { grid: 'A10302B0003989564F', icpn: '0602445790128' },
  deliveryType: 'NewReleaseDelivery',
  productType: 'AudioProduct',
  files: [
    file('resource', 'resources/A10302B0003989564F_01_001.wav', 1000),
    file('message', 'A10302B0003989564F.xml', 300),
    file('resource', 'resources/A10302B0003989564F_01_000.jpg', 200),
  ],
};

/** The same release under another name. */
export const sampleNamed = (releaseName: string): PackageParts => ({
  ...sampleParts,
  messageId: `MSG-${releaseName}`,
  releaseName,
  releaseIds: { grid: releaseName },
  files: sampleParts.files.map((each) => ({
    ...each,
    wirePath: each.wirePath.replaceAll(sampleParts.releaseName, releaseName),
  })),
});

function file(role: 'message' | 'resource', wirePath: string, size: number): PackageParts['files'][number] {
  const digit = String(size).slice(0, 1);
  return {
    role,
    wirePath,
    size,
    hashes: { md5: digit.repeat(32), sha1: digit.repeat(40), sha256: digit.repeat(64) },
    source: { bucket: role === 'message' ? 'packages' : 'assets', key: `sha256/${digit.repeat(64)}` },
  };
}
