import { crc32, deflateSync } from 'node:zlib';

/**
 * A PNG of 8-bit RGB in the sRGB colour space, without a profile. `paintRow` fills one row at a time, so the
 * uncompressed picture is in memory once.
 */
export function writePng(width: number, height: number, paintRow: (y: number, row: Uint8Array) => void): Uint8Array {
  const rowBytes = width * 3;
  const filtered = new Uint8Array((rowBytes + 1) * height);
  const row = new Uint8Array(rowBytes);
  for (let y = 0; y < height; y += 1) {
    paintRow(y, row);
    const at = y * (rowBytes + 1);
    // Filter "Sub": flat areas, which our pictures are full of, become zeros.
    filtered[at] = 1;
    filtered.set(row.subarray(0, 3), at + 1);
    for (let i = 3; i < rowBytes; i += 1) filtered[at + 1 + i] = row[i]! - row[i - 3]!;
  }
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, COLOUR_TYPE_RGB, 0, 0, 0], 8);
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', header),
    // Rendering intent 0: perceptual.
    chunk('sRGB', Buffer.from([0])),
    chunk('IDAT', deflateSync(filtered, { level: 6 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

const COLOUR_TYPE_RGB = 2;

const chunk = (type: string, data: Buffer): Buffer => {
  const named = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const frame = Buffer.alloc(8 + named.length);
  frame.writeUInt32BE(data.length, 0);
  frame.set(named, 4);
  frame.writeUInt32BE(crc32(named), 4 + named.length);
  return frame;
};
