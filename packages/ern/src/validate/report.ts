import { type ErnVersion, type MessageName, messageNames, namespacesInstead, versionOfNamespace } from '../versions.ts';
import type { Fault, XmlCode } from '../xml/fault.ts';
import { locate, type Place } from '../xml/locate.ts';
import type { Checked } from './check.ts';
import type { Finding, ReferenceCode, SchemaCode } from './finding.ts';

/** What a validation found. */
export interface ValidationReport {
  readonly message: MessageName | undefined;
  readonly version: ErnVersion | undefined;
  /**
   * Whether the XML is well-formed and follows the schema: what libxml2 says with the published schema. References are
   * a layer of their own: `errors` may hold some although this is true.
   */
  readonly valid: boolean;
  readonly errors: readonly ValidationError[];
  readonly warnings: readonly ValidationWarning[];
}

export interface ValidationError {
  readonly layer: 'xml' | 'schema' | 'reference';
  /** From 1. */
  readonly line: number;
  /** From 1, in characters. */
  readonly column: number;
  /** An XPath to the element or attribute. */
  readonly path: string;
  readonly code: XmlCode | SchemaCode | ReferenceCode;
  readonly expected: string;
  readonly found: string;
  /** One sentence in the words of the trade. */
  readonly detail: string;
}

export interface ValidationWarning {
  readonly code: 'alias-namespace' | 'unknown-avs' | 'more-errors';
  readonly detail: string;
}

/** Tells what a check found, with the places in the document. */
export function reportOf(document: Buffer, checked: Checked): ValidationReport {
  const { findings, fault: broken, root, warnings } = checked;
  const message = messageNames.find((name) => name === root?.name);
  const version = root && versionOfNamespace(root.namespace)?.version;
  if (findings.length === 0 && !broken) return { message, version, valid: true, errors: [], warnings };
  const places = locate(document, [...findings.map(({ at }) => at), ...(broken ? [broken.at] : [])]);
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
  const { errors: fatal } = broken ? failed(broken, places.at(-1)) : { errors: [] };
  const valid = !broken && findings.every(({ layer }) => layer === 'reference');
  return { message, version, valid, errors: [...errors, ...fatal], warnings };
}

/** The report of a file that cannot be read on. */
export function failed(broken: Fault, place = placeOf(broken)): ValidationReport {
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

/** Where a fault is in the document, or in the text that it carries; at the beginning when there is neither. */
export function placeOf({ at, text }: Fault, document?: Buffer): Place {
  if (text) return locate(Buffer.from(text), [at])[0] ?? nowhere;
  return document ? (locate(document, [at])[0] ?? nowhere) : nowhere;
}

/** A message may hold names and values of any length; a report may not. */
const clipped = (text: string): string => (text.length > 1000 ? `${text.slice(0, 999)}…` : text);

/** Adds what a reader of many files knows about wrong namespaces. */
function hinted({ code, found }: Finding, detail: string): string {
  if (code !== 'namespace' || !/\/ern\/|ddex/i.test(found)) return detail;
  return versionOfNamespace(found) ? detail : `${detail}; ${namespacesInstead(found)}`;
}
