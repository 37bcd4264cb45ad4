/**
 * Full jitter: a random part of a time that doubles with every try, up to 2 seconds. Two hundred writers of one counter
 * on the embedded engine then come to it about as often as it can answer.
 */
export const pause = (attempt: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, Math.random() * Math.min(2_000, 20 * 2 ** attempt)));
