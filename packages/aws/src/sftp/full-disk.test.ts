// biome-ignore-all lint/style/noRestrictedImports: the independent server is shared by the tests that need one.
import { symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { noOpenSsh, type OpenSshServer, startOpenSsh } from '../../../local/src/transfer/openssh-testing.ts';
import { type DirectSender, openDirectSender } from './direct-sender.ts';
import { temporaryName } from './send-file.ts';

describe.skipIf(noOpenSsh)('a disk of OpenSSH that takes no more bytes', () => {
  let sshd: OpenSshServer;
  let sender: DirectSender;
  beforeAll(async () => {
    sshd = await startOpenSsh();
    const { port, username, privateKey, hostKey } = sshd;
    const login = { host: '127.0.0.1', port, username, privateKey, trustedHostKeys: [hostKey], timeoutMs: 10_000 };
    sender = await openDirectSender(login);
  });
  afterAll(async () => {
    sender?.close();
    await sshd?.stop();
  });

  /** Every write to /dev/full is refused as a full disk refuses it. */
  const sendToFull = async (name: string, size: number) => {
    const path = join(sshd.folder, name);
    await symlink('/dev/full', temporaryName(path));
    const open = async () =>
      (async function* () {
        yield Buffer.alloc(300_000);
      })();
    return sender.send({ path, size, sha256: '', open });
  };

  it('is told as a full disk when the server has less room than the file needs', async () => {
    await expect(sendToFull('large.wav', 1e18)).rejects.toMatchObject({
      code: 'disk-full',
      message: expect.stringMatching(/it has 1000000000000000000 bytes, and the server has room for \d+ bytes/),
    });
  });

  it('is not guessed at when the server says that there is room, as with a quota', async () => {
    await expect(sendToFull('small.wav', 300_000)).rejects.toMatchObject({ code: 'failure' });
  });
});
