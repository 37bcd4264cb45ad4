import type { AllDocuments } from '@slipway/aws';
import { type BatchRecord, type InLine, isOvertaken, type Lane, nextBatchId, trimLine } from '@slipway/delivery';
import type { Stored, Write } from '@slipway/kernel';
import type { DeliveryTask } from '@slipway/releases';
import { documents } from './ports.ts';

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

/** The batch counter of a platform is shared by all of its releases: who comes second draws again. */
export async function drawTurn(tenantId: string, platformId: string, productId: string, now: string): Promise<Turn> {
  const [platform, counter, lane] = await Promise.all([
    documents().get(tenantId, 'platform', { platformId }),
    documents().get(tenantId, 'batchCounter', { platformId }),
    documents().get(tenantId, 'lane', { platformId, productId }),
  ]);
  if (!platform) throw new Error(`Cannot line up for ${platformId}: it is not onboarded`);
  const { batchIdDigits, priority } = platform.value.profile.choreography;
  const batchId = nextBatchId(now, counter?.value.lastBatchId, batchIdDigits);
  const earlier = lane ? await batchesOf(tenantId, lane.value) : [];
  return {
    batchId,
    earlier,
    writesFor(task, changed = new Map()) {
      const { releaseId, taskId, purpose } = task;
      const batch: BatchRecord = {
        platformId,
        batchId,
        attempt: 1,
        automaticTries: 0,
        standing: 'waiting',
        rank: rankOf(task, priority),
        tasks: [{ releaseId, taskId, productId }],
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
        { kind: 'batchCounter', value: { platformId, lastBatchId: batchId }, expect: counter?.version ?? 'absent' },
        { kind: 'lane', value: kept, expect: lane?.version ?? 'absent' },
        { kind: 'batch', value: batch, expect: 'absent' },
        ...earlier.flatMap(({ batch: { value, version } }): Write<AllDocuments>[] => {
          const change = changed.get(value.batchId);
          return change ? [{ kind: 'batch', value: { ...value, ...change }, expect: version }] : [];
        }),
      ];
    },
  };
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
      return { ...place, standing: batch.value.standing, batch };
    }),
  );
