import { rulesOf14 } from './profiles14/index.ts';

/**
 * Which rules of DDEX's test files an entry answers to. The keys are those of our table of the rules: DDEX's own numbers
 * stand for several rules, and one rule has another number in each file. P21 are the release profiles 2.1, B14 the
 * business profiles 1.4, P14 the release profiles 1.4.
 */
export const officialRules: Readonly<Record<string, string>> = {
  ...rulesOf14,
  '5.1.1(a)': 'P21-001',
  '5.1.1(b)': 'P21-096',
  '5.1.1(c)': 'P21-063',
  '5.1.2(1)P': 'P21-072',
  '5.1.2(1)S1': 'P21-073',
  '5.1.2(1)S2': 'P21-074',
  '5.1.2(2)P': 'P21-159',
  '5.1.2(2)S1': 'P21-160 P21-161',
  '5.1.2(2)S3': 'P21-100',
  '5.1.2(3)P1': 'P21-072',
  '5.1.2(3)P2': 'P21-126',
  '5.1.2(3)S1': 'P21-099',
  '5.1.2(3)S3': 'P21-100',
  '5.1.2(4)P': 'P21-129 P21-142',
  '5.1.2(4)S': 'P21-131 P21-132 P21-133 P21-134',
  '5.1.2(5)P': 'P21-154 P21-126',
  '5.1.2(5)S': 'P21-131 P21-133 P21-134 P21-155',
  '5.1.2(6)P': 'P21-129 P21-130',
  '5.1.2(6)S': 'P21-131 P21-132 P21-133 P21-134',
  '5.1.2(7)P1': 'P21-108 P21-109',
  '5.1.2(7)S1': 'P21-110 P21-111',
  '5.1.2(7)S3': 'P21-112',
  '5.1.2(8)P': 'P21-097',
  '5.1.2(8)S1': 'P21-098',
  '5.1.2(8)S2': 'P21-099',
  '5.1.2(8)S3': 'P21-100',
  '5.1.3(1)': 'P21-075 P21-101 P21-113 P21-127 P21-135 P21-143 P21-156 P21-162',
  '5.2.1(a)': 'P21-070 P21-095 P21-107 P21-125 P21-128 P21-141 P21-153 P21-158',
  '5.2.2(a)': 'P21-071 P21-080 P21-085',
  '5.3.1.1(4)':
    'P21-002 P21-003 P21-004 P21-005 P21-006 P21-007 P21-008 P21-009 P21-010 P21-011 P21-012 P21-013 P14-053 P14-054 P14-056 P14-057 P14-058 P14-059 P14-060 P14-061 P14-062 P14-063 P14-064',
  '5.3.1.1(5)': 'P21-014 P21-015 P14-065 P14-066',
  '5.3.1.1(6)': 'P21-016',
  '5.3.1.1(7)2': 'P21-017',
  '5.3.1.1(8)': 'P21-018',
  '5.3.1.2(1)': 'P21-019',
  '5.3.1.2(2)2.2': 'P21-020',
  '5.3.1.2(5)2': 'P21-021 P21-081 P21-086',
  '5.3.1.2(5)3': 'P21-022',
  '5.3.1.2(5)4': 'P21-023',
  '5.3.1.2(5)5': 'P21-024',
  '5.3.1.2(5)6': 'P21-025',
  '5.3.1.2(5)7': 'P21-026 P21-076',
  '5.3.1.2(5)8': 'P21-077',
  '5.3.1.2(5)9': 'P21-114',
  '5.3.1.2(6)': 'P21-027',
  '5.3.1.3(1)': 'P21-028',
  '5.3.1.3(3)': 'P21-064',
  '5.3.1.3(6)': 'P21-029',
  '5.3.1.3(7)': 'P21-030',
  '5.3.1.3(8)': 'P21-031',
  '5.3.1.4(1)': 'P21-078',
  '5.3.1.4(2)': 'P21-032 P21-079',
  '5.3.1.4(6)': 'P21-033',
  '5.3.1.4(7)': 'P21-034',
  '5.3.3(3)1': 'P21-035 P21-036',
  '5.4.1(1)': 'P21-144',
  '5.4.1(2)': 'P21-145',
  '5.4.1(3)1': 'P21-146 P21-157',
  '5.4.1(3)2': 'P21-147',
  '5.4.1(4)2': 'P21-148',
  '5.4.1(4)3': 'P21-149',
  '5.4.1(4)4': 'P21-150 P21-151',
  '5.4.1(4)5': 'P21-152',
  '5.4.2(1)': 'P21-136',
  '5.4.2(2)': 'P21-137',
  '5.4.2(3)1': 'P21-138',
  '5.4.2(3)2': 'P21-139',
  '5.4.2(4)': 'P21-140',
  '5.4.3(1)': 'P21-115',
  '5.4.3(2)1': 'P21-116',
  '5.4.3(2)2': 'P21-117',
  '5.4.3(2)3': 'P21-118',
  '5.4.3(3)': 'P21-119',
  '5.4.3(4)1': 'P21-120',
  '5.4.3(4)2': 'P21-121',
  '5.4.3(4)3': 'P21-122',
  '5.4.3(4)4': 'P21-123',
  '5.4.3(6)': 'P21-124',
  '5.4.4(1)': 'P21-102',
  '5.4.4(2)': 'P21-103',
  '5.4.4(4)': 'P21-105',
  '5.4.4(5)': 'P21-104',
  '5.4.4(6)': 'P21-106',
  '5.5.1(1)': 'P21-082',
  '5.5.1(3)': 'P21-083 P21-084',
  '5.5.2(1)': 'P21-087',
  '5.5.2(2)1': 'P21-088',
  '5.5.2(2)2': 'P21-089',
  '5.5.2(2)5': 'P21-090',
  '5.5.2(3)1': 'P21-091',
  '5.5.2(3)2': 'P21-092',
  '5.5.2(3)3': 'P21-093',
  '5.5.2(3)4': 'P21-094',
  '5.6(2)1': 'P21-065',
  '5.6(2)2': 'P21-066',
  '5.6(4)': 'P21-067 P21-068 P21-069',
  '6:preview-before-start':
    'P21-042 P21-043 P21-044 P21-045 P21-046 P21-047 P21-048 P21-049 P21-050 P21-051 P21-052 P21-053 P21-054 P21-055 P21-056 P21-057 B14-001 B14-002 B14-003 B14-004',
  '6:price-type': 'P21-058 B14-093',
  '6:bulk-price': 'P21-059',
  '6:carrier': 'P21-060 B14-014',
  '6:returns': 'P21-061 B14-015',
  '6:carton': 'P21-062 B14-016',
  '6:tis-codes': 'B14-008 P14-052',
  '6:generic-or-specific': 'B14-018 B14-019',
  '6:not-all-specific': 'B14-020 B14-021',
  '6:physical-without-model': 'B14-038',
  '6:claim-policy': 'B14-076',
  '6:carrier-of-physical': 'B14-080',
  '6:effective-date': 'B14-094',
  '6:all-deals-cancelled': 'B14-095',
  '6:update-indicator': 'B14-096',
  '6:take-down': 'B14-097',
};

