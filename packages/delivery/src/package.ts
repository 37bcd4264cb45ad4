import { createHash } from 'node:crypto';
import { accepted, type Outcome, refused } from '@slipway/kernel';
import { safeName, safePath, wirePath } from '@slipway/platforms';
import * as z from 'zod';
import { canonicalJson } from './canonical-json.ts';

const hex = (digits: number) => z.string().regex(new RegExp(`^[0-9a-f]{${digits}}$`));

/** All three, computed in one pass when a file came in; which one is sent is the platform's habit. */
export const hashes = z.strictObject({ md5: hex(32), sha1: hex(40), sha256: hex(64) });
export type Hashes = z.infer<typeof hashes>;

/** Where the bytes lie. */
export const fileSource = z.strictObject({ bucket: z.enum(['assets', 'packages']), key: z.string().min(1).max(1024) });

export const packageFile = z.strictObject({
  role: z.enum(['message', 'resource']),
  /** Below the folder of the release: `A10302B0003989564F.xml`, `resources/A10302B0003989564F_01_001.wav`. */
  wirePath,
  size: z.int().min(0),
  hashes,
  source: fileSource,
});
export type PackageFile = z.infer<typeof packageFile>;

/** The identifiers of the main release, for manifests and for finding the package of an answer. */
export const releaseIds = z.strictObject({
  grid: z.string().optional(),
  icpn: z.string().optional(),
  isrc: z.string().optional(),
  catalogNumber: z.strictObject({ namespace: z.string(), value: z.string() }).optional(),
  proprietaryIds: z.array(z.strictObject({ namespace: z.string(), value: z.string() })).optional(),
});
export type ReleaseIds = z.infer<typeof releaseIds>;

/** AVS ErncProductType. */
export const productTypes = [
  'AudioProduct',
  'VideoProduct',
  'MobileProduct',
  'MixedMediaBundleProduct',
  'GraphicsProduct',
] as const;

const parts = z.strictObject({
  messageId: z.string().min(1),
  messageType: z.enum(['NewReleaseMessage', 'PurgeReleaseMessage']),
  /** The id that names the release on the wire, by the habit of the platform. */
  releaseName: z.string().refine((name) => safeName(name).ok, 'No name for the wire.'),
  releaseIds,
  deliveryType: z.enum(['NewReleaseDelivery', 'BackCatalogDelivery', 'HighPriorityDelivery', 'ReDelivery', 'TakeDown']),
  productType: z.enum(productTypes),
  files: z.array(packageFile).min(1),
});
export type PackageParts = z.infer<typeof parts>;

/** A message and its files, complete and unchangeable. `packageId` is the hash of everything that travels. */
export const sealedPackage = parts.extend({ packageId: hex(64) });
export type SealedPackage = z.infer<typeof sealedPackage>;

export interface SealRefused {
  readonly code: 'seal-refused';
  readonly problem: 'no-message' | 'several-messages' | 'same-name' | 'unsafe-name';
  readonly wirePaths: readonly string[];
  readonly says: string;
}

/**
 * Seals a package. The same contents give the same id on every machine, in whatever order the files come and wherever
 * they lie.
 */
export function seal(contents: PackageParts): Outcome<SealedPackage, SealRefused> {
  const refusal = whyNot(contents);
  if (refusal) return refused(refusal);
  const files = [...contents.files].sort((one, other) => (one.wirePath < other.wirePath ? -1 : 1));
  const travelling = { ...contents, files: files.map(({ source: _, ...file }) => file) };
  const packageId = createHash('sha256').update(canonicalJson(travelling)).digest('hex');
  return accepted({ ...contents, packageId, files });
}

function whyNot({ releaseName, files }: PackageParts): SealRefused | undefined {
  const no = (problem: SealRefused['problem'], wirePaths: readonly string[], says: string): SealRefused => ({
    code: 'seal-refused',
    problem,
    wirePaths,
    says,
  });
  const messages = files.filter(({ role }) => role === 'message').map((file) => file.wirePath);
  if (messages.length === 0) return no('no-message', [], 'A package has one message, this has none.');
  if (messages.length > 1)
    return no('several-messages', messages, `A package has one message, this has ${messages.length}.`);
  for (const { wirePath: path } of [{ wirePath: releaseName }, ...files]) {
    const outcome = safePath(path);
    if (!outcome.ok) return no('unsafe-name', [path], outcome.refusal.says);
  }
  const twice = samePath(files.map((file) => file.wirePath));
  return (
    twice && no('same-name', twice, `Two files have the name ${twice[0]}: the name template does not tell them apart.`)
  );
}

/** Two paths that some system holds for the same, because it does not tell capitals from small letters. */
function samePath(paths: readonly string[]): [string, string] | undefined {
  const seen = new Map<string, string>();
  for (const path of paths) {
    const other = seen.get(path.toLowerCase());
    if (other !== undefined) return [other, path];
    seen.set(path.toLowerCase(), path);
  }
  return undefined;
}
