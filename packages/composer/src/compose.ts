import type { CommercialCard } from '@slipway/deals';
import { type NewReleaseMessage, type TakedownStyle, takenDown } from '@slipway/ern';
import type { DeliveryTask, Platform, Tenant } from '@slipway/releases';
import { arrange, type Catalog } from './arrange.ts';
import { releaseDeals } from './deals.ts';
import { partyList } from './parties.ts';
import { mainRelease, trackReleases } from './releases.ts';
import { type Files, imageOf, soundRecordingOf } from './resources.ts';

export interface ComposeInput {
  readonly tenant: Tenant;
  readonly platform: Platform;
  readonly catalog: Catalog;
  readonly cards: readonly CommercialCard[];
  readonly task: Pick<DeliveryTask, 'messageId' | 'messageCreatedAt' | 'releaseId' | 'purpose'>;
  /** Where each file that travels lies, relative to the message, by the reference of its resource. */
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
  const [profile] = platform.profile.ern.profiles;
  const { ern, habits } = platform.profile;
  const files: Files = { uris: fileUris, hash: habits.hash, version: ern.version };
  const tracks = trackReleases(catalog, recordings, tenant);
  const message: NewReleaseMessage = {
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
    soundRecordings: recordings.map((placed) => soundRecordingOf(placed, files)),
    ...(cover ? { images: [imageOf(cover, files, tenant)] } : {}),
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
      habits.deals,
    ),
  };
  return task.purpose === 'takedown'
    ? takenDown(message, habits.takedown, lastDay(habits.takedown, task.messageCreatedAt))
    : message;
}

const DAY = 24 * 3600 * 1000;

/** A platform that wants an end in the future is given the day after the message, all others the day before. */
const lastDay = (style: TakedownStyle, createdAt: string): string =>
  new Date(Date.parse(createdAt) + (style === 'future-end-date' ? DAY : -DAY)).toISOString().slice(0, 10);
