/** Watches the bytes of a file go by and compares what its RIFF header promises with what comes. */
export interface RiffExtent {
  update(chunk: Uint8Array): void;
  /** Where the sound of a WAVE file begins, once it does: what comes from there says nothing about its format. */
  readonly soundAt: number | undefined;
  /** Bytes that the sound data lacks at the end of the file; 0 for whole files, and for files that are no RIFF. */
  shortBy(): number;
}

const CHUNK_HEADER = 8;
const FILE_HEADER = 12;

/** Walks from chunk header to chunk header; what lies between is not kept. */
export function riffExtent(): RiffExtent {
  let position = 0;
  let next = 0;
  let wanted = FILE_HEADER;
  let header = Buffer.alloc(0);
  let soundAt: number | undefined;
  let end = 0;
  let looking = true;
  return {
    update(chunk) {
      while (looking) {
        const from = next + header.length - position;
        if (from >= chunk.length) break;
        header = Buffer.concat([header, chunk.subarray(from, from + wanted - header.length)]);
        if (header.length === wanted) read();
      }
      position += chunk.length;
    },
    get soundAt() {
      return soundAt;
    },
    shortBy: () => Math.max(0, end - position),
  };

  function read(): void {
    if (wanted === FILE_HEADER) {
      looking = header.toString('latin1', 0, 4) === 'RIFF' && header.toString('latin1', 8, 12) === 'WAVE';
      next = FILE_HEADER;
    } else {
      const size = header.readUInt32LE(4);
      if (header.toString('latin1', 0, 4) === 'data') {
        soundAt = next + CHUNK_HEADER;
        end = soundAt + size;
        looking = false;
      }
      // Chunks begin at even places.
      next += CHUNK_HEADER + size + (size % 2);
    }
    wanted = CHUNK_HEADER;
    header = Buffer.alloc(0);
  }
}
