/**
 * Why a file, a listing, a move or a removal failed. AWS publishes the list of codes (event reference of the SFTP
 * connectors) but not which cause gets which code: the choice per cause is ours, by the plain meaning of the names.
 */
export class TransferFailure extends Error {
  readonly code: FailureCode;

  constructor(code: FailureCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'TransferFailure';
    this.code = code;
  }
}

export type FailureCode =
  | 'ASSUME_ROLE_ERROR'
  | 'UNSUPPORTED_OPERATION_ERROR'
  | 'CONNECTION_ERROR'
  | 'READ_FILE_ERROR'
  | 'WRITE_FILE_ERROR'
  | 'TIMEOUT_ERROR'
  | 'LIST_DIRECTORY_ERROR'
  | 'SEND_FILE_NOT_FOUND'
  | 'RETRIEVE_FILE_NOT_FOUND'
  | 'DIRECTORY_NOT_FOUND'
  | 'FILE_NOT_FOUND'
  | 'PATH_NOT_FOUND'
  | 'RENAME_ERROR'
  | 'DELETE_ERROR'
  | 'INTERNAL_ERROR'
  | 'UNKNOWN_ERROR';

/** What an SFTP server answered to one request: SSH_FXP_STATUS with another code than OK. */
export class SftpStatus extends Error {
  /** 1 end of file, 2 no such file, 3 permission denied, 4 failure, 8 operation unsupported. */
  readonly status: number;

  constructor(status: number, message: string) {
    super(message);
    this.name = 'SftpStatus';
    this.status = status;
  }
}

/** Runs one step against the server; a refusal by the server becomes the failure that belongs to this step. */
export async function step<T>(codes: StepCodes, what: string, run: () => Promise<T>): Promise<T> {
  try {
    return await run();
  } catch (error) {
    if (!(error instanceof SftpStatus)) throw error;
    const code =
      error.status === 2 ? codes.missing : error.status === 8 ? 'UNSUPPORTED_OPERATION_ERROR' : codes.refused;
    throw new TransferFailure(code, `${what}: ${STATUS_WORDS[error.status] ?? error.message}`, { cause: error });
  }
}

export interface StepCodes {
  readonly missing: FailureCode;
  readonly refused: FailureCode;
}

const STATUS_WORDS: Readonly<Record<number, string>> = {
  1: 'unexpected end of file',
  2: 'no such file or directory',
  3: 'permission denied',
  4: 'the server failed to do it (disk full, a name that is taken, or a directory that is not empty)',
  8: 'the server does not support the operation',
};
