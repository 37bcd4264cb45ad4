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
  /** Nobody gets in, whatever the password or key. */
  readonly refuseSignIns?: boolean;
  /** Says that folders were made, and has none of them a moment later. */
  readonly losesFolders?: boolean;
  /** Says that every byte was taken, and keeps no more than so many of each file. */
  readonly keepsBytesPerFile?: number;
  /** Goes away at a file, and takes no connection before it is told otherwise. */
  readonly vanish?: Vanishing;
  /** So many of the next openings for reading are refused: SSH_FX_FAILURE. */
  readonly failReads?: number;
}

export interface Vanishing {
  /** What the file is called under its final name, be it written there or renamed. */
  readonly file: RegExp;
  /** Before anything of it is there, with half of its first bytes, or when it is whole and nobody was told. */
  readonly moment: 'before' | 'halfway' | 'after';
}

/** The faults in force, and how near they are. */
export interface FaultBox {
  readonly current: Faults;
  set(faults: Faults): void;
  /** Says what happens to a write of this many bytes, after the wait that a slow server needs. */
  write(bytes: number): Promise<'take' | 'drop' | 'full'>;
  /** Whether a file may be opened for reading. */
  read(): boolean;
  /** Whether the server goes away at this moment of this file; once it did, it is `gone`. */
  vanishes(path: string, moment: Vanishing['moment']): boolean;
  readonly gone: boolean;
}

export function createFaultBox(faults: Faults = {}): FaultBox {
  let current = faults;
  let written = 0;
  let free = 0;
  let gone = false;
  const waiting = new Set<() => void>();
  return {
    get current() {
      return current;
    },
    set(next) {
      current = next;
      written = 0;
      free = 0;
      gone = false;
      // Who was kept waiting is so no longer.
      for (const goOn of waiting) goOn();
    },
    get gone() {
      return gone;
    },
    vanishes(path, moment) {
      const { vanish } = current;
      const vanishes = vanish?.moment === moment && vanish.file.test(path.slice(path.lastIndexOf('/') + 1));
      gone ||= vanishes;
      return vanishes;
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
        await new Promise<void>((resolve) => {
          const goOn = () => {
            clearTimeout(timer);
            waiting.delete(goOn);
            resolve();
          };
          const timer = setTimeout(goOn, free - now);
          waiting.add(goOn);
        });
      }
      return 'take';
    },
  };
}
