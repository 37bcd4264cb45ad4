import { Client, type SFTPWrapper } from 'ssh2';
import { SftpStatus, TransferFailure } from './failure.ts';
import { algorithmsOf, fingerprint, formatHostKey, HOST_KEY_ALGORITHMS } from './host-key.ts';

/** One SFTP session with a server whose host key is one of the trusted ones. */
export interface Session {
  /** False after the connection ended, whoever ended it. */
  readonly open: boolean;
  /** The server's key: `ecdsa-sha2-nistp256 AAAA…`. */
  readonly hostKey: string;
  /**
   * Sends one request and waits for its answer. Rejects with {@link SftpStatus} when the server says no, with
   * {@link TransferFailure} when the connection is lost or the server has been silent for too long.
   */
  ask<T = void>(request: (sftp: SFTPWrapper, answer: Answer<T>) => void): Promise<T>;
  close(): void;
}

type Answer<T> = (error?: Error | null | undefined, value?: T) => void;

export interface SessionOptions {
  readonly host: string;
  readonly port: number;
  readonly username: string;
  readonly password?: string | undefined;
  readonly privateKey?: string | undefined;
  readonly trustedHostKeys: readonly Buffer[];
  /** Milliseconds for connecting, key exchange and login together. */
  readonly connectTimeoutMs: number;
  /** Milliseconds that the server may leave requests without any answer. */
  readonly stallTimeoutMs: number;
}

/** Opens a session, or says why not: `hostKey` of the failure holds the key that the server showed, if it came so far. */
export async function openSession(options: SessionOptions): Promise<Session> {
  const client = new Client();
  let seen: Buffer | undefined;
  let untrusted = false;
  const verify = (key: Buffer) => {
    seen = key;
    untrusted = !options.trustedHostKeys.some((trusted) => trusted.equals(key));
    return !untrusted;
  };
  try {
    const sftp = await withDeadline(client, options.connectTimeoutMs, connect(client, options, verify));
    return sessionOver(client, sftp, formatHostKey(seen ?? Buffer.alloc(0)), options.stallTimeoutMs);
  } catch (error) {
    client.destroy();
    throw new ConnectFailure(explain(error, options, untrusted ? seen : undefined), seen && formatHostKey(seen), error);
  }
}

/** A connection that could not be made. */
export class ConnectFailure extends TransferFailure {
  readonly hostKey: string | undefined;

  constructor(why: { code: 'CONNECTION_ERROR' | 'TIMEOUT_ERROR'; message: string }, hostKey?: string, cause?: unknown) {
    super(why.code, why.message, { cause });
    this.hostKey = hostKey;
  }
}

function connect(client: Client, options: SessionOptions, verify: (key: Buffer) => boolean): Promise<SFTPWrapper> {
  // Types of pinned keys come first, so that a server with several keys shows the one that we know. The others stay on
  // offer: only a key that was shown can be named in the refusal.
  const pinned = options.trustedHostKeys.flatMap((key) => algorithmsOf(key));
  const serverHostKey = [...new Set([...pinned, ...HOST_KEY_ALGORITHMS])];
  return new Promise((resolve, reject) => {
    // Stays for good: ssh2 reports errors of a connection that we destroyed ourselves, too.
    client.on('error', reject);
    client.once('close', () => reject(new Error('the server closed the connection')));
    client.once('ready', () => {
      client.setNoDelay(true);
      client.sftp((error, sftp) => (error ? reject(error) : resolve(sftp)));
    });
    client.connect({
      host: options.host,
      port: options.port,
      username: options.username,
      ...(options.password === undefined ? {} : { password: options.password }),
      ...(options.privateKey === undefined ? {} : { privateKey: options.privateKey }),
      hostVerifier: verify,
      readyTimeout: options.connectTimeoutMs,
      algorithms: {
        serverHostKey,
        // Measured: AES-GCM costs half the CPU of the default where the processor has AES instructions.
        cipher: { prepend: ['aes128-gcm@openssh.com', 'chacha20-poly1305@openssh.com'], append: [], remove: [] },
      },
    });
  });
}

