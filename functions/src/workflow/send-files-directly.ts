import { type DirectSender, FILES_IN_FLIGHT, type OutgoingFile, SftpError, withWarmSender } from '@slipway/aws';
import { DeliveryFailure, type FailureCode, isFailureCode, type TransferRecord } from '@slipway/delivery';
import { systemClock } from '@slipway/kernel';
import * as z from 'zod';
import { environment } from '../environment.ts';
import { objects } from '../ports.ts';
import { batchInput, type Loaded, loadBatch } from './batch.ts';
import { Hold, heldUntil } from './hold.ts';
import { isForgotten } from './look-up.ts';
import { missingSource } from './missing-source.ts';
import { filesOf, loadPlan, type PlannedFile } from './plan.ts';
import { failureCodes, loginAt, remotePath } from './remote.ts';
import { hasEnded, isThrough, storeBegun, transferAt } from './transfers.ts';

const sendInput = batchInput.extend({ part: z.string(), files: z.array(z.int()).optional() });

/** What is kept free of a function's time to put the end on record. */
const RESERVE_MS = 20_000;

/**
 * Sends the files of a part over a connection of ours. The record is stored before the first byte and held while the
 * work goes on: who comes meanwhile is told to wait, and who comes after a crash begins when the hold is over.
 * `through: false` says that the time of this function was over: the next call goes on where this one stopped.
 */
export async function handler(
  event: unknown,
  context: { getRemainingTimeInMillis(): number },
): Promise<{ through: boolean }> {
  const { part, files, ...input } = sendInput.parse(event);
  const place = { ...input, part };
  const loaded = await loadBatch(input, [transferAt(place)]);
  const [found] = loaded.also;
  if (found && isThrough(found.value)) return { through: true };
  const isHeld = found && !hasEnded(found.value) && !isForgotten(loaded, found.value);
  const chosen = filesOf(await loadPlan(loaded), part, files);
  const record = recordOf(place, chosen, found?.value);
  const hold = isHeld
    ? undefined
    : await Hold.take(place, record, found?.version ?? 'absent', (_, ...begun) => storeBegun(loaded, ...begun));
  if (!hold) throw new DeliveryFailure('platform-busy', `Part ${part} is on its way already`);
  try {
    const login = await loginAt(loaded);
    const isOver = () => context.getRemainingTimeInMillis() < RESERVE_MS || hold.isLost || hold.hasFailed;
    await withWarmSender(login, (sender) => sendAll(sender, loaded, chosen, hold, isOver));
  } catch (error) {
    throw asFailure(error);
  } finally {
    await hold.end();
  }
  const failure = hold.files.find(({ state }) => state === 'failed')?.failure;
  if (failure) throw new DeliveryFailure(isFailureCode(failure.code) ? failure.code : 'internal', failure.message);
  hold.check();
  return { through: hold.files.every(({ state }) => state === 'completed') };
}

/** What was whole stays whole, and what was stopped in order goes on where it stopped. */
const recordOf = (
  { platformId, batchId, attempt, part }: { platformId: string; batchId: string; attempt: number; part: string },
  chosen: readonly PlannedFile[],
  before: TransferRecord | undefined,
): TransferRecord => ({
  platformId,
  batchId,
  attempt,
  part,
  try: (before?.try ?? 0) + 1,
  startedAt: systemClock.now(),
  heldUntil: heldUntil(),
  files: chosen.map(({ wirePath, size }) => {
    const file = before?.files.find((each) => each.wirePath === wirePath);
    if (file?.state === 'completed') return file;
    const stoppedAt = file?.stoppedAt;
    return { wirePath, size, state: 'pending', ...(stoppedAt === undefined ? {} : { stoppedAt }) };
  }),
});

/** Many at a time; the first failure keeps the rest from being begun. */
async function sendAll(
  sender: DirectSender,
  loaded: Loaded,
  chosen: readonly PlannedFile[],
  hold: Hold,
  isOver: () => boolean,
): Promise<void> {
  const waiting = chosen.filter(({ wirePath }) => hold.of(wirePath)?.state === 'pending');
  const worker = async () => {
    for (let file = waiting.shift(); file && !isOver(); file = waiting.shift()) {
      const { wirePath } = file;
      const from = hold.of(wirePath)?.stoppedAt ?? 0;
      // A connection that breaks may leave holes: only what was stopped in order is continued.
      hold.note(wirePath, { stoppedAt: undefined });
      try {
        const result = await sender.send(outgoing(loaded, file), {
          from,
          isOver,
          mayPublish: () => hold.check(),
          onProgress: (confirmed) => hold.note(wirePath, { confirmed }),
        });
        hold.note(wirePath, result.done ? { state: 'completed', confirmed: file.size } : { stoppedAt: result.offset });
      } catch (error) {
        const { code, message } = asFailure(error);
        hold.note(wirePath, { state: 'failed', failure: { code, message } });
      }
    }
  };
  await Promise.all(Array.from({ length: Math.min(FILES_IN_FLIGHT, waiting.length) }, worker));
}

const outgoing = (loaded: Loaded, { source, size, sha256, wirePath }: PlannedFile): OutgoingFile => ({
  path: remotePath(loaded, wirePath),
  size,
  sha256,
  open: () =>
    objects()
      .stream(environment(source.bucket === 'assets' ? 'ASSETS_BUCKET' : 'PACKAGES_BUCKET'), source.key)
      .catch(missingSource(wirePath)),
});

function asFailure(error: unknown): DeliveryFailure {
  if (error instanceof DeliveryFailure) return error;
  const code: FailureCode = error instanceof SftpError ? failureCodes[error.code] : 'internal';
  return new DeliveryFailure(code, error instanceof Error ? error.message : String(error), { cause: error });
}
