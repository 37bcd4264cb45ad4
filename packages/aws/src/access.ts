import {
  acknowledgementRecord,
  batch,
  batchCounter,
  type DeliveryDocuments,
  dock,
  fetchedFile,
  lane,
  pollingLease,
  type Standing,
  strayAnswer,
  transferRecord,
} from '@slipway/delivery';
import {
  allocation,
  allocationPart,
  block,
  claim,
  counter,
  type IdentifierDocuments,
  identifierImport,
  pool,
  poolMark,
} from '@slipway/identifiers';
import type { deliveryTask as taskMachine } from '@slipway/lifecycle';
import {
  asset,
  connection,
  deliveryTask,
  draft,
  inboundCredentials,
  knownReleases,
  labelListing,
  messageClaim,
  onboarding,
  party,
  platform,
  platformRelease,
  preset,
  product,
  type RecordingPlace,
  type ReleaseDocuments,
  recordingIds,
  recordingPlace,
  release,
  releaseBatch,
  releaseBatchItem,
  releaseListing,
  resource,
  type SearchedKind,
  searchWord,
  searchWordsOf,
  tenant,
  work,
} from '@slipway/releases';
import type * as z from 'zod';

export type AllDocuments = ReleaseDocuments & DeliveryDocuments & IdentifierDocuments;

/**
 * How a kind of document is kept in the table and found again. `{field}` stands for a field of the document; the tenant
 * begins every partition key. `index` is the second way to it, in the table's one index.
 */
export interface AccessRow<Value = never> {
  readonly schema: z.ZodType<Value>;
  readonly pk: string;
  readonly sk: string;
  readonly index?: {
    readonly pk: string;
    readonly sk: string;
    readonly finds: string;
    readonly newestFirst?: true;
    /** Only documents for which this holds stand in the index. */
    readonly while?: { readonly field: keyof Value & string; readonly in: readonly string[] };
  };
  readonly finds: string;
  /** The words under which it stands in the index of words (`searchWord`); they are written and removed with it. */
  readonly searchedBy?: { readonly id: keyof Value & string; readonly words: (value: Value) => readonly string[] };
  /** The recordings that lead to it (`recordingPlace`). */
  readonly holds?: (value: Value) => readonly RecordingPlace[];
}

/** States in which a platform still owes an answer. */
const owed = ['uploading', 'awaiting-callback', 'unconfirmed'] satisfies (keyof typeof taskMachine.states)[];

const waiting = ['waiting'] satisfies Standing[];

const searchedBy = <Kind extends SearchedKind>(kind: Kind, id: keyof ReleaseDocuments[Kind] & string) => ({
  id,
  words: (value: ReleaseDocuments[Kind]) => searchWordsOf(kind, value),
});

