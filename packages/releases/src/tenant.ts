import * as z from 'zod';
import { dpid } from './identified.ts';
import { numberPools } from './numbers.ts';
import { id, languageAndScriptCode, text } from './words.ts';

/** What its products have where they say nothing (`fill`). */
const tenantDefaults = z.strictObject({
  labelPartyId: id.optional(),
  genre: text.optional(),
  language: languageAndScriptCode.optional(),
  /** A line in which `{year}` and `{label}` stand for those of the product: `(P) {year} {label}`. */
  pLine: text.optional(),
  cLine: text.optional(),
});

export const tenantFields = z.strictObject({
  /** The sender of its messages, as DDEX registered it. */
  dpid,
  partyName: text,
  /** IANA time zone of its dates and of its identifier years: `Europe/Berlin`. */
  timeZone: z.string().refine(isTimeZone, 'an IANA time zone such as Europe/Berlin').default('UTC'),
  /** The pools that its releases draw missing numbers from. */
  numberPools: numberPools.optional(),
  defaults: tenantDefaults.optional(),
});

/** A label, agency or aggregator that sends releases under its own name. */
export const tenant = tenantFields.extend({ tenantId: id });
export type Tenant = z.infer<typeof tenant>;

function isTimeZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    return true;
  } catch {
    return false;
  }
}
