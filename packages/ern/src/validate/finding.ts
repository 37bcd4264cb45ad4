import type { Fault } from '../xml/fault.ts';

/** Something wrong with a message, at a byte of it. */
export interface Finding {
  readonly layer: 'schema' | 'reference';
  readonly code: SchemaCode | ReferenceCode;
  /** A byte offset; the place is worked out only when there is something to report. */
  readonly at: number;
  /** The attribute that is meant, when it is one. */
  readonly attribute?: string | undefined;
  readonly expected: string;
  readonly found: string;
  /** One sentence for the operator of a label. */
  readonly detail: string;
}

export type SchemaCode =
  | 'namespace'
  | 'unknown-message'
  | 'unknown-version'
  | 'unexpected-element'
  | 'missing-element'
  | 'repeated-element'
  | 'misplaced-element'
  | 'excluded-element'
  | 'unexpected-text'
  | 'unexpected-attribute'
  | 'missing-attribute'
  | 'value-not-allowed'
  | 'pattern-mismatch'
  | 'malformed-value'
  | 'type-substitution';

export type ReferenceCode = 'duplicate-anchor' | 'unresolved-reference';

/** What a pass over a message brings back. */
export interface Findings {
  readonly findings: Finding[];
  /** What ended the pass early, if anything did. */
  readonly fault: Fault | undefined;
  /** True when there is more, told or not looked for, than was asked for. */
  readonly stopped: boolean;
  readonly root: RootElement | undefined;
}

export interface RootElement {
  /** A byte offset. */
  readonly at: number;
  readonly name: string;
  readonly namespace: string;
  readonly attributes: ReadonlyMap<string, string>;
}
