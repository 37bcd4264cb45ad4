import { createReadStream } from 'node:fs';

/** Where a command writes and what it reads; tests give their own. */
export interface Terminal {
  readonly print: (text: string) => void;
  readonly complain: (text: string) => void;
  /** Reads a file, or standard input for `-`, and no more than `limit` bytes of it. */
  readonly read: (file: string, limit: number) => Promise<Uint8Array>;
}

/** A text without line ends and other controls: what a message says must not steer the terminal. */
export const oneLine = (text: string): string => text.replace(/\p{Cc}+/gu, ' ');

export const exitCode = { good: 0, findings: 1, badUse: 2 } as const;

export const terminal: Terminal = {
  print: (text) => process.stdout.write(text),
  complain: (text) => process.stderr.write(text),
  read: async (file, limit) => {
    const source = file === '-' ? process.stdin : createReadStream(file, { end: limit - 1 });
    const pieces: Uint8Array[] = [];
    let size = 0;
    for await (const piece of source) {
      pieces.push(piece as Uint8Array);
      size += (piece as Uint8Array).length;
      if (size >= limit) break;
    }
    return Buffer.concat(pieces).subarray(0, limit);
  },
};
