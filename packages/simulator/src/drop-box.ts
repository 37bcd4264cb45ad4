import { timingSafeEqual } from 'node:crypto';
import { once } from 'node:events';
import { mkdir } from 'node:fs/promises';
import { createServer, type Socket } from 'node:net';
import ssh2, { type AuthContext, type Session } from 'ssh2';
import { createFaultBox, type Faults } from './faults.ts';
import { type FolderWatcher, serveFolder } from './sftp-folder.ts';

// Node finds only some of ssh2's names in its CommonJS module; these are not among them.
const { Server, utils } = ssh2;

/** An SFTP server on a folder, on loopback: what a DSP gives its suppliers. */
export interface DropBox {
  readonly port: number;
  /** The key that the server shows now, as ssh-keyscan prints it: `ecdsa-sha2-nistp256 AAAA…`. */
  readonly hostKey: string;
  /** The private host key in OpenSSH's format: given back as `hostKey` it makes the same server again. */
  readonly privateHostKey: string;
  readonly sessions: number;
  /** How often somebody has named a user to sign in: a client that distrusts the host key never does. */
  readonly signIns: number;
  setFaults(faults: Faults): void;
  /** Takes a new host key and ends the connections that know the old one. */
  changeHostKey(privateHostKey?: string): void;
  stop(): Promise<void>;
}

export interface DropBoxOptions {
  /** The folder that its users see as `/`. */
  readonly folder: string;
  /** Default: a free port. */
  readonly port?: number;
  /** A private key in OpenSSH's format; default: a new one. */
  readonly hostKey?: string;
  readonly users: readonly DropBoxUser[];
  readonly faults?: Faults;
  readonly watcher?: FolderWatcher;
}

export interface DropBoxUser {
  readonly name: string;
  readonly password?: string;
  /** As in authorized_keys. */
  readonly publicKey?: string;
}

export async function startDropBox(options: DropBoxOptions): Promise<DropBox> {
  await mkdir(options.folder, { recursive: true });
  const faults = createFaultBox(options.faults);
  /** By the port of the client. */
  const sockets = new Map<number | undefined, Socket>();
  let sessions = 0;
  let signIns = 0;

  const serverWith = (hostKey: string) => {
    const server = new Server({ hostKeys: [hostKey], algorithms: { cipher: CIPHERS } }, (connection, { port }) => {
      connection.on('error', () => {});
      connection.on('authentication', (context) => {
        signIns += 1;
        if (faults.current.refuseSignIns) context.reject(['password', 'publickey']);
        else login(context, options.users);
      });
      connection.on('ready', () => connection.on('session', (accept) => serveSession(accept(), port)));
    });
    return server;
  };
  const serveSession = (session: Session, clientPort: number) => {
    session.on('sftp', (accept) => {
      const sftp = accept();
      sessions += 1;
      sftp.on('close', () => {
        sessions -= 1;
      });
      const drop = () => {
        if (faults.gone) for (const socket of sockets.values()) socket.destroy();
        else sockets.get(clientPort)?.destroy();
      };
      serveFolder(sftp, options.folder, faults, options.watcher ?? {}, drop);
    });
  };

  let privateHostKey = options.hostKey ?? newHostKey();
  let ssh = serverWith(privateHostKey);
  const listener = createServer((socket) => {
    socket.on('error', () => {});
    if (faults.gone) {
      socket.destroy();
      return;
    }
    const { remotePort } = socket;
    sockets.set(remotePort, socket);
    socket.setNoDelay(true);
    socket.on('close', () => {
      if (sockets.get(remotePort) === socket) sockets.delete(remotePort);
    });
    ssh.injectSocket(socket);
  });
  listener.listen(options.port ?? 0, '127.0.0.1');
  await Promise.race([once(listener, 'listening'), once(listener, 'error').then(([error]) => Promise.reject(error))]);
  const { port } = listener.address() as { port: number };

  return {
    port,
    get hostKey() {
      return publicPart(privateHostKey);
    },
    get privateHostKey() {
      return privateHostKey;
    },
    get sessions() {
      return sessions;
    },
    get signIns() {
      return signIns;
    },
    setFaults: (next) => faults.set(next),
    changeHostKey(next = newHostKey()) {
      privateHostKey = next;
      ssh = serverWith(next);
      for (const socket of sockets.values()) socket.destroy();
    },
    async stop() {
      const closed = once(listener, 'close');
      listener.close();
      for (const socket of sockets.values()) socket.destroy();
      await closed;
    },
  };
}

/** ECDSA: AWS's connectors take RSA and ECDSA host keys only. */
export function newHostKey(): string {
  return utils.generateKeyPairSync('ecdsa', { bits: 256 }).private;
}

const CIPHERS = {
  prepend: ['aes128-gcm@openssh.com' as const, 'chacha20-poly1305@openssh.com' as const],
  append: [],
  remove: [],
};

function login(context: AuthContext, users: readonly DropBoxUser[]): void {
  const user = users.find((one) => one.name === context.username);
  if (user !== undefined && mayEnter(context, user)) context.accept();
  else context.reject(user ? methodsOf(user) : ['password', 'publickey']);
}

function mayEnter(context: AuthContext, user: DropBoxUser): boolean {
  if (context.method === 'password') return user.password !== undefined && same(context.password, user.password);
  if (context.method !== 'publickey' || user.publicKey === undefined) return false;
  const key = utils.parseKey(user.publicKey);
  if (key instanceof Error || !context.key.data.equals(key.getPublicSSH())) return false;
  // Asked without signature, the client only wants to know whether the key would do.
  if (context.signature === undefined) return true;
  return key.verify(context.blob ?? Buffer.alloc(0), context.signature, context.hashAlgo) === true;
}

function methodsOf(user: DropBoxUser): ('password' | 'publickey')[] {
  return [
    ...(user.password === undefined ? [] : ['password' as const]),
    ...(user.publicKey === undefined ? [] : ['publickey' as const]),
  ];
}

function same(given: string, expected: string): boolean {
  const [a, b] = [Buffer.from(given), Buffer.from(expected)];
  return a.length === b.length && timingSafeEqual(a, b);
}

function publicPart(privateKey: string): string {
  const key = utils.parseKey(privateKey);
  if (key instanceof Error) throw key;
  return `${key.type} ${key.getPublicSSH().toString('base64')}`;
}
