import { DeliveryFailure, planBatch, type PlannedFile as SealedFile, type SealedPackage } from '@slipway/delivery';
import { renderName } from '@slipway/platforms';
import type { DeliveryTask, Tenant } from '@slipway/releases';
import type { LoadedTasks } from './batch.ts';
import type { makePackage } from './make-package.ts';
import { type PlannedFile, type StoredPlan, storedPlan } from './plan.ts';
import { agreed, hashesOf, keep } from './sealing.ts';

/**
 * Keeps the plan of a batch beside its packages, and says where everything lies; a batch that was sealed before stays as
 * it is.
 */
export async function keepSealed(loaded: Packaging, made: readonly Made[]): Promise<Kept> {
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
  if (made.length === 0) throw new DeliveryFailure('internal', 'The batch has no task');
  const plan = await planFiles(
    loaded,
    made.map(({ contents }) => contents),
  );
  return {
    planKey: await keptAs('plans', JSON.stringify(plan), 'json'),
    acknowledgementFolder: agreed(acknowledgementFolderOf(loaded)),
    references: new Map(
      made.map(({ taskId, sealed, contents }) => [taskId, { sealed, files: filesOf(contents, loaded) }]),
    ),
  };
}

/** A batch with all that its packages are made from. */
export interface Packaging extends LoadedTasks {
  readonly tenant: Tenant;
}

export type Made = Awaited<ReturnType<typeof makePackage>>;

interface Kept {
  readonly references: ReadonlyMap<
    string,
    { readonly sealed: NonNullable<DeliveryTask['package']>; readonly files: number }
  >;
  readonly planKey: string;
  readonly acknowledgementFolder: string;
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
  const key = await keptAs('markers', marker.content, 'xml');
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

/** Under its hash: a run that was cut off may have kept another plan of the same batch, with more releases in it. */
async function keptAs(folder: string, content: string, kind: 'json' | 'xml'): Promise<string> {
  const key = `sealed/${folder}/${hashesOf(Buffer.from(content)).sha256}.${kind}`;
  await keep(key, content, `application/${kind}`);
  return key;
}

const acknowledgementFolderOf = ({ platform, batch }: Packaging) => {
  const { names, priority } = platform.value.profile.choreography;
  const { batchId } = batch.value;
  return renderName(names.acknowledgementFolder, { priority, batchId, timestamp: batchId });
};
