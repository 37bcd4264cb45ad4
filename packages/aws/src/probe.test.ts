import { createHash } from 'node:crypto';
import { Readable } from 'node:stream';
import { makeCover, makePdf, synthesizeMov, synthesizeWav } from '@slipway/samples';
import { describe, expect, it } from 'vitest';
import { probe } from './probe.ts';

const wav = synthesizeWav({ seconds: 0.5, sampleRate: 48000, bitDepth: 24, channels: 2, seed: 1 });
const png = makeCover({ size: 64, seed: 1 });
/** A JPEG as small as one can be: start, one frame of 2 × 3, end. */
const jpeg = Buffer.from('ffd8ffe000104a46494600010100000100010000ffc0000b080003000201011100ffd9', 'hex');

/** Bytes as a store gives them: in pieces. */
const streamOf = (bytes: Uint8Array, piece = 16_384): Readable =>
  Readable.from(
    (function* () {
      for (let at = 0; at < bytes.length; at += piece) yield Buffer.from(bytes.subarray(at, at + piece));
    })(),
    { objectMode: false },
  );
const look = (bytes: Uint8Array, kind: 'audio' | 'video' | 'image' | 'text', piece?: number) =>
  probe(streamOf(bytes, piece), kind, bytes.length);
const sum = (algorithm: string, bytes: Uint8Array) => createHash(algorithm).update(bytes).digest('hex');

/** A WAV header that claims some bytes of sound. */
const wavHeader = (claims: number): Buffer => {
  const header = Buffer.alloc(44);
  header.write('RIFF', 0, 'latin1');
  header.writeUInt32LE(Math.min(claims + 36, 0xffffffff), 4);
  header.write('WAVEfmt ', 8, 'latin1');
  header.writeUInt32LE(16, 16);
  header.writeUInt16LE(1, 20);
  header.writeUInt16LE(2, 22);
  header.writeUInt32LE(44100, 24);
  header.writeUInt32LE(44100 * 4, 28);
  header.writeUInt16LE(4, 32);
  header.writeUInt16LE(16, 34);
  header.write('data', 36, 'latin1');
  header.writeUInt32LE(claims, 40);
  return header;
};

