import { createHash } from 'node:crypto';
import type { AllDocuments } from '@slipway/aws';
import {
  type AcknowledgementRecord,
  type Answer,
  answersIn,
  type BatchRecord,
  failureKind,
  judgeAnswer,
  LARGEST_ANSWER,
  proposalOf,
  readAcknowledgement,
} from '@slipway/delivery';
import type { Write } from '@slipway/kernel';
import type { AcknowledgementEffect } from '@slipway/lifecycle';
import { matchName } from '@slipway/platforms';
import { type DeliveryTask, type TaskFailure, takeAnswer } from '@slipway/releases';
import type { EventBridgeEvent } from 'aws-lambda';
import { keepApart } from './keep-apart.ts';
import { doubtNumbers } from './number-doubts.ts';
import { openOrSchedule } from './open-or-schedule.ts';
import { ACKNOWLEDGEMENTS, folderKey, owedBatches } from './polling.ts';
import { deciding, documents, objects, workflows } from './ports.ts';
import { deliveriesOf, isAnswered, loadDelivering } from './workflow/batch.ts';

type ObjectCreated = EventBridgeEvent<
  'Object Created',
  { readonly bucket: { readonly name: string }; readonly object: { readonly key: string; readonly size?: number } }
>;

/** The one way in for answers: whatever brought the file, it lies in the inbound bucket under its platform's key. */
export async function handler({ detail: { bucket, object } }: ObjectCreated): Promise<void> {
  const [kind, tenantId, platformId] = object.key.split('/');
  if (kind !== ACKNOWLEDGEMENTS || !tenantId || !platformId) return;
  const from = { tenantId, platformId };
  const unread = (answerId: string, why: string) =>
    keepApart(from, { answerId, key: object.key, says: `A file of ${platformId} is no acknowledgement: ${why}` }, BY);
  // Whoever may drop files there may drop large ones: those never come into memory.
  if ((object.size ?? 0) > LARGEST_ANSWER) {
    return unread(hashOf(object.key), `It has ${object.size} bytes; more than ${LARGEST_ANSWER} are not read.`);
  }
  const bytes = await objects().read(bucket.name, object.key);
  if (!bytes) return;
  const read = readAcknowledgement(bytes);
  if (!read.ok) return unread(hashOf(bytes), read.refusal.says);
  const fileId = hashOf(bytes);
  for (const answer of answersIn(read.value, await named(tenantId, platformId, object.key)))
    await accept(tenantId, platformId, { answer, fileId, key: object.key });
}

const BY = 'accept-acknowledgement';

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

/** No id of ours is longer, and the table takes no key of any length. */
const LONGEST_ID = 200;
/** Words of an answer that are kept beside it. */
const MOST_WORDS = 100;
/** Characters of what a refusal says, for the task: all of it is in the answer itself. */
const LONGEST_DETAIL = 4000;

/**
 * The message of an answer that names none, as those up to 1.6 do: its batch is named, or it lay in the folder of one.
 * Where several releases are in the batch, a person has to say which is meant.
 */
async function meantBy(tenantId: string, platformId: string, { answer, key }: Arrived): Promise<string | undefined> {
  const batches = (await owedBatches(tenantId, platformId)).filter(({ batchId, acknowledgementFolder }) =>
    answer.batchId === undefined
      ? acknowledgementFolder !== undefined &&
        key.startsWith(`${folderKey(tenantId, platformId, acknowledgementFolder)}/`)
      : batchId === answer.batchId,
  );
  const [task, ...others] = [
    ...new Map(batches.flatMap(({ tasks }) => tasks.map((each) => [each.taskId, each]))).values(),
  ];
  if (!task || others.length > 0) return undefined;
  return (await documents().get(tenantId, 'task', task))?.value.messageId;
}

/** Stores an answer and applies it in one commit, then resumes who waits for it. */
async function accept(tenantId: string, platformId: string, arrived: Arrived): Promise<void> {
  const { answer, fileId, key } = arrived;
  const messageId = answer.messageId ?? (await meantBy(tenantId, platformId, arrived));
  const claim =
    messageId === undefined || messageId.length > LONGEST_ID
      ? undefined
      : await documents().get(tenantId, 'messageClaim', { messageId });
  if (messageId === undefined || claim?.value.platformId !== platformId) {
    const what =
      messageId === undefined ? 'a message that it does not name' : `message ${messageId}, which was not sent there`;
    const answerId = hashOf(`${fileId}\n${messageId}`);
    const said = messageId === undefined ? {} : { messageId };
    const says = `${platformId} answered to ${what}`;
    return keepApart({ tenantId, platformId }, { answerId, key, says, ...said }, BY);
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
      statuses: answer.words.slice(0, MOST_WORDS).map(({ vocabulary, status, information }) => ({
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
    await openOrSchedule({ tenantId, releaseId, platformId }, BY);
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
    ]
      .join('; ')
      .slice(0, LONGEST_DETAIL),
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

const hashOf = (content: string | Uint8Array): string => createHash('sha256').update(content).digest('hex');
