import {
  DeliveryFailure,
  deliverySteps,
  type FailureCode,
  failureKind,
  planBatch,
  type PlannedFile as SealedFile,
  type SealedPackage,
} from '@slipway/delivery';
import { systemClock } from '@slipway/kernel';
import { type PlatformProfile, renderName } from '@slipway/platforms';
import {
  type DeliveryTask,
  failTask,
  sealPackage,
  startPackaging,
  type TaskFailure,
  type Tenant,
} from '@slipway/releases';
import { type LoadedTasks, loadBatch, withTasks } from './batch.ts';
import { makePackage } from './make-package.ts';
import { moveBatch } from './move-batch.ts';
import { type PlannedFile, type StoredPlan, storedPlan } from './plan.ts';
import { agreed, hashesOf, keep } from './sealing.ts';

export interface Packaged {
  readonly transferSeconds: number;
  /** Between two looks for a marker whose arrival is unclear. */
  readonly lookSeconds: number;
  readonly acknowledgementSeconds: number;
  readonly concurrentParts: number;
  readonly sender: PlatformProfile['transport']['kind'];
}

/** Composes, writes, checks and seals. A batch that is sealed already stays as it is: a retry sends the same bytes. */
export async function handler(event: unknown): Promise<Packaged> {
  const loaded = await loadForPackaging(event);
  const started = { ...loaded, ...(await moveBatch(loaded, 'package-delivery', startPackaging)) };
  const { made, begun } = await packagesOf(started);
  const sealed = await keepSealed(begun, made);
  await moveBatch(
    begun,
    'package-delivery',
    (of, deciding) => {
      const reference = sealed.references.get(of.task.value.taskId);
      if (!reference) throw new DeliveryFailure('internal', `Task ${of.task.value.taskId} has no sealed package`);
      return sealPackage(of, reference.sealed, reference.files, deciding);
    },
    { planKey: sealed.planKey, acknowledgementFolder: sealed.acknowledgementFolder },
  );
  const { transport, acknowledgement } = loaded.platform.value.profile;
  const purposes = begun.deliveries.map(({ task }) => task.value.purpose);
  return {
    transferSeconds: transport.transferSeconds,
    lookSeconds: Math.min(60, transport.transferSeconds),
    acknowledgementSeconds: Math.max(...purposes.map((purpose) => acknowledgement.deadlineSeconds[purpose])),
    concurrentParts: transport.concurrentFiles,
    sender: transport.kind,
  };
}

interface Packaging extends LoadedTasks {
  readonly tenant: Tenant;
}

async function loadForPackaging(event: unknown): Promise<Packaging> {
  const loaded = await loadBatch(event, [['tenant', {}]]);
  const [tenant] = loaded.also;
  if (!tenant) throw new DeliveryFailure('internal', 'The tenant is not stored');
  return { ...(await withTasks(loaded)), tenant: tenant.value };
}

interface Kept {
  readonly references: ReadonlyMap<
    string,
    { readonly sealed: NonNullable<DeliveryTask['package']>; readonly files: number }
  >;
  readonly planKey: string;
  readonly acknowledgementFolder: string;
}

type Made = Awaited<ReturnType<typeof makePackage>>;

/** Makes the packages of a batch that is not sealed yet. What no package can be made of is left out, and says why. */
async function packagesOf(loaded: Packaging): Promise<{ made: readonly Made[]; begun: Packaging }> {
  const { batch, deliveries } = loaded;
  if (batch.value.planKey !== undefined) return { made: [], begun: loaded };
  const made: Made[] = [];
  const leftOut = new Map<string, DeliveryFailure>();
  for (const delivering of deliveries) {
    try {
      made.push(await makePackage(loaded, delivering));
    } catch (error) {
      const isOwn = error instanceof DeliveryFailure && ofOneRelease.has(error.code);
      if (!isOwn || leftOut.size + 1 === deliveries.length) throw error;
      leftOut.set(delivering.task.value.taskId, error);
    }
  }
  return { made, begun: { ...loaded, ...(await leaveOut(loaded, leftOut)) } };
}

