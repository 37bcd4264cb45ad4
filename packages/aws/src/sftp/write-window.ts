/**
 * The bytes of one connection that are written and not yet confirmed, over all files that travel on it: at least one
 * write is always let through, and then as many as the window holds.
 */
export interface WriteWindow {
  upload(): Upload;
}

/** The writes of one file. */
export interface Upload {
  /** Why the first write failed; nothing is sent after it. */
  readonly failure: unknown;
  /** Bytes that the server has confirmed. */
  readonly confirmed: number;
  /** Waits for room, then starts the write and does not wait for its end. */
  write(bytes: number, start: () => Promise<unknown>): Promise<void>;
  /** Resolves when no write of this file is under way. */
  settled(): Promise<void>;
}

/** @param most bytes */
export function writeWindow(most: number): WriteWindow {
  let inFlight = 0;
  const waiting: (() => void)[] = [];
  const hasRoom = (bytes: number) => inFlight === 0 || inFlight + bytes <= most;
  return {
    upload() {
      let failure: unknown;
      let confirmed = 0;
      let open = 0;
      let quiet: (() => void) | undefined;
      return {
        get failure() {
          return failure;
        },
        get confirmed() {
          return confirmed;
        },
        async write(bytes, start) {
          while (!hasRoom(bytes)) await new Promise<void>((resolve) => waiting.push(resolve));
          if (failure !== undefined) return;
          inFlight += bytes;
          open += 1;
          void start()
            .then(
              () => {
                confirmed += bytes;
              },
              (error: unknown) => {
                failure ??= error;
              },
            )
            .finally(() => {
              inFlight -= bytes;
              open -= 1;
              if (open === 0) quiet?.();
              for (const wake of waiting.splice(0)) wake();
            });
        },
        settled: () =>
          open === 0
            ? Promise.resolve()
            : new Promise<void>((resolve) => {
                quiet = resolve;
              }),
      };
    },
  };
}
