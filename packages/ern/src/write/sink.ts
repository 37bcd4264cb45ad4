import type { SimpleType } from '../grammar/composite.ts';
import { unspeakable } from './escape.ts';

/** A fact of the model that the written version has no place for. */
export interface Unsaid {
  /** Where it stands in the model: `soundRecordings[0].containsAI`. */
  readonly path: string;
  readonly value: unknown;
  readonly reason: string;
}

/** Something that the version demands and the model lacks, and what was written for it. */
export interface Assumed {
  /** Where it stands in the output: `/NewReleaseMessage/ReleaseList/Release/ReleaseType`. */
  readonly path: string;
  readonly value: string;
  readonly reason: string;
}

/** What a message is written into, and what is to be told about it. */
export interface Sink {
  /** The text so far. */
  text: string;
  readonly release: number | undefined;
  /** The DPID that owns values without a namespace of their own. */
  readonly ownNamespace: string;
  readonly place: string[];
  readonly assumed: Assumed[];
  readonly lost: Lost[];
}

export interface Lost {
  readonly holder: object;
  readonly key: string;
  readonly value: unknown;
  readonly reason: string;
}

export const assume = (sink: Sink, name: string, value: string, reason: string): void => {
  sink.assumed.push({ path: `/${[...sink.place, name].join('/')}`, value, reason });
};

export const lose = (sink: Sink, holder: object, key: string, reason: string): void => {
  const value = (holder as Readonly<Record<string, unknown>>)[key];
  if (value !== undefined) sink.lost.push({ holder, key, value, reason });
};

/** The text of a value; characters that XML cannot carry are left out and reported. */
export function speakable(sink: Sink, holder: object, key: string, value: unknown): string {
  const text = typeof value === 'string' ? value : String(value);
  if (!unspeakable.test(text)) return text;
  lose(sink, holder, key, 'holds characters that XML cannot carry; they were left out');
  return text.replace(new RegExp(unspeakable, 'g'), '');
}

/** True when a value may stand where the grammar lists the values that may. */
export const isAllowed = (sink: Sink, simple: SimpleType, text: string): boolean =>
  simple.values === undefined || simple.values.in(sink.release).has(text);
