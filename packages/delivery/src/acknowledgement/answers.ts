import { type AcknowledgementEffect, judge, type Purpose } from '@slipway/lifecycle';
import type { Acknowledgement, SaidId, StatusWord } from './model.ts';
import { wordsOf } from './model.ts';

/** What one acknowledgement says about one message: enough to find its task and to judge it. */
export interface Answer {
  /** The message that is answered; absent when only the release is named. */
  readonly messageId?: string;
  readonly batchId?: string;
  readonly releaseIds: readonly SaidId[];
  readonly words: readonly StatusWord[];
  readonly errorText?: string;
  readonly proposedAction?: string;
  readonly manualCheck?: boolean;
  readonly affectedResources: readonly SaidId[];
}

/**
 * The answers in an acknowledgement, one for each message. Up to 1.6, and for careless senders, the name of the file
 * says which message is meant: pass what the profile's template finds in it.
 */
export function answersIn(
  acknowledgement: Acknowledgement,
  fileName: { readonly messageId?: string; readonly batchId?: string } = {},
): Answer[] {
  return acknowledgement.releases.flatMap(({ releaseIds, status, messages, ...said }) => {
    // Nothing is said of a message: the word about the release answers the one in the name of the file.
    const answered = messages.length > 0 ? messages : [{ statuses: [] }];
    return answered.map((message) => {
      const messageId = message.messageId ?? fileName.messageId;
      const batchId = message.batchId ?? fileName.batchId;
      return {
        ...(messageId === undefined ? {} : { messageId }),
        ...(batchId === undefined ? {} : { batchId }),
        releaseIds,
        words: wordsOf({ releaseIds, messages, ...(status ? { status } : {}), ...said }, message),
        ...said,
      };
    });
  });
}

/**
 * What an answer does, read against the purpose of the task that it answers. Where the platform itself asks for a look,
 * a person looks, whatever the verdict.
 */
export function judgeAnswer(answer: Pick<Answer, 'words' | 'manualCheck'>, purpose: Purpose): AcknowledgementEffect {
  const effect = judge(answer.words, purpose);
  return answer.manualCheck === true ? { ...effect, needsPerson: true } : effect;
}
