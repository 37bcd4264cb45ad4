import * as z from 'zod';

/** One folder with one marker: packages that go to one platform together. */
export const batch = z.strictObject({
  platformId: z.string(),
  /** YYYYMMDDhhmmssnnn, unique per platform, always later than the batch before. */
  batchId: z.string(),
  tasks: z.array(z.strictObject({ releaseId: z.string(), taskId: z.string() })).min(1),
  attempt: z.int().min(1),
  /** Where the plan of its files lies, once it is sealed. */
  planKey: z.string().optional(),
  /** Where the platform puts its answers; relative to the remote root. */
  acknowledgementFolder: z.string().optional(),
  /** The marker was handed to the transport: from here on it may have arrived. */
  markerSent: z.boolean().optional(),
  /** Who waits for the answer. */
  taskToken: z.string().optional(),
});
export type BatchRecord = z.infer<typeof batch>;

/** The last batch id of a platform: the next one is always later. */
export const batchCounter = z.strictObject({ platformId: z.string(), lastBatchId: z.string() });
export type BatchCounter = z.infer<typeof batchCounter>;

const sentFile = z.strictObject({
  wirePath: z.string(),
  /** The staged object, `out/…`; its last segment is the remote name. */
  stagedKey: z.string(),
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
  taskToken: z.string(),
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

/** The documents of this package. */
export interface DeliveryDocuments {
  batch: BatchRecord;
  batchCounter: BatchCounter;
  transfer: TransferRecord;
  pollingLease: PollingLease;
  fetchedFile: FetchedFile;
  acknowledgement: AcknowledgementRecord;
}