/** Official rules of 1.4 that no entry answers to, and why. */
export const leftOut: readonly { readonly rules: string; readonly because: string }[] = [
  {
    rules: 'P14-001 P14-002 P14-003 P14-004 P14-005 P14-006 P14-007',
    because: 'hints at elements that are no longer used; the rules look where none of them can stand and never fire',
  },
  { rules: 'P14-008 P14-009 B14-006 B14-007', because: 'they ask for a draft of ERN 3.9 and fire on every message' },
  {
    rules:
      'P14-076 P14-098 P14-103 P14-110 P14-118 P14-129 P14-139 P14-167 P14-174 P14-183 P14-190 P14-199 P14-206 P14-207',
    because: 'which entries are asked follows from the profile that the message names, so it always names it',
  },
  { rules: 'P14-042 P14-087', because: 'one forbids every artist name on a resource, the other never fires' },
  {
    rules: 'P21-037 P21-038 P21-039 P21-040 P21-041',
    because: 'warnings of references that nothing points to; no clause asks that everything is pointed to',
  },
  { rules: 'P14-125 P14-217', because: 'they demand what their clauses only allow' },
  {
    rules: 'P14-095',
    because:
      'it stands twice where one of the two should ask for music, so that an album of music alone would break it',
  },
  { rules: 'P14-126', because: 'a reminder that fires on every title' },
];

