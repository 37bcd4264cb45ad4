import type { PackageParts, ReleaseIds } from './package.ts';
import { element, optional, writeXml, type XmlElement } from './xml.ts';

/** A sender or recipient: its DPID, in capitals without hyphens, and its name. */
export interface MessagingParty {
  readonly partyId: string;
  readonly name?: string;
}

export type ManifestGeneration = '1.4' | '1.5' | '1.6' | '1.7' | '1.8';

/** One message of the batch, as the manifest names it. */
export interface ManifestEntry {
  readonly messageId: string;
  readonly releaseIds: ReleaseIds;
  readonly deliveryType: PackageParts['deliveryType'];
  readonly productType: PackageParts['productType'];
  /** From the folder of the batch: `./A10302B0003989564F/A10302B0003989564F.xml`. */
  readonly url: string;
  readonly hash: { readonly algorithm: 'md5' | 'sha1' | 'sha256'; readonly value: string };
}

export interface Manifest {
  readonly generation: ManifestGeneration;
  /** Written from choreography 1.8 on. */
  readonly avsVersion: string;
  readonly isTest: boolean;
  readonly sender: MessagingParty;
  readonly recipient: MessagingParty;
  /** ISO 8601; drawn once, so that a retry writes the same bytes. */
  readonly createdAt: string;
  readonly rootDirectory: string;
  readonly entries: readonly ManifestEntry[];
}

/**
 * Writes the ManifestMessage that ends a batch. The manifest of every generation lists NewReleaseMessages only: there is
 * no value for another message.
 */
export function writeManifest(manifest: Manifest): string {
  const row = generations[manifest.generation];
  return writeXml(
    element(
      `${row.prefix}:ManifestMessage`,
      [
        element('MessageHeader', [
          party('MessageSender', manifest.sender),
          party('MessageRecipient', manifest.recipient),
          element('MessageCreatedDateTime', manifest.createdAt),
        ]),
        element('IsTestFlag', String(manifest.isTest)),
        element('RootDirectory', manifest.rootDirectory),
        element('NumberOfMessages', String(manifest.entries.length)),
        ...manifest.entries.map((entry) => messageInBatch(entry, row)),
      ],
      {
        [`xmlns:${row.prefix}`]: row.namespace,
        MessageVersionId: row.messageVersionId,
        AvsVersionId: row.hasAvsVersion ? manifest.avsVersion : undefined,
      },
    ),
  );
}

interface GenerationRow {
  readonly prefix: string;
  readonly namespace: string;
  readonly messageVersionId: string;
  readonly hasAvsVersion: boolean;
  /** The child that holds the value was renamed in 1.8. */
  readonly hashValue: 'HashSum' | 'HashSumValue';
  /** 1.8 has no ISRC among the identifiers of a release. */
  readonly hasIsrc: boolean;
}

/** 1.6 and 1.8 follow their schemas, 1.7 published builders; 1.4 and 1.5 are written as 1.6 in their own namespaces. */
const generations: Readonly<Record<ManifestGeneration, GenerationRow>> = {
  '1.4': {
    prefix: 'ern-c',
    namespace: 'http://ddex.net/xml/ern-c/14',
    messageVersionId: 'ern-c/14',
    hasAvsVersion: false,
    hashValue: 'HashSum',
    hasIsrc: true,
  },
  '1.5': {
    prefix: 'ern-c',
    namespace: 'http://ddex.net/xml/ern-c/15',
    messageVersionId: 'ern-c/15',
    hasAvsVersion: false,
    hashValue: 'HashSum',
    hasIsrc: true,
  },
  '1.6': {
    prefix: 'ern-c-sftp',
    namespace: 'http://ddex.net/xml/ern-c-sftp/16',
    messageVersionId: 'ern-c-sftp/16',
    hasAvsVersion: false,
    hashValue: 'HashSum',
    hasIsrc: true,
  },
  '1.7': {
    prefix: 'ern-c-sftp',
    namespace: 'http://ddex.net/xml/ern-c-sftp/17',
    messageVersionId: '1.7',
    hasAvsVersion: false,
    hashValue: 'HashSum',
    hasIsrc: true,
  },
  '1.8': {
    prefix: 'ern-c-sftp',
    namespace: 'http://ddex.net/xml/ern-c-sftp/18',
    messageVersionId: 'ern-c-sftp/18',
    hasAvsVersion: true,
    hashValue: 'HashSumValue',
    hasIsrc: false,
  },
};

const algorithms = { md5: 'MD5', sha1: 'SHA1', sha256: 'SHA-256' } as const;

const party = (name: string, { partyId, name: fullName }: MessagingParty): XmlElement =>
  element(name, [
    element('PartyId', partyId),
    fullName === undefined ? undefined : element('PartyName', [element('FullName', fullName)]),
  ]);

const messageInBatch = (entry: ManifestEntry, row: GenerationRow): XmlElement =>
  element('MessageInBatch', [
    element('MessageType', 'NewReleaseMessage'),
    element('MessageId', entry.messageId),
    element('URL', entry.url),
    includedReleaseId(entry.releaseIds, row),
    element('DeliveryType', entry.deliveryType),
    element('ProductType', entry.productType),
    element('HashSum', [
      element(row.hashValue, entry.hash.value),
      element('HashSumAlgorithmType', algorithms[entry.hash.algorithm]),
    ]),
  ]);

const includedReleaseId = (
  { grid, isrc, icpn, catalogNumber, proprietaryIds = [] }: ReleaseIds,
  row: GenerationRow,
): XmlElement =>
  element('IncludedReleaseId', [
    optional('GRid', grid),
    row.hasIsrc ? optional('ISRC', isrc) : undefined,
    optional('ICPN', icpn),
    catalogNumber && element('CatalogNumber', catalogNumber.value, { Namespace: catalogNumber.namespace }),
    ...proprietaryIds.map(({ namespace, value }) => element('ProprietaryId', value, { Namespace: namespace })),
  ]);
