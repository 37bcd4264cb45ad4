import { temporaryName } from '@slipway/aws';
import { compare, type ListedFile } from '@slipway/delivery';
import { connectors } from '../ports.ts';
import type { Loaded } from './batch.ts';
import type { PlannedFile } from './plan.ts';
import { remotePath } from './remote.ts';
import { completedOf, transfersOf } from './transfers.ts';

/**
 * The name under which Transfer puts a file: its own, or a temporary one where the platform is to see whole files only.
 * The direct sender renames by itself.
 */
export function arrivalName({ platform }: Pick<Loaded, 'platform'>, wirePath: string): string {
  const { kind, temporaryNames } = platform.value.profile.transport;
  return kind === 'sftp-transfer' && temporaryNames ? temporaryName(wirePath) : wirePath;
}

/** Files that lie whole, by their size, under their temporary names and not under their own yet. */
export function unnamed<File extends ListedFile>(
  loaded: Pick<Loaded, 'platform'>,
  files: readonly File[],
  there: readonly ListedFile[],
): File[] {
  const named = new Set(compare(files, there).arrived);
  const sizes = new Map(there.map(({ wirePath, size }) => [wirePath, size]));
  return files.filter((file) => {
    const arrival = arrivalName(loaded, file.wirePath);
    return arrival !== file.wirePath && !named.has(file) && sizes.get(arrival) === file.size;
  });
}

/** Renames that are asked for at once: a connector has a queue of 1,000. */
const MOST_RENAMES = 500;
const AT_A_TIME = 20;

/** Those of which Transfer said that they came whole: the others may have holes. */
export async function knownWhole(loaded: Loaded, files: readonly PlannedFile[]): Promise<PlannedFile[]> {
  if (files.length === 0) return [];
  const whole = new Set(completedOf(await transfersOf(loaded.input)));
  return files.filter(({ wirePath }) => whole.has(wirePath));
}

/** Asks Transfer to give files their own names. To ask twice is harmless: the second finds no temporary name any more. */
export async function askForNames(loaded: Loaded, files: readonly PlannedFile[]): Promise<void> {
  const chosen = files.slice(0, MOST_RENAMES);
  for (let from = 0; from < chosen.length; from += AT_A_TIME) {
    await Promise.all(
      chosen
        .slice(from, from + AT_A_TIME)
        .map(({ wirePath }) =>
          connectors().move(
            loaded.connection.value.connectorId,
            remotePath(loaded, arrivalName(loaded, wirePath)),
            remotePath(loaded, wirePath),
          ),
        ),
    );
  }
}
