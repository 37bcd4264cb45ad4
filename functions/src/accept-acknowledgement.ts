import { createHash } from 'node:crypto';
import { firstOpening, isOpenAt } from '@slipway/deals';
import {
  type AcknowledgementRecord,
  type Answer,
  answersIn,
  failureKind,
  judgeAnswer,
  readAcknowledgement,
} from '@slipway/delivery';
import type { AcknowledgementEffect } from '@slipway/lifecycle';
import { matchName } from '@slipway/platforms';
import { openWindow, type Release, type TaskFailure, takeAnswer } from '@slipway/releases';
import type { EventBridgeEvent } from 'aws-lambda';
import { environment } from './environment.ts';
import { doubtNumbers } from './number-doubts.ts';
import type { WindowInput } from './open-window.ts';
import { ACKNOWLEDGEMENTS } from './polling.ts';
import { deciding, decidingAs, documents, objects, schedules, workflows } from './ports.ts';
import { isAnswered, loadDelivering } from './workflow/batch.ts';

type ObjectCreated = EventBridgeEvent<
  'Object Created',
  { readonly bucket: { readonly name: string }; readonly object: { readonly key: string } }
>;

/** The one way in for answers: whatever brought the file, it lies in the inbound bucket under its platform's key. */
export async function handler({ detail: { bucket, object } }: ObjectCreated): Promise<void> {
  const [kind, tenantId, platformId] = object.key.split('/');
  if (kind !== ACKNOWLEDGEMENTS || !tenantId || !platformId) return;
  const bytes = await objects().read(bucket.name, object.key);
  if (!bytes) return;
  const read = readAcknowledgement(bytes);
  if (!read.ok) {
    await note(tenantId, platformId, `A file of ${platformId} is no acknowledgement: ${read.refusal.says}`);
    return;
  }
  const fileId = createHash('sha256').update(bytes).digest('hex');
  for (const answer of answersIn(read.value, await named(tenantId, platformId, object.key)))
    await accept(tenantId, platformId, { answer, fileId, key: object.key });
}

interface Arrived {
  readonly answer: Answer;
  readonly fileId: string;
  readonly key: string;
}

/** What the platform's name template finds in the name of the file: careless senders say only there whom they answer. */
async function named(tenantId: string, platformId: string, key: string) {
  const platform = await documents().get(tenantId, 'platform', { platformId });
  const template = platform?.value.profile.choreography.names.acknowledgement;
  return template === undefined ? {} : (matchName(template, key.slice(key.lastIndexOf('/') + 1)) ?? {});
}

/** Stores an answer and applies it in one commit, then resumes who waits for it. */
async function accept(tenantId: string, platformId: string, { answer, fileId, key }: Arrived): Promise<void> {
  const { messageId } = answer;
  const claim = messageId === undefined ? undefined : await documents().get(tenantId, 'messageClaim', { messageId });
  if (messageId === undefined || claim?.value.platformId !== platformId) {
    const what =
      messageId === undefined ? 'a message that it does not name' : `message ${messageId}, which was not sent there`;
    await note(tenantId, platformId, `${platformId} answered to ${what}`);
    return;
  }
  for (let attempt = 1; attempt <= 20; attempt += 1) {
    const of = await loadDelivering(tenantId, claim.value);
    const effect = judgeAnswer(answer, of.task.value.purpose);
    const record: AcknowledgementRecord = {
      messageId,
      acknowledgementId: fileId,
      platformId,
      receivedAt: new Date().toISOString(),
      key,
      verdict: effect.verdict,
      because: effect.because,
      statuses: answer.words.map(({ vocabulary, status, information }) => ({
        vocabulary,
        status,
        ...(information === undefined ? {} : { information }),
      })),
      ...(answer.errorText === undefined ? {} : { errorText: answer.errorText }),
      ...(answer.proposedAction === undefined ? {} : { proposedAction: answer.proposedAction }),
    };
    const commit = takeAnswer(
      of,
      effect,
      failureOf(effect, answer),
      deciding(tenantId, { kind: 'platform', name: platformId }),
    );
    const stored = await documents().commit({
      ...commit,
      writes: [...commit.writes, { kind: 'acknowledgement', value: record, expect: 'absent' }],
    });
    if (!stored.ok && stored.refusal.kind !== 'acknowledgement') continue;
    // What follows may have been cut off by a crash before: each part of it can be done twice.
    await openOrSchedule(tenantId, claim.value);
    if (effect.verdict === 'refused') {
      const release = await documents().get(tenantId, 'release', { releaseId: claim.value.releaseId });
      if (release) await doubtNumbers(tenantId, platformId, release.value, answer);
    }
    await resume(tenantId, claim.value);
    return;
  }
  throw new Error(`Cannot take the answer to ${messageId}: others wrote its task twenty times`);
}

