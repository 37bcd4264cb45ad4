import { type Aspect, type Business14, businessProfiles } from './business-profiles.ts';
import type { Element } from './element.ts';
import type { Row14 } from './row.ts';

/** A rule of the business profiles: what it asks of the message, or of a deal, for each business profile that is named. */
export type BusinessRow = Omit<Row14, 'of'>;

const self = (message: Element): readonly Element[] => [message];
const terms = (message: Element): readonly Element[] => message.all('DealList/ReleaseDeal/Deal/DealTerms');
const uses = (of: Element): readonly string[] => of.texts('Usage/UseType');
const models = (of: Element): readonly string[] => of.texts('CommercialModelType');
const interfaces = (of: Element): readonly string[] => of.texts('Usage/UserInterfaceType');
const drm = (of: Element): readonly string[] => of.deep('DrmEnforcementType').map(({ text }) => text);

/** The business profiles that a message names, by the name behind the last slash. */
export const businessNames = (message: Element): readonly string[] =>
  (message.attribute('BusinessProfileVersionId') ?? '')
    .split(/\s+/)
    .filter((id) => id.includes('CommonDealTypes'))
    .map((id) => id.slice(id.lastIndexOf('/') + 1));

const named = (message: Element): readonly Business14[] => {
  const names = businessNames(message);
  return businessProfiles.filter(({ name }) => names.includes(name));
};

const isUse = (wanted: string, use: string): boolean =>
  wanted.endsWith('*') ? use.startsWith(wanted.slice(0, -1)) : use === wanted;

/** The message holds the rule for each of the business profiles that it names and that the rule is for. */
const aspect = (
  of: Aspect,
  row: Pick<Row14, 'id' | 'says'> & { weight: 1 | 2 },
  holds: (business: Business14, message: Element) => boolean,
): BusinessRow => {
  const asked = (message: Element) => named(message).filter(({ rules }) => rules[of] !== undefined);
  return {
    ...row,
    rules: businessProfiles.flatMap(({ rules }) => rules[of] ?? []).join(' '),
    each: (message) => (asked(message).length > 0 ? [message] : []),
    keeps: (message) => asked(message).every((business) => holds(business, message)),
  };
};

const unused = (id: string, rules: string, weight: 1 | 2, element: string, from: string): BusinessRow => ({
  id,
  rules,
  weight,
  says: `${element} is not used in ${from === 'DealList' ? 'deals' : 'the header'}.`,
  each: self,
  keeps: (message) => message.all(from).every((one) => one.name !== element && one.deep(element).length === 0),
});

const rentalRules = [22, 23, 24, 25, 26, 27, 28, 29, 30, 31, 32, 33, 34, 35, 36, 37, 39, 40, 42, 44]
  .map((number) => `B14-0${number}`)
  .join(' ');

