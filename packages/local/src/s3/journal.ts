import { createReadStream } from 'node:fs';
import { type FileHandle, open, rename } from 'node:fs/promises';
import { dirname } from 'node:path';

/**
 * An append-only file of JSON lines with group commit: all lines that wait are written at once and reach the disk
 * with one fdatasync. A line that a crash cut off is dropped at the next opening: it was never acknowledged.
 */
export class Journal {
  readonly #path: string;
  #file: FileHandle;
  #size: number;
  #waiting: Entry[] = [];
  #notes = '';
  #writing: Promise<void> | undefined;
  #broken: Error | undefined;

  private constructor(path: string, file: FileHandle, size: number) {
    this.#path = path;
    this.#file = file;
    this.#size = size;
  }

  /** Opens or makes the file and hands every line to `take`, in order. */
  static async open<Line>(path: string, take: (line: Line) => void): Promise<Journal> {
    const file = await open(path, 'a+');
    await file.close();
    let whole = 0;
    let unreadable: unknown;
    for await (const { text, end } of linesOf(path)) {
      if (unreadable !== undefined) {
        throw new Error(`Cannot read the journal ${path}: damaged before byte ${end}`, { cause: unreadable });
      }
      try {
        take(JSON.parse(text) as Line);
        whole = end;
      } catch (error) {
        if (!(error instanceof SyntaxError)) throw error;
        unreadable = error;
      }
    }
    const writable = await open(path, 'r+');
    await writable.truncate(whole);
    return new Journal(path, writable, whole);
  }

  /** Resolves when the line is on disk. */
  append(line: unknown): Promise<void> {
    return new Promise((resolve, reject) => {
      this.#waiting.push({ text: `${JSON.stringify(line)}\n`, resolve, reject });
      this.#writing ??= this.#write();
    });
  }

  /** Adds a line that may be lost: it goes to disk with the next append, or with {@link close}. */
  note(line: unknown): void {
    this.#notes += `${JSON.stringify(line)}\n`;
  }

  /** Replaces the whole content: either the old or the new lines are found afterwards. Nothing may be waiting. */
  async rewrite(lines: Iterable<unknown>): Promise<void> {
    const temporary = `${this.#path}.new`;
    const file = await open(temporary, 'w+');
    let size = 0;
    let piece = '';
    const flush = async () => {
      const { bytesWritten } = await file.write(piece, size);
      size += bytesWritten;
      piece = '';
    };
    for (const line of lines) {
      piece += `${JSON.stringify(line)}\n`;
      if (piece.length > 1 << 20) await flush();
    }
    await flush();
    await file.sync();
    await rename(temporary, this.#path);
    await syncFolder(dirname(this.#path));
    await this.#file.close();
    this.#file = file;
    this.#size = size;
  }

  async close(): Promise<void> {
    while (this.#writing) await this.#writing;
    if (this.#notes && this.#broken === undefined) await this.#put(this.#takeNotes());
    await this.#file.close();
  }

  async #write(): Promise<void> {
    // One turn of the event loop lets requests that end together share a sync.
    await new Promise(setImmediate);
    while (this.#waiting.length > 0) {
      const batch = this.#waiting;
      this.#waiting = [];
      try {
        if (this.#broken) throw this.#broken;
        await this.#put(this.#takeNotes() + batch.map((entry) => entry.text).join(''));
        for (const entry of batch) entry.resolve();
      } catch (error) {
        for (const entry of batch) entry.reject(error);
      }
    }
    this.#writing = undefined;
  }

  async #put(text: string): Promise<void> {
    const bytes = Buffer.from(text);
    try {
      let written = 0;
      while (written < bytes.length) {
        const step = await this.#file.write(bytes, written, bytes.length - written, this.#size + written);
        written += step.bytesWritten;
      }
      await this.#file.datasync();
      this.#size += bytes.length;
    } catch (error) {
      // The batch is refused as a whole. When even that cannot be made true on disk, nothing more is accepted.
      await this.#file.truncate(this.#size).catch((cause: unknown) => {
        this.#broken = new Error(`Cannot write the journal ${this.#path}`, { cause });
      });
      throw error;
    }
  }

  #takeNotes(): string {
    const notes = this.#notes;
    this.#notes = '';
    return notes;
  }
}

interface Entry {
  readonly text: string;
  readonly resolve: () => void;
  readonly reject: (error: unknown) => void;
}

/** The complete lines of a file, each with the offset behind it. */
async function* linesOf(path: string): AsyncGenerator<{ text: string; end: number }> {
  let rest: Buffer = Buffer.alloc(0);
  let offset = 0;
  for await (const piece of createReadStream(path, { highWaterMark: 1 << 20 })) {
    const bytes = rest.length > 0 ? Buffer.concat([rest, piece as Buffer]) : (piece as Buffer);
    let start = 0;
    for (let feed = bytes.indexOf(0x0a); feed !== -1; feed = bytes.indexOf(0x0a, start)) {
      offset += feed + 1 - start;
      yield { text: bytes.toString('utf8', start, feed), end: offset };
      start = feed + 1;
    }
    rest = bytes.subarray(start);
  }
}

const syncFolder = async (folder: string): Promise<void> => {
  const handle = await open(folder, 'r');
  await handle.sync();
  await handle.close();
};
