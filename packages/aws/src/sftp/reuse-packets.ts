import { randomFillSync } from 'node:crypto';
import type { Client } from 'ssh2';

/**
 * ssh2 makes a buffer for every packet of 32 KiB and asks the system for its few bytes of padding: a tenth of what an
 * upload costs. With AES-GCM a packet is used up when it was encrypted, so one buffer serves all packets of a client.
 * What leaves is the same; a cipher that is made otherwise, as after an update of ssh2, is left as it is.
 */
export function reusePackets(client: Client): void {
  // Every key exchange makes a new cipher.
  client.on('handshake', () => {
    const cipher = (client as unknown as Insides)._protocol?._cipher;
    if (cipher && '_encSSLName' in cipher && /-gcm$/.test(String(cipher._encSSLName))) {
      cipher.allocPacket = packetMaker();
    }
  });
}

/** Of ssh2's members that nobody promised, those that are used here. */
interface Insides {
  readonly _protocol?: { readonly _cipher?: { allocPacket?: (length: number) => Buffer; _encSSLName?: unknown } };
}

/** Length, length of the padding, room for the payload, padding: RFC 4253 §6, in the blocks of RFC 5647 §7.2. */
function packetMaker(): (payloadLength: number) => Buffer {
  let room = Buffer.alloc(0);
  const padding = Buffer.alloc(4096);
  let used = padding.length;
  return (payloadLength) => {
    const paddingLength = LEAST_PADDING + ((BLOCK - ((1 + payloadLength + LEAST_PADDING) % BLOCK)) % BLOCK);
    const length = 1 + payloadLength + paddingLength;
    if (room.length < 4 + length) room = Buffer.allocUnsafeSlow(4 + length);
    if (used + paddingLength > padding.length) {
      randomFillSync(padding);
      used = 0;
    }
    const packet = room.subarray(0, 4 + length);
    packet.writeUInt32BE(length, 0);
    packet[4] = paddingLength;
    padding.copy(packet, 5 + payloadLength, used, used + paddingLength);
    used += paddingLength;
    return packet;
  };
}

const BLOCK = 16;
const LEAST_PADDING = 4;
