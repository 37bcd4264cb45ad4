import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';

export async function sha256OfFile(path: string): Promise<string> {
  const digest = createHash('sha256');
  for await (const block of createReadStream(path, { highWaterMark: 1024 * 1024 })) digest.update(block as Buffer);
  return digest.digest('hex');
}
