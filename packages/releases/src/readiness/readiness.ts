import type { ProductFacts } from '../catalog/facts.ts';
import type { Platform } from '../platform.ts';
import { type Check, checks, type Place } from './checks.ts';
import { type Filled, fill } from './fill.ts';

/** Something that a product lacks, and for which platforms that matters. */
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

/** What a product still lacks, and for which platform it matters. */
export function readinessOf(given: ProductFacts, platforms: readonly Platform[]): Readiness {
  const { facts, filled } = fill(given);
  const findings = checks.flatMap(({ id, weighs, says, matters, lacks }): Finding[] => {
    const concerned = platforms.filter((platform) => matters?.(platform, facts) ?? true);
    if (concerned.length === 0) return [];
    const names = concerned.map(({ platformId }) => platformId);
    return lacks(facts).map((place) => ({ check: id, weighs, says, ...place, platforms: names }));
  });
  const blocked = new Set(findings.flatMap(({ weighs, platforms: of }) => (weighs === 'blocking' ? of : [])));
  const ready = platforms.map(({ platformId }) => platformId).filter((platformId) => !blocked.has(platformId));
  return { productId: facts.product.productId, ready, findings, filled };
}
