import type { MessagingParty } from '../manifest.ts';
import { element, optional, writeXml, type XmlElement } from '../xml.ts';
import type { AcknowledgedMessage, AcknowledgedRelease, Acknowledgement, SaidId, StatusWord } from './model.ts';

/**
 * Writes an answer as a platform of a generation would: 1.6 says one file status about the first release, 1.7 and 1.8
 * say everything. Written for simulators and tests, and for whoever receives releases.
 */
export function writeAcknowledgement(acknowledgement: Acknowledgement, generation: '1.6' | '1.7' | '1.8'): string {
  if (generation === '1.6') return writeXml(oldForm(acknowledgement));
  const { root, ...attributes } = newForms[generation];
  return writeXml(
    element(
      `ern-c-sftp:${root}`,
      [newHeader(acknowledgement), ...acknowledgement.releases.map(releaseStatus)],
      attributes,
    ),
  );
}

const newForms = {
  '1.7': {
    root: 'ErnAcknowledgementStatusMessage',
    'xmlns:ern-c-sftp': 'http://ddex.net/xml/ern-c-sftp/17',
    MessageVersionId: '1.7',
  },
  '1.8': { root: 'AcknowledgementMessage', 'xmlns:ern-c-sftp': 'http://ddex.net/xml/ern-c-sftp/18', AvsVersionId: '9' },
} as const;

function oldForm(acknowledgement: Acknowledgement): XmlElement {
  const release = acknowledgement.releases[0];
  const message = release?.messages[0];
  return element(
    'ern-c-sftp:FtpAcknowledgementMessage',
    [
      element('MessageHeader', parties(acknowledgement)),
      element('AcknowledgedFile', [
        optional('ReleaseId', release?.releaseIds[0]?.value),
        optional('Date', message?.date),
      ]),
      status('FileStatus', message?.statuses[0] ?? { vocabulary: 'ErncFileStatus', status: 'FileOK' }),
      ...(release ? problem(release) : []),
      ...(release?.affectedResources ?? []).map(affected),
    ],
    { 'xmlns:ern-c-sftp': 'http://ddex.net/xml/ern-c-sftp/16', MessageVersionId: 'ern-c-sftp/16' },
  );
}

const newHeader = (acknowledgement: Acknowledgement): XmlElement =>
  element('MessageHeader', [
    optional('MessageId', acknowledgement.messageId),
    ...parties(acknowledgement),
    acknowledgement.isTest === undefined
      ? undefined
      : element('MessageControlType', acknowledgement.isTest ? 'TestMessage' : 'LiveMessage'),
  ]);

const parties = ({ sender, recipients, created }: Acknowledgement): (XmlElement | undefined)[] => [
  sender && party('MessageSender', sender),
  ...recipients.map((recipient) => party('MessageRecipient', recipient)),
  optional('MessageCreatedDateTime', created),
];

const party = (name: string, { partyId, name: fullName }: MessagingParty): XmlElement =>
  element(name, [
    element('PartyId', partyId),
    fullName === undefined ? undefined : element('PartyName', [element('FullName', fullName)]),
  ]);

const releaseStatus = (release: AcknowledgedRelease): XmlElement =>
  element('ReleaseStatus', [
    element('ReleaseId', release.releaseIds.map(said)),
    release.status && status('ReleaseStatus', release.status),
    ...problem(release),
    ...release.affectedResources.map(affected),
    ...release.messages.map(acknowledged),
  ]);

const problem = ({ errorText, proposedAction, manualCheck }: AcknowledgedRelease): (XmlElement | undefined)[] => [
  optional('ErrorText', errorText),
  optional('ProposedActionType', proposedAction),
  optional('ManualCheckRequired', manualCheck === undefined ? undefined : String(manualCheck)),
];

const acknowledged = ({
  messageType = 'NewReleaseMessage',
  batchId,
  messageId,
  statuses,
}: AcknowledgedMessage): XmlElement =>
  element('Acknowledgement', [
    element('MessageType', messageType),
    optional('BatchId', batchId),
    optional('MessageId', messageId),
    ...statuses.map((each) =>
      element('MessageStatus', [status('Status', each), optional('Information', each.information)]),
    ),
  ]);

const status = (name: string, { status: value, own }: StatusWord): XmlElement =>
  element(name, value, { Namespace: own?.namespace, UserDefinedValue: own?.value });

const affected = (id: SaidId): XmlElement => element('AffectedResource', [said(id)]);

const said = ({ kind, value, namespace }: SaidId): XmlElement => element(kind, value, { Namespace: namespace });
