import { appendFileSync, existsSync, mkdirSync, readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Finding } from './check-delivery.ts';

/** Everything that a DSP saw of one delivery: proof of "exactly once" after a kill of the sender. */
export interface Received {
  /** The delivery's folder in the drop box: `/N_20270101000000000`. */
  readonly folder: string;
  /** How often the marker (release by release: the message) was finished. More than once is a second delivery. */
  readonly deliveries: number;
  readonly completedAt?: string;
  readonly files: Readonly<Record<string, ReceivedFile>>;
  /** Files that were written or renamed after the first marker, without the acknowledgements. */
  readonly afterMarker: readonly string[];
  readonly findings: readonly Finding[];
  readonly acknowledgements: readonly { readonly file: string; readonly status: string; readonly at: string }[];
}

export interface ReceivedFile {
  /** How often it was opened for writing. */
  readonly opened: number;
  /** How often a writer finished it; an upload that broke off does not count. */
  readonly finished: number;
  readonly bytes: number;
  /** The last writer has finished it; or went away after its last byte, which the bytes themselves tell. */
  readonly whole: boolean;
}

/** The list on disk: one line per happening, appended at once, so that a kill of the DSP loses nothing either. */
export interface ReceivedBook {
  note(happening: Happening): void;
  get(folder: string): Received | undefined;
  all(): readonly Received[];
}

type Happening =
  | { readonly folder: string; readonly what: 'opened'; readonly file: string }
  | { readonly folder: string; readonly what: 'finished'; readonly file: string; readonly bytes: number }
  | { readonly folder: string; readonly what: 'found whole'; readonly file: string; readonly bytes: number }
  | { readonly folder: string; readonly what: 'delivered'; readonly at: string; readonly file: string }
  | { readonly folder: string; readonly what: 'checked'; readonly findings: readonly Finding[] }
  | {
      readonly folder: string;
      readonly what: 'answered';
      readonly file: string;
      readonly status: string;
      readonly at: string;
    };

export function openReceivedBook(file: string): ReceivedBook {
  mkdirSync(dirname(file), { recursive: true });
  const deliveries = new Map(readReceived(file).map((received) => [received.folder, received]));
  return {
    note(happening) {
      appendFileSync(file, `${JSON.stringify(happening)}\n`);
      deliveries.set(happening.folder, after(deliveries.get(happening.folder), happening));
    },
    get: (folder) => deliveries.get(folder),
    all: () => [...deliveries.values()],
  };
}

/** Reads the list of a simulator, running or not; a line that a kill cut short is left out. */
export function readReceived(file: string): readonly Received[] {
  const deliveries = new Map<string, Received>();
  const lines = existsSync(file) ? readFileSync(file, 'utf8').split('\n').slice(0, -1) : [];
  for (const line of lines) {
    const happening = parseLine(line);
    if (happening) deliveries.set(happening.folder, after(deliveries.get(happening.folder), happening));
  }
  return [...deliveries.values()];
}

function after(before: Received | undefined, happening: Happening): Received {
  const received: Received = before ?? {
    folder: happening.folder,
    deliveries: 0,
    files: {},
    afterMarker: [],
    findings: [],
    acknowledgements: [],
  };
  switch (happening.what) {
    case 'opened':
    case 'finished': {
      const file = received.files[happening.file] ?? { opened: 0, finished: 0, bytes: 0, whole: false };
      const changed =
        happening.what === 'opened'
          ? { ...file, opened: file.opened + 1, whole: false }
          : { ...file, finished: file.finished + 1, bytes: happening.bytes, whole: true };
      const late = happening.what === 'finished' && received.deliveries > 0;
      return {
        ...received,
        files: { ...received.files, [happening.file]: changed },
        afterMarker: late ? [...received.afterMarker, happening.file] : received.afterMarker,
      };
    }
    case 'found whole': {
      const file = received.files[happening.file];
      if (file === undefined || file.whole) return received;
      const whole = { ...file, bytes: happening.bytes, whole: true };
      return { ...received, files: { ...received.files, [happening.file]: whole } };
    }
    case 'delivered':
      return {
        ...received,
        deliveries: received.deliveries + 1,
        completedAt: received.completedAt ?? happening.at,
      };
    case 'checked':
      return { ...received, findings: happening.findings };
    case 'answered': {
      const { file, status, at } = happening;
      return { ...received, acknowledgements: [...received.acknowledgements, { file, status, at }] };
    }
  }
}

function parseLine(line: string): Happening | undefined {
  try {
    return JSON.parse(line) as Happening;
  } catch {
    return undefined;
  }
}
