import type { FailureCode } from '@slipway/delivery';

/** Our codes for those of AWS Transfer (event reference of the SFTP connectors). */
const codes: Readonly<Record<string, FailureCode>> = {
  CONNECTION_ERROR: 'connection-lost',
  TIMEOUT_ERROR: 'timeout',
  DIRECTORY_NOT_FOUND: 'folder-missing',
  PATH_NOT_FOUND: 'folder-missing',
  SEND_FILE_NOT_FOUND: 'asset-missing',
};

/** The message says more than the code where one code stands for several causes. */
const words: readonly (readonly [RegExp, FailureCode])[] = [
  [/host key/i, 'host-key-changed'],
  [/authenticat/i, 'authentication-failed'],
  [/permission denied/i, 'permission-denied'],
  [/no space|quota|disk full/i, 'disk-full'],
  [/no such (file|folder|directory)/i, 'folder-missing'],
  [/thrott|too many/i, 'throttled'],
  [/connection (lost|reset|closed|refused)|never heard/i, 'connection-lost'],
];

export const transferFailureCode = (code: string | undefined, message = ''): FailureCode =>
  words.find(([pattern]) => pattern.test(message))?.[1] ?? codes[code ?? ''] ?? 'internal';
