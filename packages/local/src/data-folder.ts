import { randomBytes } from 'node:crypto';
import { mkdir, open, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type FileStore, openStore } from './store.ts';

/**
 * Takes a data folder for this process: nobody else may use it meanwhile, and it has to be of this version.
 * @throws DataFolderInUse, DataFolderFromAnotherVersion
 */
export async function openDataFolder(path: string): Promise<DataFolder> {
  await mkdir(path, { recursive: true });
  const release = await lock(path);
  try {
    await checkVersion(path);
    const stores = new Map<string, Promise<FileStore<unknown>>>();
    return {
      path,
      masterKey: await masterKey(join(path, 'master.key')),
      folder: async (name) => {
        const folder = join(path, name);
        await mkdir(folder, { recursive: true });
        return folder;
      },
      store: async <Value>(name: string) => {
        if (!stores.has(name)) stores.set(name, openStore<unknown>(join(path, 'stores', `${name}.jsonl`)));
        return (await stores.get(name)) as FileStore<Value>;
      },
      close: async () => {
        const results = await Promise.allSettled([...stores.values()].map(async (store) => (await store).close()));
        await release();
        const failed = results.find((result) => result.status === 'rejected');
        if (failed) throw failed.reason;
      },
    };
  } catch (error) {
    await release();
    throw error;
  }
}

export interface DataFolder {
  readonly path: string;
  /** 32 bytes, drawn at first use: all access keys follow from it. */
  readonly masterKey: Buffer;
  folder(name: string): Promise<string>;
  store<Value>(name: string): Promise<FileStore<Value>>;
  /** Closes the stores and lets others take the folder. */
  close(): Promise<void>;
}

export class DataFolderInUse extends Error {
  constructor(path: string, pid: number) {
    super(`The data folder ${path} is in use by process ${pid}. Stop it, or choose another folder.`);
    this.name = 'DataFolderInUse';
  }
}

export class DataFolderFromAnotherVersion extends Error {
  constructor(path: string, found: unknown) {
    super(
      `The data folder ${path} is of format ${String(found)}; this version reads format ${FORMAT}. Choose another folder.`,
    );
    this.name = 'DataFolderFromAnotherVersion';
  }
}

/** Goes up when an engine can no longer read what an earlier one wrote. */
const FORMAT = 1;

async function checkVersion(path: string): Promise<void> {
  const file = join(path, 'format.json');
  const text = await readFile(file, 'utf8').catch(() => undefined);
  if (text === undefined) {
    await writeWhole(file, `${JSON.stringify({ format: FORMAT })}\n`);
    return;
  }
  const { format } = parse(text) as { format?: unknown };
  if (format !== FORMAT) throw new DataFolderFromAnotherVersion(path, format);
}

async function masterKey(file: string): Promise<Buffer> {
  const kept = await readFile(file, 'utf8').catch(() => undefined);
  if (kept) return Buffer.from(kept, 'hex');
  const key = randomBytes(32);
  await writeWhole(file, key.toString('hex'));
  return key;
}

/** The file names its owner; an owner that is dead (killed, or its number given to another process) owns nothing. */
async function lock(path: string): Promise<() => Promise<void>> {
  const file = join(path, 'owner.json');
  const me = { pid: process.pid, born: await bornAt(process.pid) };
  for (;;) {
    const taken = await create(file, JSON.stringify(me));
    if (taken) return () => rm(file, { force: true });
    const owner = parse(await readFile(file, 'utf8').catch(() => '{}')) as { pid?: number; born?: string };
    if (owner.pid !== undefined && isAlive(owner.pid) && owner.born === (await bornAt(owner.pid))) {
      throw new DataFolderInUse(path, owner.pid);
    }
    await rm(file, { force: true });
  }
}

async function create(file: string, text: string): Promise<boolean> {
  try {
    const handle = await open(file, 'wx');
    await handle.writeFile(text).finally(() => handle.close());
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** When a process began, in ticks since boot; empty where the system does not say (only Linux has /proc). */
async function bornAt(pid: number): Promise<string> {
  const stat = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => '');
  return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? '';
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return {};
  }
}

async function writeWhole(file: string, text: string): Promise<void> {
  await writeFile(`${file}.new`, text, { mode: 0o600, flush: true });
  await rename(`${file}.new`, file);
}
