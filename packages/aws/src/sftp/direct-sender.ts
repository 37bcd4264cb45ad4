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

/** Writes that a connection has under way: OpenSSH's receive window. */
const WINDOW = 2 * 1024 * 1024;

export const directSender = (channel: Channel): DirectSender => {
  const window = writeWindow(WINDOW);
  return {
    send: (file, options) => sendFile(channel, window, file, options),
    get isOpen() {
      return channel.isOpen;
    },
    close: () => channel.close(),
  };
};

/** Files that one connection has under way. More bring nothing at 40 ms from the server, fewer cost time. */
export const FILES_IN_FLIGHT = 64;

export async function openDirectSender(login: SftpLogin): Promise<DirectSender> {
  return directSender(await connect(login));
}
