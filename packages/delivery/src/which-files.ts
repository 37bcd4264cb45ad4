import * as z from 'zod';
import { hashes } from './package.ts';

/** What became of each file of a release in one delivery; stored beside the sealed package. */
export const fileNotes = z.array(
  z.strictObject({
    resourceId: z.string(),
    role: z.enum(['primary', 'secondary']),
    wirePath: z.string(),
    size: z.int(),
    hashes,
    sent: z.boolean(),
    because: z.string(),
  }),
);
export type FileNotes = z.infer<typeof fileNotes>;

/** A file of a release as a delivery sees it. */
export interface DeliverableFile {
  readonly resourceId: string;
  /** Recordings and videos are primary; covers, texts and other things beside them are secondary. */
  readonly role: 'primary' | 'secondary';
  readonly sha256: string;
}

/** What is to be sent: all files, none, or those that the platform does not have as they are now. */
export type Sends = 'everything' | 'metadata' | 'changed';

export interface FileChoice {
  readonly sent: boolean;
  readonly because: string;
}

/**
 * Which files go, by resource. When a primary file changed all primary files go, and when a secondary one changed all
 * secondary ones (release profiles 5.3.3(4)).
 * @param known the SHA-256 of each file that the platform has, by resource
 */
export function chooseFiles(
  files: readonly DeliverableFile[],
  sends: Sends,
  known: ReadonlyMap<string, string>,
): ReadonlyMap<string, FileChoice> {
  const changed = new Set(
    files.filter(({ resourceId, sha256 }) => known.get(resourceId) !== sha256).map(({ role }) => role),
  );
  return new Map(files.map((file) => [file.resourceId, choiceOf(file, sends, known, changed)]));
}

function choiceOf(
  { resourceId, role, sha256 }: DeliverableFile,
  sends: Sends,
  known: ReadonlyMap<string, string>,
  changed: ReadonlySet<DeliverableFile['role']>,
): FileChoice {
  if (sends === 'everything') return { sent: true, because: 'all files were asked for' };
  if (sends === 'metadata') return { sent: false, because: 'the message alone was asked for' };
  const before = known.get(resourceId);
  if (before === undefined) return { sent: true, because: 'the platform does not have it' };
  if (before !== sha256) return { sent: true, because: 'it changed' };
  return changed.has(role)
    ? { sent: true, because: `another ${role} file changed` }
    : { sent: false, because: 'the platform has it as it is' };
}
