import { createHash } from 'node:crypto';
import type { Stored, Write } from '@slipway/kernel';
import {
  planItem,
  type ReleaseBatch,
  type ReleaseBatchItem,
  type ReleaseDocuments,
  type ReleaseRequest,
  releaseRequest,
} from '@slipway/releases';
import * as z from 'zod';
import { environment } from './environment.ts';
import { documents, schedules } from './ports.ts';
import { stableId } from './stable-id.ts';
import { checkOne, findSubmitted, submitOne } from './submitting.ts';

/** What `run-release-batch` is given. */
export const batchWork = z.strictObject({ tenantId: z.string(), releaseBatchId: z.string(), since: z.string() });

/** Wakes `run-release-batch`; it leaves what is done as it is. */
export async function scheduleBatch(
  tenantId: string,
  releaseBatchId: string,
  seconds: number,
  functionArn = environment('RUN_RELEASE_BATCH_ARN'),
): Promise<void> {
  const since = new Date().toISOString();
  const input: z.infer<typeof batchWork> = { tenantId, releaseBatchId, since };
  const name = createHash('sha256')
    .update(JSON.stringify([input, seconds]))
    .digest('hex')
    .slice(0, 40);
  const at = new Date(Date.parse(since) + seconds * 1000).toISOString();
  await schedules().once({ name: `batch-${name}`, at, functionArn, input });
}

/** Every item of a batch, in its order. */
export async function itemsOf(tenantId: string, releaseBatchId: string): Promise<Stored<ReleaseBatchItem>[]> {
  const items: Stored<ReleaseBatchItem>[] = [];
  let cursor: string | undefined;
  do {
    const page = await documents().list(
      tenantId,
      'releaseBatchItem',
      { releaseBatchId },
      { limit: 100, ...(cursor ? { cursor } : {}) },
    );
    items.push(...page.items);
    cursor = page.next;
  } while (cursor !== undefined);
  return items;
}

/** Does one item, and keeps what became of it. A second run finds what the first one made. */
export async function runItem(
  tenantId: string,
  batch: ReleaseBatch,
  { value: item, version }: Stored<ReleaseBatchItem>,
): Promise<void> {
  const done = await become(tenantId, batch, item);
  const write: Write<ReleaseDocuments> = { kind: 'releaseBatchItem', value: { ...item, ...done }, expect: version };
  await documents().commit({ tenantId, writes: [write], audit: [], events: [] });
}

type Done = Pick<ReleaseBatchItem, 'state' | 'releaseId' | 'left' | 'problem'>;

async function become(tenantId: string, batch: ReleaseBatch, item: ReleaseBatchItem): Promise<Done> {
  const { productId } = item;
  const releaseId = stableId('rel', tenantId, batch.releaseBatchId, productId);
  const made = await findSubmitted(tenantId, releaseId, productId);
  if (made !== undefined) return { state: 'released', releaseId: made };
  const request: ReleaseRequest = releaseRequest.parse({
    productId,
    delivers: batch.delivers,
    platforms: batch.platforms,
    ...(batch.numberPools === undefined ? {} : { numberPools: batch.numberPools }),
  });
  const check = await checkOne(tenantId, request);
  if (!check.ok) return { state: 'failed', problem: { ...check.refusal } };
  const { gates } = check.value;
  const findings = check.value.findings.filter(({ weighs }) => weighs === 'blocking');
  if (findings.length > 0) return { state: 'failed', problem: { code: 'release-not-ready', findings } };
  const plan = planItem(request, gates, item.decided ?? batch.meeting);
  if (plan.does !== 'submit') {
    const state = plan.does === 'skip' ? 'skipped' : 'asked';
    return { state, problem: { code: 'gates-closed', facts: gates.facts } };
  }
  const actor = { kind: 'user', name: batch.startedBy } as const;
  const outcome = await submitOne(tenantId, actor, { releaseId, request: plan.request });
  if (outcome.ok) {
    return {
      state: 'released',
      releaseId: outcome.value.releaseId,
      ...(plan.left.length === 0 ? {} : { left: [...plan.left] }),
    };
  }
  // Somebody else released the same work in this moment: a question like any other.
  const state = outcome.refusal.code === 'gates-closed' ? 'asked' : 'failed';
  return { state, problem: { ...outcome.refusal } };
}
