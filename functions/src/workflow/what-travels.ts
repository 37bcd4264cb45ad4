import type { PackageParts } from '@slipway/delivery';
import type { DeliveryTask, Release, ReleaseProfile } from '@slipway/releases';

/** Whether files travel with a message: a takedown or a restore is a message alone; an update brings them when asked to. */
export const sendsFiles = ({ delivers }: Release, { purpose, sends }: DeliveryTask): boolean =>
  delivers === 'everything' && (sends ?? (purpose === 'initial' ? 'everything' : 'metadata')) === 'everything';

/** AVS ErncDeliveryType, as manifests say it. */
export const deliveryTypes = {
  initial: 'NewReleaseDelivery',
  update: 'ReDelivery',
  restore: 'ReDelivery',
  takedown: 'TakeDown',
  purge: 'TakeDown',
} as const satisfies Record<DeliveryTask['purpose'], PackageParts['deliveryType']>;

/** AVS ErncProductType, as manifests say it. */
export const productTypes = {
  Audio: 'AudioProduct',
  SimpleAudioSingle: 'AudioProduct',
  DjMix: 'AudioProduct',
  Video: 'VideoProduct',
  SimpleVideoSingle: 'VideoProduct',
  LongFormMusicalWorkVideo: 'VideoProduct',
  MixedMedia: 'MixedMediaBundleProduct',
  Ringtone: 'MobileProduct',
} as const satisfies Record<ReleaseProfile, PackageParts['productType']>;
