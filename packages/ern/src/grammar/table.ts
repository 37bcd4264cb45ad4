import type { ErnVersion } from '../versions.ts';

/**
 * One version's grammar as it lies in a generated file: text that is cheap to load and is taken apart type by type,
 * on first use.
 *
 * A composite is one line: `=3` text content of simple type 3, `@Name:3` an optional attribute, `@Name!:3` a required
 * one, then the children in order. `Title:4` a child with simple type 4, `Title:Name` with composite Name, `Title`
 * alone with the composite of its own name; `?`, `*`, `+` after a child or group is its cardinality (none: exactly
 * one); `(a b)` is a sequence, `(a|b)` a choice.
 */
export interface GrammarTable {
  readonly version: ErnVersion;
  /** Simple types by number: `xs:string`, `avs:UseType`, `xs:ID~pattern`, or `ern:Name=xs:string~pattern`. */
  readonly simple: readonly string[];
  readonly composites: Readonly<Record<string, string>>;
  readonly roots: readonly string[];
  readonly values: ValueTable;
}

/** Allowed values of every type that a grammar can reach. */
export interface ValueTable {
  /** The releases of the value sets in the order of the bits; empty for one unnumbered set, which is bit 1. */
  readonly releases: readonly number[];
  /** By type, then by the bits of the releases that hold them: values separated by `|`. None at all: any text. */
  readonly types: Readonly<Record<string, Readonly<Record<number, string>>>>;
}
