import { accepted, type Outcome, refused } from '@slipway/kernel';
import type { Product } from '../catalog/product.ts';
import type { Check, Place } from './check.ts';
import { productChecks } from './checks.ts';
import { destinationChecks } from './destination-checks.ts';
import type { ReadinessFacts } from './facts.ts';
import type { Filled } from './fill.ts';

/** Every check: the platforms first, then the catalog. */
export const checks: readonly Check[] = [...destinationChecks, ...productChecks];

/** Something that lacks, and for which platforms that matters. */
export interface Finding extends Place {
  readonly check: string;
  readonly weighs: Check['weighs'];
  readonly says: string;
  readonly platforms: readonly string[];
}

export interface Readiness {
  readonly productId: string;
  /** Platforms to which it can go out as it is. */
  readonly ready: readonly string[];
  readonly findings: readonly Finding[];
  /** What rules filled in, before anything was looked for. */
  readonly filled: readonly Filled[];
}

/** Something without which a release does not go out. */
export interface NotReady {
  readonly code: 'release-not-ready';
  readonly findings: readonly Finding[];
}

/** What a product still lacks, and for which platform it matters; it is looked at as rules filled it (`fill`). */
export function readinessOf({
  facts,
  filled,
}: {
  readonly facts: ReadinessFacts;
  readonly filled: readonly Filled[];
}): Readiness {
  const findings = findingsOf(facts);
  const blocked = new Set(findings.flatMap(({ weighs, platforms }) => (weighs === 'blocking' ? platforms : [])));
  const ready = facts.destinations.map(({ platformId }) => platformId).filter((platformId) => !blocked.has(platformId));
  return { productId: facts.product.productId, ready, findings, filled };
}

/** Gives the product when nothing blocks its way to any of the platforms. */
export function readyToSubmit(facts: ReadinessFacts): Outcome<Product, NotReady> {
  const findings = findingsOf(facts).filter(({ weighs }) => weighs === 'blocking');
  return findings.length > 0 ? refused({ code: 'release-not-ready', findings }) : accepted(facts.product);
}

const findingsOf = (facts: ReadinessFacts): Finding[] => checks.flatMap((check) => findingsBy(check, facts));

function findingsBy(check: Check, facts: ReadinessFacts): Finding[] {
  const { id, weighs, says } = check;
  const found = (place: Place, platforms: readonly string[]) => ({ check: id, weighs, says, ...place, platforms });
  if ('lacksThere' in check) {
    return facts.destinations.flatMap((there) =>
      check.lacksThere(there, facts).map((place) => found(place, [there.platformId])),
    );
  }
  const concerned = facts.destinations.flatMap(({ platform }) =>
    platform && (check.matters?.(platform, facts) ?? true) ? [platform.platformId] : [],
  );
  return concerned.length === 0 ? [] : check.lacks(facts).map((place) => found(place, concerned));
}
