import * as z from 'zod';
import { detailedPartyId } from './ids.ts';
import { oneOf } from './values.ts';

/** Who sends the message, to whom, when, and whether it is live or a test. */
export const partyNameWithoutCode = z.strictObject({
  fullName: z.string(),
  fullNameAsciiTranscribed: z.string().optional(),
  fullNameIndexed: z.string().optional(),
  namesBeforeKeyName: z.string().optional(),
  keyName: z.string().optional(),
  namesAfterKeyName: z.string().optional(),
  abbreviatedName: z.string().optional(),
});
export type PartyNameWithoutCode = z.infer<typeof partyNameWithoutCode>;

export const messagingPartyWithoutCode = z.strictObject({
  /** 3.8.2 only: ids beside the DPID. */
  furtherPartyIds: z.array(detailedPartyId).optional(),
  partyId: z.string(),
  partyName: partyNameWithoutCode.optional(),
  tradingName: z.string().optional(),
});
export type MessagingPartyWithoutCode = z.infer<typeof messagingPartyWithoutCode>;

export const messageAuditTrailEvent = z.strictObject({
  messagingPartyDescriptor: messagingPartyWithoutCode,
  dateTime: z.string(),
});
export type MessageAuditTrailEvent = z.infer<typeof messageAuditTrailEvent>;

export const messageHeader = z.strictObject({
  messageThreadId: z.string().optional(),
  messageId: z.string(),
  messageFileName: z.string().optional(),
  messageSender: messagingPartyWithoutCode,
  sentOnBehalfOf: messagingPartyWithoutCode.optional(),
  messageRecipients: z.array(messagingPartyWithoutCode).min(1),
  sentAsRequestedBy: messagingPartyWithoutCode.optional(),
  messageCreatedDateTime: z.string(),
  messageAuditTrail: z.array(messageAuditTrailEvent).optional(),
  messageControlType: oneOf('MessageControlType').optional(),
});
export type MessageHeader = z.infer<typeof messageHeader>;