export const access: { readonly [Kind in keyof AllDocuments]: AccessRow<AllDocuments[Kind]> } = {
  tenant: { schema: tenant, pk: 'T#{tenantId}', sk: 'TENANT', finds: 'the profile of a tenant' },
  party: {
    schema: party,
    pk: 'T#{tenantId}#PARTY',
    sk: '{partyId}',
    finds: 'the parties of a tenant',
    searchedBy: searchedBy('party', 'partyId'),
  },
  work: {
    schema: work,
    pk: 'T#{tenantId}#WORK',
    sk: '{workId}',
    finds: 'the works of a tenant',
    searchedBy: searchedBy('work', 'workId'),
  },
  resource: {
    schema: resource,
    pk: 'T#{tenantId}#RESOURCE',
    sk: '{resourceId}',
    finds: 'the resources of a tenant',
    searchedBy: searchedBy('resource', 'resourceId'),
  },
  product: {
    schema: product,
    pk: 'T#{tenantId}#PRODUCT',
    sk: '{productId}',
    finds: 'the products of a tenant',
    searchedBy: searchedBy('product', 'productId'),
    holds: (value) =>
      [...new Set(recordingIds(value))].map((resourceId) => ({ resourceId, productId: value.productId })),
  },
  searchWord: {
    schema: searchWord,
    pk: 'T#{tenantId}#WORDS#{of}#{bucket}',
    sk: '{word}#{id}',
    finds: 'what has a word, or one that begins so; numbers are words too',
  },
  recordingPlace: {
    schema: recordingPlace,
    pk: 'T#{tenantId}#HOLDING#{resourceId}',
    sk: '{productId}',
    finds: 'the products that hold a recording, or held it',
  },
  asset: { schema: asset, pk: 'T#{tenantId}#ASSET', sk: '{assetId}', finds: 'the assets of a tenant' },
  platform: { schema: platform, pk: 'T#{tenantId}#PLATFORM', sk: '{platformId}', finds: 'the platforms of a tenant' },
  connection: {
    schema: connection,
    pk: 'T#{tenantId}#CONNECTION',
    sk: '{platformId}',
    finds: 'the secret and the connector of a platform',
  },
  onboarding: {
    schema: onboarding,
    pk: 'T#{tenantId}#ONBOARDING',
    sk: '{platformId}',
    finds: 'how far the onboarding of a platform is',
  },
  inboundCredentials: {
    schema: inboundCredentials,
    pk: 'T#{tenantId}#INBOUND-CREDENTIALS',
    sk: '{platformId}',
    finds: 'what a platform signs in with here',
  },
  preset: { schema: preset, pk: 'T#{tenantId}#PRESET', sk: '{presetId}', finds: 'the presets of a tenant' },
  releaseBatch: {
    schema: releaseBatch,
    pk: 'T#{tenantId}#RELEASE-BATCH#{releaseBatchId}',
    sk: 'BATCH',
    finds: 'one batch of releases',
    index: {
      pk: 'T#{tenantId}#RELEASE-BATCH',
      sk: '{startedAt}#{releaseBatchId}',
      newestFirst: true,
      finds: 'the batches of releases of a tenant, newest first',
    },
  },
  releaseBatchItem: {
    schema: releaseBatchItem,
    pk: 'T#{tenantId}#RELEASE-BATCH#{releaseBatchId}',
    sk: 'ITEM#{place}',
    finds: 'the works of a batch, in its order',
  },
  draft: {
    schema: draft,
    pk: 'T#{tenantId}#DRAFT#{draftId}',
    sk: 'DRAFT',
    finds: 'one draft',
    index: {
      pk: 'T#{tenantId}#DRAFT',
      sk: '{editedAt}#{draftId}',
      newestFirst: true,
      while: { field: 'state', in: ['open'] },
      finds: 'the open drafts of a tenant, the last edited first',
    },
  },
  knownReleases: {
    schema: knownReleases,
    pk: 'T#{tenantId}#KNOWN#{workKey}',
    sk: 'RELEASES',
    finds: 'the releases of a product, or of its recordings',
  },
  release: {
    schema: release,
    pk: 'T#{tenantId}#RELEASE#{releaseId}',
    sk: 'RELEASE',
    finds: 'one release',
    searchedBy: searchedBy('release', 'releaseId'),
    index: {
      pk: 'T#{tenantId}#RELEASES#{shelf}',
      sk: '{submittedAt}#{releaseId}',
      newestFirst: true,
      finds: 'the releases of a tenant, newest first; those that are listed, or deleted',
    },
  },
  platformRelease: {
    schema: platformRelease,
    pk: 'T#{tenantId}#RELEASE#{releaseId}',
    sk: 'PLATFORM#{platformId}',
    finds: 'a release on its platforms',
    index: {
      pk: 'T#{tenantId}#ON#{platformId}',
      sk: '{status}#{since}#{releaseId}',
      newestFirst: true,
      finds: 'the releases on a platform by their status there',
    },
  },
  releaseListing: {
    schema: releaseListing,
    pk: 'T#{tenantId}#RELEASE#{releaseId}',
    sk: 'LISTING',
    finds: 'the status of a release as it is listed',
    index: {
      pk: 'T#{tenantId}#LISTED#{shelf}#{status}',
      sk: '{submittedAt}#{releaseId}',
      newestFirst: true,
      finds: 'the releases of a status, newest first',
    },
  },
  labelListing: {
    schema: labelListing,
    pk: 'T#{tenantId}#RELEASE#{releaseId}',
    sk: 'LABEL',
    finds: 'the label of a release as it is listed',
    index: {
      pk: 'T#{tenantId}#LABEL#{shelf}#{labelPartyId}',
      sk: '{submittedAt}#{releaseId}',
      newestFirst: true,
      finds: 'the releases of a label, newest first',
    },
  },
  task: {
    schema: deliveryTask,
    pk: 'T#{tenantId}#RELEASE#{releaseId}',
    sk: 'TASK#{taskId}',
    finds: 'the tasks of a release',
    index: {
      pk: 'T#{tenantId}#OWED#{platformId}',
      sk: '{taskId}',
      while: { field: 'status', in: owed },
      finds: 'the tasks for which a platform owes an answer',
    },
  },
  messageClaim: {
    schema: messageClaim,
    pk: 'T#{tenantId}#MESSAGE#{messageId}',
    sk: 'MESSAGE',
    finds: 'the task that an answer speaks of',
  },
  acknowledgement: {
    schema: acknowledgementRecord,
    pk: 'T#{tenantId}#ACKNOWLEDGEMENT#{messageId}',
    sk: '{acknowledgementId}',
    finds: 'the answers to a message',
  },
  strayAnswer: {
    schema: strayAnswer,
    pk: 'T#{tenantId}#STRAY-ANSWERS#{platformId}',
    sk: '{answerId}',
    finds: 'the answers of a platform that belong to no message',
  },
  batchCounter: {
    schema: batchCounter,
    pk: 'T#{tenantId}#DROP-BOX#{dropBoxId}',
    sk: 'COUNTER',
    finds: 'the last batch id in a drop box',
  },
  batch: {
    schema: batch,
    pk: 'T#{tenantId}#BATCHES#{platformId}',
    sk: 'BATCH#{batchId}',
    finds: 'the batches of a platform',
    index: {
      pk: 'T#{tenantId}#WAITING#{platformId}',
      sk: '{rank}#{batchId}',
      while: { field: 'standing', in: waiting },
      finds: 'the batches that wait for their turn, in that order',
    },
  },
  lane: {
    schema: lane,
    pk: 'T#{tenantId}#LANES#{platformId}',
    sk: '{productId}',
    finds: 'the messages for a product on a platform, in their order',
  },
  dock: {
    schema: dock,
    pk: 'T#{tenantId}#DOCK#{platformId}',
    sk: 'DOCK',
    finds: 'what is on its way to a platform',
  },
  transfer: {
    schema: transferRecord,
    pk: 'T#{tenantId}#BATCH#{platformId}#{batchId}',
    sk: 'TRANSFER#{attempt}#{part}',
    finds: 'the transfers of a batch',
  },
  pollingLease: {
    schema: pollingLease,
    pk: 'T#{tenantId}#POLLING#{platformId}',
    sk: 'LEASE',
    finds: 'who polls a platform',
  },
  fetchedFile: {
    schema: fetchedFile,
    pk: 'T#{tenantId}#POLLING#{platformId}',
    sk: 'FILE#{fileId}',
    finds: 'the acknowledgement files that were fetched',
  },
  identifierPool: { schema: pool, pk: 'T#{tenantId}#POOL', sk: '{poolId}', finds: 'the identifier pools of a tenant' },
  identifierPoolMark: {
    schema: poolMark,
    pk: 'T#{tenantId}#POOL#{poolId}',
    sk: 'MARK',
    finds: 'whether a pool is below its mark',
  },
  identifierBlock: {
    schema: block,
    pk: 'T#{tenantId}#POOL#{poolId}',
    sk: 'BLOCK#{blockId}',
    finds: 'the blocks of a pool',
  },
  identifierCounter: {
    schema: counter,
    pk: 'T#{tenantId}#POOL#{poolId}',
    sk: 'COUNTER#{blockId}#{year}',
    finds: 'where the blocks of a pool stand, by year',
  },
  identifierClaim: {
    schema: claim,
    pk: 'T#{tenantId}#NUMBER#{bucket}',
    sk: '{number}',
    finds: 'what became of a number, and of those that begin alike',
    index: { pk: 'T#{tenantId}#NUMBERS#{poolId}', sk: '{number}', finds: 'the numbers of a pool, in order' },
  },
  identifierAllocation: {
    schema: allocation,
    pk: 'T#{tenantId}#ALLOCATION#{allocationId}',
    sk: 'ALLOCATION',
    finds: 'one request for numbers',
    index: {
      pk: 'T#{tenantId}#UNFINISHED-ALLOCATIONS',
      sk: '{at}#{allocationId}',
      while: { field: 'state', in: ['open'] },
      finds: 'the requests for numbers that did not come to their end',
    },
  },
  identifierAllocationPart: {
    schema: allocationPart,
    pk: 'T#{tenantId}#ALLOCATION#{allocationId}',
    sk: 'PART#{part}',
    finds: 'the numbers of one request',
  },
  identifierImport: {
    schema: identifierImport,
    pk: 'T#{tenantId}#IDENTIFIER-IMPORT',
    sk: '{importId}',
    finds: 'the loadings of numbers that were used before',
  },
};

/** Fills a key template: `undefined` when a field is missing. */
export const fill = (template: string, fields: Readonly<Record<string, unknown>>): string | undefined => {
  let complete = true;
  const key = template.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = fields[name];
    if (value === undefined) complete = false;
    return String(value);
  });
  return complete ? key : undefined;
};

/** The part of a template before the first field that is missing: `TASK#` of `TASK#{taskId}`. */
export const prefixOf = (template: string, fields: Readonly<Record<string, unknown>>): string => {
  const parts = template.split(/(\{\w+\})/);
  let prefix = '';
  for (const part of parts) {
    const name = /^\{(\w+)\}$/.exec(part)?.[1];
    if (name === undefined) prefix += part;
    else if (fields[name] === undefined) return prefix;
    else prefix += String(fields[name]);
  }
  return prefix;
};
