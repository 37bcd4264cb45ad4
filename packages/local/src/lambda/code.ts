import { createHash } from 'node:crypto';
import { access, mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { constants, Script } from 'node:vm';

/**
 * Loads the code of functions. Every load gives a copy with module state and clients of its own; a CommonJS bundle is
 * compiled once for all of them, and what V8 made of it is kept for the next process.
 *
 * @param folder where compiled code is kept; it may be deleted at any time
 */
export function codeLoader(folder: string): CodeLoader {
  const scripts = new Map<string, Promise<Compiled>>();
  return {
    load: async (file) => {
      if (!file.endsWith('.cjs')) return import(/* @vite-ignore */ anew(file));
      const compiling = scripts.get(file) ?? compile(file, folder);
      scripts.set(file, compiling);
      const { script, keptIn } = await compiling;
      const module: { exports: Exports } = { exports: {} };
      const run = script.runInThisContext() as CommonJs;
      run.call(module.exports, module.exports, createRequire(file), module, file, dirname(file));
      // Of copies that are loaded at the same time the first keeps it.
      if (keptIn !== undefined && scripts.get(file) === compiling) {
        scripts.set(file, Promise.resolve({ script }));
        await keep(script, keptIn).catch(() => undefined);
      }
      return module.exports;
    },
  };
}

export interface CodeLoader {
  /** The exports of a file. @throws what the code throws when it is loaded */
  load(file: string): Promise<Exports>;
}

export type Exports = Readonly<Record<string, unknown>>;

/** The file that `Handler` names in an unpacked bundle; undefined when there is none. */
export async function handlerFile(folder: string, handler: string): Promise<string | undefined> {
  const base = handler.slice(0, handler.lastIndexOf('.'));
  for (const extension of ['.mjs', '.js', '.cjs']) {
    const file = join(folder, `${base}${extension}`);
    const isThere = await access(file).then(
      () => true,
      () => false,
    );
    if (isThere) return file;
  }
  return undefined;
}

type CommonJs = (
  exports: Exports,
  require: NodeJS.Require,
  module: { exports: Exports },
  filename: string,
  folder: string,
) => void;

let copies = 0;

/** The query makes the loader read the module anew. */
function anew(file: string): string {
  const url = pathToFileURL(file);
  url.search = `copy=${++copies}`;
  return url.href;
}

interface Compiled {
  readonly script: Script;
  /** Where it is to be kept once it has run: then V8 has compiled what every load needs. */
  readonly keptIn?: string;
}

async function compile(file: string, folder: string): Promise<Compiled> {
  const source = await readFile(file, 'utf8');
  const keptIn = join(folder, keptName(source));
  const cachedData = await readFile(keptIn).catch(() => undefined);
  const script = new Script(`(function (exports, require, module, __filename, __dirname) {${source}\n})`, {
    filename: file,
    importModuleDynamically: constants.USE_MAIN_CONTEXT_DEFAULT_LOADER,
    ...(cachedData ? { cachedData } : {}),
  });
  return cachedData && !script.cachedDataRejected ? { script } : { script, keptIn };
}

/** V8 itself compares only the length of the source, its own version and its flags. */
export function keptName(source: string): string {
  const hash = createHash('sha256').update(source).digest('hex');
  return `${hash}-${process.versions.v8}-${process.arch}`;
}

/** For the next process, which without it only starts more slowly. */
async function keep(script: Script, keptIn: string): Promise<void> {
  const part = `${keptIn}.${process.pid}`;
  await mkdir(dirname(keptIn), { recursive: true });
  await writeFile(part, script.createCachedData());
  await rename(part, keptIn);
}
