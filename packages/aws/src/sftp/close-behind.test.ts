import { createHash } from 'node:crypto';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import ssh2, { type SFTPWrapper } from 'ssh2';
import { afterEach, describe, expect, it } from 'vitest';
import { type DirectSender, openDirectSender } from './direct-sender.ts';

const { OK, FAILURE } = ssh2.utils.sftp.STATUS_CODE;

describe('a file is closed right behind its last write', () => {
  let sender: DirectSender | undefined;
  let stop = () => {};
  afterEach(() => {
    sender?.close();
    stop();
  });

  /** A server that answers no write before it was asked to close, and then in the order of `answers`. */
  const serverThat = async (answers: (sftp: SFTPWrapper, write: number, close: number) => void) => {
    const renamed: string[] = [];
    const { private: hostKey, public: publicKey } = ssh2.utils.generateKeyPairSync('ecdsa', { bits: 256 });
    const server = new ssh2.Server({ hostKeys: [hostKey] }, (connection) => {
      connection.on('error', () => {});
      connection.on('authentication', (context) => context.accept());
      connection.on('session', (accept) => {
        accept().on('sftp', (acceptSftp) => {
          const sftp = acceptSftp();
          let write = -1;
          sftp.on('OPEN', (id) => sftp.handle(id, Buffer.from('1')));
          sftp.on('WRITE', (id) => {
            write = id;
          });
          sftp.on('CLOSE', (id) => answers(sftp, write, id));
          sftp.on('RENAME', (id, _from, to) => {
            renamed.push(to);
            sftp.status(id, OK);
          });
        });
      });
    });
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    stop = () => server.close();
    const { port } = server.address() as AddressInfo;
    sender = await openDirectSender({
      host: '127.0.0.1',
      port,
      username: 'label',
      password: 'pw',
      trustedHostKeys: [publicKey],
      timeoutMs: 2000,
    });
    return renamed;
  };
  const bytes = Buffer.from('sound');
  const file = {
    path: '/a.wav',
    size: bytes.length,
    sha256: createHash('sha256').update(bytes).digest('hex'),
    open: async () =>
      (async function* () {
        yield bytes;
      })(),
  };

  it('and has its name when both are confirmed, in whatever order', async () => {
    const renamed = await serverThat((sftp, write, close) => {
      sftp.status(close, OK);
      sftp.status(write, OK);
    });
    expect(await sender?.send(file)).toEqual({ done: true });
    expect(renamed).toEqual(['/a.wav']);
  });

  it.each([
    ['its write', FAILURE, OK],
    ['its closing', OK, FAILURE],
  ])('and never gets its name when %s is refused', async (_, ofWrite, ofClose) => {
    const renamed = await serverThat((sftp, write, close) => {
      sftp.status(close, ofClose);
      sftp.status(write, ofWrite);
    });
    await expect(sender?.send(file)).rejects.toMatchObject({ code: 'failure' });
    expect(renamed).toEqual([]);
  });
});
