import { type Grammar, loadGrammar } from '../grammar/grammar.ts';
import {
  dialect,
  type ErnVersion,
  ernVersions,
  type MessageName,
  messageNames,
  versionOfNamespace,
} from '../versions.ts';
import { decode, type Utf8Document } from '../xml/decode.ts';
import { type Fault, fault } from '../xml/fault.ts';
import { defaultLimits, type Limits } from '../xml/limits.ts';
import { locate } from '../xml/locate.ts';
import { sniffRoot } from '../xml/sniff.ts';
import { automataOf } from './automaton.ts';
import { knownRelease } from './avs-release.ts';
import type { Finding, Findings } from './finding.ts';
import type { ValidationReport, ValidationWarning } from './report.ts';
import { scan } from './scan.ts';

export interface ValidateOptions {
  /** The version that the message must be in; by default the one that its namespace names. */
  readonly version?: ErnVersion;
  /**
   * The release of the allowed value sets to check against; by default the one that the version's published schema
   * imports. A release whose table is not known is replaced by the nearest known one, with a warning.
   */
  readonly avs?: number;
  /** The pass ends after so many errors; 100 by default. */
  readonly maxErrors?: number;
  readonly limits?: Partial<Limits>;
}

/** Checks a message of any known version. Loads only the grammar that it needs. Never throws for a bad message. */
export async function validate(bytes: Uint8Array, options: ValidateOptions = {}): Promise<ValidationReport> {
  const read = open(bytes, options);
  if ('report' in read) return read.report;
  const version = options.version ?? versionOfNamespace(sniffRoot(read.document)?.namespace ?? '')?.version;
  return check(read.document, version && (await loadGrammar(version)), options);
}

/** A validator of one version, for messages that are many: `validator(await loadGrammar('4.3.2'))`. */
export function validator(grammar: Grammar, options: Omit<ValidateOptions, 'version'> = {}) {
  return (bytes: Uint8Array): ValidationReport => {
    const read = open(bytes, options);
    return 'report' in read ? read.report : check(read.document, grammar, { ...options, version: grammar.version });
  };
}

function open(bytes: Uint8Array, options: ValidateOptions): { document: Utf8Document } | { report: ValidationReport } {
  const { maxBytes } = { ...defaultLimits, ...options.limits };
  if (bytes.length > maxBytes) {
    const detail = `The file has more than ${maxBytes} bytes, which is the limit, and was not read`;
    return { report: failed(fault('limit', 0, { detail }), undefined) };
  }
  const decoded = decode(bytes);
  return decoded.ok ? { document: decoded.value } : { report: failed(decoded.refusal, undefined) };
}

function check(document: Utf8Document, grammar: Grammar | undefined, options: ValidateOptions): ValidationReport {
  const warnings: ValidationWarning[] = [];
  const row = grammar && dialect(grammar.version);
  const release = row ? knownRelease(row, options.avs, warnings) : undefined;
  const maxFindings = options.maxErrors ?? 100;
  const found = scan(document.bytes, document.length, {
    automata: grammar && automataOf(grammar, release),
    namespaces: row ? [row.namespace, ...row.aliases] : [],
    limits: { ...defaultLimits, ...options.limits },
    maxFindings,
  });
  if (found.stopped) {
    warnings.push({
      code: 'more-errors',
      detail: `Only the first ${maxFindings} errors are listed; the rest was not looked at`,
    });
  }
  const root = found.root;
  const namedVersion = root && versionOfNamespace(root.namespace);
  if (row && root && namedVersion?.alias && namedVersion.version === row.version) {
    const detail = `The namespace ${root.namespace} is a common mistake for ${row.namespace}; the message is read as ERN ${row.version}`;
    warnings.push({ code: 'alias-namespace', detail });
  }
  const named = root?.attributes.get('AvsVersionId');
  if (row && named !== undefined && options.avs === undefined && row.avsVersions.length > 0) {
    knownRelease(row, /^[0-9]+$/.test(named) ? Number(named) : Number.NaN, warnings, named);
  }
  const message = messageNames.find((name) => name === root?.name);
  return report(document, found, message, namedVersion?.version, warnings);
}

function report(
  document: Utf8Document,
  { findings, fault: broken }: Findings,
  message: MessageName | undefined,
  version: ErnVersion | undefined,
  warnings: ValidationWarning[],
): ValidationReport {
  if (findings.length === 0 && !broken) return { message, version, valid: true, errors: [], warnings };
  const places = locate(document.bytes, document.length, [
    ...findings.map(({ at }) => at),
    ...(broken ? [broken.at] : []),
  ]);
  const errors = findings.map((finding, index) => {
    const { layer, code, attribute, expected, found, detail } = finding;
    const { line, column, path } = places[index] ?? nowhere;
    return {
      layer,
      line,
      column,
      path: attribute ? `${path}/@${attribute}` : path,
      code,
      expected: clipped(expected),
      found: clipped(found),
      detail: clipped(hinted(finding, detail)),
    };
  });
  const { errors: fatal } = broken ? failed(broken, document, places.at(-1)) : { errors: [] };
  const valid = !broken && findings.every(({ layer }) => layer === 'reference');
  return { message, version, valid, errors: [...errors, ...fatal], warnings };
}

/** The report of a file that cannot be read on. */
function failed(
  broken: Fault,
  document: Utf8Document | undefined,
  place = placeOf(broken, document),
): ValidationReport {
  const { code, expected = 'well-formed XML', found = '', detail } = broken;
  return {
    message: undefined,
    version: undefined,
    valid: false,
    errors: [{ layer: 'xml', ...place, code, expected, found: clipped(found), detail: clipped(detail) }],
    warnings: [],
  };
}

const nowhere = { line: 1, column: 1, path: '' };

function placeOf({ at, text }: Fault, document: Utf8Document | undefined) {
  if (text) return locate(Buffer.from(text), text.length, [at])[0] ?? nowhere;
  return document ? (locate(document.bytes, document.length, [at])[0] ?? nowhere) : nowhere;
}

/** A message may hold names and values of any length; a report may not. */
const clipped = (text: string): string => (text.length > 1000 ? `${text.slice(0, 999)}…` : text);

/** Adds what a reader of many files knows about wrong namespaces. */
function hinted({ code, found }: Finding, detail: string): string {
  if (code !== 'namespace' || !/\/ern\/|ddex/i.test(found)) return detail;
  const known = ernVersions.map((version) => dialect(version).namespace).join(', ');
  const meant = found.endsWith('/ern/38') ? '; ERN 3.8.2 has the namespace http://ddex.net/xml/ern/382' : '';
  return versionOfNamespace(found) ? detail : `${detail}${meant}; known are ${known}`;
}
