import type { Dialect } from '../versions.ts';
import type { ValidationWarning } from './report.ts';

/**
 * The release of the allowed value sets to check against. One that has no table is replaced by the nearest known one
 * (the older of two that are as near), and a warning says so. `named` is the message's own AvsVersionId, when the
 * release comes from there.
 */
export function knownRelease(
  row: Dialect,
  wanted: number | undefined,
  warnings: ValidationWarning[],
  named?: string,
): number | undefined {
  if (row.avsVersions.length === 0) {
    if (wanted !== undefined) {
      warnings.push({
        code: 'unknown-avs',
        detail: `ERN ${row.version} has one set of allowed values without a number; ${wanted} was not used`,
      });
    }
    return undefined;
  }
  if (wanted === undefined) return row.avsOfSchema;
  if (row.avsVersions.includes(wanted)) return wanted;
  const known = row.avsVersions.join(', ');
  if (Number.isNaN(wanted)) {
    warnings.push({
      code: 'unknown-avs',
      detail: `AvsVersionId is ${JSON.stringify(named)}, which is no release of the allowed value sets; known are ${known}`,
    });
    return row.avsOfSchema;
  }
  const nearest = row.avsVersions.reduce((best, one) =>
    Math.abs(one - wanted) < Math.abs(best - wanted) ? one : best,
  );
  const used =
    named === undefined ? `${nearest}` : `${row.avsOfSchema}, which the published schema of ERN ${row.version} imports`;
  const detail = `The allowed value sets ${wanted} are not known here (known are ${known}; the nearest is ${nearest}): values were checked against ${used}`;
  warnings.push({ code: 'unknown-avs', detail });
  return nearest;
}
