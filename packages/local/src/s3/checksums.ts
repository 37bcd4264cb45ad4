import { createHash, type Hash } from 'node:crypto';
import { crc32 } from 'node:zlib';
import { AwsError } from '../cloud.ts';
import { type Crc64, crc32c, crc64nvme } from './crc.ts';

/** The checksum algorithms of S3, each with how it is computed and whether it can cover a whole multipart object. */
export const algorithms = {
  CRC32: { fullObject: true, composite: true, digester: () => crcDigester(crc32) },
  CRC32C: { fullObject: true, composite: true, digester: () => crcDigester(crc32c) },
  CRC64NVME: { fullObject: true, composite: false, digester: () => crc64Digester() },
  SHA1: { fullObject: false, composite: true, digester: () => hashDigester(createHash('sha1')) },
  SHA256: { fullObject: false, composite: true, digester: () => hashDigester(createHash('sha256')) },
} as const satisfies Record<string, AlgorithmRow>;

export type Algorithm = keyof typeof algorithms;
export type ChecksumType = 'FULL_OBJECT' | 'COMPOSITE';

interface AlgorithmRow {
  readonly fullObject: boolean;
  readonly composite: boolean;
  readonly digester: () => Digester;
}

/** A checksum that is being computed. */
export interface Digester {
  update(piece: Uint8Array): void;
  digest(): Buffer;
}

/** A checksum as it is stored and answered: base64, with `-<parts>` when it is a checksum of checksums. */
export interface Checksum {
  readonly algorithm: Algorithm;
  readonly value: string;
  readonly type: ChecksumType;
}

export const checksumHeader = (algorithm: Algorithm): string => `x-amz-checksum-${algorithm.toLowerCase()}`;

/** `ChecksumCRC32`: the name in XML bodies. */
export const checksumElement = (algorithm: Algorithm): string => `Checksum${algorithm}`;

export function algorithmNamed(name: string): Algorithm {
  const upper = name.toUpperCase();
  if (upper in algorithms) return upper as Algorithm;
  throw new AwsError(
    'InvalidRequest',
    `The checksum algorithm ${name} is not supported; use one of ${Object.keys(algorithms).join(', ')}.`,
  );
}

/** The checksum over the raw checksums of the parts. */
export function compositeChecksum(algorithm: Algorithm, parts: readonly string[]): Checksum {
  const digester = algorithms[algorithm].digester();
  for (const part of parts) digester.update(Buffer.from(part, 'base64'));
  return { algorithm, value: `${digester.digest().toString('base64')}-${parts.length}`, type: 'COMPOSITE' };
}

const crcDigester = (crc: (piece: Uint8Array, before: number) => number): Digester => {
  let value = 0;
  return {
    update: (piece) => {
      value = crc(piece, value);
    },
    digest: () => {
      const bytes = Buffer.alloc(4);
      bytes.writeUInt32BE(value);
      return bytes;
    },
  };
};

const crc64Digester = (): Digester => {
  let value: Crc64 = { high: 0, low: 0 };
  return {
    update: (piece) => {
      value = crc64nvme(piece, value);
    },
    digest: () => {
      const bytes = Buffer.alloc(8);
      bytes.writeUInt32BE(value.high);
      bytes.writeUInt32BE(value.low, 4);
      return bytes;
    },
  };
};

const hashDigester = (hash: Hash): Digester => ({
  update: (piece) => void hash.update(piece),
  digest: () => hash.digest(),
});