/** Failures that lie with a release, and are nothing to the others in its batch. */
const ofOneRelease: ReadonlySet<FailureCode> = new Set([
  'message-invalid',
  'name-refused',
  'asset-missing',
  'asset-changed',
]);

/** The batch goes without them: the next try of what is left out is a message of its own. */
async function leaveOut(loaded: Packaging, leftOut: ReadonlyMap<string, DeliveryFailure>) {
  if (leftOut.size === 0) return {};
  const failureOf = ({ code, message }: DeliveryFailure): TaskFailure => ({
    code,
    message: failureKind(code).means,
    detail: `${message}\nIts batch goes without it: deliver it again when that is mended.`,
    step: `Package: ${deliverySteps.Package}`,
    at: systemClock.now(),
    retry: 'never',
  });
  return moveBatch(
    loaded,
    'package-delivery',
    (of, deciding) => {
      const error = leftOut.get(of.task.value.taskId);
      return error && failTask(of, failureOf(error), deciding);
    },
    ({ tasks }) => ({ tasks: tasks.filter(({ taskId }) => !leftOut.has(taskId)) }),
  );
}

async function keepSealed(loaded: Packaging, made: readonly Made[]): Promise<Kept> {
  const { batch, deliveries } = loaded;
  const { planKey, acknowledgementFolder } = batch.value;
  if (planKey !== undefined && acknowledgementFolder !== undefined) {
    return {
      planKey,
      acknowledgementFolder,
      references: new Map(
        deliveries.flatMap(({ task: { value } }) =>
          value.package ? [[value.taskId, { sealed: value.package, files: value.progress?.filesTotal ?? 0 }]] : [],
        ),
      ),
    };
  }
  const [first] = made;
  if (!first) throw new DeliveryFailure('internal', 'The batch has no task');
  const plan = await planFiles(
    loaded,
    made.map(({ contents }) => contents),
  );
  const key = `sealed/${first.sealed.packageId}/${batch.value.batchId}.json`;
  await keep(key, JSON.stringify(plan), 'application/json');
  return {
    planKey: key,
    acknowledgementFolder: agreed(acknowledgementFolderOf(loaded)),
    references: new Map(
      made.map(({ taskId, sealed, contents }) => [taskId, { sealed, files: filesOf(contents, loaded) }]),
    ),
  };
}

/** The files of one release in its batch, with the marker, which may be the message. */
const filesOf = ({ files }: SealedPackage, { platform }: Packaging): number =>
  files.length + (platform.value.profile.choreography.mode === 'batch' ? 1 : 0);

async function planFiles(
  { platform, deliveries, input, tenant }: Packaging,
  packages: readonly SealedPackage[],
): Promise<StoredPlan> {
  const plan = agreed(
    planBatch(
      platform.value.profile,
      {
        batchId: input.batchId,
        createdAt: deliveries[0]?.task.value.messageCreatedAt ?? '',
        sender: { partyId: tenant.dpid, name: tenant.partyName },
        recipient: { partyId: platform.value.dpid, name: platform.value.partyName },
      },
      packages,
    ),
  );
  const slim = ({ wirePath, size, hashes, source }: SealedFile): PlannedFile => ({
    wirePath,
    size,
    sha256: hashes.sha256,
    source,
  });
  const { marker } = plan;
  if (marker.kind === 'message') {
    return storedPlan.parse({ ...slimPlan(), marker: slim(marker) });
  }
  const key = `sealed/${packages[0]?.packageId}/${input.batchId}.marker`;
  await keep(key, marker.content, 'application/xml');
  return storedPlan.parse({
    ...slimPlan(),
    marker: {
      wirePath: marker.wirePath,
      size: marker.size,
      sha256: hashesOf(Buffer.from(marker.content)).sha256,
      source: { bucket: 'packages', key },
    },
  });

  function slimPlan() {
    return { folder: plan.folder, folders: [...plan.folders], files: plan.files.map(slim) };
  }
}

const acknowledgementFolderOf = ({ platform, batch }: Packaging) => {
  const { names, priority } = platform.value.profile.choreography;
  const { batchId } = batch.value;
  return renderName(names.acknowledgementFolder, { priority, batchId, timestamp: batchId });
};
