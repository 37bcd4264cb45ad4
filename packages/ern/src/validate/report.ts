import type { ErnVersion, MessageName } from '../versions.ts';
import type { XmlCode } from '../xml/fault.ts';
import type { ReferenceCode, SchemaCode } from './finding.ts';

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
