import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';

/** The independent SFTP server of the tests: OpenSSH's sshd as this user, on loopback, without a jail. */
export interface OpenSshServer {
  readonly port: number;
  /** The folder in which sessions start; remote paths are absolute paths of this machine. */
  readonly folder: string;
  readonly username: string;
  /** OpenSSH private key that may log in, and one that may not. */
  readonly privateKey: string;
  readonly strangerKey: string;
  /** File of the private key, for the ssh command line. */
  readonly privateKeyFile: string;
  /** `ecdsa-sha2-nistp256 AAAA…` */
  readonly hostKey: string;
  stop(): Promise<void>;
}

/** Why no sshd can be started here; undefined when one can. */
export const noOpenSsh = existsSync('/usr/sbin/sshd') ? undefined : '/usr/sbin/sshd is not installed';

/**
 * @param options.rekeyBytes after so many bytes the server asks for new keys
 * @param options.below the folder in which the server gets a place of its own
 */
export async function startOpenSsh(
  options: { readOnly?: boolean; rekeyBytes?: number; below?: string } = {},
): Promise<OpenSshServer> {
  const home = await mkdtemp(join(options.below ?? tmpdir(), 'sshd-'));
  const folder = join(home, 'files');
  await mkdir(folder);
  for (const name of ['host', 'user', 'stranger']) {
    execFileSync('ssh-keygen', ['-q', '-t', 'ecdsa', '-N', '', '-C', 'test', '-f', join(home, name)]);
  }
  await writeFile(join(home, 'authorized'), await readFile(join(home, 'user.pub')), { mode: 0o600 });
  // Started as root, sshd insists on this folder although nothing is put into it.
  if (process.getuid?.() === 0) await mkdir('/run/sshd', { recursive: true });
  const port = await freePort();
  const sftp = `internal-sftp${options.readOnly ? ' -R' : ''} -d ${folder}`;
  const config = [
    `Port ${port}`,
    'ListenAddress 127.0.0.1',
    `HostKey ${join(home, 'host')}`,
    `PidFile ${join(home, 'pid')}`,
    `AuthorizedKeysFile ${join(home, 'authorized')}`,
    'StrictModes no',
    'UsePAM no',
    'PasswordAuthentication no',
    'PermitRootLogin prohibit-password',
    'MaxStartups 100',
    `Subsystem sftp ${sftp}`,
    ...(options.rekeyBytes === undefined ? [] : [`RekeyLimit ${options.rekeyBytes}`]),
  ];
  await writeFile(join(home, 'config'), `${config.join('\n')}\n`);
  const server = spawn('/usr/sbin/sshd', ['-D', '-e', '-f', join(home, 'config')], {
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  await listening(server);
  const [type, body] = (await readFile(join(home, 'host.pub'), 'utf8')).split(' ');
  return {
    port,
    folder,
    username: userInfo().username,
    privateKey: await readFile(join(home, 'user'), 'utf8'),
    strangerKey: await readFile(join(home, 'stranger'), 'utf8'),
    privateKeyFile: join(home, 'user'),
    hostKey: `${type} ${body}`,
    async stop() {
      const ended = once(server, 'exit');
      server.kill('SIGTERM');
      await ended;
      await rm(home, { recursive: true, force: true });
    },
  };
}

/** A port of 127.0.0.1 that nobody listens on now. */
async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const { port } = probe.address() as { port: number };
  probe.close();
  await once(probe, 'close');
  return port;
}

function listening(server: ChildProcess): Promise<void> {
  return new Promise((resolve, reject) => {
    let said = '';
    server.stderr?.on('data', (bytes) => {
      said += bytes;
      if (said.includes('Server listening')) resolve();
    });
    server.once('error', reject);
    server.once('exit', (code) => reject(new Error(`sshd ended with ${code}: ${said}`)));
  });
}
