import type { AllDocuments } from '@slipway/aws';
import {
  type BatchRecord,
  type InLine,
  isOvertaken,
  isRemoval,
  type Lane,
  nextBatchId,
  trimLine,
} from '@slipway/delivery';
import type { Stored, Write } from '@slipway/kernel';
import type { Purpose } from '@slipway/lifecycle';
import type { DeliveryTask } from '@slipway/releases';
import { documents } from './ports.ts';
import { productTypes } from './workflow/what-travels.ts';

/** A message before the new one in the line of its product, with its batch as it stands. */
export interface Earlier extends InLine {
  readonly releaseId: string;
  readonly taskId: string;
  readonly batch: Stored<BatchRecord>;
}

/** A place at the end of the line of a product on a platform, under a batch id later than any before. */
export interface Turn {
  readonly batchId: string;
  readonly earlier: readonly Earlier[];
  /** What has to be stored in the same commit as the task. `changed` are batches of the line that it changes itself. */
  writesFor(task: DeliveryTask, changed?: ReadonlyMap<string, Partial<BatchRecord>>): Write<AllDocuments>[];
}

/** What goes before other products of the same platform: `P` deliveries, and whatever takes something off sale. */
const rankOf = ({ purpose }: DeliveryTask, priority: string): number =>
  purpose === 'takedown' || purpose === 'purge' ? 0 : priority === 'P' ? 1 : 2;

/** For which message a place in the line is drawn. */
export interface Wanted {
  readonly tenantId: string;
  readonly platformId: string;
  readonly productId: string;
  readonly purpose: Purpose;
  /** ISO 8601 */
  readonly now: string;
}

/**
 * Draws a place in the line: under a batch id of its own, or in the last batch of the platform while that one gathers.
 * The counter and the batch are shared by all releases of the platform: who comes second draws again.
 */
export async function drawTurn(wanted: Wanted): Promise<Turn> {
  const { tenantId, platformId, productId, now } = wanted;
  const [platform, counter, lane] = await Promise.all([
    documents().get(tenantId, 'platform', { platformId }),
    documents().get(tenantId, 'batchCounter', { platformId }),
    documents().get(tenantId, 'lane', { platformId, productId }),
  ]);
  if (!platform) throw new Error(`Cannot line up for ${platformId}: it is not onboarded`);
  const { batchIdDigits, priority, releasesPerBatch, gatherSeconds } = platform.value.profile.choreography;
  const gathers = releasesPerBatch > 1 && !isRemoval(wanted) ? await gatheringOf(wanted, gatherSeconds) : undefined;
  const lastBatchId = counter?.value.lastBatchId;
  const open = gathers && lastBatchId ? await gatheringBatch(tenantId, platformId, lastBatchId) : undefined;
  const fits =
    open?.value.gathers?.productType === gathers?.productType &&
    // The same product goes once in a batch, and in its order.
    !lane?.value.line.some((place) => place.batchId === lastBatchId);
  const shared = fits ? open : undefined;
  const batchId = shared?.value.batchId ?? nextBatchId(now, lastBatchId, batchIdDigits);
  const earlier = lane ? await batchesOf(tenantId, lane.value) : [];
  return {
    batchId,
    earlier,
    writesFor(task, changed = new Map()) {
      const { releaseId, taskId, purpose } = task;
      const tasks = [...(shared?.value.tasks ?? []), { releaseId, taskId, productId }];
      const hasRoom = tasks.length < releasesPerBatch;
      const stillGathers = shared?.value.gathers ?? gathers;
      const batch: BatchRecord = {
        platformId,
        batchId,
        attempt: 1,
        automaticTries: 0,
        standing: 'waiting',
        rank: rankOf(task, priority),
        tasks,
        ...(stillGathers && hasRoom ? { gathers: stillGathers } : {}),
      };
      const line = trimLine(
        earlier.map((each) => ({ ...each, standing: changed.get(each.batchId)?.standing ?? each.standing })),
      ).map((each) => ({
        batchId: each.batchId,
        releaseId: each.releaseId,
        taskId: each.taskId,
        purpose: each.purpose,
      }));
      const kept: Lane = { platformId, productId, line: [...line, { batchId, releaseId, taskId, purpose }] };
      return [
        ...(shared
          ? []
          : [
              {
                kind: 'batchCounter',
                value: { platformId, lastBatchId: batchId },
                expect: counter?.version ?? 'absent',
              } as const,
            ]),
        { kind: 'lane', value: kept, expect: lane?.version ?? 'absent' },
        { kind: 'batch', value: batch, expect: shared?.version ?? 'absent' },
        ...earlier.flatMap(({ batch: { value, version } }): Write<AllDocuments>[] => {
          const change = changed.get(value.batchId);
          return change ? [{ kind: 'batch', value: { ...value, ...change }, expect: version }] : [];
        }),
      ];
    },
  };
}

