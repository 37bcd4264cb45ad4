/** What goes wrong at a drop box until it is told otherwise. */
export interface Faults {
  /** Drops the connection when this many bytes have been written in all; happens once. */
  readonly dropAfterBytes?: number;
  /** Takes no more bytes a second than this, over all sessions. */
  readonly bytesPerSecond?: number;
  /** Leaves every request unanswered. */
  readonly hang?: boolean;
  /** The disk is full after this many more bytes: writes end with SSH_FX_FAILURE. */
  readonly diskFullAfterBytes?: number;
  /** Users may look and fetch, but not write, move or delete: SSH_FX_PERMISSION_DENIED. */
  readonly readOnly?: boolean;
  /** So many of the next openings for reading are refused: SSH_FX_FAILURE. */
  readonly failReads?: number;
}

/** The faults in force, and how near they are. */
export interface FaultBox {
  readonly current: Faults;
  set(faults: Faults): void;
  /** Says what happens to a write of this many bytes, after the wait that a slow server needs. */
  write(bytes: number): Promise<'take' | 'drop' | 'full'>;
  /** Whether a file may be opened for reading. */
  read(): boolean;
}

export function createFaultBox(faults: Faults = {}): FaultBox {
  let current = faults;
  let written = 0;
  let free = 0;
  return {
    get current() {
      return current;
    },
    set(next) {
      current = next;
      written = 0;
    },
    read() {
      const { failReads = 0 } = current;
      if (failReads > 0) current = { ...current, failReads: failReads - 1 };
      return failReads === 0;
    },
    async write(bytes) {
      const { dropAfterBytes, diskFullAfterBytes, bytesPerSecond } = current;
      if (diskFullAfterBytes !== undefined && written + bytes > diskFullAfterBytes) return 'full';
      written += bytes;
      if (dropAfterBytes !== undefined && written > dropAfterBytes) {
        const { dropAfterBytes: _once, ...others } = current;
        current = others;
        return 'drop';
      }
      if (bytesPerSecond !== undefined) {
        const now = performance.now();
        free = Math.max(free, now) + (bytes / bytesPerSecond) * 1000;
        await new Promise((resolve) => setTimeout(resolve, free - now));
      }
      return 'take';
    },
  };
}
