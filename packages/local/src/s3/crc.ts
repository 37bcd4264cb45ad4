/** CRC-32C (Castagnoli) of a piece, continued from an earlier value; as an unsigned number. */
export function crc32c(data: Uint8Array, before = 0): number {
  let crc = ~before;
  for (let i = 0; i < data.length; i += 1) crc = castagnoli[(crc ^ data[i]!) & 0xff]! ^ (crc >>> 8);
  return ~crc >>> 0;
}

/** A CRC-64 as two unsigned halves: JavaScript's bit operations end at 32 bits, and BigInt is a hundred times slower. */
export interface Crc64 {
  readonly high: number;
  readonly low: number;
}

/** CRC-64/NVME of a piece, continued from an earlier value. */
export function crc64nvme(data: Uint8Array, before: Crc64 = { high: 0, low: 0 }): Crc64 {
  let high = ~before.high;
  let low = ~before.low;
  for (let i = 0; i < data.length; i += 1) {
    const index = (low ^ data[i]!) & 0xff;
    low = ((low >>> 8) | (high << 24)) ^ nvmeLow[index]!;
    high = (high >>> 8) ^ nvmeHigh[index]!;
  }
  return { high: ~high >>> 0, low: ~low >>> 0 };
}

const castagnoli = new Int32Array(256).map((_, index) => {
  let crc = index;
  for (let bit = 0; bit < 8; bit += 1) crc = crc & 1 ? (crc >>> 1) ^ 0x82f63b78 : crc >>> 1;
  return crc;
});

const nvmeHigh = new Int32Array(256);
const nvmeLow = new Int32Array(256);
for (let index = 0; index < 256; index += 1) {
  let crc = BigInt(index);
  for (let bit = 0; bit < 8; bit += 1) crc = crc & 1n ? (crc >> 1n) ^ 0x9a6c9329ac4bc9b5n : crc >> 1n;
  nvmeHigh[index] = Number(crc >> 32n);
  nvmeLow[index] = Number(crc & 0xffffffffn);
}
