import type { TransferRecord } from '@slipway/delivery';
import { type Stored, systemClock } from '@slipway/kernel';
import * as z from 'zod';
import { environment } from '../environment.ts';
import { connectors, objects, workflows } from '../ports.ts';
import { answer } from '../transfer-answer.ts';
import { batchInput, type Loaded, loadBatch } from './batch.ts';
import { missingSource } from './missing-source.ts';
import { filesOf, loadPlan, type PlannedFile, splitPath } from './plan.ts';
import { remotePath } from './remote.ts';
import { arrivalName } from './temporary-names.ts';
import { hasEnded, isThrough, loadTransfer, stagedPrefix, storeBegun, storeTransfer, transferAt } from './transfers.ts';

const sendInput = batchInput.extend({
  part: z.string(),
  files: z.array(z.int()).optional(),
  taskToken: z.string(),
});

/**
 * Stages the files of a part under their wire names and hands them to the transport. The record is stored before the
 * call, for the call has no idempotency token: run again, this step finds the record and waits for the transfer that
 * may be on its way instead of starting a second one.
 */
export async function handler(event: unknown): Promise<void> {
  const { part, files, taskToken, ...input } = sendInput.parse(event);
  const place = { ...input, part };
  const loaded = await loadBatch(input, [transferAt(place)]);
  const [found] = loaded.also;
  if (found && !hasEnded(found.value)) {
    // On its way, or never started: who waits now is told when it is heard of, and looks when it is not.
    if (await storeTransfer(input.tenantId, { ...found.value, taskToken }, found.version)) return;
    return handler(event);
  }
  // Its end was noted after the last look and before this wait: it is told, and nothing goes a second time.
  if (found && isThrough(found.value)) return answer(workflows(), { ...found.value, taskToken });

  const completed = found?.value.files.filter(({ state }) => state === 'completed') ?? [];
  const missing = filesOf(await loadPlan(loaded), part, files).filter(
    ({ wirePath }) => !completed.some((file) => file.wirePath === wirePath),
  );
  const record: TransferRecord = {
    platformId: input.platformId,
    batchId: input.batchId,
    attempt: input.attempt,
    part,
    try: (found?.value.try ?? 0) + 1,
    startedAt: systemClock.now(),
    taskToken,
    files: [...completed],
  };
  const prefix = stagedPrefix({ ...place, try: record.try });
  const staged = missing.map((file) => ({ ...file, stagedKey: `${prefix}${arrivalName(loaded, file.wirePath)}` }));
  record.files.push(
    ...staged.map(({ wirePath, stagedKey, size }) => ({ wirePath, stagedKey, size, state: 'pending' as const })),
  );
  await stage(staged);
  if (!(await storeBegun(loaded, record, found?.version ?? 'absent'))) return handler(event);
  await start(loaded, record, (found?.version ?? 0) + 1);
}

/** Copies inside S3: a transfer takes the last segment of the key as the remote name. */
async function stage(files: readonly (PlannedFile & { readonly stagedKey: string })[]): Promise<void> {
  const buckets = { assets: environment('ASSETS_BUCKET'), packages: environment('PACKAGES_BUCKET') };
  await Promise.all(
    files.map(({ source, size, wirePath, stagedKey }) =>
      objects()
        .copy({ bucket: buckets[source.bucket], key: source.key, size }, { bucket: buckets.packages, key: stagedKey })
        .catch(missingSource(wirePath)),
    ),
  );
}

/** @param version of the record as it was stored */
async function start(loaded: Loaded, record: TransferRecord, version: number): Promise<void> {
  const pending = record.files.filter(({ state }) => state === 'pending');
  const [first] = pending;
  if (!first) return;
  const transferId = await connectors().send(
    loaded.connection.value.connectorId,
    pending.map(({ stagedKey }) => `/${environment('PACKAGES_BUCKET')}/${stagedKey}`),
    remotePath(loaded, splitPath(first.wirePath).folder),
  );
  const { tenantId } = loaded.input;
  let current: Pick<Stored<TransferRecord>, 'value' | 'version'> | undefined = { value: record, version };
  for (let attempt = 1; attempt <= 10; attempt += 1) {
    if (!current || current.value.transferId !== undefined || current.value.try !== record.try) return;
    if (await storeTransfer(tenantId, { ...current.value, transferId }, current.version)) return;
    // The first results may have been noted already; whoever wrote last has read all before.
    current = await loadTransfer({ ...loaded.input, part: record.part });
  }
}
