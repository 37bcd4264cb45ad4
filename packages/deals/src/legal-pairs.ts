import { accepted, type Outcome, refused } from '@slipway/kernel';

/** The commercial models that every ERN version from 3.8.2 to 4.3.2 accepts in a deal. */
export const commercialModels = [
  'AdvertisementSupportedModel',
  'DeviceFeeModel',
  'FreeOfChargeModel',
  'PayAsYouGoModel',
  'PerformanceRoyaltiesModel',
  'RightsClaimModel',
  'SubscriptionModel',
  'UserDefined',
] as const;

export type CommercialModel = (typeof commercialModels)[number];

/** One kind of deal: any of its models goes with any of its use types. Physical goods have no model. */
export interface LegalPair {
  readonly deal: string;
  readonly models: readonly CommercialModel[];
  readonly useTypes: readonly string[];
}

/**
 * The pairs of DDEX's Business Profile 1.4 (rules CommonDealTypes/14) and, for claims, of common practice: ERN 4 has
 * no business profiles, and platforms expect the same pairs.
 */
export const legalPairs: readonly LegalPair[] = [
  { deal: 'download', models: ['PayAsYouGoModel'], useTypes: ['PermanentDownload'] },
  { deal: 'download paid by advertisement', models: ['AdvertisementSupportedModel'], useTypes: ['PermanentDownload'] },
  {
    deal: 'tethered download',
    models: ['SubscriptionModel', 'AdvertisementSupportedModel'],
    useTypes: ['ConditionalDownload'],
  },
  {
    deal: 'interactive stream',
    models: ['SubscriptionModel', 'AdvertisementSupportedModel'],
    useTypes: ['OnDemandStream'],
  },
  {
    deal: 'radio-like stream',
    models: ['SubscriptionModel', 'AdvertisementSupportedModel', 'DeviceFeeModel'],
    useTypes: ['NonInteractiveStream'],
  },
  {
    deal: 'any stream',
    models: ['SubscriptionModel', 'AdvertisementSupportedModel', 'PayAsYouGoModel'],
    useTypes: ['Stream'],
  },
  {
    deal: 'ringtone',
    models: ['PayAsYouGoModel'],
    useTypes: ['UseAsRingtone', 'UseAsRingbackTone', 'UseAsAlertTone'],
  },
  {
    deal: 'claim on what users upload',
    models: ['RightsClaimModel'],
    useTypes: ['UserMakeAvailableLabelProvided', 'UserMakeAvailableUserProvided', 'UseForIdentification'],
  },
  { deal: 'physical product', models: [], useTypes: ['PurchaseAsPhysicalProduct'] },
];

/** `useTypes` are those that the model goes with, for an answer that helps. */
export interface PairRefused {
  readonly code: 'deal-pair-refused';
  readonly model?: CommercialModel;
  readonly useType: string;
  readonly useTypes: readonly string[];
  readonly says: string;
}

/** The kind of deal that a model and a use type make together; no model for physical goods. */
export function checkPair(model: CommercialModel | undefined, useType: string): Outcome<LegalPair, PairRefused> {
  const goesWith = legalPairs.filter(({ models }) =>
    model === undefined ? models.length === 0 : models.includes(model),
  );
  const pair = goesWith.find(({ useTypes }) => useTypes.includes(useType));
  if (pair) return accepted(pair);
  const useTypes = [...new Set(goesWith.flatMap((row) => row.useTypes))];
  return refused({
    code: 'deal-pair-refused',
    ...(model === undefined ? {} : { model }),
    useType,
    useTypes,
    says: `${useType} does not go with ${model ?? 'no commercial model'}; ${useTypes.length === 0 ? 'nothing does' : `${useTypes.join(', ')} ${useTypes.length === 1 ? 'does' : 'do'}`}.`,
  });
}
