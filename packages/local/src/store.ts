import { type FileHandle, mkdir, open, readFile, rename } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { Store } from './cloud.ts';

/**
 * A durable map in one append-only file, a JSON line per change. A change is visible to `get` at once and on disk when
 * its promise resolves; changes that arrive while the disk is busy share the next sync. Values are to be replaced, not
 * modified.
 *
 * @throws when a line other than the last cannot be read: the file was damaged, not merely cut short by a kill.
 */
export async function openStore<Value>(file: string): Promise<FileStore<Value>> {
  await mkdir(dirname(file), { recursive: true });
  const { values, lines, torn } = await load<Value>(file);
  if (torn || lines > values.size) await rewrite(file, values);
  const journal = new Journal(file, values, await open(file, 'a'), values.size);

  return {
    get: (key) => values.get(key),
    entries: () => values.entries(),
    set: (key, value) => {
      const line = JSON.stringify({ k: key, v: value });
      values.set(key, value);
      return journal.append(line);
    },
    delete: (key) => (values.delete(key) ? journal.append(JSON.stringify({ k: key })) : journal.settled()),
    close: () => journal.close(),
  };
}

export interface FileStore<Value> extends Store<Value> {
  /** Writes what is pending and closes the file. */
  close(): Promise<void>;
}

/** Below this many lines a file is not worth rewriting while it is in use. */
const COMPACT_FROM_LINES = 20_000;

class Journal {
  readonly #file: string;
  readonly #values: ReadonlyMap<string, unknown>;
  #handle: FileHandle;
  #lines: number;
  #pending: string[] = [];
  #writing: Promise<void> | undefined;
  #next: Promise<void> | undefined;
  #broken: unknown;
  #closed = false;

  constructor(file: string, values: ReadonlyMap<string, unknown>, handle: FileHandle, lines: number) {
    this.#file = file;
    this.#values = values;
    this.#handle = handle;
    this.#lines = lines;
  }

  append(line: string): Promise<void> {
    if (this.#closed) return Promise.reject(new Error(`Cannot write to ${this.#file}: it is closed`));
    this.#pending.push(line);
    return this.#flush();
  }

  /** Resolves when everything that was said so far is on disk: the earlier delete of the same key, for one. */
  settled(): Promise<void> {
    return this.#pending.length > 0 ? this.#flush() : (this.#writing ?? Promise.resolve());
  }

  async close(): Promise<void> {
    if (this.#closed) return;
    this.#closed = true;
    await this.settled().finally(() => this.#handle.close());
  }

  /** One write is under way and one waits behind it; whoever comes meanwhile joins the one that waits. */
  #flush(): Promise<void> {
    this.#next ??= (this.#writing ?? Promise.resolve())
      .catch(() => undefined)
      .then(() => {
        this.#writing = this.#next;
        this.#next = undefined;
        return this.#write();
      });
    return this.#next;
  }

  async #write(): Promise<void> {
    if (this.#broken !== undefined) throw new Error(`Cannot write to ${this.#file} any more`, { cause: this.#broken });
    const lines = this.#pending;
    this.#pending = [];
    try {
      await this.#handle.appendFile(`${lines.join('\n')}\n`);
      await this.#handle.datasync();
      this.#lines += lines.length;
      if (this.#lines > COMPACT_FROM_LINES && this.#lines > 4 * this.#values.size) await this.#compact();
    } catch (cause) {
      // After a failed sync nobody knows what is on disk, so no later success may be reported.
      this.#broken = cause;
      throw new Error(`Cannot write to ${this.#file}`, { cause });
    }
  }

  async #compact(): Promise<void> {
    // The map is ahead of the file by the pending lines; they are appended again after it, which changes nothing.
    await rewrite(this.#file, this.#values);
    await this.#handle.close();
    this.#handle = await open(this.#file, 'a');
    this.#lines = this.#values.size;
  }
}

async function load<Value>(file: string): Promise<{ values: Map<string, Value>; lines: number; torn: boolean }> {
  const values = new Map<string, Value>();
  const bytes = await readFile(file).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return Buffer.alloc(0);
    throw error;
  });
  let lines = 0;
  let start = 0;
  for (let end = bytes.indexOf(10); end >= 0; start = end + 1, end = bytes.indexOf(10, start)) {
    lines += 1;
    const change = parseLine<Value>(bytes.toString('utf8', start, end));
    if (!change) {
      if (end === bytes.length - 1) return { values, lines, torn: true };
      throw new Error(`Cannot read ${file}: line ${lines} is no change of the map`);
    }
    if ('v' in change) values.set(change.k, change.v as Value);
    else values.delete(change.k);
  }
  return { values, lines, torn: start < bytes.length };
}

function parseLine<Value>(line: string): { k: string; v?: Value } | undefined {
  try {
    const change = JSON.parse(line) as { k: string; v?: Value } | null;
    return typeof change?.k === 'string' ? change : undefined;
  } catch {
    return undefined;
  }
}

/** The new file is whole and on disk before it takes the name of the old one. */
async function rewrite(file: string, values: ReadonlyMap<string, unknown>): Promise<void> {
  const draft = `${file}.new`;
  const handle = await open(draft, 'w');
  try {
    let chunk: string[] = [];
    for (const [k, v] of [...values]) {
      chunk.push(`${JSON.stringify({ k, v })}\n`);
      if (chunk.length === 1000) {
        await handle.appendFile(chunk.join(''));
        chunk = [];
      }
    }
    await handle.appendFile(chunk.join(''));
    await handle.datasync();
  } finally {
    await handle.close();
  }
  await rename(draft, file);
  const folder = await open(dirname(file), 'r');
  await folder.sync().finally(() => folder.close());
}