/** Where an entry and the rules of DDEX disagree about a sample, and why the entry stays as it is. */
export interface Difference {
  readonly entry: string;
  /** The end of the sample's path; absent where it is about every sample. */
  readonly sample?: string;
  /** The folder of the samples that it is about, where it is about several. */
  readonly under?: string;
  readonly official: 'fires' | 'is silent';
  readonly reason: string;
}

export const differences: readonly Difference[] = [
  {
    entry: '5.3.3(3)1',
    official: 'fires',
    reason:
      'Two official rules are complementary, so that one always fires; whether files came along is not known here.',
  },
  {
    entry: '5.3.1.3(6)',
    official: 'fires',
    reason: 'The official rule demands a © line that the clause only allows.',
  },
  {
    entry: '5.3.1.4(1)',
    official: 'fires',
    reason: 'From 4.3 on the ISRC stands in the edition, where the official rule does not look.',
  },
  {
    entry: '5.3.1.4(2)',
    sample: '8_DjMix.xml',
    official: 'fires',
    reason: 'From 4.3 on the identifier stands in the edition, where the official rule does not look.',
  },
  {
    entry: '5.4.2(1)',
    sample: '6_Ringtone.xml',
    official: 'fires',
    reason: 'From 4.3 on the identifier stands in the edition, where the official rule does not look.',
  },
  {
    entry: '5.3.1.1(4)',
    under: 'samples/382/',
    official: 'is silent',
    reason:
      'Identifiers of the samples are made up: their check digits are wrong; the official rules look at the length only.',
  },
  {
    entry: '5.3.1.1(4)',
    sample: '3_MixedMedia.xml',
    official: 'is silent',
    reason: 'Three ICPNs have a wrong check digit; the official rule looks at the length only.',
  },
  {
    entry: '5.3.1.1(4)',
    sample: '8_DjMix.xml',
    official: 'is silent',
    reason: 'The ICPN has a wrong check digit; the official rule looks at the length only.',
  },
  {
    entry: '5.3.1.1(4)',
    sample: 'Variant_BoxedSet.xml',
    official: 'is silent',
    reason: 'Ten GRids have a wrong check character; the official rule looks at the length only.',
  },
  {
    entry: '5.1.2(3)S3',
    sample: '3_MixedMedia.xml',
    official: 'is silent',
    reason: 'The booklet is not marked as a bonus; the official rule is inverted and fires on marked ones.',
  },
  {
    entry: '5.4.4(6)',
    sample: '42/official/8_DjMix.xml',
    official: 'is silent',
    reason: 'The components have proprietary identifiers only; the official rule looks at the mix instead.',
  },
  {
    entry: '6:preview-before-start',
    sample: 'ProfileVariant_PreOrders_Preview.xml',
    official: 'fires',
    reason:
      'The display date is eight weeks before the deal starts; the official rule also compares with a StartDateTime that is not there.',
  },
  {
    entry: '14:resource-date',
    official: 'fires',
    reason: 'The official rule looks for the dates in the sections of sound recordings only, and these are videos.',
  },
  {
    entry: '14:tracks',
    sample: 'Profile_VideoAlbum.xml',
    official: 'fires',
    reason: 'The tracks are of type VideoTrackRelease, which the official rule does not know.',
  },
  {
    entry: '14:business-called-for',
    sample: 'SupportedDownloadService.xml',
    official: 'fires',
    reason: 'The official rule asks for the general profile besides the one of protected or unprotected downloads.',
  },
  {
    entry: '14:business-called-for',
    sample: 'Profile_GenericAdSupportedStreaming.xml',
    official: 'is silent',
    reason: 'The message names a profile of downloads for its streams; the official rule misspells the model.',
  },
  {
    entry: '14:business-model',
    sample: 'Profile_NonInteractiveSubscriptionStreamingServiceOnDevice.xml',
    official: 'fires',
    reason: 'The official rule finds the name of another profile inside that of this one.',
  },
  ...(
    [
      ['14:known-business', 'is silent'],
      ['14:business-called-for', 'is silent'],
      ['14:business-release', 'fires'],
      ['14:business-no-price', 'fires'],
    ] as const
  ).map(
    ([entry, official]): Difference => ({
      entry,
      sample: 'Profile_InteractiveSubscriptionStreamingService.xml',
      official,
      reason: 'The message misspells its business profile; the official reading corrects it first.',
    }),
  ),
];
