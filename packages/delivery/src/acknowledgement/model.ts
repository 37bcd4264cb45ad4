import type { AcknowledgementVocabulary } from '@slipway/lifecycle';
import type { MessagingParty } from '../manifest.ts';

/** Which choreography speaks: the form of the message, and more exactly its namespace. */
export type AcknowledgementGeneration = '1.4' | '1.5' | '1.6' | '1.7' | '1.8' | 'unknown';

/** A word of a vocabulary as it was said; a word of the platform's own stands in `own`. */
export interface StatusWord {
  readonly vocabulary: AcknowledgementVocabulary;
  readonly status: string;
  readonly own?: { readonly value: string; readonly namespace?: string };
  readonly information?: string;
}

/** An identifier as it was said. `kind` is the name of its element: GRid, ICPN, ISRC, CatalogNumber, … */
export interface SaidId {
  readonly kind: string;
  readonly value: string;
  readonly namespace?: string;
}

/** What is said of one message about a release. Up to 1.6 a message is named by its release and date only. */
export interface AcknowledgedMessage {
  readonly messageType?: string;
  readonly messageId?: string;
  readonly batchId?: string;
  readonly date?: string;
  readonly statuses: readonly StatusWord[];
}

/** What is said of one release. Every part may be absent: platforms leave out what their schema demands. */
export interface AcknowledgedRelease {
  readonly releaseIds: readonly SaidId[];
  readonly status?: StatusWord;
  readonly errorText?: string;
  readonly proposedAction?: string;
  readonly manualCheck?: boolean;
  readonly messages: readonly AcknowledgedMessage[];
  readonly affectedResources: readonly SaidId[];
}

/** One answer of a platform, whatever generation it came in. */
export interface Acknowledgement {
  readonly generation: AcknowledgementGeneration;
  /** The id of the answer itself; there is none up to 1.6. */
  readonly messageId?: string;
  readonly sender?: MessagingParty;
  readonly recipients: readonly MessagingParty[];
  /** As it was written: ISO 8601, one hopes. */
  readonly created?: string;
  readonly isTest?: boolean;
  readonly releases: readonly AcknowledgedRelease[];
}

/** All the words that were said of a release or of one of its messages: what `judge` of the lifecycle wants to hear. */
export const wordsOf = (release: AcknowledgedRelease, message?: AcknowledgedMessage): StatusWord[] => [
  ...(release.status ? [release.status] : []),
  ...(message ? [message] : release.messages).flatMap(({ statuses }) => statuses),
];
