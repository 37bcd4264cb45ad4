/** What went wrong at a platform's SFTP server, in words that a failure table can hold. */
export class SftpError extends Error {
  readonly code: SftpErrorCode;

  constructor(code: SftpErrorCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'SftpError';
    this.code = code;
  }
}

export type SftpErrorCode =
  | 'host-key-changed'
  | 'authentication-failed'
  | 'unreachable'
  | 'connection-lost'
  | 'timeout'
  | 'permission-denied'
  /** A file or a folder on the path is missing. */
  | 'no-such-folder'
  | 'disk-full'
  /** The bytes that were read are not those that were announced: nothing was put under the final name. */
  | 'source-changed'
  /** SSH_FX_FAILURE: a full disk, a name that is taken, a folder that is not empty; the protocol does not say which. */
  | 'failure';
