import { createHash } from 'node:crypto';
import type { AllDocuments } from '@slipway/aws';
import { type BatchRecord, isRemoval, type Lane, nextBatchId, trimLine } from '@slipway/delivery';
import type { Write } from '@slipway/kernel';
import type { Purpose } from '@slipway/lifecycle';
import type { DeliveryTask, Platform, Product } from '@slipway/releases';
import { type Place, placesOf } from './lines.ts';
import { documents } from './ports.ts';
import { productTypes } from './workflow/what-travels.ts';

/** A place at the end of the line of a product on a platform, under a batch id later than any before. */
export interface Turn {
  readonly batchId: string;
  /** Those before it. */
  readonly earlier: readonly Place[];
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
 * The counter is shared by all that goes to the same drop box, the batch by all releases of the platform: who comes
 * second draws again.
 */
export async function drawTurn(wanted: Wanted): Promise<Turn> {
  const { tenantId, platformId, productId, now } = wanted;
  const [platform, lane] = await documents().getAll(tenantId, [
    ['platform', { platformId }],
    ['lane', { platformId, productId }],
  ]);
  if (!platform) throw new Error(`Cannot line up for ${platformId}: it is not onboarded`);
  const { batchIdDigits, priority, releasesPerBatch, gatherSeconds } = platform.value.profile.choreography;
  const dropBoxId = dropBoxOf(platform.value);
  const mayGather = releasesPerBatch > 1 && !isRemoval(wanted);
  const [counter, product] = await documents().getAll(tenantId, [
    ['batchCounter', { dropBoxId }],
    ...(mayGather ? ([['product', { productId }]] as const) : []),
  ]);
  const lastBatchId = counter?.value.lastBatchId;
  const last =
    product && lastBatchId ? await documents().get(tenantId, 'batch', { platformId, batchId: lastBatchId }) : undefined;
  const gathers = product && gatheringFrom(product.value, now, gatherSeconds);
  const open = gathers && last && stillGathers(last.value) ? last : undefined;
  const fits =
    open?.value.gathers?.productType === gathers?.productType &&
    // The same product goes once in a batch, and in its order.
    !lane?.value.line.some((place) => place.batchId === lastBatchId);
  const shared = fits ? open : undefined;
  const batchId = shared?.value.batchId ?? nextBatchId(now, lastBatchId, batchIdDigits);
  const [earlier = []] = await placesOf(tenantId, platformId, [lane?.value.line ?? []]);
  return {
    batchId,
    earlier,
    writesFor(task, changed = new Map()) {
      const { releaseId, taskId, purpose } = task;
      const tasks = [...(shared?.value.tasks ?? []), { releaseId, taskId, productId }];
      const hasRoom = tasks.length < releasesPerBatch;
      const gathering = shared?.value.gathers ?? gathers;
      const batch: BatchRecord = {
        platformId,
        batchId,
        attempt: 1,
        automaticTries: 0,
        standing: 'waiting',
        rank: rankOf(task, priority),
        tasks,
        ...(gathering && hasRoom ? { gathers: gathering } : {}),
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
                value: { dropBoxId, lastBatchId: batchId },
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

/**
 * Where the batches of a platform lie. Two platforms of a tenant may be two feeds of the same DSP into the same folder,
 * where no batch id may come twice.
 */
const dropBoxOf = ({ sftp: { host, port, root } }: Platform): string =>
  createHash('sha256')
    .update(`${host.toLowerCase()}\n${port}\n${root.replace(/\/+$/, '')}`)
    .digest('hex')
    .slice(0, 32);

/** How a batch that begins with this product gathers others. */
const gatheringFrom = ({ profile }: Product, now: string, seconds: number): NonNullable<BatchRecord['gathers']> => ({
  until: new Date(Date.parse(now) + seconds * 1000).toISOString(),
  productType: productTypes[profile],
});

/** While it takes more, a batch has not left, and nothing of it is sealed. */
const stillGathers = ({ standing, gathers }: BatchRecord): boolean => standing === 'waiting' && gathers !== undefined;
