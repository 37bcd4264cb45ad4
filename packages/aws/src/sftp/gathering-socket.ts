import { connect, type Socket } from 'node:net';

/**
 * A connection that hands everything written in one turn of the loop to the system at once, and waits for nothing more.
 * ssh2 writes each SSH packet in three pieces: with Nagle's algorithm they wait for the server's delayed answers, and
 * without it each is a call of the system and a TCP segment of its own.
 */
export function gatheringSocket(to: { readonly host: string; readonly port: number }): Socket {
  const socket = connect({ host: to.host, port: to.port, noDelay: true });
  const write = socket.write.bind(socket);
  // Not in a subclass: connecting a socket puts the write of its own class back.
  socket.write = (bytes: string | Uint8Array, ...rest: never[]) => {
    if (socket.writableCorked === 0) {
      socket.cork();
      process.nextTick(() => socket.uncork());
    }
    // What is small may be part of a packet's buffer, which is used again before this turn is over.
    return write(bytes.length < SMALL ? Buffer.from(bytes) : bytes, ...rest);
  };
  return socket;
}

const SMALL = 64;
