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

/** @param most bytes, asked at every write */
export function writeWindow(most: () => number): WriteWindow {
  let inFlight = 0;
  const waiting: { readonly bytes: number; readonly enter: () => void }[] = [];
  const hasRoom = (bytes: number) => inFlight === 0 || inFlight + bytes <= most();
  /** Who waits longest enters first: a large write is not passed by small ones for ever. */
  const letIn = () => {
    for (let first = waiting[0]; first && hasRoom(first.bytes); first = waiting[0]) {
      waiting.shift();
      inFlight += first.bytes;
      first.enter();
    }
  };
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
          if (waiting.length === 0 && hasRoom(bytes)) inFlight += bytes;
          else await new Promise<void>((enter) => waiting.push({ bytes, enter }));
          if (failure !== undefined) {
            inFlight -= bytes;
            return letIn();
          }
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
              letIn();
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
