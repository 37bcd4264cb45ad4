import { accepted, type Outcome, refused } from '@slipway/kernel';
import { type NameFacts, type NameRefused, type PlatformProfile, renderName, safePath } from '@slipway/platforms';
import { type MessagingParty, writeManifest } from './manifest.ts';
import type { Hashes, PackageFile, SealedPackage } from './package.ts';

/** What is known of a batch besides its packages. All of it is drawn once: a retry plans the same bytes. */
export interface BatchFacts {
  readonly batchId: string;
  /** ISO 8601. */
  readonly createdAt: string;
  readonly sender: MessagingParty;
  readonly recipient: MessagingParty;
  readonly label?: string;
}

/** One file on its way; paths begin below the platform's root folder. */
export interface PlannedFile {
  readonly packageId: string;
  readonly role: PackageFile['role'];
  readonly wirePath: string;
  readonly size: number;
  readonly hashes: Hashes;
  readonly source: PackageFile['source'];
}

/** What tells the platform that everything is there: a manifest, an empty file, or the message itself. */
export type Marker =
  | { readonly kind: 'manifest' | 'empty'; readonly wirePath: string; readonly size: number; readonly content: string }
  | ({ readonly kind: 'message' } & PlannedFile);

export interface BatchPlan {
  readonly batchId: string;
  /** The folder of the batch. */
  readonly folder: string;
  /** Folders to make, each after the one that holds it. */
  readonly folders: readonly string[];
  /** Everything that goes before the marker. */
  readonly files: readonly PlannedFile[];
  readonly marker: Marker;
}

export type BatchRefused =
  | NameRefused
  | {
      readonly code: 'batch-refused';
      readonly problem:
        | 'no-package'
        | 'several-packages'
        | 'same-release'
        | 'purge-in-manifest'
        | 'several-product-types'
        | 'same-name'
        | 'too-many-files';
      readonly says: string;
    };

/** 500 calls of ten files; an execution of the workflow has room for several rounds of them. */
export const MOST_FILES = 5000;

/** Plans what lies where at the platform, from its habits. */
export function planBatch(
  profile: PlatformProfile,
  batch: BatchFacts,
  packages: readonly SealedPackage[],
): Outcome<BatchPlan, BatchRefused> {
  const refusal = whyNot(profile, packages);
  if (refusal) return refused(refusal);
  const { mode, names } = profile.choreography;

  const folder = renderName(
    names.folder,
    mode === 'batch' ? factsOf(profile, batch) : factsOf(profile, batch, packages[0]),
  );
  if (!folder.ok) return folder;

  const files: PlannedFile[] = [];
  for (const sealed of packages) {
    const releaseFolder = names.releaseFolder && renderName(names.releaseFolder, factsOf(profile, batch, sealed));
    if (releaseFolder && !releaseFolder.ok) return releaseFolder;
    const below = releaseFolder ? `${folder.value}/${releaseFolder.value}` : folder.value;
    for (const { wirePath, ...file } of sealed.files) {
      files.push({ packageId: sealed.packageId, wirePath: `${below}/${wirePath}`, ...file });
    }
  }

  const marker = markerOf(profile, batch, packages, folder.value, files);
  if (!marker.ok) return marker;
  const clash = nameClash([...files, ...(marker.value.kind === 'message' ? [] : [marker.value])]);
  if (clash) return refused(clash);
  return accepted({
    batchId: batch.batchId,
    folder: folder.value,
    folders: foldersOf(files.map(({ wirePath }) => wirePath)),
    files: marker.value.kind === 'message' ? files.filter(({ role }) => role !== 'message') : files,
    marker: marker.value,
  });
}

