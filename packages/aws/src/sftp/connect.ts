import { createHash } from 'node:crypto';
import { type AuthenticationType, type CipherAlgorithm, Client, type SFTPWrapper } from 'ssh2';
import { gatheringSocket } from './gathering-socket.ts';
import { reusePackets } from './reuse-packets.ts';
import { SftpError, type SftpErrorCode } from './sftp-error.ts';

export interface SftpLogin {
  readonly host: string;
  readonly port: number;
  readonly username: string;
  readonly password?: string | undefined;
  readonly privateKey?: string | undefined;
  /** Pinned keys as ssh-keyscan prints them, without host name: `ecdsa-sha2-nistp256 AAAA…`. */
  readonly trustedHostKeys: readonly string[];
  /** Milliseconds for the login, and for each answer after it. */
  readonly timeoutMs: number;
}

/** An open SFTP channel. */
export interface Channel {
  readonly isOpen: boolean;
  /** The most bytes that the server takes in one write. */
  readonly longestWrite: number;
  /** Milliseconds that the quickest answer took: about a round trip. Before the first one, infinite. */
  readonly quickestMs: number;
  /** Whether the server announced an extended request. */
  announces(extension: string): boolean;
  /** Sends one request; `what` says in an error what could not be done. */
  ask<T = void>(what: string, request: (sftp: SFTPWrapper, answer: Answer<T>) => void): Promise<T>;
  close(): void;
}

type Answer<T> = (error?: Error | null | undefined, value?: T) => void;

export async function connect(login: SftpLogin): Promise<Channel> {
  const client = new Client();
  reusePackets(client);
  const socket = gatheringSocket(login);
  const where = `${login.host}:${login.port}`;
  let ended: SftpError | undefined;
  let quickestMs = Number.POSITIVE_INFINITY;
  const failures = new Set<(error: SftpError) => void>();
  const end = (error: SftpError) => {
    ended ??= error;
    socket.destroy();
    for (const fail of [...failures]) fail(ended);
  };
  /** Rejects when the connection ends or `timeoutMs` passes first. */
  const guarded = <T>(what: string, start: (resolve: (value: T) => void, reject: (error: unknown) => void) => void) =>
    new Promise<T>((resolve, reject) => {
      if (ended) return reject(ended);
      const late = () => end(new SftpError('timeout', `Cannot ${what}: no answer for ${login.timeoutMs / 1000} s`));
      const timer = setTimeout(late, login.timeoutMs);
      const leave = () => {
        clearTimeout(timer);
        failures.delete(fail);
      };
      const fail = (error: unknown) => {
        leave();
        reject(error);
      };
      failures.add(fail);
      start((value) => {
        leave();
        resolve(value);
      }, fail);
    });

  let shown: Buffer | undefined;
  let isTrusted = false;
  client.on('error', (error) => end(loginError(error, login, isTrusted ? undefined : shown)));
  client.on('close', () => end(new SftpError('connection-lost', `${where} closed the connection`)));
  const sftp = await guarded<SFTPWrapper>(`sign in at ${where}`, (resolve, reject) => {
    client.on('ready', () => {
      client.sftp((error, channel) => (error ? reject(loginError(error, login, undefined)) : resolve(channel)));
    });
    try {
      const { username, password, privateKey } = login;
      client.connect({
        sock: socket,
        username,
        ...(password === undefined ? {} : { password }),
        ...(privateKey === undefined ? {} : { privateKey }),
        authHandler: waysIn(login),
        readyTimeout: login.timeoutMs,
        algorithms: { serverHostKey: hostKeyOrder(login.trustedHostKeys), cipher: CIPHERS },
        hostVerifier: (key: Buffer) => {
          shown = key;
          isTrusted = login.trustedHostKeys.some((trusted) => bodyOf(trusted).equals(key));
          return isTrusted;
        },
      });
    } catch (error) {
      // ssh2 refuses a private key that it cannot read before it connects.
      end(new SftpError('authentication-failed', `Cannot sign in at ${where}: ${(error as Error).message}`));
    }
  });
  sftp.on('close', () => end(new SftpError('connection-lost', `${where} closed the SFTP channel`)));

  return {
    get isOpen() {
      return ended === undefined;
    },
    longestWrite: longestWriteOf(sftp),
    get quickestMs() {
      return quickestMs;
    },
    announces: (extension) => extension in extensionsOf(sftp),
    ask: (what, request) =>
      guarded(what, (resolve, reject) => {
        const asked = performance.now();
        request(sftp, (error, value) => {
          quickestMs = Math.min(quickestMs, performance.now() - asked);
          const status = (error as { code?: unknown } | null | undefined)?.code;
          if (!error) resolve(value as never);
          else if (typeof status === 'number') reject(statusError(status, what, error));
          else end(new SftpError('connection-lost', `Cannot ${what}: ${error.message}`));
        });
      }),
    close() {
      ended ??= new SftpError('connection-lost', 'The session was closed');
      client.end();
      // A server that hangs would hold the socket open for ever.
      setTimeout(() => socket.destroy(), 1000).unref();
    },
  };
}

