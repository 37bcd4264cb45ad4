import { createHash } from 'node:crypto';
import type { AllDocuments } from '@slipway/aws';
import {
  type AcknowledgementRecord,
  type Answer,
  answersIn,
  type BatchRecord,
  failureKind,
  judgeAnswer,
  proposalOf,
  readAcknowledgement,
  type StrayAnswer,
} from '@slipway/delivery';
import type { Write } from '@slipway/kernel';
import type { AcknowledgementEffect } from '@slipway/lifecycle';
import { matchName } from '@slipway/platforms';
import { type DeliveryTask, type TaskFailure, takeAnswer } from '@slipway/releases';
import type { EventBridgeEvent } from 'aws-lambda';
import { doubtNumbers } from './number-doubts.ts';
import { openOrSchedule } from './open-or-schedule.ts';
import { ACKNOWLEDGEMENTS } from './polling.ts';
import { deciding, decidingAs, documents, objects, workflows } from './ports.ts';
import { deliveriesOf, isAnswered, loadDelivering } from './workflow/batch.ts';

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
    const says = `A file of ${platformId} is no acknowledgement: ${read.refusal.says}`;
    await keepApart(tenantId, platformId, { answerId: hashOf(bytes), key: object.key, says });
    return;
  }
  const fileId = hashOf(bytes);
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
    await keepApart(tenantId, platformId, {
      answerId: hashOf(`${fileId}\n${messageId}`),
      key,
      says: `${platformId} answered to ${what}`,
      ...(messageId === undefined ? {} : { messageId }),
    });
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
      {
        failure: failureOf(effect, answer),
        proposal: answer.proposedAction ? proposalOf(answer.proposedAction) : undefined,
      },
      deciding(tenantId, { kind: 'platform', name: platformId }),
    );
    const stored = await documents().commit({
      ...commit,
      writes: [
        ...commit.writes,
        ...(await arrivedAfterAll(tenantId, of.task.value)),
        { kind: 'acknowledgement', value: record, expect: 'absent' },
      ],
    });
    if (!stored.ok && stored.refusal.kind !== 'acknowledgement') continue;
    // What follows may have been cut off by a crash before: each part of it can be done twice.
    const { releaseId } = claim.value;
    await openOrSchedule({ tenantId, releaseId, platformId }, 'accept-acknowledgement');
    if (effect.verdict === 'refused') {
      const release = await documents().get(tenantId, 'release', { releaseId: claim.value.releaseId });
      if (release) await doubtNumbers(tenantId, platformId, release.value, answer);
    }
    await resume(tenantId, of.task.value);
    return;
  }
  throw new Error(`Cannot take the answer to ${messageId}: others wrote its task twenty times`);
}

/**
 * Who answers has seen the marker: a batch that was given up as unclear had left, and one whose marker is still looked
 * for has left, too. Its place is free with the answer, for no later move of the task would say so.
 */
async function arrivedAfterAll(
  tenantId: string,
  { platformId, batchId, status }: DeliveryTask,
): Promise<Write<AllDocuments>[]> {
  const held = seenBefore[status];
  if (held === undefined) return [];
  const batch = await documents().get(tenantId, 'batch', { platformId, batchId });
  if (!batch?.value.markerSent || batch.value.standing !== held) return [];
  return [{ kind: 'batch', value: { ...batch.value, standing: 'left' }, expect: batch.version }];
}

/** Where the batch of a task stands whose answer comes before we know that the marker arrived. */
const seenBefore: Partial<Record<DeliveryTask['status'], BatchRecord['standing']>> = {
  uploading: 'cleared',
  unconfirmed: 'rested',
  failed: 'rested',
};

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

/** Wakes the delivery that waits, when the platform gave its verdict on all of the batch. Read after it was stored. */
async function resume(tenantId: string, answered: DeliveryTask): Promise<void> {
  const { releaseId, taskId, platformId, batchId } = answered;
  const [task, batch] = await documents().getAll(tenantId, [
    ['task', { releaseId, taskId }],
    ['batch', { platformId, batchId }],
  ]);
  if (task?.value.status !== 'completed' && task?.value.status !== 'failed') return;
  const token = batch?.value.taskToken;
  if (!batch || token === undefined) return;
  const isAlone = batch.value.tasks.length === 1;
  if (isAlone || isAnswered(await deliveriesOf(tenantId, batch.value))) await workflows().succeed(token, {});
}

/** What could not be taken is kept apart, and stands in the tenant's own trail. The same file twice is one. */
async function keepApart(
  tenantId: string,
  platformId: string,
  stray: Pick<StrayAnswer, 'answerId' | 'key' | 'says' | 'messageId'>,
): Promise<void> {
  const { clock, ids, actor } = decidingAs(tenantId, 'accept-acknowledgement');
  const at = clock.now();
  await documents().commit({
    tenantId,
    writes: [{ kind: 'strayAnswer', value: { platformId, receivedAt: at, ...stray }, expect: 'absent' }],
    audit: [{ auditId: ids.next('aud'), at, actor, platformId, says: stray.says }],
    events: [],
  });
}

const hashOf = (content: string | Uint8Array): string => createHash('sha256').update(content).digest('hex');
