import { type Purpose, purposes } from '@slipway/lifecycle';
import * as z from 'zod';
import { circuit } from './circuit.ts';
import { standings } from './lane.ts';
import { productTypes } from './package.ts';

const inBatch = z.strictObject({ releaseId: z.string(), taskId: z.string(), productId: z.string() });

/** One folder with one marker: packages that go to one platform together. */
export const batch = z.strictObject({
  platformId: z.string(),
  /** YYYYMMDDhhmmssnnn, unique in the drop box of the platform, always later than the batch before. */
  batchId: z.string(),
  tasks: z.array(inBatch).min(1),
  /** Counts the executions: 1 for the first, each retry one more. */
  attempt: z.int().min(1),
  standing: z.enum(standings),
  /** Who goes first when several wait: the lower. One digit, for it begins the key. */
  rank: z.int().min(0).max(9),
  /** How often it was tried again by itself since a person last asked for it. */
  automaticTries: z.int().min(0),
  /** Takes more releases of this product type until then, or until it is full: a batch has one product type. */
  gathers: z.strictObject({ until: z.string(), productType: z.enum(productTypes) }).optional(),
  /** Waits until then, after a failure that goes away by itself. */
  notBefore: z.string().optional(),
  /** Where the plan of its files lies, once it is sealed. */
  planKey: z.string().optional(),
  /** Where the platform puts its answers; relative to the remote root. */
  acknowledgementFolder: z.string().optional(),
  /** The marker was handed to the transport: from here on it may have arrived. */
  markerSent: z.boolean().optional(),
  /** What the platform itself said of a marker whose arrival was in doubt: its folder is not asked then. */
  said: z.enum(['arrived', 'absent']).optional(),
  /** Who waits for the answer. */
  taskToken: z.string().optional(),
});
export type BatchRecord = z.infer<typeof batch>;

/** The last batch id in a drop box: the next one is always later. Platforms at the same address draw from the same. */
export const batchCounter = z.strictObject({ dropBoxId: z.string(), lastBatchId: z.string() });
export type BatchCounter = z.infer<typeof batchCounter>;

/** The messages for one product on one platform, in the order in which they leave. */
export const lane = z.strictObject({
  platformId: z.string(),
  productId: z.string(),
  line: z.array(
    z.strictObject({
      batchId: z.string(),
      releaseId: z.string(),
      taskId: z.string(),
      purpose: z.enum(Object.keys(purposes) as Purpose[]),
    }),
  ),
});
export type Lane = z.infer<typeof lane>;

/** What is on its way to a platform: so many batches at once as its profile allows. */
export const dock = z.strictObject({
  platformId: z.string(),
  /** Batches that were cleared; those that have left meanwhile are found out when a place is wanted. */
  underWay: z.array(z.string()),
  /** What keeps deliveries back; absent when all is well. */
  circuit: circuit.optional(),
});
export type Dock = z.infer<typeof dock>;

const sentFile = z.strictObject({
  wirePath: z.string(),
  /** The staged object of a Transfer call, `out/…`; its last segment is the remote name. */
  stagedKey: z.string().optional(),
  /** Bytes that the platform confirmed to the direct sender so far. */
  confirmed: z.int().optional(),
  /** Where the direct sender stopped in order: nothing is missing before this byte. */
  stoppedAt: z.int().optional(),
  size: z.int(),
  state: z.enum(['pending', 'completed', 'failed']),
  failure: z.strictObject({ code: z.string(), message: z.string() }).optional(),
});

/**
 * What is on its way in one call to the transport. It is written before the call: a call has no idempotency token, so
 * after a crash this record says that a transfer may be running under these staged keys.
 */
export const transferRecord = z.strictObject({
  platformId: z.string(),
  batchId: z.string(),
  attempt: z.int(),
  /** Which part of the plan; `marker` goes last. */
  part: z.string(),
  /** Counts the transfers of this part: each has staged keys of its own. */
  try: z.int().min(1),
  /** When it was handed over; a call that is never heard of is given up by this. */
  startedAt: z.string(),
  transferId: z.string().optional(),
  /** The state that waits for a Transfer call. */
  taskToken: z.string().optional(),
  /** The direct sender at work owns the files until then, and says so again before it is over. */
  heldUntil: z.string().optional(),
  files: z.array(sentFile),
});
export type TransferRecord = z.infer<typeof transferRecord>;

/** Who polls a platform. `wanted` counts the requests, so that a poller that wants to stop sees a new one. */
export const pollingLease = z.strictObject({
  platformId: z.string(),
  generation: z.int(),
  wanted: z.int(),
  running: z.boolean(),
});
export type PollingLease = z.infer<typeof pollingLease>;

/** An acknowledgement file that was fetched from a platform's folder. */
export const fetchedFile = z.strictObject({
  platformId: z.string(),
  /** Hash of remote path, size and time: a file that was replaced is fetched again. */
  fileId: z.string(),
  remotePath: z.string(),
  transferId: z.string(),
  /** `asked` until the transport has said how its retrieval ended. */
  state: z.enum(['asked', 'here', 'given-up']),
  /** How often it was asked for. */
  tries: z.int().min(1),
});
export type FetchedFile = z.infer<typeof fetchedFile>;

/** One answer to one message, as it was read. */
export const acknowledgementRecord = z.strictObject({
  messageId: z.string(),
  /** Hash of the bytes: the same file twice is one answer. */
  acknowledgementId: z.string(),
  platformId: z.string(),
  receivedAt: z.string(),
  /** Where the bytes lie in the inbound bucket. */
  key: z.string(),
  verdict: z.string(),
  because: z.string(),
  statuses: z.array(z.strictObject({ vocabulary: z.string(), status: z.string(), information: z.string().optional() })),
  errorText: z.string().optional(),
  proposedAction: z.string().optional(),
});
export type AcknowledgementRecord = z.infer<typeof acknowledgementRecord>;

/** An answer that belongs to no message of ours, or to none that was sent to that platform: kept apart, for a person. */
export const strayAnswer = z.strictObject({
  platformId: z.string(),
  /** Hash of the bytes, and of the message that they name. */
  answerId: z.string(),
  receivedAt: z.string(),
  /** Where the bytes lie in the inbound bucket. */
  key: z.string(),
  says: z.string(),
  messageId: z.string().optional(),
});
export type StrayAnswer = z.infer<typeof strayAnswer>;

/** The documents of this package. */
export interface DeliveryDocuments {
  batch: BatchRecord;
  batchCounter: BatchCounter;
  lane: Lane;
  dock: Dock;
  transfer: TransferRecord;
  pollingLease: PollingLease;
  fetchedFile: FetchedFile;
  acknowledgement: AcknowledgementRecord;
  strayAnswer: StrayAnswer;
}
