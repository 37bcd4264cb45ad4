import type { PackageParts, Sends } from '@slipway/delivery';
import type { DeliveryTask, Release, ReleaseProfile } from '@slipway/releases';

/** Which files travel: a takedown or a restore is a message alone, a first delivery brings all unless asked otherwise. */
export const sendsOf = ({ delivers }: Release, { purpose, sends }: DeliveryTask): Sends =>
  delivers === 'metadata' ? 'metadata' : (sends ?? (purpose === 'initial' ? 'everything' : 'metadata'));

/** AVS ErncDeliveryType, as manifests say it. */
export const deliveryTypeOf = ({ purpose, sends }: DeliveryTask): PackageParts['deliveryType'] =>
  // Only what is delivered once more says which files it wants.
  purpose === 'initial' && sends !== undefined ? 'ReDelivery' : deliveryTypes[purpose];

const deliveryTypes = {
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
