import { randomBytes } from 'node:crypto';
import { mkdir, readdir, unlink } from 'node:fs/promises';
import { join } from 'node:path';
import { Journal } from './journal.ts';
import { SortedKeys } from './keys.ts';
import { Locks } from './locks.ts';
import {
  type Change,
  type Happening,
  isMarker,
  type LifecycleRule,
  type Line,
  NULL_VERSION,
  type Part,
  type Upload,
  type Version,
} from './records.ts';

/**
 * A bucket: data files under random names, and a journal that says what they are. All that is listed or looked up is
 * in memory. A change counts once its journal line is on disk; a crash before leaves an orphan file, which the next
 * opening removes.
 */
export class Bucket {
  readonly name: string;
  /** Keys that have any version, delete markers too. */
  readonly keys = new SortedKeys();
  readonly uploads = new Map<string, OpenUpload>();
  /** Changes whose event the bus has not taken yet, by their number. */
  readonly outbox = new Map<number, Happening>();
  readonly locks = new Locks();
  settings: BucketSettings = { versioning: 'Off', notifies: false, lifecycle: [] };
  /** Called after a change that is to be told. */
  onEvent: (n: number) => void = () => {};

  readonly #folder: string;
  readonly #versions = new Map<string, readonly Version[]>();
  readonly #folders = new Set<string>();
  readonly #discarded = new Map<string, NodeJS.Timeout>();
  #journal: Journal | undefined;
  #count = 0;
  #lines = 0;

  private constructor(name: string, folder: string) {
    this.name = name;
    this.#folder = folder;
  }

