/** How much a reader of messages takes before it refuses. */
export interface Limits {
  readonly maxBytes: number;
  readonly maxDepth: number;
  /** Attributes on one element. */
  readonly maxAttributes: number;
}

/** A 300-track box set is about 3 MB; libxml2 too stops at a depth of 256. */
export const defaultLimits: Limits = { maxBytes: 64 * 1024 * 1024, maxDepth: 256, maxAttributes: 256 };
