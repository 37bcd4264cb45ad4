/** How often the table is asked before it counts as busy. */
export const TRIES = 8;

/** Its name is that of the error of a single call: whoever tries again by names needs one for both. */
export class TableBusy extends Error {
  constructor(what: string, cause?: Error) {
    super(`In ${TRIES} tries the table ${what}`, { cause });
    this.name = 'ThrottlingException';
  }
}

/** Longer after each try, and never the same for two that met. */
export const backOff = (attempt: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, Math.random() * 20 * 2 ** attempt));
