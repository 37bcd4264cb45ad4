import { basename } from 'node:path';
import type { Answer } from './acknowledgement.ts';
import type { Finding } from './check-delivery.ts';
import type { ReceivedMessage } from './message.ts';
import type { Received } from './received.ts';

/** A refusal that the DSP was told to give, whatever arrives. */
export interface Refusal {
  /** A value of ErncFileStatus, or a word that nobody knows. */
  readonly status: string;
  readonly errorText: string;
  readonly releaseStatus?: string;
  readonly proposedAction?: string;
  readonly manualCheckRequired?: boolean;
}

export const ACCEPTED: Answer = {
  releaseStatus: 'SuccessfullyIngestedByReleaseDistributor',
  statuses: [{ status: 'FileOK' }],
};

export function unfinished(received: Received | undefined): Finding[] {
  return Object.entries(received?.files ?? {})
    .filter(([, file]) => !file.whole)
    .map(([name]) => ({ status: 'ResourceCorrupt', says: `${name} was begun and not finished` }));
}

export function latecomers(received: Received | undefined): Finding[] {
  return [...new Set(received?.afterMarker)].map((name) => ({
    status: 'ResourceMissing',
    says: `${name} came after the delivery was declared complete`,
  }));
}

export function refusalOf(findings: readonly Finding[]): Answer {
  const needsFiles = findings.some((finding) => /^Resource|HashSum/.test(finding.status));
  return {
    releaseStatus: 'ProcessingErrorAtReleaseDistributor',
    errorText: findings
      .map((finding) => finding.says)
      .join('; ')
      .slice(0, 2000),
    proposedAction: needsFiles ? 'ResendXmlAndResources' : 'ResendXmlOnly',
    statuses: findings.map(({ status, says }) => ({ status, information: says })),
  };
}

export function answerOf({ status, errorText, releaseStatus, proposedAction, manualCheckRequired }: Refusal): Answer {
  return {
    releaseStatus: releaseStatus ?? 'ProcessingErrorAtReleaseDistributor',
    errorText,
    proposedAction,
    manualCheckRequired,
    statuses: [{ status, information: errorText }],
  };
}

/** What can be said of a message that cannot be read: its file name. */
export function standIn(file: string, dpid: string, sender: ReceivedMessage | undefined): ReceivedMessage {
  const value = basename(file).replace(/\.xml$/i, '');
  return {
    type: 'NewReleaseMessage',
    messageId: value,
    senderDpid: sender?.senderDpid ?? '',
    senderName: sender?.senderName,
    releaseIds: [{ kind: 'ProprietaryId', value, namespace: dpid }],
    files: [],
  };
}
