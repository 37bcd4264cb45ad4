import { mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * Which processes of this machine host the assembly of a project: each has a file under its id, from before it looks at
 * the assembly until it ends. Files of ended processes say nothing any more.
 */
export const hosts = (root: string) => {
  const folder = join(root, '.slipway/hosts');
  return {
    async enter(): Promise<void> {
      await mkdir(folder, { recursive: true });
      await writeFile(join(folder, String(process.pid)), '');
    },

    /** Whether nobody but this process is among them. */
    async isAlone(): Promise<boolean> {
      let others = 0;
      for (const name of await readdir(folder)) {
        if (isAlive(Number(name))) others += Number(name) === process.pid ? 0 : 1;
        else await rm(join(folder, name), { force: true });
      }
      return others === 0;
    },
  };
};

export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
