import type { ReceivedMessage, ReleaseIdParts } from './message.ts';

export type Choreography = '1.7' | '1.8';

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

export interface AcknowledgementFacts {
  readonly choreography: Choreography;
  /** The id of the acknowledgement itself. */
  readonly messageId: string;
  readonly createdAt: string;
  readonly sender: { readonly dpid: string; readonly name: string };
  readonly message: Pick<ReceivedMessage, 'type' | 'messageId' | 'senderDpid' | 'senderName' | 'releaseId'>;
  readonly batchId?: string | undefined;
  readonly answer: Answer;
}

/**
 * The acknowledgement file of one message. 1.7: ErnAcknowledgementStatusMessage, whose schema is not public; its shape
 * follows the data dictionary. 1.8: AcknowledgementMessage, valid against its schema.
 */
export function writeAcknowledgement(facts: AcknowledgementFacts): string {
  const { root, namespace, attributes } = GENERATIONS[facts.choreography];
  const { sender, message, answer } = facts;
  return `<?xml version="1.0" encoding="UTF-8"?>
<ack:${root} xmlns:ack="${namespace}" ${attributes}>
  <MessageHeader>
    ${tag('MessageId', facts.messageId)}
    <MessageSender>${tag('PartyId', sender.dpid)}<PartyName>${tag('FullName', sender.name)}</PartyName></MessageSender>
    <MessageRecipient>${tag('PartyId', message.senderDpid)}${message.senderName ? `<PartyName>${tag('FullName', message.senderName)}</PartyName>` : ''}</MessageRecipient>
    ${tag('MessageCreatedDateTime', facts.createdAt)}
  </MessageHeader>
  <ReleaseStatus>
    <ReleaseId>${releaseId(message.releaseId)}</ReleaseId>
    ${tag('ReleaseStatus', answer.releaseStatus)}${tag('ErrorText', answer.errorText)}${tag('ProposedActionType', answer.proposedAction)}${tag('ManualCheckRequired', answer.manualCheckRequired?.toString())}
    <Acknowledgement>
      ${tag('MessageType', message.type)}${tag('BatchId', facts.batchId)}${tag('MessageId', message.messageId)}
      ${answer.statuses.map(({ status, information }) => `<MessageStatus>${tag('Status', status)}${tag('Information', information)}</MessageStatus>`).join('\n      ')}
    </Acknowledgement>
  </ReleaseStatus>
</ack:${root}>
`;
}

const GENERATIONS = {
  '1.7': {
    root: 'ErnAcknowledgementStatusMessage',
    namespace: 'http://ddex.net/xml/ern-c-sftp/17',
    attributes: 'MessageVersionId="1.7"',
  },
  '1.8': {
    root: 'AcknowledgementMessage',
    namespace: 'http://ddex.net/xml/ern-c-sftp/18',
    attributes: 'AvsVersionId="4"',
  },
} as const satisfies Record<Choreography, unknown>;

function releaseId({ grid, icpn, catalogNumber, proprietaryIds }: ReleaseIdParts): string {
  return [
    tag('GRid', grid),
    tag('ICPN', icpn),
    catalogNumber ? named('CatalogNumber', catalogNumber) : '',
    ...proprietaryIds.map((id) => named('ProprietaryId', id)),
  ].join('');
}

function named(name: string, { namespace, value }: { namespace: string; value: string }): string {
  return `<${name} Namespace="${escaped(namespace)}">${escaped(value)}</${name}>`;
}

function tag(name: string, value: string | undefined): string {
  return value === undefined ? '' : `<${name}>${escaped(value)}</${name}>`;
}

function escaped(value: string): string {
  const marks: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
  return [...value]
    .filter(isXmlCharacter)
    .map((character) => marks[character] ?? character)
    .join('');
}

/** XML 1.0 has no place for some characters that file names and error texts can bring along. */
function isXmlCharacter(character: string): boolean {
  const code = character.codePointAt(0) ?? 0;
  return code >= 0x20
    ? (code < 0xd800 || code > 0xdfff) && code !== 0xfffe && code !== 0xffff
    : '\t\n\r'.includes(character);
}
