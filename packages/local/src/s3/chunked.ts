import { AwsError } from '../cloud.ts';

/**
 * Decodes `aws-chunked` bodies without chunk signatures (STREAMING-UNSIGNED-PAYLOAD-TRAILER): hex size, CRLF, data,
 * CRLF, … 0, CRLF, trailer lines, CRLF. Fed piece by piece; pieces may be cut anywhere.
 */
export class ChunkedDecoder {
  readonly trailers = new Map<string, string>();
  #state: 'size' | 'data' | 'data-end' | 'trailer' | 'done' = 'size';
  #line = '';
  #left = 0;
  #trailerBytes = 0;

  /** The data bytes within a piece. */
  push(piece: Buffer): Buffer[] {
    const data: Buffer[] = [];
    let at = 0;
    while (at < piece.length) {
      if (this.#state === 'done') throw incomplete('There are bytes after the last chunk');
      if (this.#state === 'data') {
        const taken = piece.subarray(at, at + this.#left);
        data.push(taken);
        at += taken.length;
        this.#left -= taken.length;
        if (this.#left === 0) this.#state = 'data-end';
        continue;
      }
      const feed = piece.indexOf(0x0a, at);
      const end = feed === -1 ? piece.length : feed + 1;
      this.#line += piece.toString('latin1', at, end);
      at = end;
      if (this.#line.length > MAX_LINE) throw incomplete('A line of the chunk framing is too long');
      if (feed !== -1) this.#takeLine();
    }
    return data;
  }

  /** To be called at the end of the body: refuses a body that stopped early. */
  end(): void {
    if (this.#state !== 'done') throw incomplete('The chunked body ended before its last chunk');
  }

  #takeLine(): void {
    if (!this.#line.endsWith('\r\n')) throw incomplete('A line of the chunk framing does not end in CRLF');
    const line = this.#line.slice(0, -2);
    this.#line = '';
    if (this.#state === 'size') this.#takeSize(line);
    else if (this.#state === 'data-end') this.#takeDataEnd(line);
    else this.#takeTrailer(line);
  }

  #takeSize(line: string): void {
    const size = /^([0-9a-fA-F]{1,12})(?:;.*)?$/.exec(line)?.[1];
    if (size === undefined) throw new AwsError('InvalidChunkSizeError', `Not a chunk size: ${JSON.stringify(line)}`);
    this.#left = Number.parseInt(size, 16);
    this.#state = this.#left === 0 ? 'trailer' : 'data';
  }

  #takeDataEnd(line: string): void {
    if (line !== '') throw incomplete('The data of a chunk is longer than its size');
    this.#state = 'size';
  }

  #takeTrailer(line: string): void {
    if (line === '') {
      this.#state = 'done';
      return;
    }
    this.#trailerBytes += line.length;
    const colon = line.indexOf(':');
    if (colon < 1 || this.#trailerBytes > MAX_LINE) {
      throw new AwsError('MalformedTrailerError', 'The request contained trailing data that was not well-formed');
    }
    this.trailers.set(line.slice(0, colon).trim().toLowerCase(), line.slice(colon + 1).trim());
  }
}

const MAX_LINE = 4096;

const incomplete = (message: string): AwsError => new AwsError('IncompleteBody', message);
