const lines = new Map<string, Promise<unknown>>();

/**
 * Does one piece of work after the other for each key, within this process: requests of one process for one counter
 * need not fight each other in the store. Other processes are not kept out; their conflicts are seen and tried again.
 */
export async function inTurn<Result>(key: string, work: () => Promise<Result>): Promise<Result> {
  const before = lines.get(key) ?? Promise.resolve();
  const mine = before.then(work, work);
  const settled = mine.catch(() => undefined);
  lines.set(key, settled);
  try {
    return await mine;
  } finally {
    if (lines.get(key) === settled) lines.delete(key);
  }
}
