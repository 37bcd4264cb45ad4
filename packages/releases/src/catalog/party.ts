import * as z from 'zod';
import { dpid, ipiName, isni } from '../identified.ts';
import { id, localized, text } from '../words.ts';
import { further } from './further.ts';

export const partyFields = z.strictObject({
  fullName: text,
  /** For sorting: `Shu, Saeko`. */
  fullNameIndexed: text.optional(),
  names: z.array(localized).max(50).optional(),
  isni: isni.optional(),
  ipi: ipiName.optional(),
  dpid: dpid.optional(),
  further: further.optional(),
});

/** A person, band or company that a release names. */
export const party = partyFields.extend({ partyId: id });
export type Party = z.infer<typeof party>;
