import { type StatusWord, writeAcknowledgement } from '@slipway/delivery';
import type { ReceivedMessage } from './message.ts';

/** The generations in which a simulated DSP can answer. */
export type Choreography = '1.6' | '1.7' | '1.8';

/** A DSP's answer to one message. */
export interface Answer {
  /** SupplyChainStatus: SuccessfullyIngestedByReleaseDistributor, ProcessingErrorAtReleaseDistributor, … */
  readonly releaseStatus: string;
  readonly errorText?: string | undefined;
  /** ResendXmlOnly, ResendXmlAndResources. */
  readonly proposedAction?: string | undefined;
  readonly manualCheckRequired?: boolean | undefined;
  /** ErncFileStatus per cause: FileOK, ResourceMissing, … */
  readonly statuses: readonly { readonly status: string; readonly information?: string | undefined }[];
}

export interface AnswerFacts {
  readonly choreography: Choreography;
  /** The id of the acknowledgement itself. */
  readonly messageId: string;
  readonly createdAt: string;
  readonly sender: { readonly dpid: string; readonly name: string };
  readonly message: ReceivedMessage;
  readonly batchId?: string | undefined;
  readonly answer: Answer;
}

/** The text of the acknowledgement file of one message. */
export function acknowledgementFile(facts: AnswerFacts): string {
  const { choreography, sender, message, batchId, answer } = facts;
  const { errorText, proposedAction, manualCheckRequired } = answer;
  return writeAcknowledgement(
    {
      generation: choreography,
      messageId: facts.messageId,
      sender: { partyId: sender.dpid, name: sender.name },
      recipients: [
        {
          partyId: message.senderDpid.replace(/[^A-Za-z0-9]/g, '') || UNKNOWN_PARTY,
          ...(message.senderName === undefined ? {} : { name: message.senderName }),
        },
      ],
      created: facts.createdAt,
      releases: [
        {
          releaseIds: message.releaseIds,
          status: { vocabulary: 'SupplyChainStatus', status: answer.releaseStatus },
          ...(errorText === undefined ? {} : { errorText }),
          ...(proposedAction === undefined ? {} : { proposedAction }),
          ...(manualCheckRequired === undefined ? {} : { manualCheck: manualCheckRequired }),
          affectedResources: [],
          messages: [
            {
              messageType: message.type,
              messageId: message.messageId,
              ...(batchId === undefined ? {} : { batchId }),
              statuses: answer.statuses.map(fileStatus),
            },
          ],
        },
      ],
    },
    choreography,
  );
}

/** The shape of a DPID, for a supplier whose message could not be read. */
const UNKNOWN_PARTY = 'PADPIDA0000000000X';

function fileStatus({ status, information }: Answer['statuses'][number]): StatusWord {
  return { vocabulary: 'ErncFileStatus', status, ...(information === undefined ? {} : { information }) };
}