  static async open(name: string, folder: string): Promise<Bucket> {
    const bucket = new Bucket(name, folder);
    await mkdir(join(folder, 'data'), { recursive: true });
    bucket.#journal = await Journal.open<Line>(join(folder, 'journal.jsonl'), (line) => bucket.#apply(line));
    bucket.keys.load(bucket.#versions.keys());
    await bucket.#sweepOrphans();
    await bucket.#compact();
    return bucket;
  }

  get arn(): string {
    return `arn:aws:s3:::${this.name}`;
  }

  /** All versions of a key, newest first. */
  versions(key: string): readonly Version[] {
    return this.#versions.get(key) ?? [];
  }

  /** A place for new bytes. It belongs to nobody until a change names it. */
  async newFile(): Promise<{ id: string; path: string }> {
    const id = randomBytes(16).toString('hex');
    const path = this.pathOf(id);
    const folder = id.slice(0, 2);
    if (!this.#folders.has(folder)) {
      await mkdir(join(this.#folder, 'data', folder), { recursive: true });
      this.#folders.add(folder);
    }
    return { id, path };
  }

  pathOf(file: string): string {
    return join(this.#folder, 'data', file.slice(0, 2), file);
  }

  newVersionId(): string {
    return this.settings.versioning === 'Enabled' ? randomBytes(24).toString('base64url') : NULL_VERSION;
  }

  /** Makes a change durable, then visible. The caller holds the lock of the key or of the upload. */
  async commit(change: Change, event?: Happening): Promise<void> {
    this.#count += 1;
    const line: Line = { n: this.#count, ...change, ...(event && this.settings.notifies ? { event } : {}) };
    await this.#open().append(line);
    for (const file of this.#apply(line, true)) this.#discard(file);
    if (line.event) this.onEvent(line.n);
  }

  /** The bus has these events. Losing this note costs a second emission, which the bus recognises. */
  emitted(numbers: readonly number[]): void {
    const line: Line = { n: this.#count, emitted: numbers };
    this.#open().note(line);
    this.#apply(line);
  }

  async close(): Promise<void> {
    for (const [file, timer] of this.#discarded) {
      clearTimeout(timer);
      await unlink(this.pathOf(file)).catch(() => undefined);
    }
    this.#discarded.clear();
    await this.#open().close();
  }

  #open(): Journal {
    if (this.#journal === undefined) throw new Error(`The bucket ${this.name} is not open`);
    return this.#journal;
  }

  /** Takes a line into memory; answers the data files that nothing names any more. */
  #apply(line: Line, live = false): string[] {
    this.#count = Math.max(this.#count, line.n);
    this.#lines += 1;
    if (line.event) this.outbox.set(line.n, line.event);
    if ('put' in line) return this.#applyPut(line.put.key, line.put.version, live);
    if ('remove' in line) return this.#applyRemove(line.remove.key, line.remove.id, live);
    if ('upload' in line) this.uploads.set(line.upload.id, { ...line.upload, parts: new Map() });
    else if ('part' in line) {
      const parts = this.uploads.get(line.part.upload)?.parts;
      const before = parts?.get(line.part.part.number);
      parts?.set(line.part.part.number, line.part.part);
      return before ? [before.file] : [];
    } else if ('aborted' in line) return this.#endUpload(line.aborted);
    else if ('emitted' in line) for (const n of line.emitted) this.outbox.delete(n);
    return [];
  }

  #applyPut(key: string, version: Version, live: boolean): string[] {
    const before = this.versions(key);
    const replaced = version.id === NULL_VERSION ? before.filter((other) => other.id === NULL_VERSION) : [];
    this.#versions.set(key, [version, ...before.filter((other) => !replaced.includes(other))]);
    if (live && before.length === 0) this.keys.add(key);
    const ended = !isMarker(version) && version.multipart ? this.#endUpload(version.multipart.upload) : [];
    return [...replaced.flatMap(filesOf), ...ended];
  }

  #applyRemove(key: string, id: string, live: boolean): string[] {
    const before = this.versions(key);
    const left = before.filter((version) => version.id !== id);
    if (left.length > 0) this.#versions.set(key, left);
    else {
      this.#versions.delete(key);
      if (live) this.keys.delete(key);
    }
    return before.filter((version) => version.id === id).flatMap(filesOf);
  }

  #endUpload(id: string): string[] {
    const parts = this.uploads.get(id)?.parts.values() ?? [];
    const files = [...parts].map((part) => part.file);
    this.uploads.delete(id);
    return files;
  }

  /** Readers that found the file a moment ago may still open it, so it goes a little later. */
  #discard(file: string): void {
    const timer = setTimeout(() => {
      this.#discarded.delete(file);
      unlink(this.pathOf(file)).catch(() => undefined);
    }, GRACE_MS);
    this.#discarded.set(file, timer.unref());
  }

  async #sweepOrphans(): Promise<void> {
    const named = new Set<string>();
    for (const versions of this.#versions.values()) for (const file of versions.flatMap(filesOf)) named.add(file);
    for (const upload of this.uploads.values()) for (const part of upload.parts.values()) named.add(part.file);
    const data = join(this.#folder, 'data');
    for (const folder of await readdir(data)) {
      this.#folders.add(folder);
      for (const file of await readdir(join(data, folder)))
        if (!named.has(file)) await unlink(join(data, folder, file));
    }
  }

  /** Rewrites a journal that mostly tells of what is gone. */
  async #compact(): Promise<void> {
    const lines = [...this.#snapshot()];
    if (this.#lines < 1000 || this.#lines < 3 * lines.length) return;
    await this.#open().rewrite(lines);
    this.#lines = lines.length;
  }

  *#snapshot(): Iterable<Line> {
    yield { n: this.#count, from: this.#count };
    for (const [key, versions] of this.#versions) {
      for (const version of versions.toReversed()) yield { n: 0, put: { key, version } };
    }
    for (const { parts, ...upload } of this.uploads.values()) {
      yield { n: 0, upload };
      for (const part of parts.values()) yield { n: 0, part: { upload: upload.id, part } };
    }
    for (const [n, event] of this.outbox) yield { n, emitted: [], event };
  }
}

export interface OpenUpload extends Upload {
  readonly parts: Map<number, Part>;
}

export interface BucketSettings {
  readonly versioning: 'Off' | 'Enabled' | 'Suspended';
  /** Whether changes become events on the default bus. */
  readonly notifies: boolean;
  readonly lifecycle: readonly LifecycleRule[];
}

const GRACE_MS = 60_000;

const filesOf = (version: Version): string[] => (isMarker(version) ? [] : [version.file]);
