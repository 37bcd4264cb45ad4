import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ChunkedDecoder } from './chunked.ts';

const decode = (pieces: Buffer[]) => {
  const decoder = new ChunkedDecoder();
  const data = Buffer.concat(pieces.flatMap((piece) => decoder.push(piece)));
  decoder.end();
  return { data, trailers: Object.fromEntries(decoder.trailers) };
};

const frame = (chunks: Uint8Array[], trailer = '') =>
  Buffer.concat([
    ...chunks.flatMap((chunk) => [Buffer.from(`${chunk.length.toString(16)}\r\n`), chunk, Buffer.from('\r\n')]),
    Buffer.from(`0\r\n${trailer}\r\n`),
  ]);

describe('an aws-chunked body', () => {
  it('is decoded whatever its chunks are and wherever the network cuts it', () => {
    const chunks = fc.array(fc.uint8Array({ minLength: 1, maxLength: 40 }), { maxLength: 5 });
    fc.assert(
      fc.property(chunks, fc.array(fc.nat(20), { maxLength: 40 }), (parts, cuts) => {
        const body = frame(parts, 'x-amz-checksum-crc32:AAAAAA==\r\n');
        const pieces: Buffer[] = [];
        let at = 0;
        for (const cut of cuts) {
          pieces.push(body.subarray(at, at + cut));
          at += cut;
        }
        pieces.push(body.subarray(at));
        expect(decode(pieces)).toEqual({
          data: Buffer.concat(parts),
          trailers: { 'x-amz-checksum-crc32': 'AAAAAA==' },
        });
      }),
    );
  });

  it.each([
    ['stops early', 'a\r\n12345'],
    ['lacks its last chunk', '1\r\na\r\n'],
    ['holds more data than the size says', '1\r\nab\r\n0\r\n\r\n'],
    ['goes on after its end', '0\r\n\r\nx'],
    ['names no size', 'zz\r\n'],
    ['has lines without CR', '1\na\n0\n\n'],
    ['has an endless line', 'a'.repeat(9000)],
    ['has a trailer that is no header', '0\r\nnothing\r\n\r\n'],
  ])('is refused when it %s', (_, text) => expect(() => decode([Buffer.from(text)])).toThrow());
});