/** ssh2 would first ask with no credentials at all which ways the server offers: a round trip more. */
const waysIn = ({ password, privateKey }: SftpLogin): AuthenticationType[] => [
  ...(privateKey === undefined ? [] : (['publickey'] as const)),
  ...(password === undefined ? [] : (['password'] as const)),
];

function statusError(status: number, what: string, cause: Error): SftpError {
  const code: SftpErrorCode = status === 2 ? 'no-such-folder' : status === 3 ? 'permission-denied' : 'failure';
  return new SftpError(code, `Cannot ${what}: ${cause.message}`, { cause });
}

function loginError(error: Error, login: SftpLogin, untrusted: Buffer | undefined): SftpError {
  const where = `${login.host}:${login.port}`;
  const { level } = error as { level?: string };
  if (untrusted !== undefined) {
    const pinned = login.trustedHostKeys.map((key) => fingerprint(bodyOf(key))).join(', ') || 'none';
    const message = `${where} shows the host key ${fingerprint(untrusted)}; pinned: ${pinned}`;
    return new SftpError('host-key-changed', message, { cause: error });
  }
  if (level === 'client-authentication') {
    return new SftpError('authentication-failed', `${where} refused the login of ${login.username}`, { cause: error });
  }
  if (level === 'client-timeout') {
    return new SftpError('timeout', `${where} did not complete the login`, { cause: error });
  }
  if (level === 'client-socket') {
    const isNew = /ECONNREFUSED|ENOTFOUND|EAI_AGAIN|EHOSTUNREACH|ENETUNREACH/.test(error.message);
    return new SftpError(isNew ? 'unreachable' : 'connection-lost', `${where}: ${error.message}`, { cause: error });
  }
  return new SftpError('connection-lost', `${where}: ${error.message}`, { cause: error });
}

function bodyOf(hostKey: string): Buffer {
  return Buffer.from(hostKey.split(' ')[1] ?? '', 'base64');
}

/** As `ssh-keygen -l` shows it. */
function fingerprint(key: Buffer): string {
  return `SHA256:${createHash('sha256').update(key).digest('base64').replace(/=+$/, '')}`;
}

/** The kinds of the pinned keys first: a server with several keys then shows the one that is pinned. */
function hostKeyOrder(pinned: readonly string[]) {
  const kinds = pinned.map((key) => key.split(' ')[0] ?? '');
  const isPinned = (name: string) =>
    kinds.some((kind) => kind === name || (kind === 'ssh-rsa' && name.startsWith('rsa-')));
  return [...HOST_KEYS].sort((a, b) => Number(isPinned(b)) - Number(isPinned(a)));
}

const HOST_KEYS = [
  'ssh-ed25519',
  'ecdsa-sha2-nistp256',
  'ecdsa-sha2-nistp384',
  'ecdsa-sha2-nistp521',
  'rsa-sha2-512',
  'rsa-sha2-256',
] as const;

/** AES-GCM is the fastest where the processor knows AES, and ssh2 does it without code of its own. */
const CIPHERS: CipherAlgorithm[] = [
  'aes128-gcm@openssh.com',
  'aes256-gcm@openssh.com',
  'chacha20-poly1305@openssh.com' as CipherAlgorithm,
  'aes128-ctr',
  'aes192-ctr',
  'aes256-ctr',
];

/** ssh2 asks OpenSSH servers for their limits, but shows the answer in no public member; others take 32 KiB. */
const longestWriteOf = (sftp: SFTPWrapper): number =>
  (sftp as { readonly _maxWriteLen?: number })._maxWriteLen ?? 32 * 1024;

/** The same goes for the extended requests that a server announced; ssh2 throws at others. */
const extensionsOf = (sftp: SFTPWrapper): object => (sftp as { readonly _extensions?: object })._extensions ?? {};
