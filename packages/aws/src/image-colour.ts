import type { Asset } from '@slipway/releases';

type Colour = Pick<NonNullable<Asset['image']>, 'colour' | 'bitsPerChannel' | 'profile'>;

/** What a picture says of its colours: of which kind they are, how fine, and by which embedded profile they are meant. */
export const imageColour = (type: string, bytes: Buffer): Colour => readers[type]?.(bytes) ?? {};

const readers: Readonly<Record<string, (bytes: Buffer) => Colour>> = { png: pngColour, jpg: jpegColour };

/** Colour types of the PNG header (RFC 2083, 4.1.1). */
const pngColours: readonly (Colour['colour'] | undefined)[] = [
  'grey',
  undefined,
  'RGB',
  'RGB',
  'grey',
  undefined,
  'RGB',
];

function pngColour(bytes: Buffer): Colour {
  const colour = pngColours[bytes[25] ?? 1];
  let profile: string | undefined;
  for (let at = 8; at + 12 <= bytes.length; at += 12 + bytes.readUInt32BE(at)) {
    const type = bytes.toString('latin1', at + 4, at + 8);
    // The name of an embedded profile stands before it, up to a zero.
    if (type === 'iCCP') profile = bytes.toString('latin1', at + 8, bytes.indexOf(0, at + 8));
    if (type === 'sRGB') profile = 'sRGB';
    if (type === 'IDAT') break;
  }
  return { ...(colour ? { colour } : {}), bitsPerChannel: bytes[24] ?? 8, ...(profile ? { profile } : {}) };
}

function jpegColour(bytes: Buffer): Colour {
  const found: { -readonly [Key in keyof Colour]: Colour[Key] } = {};
  for (let at = 2; at + 4 <= bytes.length && bytes[at] === 0xff; at += 2 + bytes.readUInt16BE(at + 2)) {
    const marker = bytes[at + 1] ?? 0;
    const isFrame = marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
    if (isFrame) {
      found.bitsPerChannel = bytes[at + 4] ?? 8;
      found.colour = bytes[at + 9] === 1 ? 'grey' : bytes[at + 9] === 4 ? 'CMYK' : 'RGB';
    }
    if (marker === 0xe2 && bytes.toString('latin1', at + 4, at + 15) === 'ICC_PROFILE') {
      const name = profileName(bytes.subarray(at + 18, at + 2 + bytes.readUInt16BE(at + 2)));
      if (name !== undefined) found.profile = name;
    }
    if (marker === 0xda) break;
  }
  return found;
}

/** The description in an ICC profile (ICC.1, 7.2 and 9.2.41): plain in version 2, several languages in UTF-16 in version 4. */
function profileName(profile: Buffer): string | undefined {
  if (profile.length < 132) return undefined;
  for (let index = 0; index < profile.readUInt32BE(128); index += 1) {
    const tag = 132 + 12 * index;
    if (tag + 12 > profile.length) return undefined;
    if (profile.toString('latin1', tag, tag + 4) !== 'desc') continue;
    const at = profile.readUInt32BE(tag + 4);
    if (at + 28 > profile.length) return undefined;
    if (profile.toString('latin1', at, at + 4) === 'desc') {
      return profile.toString('latin1', at + 12, at + 12 + Math.min(200, profile.readUInt32BE(at + 8))).split('\0')[0];
    }
    const [length, offset] = [profile.readUInt32BE(at + 20), profile.readUInt32BE(at + 24)];
    const utf16 = Buffer.from(profile.subarray(at + offset, at + offset + length));
    return utf16.length % 2 === 0 ? utf16.swap16().toString('utf16le').slice(0, 200) : undefined;
  }
  return undefined;
}
