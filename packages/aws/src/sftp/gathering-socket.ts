import { connect, type Socket } from 'node:net';

/**
 * A connection that hands everything written in one turn of the loop to the system at once, and waits for nothing more.
 * ssh2 writes each SSH packet in three pieces: with Nagle's algorithm they wait for the server's delayed answers, and
 * without it each is a call of the system and a TCP segment of its own. The pieces are copied together: a copy within
 * the processor's cache costs less than what a stream does for each piece, and what was copied may be used again.
 */
export function gatheringSocket(to: { readonly host: string; readonly port: number }): Socket {
  const socket = connect({ host: to.host, port: to.port, noDelay: true });
  const write = socket.write.bind(socket);
  const end = socket.end.bind(socket);
  const spare: Room[] = [];
  let room = newRoom();
  let used = 0;
  const flush = () => {
    if (used === 0) return;
    const gathered = room.subarray(0, used);
    used = 0;
    // A little does not keep a whole room busy until the system took it.
    if (gathered.length < LITTLE) return write(Buffer.from(gathered));
    const full = room;
    room = spare.pop() ?? newRoom();
    write(gathered, () => spare.push(full));
  };
  // Not in a subclass: connecting a socket puts the write of its own class back.
  socket.write = (data: string | Uint8Array) => {
    const bytes = typeof data === 'string' ? Buffer.from(data) : data;
    if (used === 0) process.nextTick(flush);
    for (let at = 0; at < bytes.length; ) {
      const taken = Math.min(bytes.length - at, ROOM - used);
      room.set(at === 0 && taken === bytes.length ? bytes : bytes.subarray(at, at + taken), used);
      at += taken;
      used += taken;
      if (used === ROOM) flush();
    }
    return !socket.writableNeedDrain;
  };
  socket.end = ((...last: never[]) => {
    if (typeof last[0] !== 'function' && last[0] !== undefined) socket.write(last.shift() as never);
    flush();
    return end(...last);
  }) as Socket['end'];
  return socket;
}

/** A request of 255 KiB in its eight packets. */
const ROOM = 260 * 1024;
const LITTLE = 16 * 1024;

const newRoom = () => Buffer.allocUnsafeSlow(ROOM);
type Room = ReturnType<typeof newRoom>;