function failureOf(
  { verdict }: AcknowledgementEffect,
  { words, errorText, proposedAction }: Answer,
): TaskFailure | undefined {
  if (verdict !== 'refused') return undefined;
  const { means, retry } = failureKind('rejected-by-platform');
  return {
    code: 'rejected-by-platform',
    message: means,
    detail: [
      words.map(({ status, information }) => (information ? `${status} (${information})` : status)).join(', '),
      ...(errorText ? [errorText] : []),
      ...(proposedAction ? [`proposed: ${proposedAction}`] : []),
    ].join('; '),
    step: 'AwaitAcknowledgement: the platform answered',
    at: new Date().toISOString(),
    retry,
  };
}

interface Place {
  readonly releaseId: string;
  readonly platformId: string;
  readonly taskId: string;
}

/** A release that was accepted is live once a window is open; one that opens later gets a schedule. */
async function openOrSchedule(tenantId: string, { releaseId, platformId }: Place): Promise<void> {
  const [platformRelease, release, tenant] = await Promise.all([
    documents().get(tenantId, 'platformRelease', { releaseId, platformId }),
    documents().get(tenantId, 'release', { releaseId }),
    documents().get(tenantId, 'tenant', {}),
  ]);
  if (platformRelease?.value.status !== 'delivered' || !release) return;
  const windows = windowsOf(release.value, platformId);
  const zone = tenant?.value.timeZone ?? 'UTC';
  const by = decidingAs(tenantId, 'accept-acknowledgement');
  const now = by.clock.now();
  if (isOpenAt(windows, zone, now)) {
    const moved = openWindow(platformRelease, by);
    if (moved.ok) await documents().commit(moved.value);
    return;
  }
  const opening = firstOpening(windows, zone);
  if (opening <= now) return;
  const input: WindowInput = { tenantId, releaseId, platformId };
  const name = createHash('sha256').update(JSON.stringify(input)).digest('hex').slice(0, 40);
  await schedules().once({ name: `window-${name}`, at: opening, functionArn: environment('OPEN_WINDOW_ARN'), input });
}

const windowsOf = ({ platforms }: Release, platformId: string) =>
  platforms.find((each) => each.platformId === platformId)?.cards.map(({ window }) => window) ?? [];

/** Wakes the delivery that waits, when the answer was a verdict. */
async function resume(tenantId: string, { releaseId, platformId, taskId }: Place): Promise<void> {
  const { task } = await loadDelivering(tenantId, { releaseId, taskId });
  if (task.value.status !== 'completed' && task.value.status !== 'failed') return;
  const batch = await documents().get(tenantId, 'batch', { platformId, batchId: task.value.batchId });
  if (!batch?.value.taskToken) return;
  const deliveries = await Promise.all(batch.value.tasks.map((each) => loadDelivering(tenantId, each)));
  if (isAnswered(deliveries)) await workflows().succeed(batch.value.taskToken, {});
}

/** What could not be taken stands in the tenant's own trail. */
async function note(tenantId: string, platformId: string, says: string): Promise<void> {
  const { clock, ids, actor } = decidingAs(tenantId, 'accept-acknowledgement');
  const entry = { auditId: ids.next('aud'), at: clock.now(), actor, platformId, says };
  await documents().commit({ tenantId, writes: [], audit: [entry], events: [] });
}
