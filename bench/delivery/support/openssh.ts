import { execFile } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { OpenSshServer } from '../../../packages/local/src/transfer/openssh-testing.ts';

export { noOpenSsh, type OpenSshServer, startOpenSsh } from '../../../packages/local/src/transfer/openssh-testing.ts';

const run = promisify(execFile);

/** Copies a file into a folder of the server with `scp`; answers with the processor seconds of the client. */
export async function scp(sshd: OpenSshServer, file: string, into: string): Promise<number> {
  const command = ['scp', ...flags(sshd), '-q', '-P', String(sshd.port), file, `${sshd.username}@127.0.0.1:${into}/`];
  const { stderr } = await run('bash', ['-c', 'TIMEFORMAT="cpu %U %S"; time "$@"', 'bash', ...command]);
  const [, user, system] = /cpu ([\d.]+) ([\d.]+)/.exec(stderr) ?? [];
  return Number(user) + Number(system);
}

/** Puts files with one `sftp -b` session. */
export async function sftpBatch(sshd: OpenSshServer, files: readonly string[], into: string, port = sshd.port) {
  const batch = join(sshd.folder, '..', 'batch');
  await writeFile(batch, files.map((file) => `put ${file} ${into}/\n`).join(''));
  return run('sftp', [...flags(sshd), '-q', '-P', String(port), '-b', batch, `${sshd.username}@127.0.0.1`]);
}

/** Without questions, and with the cipher that we prefer: clients are compared, not ciphers. */
const flags = (sshd: OpenSshServer): string[] =>
  [
    'StrictHostKeyChecking=no',
    'UserKnownHostsFile=/dev/null',
    `IdentityFile=${sshd.privateKeyFile}`,
    'Ciphers=aes128-gcm@openssh.com',
  ].flatMap((option) => ['-o', option]);