/** How a batch that begins with this product gathers others; a product that is not there gathers nothing. */
async function gatheringOf({ tenantId, productId, now }: Wanted, seconds: number): Promise<BatchRecord['gathers']> {
  const product = await documents().get(tenantId, 'product', { productId });
  if (!product) return undefined;
  const until = new Date(Date.parse(now) + seconds * 1000).toISOString();
  return { until, productType: productTypes[product.value.profile] };
}

/** A batch while it takes more: it has not left, and nothing of it is sealed. */
async function gatheringBatch(
  tenantId: string,
  platformId: string,
  batchId: string,
): Promise<Stored<BatchRecord> | undefined> {
  const batch = await documents().get(tenantId, 'batch', { platformId, batchId });
  return batch?.value.standing === 'waiting' && batch.value.gathers ? batch : undefined;
}

/** A batch with several tasks whose files may be on their way: nobody gets out of it any more. */
export const isOnItsWayTogether = ({ tasks, standing, planKey }: BatchRecord): boolean =>
  tasks.length > 1 && (standing === 'cleared' || (standing === 'waiting' && planKey !== undefined));

/**
 * What a batch becomes when one of its tasks goes no further: withdrawn with it, or without it where others are in it. A
 * batch of several that came to its end stays as it is.
 */
export function without({ tasks, standing }: BatchRecord, taskId: string): Partial<BatchRecord> {
  const others = tasks.filter((task) => task.taskId !== taskId);
  if (others.length === 0) return { standing: 'withdrawn' };
  return standing === 'waiting' ? { tasks: others } : {};
}

/** The line of a product on a platform, as it stands. */
export async function lineOf(tenantId: string, platformId: string, productId: string): Promise<Earlier[]> {
  const lane = await documents().get(tenantId, 'lane', { platformId, productId });
  return lane ? batchesOf(tenantId, lane.value) : [];
}

/** Whether a later message for one of its products took the place of a batch: sent now, it would say something older. */
export async function wasOvertaken(tenantId: string, { platformId, batchId, tasks }: BatchRecord): Promise<boolean> {
  for (const productId of new Set(tasks.map((task) => task.productId))) {
    if (isOvertaken(await lineOf(tenantId, platformId, productId), batchId)) return true;
  }
  return false;
}

const batchesOf = (tenantId: string, { platformId, line }: Lane): Promise<Earlier[]> =>
  Promise.all(
    line.map(async (place) => {
      const { batchId } = place;
      const batch = await documents().get(tenantId, 'batch', { platformId, batchId });
      if (!batch) throw new Error(`Cannot read the line of ${platformId}: batch ${batchId} is not stored`);
      // What was left out of a batch of several goes no further with it.
      const isIn = batch.value.tasks.some(({ taskId }) => taskId === place.taskId);
      return { ...place, standing: isIn ? batch.value.standing : 'withdrawn', batch };
    }),
  );
