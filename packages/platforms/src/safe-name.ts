import { accepted, type Outcome, refused } from '@slipway/kernel';
import * as z from 'zod';

/** Why a name must not go on the wire. `at` counts characters from 0. */
export interface UnsafeName {
  readonly code: 'unsafe-name';
  readonly name: string;
  readonly problem: 'empty' | 'character' | 'dots' | 'edge' | 'reserved' | 'too-long';
  readonly at?: number;
  readonly says: string;
}

/** The longest file or folder name that common file systems hold, in characters (all of them ASCII). */
export const LONGEST_NAME = 255;
/** The longest key of an object in S3 is 1,024 bytes; staging puts up to 160 before the path. */
export const LONGEST_PATH = 800;

/**
 * One file or folder name that means the same on every system: ASCII letters, digits and `. _ - + = @ , ~ ( )`. With
 * these alone no name can leave its folder, hide, carry a command or change on its way.
 */
export function safeName(name: string): Outcome<string, UnsafeName> {
  const no = (problem: UnsafeName['problem'], says: string, at?: number) =>
    refused<UnsafeName>({ code: 'unsafe-name', name: shown(name), problem, says, ...(at === undefined ? {} : { at }) });

  if (name === '') return no('empty', 'A name has at least one character.');
  if (name.length > LONGEST_NAME)
    return no('too-long', `A name has at most ${LONGEST_NAME} characters, this has ${name.length}.`);
  const at = firstUnsafe(name);
  if (at !== undefined) return no('character', `The character ${described(name, at)} is not allowed in a name.`, at);
  if (name.includes('..')) return no('dots', 'Two dots in a row are not allowed in a name.', name.indexOf('..'));
  if (/^[.~-]/.test(name)) return no('edge', `A name does not begin with "${name[0]}".`, 0);
  if (name.endsWith('.')) return no('edge', 'A name does not end with a dot.', name.length - 1);
  if (RESERVED.test(name)) return no('reserved', 'This name denotes a device on Windows.');
  return accepted(name);
}

/** A relative path of safe names with `/` between them, without a slash at either end. */
export function safePath(path: string): Outcome<string, UnsafeName> {
  if (path.length > LONGEST_PATH) {
    const says = `A path has at most ${LONGEST_PATH} characters, this has ${path.length}.`;
    return refused({ code: 'unsafe-name', name: shown(path), problem: 'too-long', says });
  }
  for (const name of path.split('/')) {
    const outcome = safeName(name);
    if (!outcome.ok) return outcome;
  }
  return accepted(path);
}

/** A relative path on the wire, for schemas. */
export const wirePath = z.string().superRefine((path, context) => {
  const outcome = safePath(path);
  if (!outcome.ok) context.addIssue({ code: 'custom', message: outcome.refusal.says });
});

/** The place of the first character that no name on the wire may have. */
export function firstUnsafe(text: string): number | undefined {
  const at = text.search(/[^A-Za-z0-9._+=@,~()-]/);
  return at === -1 ? undefined : at;
}

/** A character as a reader can recognise it, whatever it is: `"/" (U+002F)`, `U+0000`. */
export function described(text: string, at: number): string {
  const point = text.codePointAt(at) ?? 0;
  const code = `U+${point.toString(16).toUpperCase().padStart(4, '0')}`;
  return point > 0x20 && point < 0x7f ? `"${String.fromCodePoint(point)}" (${code})` : code;
}

const RESERVED = /^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/i;

/** A refusal repeats no more of a bad name than a reader needs. */
const shown = (name: string): string => (name.length > 80 ? `${name.slice(0, 80)}…` : name);
