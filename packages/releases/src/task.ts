import { deliveryTask as deliveryTaskMachine, purposes, statesOf } from '@slipway/lifecycle';
import * as z from 'zod';
import { id, text } from './words.ts';

const failure = z.strictObject({
  code: z.string(),
  message: z.string(),
  detail: z.string().optional(),
  /** The state of the workflow in which it happened. */
  step: z.string(),
  at: z.string(),
  retry: z.enum(['automatic', 'by-hand', 'reconcile', 'never']),
});
export type TaskFailure = z.infer<typeof failure>;

const sends = ['everything', 'metadata', 'changed'] as const;

/** One message to one platform. */
export const deliveryTask = z.strictObject({
  taskId: id,
  releaseId: id,
  platformId: id,
  purpose: z.enum(Object.keys(purposes) as (keyof typeof purposes)[]),
  status: z.enum(statesOf(deliveryTaskMachine)),
  /** Drawn once, when the task is made: a retry sends the same sealed bytes. */
  messageId: z.string(),
  messageCreatedAt: z.string(),
  batchId: z.string(),
  /** 1 for the first try; a retry counts up. */
  attempt: z.int().min(1),
  failure: failure.optional(),
  /** Something in an answer that a person must read; `offers` is what a redelivery would send for it. */
  attention: z
    .strictObject({
      says: z.string(),
      at: z.string(),
      offers: z.strictObject({ sends: z.enum(['everything', 'metadata']) }).optional(),
    })
    .optional(),
  /** Who asked for it. */
  requestedBy: z.string().optional(),
  /** The next attempt begins by itself then. */
  notBefore: z.string().optional(),
  /** Why somebody asked for it, in their words. */
  reason: text.optional(),
  /** Which files travel; absent in a task that says as much as its purpose does by itself. */
  sends: z.enum(sends).optional(),
  /** The sealed package: its content hash, and where its description lies. */
  package: z
    .strictObject({
      packageId: z.string(),
      key: z.string(),
      messageKey: z.string(),
      messageSha256: z.string(),
      /** Which files travel and which stay away, with their hash sums. */
      filesKey: z.string().optional(),
    })
    .optional(),
  progress: z.strictObject({ filesSent: z.int(), filesTotal: z.int() }).optional(),
});
export type DeliveryTask = z.infer<typeof deliveryTask>;

/** What an operator sends to take a release down, or to bring it back. */
export const removalRequest = z.strictObject({ reason: text.optional() });

/** What an operator sends to tell a platform of changes. */
export const updateRequest = z.strictObject({
  reason: text.optional(),
  sends: z.enum(sends).default('metadata'),
});

/** What an operator sends to deliver a release once more, in a task of its own. */
export const redeliveryRequest = z.strictObject({
  reason: text,
  /** `changed` sends the files that the platform does not have as they are now. */
  sends: z.enum(sends).default('changed'),
  /** Sends although nothing changed: then everything. */
  force: z.boolean().default(false),
});

/** Holds a MessageId for the task that drew it: no other message of the tenant ever gets the same. */
export const messageClaim = z.strictObject({ messageId: z.string(), releaseId: id, platformId: id, taskId: id });
export type MessageClaim = z.infer<typeof messageClaim>;
