import { createWriteStream, type WriteStream } from 'node:fs';
import { join } from 'node:path';

/** What functions print, in a file each, every line with its time and the function's name. */
export function openFunctionLogs(folder: string): FunctionLogs {
  const files = new Map<string, WriteStream>();
  return {
    write: (name, text) => {
      let file = files.get(name);
      if (!file) {
        file = createWriteStream(join(folder, `${name}.log`), { flags: 'a' });
        // A full disk must not end the cloud for the sake of a log line.
        file.on('error', () => undefined);
        files.set(name, file);
      }
      const stamp = new Date().toISOString();
      file.write(
        text
          .split('\n')
          .map((line) => `${stamp} ${name} ${line}\n`)
          .join(''),
      );
    },
    close: async () => {
      await Promise.all([...files.values()].map((file) => new Promise<void>((resolve) => file.end(resolve))));
      files.clear();
    },
  };
}

export interface FunctionLogs {
  write(functionName: string, text: string): void;
  close(): Promise<void>;
}
