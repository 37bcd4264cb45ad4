/** A business profile 1.4: by which model it offers which uses, and what else its deals look like. */
export interface Business14 {
  readonly name: string;
  readonly model?: string;
  /** A use type, or with an asterisk how it begins. */
  readonly use: string;
  readonly drm?: 'DrmEnforced' | 'NotDrmEnforced';
  readonly userInterface?: string;
  /** A service of streams: no prices, no pre-orders, for single tracks only. */
  readonly isStream?: true;
  /** Official rules, by what they ask for. */
  readonly rules: Readonly<Partial<Record<Aspect, string>>>;
}

/** What the official rules ask of a message that names a business profile. */
export type Aspect =
  | 'model'
  | 'use'
  | 'drm'
  | 'interface'
  | 'channel'
  | 'called-for'
  | 'pre-order'
  | 'release-profile'
  | 'not-generic'
  | 'price'
  | 'specific';

/** The twenty business profiles of ERN 3 that have test rules. */
export const businessProfiles: readonly Business14[] = [
  {
    name: 'GenericDownloadService',
    model: 'PayAsYouGoModel',
    use: 'PermanentDownload',
    rules: { model: 'B14-098', use: 'B14-099', interface: 'B14-100', channel: 'B14-101', 'called-for': 'B14-102' },
  },
  {
    name: 'DRMProtectedDownloadService',
    model: 'PayAsYouGoModel',
    use: 'PermanentDownload',
    drm: 'DrmEnforced',
    rules: {
      model: 'B14-103',
      use: 'B14-104',
      drm: 'B14-105',
      interface: 'B14-106',
      channel: 'B14-107',
      'called-for': 'B14-108',
    },
  },
  {
    name: 'NonProtectedDownloadService',
    model: 'PayAsYouGoModel',
    use: 'PermanentDownload',
    drm: 'NotDrmEnforced',
    rules: {
      model: 'B14-109',
      use: 'B14-110',
      drm: 'B14-111',
      interface: 'B14-112',
      channel: 'B14-113',
      'called-for': 'B14-114',
    },
  },
  {
    name: 'AdSupportedDownloadService',
    model: 'AdvertisementSupportedModel',
    use: 'PermanentDownload',
    rules: { model: 'B14-115', use: 'B14-116', interface: 'B14-117', channel: 'B14-118', 'called-for': 'B14-119' },
  },
  {
    name: 'DRMProtectedAdSupportedDownloadService',
    model: 'AdvertisementSupportedModel',
    use: 'PermanentDownload',
    drm: 'DrmEnforced',
    rules: {
      model: 'B14-120',
      use: 'B14-121',
      drm: 'B14-122',
      interface: 'B14-123',
      channel: 'B14-124',
      'called-for': 'B14-125',
    },
  },
  {
    name: 'NonProtectedAdSupportedDownloadService',
    model: 'AdvertisementSupportedModel',
    use: 'PermanentDownload',
    drm: 'NotDrmEnforced',
    rules: {
      model: 'B14-126',
      use: 'B14-127',
      drm: 'B14-128',
      interface: 'B14-129',
      channel: 'B14-130',
      'called-for': 'B14-131',
    },
  },
  {
    name: 'TetheredDownloadService',
    model: 'SubscriptionModel',
    use: 'ConditionalDownload',
    rules: { model: 'B14-132', use: 'B14-133', interface: 'B14-134', channel: 'B14-135', 'called-for': 'B14-136' },
  },
  {
    name: 'AdSupportedTetheredDownloadService',
    model: 'AdvertisementSupportedModel',
    use: 'ConditionalDownload',
    rules: { model: 'B14-137', use: 'B14-138', interface: 'B14-139', channel: 'B14-140', 'called-for': 'B14-141' },
  },
  {
    name: 'InteractiveSubscriptionStreamingService',
    model: 'SubscriptionModel',
    use: 'OnDemandStream',
    isStream: true,
    rules: {
      model: 'B14-142',
      use: 'B14-143',
      interface: 'B14-144',
      channel: 'B14-145',
      'called-for': 'B14-146',
      'pre-order': 'B14-046 B14-047',
      'release-profile': 'B14-048',
      'not-generic': 'B14-049',
      price: 'B14-050',
    },
  },
  {
    name: 'InteractiveAdSupportedStreamingService',
    model: 'AdvertisementSupportedModel',
    use: 'OnDemandStream',
    isStream: true,
    rules: {
      model: 'B14-147',
      use: 'B14-148',
      interface: 'B14-149',
      channel: 'B14-150',
      'called-for': 'B14-151',
      'pre-order': 'B14-051 B14-052',
      'release-profile': 'B14-053',
      'not-generic': 'B14-054',
      price: 'B14-055',
    },
  },
  {
    name: 'NonInteractiveSubscriptionStreamingService',
    model: 'SubscriptionModel',
    use: 'NonInteractiveStream',
    isStream: true,
    rules: {
      model: 'B14-152',
      use: 'B14-153',
      interface: 'B14-154',
      channel: 'B14-155',
      'called-for': 'B14-156',
      'pre-order': 'B14-056 B14-057',
      'release-profile': 'B14-058',
      'not-generic': 'B14-059',
      price: 'B14-060',
    },
  },
  {
    name: 'NonInteractiveSubscriptionStreamingServiceOnDevice',
    model: 'DeviceFeeModel',
    use: 'NonInteractiveStream',
    isStream: true,
    rules: {
      model: 'B14-157',
      use: 'B14-158',
      interface: 'B14-159',
      channel: 'B14-160',
      'called-for': 'B14-161',
      'pre-order': 'B14-061 B14-062',
      'release-profile': 'B14-063',
      'not-generic': 'B14-064',
      price: 'B14-065',
    },
  },
  {
    name: 'NonInteractiveAdSupportedStreamingService',
    model: 'AdvertisementSupportedModel',
    use: 'NonInteractiveStream',
    isStream: true,
    rules: {
      model: 'B14-162',
      use: 'B14-163',
      interface: 'B14-164',
      channel: 'B14-165',
      'called-for': 'B14-166',
      'pre-order': 'B14-066 B14-067',
      'release-profile': 'B14-068',
      'not-generic': 'B14-069',
      price: 'B14-070',
    },
  },
  {
    name: 'KioskService',
    model: 'PayAsYouGoModel',
    use: 'PermanentDownload',
    userInterface: 'Kiosk',
    rules: {
      model: 'B14-167',
      use: 'B14-168',
      interface: 'B14-169',
      channel: 'B14-170',
      'called-for': 'B14-171',
      'pre-order': 'B14-071 B14-072',
    },
  },
  {
    name: 'RingtonesAndMobileService',
    model: 'PayAsYouGoModel',
    use: 'UseAs*',
    rules: {
      model: 'B14-172',
      use: 'B14-173',
      interface: 'B14-174',
      channel: 'B14-175',
      'called-for': 'B14-176',
      'pre-order': 'B14-073 B14-074',
      'release-profile': 'B14-075',
    },
  },
  {
    name: 'RightsClaimsOnUserGeneratedContent',
    model: 'RightsClaimModel',
    use: 'UserMakeAvailable*',
    rules: {
      model: 'B14-177',
      use: 'B14-178',
      interface: 'B14-179',
      channel: 'B14-180',
      'called-for': 'B14-181',
      'pre-order': 'B14-078 B14-079',
    },
  },
  {
    name: 'PurchaseAsPhysicalProduct',
    use: 'PurchaseAsPhysicalProduct',
    rules: { use: 'B14-182', interface: 'B14-183', channel: 'B14-184', 'called-for': 'B14-185' },
  },
  {
    name: 'GenericAdSupportedStreamingService',
    model: 'AdvertisementSupportedModel',
    use: 'Stream',
    isStream: true,
    rules: {
      model: 'B14-186',
      use: 'B14-187',
      interface: 'B14-188',
      channel: 'B14-189',
      'called-for': 'B14-190',
      'pre-order': 'B14-081 B14-082',
      'release-profile': 'B14-083',
      price: 'B14-084',
      specific: 'B14-041',
    },
  },
  {
    name: 'GenericSubscriptionStreamingService',
    model: 'SubscriptionModel',
    use: 'Stream',
    isStream: true,
    rules: {
      model: 'B14-191',
      use: 'B14-192',
      interface: 'B14-193',
      channel: 'B14-194',
      'called-for': 'B14-195',
      'pre-order': 'B14-085 B14-086',
      'release-profile': 'B14-087',
      price: 'B14-088',
      specific: 'B14-043',
    },
  },
  {
    name: 'GenericPayAsYouGoStreamingService',
    model: 'PayAsYouGoModel',
    use: 'Stream',
    isStream: true,
    rules: {
      model: 'B14-196',
      use: 'B14-197',
      interface: 'B14-198',
      channel: 'B14-199',
      'called-for': 'B14-200',
      'pre-order': 'B14-089 B14-090',
      'release-profile': 'B14-091',
      price: 'B14-092',
      specific: 'B14-045',
    },
  },
];
