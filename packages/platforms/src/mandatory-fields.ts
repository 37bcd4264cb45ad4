/** Where a field is asked for: the header, the main release, each primary recording, each track release, each deal. */
export type FieldHolder = 'header' | 'release' | 'primary' | 'track' | 'terms';

/** A field that a platform may want in every message although the standard does not, by contract. */
export interface ContractField {
  readonly of: FieldHolder;
  /** Where the message model may have it: ways from the holder, through lists, one of which leads to a value. */
  readonly ways: readonly string[];
  readonly says: string;
}

const editions = ['soundRecordingEditions', 'videoEditions'] as const;
const inEditions = (way: string): string[] => editions.map((edition) => `${edition}.${way}`);

/** The fields that a platform profile can name as mandatory. A new one is a row here. */
export const mandatoryFields = {
  'header.threadId': { of: 'header', ways: ['messageThreadId'], says: 'MessageThreadId' },
  'header.sentOnBehalfOf': { of: 'header', ways: ['sentOnBehalfOf'], says: 'SentOnBehalfOf' },
  'release.grid': { of: 'release', ways: ['releaseId.gRid'], says: 'the GRid of the release' },
  'release.icpn': { of: 'release', ways: ['releaseId.icpn'], says: 'the ICPN of the release' },
  'release.catalogNumber': { of: 'release', ways: ['releaseId.catalogNumber'], says: 'the catalogue number' },
  'release.pLine': { of: 'release', ways: ['pLines'], says: 'the ℗ line of the release' },
  'release.cLine': { of: 'release', ways: ['cLines'], says: 'the © line of the release' },
  'release.genre': { of: 'release', ways: ['displayGenres'], says: 'the genre of the release' },
  'release.date': { of: 'release', ways: ['releaseDates', 'originalReleaseDates'], says: 'a date of release' },
  'release.originalDate': { of: 'release', ways: ['originalReleaseDates'], says: 'the date of the original release' },
  'release.parentalWarning': { of: 'release', ways: ['parentalWarningTypes'], says: 'the parental warning' },
  'release.keywords': { of: 'release', ways: ['keywords'], says: 'keywords' },
  'release.marketingComment': { of: 'release', ways: ['marketingComments'], says: 'a marketing comment' },
  'recording.isrc': { of: 'primary', ways: inEditions('resourceIds.isrc'), says: 'the ISRC of each recording' },
  'recording.pLine': { of: 'primary', ways: inEditions('pLines'), says: 'the ℗ line of each recording' },
  'recording.contributors': { of: 'primary', ways: ['contributors'], says: 'contributors of each recording' },
  'recording.work': { of: 'primary', ways: ['workIds'], says: 'the work behind each recording' },
  'recording.firstPublication': {
    of: 'primary',
    ways: ['firstPublicationDates'],
    says: 'the first publication of each recording',
  },
  'recording.parentalWarning': {
    of: 'primary',
    ways: ['parentalWarningTypes'],
    says: 'the parental warning of each recording',
  },
  'recording.language': { of: 'primary', ways: ['languagesOfPerformance'], says: 'the language of each recording' },
  'recording.rightsController': {
    of: 'primary',
    ways: ['resourceRightsControllers'],
    says: 'who controls the rights in each recording',
  },
  'track.genre': { of: 'track', ways: ['displayGenres'], says: 'the genre of each track release' },
  'deal.price': { of: 'terms', ways: ['priceInformation'], says: 'a price in each deal' },
  'deal.policy': { of: 'terms', ways: ['rightsClaimPolicies'], says: 'a policy for claims in each deal' },
} as const satisfies Record<string, ContractField>;

export type MandatoryFieldName = keyof typeof mandatoryFields;
export const mandatoryFieldNames = Object.keys(mandatoryFields) as [MandatoryFieldName, ...MandatoryFieldName[]];