/** ssh2's own time-out ends with the login; a server can also hang in the opening of the SFTP channel. */
function withDeadline<T>(client: Client, milliseconds: number, work: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const deadline = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      client.destroy();
      reject(new Error(TIMED_OUT));
    }, milliseconds);
  });
  return Promise.race([work, deadline]).finally(() => clearTimeout(timer));
}

const TIMED_OUT = 'timed out';

function explain(error: unknown, options: SessionOptions, untrusted: Buffer | undefined) {
  const where = `${options.host}:${options.port}`;
  const { message, level, code } = error as Error & { level?: string; code?: string };
  if (untrusted !== undefined) {
    const expected = options.trustedHostKeys.map(fingerprint).join(', ') || 'none';
    return {
      code: 'CONNECTION_ERROR',
      message: `Invalid trusted host keys: ${where} shows ${fingerprint(untrusted)}, trusted: ${expected}`,
    } as const;
  }
  if (message === TIMED_OUT || level === 'client-timeout') {
    const seconds = options.connectTimeoutMs / 1000;
    return { code: 'TIMEOUT_ERROR', message: `${where} did not complete the login within ${seconds} s` } as const;
  }
  if (level === 'client-authentication') {
    return {
      code: 'CONNECTION_ERROR',
      message: `Authentication failed: ${where} refused the login of ${options.username}`,
    } as const;
  }
  if (code === 'ENOTFOUND' || code === 'EAI_AGAIN') {
    return { code: 'CONNECTION_ERROR', message: `Unknown Host: ${options.host}` } as const;
  }
  return { code: 'CONNECTION_ERROR', message: `Connection failed: ${where}: ${message}` } as const;
}

function sessionOver(client: Client, sftp: SFTPWrapper, hostKey: string, stallTimeoutMs: number): Session {
  const waiting = new Set<(error: Error) => void>();
  let open = true;
  let lastAnswer = Date.now();

  const end = (failure: TransferFailure) => {
    if (!open) return;
    open = false;
    clearInterval(watch);
    client.destroy();
    for (const reject of waiting) reject(failure);
    waiting.clear();
  };
  const lost = (detail: string) => end(new TransferFailure('CONNECTION_ERROR', `Connection lost: ${detail}`));
  const watch = setInterval(
    () => {
      if (waiting.size > 0 && Date.now() - lastAnswer > stallTimeoutMs) {
        end(new TransferFailure('TIMEOUT_ERROR', `The server did not answer for ${stallTimeoutMs / 1000} s`));
      }
    },
    Math.max(20, stallTimeoutMs / 8),
  );
  client.on('error', (error) => lost(error.message));
  client.on('close', () => lost('the server closed the connection'));
  sftp.on('close', () => lost('the server closed the SFTP channel'));
  sftp.on('error', (error: Error) => lost(error.message));

  return {
    get open() {
      return open;
    },
    hostKey,
    ask: <T>(request: (sftp: SFTPWrapper, answer: Answer<T>) => void) =>
      new Promise<T>((resolve, reject) => {
        if (!open) return reject(new TransferFailure('CONNECTION_ERROR', 'Connection lost: the session has ended'));
        if (waiting.size === 0) lastAnswer = Date.now();
        waiting.add(reject);
        const answer: Answer<T> = (error, value) => {
          lastAnswer = Date.now();
          // A request that died with the connection was rejected by `end`, or will be by the close that follows.
          const status = (error as { code?: unknown } | null | undefined)?.code;
          if (error && typeof status !== 'number') return;
          waiting.delete(reject);
          if (error) reject(new SftpStatus(status as number, error.message));
          else resolve(value as T);
        };
        request(sftp, answer);
      }),
    close() {
      if (!open) return;
      open = false;
      clearInterval(watch);
      client.end();
      // A server that hangs would hold the socket open for ever.
      setTimeout(() => client.destroy(), 1000).unref();
      for (const reject of waiting) reject(new TransferFailure('CONNECTION_ERROR', 'The session was closed'));
      waiting.clear();
    },
  };
}
