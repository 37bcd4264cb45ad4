import { resolve } from 'node:path';
import { parseArgs } from 'node:util';

export interface StartOptions {
  readonly help: boolean;
  readonly empty: boolean;
  readonly once: boolean;
  /** How the DSPs answer. */
  readonly answers: (typeof WAYS)[number];
  /** The first of five ports; 0 takes free ones. */
  readonly port: number;
  /** Absolute. */
  readonly data: string;
}

/** The words on the command line make no sense; the message says which. */
export class BadUse extends Error {
  override readonly name = 'BadUse';
}

/** API, AWS front, issuer and two DSPs. */
export const PORTS = 5;
const LAST_FIRST_PORT = 65_535 - (PORTS - 1);

const WAYS = ['sftp', 'http'] as const;

export const usage = `npm start -- [--empty] [--once] [--answers WAY] [--port N] [--data DIR]
  --empty     start without delivering the sample release
  --once      deliver the sample release, then leave (exit code 0 when every platform has it)
  --answers W how the DSPs answer: "sftp", in their folders (default), or "http", with credentials made for them
  --port N    the API's port; four more ports follow it (default 4600; 0 takes free ones)
  --data DIR  where everything durable lies (default .slipway/data)
  --help      say this`;

/** Reads the words after `npm start --`. @throws BadUse */
export function readOptions(words: readonly string[], defaultData: string): StartOptions {
  const { port: portWord, answers: way, data, ...values } = parse(words);
  const port = Number(portWord);
  if (!/^\d+$/.test(portWord) || port > LAST_FIRST_PORT) {
    throw new BadUse(`--port takes a number from 0 to ${LAST_FIRST_PORT}, not "${portWord}"`);
  }
  const answers = WAYS.find((each) => each === way);
  if (!answers) throw new BadUse(`--answers takes ${WAYS.join(' or ')}, not "${way}"`);
  if (data === '') throw new BadUse('--data takes a folder, not an empty text');
  return { ...values, answers, port, data: resolve(data ?? defaultData) };
}

function parse(words: readonly string[]) {
  try {
    const { values } = parseArgs({
      args: [...words],
      options: {
        empty: { type: 'boolean', default: false },
        once: { type: 'boolean', default: false },
        answers: { type: 'string', default: 'sftp' },
        port: { type: 'string', default: '4600' },
        data: { type: 'string' },
        help: { type: 'boolean', short: 'h', default: false },
      },
    });
    return values;
  } catch (cause) {
    throw new BadUse((cause as Error).message, { cause });
  }
}
