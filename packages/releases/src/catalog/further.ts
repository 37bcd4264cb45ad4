import * as z from 'zod';
import { id } from '../words.ts';

/**
 * A fact that a partner's message stated and that no field of the catalog holds. It is kept in the words of the message
 * and said again where it stood. Nobody here interprets it.
 */
const fact = z.strictObject({
  /** Where it stands below the document: `displayTitles/0/applicableTerritoryCode`. */
  path: z.string().max(500),
  value: z.unknown(),
  /** What our fields say there. Once they say something else, an operator changed them, and the fact is over. */
  instead: z.unknown().optional(),
});
export type Fact = z.infer<typeof fact>;

export const further = z.strictObject({
  facts: z.array(fact).max(5000),
  /** Parties and resources that only facts name. */
  partyIds: z.array(id).max(1000).optional(),
  resourceIds: z.array(id).max(1000).optional(),
});
export type Further = z.infer<typeof further>;
