import { accepted, type Outcome, refused } from '@slipway/kernel';
import type { AcknowledgementVocabulary } from '@slipway/lifecycle';
import type { MessagingParty } from '../manifest.ts';
import type {
  AcknowledgedMessage,
  AcknowledgedRelease,
  Acknowledgement,
  AcknowledgementGeneration,
  SaidId,
  StatusWord,
} from './model.ts';
import { parseXml, type XmlNode, type XmlRefused } from './parse-xml.ts';

export interface AcknowledgementRefused {
  readonly code: 'acknowledgement-refused';
  readonly problem: XmlRefused['problem'] | 'not-an-acknowledgement';
  readonly line?: number;
  readonly says: string;
}

/**
 * Reads an acknowledgement of any generation. It asks for no more than a root that is one: platforms send what their
 * own schema refuses, and an answer must not be lost for it. Words that nobody knows are kept as they are.
 */
export function readAcknowledgement(bytes: Uint8Array): Outcome<Acknowledgement, AcknowledgementRefused> {
  const xml = parseXml(bytes);
  if (!xml.ok) return refused({ code: 'acknowledgement-refused', ...xml.refusal });
  const root = xml.value;
  const form = Object.hasOwn(forms, root.name) ? forms[root.name] : undefined;
  if (!form) {
    const says = `It is a ${root.name.slice(0, 80)}, not one of ${Object.keys(forms).join(', ')}.`;
    return refused({ code: 'acknowledgement-refused', problem: 'not-an-acknowledgement', says });
  }
  const header = child(root, 'MessageHeader');
  return accepted({
    generation: generationOf(root.namespace) ?? form.generation,
    ...text(header, 'MessageId', 'messageId'),
    ...(child(header, 'MessageSender') ? { sender: partyOf(child(header, 'MessageSender')) } : {}),
    recipients: children(header, 'MessageRecipient').map(partyOf),
    ...text(header, 'MessageCreatedDateTime', 'created'),
    ...isTest(text(header, 'MessageControlType', 'control').control),
    releases: form.releases(root),
  });
}

/** The roots of the four generations: where each keeps what it says, and its generation where no namespace tells it. */
const forms: Readonly<
  Record<string, { generation: AcknowledgementGeneration; releases: (root: XmlNode) => AcknowledgedRelease[] }>
> = {
  FtpAcknowledgementMessage: { generation: 'unknown', releases: (root) => [oldRelease(root)] },
  ErnAcknowledgementStatusMessage: { generation: '1.7', releases: (root) => newReleases(root) },
  AcknowledgementMessage: { generation: '1.8', releases: (root) => newReleases(root) },
};

/** `…/ern-c/14`, `…/ern-c-sftp/17`, `…/ern-c-ws/181`. */
function generationOf(namespace: string | undefined): AcknowledgementGeneration | undefined {
  const digits = /\/ern-c(?:-\w+)?\/(1[4-8])/.exec(namespace ?? '')?.[1];
  return digits === undefined ? undefined : (`1.${digits.slice(1)}` as AcknowledgementGeneration);
}

/** Up to 1.6 one message speaks of one file, which is named by the release and the date in its path. */
function oldRelease(root: XmlNode): AcknowledgedRelease {
  const file = child(root, 'AcknowledgedFile');
  const id = text(file, 'ReleaseId', 'value').value;
  return {
    releaseIds: id === undefined ? [] : [{ kind: 'ReleaseId', value: id }],
    ...problemOf(root),
    messages: [
      {
        ...text(file, 'Date', 'date'),
        statuses: children(root, 'FileStatus').map((status) => word(fileVocabulary(status), status)),
      },
    ],
    affectedResources: children(root, 'AffectedResource').flatMap(idsOf),
  };
}

/** Before 1.4 a file had four words of its own; FileOK is in both lists and means the same. */
const fileVocabulary = (status: XmlNode): AcknowledgementVocabulary =>
  ['FileMissing', 'HashSumWrong', 'SignatureWrong'].includes(status.text) ? 'FileStatus' : 'ErncFileStatus';

