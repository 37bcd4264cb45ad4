import { DeliveryFailure, deliverySteps, type FailureCode, failureKind } from '@slipway/delivery';
import { systemClock } from '@slipway/kernel';
import type { PlatformProfile } from '@slipway/platforms';
import { failTask, sealPackage, startPackaging, type TaskFailure } from '@slipway/releases';
import { loadBatch, withTasks } from './batch.ts';
import { keepSealed, type Made, type Packaging } from './keep-sealed.ts';
import { makePackage } from './make-package.ts';
import { moveBatch } from './move-batch.ts';

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

async function loadForPackaging(event: unknown): Promise<Packaging> {
  const loaded = await loadBatch(event, [['tenant', {}]]);
  const [tenant] = loaded.also;
  if (!tenant) throw new DeliveryFailure('internal', 'The tenant is not stored');
  return { ...(await withTasks(loaded)), tenant: tenant.value };
}

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
