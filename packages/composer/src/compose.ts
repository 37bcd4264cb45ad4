import type { CommercialCard } from '@slipway/deals';
import type { NewReleaseMessage } from '@slipway/ern';
import type { DeliveryTask, Platform, Tenant } from '@slipway/releases';
import { arrange, type Catalog } from './arrange.ts';
import { releaseDeals } from './deals.ts';
import { partyList } from './parties.ts';
import { mainRelease, trackReleases } from './releases.ts';
import { imageOf, soundRecordingOf } from './resources.ts';

export interface ComposeInput {
  readonly tenant: Tenant;
  readonly platform: Platform;
  readonly catalog: Catalog;
  readonly cards: readonly CommercialCard[];
  readonly task: Pick<DeliveryTask, 'messageId' | 'messageCreatedAt' | 'releaseId' | 'purpose'>;
  /** Where each file lies, relative to the message, by the reference of its resource. */
  readonly fileUris: ReadonlyMap<string, string>;
}

/**
 * Makes the message that says a release to a platform. Nothing in it depends on the clock, on chance or on the order of
 * a database: the same input gives the same message.
 */
export function compose(input: ComposeInput): NewReleaseMessage {
  const { tenant, platform, catalog, task, cards, fileUris } = input;
  const { product } = catalog;
  const { recordings, cover } = arrange(catalog);
  const hash = platform.profile.habits.hash;
  const [profile] = platform.profile.ern.profiles;
  const tracks = trackReleases(catalog, recordings, tenant);
  return {
    messageType: 'NewReleaseMessage',
    ...(profile ? { releaseProfileVersionId: profile } : {}),
    languageAndScriptCode: 'en',
    messageHeader: {
      messageThreadId: task.releaseId,
      messageId: task.messageId,
      messageSender: { partyId: tenant.dpid, partyName: { fullName: tenant.partyName } },
      messageRecipients: [{ partyId: platform.dpid, partyName: { fullName: platform.partyName } }],
      // Milliseconds add nothing here, and some readers stumble over them.
      messageCreatedDateTime: `${task.messageCreatedAt.slice(0, 19)}Z`,
      messageControlType: platform.profile.ern.messageControl,
    },
    parties: partyList(catalog),
    soundRecordings: recordings.map((placed) => soundRecordingOf(placed, fileUris, hash)),
    ...(cover ? { images: [imageOf(cover, fileUris, hash, tenant)] } : {}),
    release: mainRelease(product, recordings, cover),
    trackReleases: tracks,
    releaseDeals: releaseDeals(
      cards,
      new Map(
        recordings.map(({ resource, resourceReference }, index) => [
          resource.resourceId,
          { release: tracks[index]?.releaseReference ?? '', resource: resourceReference },
        ]),
      ),
      platform.dpid,
      platform.profile.habits.deals,
    ),
  };
}
