import type { ProductFacts } from '../catalog/facts.ts';
import type { Product } from '../catalog/product.ts';
import { isRecording, type Resource } from '../catalog/resource.ts';
import type { linePlaceholders } from '../tenant.ts';

/** A field that a rule filled. */
export interface Filled {
  /** Of the product itself when it names no resource. */
  readonly resourceId?: string;
  readonly field: string;
  readonly value: unknown;
  /** The rule. */
  readonly filledBy: RuleId;
}

interface Rule<Of, Field extends keyof Of> {
  readonly id: string;
  readonly field: Field;
  readonly says: string;
  /** What the field is to be; `undefined`: the rule has nothing to say. */
  readonly value: (of: Of, facts: ProductFacts) => NonNullable<Of[Field]> | undefined;
}

const rule = <Of, Field extends keyof Of, Id extends string>(row: Rule<Of, Field> & { readonly id: Id }) => row;

const year = ({ product: { originalReleaseDate, releaseDate } }: ProductFacts): number | undefined => {
  const date = originalReleaseDate ?? releaseDate;
  return date === undefined ? undefined : Number(date.slice(0, 4));
};

/** `{year} {label}` with the year of the release and the name of its label. */
function lineOf(pattern: string | undefined, facts: ProductFacts) {
  const label = facts.parties.get(facts.product.labelPartyId ?? '')?.fullName;
  const released = year(facts);
  if (pattern === undefined || label === undefined || released === undefined) return undefined;
  const values: Record<(typeof linePlaceholders)[number], string> = { year: String(released), label };
  // In one go: the name of a label may have braces of its own.
  const line = pattern.replace(/\{(\w+)\}/g, (all, name: string) => values[name as keyof typeof values] ?? all);
  return { year: released, text: line.slice(0, 1000) };
}

/** Tenant → label and product. In this order: a later rule sees what an earlier one filled. */
const ofProduct = [
  rule<Product, 'labelPartyId', 'tenant-label'>({
    id: 'tenant-label',
    field: 'labelPartyId',
    says: 'A product without a label has the label of the tenant.',
    value: (_, { tenant }) => tenant?.defaults?.labelPartyId,
  }),
  rule<Product, 'genre', 'tenant-genre'>({
    id: 'tenant-genre',
    field: 'genre',
    says: 'A product without a genre has the genre of the tenant.',
    value: (_, { tenant }) => tenant?.defaults?.genre,
  }),
  rule<Product, 'pLine', 'label-p-line'>({
    id: 'label-p-line',
    field: 'pLine',
    says: 'A ℗ line is made of the year of the release and the name of its label, by the pattern of the tenant.',
    value: (_, facts) => lineOf(facts.tenant?.defaults?.pLine, facts),
  }),
  rule<Product, 'cLine', 'label-c-line'>({
    id: 'label-c-line',
    field: 'cLine',
    says: 'A © line is made of the year of the release and the name of its label, by the pattern of the tenant.',
    value: (_, facts) => lineOf(facts.tenant?.defaults?.cLine, facts),
  }),
  rule<Product, 'parentalWarning', 'track-warning'>({
    id: 'track-warning',
    field: 'parentalWarning',
    says: 'A product without advice is explicit when one of its recordings is.',
    value: (_, { resources }) =>
      [...resources.values()].some((each) => isRecording(each) && each.parentalWarning === 'Explicit')
        ? 'Explicit'
        : undefined,
  }),
] as const;

/** Product → tracks, file → track. */
const ofResource = [
  rule<Resource & { kind: 'SoundRecording' | 'Video' }, 'pLine', 'product-p-line'>({
    id: 'product-p-line',
    field: 'pLine',
    says: 'A recording without a ℗ line has that of the product.',
    value: (_, { product }) => product.pLine,
  }),
  rule<Resource & { kind: 'SoundRecording' | 'Video' }, 'languageOfPerformance', 'tenant-language'>({
    id: 'tenant-language',
    field: 'languageOfPerformance',
    says: 'A recording with voices has the language of the tenant.',
    value: ({ isInstrumental }, { tenant }) => (isInstrumental === true ? undefined : tenant?.defaults?.language),
  }),
] as const;

export const fillRules = [...ofProduct, ...ofResource].map(({ id, field, says }) => ({ id, field, says }));
export type RuleId = (typeof ofProduct)[number]['id'] | (typeof ofResource)[number]['id'];

/** Nothing is said where the catalog knows nothing: no value, or the word for it. */
const isMissing = (value: unknown): boolean => value === undefined || value === 'NoAdviceAvailable';

/** Fills what is missing, by rules, and tells which rule filled what. The catalog itself stays as it is. */
export function fill<Facts extends ProductFacts>(facts: Facts): { facts: Facts; filled: readonly Filled[] } {
  const filled: Filled[] = [];
  let now: Facts = facts;
  for (const { id, field, value } of ofProduct) {
    if (!isMissing(now.product[field])) continue;
    const found = value(now.product, now);
    if (found === undefined) continue;
    filled.push({ field, value: found, filledBy: id });
    now = { ...now, product: { ...now.product, [field]: found } };
  }
  const resources = new Map(now.resources);
  for (const resource of now.resources.values()) {
    if (!isRecording(resource)) continue;
    let whole = resource;
    for (const { id, field, value } of ofResource) {
      const found = isMissing(whole[field]) ? value(whole, now) : undefined;
      if (found === undefined) continue;
      filled.push({ resourceId: resource.resourceId, field, value: found, filledBy: id });
      whole = { ...whole, [field]: found };
    }
    resources.set(resource.resourceId, whole);
  }
  return { facts: { ...now, resources }, filled };
}