describe('a file that is looked at', () => {
  it('as sound tells its format, its length and its size', async () => {
    expect(await look(wav, 'audio')).toMatchObject({
      ok: true,
      size: wav.length,
      extension: 'wav',
      audio: { container: 'WAVE', codec: 'PCM', sampleRate: 48000, bitsPerSample: 24, channels: 2, duration: 0.5 },
    });
  });

  it('as a picture tells its format and its size', async () => {
    expect(await look(png, 'image')).toMatchObject({
      extension: 'png',
      image: { codec: 'png', width: 64, height: 64, colour: 'RGB', bitsPerChannel: 8, profile: 'sRGB' },
    });
    expect(await look(jpeg, 'image')).toMatchObject({ extension: 'jpg', image: { codec: 'jpg', width: 2, height: 3 } });
  });

  it('as a JPEG tells its colours and its profile', async () => {
    const description = Buffer.concat([
      Buffer.from('desc\0\0\0\0\0\0\0\x10Coated FOGRA39\0\0', 'latin1'),
      Buffer.alloc(80),
    ]);
    const profile = Buffer.alloc(144 + description.length);
    profile.writeUInt32BE(1, 128);
    profile.write('desc', 132, 'latin1');
    profile.writeUInt32BE(144, 136);
    description.copy(profile, 144);
    const marker = Buffer.from('ffe20000', 'hex');
    marker.writeUInt16BE(profile.length + 16, 2);
    const cmyk = Buffer.from('ffc000140800030002040111000211000311000411 00ffd9'.replaceAll(' ', ''), 'hex');
    const bytes = Buffer.concat([
      jpeg.subarray(0, 20),
      marker,
      Buffer.from('ICC_PROFILE\0\x01\x01', 'latin1'),
      profile,
      cmyk,
    ]);
    expect(await look(bytes, 'image')).toMatchObject({
      image: { codec: 'jpg', colour: 'CMYK', bitsPerChannel: 8, profile: 'Coated FOGRA39' },
    });
  });

  const film = synthesizeMov({ seconds: 2, seed: 1 });
  it.each([1000, film.length])(
    'as a film tells its format, its pictures and its length, in pieces of %d bytes',
    async (piece) => {
      expect(await look(film, 'video', piece)).toMatchObject({
        ok: true,
        extension: 'mov',
        hashes: { md5: sum('md5', film) },
        video: { container: 'QuickTime', codec: 'raw', width: 64, height: 36, frameRate: 10, duration: 2 },
      });
    },
  );

  it('as a text tells what it is', async () => {
    expect(await look(makePdf('Words'), 'text')).toMatchObject({ extension: 'pdf', text: { codec: 'PDF' } });
    expect(await look(Buffer.from('Wörter ☂ '.repeat(5000)), 'text', 1001)).toMatchObject({
      extension: 'txt',
      text: { codec: 'UTF8Text' },
    });
  });

  it.each([
    ['video', 'a film without its tables', film.subarray(0, film.length - 400), 'corrupt'],
    [
      'video',
      'a film without its first pictures',
      Buffer.concat([film.subarray(0, 36), film.subarray(90_036)]),
      'corrupt',
    ],
    ['video', 'a picture', png, 'not-video'],
    ['video', 'sound', wav, 'not-video'],
    ['text', 'a PDF that was cut off', makePdf('Words').subarray(0, 300), 'corrupt'],
    ['text', 'a picture', png, 'not-a-text'],
    ['text', 'a text that ends within a letter', Buffer.from('ö').subarray(0, 1), 'corrupt'],
  ] as const)('as %s is refused when it is %s', async (kind, _, bytes, code) => {
    expect(await look(bytes, kind)).toMatchObject({ ok: false, refusal: { code } });
  });

  it.each([
    ['sound', wav, 'audio'],
    ['a picture', png, 'image'],
  ] as const)('as %s has the three hash sums of its bytes, however they come', async (_, bytes, kind) => {
    const hashes = { md5: sum('md5', bytes), sha1: sum('sha1', bytes), sha256: sum('sha256', bytes) };
    expect(await look(bytes, kind)).toMatchObject({ ok: true, hashes });
    expect(await look(bytes, kind, 1009)).toMatchObject({ ok: true, hashes });
  });

  it.each([
    ['a text named .wav', Buffer.from('This is no sound. '.repeat(5000)), 'audio', 'not-audio'],
    ['a picture sent as sound', png, 'audio', 'not-audio'],
    ['sound sent as a picture', wav, 'image', 'not-an-image'],
    ['a text sent as a picture', Buffer.from('Hello'), 'image', 'not-an-image'],
    ['a GIF', Buffer.from('474946383961010001000000002c', 'hex'), 'image', 'not-an-image'],
    ['one byte', Buffer.from('R'), 'audio', 'not-audio'],
    ['nothing', Buffer.alloc(0), 'audio', 'empty'],
    ['nothing, as a picture', Buffer.alloc(0), 'image', 'empty'],
    ['sound that was cut off', wav.subarray(0, wav.length - 1000), 'audio', 'corrupt'],
    ['sound that was cut off in its header', wav.subarray(0, 30), 'audio', 'corrupt'],
    ['a header without sound', wavHeader(0), 'audio', 'corrupt'],
    ['a header that claims 4 GB', Buffer.concat([wavHeader(0xfffffff0), Buffer.alloc(100)]), 'audio', 'corrupt'],
    ['a picture that was cut off', png.subarray(0, png.length - 100), 'image', 'corrupt'],
    ['a JPEG without its end', jpeg.subarray(0, jpeg.length - 2), 'image', 'corrupt'],
  ] as const)('is refused when it is %s', async (_, bytes, kind, code) => {
    const finding = await look(bytes, kind);
    expect(finding).toMatchObject({ ok: false, size: bytes.length, refusal: { code } });
    expect(finding).not.toHaveProperty('hashes');
  });

  it('is sound whatever stands behind the sound: nothing of that is read', async () => {
    const texts = Buffer.from('id3 \x10\0\0\0These are no tags', 'latin1').subarray(0, 24);
    const bytes = Buffer.concat([wav, texts]);
    bytes.writeUInt32LE(bytes.length - 8, 4);
    for (const piece of [7, 1009, bytes.length]) {
      expect(await look(bytes, 'audio', piece)).toMatchObject({
        ok: true,
        hashes: { md5: sum('md5', bytes) },
        audio: { container: 'WAVE', duration: 0.5 },
      });
    }
  });

  it('does not take the memory that a chunk of its header claims', async () => {
    const header = Buffer.from(wav.subarray(0, 36));
    const claim = Buffer.from('LIST\xf0\xff\xff\x7fINFO', 'latin1');
    const before = process.memoryUsage().arrayBuffers;
    expect(await look(Buffer.concat([header, claim, Buffer.alloc(1000)]), 'audio')).toMatchObject({ ok: false });
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(50_000_000);
  });

  it('is not read at all when it is too large for a picture', async () => {
    const bytes = new Readable({ read: () => expect.unreachable() });
    const finding = await probe(bytes, 'image', 50 * 1024 * 1024 + 1);
    expect(finding).toMatchObject({ ok: false, refusal: { code: 'too-large' } });
    expect(bytes.destroyed).toBe(true);
  });

  it('of 400 MB passes through without being kept', async () => {
    const size = 400_000_000;
    let most = 0;
    const bytes = Readable.from(
      (function* () {
        yield wavHeader(size - 44);
        for (let left = size - 44; left > 0; left -= 64_000) {
          most = Math.max(most, process.memoryUsage().arrayBuffers);
          yield Buffer.alloc(Math.min(left, 64_000), 1);
        }
      })(),
      { objectMode: false },
    );
    const before = process.memoryUsage().arrayBuffers;
    expect(await probe(bytes, 'audio', size)).toMatchObject({ ok: true, audio: { container: 'WAVE' } });
    // What was let go may wait for the collector; what is kept would be all of it.
    expect(most - before).toBeLessThan(size * 0.75);
  }, 60_000);

  it.each(['audio', 'image'] as const)('whose bytes stop coming says nothing about itself (%s)', async (kind) => {
    const bytes = Readable.from(
      (function* () {
        yield Buffer.from(wav.subarray(0, 1000));
        throw new Error('connection reset');
      })(),
      { objectMode: false },
    );
    await expect(probe(bytes, kind, wav.length)).rejects.toThrow('connection reset');
    await expect(probe(streamOf(wav.subarray(0, 500)), kind, wav.length)).rejects.toThrow('500 came');
  });
});
