/** Shares a rate among all who take from it: AWS gives all connectors of an account 50 MB/s together. */
export interface Throttle {
  /** Resolves when these bytes may pass. */
  take(bytes: number): Promise<void>;
}

export function createThrottle(bytesPerSecond: number): Throttle {
  let free = 0;
  return {
    async take(bytes) {
      const now = performance.now();
      free = Math.max(free, now) + (bytes / bytesPerSecond) * 1000;
      const wait = free - now;
      // A timer is no finer than a few milliseconds: smaller waits add up until one is worth it.
      if (wait > 5) await new Promise((resolve) => setTimeout(resolve, wait));
    },
  };
}
