import { main } from './main.ts';
import { terminal } from './terminal.ts';

/** A command line as a person types it after `slipway`, and what came of it. */
export async function slipway(words: readonly string[]): Promise<Ended> {
  let printed = '';
  let complained = '';
  const code = await main(words, {
    ...terminal,
    print: (text) => {
      printed += text;
    },
    complain: (text) => {
      complained += text;
    },
  });
  return { code, printed, complained };
}

export interface Ended {
  readonly code: number;
  readonly printed: string;
  readonly complained: string;
}
