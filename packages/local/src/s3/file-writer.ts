import { type FileHandle, open } from 'node:fs/promises';

/** Writes a new file in large pieces; one write is under way while the next piece is collected. */
export class FileWriter {
  readonly #file: FileHandle;
  #collected: Uint8Array[] = [];
  #bytes = 0;
  #writing: Promise<void> = Promise.resolve();

  private constructor(file: FileHandle) {
    this.#file = file;
  }

  static async create(path: string): Promise<FileWriter> {
    return new FileWriter(await open(path, 'wx'));
  }

  /** Resolves when more may be given. */
  async write(piece: Uint8Array): Promise<void> {
    this.#collected.push(piece);
    this.#bytes += piece.length;
    if (this.#bytes >= PIECE_BYTES) await this.#flush();
  }

  /** Resolves when all is on disk. */
  async finish(): Promise<void> {
    await this.#flush();
    await this.#writing;
    await this.#file.sync();
    await this.#file.close();
  }

  async abandon(): Promise<void> {
    await this.#writing.catch(() => undefined);
    await this.#file.close();
  }

  async #flush(): Promise<void> {
    await this.#writing;
    const pieces = this.#collected;
    this.#collected = [];
    this.#bytes = 0;
    if (pieces.length === 0) return;
    this.#writing = this.#writeAll(pieces);
    // A failure is met at the next await; without this it would count as unhandled until then.
    this.#writing.catch(() => undefined);
  }

  async #writeAll(pieces: Uint8Array[]): Promise<void> {
    const bytes = pieces.length === 1 && pieces[0] ? pieces[0] : Buffer.concat(pieces);
    let written = 0;
    while (written < bytes.length) written += (await this.#file.write(bytes, written)).bytesWritten;
  }
}

const PIECE_BYTES = 1 << 20;
