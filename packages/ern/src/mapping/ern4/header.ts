import * as model from '../../model/header.ts';
import { composite, inside, many, one, text } from '../row.ts';
import { detailedPartyId } from './ids.ts';

export const partyNameWithoutCode = composite('PartyNameWithoutCode', model.partyNameWithoutCode, [
  text('FullName', 'fullName'),
  text('FullNameAsciiTranscribed', 'fullNameAsciiTranscribed'),
  text('FullNameIndexed', 'fullNameIndexed'),
  text('NamesBeforeKeyName', 'namesBeforeKeyName'),
  text('KeyName', 'keyName'),
  text('NamesAfterKeyName', 'namesAfterKeyName'),
  text('AbbreviatedName', 'abbreviatedName'),
]);

export const messagingPartyWithoutCode = composite('MessagingPartyWithoutCode', model.messagingPartyWithoutCode, [
  many('FurtherPartyId', 'furtherPartyIds', detailedPartyId),
  text('PartyId', 'partyId'),
  one('PartyName', 'partyName', partyNameWithoutCode),
  text('TradingName', 'tradingName'),
]);

export const messageAuditTrailEvent = composite('MessageAuditTrailEvent', model.messageAuditTrailEvent, [
  one('MessagingPartyDescriptor', 'messagingPartyDescriptor', messagingPartyWithoutCode),
  text('DateTime', 'dateTime'),
]);

export const messageHeader = composite('MessageHeader', model.messageHeader, [
  text('MessageThreadId', 'messageThreadId'),
  text('MessageId', 'messageId'),
  text('MessageFileName', 'messageFileName'),
  one('MessageSender', 'messageSender', messagingPartyWithoutCode),
  one('SentOnBehalfOf', 'sentOnBehalfOf', messagingPartyWithoutCode),
  many('MessageRecipient', 'messageRecipients', messagingPartyWithoutCode),
  one('SentAsRequestedBy', 'sentAsRequestedBy', messagingPartyWithoutCode),
  text('MessageCreatedDateTime', 'messageCreatedDateTime'),
  inside('MessageAuditTrail', [many('MessageAuditTrailEvent', 'messageAuditTrail', messageAuditTrailEvent)]),
  text('MessageControlType', 'messageControlType'),
]);
