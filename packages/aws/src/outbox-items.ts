import { checkEvent, type DomainEvent } from '@slipway/events';
import type { TransactItem } from './document-items.ts';

const OUTBOX_DAYS = 7;

/** The stream of the table carries new outbox items to the function that publishes them. */
export const outboxItem = (TableName: string, tenantId: string, event: DomainEvent): TransactItem => {
  checkEvent(event);
  return {
    Put: {
      TableName,
      Item: {
        pk: `T#${tenantId}#OUTBOX`,
        sk: event.detail.eventId,
        kind: 'outbox',
        name: event.name,
        detail: JSON.stringify(event.detail),
        expiresAt: Math.floor(Date.parse(event.detail.at) / 1000) + OUTBOX_DAYS * 24 * 3600,
      },
    },
  };
};
