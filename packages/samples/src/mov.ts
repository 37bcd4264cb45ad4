/** A sun that moves over the sea, without sound, as an uncompressed QuickTime film of 64 × 36 pixels, ten pictures a second. */
export function synthesizeMov({ seconds, seed }: { readonly seconds: number; readonly seed: number }): Uint8Array {
  if (!(seconds >= 0.1 && seconds <= 60)) throw new RangeError(`Cannot make a film of ${seconds} seconds: 0.1 to 60`);
  const frames = Math.round(seconds * RATE);
  const fileType = atom('ftyp', text('qt  '), uint32(0x20050300), text('qt  '));
  const media = atom('mdat', ...Array.from({ length: frames }, (_, index) => paint(index / frames, seed)));
  // The film begins behind the head of its atom.
  const movie = movieOf(frames, fileType.length + 8);
  return Buffer.concat([fileType, media, movie]);
}

const WIDTH = 64;
const HEIGHT = 36;
const RATE = 10;
const FRAME = WIDTH * HEIGHT * 3;

function paint(moment: number, seed: number): Buffer {
  const frame = Buffer.alloc(FRAME);
  const sun = { x: WIDTH * moment, y: HEIGHT * (0.25 + 0.05 * (seed % 5)) };
  for (let y = 0; y < HEIGHT; y += 1) {
    for (let x = 0; x < WIDTH; x += 1) {
      const isSun = (x - sun.x) ** 2 + (y - sun.y) ** 2 < 25;
      const isSea = y > HEIGHT * 0.6;
      const [red, green, blue] = isSun
        ? [255, 220, 120]
        : isSea
          ? [20, 60 + ((x + y + seed) % 30), 120]
          : [240 - 4 * y, 150, 130];
      frame.writeUIntBE(((red ?? 0) << 16) | ((green ?? 0) << 8) | (blue ?? 0), (y * WIDTH + x) * 3, 3);
    }
  }
  return frame;
}

/** The movie atom (QuickTime file format): one track, every picture a chunk of its own. */
function movieOf(frames: number, first: number): Buffer {
  const length = uint32(frames);
  const header = atom(
    'mvhd',
    zeros(12),
    uint32(RATE),
    length,
    uint32(0x10000),
    uint16(0x100),
    zeros(10),
    matrix,
    zeros(24),
    uint32(2),
  );
  const track = atom(
    'tkhd',
    uint32(7),
    zeros(8),
    uint32(1),
    zeros(4),
    length,
    zeros(16),
    matrix,
    uint32(WIDTH << 16),
    uint32(HEIGHT << 16),
  );
  const mediaHeader = atom('mdhd', zeros(12), uint32(RATE), length, uint16(0), uint16(0));
  const handler = (type: string, kind: string) => atom('hdlr', zeros(4), text(type), text(kind), zeros(13));
  const raw = atom(
    'raw ',
    zeros(6),
    uint16(1),
    zeros(16),
    uint16(WIDTH),
    uint16(HEIGHT),
    uint32(72 << 16),
    uint32(72 << 16),
    zeros(4),
    uint16(1),
    zeros(32),
    uint16(24),
    uint16(0xffff),
  );
  const samples = atom(
    'stbl',
    atom('stsd', zeros(4), uint32(1), raw),
    atom('stts', zeros(4), uint32(1), length, uint32(1)),
    atom('stsc', zeros(4), uint32(1), uint32(1), uint32(1), uint32(1)),
    atom('stsz', zeros(4), uint32(FRAME), length),
    atom('stco', zeros(4), length, ...Array.from({ length: frames }, (_, index) => uint32(first + index * FRAME))),
  );
  const information = atom(
    'minf',
    atom('vmhd', uint32(1), zeros(8)),
    handler('dhlr', 'alis'),
    atom('dinf', atom('dref', zeros(4), uint32(1), atom('alis', uint32(1)))),
    samples,
  );
  return atom('moov', header, atom('trak', track, atom('mdia', mediaHeader, handler('mhlr', 'vide'), information)));
}

const uint16 = (value: number): Buffer => {
  const bytes = Buffer.alloc(2);
  bytes.writeUInt16BE(value);
  return bytes;
};
const uint32 = (value: number): Buffer => {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32BE(value);
  return bytes;
};
const zeros = (count: number): Buffer => Buffer.alloc(count);
const text = (value: string): Buffer => Buffer.from(value, 'latin1');
const atom = (type: string, ...parts: readonly Uint8Array[]): Buffer => {
  const body = Buffer.concat(parts);
  return Buffer.concat([uint32(body.length + 8), text(type), body]);
};
/** Nothing turned, nothing scaled. */
const matrix = Buffer.concat([0x10000, 0, 0, 0, 0x10000, 0, 0, 0, 0x40000000].map(uint32));
