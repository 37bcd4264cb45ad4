// biome-ignore-all lint/style/noRestrictedImports: the independent server is shared by the tests that need one.
import { createHash, randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { noOpenSsh, startOpenSsh } from '../../../local/src/transfer/openssh-testing.ts';
import { openDirectSender } from './direct-sender.ts';

it.skipIf(noOpenSsh)('OpenSSH understands packets of one buffer, also after it asked for new keys', async () => {
  const sshd = await startOpenSsh({ rekeyBytes: 1_000_000 });
  try {
    const { port, username, privateKey, hostKey } = sshd;
    const login = { host: '127.0.0.1', port, username, privateKey, trustedHostKeys: [hostKey], timeoutMs: 10_000 };
    const sender = await openDirectSender(login);
    const files = [1, 16, 255, 32_768, 261_120, 3_000_001, 3_000_002].map((size, n) => ({
      path: join(sshd.folder, String(n)),
      bytes: randomBytes(size),
    }));
    await Promise.all(
      files.map(({ path, bytes }) =>
        sender.send({
          path,
          size: bytes.length,
          sha256: createHash('sha256').update(bytes).digest('hex'),
          open: async () =>
            (async function* () {
              // As a secure connection to a store brings them.
              for (let at = 0; at < bytes.length; at += 16_000) yield bytes.subarray(at, at + 16_000);
            })(),
        }),
      ),
    );
    sender.close();
    for (const { path, bytes } of files) expect((await readFile(path)).equals(bytes)).toBe(true);
  } finally {
    await sshd.stop();
  }
});
