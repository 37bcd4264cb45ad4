import type { ErnVersion } from '../versions.ts';
import { newReleaseMessage as ern3New, purgeReleaseMessage as ern3Purge } from './ern3/message.ts';
import { newReleaseMessage as ern4New, purgeReleaseMessage as ern4Purge } from './ern4/message.ts';
import type { CompositeRows, Row, ValueRows, Variant } from './row.ts';

/** The two messages as the family of a version maps them. */
export const rootsOf = (
  version: ErnVersion,
): Readonly<Record<'NewReleaseMessage' | 'PurgeReleaseMessage', CompositeRows>> =>
  version === '3.8.2'
    ? { NewReleaseMessage: ern3New, PurgeReleaseMessage: ern3Purge }
    : { NewReleaseMessage: ern4New, PurgeReleaseMessage: ern4Purge };

/** Every older shape that the rows of a version reach, under a name: that of its composite and a number. */
export function variantsOf(version: ErnVersion): ReadonlyMap<string, Variant> {
  const named = new Map<string, Variant>();
  const found = new Set<CompositeRows | ValueRows>();
  const visit = (of: CompositeRows | ValueRows): void => {
    if (found.has(of)) return;
    found.add(of);
    if (of.kind === 'composite') {
      for (const variant of of.variants) {
        let number = 1;
        while (named.has(`${of.name}/${number}`)) number += 1;
        named.set(`${of.name}/${number}`, variant);
        visit(variant.of);
      }
    }
    of.rows.forEach(visitRow);
  };
  const visitRow = (row: Row): void => {
    row.rows.forEach(visitRow);
    const of = typeof row.of === 'function' ? row.of() : row.of;
    if (typeof of !== 'string') visit(of);
  };
  Object.values(rootsOf(version)).forEach(visit);
  return named;
}
