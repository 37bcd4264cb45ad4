import type { NewReleaseMessage } from '@slipway/ern';
import type { DeliveryTask, Platform, Tenant } from '@slipway/releases';

/** From whom a message comes, for whom it is, and which one it is. */
export const headerOf = ({
  tenant,
  platform,
  task,
}: {
  readonly tenant: Tenant;
  readonly platform: Platform;
  readonly task: Pick<DeliveryTask, 'messageId' | 'messageCreatedAt' | 'releaseId'>;
}): NewReleaseMessage['messageHeader'] => ({
  messageThreadId: task.releaseId,
  messageId: task.messageId,
  messageSender: { partyId: tenant.dpid, partyName: { fullName: tenant.partyName } },
  ...(tenant.sentOnBehalfOf
    ? {
        sentOnBehalfOf: {
          partyId: tenant.sentOnBehalfOf.dpid,
          partyName: { fullName: tenant.sentOnBehalfOf.partyName },
        },
      }
    : {}),
  messageRecipients: [{ partyId: platform.dpid, partyName: { fullName: platform.partyName } }],
  // Milliseconds add nothing here, and some readers stumble over them.
  messageCreatedDateTime: `${task.messageCreatedAt.slice(0, 19)}Z`,
  messageControlType: platform.profile.ern.messageControl,
});
