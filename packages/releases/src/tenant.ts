import * as z from 'zod';
import { dpid } from './identified.ts';
import { numberPools } from './numbers.ts';
import { id, languageAndScriptCode, text } from './words.ts';

/** What can be filled in into a ℗ or © line: of the product, its year and the name of its label. */
export const linePlaceholders = ['year', 'label'] as const;

/** A line as it is printed, in which `{year}` and `{label}` stand for those of the product: `(P) {year} {label}`. */
const linePattern = text.superRefine((pattern, context) => {
  const known: readonly string[] = linePlaceholders;
  const strange = [...pattern.matchAll(/\{([^{}]*)\}/g)].find(([, name = '']) => !known.includes(name))?.[0];
  const isTorn = /[{}]/.test(pattern.replace(/\{[^{}]*\}/g, ''));
  if (strange === undefined && !isTorn) return;
  const found = strange === undefined ? 'It has a brace without its other one' : `Nothing stands for ${strange}`;
  context.addIssue({ code: 'custom', message: `${found}; {${known.join('} and {')}} are filled in.` });
});

/** What its products have where they say nothing (`fill`). */
const tenantDefaults = z.strictObject({
  labelPartyId: id.optional(),
  genre: text.optional(),
  language: languageAndScriptCode.optional(),
  pLine: linePattern.optional(),
  cLine: linePattern.optional(),
});

export const tenantFields = z.strictObject({
  /** The sender of its messages, as DDEX registered it. */
  dpid,
  partyName: text,
  /** For whom it sends, where that is somebody else: a label whose distributor it is. */
  sentOnBehalfOf: z.strictObject({ dpid, partyName: text }).optional(),
  /** IANA time zone of its dates and of its identifier years: `Europe/Berlin`. */
  timeZone: z.string().refine(isTimeZone, 'an IANA time zone such as Europe/Berlin').default('UTC'),
  /** The pools that its releases draw missing numbers from. */
  numberPools: numberPools.optional(),
  /** Its cards may name territories by codes of the TIS standard, on platforms that agreed on them as well. */
  tisCodes: z.boolean().default(false),
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
