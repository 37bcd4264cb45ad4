/** A file as a listing of the platform's folder shows it. */
export interface ListedFile {
  readonly wirePath: string;
  readonly size: number;
}

/** What one call to a sender takes; all files of a call go to one folder. */
export interface CallLimits {
  readonly files: number;
  /** Bytes; a larger file goes alone. */
  readonly bytes: number;
}

const GB = 1_000_000_000;

/** By the senders that a platform profile can choose. */
export const callLimits = {
  /** StartFileTransfer takes ten paths. */
  'sftp-transfer': { files: 10, bytes: Number.POSITIVE_INFINITY },
  /** Few enough that several connections share a large batch. */
  'sftp-direct': { files: 500, bytes: 2 * GB },
} as const satisfies Record<string, CallLimits>;

export interface Comparison<File> {
  readonly arrived: readonly File[];
  /** Not there at all. */
  readonly missing: readonly File[];
  /** There in another size: cut off, or of somebody else. */
  readonly partial: readonly File[];
}

/** What arrived and what did not, by name and size: a listing has nothing more. */
export function compare<File extends ListedFile>(
  files: readonly File[],
  listing: readonly ListedFile[],
): Comparison<File> {
  const sizes = new Map(listing.map(({ wirePath, size }) => [wirePath, size]));
  const there = (file: File) => sizes.get(file.wirePath);
  return {
    arrived: files.filter((file) => there(file) === file.size),
    missing: files.filter((file) => there(file) === undefined),
    partial: files.filter((file) => there(file) !== undefined && there(file) !== file.size),
  };
}

/**
 * What the platform's folder says about the marker. `undefined` is a folder that could not be listed: a platform that
 * took the batch may have removed it, so nothing is certain.
 */
export function markerState(
  plan: { readonly files: readonly ListedFile[]; readonly marker: ListedFile },
  listing: readonly ListedFile[] | undefined,
): 'arrived' | 'absent' | 'unclear' {
  if (listing === undefined) return 'unclear';
  const { arrived, partial } = compare([plan.marker], listing);
  if (arrived.length > 0) return 'arrived';
  if (partial.length > 0) return 'unclear';
  // All files were there before the marker went: a folder that lost them has been taken.
  return compare(plan.files, listing).missing.length > 0 ? 'unclear' : 'absent';
}

/** Files of one remote folder that travel in one call. */
export interface Chunk<File> {
  readonly index: number;
  readonly remoteFolder: string;
  readonly files: readonly File[];
}

/** Cuts files into calls: one folder each. The same files always give the same calls. */
export function chunks<File extends ListedFile>(files: readonly File[], limits: CallLimits): Chunk<File>[] {
  const byFolder = new Map<string, File[]>();
  for (const file of files) {
    const folder = file.wirePath.slice(0, Math.max(0, file.wirePath.lastIndexOf('/')));
    const inFolder = byFolder.get(folder);
    if (inFolder) inFolder.push(file);
    else byFolder.set(folder, [file]);
  }
  return [...byFolder]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .flatMap(([remoteFolder, inFolder]) => callsOf(inFolder, limits).map((call) => ({ remoteFolder, files: call })))
    .map((chunk, index) => ({ index, ...chunk }));
}

function callsOf<File extends ListedFile>(files: readonly File[], limits: CallLimits): File[][] {
  const calls: File[][] = [];
  let bytes = 0;
  for (const file of files) {
    const last = calls.at(-1);
    bytes += file.size;
    if (last && last.length < limits.files && bytes <= limits.bytes) last.push(file);
    else {
      calls.push([file]);
      bytes = file.size;
    }
  }
  return calls;
}
