import { type Answer, cannotTell, demand } from '../answer.ts';
import type { MessageView } from '../view/message-view.ts';
import { below } from '../view/spot.ts';

/** No message of the same sender before has this MessageId. */
export function messageIdIsNew({ message, given: { history }, header }: MessageView): Answer {
  if (history === undefined) return cannotTell('the earlier messages are not known');
  const { messageId, messageSender } = message.messageHeader;
  const used = history.some(
    ({ message: { messageHeader: earlier } }) =>
      earlier.messageId === messageId && earlier.messageSender.partyId === messageSender.partyId,
  );
  const spot = below(header.spot, 'messageId');
  return demand(!used, spot, `The sender used the MessageId ${messageId} before.`);
}
