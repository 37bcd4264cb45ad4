import {
  type BatchRecord,
  DeliveryFailure,
  deliverySteps,
  type FailureKind,
  failureCodeOf,
  failureKind,
} from '@slipway/delivery';
import { systemClock } from '@slipway/kernel';
import type { PlatformProfile } from '@slipway/platforms';
import { doubtMarker, failTask, type TaskFailure, tryLater } from '@slipway/releases';
import * as z from 'zod';
import { noteTrouble } from '../circuit.ts';
import { documents } from '../ports.ts';
import { ensurePolling } from './await-acknowledgement.ts';
import { batchInput, loadParcel, type Parcel } from './batch.ts';
import { markerUnclear } from './marker.ts';
import { moveBatch } from './move-batch.ts';

const failInput = batchInput.extend({
  /** What was caught, by the step in which it was caught. */
  failed: z.record(z.string(), z.object({ Error: z.string(), Cause: z.string() })),
});

export interface FailureKept {
  /** The batch waits for this long, then asks for its turn again. */
  readonly again: boolean;
  readonly seconds: number;
}

const ended: FailureKept = { again: false, seconds: 0 };

/** Keeps what went wrong on the task: the step, the code, what it means, and how it can end. */
export async function handler(event: unknown): Promise<FailureKept> {
  const { failed } = failInput.parse(event);
  const loaded = await loadParcel(event).catch((error) => {
    if (error instanceof DeliveryFailure && error.code === 'withdrawn') return undefined;
    throw error;
  });
  if (!loaded) return ended;
  const { standing, attempt, notBefore } = loaded.batch.value;
  // This step ran before, and did not live to say so.
  if (standing === 'waiting' && attempt === loaded.input.attempt + 1)
    return { again: true, seconds: Math.max(1, secondsUntil(notBefore)) };
  if (standing !== 'cleared' && standing !== 'left') return ended;
  const [step = 'unknown', error] = Object.entries(failed)[0] ?? [];
  const code = failureCodeOf(error?.Error ?? 'unknown');
  const kind: FailureKind = failureKind(code);
  const failure: TaskFailure = {
    code,
    message: kind.means,
    detail: messageOf(error?.Cause ?? ''),
    step: step in deliverySteps ? `${step}: ${deliverySteps[step as keyof typeof deliverySteps]}` : step,
    at: systemClock.now(),
    retry: kind.retry,
  };
  const { tenantId, platformId } = loaded.input;
  const platform = await documents().get(tenantId, 'platform', { platformId });
  if (platform) await noteTrouble(tenantId, platform.value, failure);
  const { markerSent, automaticTries } = loaded.batch.value;
  const isUploading = loaded.deliveries.some(({ task }) => task.value.status === 'uploading');
  // Once the marker was handed over nobody knows: a second one might start a second ingestion.
  if (markerSent && isUploading) {
    const doubt = markerUnclear({ ...failure, detail: `${code}: ${failure.detail}` });
    await moveBatch(loaded, 'fail-delivery', (of, deciding) => doubtMarker(of, deciding, doubt), resting);
    await ensurePolling(tenantId, platformId);
    return ended;
  }
  const seconds =
    platform && kind.retry === 'automatic' ? pauseAfter(platform.value.profile.retry, automaticTries) : undefined;
  if (seconds !== undefined) return tryAgain(loaded, failure, seconds);
  const kept: TaskFailure = kind.retry === 'automatic' ? { ...failure, retry: 'by-hand' } : failure;
  await moveBatch(loaded, 'fail-delivery', (of, deciding) => failTask(of, kept, deciding), resting);
  // Who answers has seen the marker.
  if (loaded.deliveries.some(({ task }) => task.value.status === 'unconfirmed'))
    await ensurePolling(tenantId, platformId);
  return ended;
}

const secondsUntil = (time: string | undefined): number =>
  time === undefined ? 0 : Math.ceil((Date.parse(time) - Date.parse(systemClock.now())) / 1000);

/** An answer may have come before our own look: then the marker is there. */
const resting = ({ standing }: BatchRecord, deliveries: Parcel['deliveries']) => ({
  standing:
    standing === 'left' || deliveries.every(({ task }) => task.value.status === 'completed')
      ? ('left' as const)
      : ('rested' as const),
});

/** The pause in seconds before the next automatic try; nothing when the profile allows no more of them. */
export function pauseAfter(policy: PlatformProfile['retry'], tries: number): number | undefined {
  if (tries + 1 >= policy.attempts) return undefined;
  return Math.min(policy.slowestDelaySeconds, Math.ceil(policy.firstDelaySeconds * policy.factor ** tries));
}

async function tryAgain(loaded: Parcel, failure: TaskFailure, seconds: number): Promise<FailureKept> {
  const notBefore = new Date(Date.parse(failure.at) + seconds * 1000).toISOString();
  const { attempt, automaticTries } = loaded.batch.value;
  await moveBatch(
    loaded,
    'fail-delivery',
    (of, deciding) => tryLater(of, failure, { attempt: attempt + 1, notBefore }, deciding),
    { standing: 'waiting', attempt: attempt + 1, automaticTries: automaticTries + 1, notBefore },
  );
  return { again: true, seconds };
}

/** Lambda gives the cause as JSON with an errorMessage. */
function messageOf(cause: string): string {
  try {
    const parsed = JSON.parse(cause) as { errorMessage?: unknown };
    return typeof parsed.errorMessage === 'string' ? parsed.errorMessage : cause;
  } catch {
    return cause;
  }
}
