import { type Outcome, refused } from '@slipway/kernel';
import type { Grammar } from '../grammar/grammar.ts';
import { dialect, type ErnVersion, versionOfNamespace } from '../versions.ts';
import { decode } from '../xml/decode.ts';
import { type Fault, fault } from '../xml/fault.ts';
import { defaultLimits, type Limits } from '../xml/limits.ts';
import { automataOf } from './automaton.ts';
import { knownRelease } from './avs-release.ts';
import type { Builder } from './builder.ts';
import type { Findings } from './finding.ts';
import type { ValidationWarning } from './report.ts';
import { scan } from './scan.ts';

export interface ValidateOptions {
  /** The version that the message must be in; by default the one that its namespace names. */
  readonly version?: ErnVersion;
  /**
   * The release of the allowed value sets to check against; by default the one that the version's published schema
   * imports. A release whose table is not known is replaced by the nearest known one, with a warning.
   */
  readonly avs?: number;
  /** The check ends after so many errors; 100 by default. */
  readonly maxErrors?: number;
  readonly limits?: Partial<Limits>;
}

/** What a check of a document found. */
export interface Checked extends Findings {
  readonly warnings: readonly ValidationWarning[];
}

/** The document in some bytes, if they are not too many. */
export function open(bytes: Uint8Array, options: ValidateOptions): Outcome<Buffer, Fault> {
  const { maxBytes } = { ...defaultLimits, ...options.limits };
  if (bytes.length <= maxBytes) return decode(bytes);
  const detail = `The file has more than ${maxBytes} bytes, which is the limit, and was not read`;
  return refused({ ...fault('limit', 0, { detail }), limit: 'bytes' });
}

/** Passes once over a document, and lets a builder make something of it on the way. */
export function check(
  document: Buffer,
  grammar: Grammar | undefined,
  options: ValidateOptions,
  builder?: Builder,
): Checked {
  const warnings: ValidationWarning[] = [];
  const row = grammar && dialect(grammar.version);
  const release = row ? knownRelease(row, options.avs, warnings) : undefined;
  const maxFindings = options.maxErrors ?? 100;
  const found = scan(document, {
    automata: grammar && automataOf(grammar, release),
    namespaces: row ? [row.namespace, ...row.aliases] : [],
    avsNamespace: row?.avsNamespace ?? '',
    limits: { ...defaultLimits, ...options.limits },
    maxFindings,
    builder,
  });
  if (found.stopped) {
    warnings.push({
      code: 'more-errors',
      detail: `Only the first ${maxFindings} errors are listed; there may be more`,
    });
  }
  const { root } = found;
  const namedVersion = root && versionOfNamespace(root.namespace);
  if (row && root && namedVersion?.alias && namedVersion.version === row.version) {
    const detail = `The namespace ${root.namespace} is a common mistake for ${row.namespace}; the message is read as ERN ${row.version}`;
    warnings.push({ code: 'alias-namespace', detail });
  }
  const named = root?.attributes.get('AvsVersionId');
  if (row && named !== undefined && options.avs === undefined && row.avsVersions.length > 0) {
    knownRelease(row, /^[0-9]+$/.test(named) ? Number(named) : Number.NaN, warnings, named);
  }
  return { ...found, warnings };
}