/** The business profiles 1.4: which deals a message has that names one. */
export const businessRows: readonly BusinessRow[] = [
  {
    id: '14:known-business',
    rules: 'B14-005',
    says: 'The business profiles that a message names are known ones.',
    each: (message) => (businessNames(message).length > 0 ? [message] : []),
    keeps: (message) => businessNames(message).length === named(message).length,
  },
  unused('14:no-header-comment', 'B14-009', 1, 'Comment', 'MessageHeader'),
  {
    id: '14:no-deal-language',
    rules: 'B14-010',
    weight: 1,
    says: 'Nothing in a deal names its language.',
    each: (message) => message.all('DealList/ReleaseDeal/Deal'),
    keeps: (deal) => !hasLanguage(deal),
  },
  unused('14:no-bulk-price', 'B14-012', 2, 'BulkOrderWholesalePricePerUnit', 'DealList'),
  unused('14:no-offer-set', 'B14-013', 1, 'RelatedReleaseOfferSet', 'DealList'),
  unused('14:no-resource-usage', 'B14-017', 1, 'ResourceUsage', 'DealList'),
  unused('14:no-rental', rentalRules, 2, 'ConsumerRentalPeriod', 'DealList'),
  {
    id: '14:web-policy',
    rules: 'B14-077',
    weight: 1,
    says: 'A policy for the web stands only where claims on what users upload are named.',
    each: (message) => terms(message).filter((one) => one.deep('WebPolicy').length > 0),
    keeps: (_, message) => businessNames(message).includes('RightsClaimsOnUserGeneratedContent'),
  },
  aspect(
    'model',
    { id: '14:business-model', weight: 1, says: 'Some deal has the commercial model of each business profile.' },
    ({ model = '' }, message) => terms(message).some((one) => models(one).includes(model)),
  ),
  aspect(
    'use',
    { id: '14:business-use', weight: 1, says: 'Some deal has the use type of each business profile.' },
    ({ use }, message) => terms(message).some((one) => uses(one).some((said) => isUse(use, said))),
  ),
  aspect(
    'drm',
    { id: '14:business-drm', weight: 1, says: 'Some deal says of protection what each business profile says.' },
    ({ drm: wanted = '' }, message) => terms(message).some((one) => drm(one).includes(wanted)),
  ),
  aspect(
    'interface',
    {
      id: '14:business-interface',
      weight: 2,
      says: 'Deals name no user interface, but for those of kiosks, which name theirs.',
    },
    ({ userInterface }, message) =>
      userInterface === undefined
        ? terms(message).every((one) => interfaces(one).length === 0)
        : terms(message).some((one) => interfaces(one).includes(userInterface)),
  ),
  aspect(
    'channel',
    { id: '14:business-channel', weight: 2, says: 'Deals name no type of distribution channel.' },
    (_, message) => terms(message).every((one) => !one.has('Usage/DistributionChannelType')),
  ),
  aspect(
    'pre-order',
    {
      id: '14:business-pre-order',
      weight: 2,
      says: 'Streams, kiosks, ringtones and claims have no dates of pre-orders.',
    },
    (_, message) => terms(message).every((one) => !one.has('PreOrderReleaseDate') && !one.has('PreOrderPreviewDate')),
  ),
  aspect(
    'release-profile',
    {
      id: '14:business-release',
      weight: 1,
      says: 'Streams are of the release profile AudioSingle, ringtones of Ringtone.',
    },
    ({ isStream }, message) =>
      (message.attribute('ReleaseProfileVersionId') ?? '').endsWith(isStream ? '/AudioSingle' : '/Ringtone'),
  ),
  aspect(
    'not-generic',
    {
      id: '14:business-not-generic',
      weight: 1,
      says: 'A business profile of streams is not combined with a generic one.',
    },
    (_, message) => !businessNames(message).some((name) => name.startsWith('Generic')),
  ),
  aspect('price', { id: '14:business-no-price', weight: 2, says: 'Deals of streams have no price.' }, (_, message) =>
    terms(message).every((one) => !one.has('PriceInformation')),
  ),
  aspect(
    'specific',
    {
      id: '14:business-generic-use',
      weight: 1,
      says: 'A generic business profile of streams has no specific use type of streams.',
    },
    (_, message) =>
      terms(message).every((one) => uses(one).every((use) => use === 'Stream' || !use.endsWith('Stream'))),
  ),
  {
    id: '14:business-called-for',
    rules: businessProfiles.flatMap(({ rules }) => rules['called-for'] ?? []).join(' '),
    weight: 1,
    says: 'A deal is of a kind that one of the named business profiles has.',
    each: (message) =>
      businessNames(message).length === 0 ? [] : terms(message).filter((one) => kindsOf(one).length > 0),
    keeps: (one, message) => kindsOf(one).some(({ name }) => businessNames(message).includes(name)),
  },
];

/** The business profiles that a deal may be of; what names a protection or an interface is of none without. */
function kindsOf(one: Element): readonly Business14[] {
  return businessProfiles.filter(
    ({ model, use, drm: wanted, userInterface }) =>
      (model === undefined || models(one).includes(model)) &&
      uses(one).some((said) => isUse(use, said)) &&
      (wanted === undefined || drm(one).includes(wanted)) &&
      (userInterface === undefined || interfaces(one).includes(userInterface)),
  );
}

const hasLanguage = (one: Element): boolean =>
  one.attribute('LanguageAndScriptCode') !== undefined || one.children.some(hasLanguage);
