import { AsyncLocalStorage } from 'node:async_hooks';
import { syncBuiltinESMExports } from 'node:module';
import { format } from 'node:util';

/**
 * Runs code of a function inside this process as if it had a process of its own: `process.env` shows its variables
 * only, what it prints goes to its log, and `process.exit` ends the invocation, not the cloud. The same holds for
 * everything that the code started and that ends later.
 */
export function runAs<Result>(inhabitant: Inhabitant, code: () => Result): Result {
  install();
  return current.run(inhabitant, code);
}

/** Whose code is running: of a function, or nobody's and so the cloud's own. */
export function currentInhabitant(): Inhabitant | undefined {
  return current.getStore();
}

export interface Inhabitant {
  readonly environment: Readonly<Record<string, string>>;
  /** Takes what the code prints. */
  print(text: string): void;
}

const current = new AsyncLocalStorage<Inhabitant>();
const own = new WeakMap<Inhabitant, Record<string, string>>();
let installed = false;

/** Once per process; code outside of functions sees the process as it is. */
function install(): void {
  if (installed) return;
  installed = true;
  const real = process.env;
  // The time zone belongs to the process, not to a variable of a function; on AWS it is UTC.
  real.TZ = 'UTC';
  const visible = () => {
    const inhabitant = current.getStore();
    if (!inhabitant) return real;
    if (!own.has(inhabitant)) own.set(inhabitant, { ...inhabitant.environment });
    return own.get(inhabitant) as Record<string, string>;
  };
  // The target of a proxy has to agree with what its traps answer, so it stays empty and everything is configurable.
  const environment = new Proxy<NodeJS.ProcessEnv>(Object.create(null), {
    get: (_, name) => (typeof name === 'string' ? visible()[name] : undefined),
    set: (_, name, value) => {
      visible()[String(name)] = String(value);
      return true;
    },
    has: (_, name) => name in visible(),
    deleteProperty: (_, name) => delete visible()[String(name)],
    ownKeys: () => Object.keys(visible()),
    getOwnPropertyDescriptor: (_, name) => {
      const value = visible()[String(name)];
      return value === undefined ? undefined : { value, writable: true, enumerable: true, configurable: true };
    },
  });
  Object.defineProperty(process, 'env', { value: environment, writable: true, enumerable: true, configurable: true });
  // Only now `import { env } from 'node:process'` gives it too.
  syncBuiltinESMExports();

  redirectStream(process.stdout);
  redirectStream(process.stderr);
  for (const level of ['log', 'info', 'warn', 'error', 'debug', 'trace'] as const) {
    const print = console[level].bind(console);
    console[level] = (...parts: unknown[]) => {
      const inhabitant = current.getStore();
      if (inhabitant) inhabitant.print(`${level === 'log' ? '' : `${level.toUpperCase()} `}${format(...parts)}`);
      else print(...parts);
    };
  }
  const exit = process.exit.bind(process);
  process.exit = (code) => {
    if (current.getStore()) throw Object.assign(new Error(`exit code ${code ?? 0}`), { name: 'Runtime.ExitError' });
    return exit(code);
  };
}

function redirectStream(stream: NodeJS.WriteStream): void {
  const write = stream.write.bind(stream) as (...parts: unknown[]) => boolean;
  stream.write = ((...parts: unknown[]) => {
    const inhabitant = current.getStore();
    if (!inhabitant) return write(...parts);
    inhabitant.print(String(parts[0]).replace(/\n$/, ''));
    for (const part of parts) if (typeof part === 'function') part();
    return true;
  }) as typeof stream.write;
}
