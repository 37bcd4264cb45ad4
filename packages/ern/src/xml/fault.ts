/**
 * Why a text is no well-formed XML, or more than this reader takes.
 * `at` is a byte offset into `text`, or into the UTF-8 form of the document when the fault carries no text.
 */
export interface Fault {
  readonly code: XmlCode;
  readonly at: number;
  readonly detail: string;
  readonly expected?: string;
  readonly found?: string;
  readonly text?: Uint8Array;
  /** Which limit, for a fault of code `limit`. */
  readonly limit?: LimitKind;
}

export type LimitKind = 'bytes' | 'depth' | 'attributes' | 'name';

export type XmlCode =
  | 'not-xml'
  | 'syntax'
  | 'tag-mismatch'
  | 'cut-off'
  | 'character'
  | 'encoding'
  | 'entity'
  | 'doctype'
  | 'prefix'
  | 'duplicate-attribute'
  | 'limit';

export const fault = (
  code: XmlCode,
  at: number,
  facts: { detail: string; expected?: string; found?: string },
): Fault => ({ code, at, ...facts });

/** Carries a fault out of a reader; nothing after it can be read. */
export class FaultError extends Error {
  readonly fault: Fault;

  constructor(found: Fault) {
    super(found.detail);
    this.fault = found;
  }
}
