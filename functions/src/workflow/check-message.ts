import {
  assessFile,
  entries as conformanceEntries,
  type DeliveredFile,
  type EarlierMessage,
  type Given,
} from '@slipway/conformance';
import { DeliveryFailure, isRemoval } from '@slipway/delivery';
import { validate, write } from '@slipway/ern';
import type { Purpose } from '@slipway/lifecycle';
import { mandatoryFields, type PlatformProfile } from '@slipway/platforms';

/** What a message is held against beside its own words. */
export interface Besides {
  readonly purpose: Purpose;
  readonly history: readonly EarlierMessage[];
  readonly files?: readonly DeliveredFile[];
}

/**
 * The bytes of a message that are valid and break nothing that weighs; anything else is a poison package. A message that
 * takes a release away need only be valid: what the catalog lacks today is no reason to leave the release on sale.
 */
export async function written(
  message: Parameters<typeof write>[0],
  { ern }: PlatformProfile,
  { purpose, ...besides }: Besides,
): Promise<Uint8Array> {
  const { bytes } = await write(message, ern.version, { avs: ern.avsVersion });
  const report = await validate(bytes);
  if (report.errors.length > 0) {
    const findings = report.errors.slice(0, 5).map(({ path, detail }) => `${path}: ${detail}`);
    throw new DeliveryFailure('message-invalid', findings.join('\n'));
  }
  if (isRemoval({ purpose })) return bytes;
  const broken = await brokenEntries(bytes, givenFor(ern, besides));
  if (broken.length > 0) throw new DeliveryFailure('message-invalid', broken.slice(0, 5).join('\n'));
  return bytes;
}

/** What the platform and its contract say of a message, for the conformance rules. The message names its profile. */
export const givenFor = (
  { mandatory, tisCodes }: PlatformProfile['ern'],
  besides: Omit<Besides, 'purpose'>,
): Given => ({
  ...besides,
  agreement: { tisCodes, mandatoryFields: mandatory.map((name) => mandatoryFields[name]) },
  // The cards say all deals that there are: what the message leaves out was meant to end.
  known: { '6:all-deals-again': false, '6:new-territories': false },
});

/**
 * What the message breaks of the release profile that it names, and of the deal rules, with weight 1. DDEX's own
 * samples break entries of weight 2, and platforms take them: those are for the report, not for a refusal.
 */
async function brokenEntries(bytes: Uint8Array, given: Given): Promise<string[]> {
  const outcome = await assessFile(bytes, given);
  if (!outcome.ok) return [outcome.refusal.detail];
  return outcome.value.findings
    .filter(({ outcome: of, weight, id }) => of === 'fail' && weight === 1 && !onlyReported.has(id))
    .map(({ id, path, detail }) => `${path}: ${detail} (${id})`);
}

/** Products of ERN 4 have no exact counterpart among the profiles 1.4: what those miss is for the report (record 0023). */
const onlyReported = new Set(conformanceEntries.flatMap(({ id, of14 }) => (of14 === undefined ? [] : [id])));