/** From 1.7 on; some senders put the acknowledgement right under the root, without a release. */
function newReleases(root: XmlNode): AcknowledgedRelease[] {
  const releases = children(root, 'ReleaseStatus')
    .filter(({ children: inner }) => inner.length > 0)
    .map((node) => ({
      releaseIds: children(node, 'ReleaseId').flatMap(idsOf),
      ...statusOf(child(node, 'ReleaseStatus')),
      ...problemOf(node),
      messages: messagesOf(node),
      affectedResources: children(node, 'AffectedResource').flatMap(idsOf),
    }));
  const bare = messagesOf(root);
  if (bare.length === 0) return releases;
  const status = children(root, 'ReleaseStatus').find(({ children: inner }) => inner.length === 0);
  return [
    ...releases,
    { releaseIds: [], ...statusOf(status), ...problemOf(root), messages: bare, affectedResources: [] },
  ];
}

const messagesOf = (node: XmlNode): AcknowledgedMessage[] =>
  children(node, 'Acknowledgement').map((acknowledgement) => ({
    ...text(acknowledgement, 'MessageType', 'messageType'),
    ...text(acknowledgement, 'MessageId', 'messageId'),
    ...text(acknowledgement, 'BatchId', 'batchId'),
    statuses: children(acknowledgement, 'MessageStatus').flatMap((status) => {
      const said = child(status, 'Status') ?? (status.children.length === 0 ? status : undefined);
      return said ? [{ ...word('ErncFileStatus', said), ...text(status, 'Information', 'information') }] : [];
    }),
  }));

const statusOf = (node: XmlNode | undefined): { status?: StatusWord } =>
  node && node.text !== '' ? { status: word('SupplyChainStatus', node) } : {};

function word(vocabulary: AcknowledgementVocabulary, node: XmlNode): StatusWord {
  const value = node.attributes.get('UserDefinedValue');
  const namespace = node.attributes.get('Namespace');
  const own = value === undefined ? {} : { own: { value, ...(namespace === undefined ? {} : { namespace }) } };
  return { vocabulary, status: shortened(node.text), ...own };
}

function problemOf(node: XmlNode): Pick<AcknowledgedRelease, 'errorText' | 'proposedAction' | 'manualCheck'> {
  const check = text(node, 'ManualCheckRequired', 'value').value;
  const action = child(node, 'ProposedActionType');
  const proposed = shortened(action?.attributes.get('UserDefinedValue') ?? action?.text ?? '');
  return {
    ...text(node, 'ErrorText', 'errorText'),
    ...(proposed ? { proposedAction: proposed } : {}),
    ...(check === undefined ? {} : { manualCheck: check === 'true' || check === '1' }),
  };
}

function partyOf(node: XmlNode | undefined): MessagingParty {
  const name = text(child(node, 'PartyName'), 'FullName', 'name').name ?? text(node, 'TradingName', 'name').name;
  return { partyId: text(node, 'PartyId', 'id').id ?? '', ...(name === undefined ? {} : { name }) };
}

/** The identifiers in a composite; where a platform writes the value itself there, its kind is the composite's name. */
function idsOf(node: XmlNode): SaidId[] {
  if (node.children.length === 0) return node.text === '' ? [] : [{ kind: node.name, value: node.text }];
  return node.children.map(({ name, text: value, attributes }) => {
    const namespace = attributes.get('Namespace');
    return { kind: name, value, ...(namespace === undefined ? {} : { namespace }) };
  });
}

const isTest = (control: string | undefined): { isTest?: boolean } =>
  control === undefined ? {} : { isTest: control === 'TestMessage' };

const children = (node: XmlNode | undefined, name: string): XmlNode[] =>
  node?.children.filter((inner) => inner.name === name) ?? [];

const child = (node: XmlNode | undefined, name: string): XmlNode | undefined => children(node, name)[0];

/** The text of a child under a key, or nothing where there is none. */
function text<Key extends string>(node: XmlNode | undefined, name: string, key: Key): { [key in Key]?: string } {
  const value = child(node, name)?.text;
  return value === undefined || value === '' ? {} : ({ [key]: shortened(value) } as { [key in Key]?: string });
}

/** Characters of a text that are kept beside the task; the whole answer stays where it arrived. */
const LONGEST_TEXT = 2000;

const shortened = (text: string): string => (text.length > LONGEST_TEXT ? `${text.slice(0, LONGEST_TEXT - 1)}…` : text);