function whyNot({ choreography }: PlatformProfile, packages: readonly SealedPackage[]): BatchRefused | undefined {
  const no = (problem: Exclude<BatchRefused, NameRefused>['problem'], says: string): BatchRefused => ({
    code: 'batch-refused',
    problem,
    says,
  });
  if (packages.length === 0) return no('no-package', 'A batch has at least one package.');
  if (choreography.mode === 'release-by-release' && packages.length > 1) {
    return no('several-packages', 'Release by release, a batch has one package.');
  }
  if (new Set(packages.map(({ releaseName }) => releaseName)).size < packages.length) {
    return no('same-release', 'A release is in a batch once.');
  }
  if (isManifest(choreography) && packages.some(({ messageType }) => messageType === 'PurgeReleaseMessage')) {
    return no('purge-in-manifest', 'A manifest has no word for a PurgeReleaseMessage.');
  }
  if (isManifest(choreography) && new Set(packages.map(({ productType }) => productType)).size > 1) {
    return no('several-product-types', 'A batch has products of one type.');
  }
  const count = packages.reduce((sum, { files }) => sum + files.length, 0);
  return count > MOST_FILES
    ? no('too-many-files', `A batch has at most ${MOST_FILES} files, this has ${count}.`)
    : undefined;
}

const isManifest = ({ mode, markerContent }: PlatformProfile['choreography']): boolean =>
  mode === 'batch' && markerContent === 'manifest';

const factsOf = (
  { choreography }: PlatformProfile,
  { batchId, label }: BatchFacts,
  sealed?: SealedPackage,
): NameFacts => ({
  priority: choreography.priority,
  batchId,
  // The batch id is a time already, and unlike the clock it never comes twice.
  timestamp: batchId,
  ...(label === undefined ? {} : { label }),
  ...(sealed ? { releaseId: sealed.releaseName, messageId: sealed.messageId } : {}),
});

function markerOf(
  profile: PlatformProfile,
  batch: BatchFacts,
  packages: readonly SealedPackage[],
  folder: string,
  files: readonly PlannedFile[],
): Outcome<Marker, BatchRefused> {
  const { choreography } = profile;
  if (choreography.names.marker === undefined) {
    const message = files.find(({ role }) => role === 'message');
    if (!message) throw new Error('Cannot plan a batch: its sealed package has no message');
    return accepted({ kind: 'message', ...message });
  }
  const name = renderName(choreography.names.marker, factsOf(profile, batch));
  if (!name.ok) return name;
  const content = isManifest(choreography) ? manifestOf(profile, batch, packages, folder, files) : '';
  return accepted({
    kind: choreography.markerContent,
    wirePath: `${folder}/${name.value}`,
    size: Buffer.byteLength(content),
    content,
  });
}

const manifestOf = (
  { choreography, ern, habits }: PlatformProfile,
  batch: BatchFacts,
  packages: readonly SealedPackage[],
  folder: string,
  files: readonly PlannedFile[],
): string =>
  writeManifest({
    generation: choreography.generation,
    avsVersion: ern.avsVersion,
    isTest: ern.messageControl === 'TestMessage',
    sender: batch.sender,
    recipient: batch.recipient,
    createdAt: batch.createdAt,
    rootDirectory: folder,
    entries: packages.map(({ packageId, messageId, releaseIds, deliveryType, productType }) => {
      const message = files.find((file) => file.packageId === packageId && file.role === 'message');
      if (!message) throw new Error('Cannot write a manifest: a sealed package has no message');
      return {
        messageId,
        releaseIds,
        deliveryType,
        productType,
        url: `.${message.wirePath.slice(folder.length)}`,
        hash: { algorithm: habits.hash, value: message.hashes[habits.hash] },
      };
    }),
  });

function nameClash(files: readonly { readonly wirePath: string }[]): BatchRefused | undefined {
  const seen = new Set<string>();
  for (const { wirePath } of files) {
    const says = safePath(wirePath);
    if (!says.ok) return { code: 'name-refused', template: wirePath, problem: 'unsafe-name', says: says.refusal.says };
    const key = wirePath.toLowerCase();
    if (seen.has(key))
      return { code: 'batch-refused', problem: 'same-name', says: `Two files of the batch are called ${wirePath}.` };
    seen.add(key);
  }
  return undefined;
}

/** Every folder above the paths, each after the one that holds it. */
function foldersOf(paths: readonly string[]): string[] {
  const folders = new Set<string>();
  for (const path of paths) {
    const names = path.split('/');
    for (let depth = 1; depth < names.length; depth += 1) folders.add(names.slice(0, depth).join('/'));
  }
  return [...folders].sort();
}
