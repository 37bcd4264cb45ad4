import { createHash } from 'node:crypto';
import type { MessageAttribute } from './queue.ts';

export const md5 = (text: string | Buffer) => createHash('md5').update(text).digest('hex');

/** The member that carries the checksum of message attributes; nothing for a message without any. */
export function attributesDigest(attributes: Readonly<Record<string, MessageAttribute>>) {
  const names = Object.keys(attributes).sort();
  if (names.length === 0) return {};
  const parts = names.flatMap((name) => {
    const { DataType, StringValue, BinaryValue } = attributes[name] ?? { DataType: 'String' };
    const binary = DataType.startsWith('Binary');
    const value = binary ? Buffer.from(BinaryValue ?? '', 'base64') : Buffer.from(StringValue ?? '');
    return [
      ...sized(Buffer.from(name)),
      ...sized(Buffer.from(DataType)),
      Buffer.from([binary ? 2 : 1]),
      ...sized(value),
    ];
  });
  return { MD5OfMessageAttributes: md5(Buffer.concat(parts)) };
}

/** Four bytes of length, then the bytes, as the SQS developer guide lays the digest out. */
function sized(bytes: Buffer): Buffer[] {
  const length = Buffer.alloc(4);
  length.writeUInt32BE(bytes.length);
  return [length, bytes];
}
