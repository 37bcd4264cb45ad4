import { type Channel, connect, type SftpLogin } from './connect.ts';
import { type OutgoingFile, type SendOptions, type SendResult, sendFile } from './send-file.ts';
import { writeWindow } from './write-window.ts';

/** Sends files over one connection, many at a time: a small file costs four answers of the server and no waiting between them. */
export interface DirectSender {
  /** Rejects with {@link SftpError}; what was sent before stays. */
  send(file: OutgoingFile, options?: SendOptions): Promise<SendResult>;
  readonly isOpen: boolean;
  close(): void;
}

export const directSender = (channel: Channel): DirectSender => {
  const window = writeWindow(() => windowFor(channel.quickestMs));
  return {
    send: (file, options) => sendFile(channel, window, file, options),
    get isOpen() {
      return channel.isOpen;
    },
    close: () => channel.close(),
  };
};

/**
 * Bytes of writes that a connection has under way: what a line of 4 Gbit/s holds until an answer comes, and no more than
 * OpenSSH's receive window. A server nearby is sent little ahead: sshd keeps what its SFTP process has not taken yet in a
 * buffer that it copies whenever it grows, and with 2 MiB of it takes three times the processor time.
 */
export const windowFor = (quickestMs: number): number => Math.min(2 * MIB, (MIB / 2) * Math.max(1, quickestMs));

const MIB = 1024 * 1024;

/** Files that one connection has under way. More bring nothing at 40 ms from the server, fewer cost time. */
export const FILES_IN_FLIGHT = 64;

export async function openDirectSender(login: SftpLogin): Promise<DirectSender> {
  return directSender(await connect(login));
}
