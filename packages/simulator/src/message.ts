import type { SaidId } from '@slipway/delivery';
import { XMLParser, XMLValidator } from 'fast-xml-parser';

/** What a DSP needs of a message to check a delivery and to answer it; every ERN version from 3.4 to 4.3.2. */
export interface ReceivedMessage {
  readonly type: 'NewReleaseMessage' | 'PurgeReleaseMessage';
  readonly messageId: string;
  readonly senderDpid: string;
  readonly senderName?: string | undefined;
  /** What an acknowledgement can repeat of the main release's ReleaseId, in the order of its schema. */
  readonly releaseIds: readonly SaidId[];
  readonly files: readonly NamedFile[];
}

/** A file that the message names, relative to the folder of the message. */
export interface NamedFile {
  readonly path: string;
  readonly hash?: { readonly algorithm: string; readonly value: string };
}

/** Reads a message, or says in one sentence why it cannot be read. */
export function readMessage(bytes: Buffer): ReceivedMessage | { readonly unreadable: string } {
  const tree = parseXml(bytes);
  if ('unreadable' in tree) return tree;
  const { name, root } = tree;
  if (name !== 'NewReleaseMessage' && name !== 'PurgeReleaseMessage') return { unreadable: `The root is ${name}` };
  const header = first(root.MessageHeader);
  const messageId = text(first(header?.MessageId));
  const sender = first(header?.MessageSender);
  if (messageId === undefined) return { unreadable: 'MessageHeader has no MessageId' };
  const release = name === 'PurgeReleaseMessage' ? first(root.PurgedRelease) : mainRelease(root);
  return {
    type: name,
    messageId,
    senderDpid: text(first(sender?.PartyId)) ?? '',
    senderName: text(first(first(sender?.PartyName)?.FullName)),
    releaseIds: releaseIdsOf(release),
    files: elements(root, 'File').flatMap(namedFile),
  };
}

/** One element of the parsed document: children and attributes (with `@`), or its text under `#text`. */
export type XmlElement = Readonly<Record<string, unknown>>;

/** Parses a document of the trade: UTF-8, no DTD, at most 64 MiB; element names lose their prefix. */
export function parseXml(bytes: Buffer): { name: string; root: XmlElement } | { readonly unreadable: string } {
  if (bytes.length > LARGEST) return { unreadable: `The file has ${bytes.length} bytes; at most ${LARGEST} are read` };
  const source = bytes.toString('utf8');
  if (source.includes('<!DOCTYPE')) return { unreadable: 'The file has a DOCTYPE' };
  const verdict = XMLValidator.validate(source);
  if (verdict !== true) return { unreadable: `Not well-formed, line ${verdict.err.line}: ${verdict.err.msg}` };
  const parsed = parser.parse(source) as XmlElement;
  const [name] = Object.keys(parsed).filter((key) => !key.startsWith('?'));
  const root = name === undefined ? undefined : first(parsed[name]);
  if (name === undefined || root === undefined) return { unreadable: 'The file has no root element' };
  return { name, root };
}

export function first(value: unknown): XmlElement | undefined {
  const one = Array.isArray(value) ? value[0] : value;
  if (typeof one === 'string') return { '#text': one };
  return typeof one === 'object' && one !== null ? (one as XmlElement) : undefined;
}

export function text(element: XmlElement | undefined): string | undefined {
  const value = element?.['#text'];
  return typeof value === 'string' && value !== '' ? value : undefined;
}

export function list(value: unknown): XmlElement[] {
  const all: unknown[] = Array.isArray(value) ? value : value === undefined ? [] : [value];
  return all.map(first).filter((one) => one !== undefined);
}

const LARGEST = 64 * 1024 * 1024;

const parser = new XMLParser({
  removeNSPrefix: true,
  ignoreAttributes: false,
  attributeNamePrefix: '@',
  parseTagValue: false,
  parseAttributeValue: false,
  trimValues: true,
  ignoreDeclaration: true,
});

function mainRelease(root: XmlElement): XmlElement | undefined {
  const releases = list(first(root.ReleaseList)?.Release);
  return releases.find((release) => release['@IsMainRelease'] === 'true') ?? releases[0];
}

function releaseIdsOf(release: XmlElement | undefined): SaidId[] {
  const id = first(release?.ReleaseId);
  return ['GRid', 'ICPN', 'CatalogNumber', 'ProprietaryId'].flatMap((kind) =>
    list(id?.[kind]).flatMap((element) => {
      const value = text(element);
      const namespace = element['@Namespace'];
      if (value === undefined) return [];
      return [{ kind, value, ...(typeof namespace === 'string' ? { namespace } : {}) }];
    }),
  );
}

/** ERN 4 names a file by URI, ERN 3 by FileName and FilePath, or by URL. */
function namedFile(file: XmlElement): NamedFile[] {
  const folder = text(first(file.FilePath));
  const name = text(first(file.FileName));
  const path =
    text(first(file.URI)) ??
    text(first(file.URL)) ??
    (name && (folder ? `${folder.replace(/\/$/, '')}/${name}` : name));
  if (path === undefined) return [];
  const sum = first(file.HashSum);
  const algorithm = text(first(sum?.Algorithm)) ?? text(first(sum?.HashSumAlgorithmType));
  const value = text(first(sum?.HashSumValue)) ?? text(first(sum?.HashSum));
  return [{ path, ...(algorithm && value && { hash: { algorithm: userDefined(sum, algorithm), value } }) }];
}

/** `UserDefined` algorithms carry their name in an attribute: SHA-256 in ERN 3. */
function userDefined(sum: XmlElement | undefined, algorithm: string): string {
  if (algorithm !== 'UserDefined') return algorithm;
  const carrier = first(sum?.Algorithm) ?? first(sum?.HashSumAlgorithmType);
  const value = carrier?.['@UserDefinedValue'];
  return typeof value === 'string' ? value : algorithm;
}

function elements(node: unknown, name: string): XmlElement[] {
  if (Array.isArray(node)) return node.flatMap((one) => elements(one, name));
  if (typeof node !== 'object' || node === null) return [];
  return Object.entries(node).flatMap(([key, value]) => (key === name ? list(value) : elements(value, name)));
}
