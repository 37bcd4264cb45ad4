import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, writeFileSync } from 'node:fs';
import { mkdir, open, rename, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { createServer } from 'node:net';
import { dirname, join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { endOrphan } from './orphan.ts';
import { seedFile } from './seed.ts';

/** The engine as a child process on a file of its own. It is started again when it ends without being asked. */
export interface ChildEngine {
  /** `http://127.0.0.1:PORT`; waits while the engine is being started again. */
  endpoint(): Promise<string>;
  /** The process id, for tests that end it. */
  pid(): number | undefined;
  stop(): Promise<void>;
}

/** There is no build of the engine for this machine. */
export class DynamoDbEngineMissing extends Error {
  constructor(platform: string, cause?: unknown) {
    super(
      `No DynamoDB engine is installed for ${platform} (package @dynoxide/${platform}). ` +
        'Set DYNAMODB_ENDPOINT to the address of another one, such as http://127.0.0.1:8000 of DynamoDB Local.',
      { cause },
    );
    this.name = 'DynamoDbEngineMissing';
  }
}

/** Where npm has put the engine for this platform. @throws DynamoDbEngineMissing */
export function engineBinary(platform = `${process.platform}-${process.arch}`): string {
  try {
    const manifest = createRequire(import.meta.url).resolve(`@dynoxide/${platform}/package.json`);
    const binary = join(dirname(manifest), process.platform === 'win32' ? 'dynoxide.exe' : 'dynoxide');
    if (existsSync(binary)) return binary;
  } catch (cause) {
    throw new DynamoDbEngineMissing(platform, cause);
  }
  throw new DynamoDbEngineMissing(platform);
}

/**
 * @param folder holds `dynamodb.sqlite` and the pid file; made when it is not there.
 * @throws DynamoDbEngineMissing when there is no engine for this platform.
 */
export async function startChildEngine(folder: string, log: (line: string) => void): Promise<ChildEngine> {
  const binary = engineBinary();
  // Absolute: the orphan of a run in another working folder has to be known by it.
  const file = resolve(folder, 'dynamodb.sqlite');
  const pidFile = join(folder, 'engine.pid');
  await mkdir(folder, { recursive: true });
  await endOrphan(pidFile, binary, file);
  await layOut(file);

  let stopping = false;
  let deaths: number[] = [];
  let current: Running | undefined;
  let running: Promise<Running>;

  const launch = async () => {
    const started = await spawnEngine(binary, file, (pid) => writeFileSync(pidFile, `${pid}\n`));
    started.child.once('exit', (code, signal) => {
      current = undefined;
      if (stopping) return;
      log(`the engine ended by itself (${signal ?? code}), starting it again`);
      running = launchAgain();
      running.catch(() => {}); // Whoever asks for the endpoint sees it.
    });
    current = started;
    return started;
  };
  const launchAgain = async () => {
    for (;;) {
      deaths = [...deaths.filter((at) => at > Date.now() - 60_000), Date.now()];
      await sleep(Math.min(20 * 2 ** (deaths.length - 1), 5_000));
      if (stopping) throw new Error('The DynamoDB engine has been stopped');
      try {
        return await launch();
      } catch (error) {
        log(`the engine does not start: ${String(error)}`);
      }
    }
  };
  running = launch();
  await running;

  return {
    endpoint: async () => (await running).endpoint,
    pid: () => current?.child.pid,
    async stop() {
      stopping = true;
      const started = await running.catch(() => undefined);
      if (started) await end(started.child);
      await rm(pidFile, { force: true });
    },
  };
}

interface Running {
  readonly child: ChildProcess;
  readonly endpoint: string;
}

/** The seeded file, whole or not at all: a crash in the middle must not leave half a database. */
async function layOut(file: string) {
  if (existsSync(file)) return;
  const fresh = `${file}.new`;
  const handle = await open(fresh, 'w', 0o600);
  await handle.writeFile(seedFile());
  await handle.sync();
  await handle.close();
  await rename(fresh, file);
}

async function spawnEngine(binary: string, file: string, born: (pid: number) => void): Promise<Running> {
  for (let attempt = 1; ; attempt++) {
    const port = await freePort();
    const [program = binary, ...words] = besideUs([binary, 'serve', '--port', String(port), '--db-path', file]);
    const child = spawn(program, words, {
      stdio: ['pipe', 'ignore', 'pipe'],
      // Ctrl-C goes to the whole group of the terminal; the engine must outlive the calls that still run.
      detached: true,
    });
    child.once('exit', () => child.stdin?.destroy());
    // Before anything can go wrong: an engine without a pid file could not be found again.
    if (child.pid !== undefined) born(child.pid);
    const said = await firstWords(child);
    if (said.includes('listening on')) {
      child.stderr?.resume();
      return { child, endpoint: `http://127.0.0.1:${port}` };
    }
    await end(child);
    // Another process may take the free port before the engine does.
    if (attempt === 3) throw new Error(`Cannot start the DynamoDB engine: ${said.trim() || 'it said nothing in 10 s'}`);
  }
}

/**
 * A command that does not outlive us, however we end: a shell becomes it, and leaves a watcher that reads the pipe whose
 * other end we hold. Our end closes it; the watcher then ends the process, if it is still the same command.
 */
function besideUs(command: readonly string[]): readonly string[] {
  // Without a shell what is left behind is ended at the next start only.
  return process.platform === 'win32' ? command : ['/bin/sh', '-c', WATCHED, ...command];
}

// A command in the background has no stdin of its own in a shell without job control; hence the third descriptor.
const WATCHED = `
exec 3<&0
(
  read -r _ <&3
  words=$(tr '\\0' ' ' </proc/$$/cmdline || ps -o command= -p $$)
  case "$words" in *"$0 $*"*) kill -KILL $$ ;; esac
) >/dev/null 2>&1 &
exec "$0" "$@" </dev/null 3<&-`;

/** What the engine says until it listens, ends, or 10 seconds have passed. */
function firstWords(child: ChildProcess): Promise<string> {
  return new Promise((resolve) => {
    let said = '';
    const timer = setTimeout(() => resolve(said), 10_000);
    const done = () => {
      clearTimeout(timer);
      resolve(said);
    };
    child.once('error', (error) => {
      said += error.message;
      done();
    });
    child.once('exit', done);
    child.stderr?.on('data', (chunk: Buffer) => {
      if (said.length < 4_096) said += chunk.toString();
      if (said.includes('listening on')) done();
    });
  });
}

async function end(child: ChildProcess) {
  if (child.pid === undefined || child.exitCode !== null || child.signalCode !== null) return;
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  child.kill('SIGTERM');
  // Open keep-alive connections hold its graceful end up. A kill loses nothing: it has synced what it acknowledged.
  const timer = setTimeout(() => child.kill('SIGKILL'), 500);
  await ended;
  clearTimeout(timer);
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() =>
        address && typeof address === 'object' ? resolve(address.port) : reject(new Error('no port')),
      );
    });
  });
}
