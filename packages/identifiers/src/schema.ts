import * as z from 'zod';
import type { Identifier } from './brands.ts';
import type { IdentifierKind } from './kinds.ts';
import { parseIdentifier } from './parse.ts';

/** A field that takes any printed form of an identifier and holds the normal one. */
export const identifierSchema = <Kind extends IdentifierKind>(kind: Kind): z.ZodType<Identifier<Kind>, string> =>
  z
    .string()
    .max(64)
    .transform((text, context): string => {
      const outcome = parseIdentifier(kind, text);
      if (outcome.ok) return outcome.value;
      const { says, ...facts } = outcome.refusal;
      context.addIssue({ code: 'custom', message: says, params: facts });
      return z.NEVER;
    })
    // So that a JSON Schema can be made of both sides.
    .pipe(z.string()) as unknown as z.ZodType<Identifier<Kind>, string>;
