import * as z from 'zod';

/**
 * A value with its attributes. A bare string (boolean, number) stands for an element without attributes: that is the
 * form `read` gives and the shortest to write.
 */
export const valued = <Content extends z.ZodType, Shape extends z.ZodRawShape>(content: Content, attributes: Shape) =>
  z.union([content, z.strictObject({ value: content, ...attributes })]);

/** A value of one of DDEX's allowed-value sets, by the name of the set. */
export const oneOf = (set: string) => z.string().meta({ allowedValues: set });

/**
 * A value of an allowed-value set that parties may extend. `namespace` is the DPID of whoever controls a value of
 * their own; it is absent when that is the message sender. `userDefinedValue` refines a DDEX value.
 */
export const allowedValue = (set: string) =>
  valued(oneOf(set), { userDefinedValue: z.string().optional(), namespace: z.string().optional() });

export const allowedValueWithVersion = (set: string) =>
  valued(oneOf(set), {
    version: z.string().optional(),
    userDefinedValue: z.string().optional(),
    namespace: z.string().optional(),
  });
export type AllowedValue = z.infer<ReturnType<typeof allowedValue>>;

/** The value without its attributes. */
export const plainValue = <T extends string | boolean>(valued: T | { value: T }): T =>
  typeof valued === 'object' ? valued.value : valued;

export const textByTerritory = valued(z.string(), {
  applicableTerritoryCode: oneOf('CurrentTerritoryCode').optional(),
  isDefault: z.boolean().optional(),
});
export type TextByTerritory = z.infer<typeof textByTerritory>;

export const textByLanguageAndTerritory = valued(z.string(), {
  languageAndScriptCode: z.string().optional(),
  applicableTerritoryCode: oneOf('CurrentTerritoryCode').optional(),
  isDefault: z.boolean().optional(),
});
export type TextByLanguageAndTerritory = z.infer<typeof textByLanguageAndTerritory>;

export const discoverableUseType = valued(oneOf('UseType_ERN'), {
  namespace: z.string().optional(),
  isDiscoverable: z.boolean().optional(),
  userDefinedValue: z.string().optional(),
});
export type DiscoverableUseType = z.infer<typeof discoverableUseType>;

export const displayText = valued(z.string(), {
  languageAndScriptCode: z.string().optional(),
  applicableTerritoryCode: oneOf('CurrentTerritoryCode').optional(),
  isDefault: z.boolean().optional(),
  isInOriginalLanguage: z.boolean().optional(),
});
export type DisplayText = z.infer<typeof displayText>;

export const eventDate = valued(z.string(), {
  isApproximate: z.boolean().optional(),
  applicableTerritoryCode: oneOf('CurrentTerritoryCode').optional(),
  locationDescription: z.string().optional(),
  languageAndScriptCode: z.string().optional(),
});
export type EventDate = z.infer<typeof eventDate>;

export const eventDateByTerritory = valued(z.string(), {
  isApproximate: z.boolean().optional(),
  applicableTerritoryCode: oneOf('AllTerritoryCode').optional(),
  isDefault: z.boolean().optional(),
});
export type EventDateByTerritory = z.infer<typeof eventDateByTerritory>;

export const hdrVideoDynamicMetadataType = valued(oneOf('HdrVideoDynamicMetadataType'), {
  version: z.string().optional(),
  sdrDerivationPermitted: z.boolean().optional(),
});
export type HdrVideoDynamicMetadataType = z.infer<typeof hdrVideoDynamicMetadataType>;

export const linkedReleaseResourceReference = valued(z.string(), {
  linkDescription: oneOf('LinkDescription').optional(),
  languageAndScriptCode: z.string().optional(),
  namespace: z.string().optional(),
  userDefinedValue: z.string().optional(),
  sequenceNumber: z.int().optional(),
  isMultiFile: z.boolean().optional(),
});
export type LinkedReleaseResourceReference = z.infer<typeof linkedReleaseResourceReference>;

export const releaseLabelReference = valued(z.string(), {
  languageAndScriptCode: z.string().optional(),
  isDefault: z.boolean().optional(),
  labelType: oneOf('LabelType').optional(),
  namespace: z.string().optional(),
  userDefinedValue: z.string().optional(),
  applicableTerritoryCode: oneOf('CurrentTerritoryCode').optional(),
});
export type ReleaseLabelReference = z.infer<typeof releaseLabelReference>;

export const releaseLabelReferenceWithParty = valued(z.string(), {
  languageAndScriptCode: z.string().optional(),
  isDefault: z.boolean().optional(),
  labelType: oneOf('LabelType').optional(),
  accessControlParty: z.string().optional(),
  namespace: z.string().optional(),
  userDefinedValue: z.string().optional(),
  applicableTerritoryCode: oneOf('CurrentTerritoryCode').optional(),
});
export type ReleaseLabelReferenceWithParty = z.infer<typeof releaseLabelReferenceWithParty>;

export const synopsisWithTerritory = valued(z.string(), {
  languageAndScriptCode: z.string().optional(),
  applicableTerritoryCode: oneOf('CurrentTerritoryCode').optional(),
  isDefault: z.boolean().optional(),
  isShortSynopsis: z.boolean().optional(),
});
export type SynopsisWithTerritory = z.infer<typeof synopsisWithTerritory>;

export const territoryCode = valued(oneOf('AllTerritoryCode'), {
  identifierType: oneOf('TerritoryCodeTypeIncludingDeprecatedCodes').optional(),
});
export type TerritoryCode = z.infer<typeof territoryCode>;

export const aspectRatio = valued(z.string(), {
  aspectRatioType: oneOf('AspectRatioType').optional(),
  appliesToCroppedResource: z.boolean().optional(),
});
export type AspectRatio = z.infer<typeof aspectRatio>;

export const measure = valued(z.string(), { unitOfMeasure: oneOf('UnitOfBitRate').optional() });
export type Measure = z.infer<typeof measure>;

export const proprietaryId = z.strictObject({ value: z.string(), namespace: z.string() });
export type ProprietaryId = z.infer<typeof proprietaryId>;

export const displaySubTitle = valued(z.string(), {
  sequenceNumber: z.int().optional(),
  isDisplayedInTitle: z.boolean().optional(),
  subTitleType: oneOf('SubTitleType').optional(),
});
export type DisplaySubTitle = z.infer<typeof displaySubTitle>;

export const flaggedEventDate = valued(z.string(), {
  isApproximate: z.boolean().optional(),
  isBefore: z.boolean().optional(),
  isAfter: z.boolean().optional(),
  applicableTerritoryCode: oneOf('AllTerritoryCode').optional(),
  locationDescription: z.string().optional(),
  languageAndScriptCode: z.string().optional(),
});
export type FlaggedEventDate = z.infer<typeof flaggedEventDate>;

export const flaggedEventDateTime = valued(z.string(), {
  isApproximate: z.boolean().optional(),
  isBefore: z.boolean().optional(),
  isAfter: z.boolean().optional(),
  territoryCode: oneOf('AllTerritoryCode').optional(),
  locationDescription: z.string().optional(),
  languageAndScriptCode: z.string().optional(),
});
export type FlaggedEventDateTime = z.infer<typeof flaggedEventDateTime>;

export const genreCategoryValue = valued(oneOf('ClassifiedGenre'), {
  languageAndScriptCode: z.string().optional(),
  namespace: z.string().optional(),
  userDefinedValue: z.string().optional(),
});
export type GenreCategoryValue = z.infer<typeof genreCategoryValue>;

export const isCredited = valued(z.boolean(), { mayBeShared: z.boolean().optional() });
export type IsCredited = z.infer<typeof isCredited>;

export const language = valued(z.string(), { isMainLanguage: z.boolean().optional() });
export type Language = z.infer<typeof language>;

export const textInLanguage = valued(z.string(), { languageAndScriptCode: z.string().optional() });
export type TextInLanguage = z.infer<typeof textInLanguage>;

export const parentalWarningTypeWithStandard = valued(oneOf('ParentalWarningType'), {
  applicableTerritoryCode: oneOf('CurrentTerritoryCode').optional(),
  isDefault: z.boolean().optional(),
  typeNamespace: z.string().optional(),
  typeUserDefinedValue: z.string().optional(),
  parentalWarningStandard: oneOf('ParentalWarningStandard').optional(),
  standardNamespace: z.string().optional(),
  standardUserDefinedValue: z.string().optional(),
});
export type ParentalWarningTypeWithStandard = z.infer<typeof parentalWarningTypeWithStandard>;

export const partyRelationshipType = valued(oneOf('PartyRelationshipType'), {
  namespace: z.string().optional(),
  userDefinedValue: z.string().optional(),
  mayBeShared: z.boolean().optional(),
});
export type PartyRelationshipType = z.infer<typeof partyRelationshipType>;

export const percentage = valued(z.string(), { hasMaxValueOfOne: z.boolean().optional() });
export type Percentage = z.infer<typeof percentage>;

export const price = z.strictObject({ value: z.string(), currencyCode: oneOf('CurrencyCode') });
export type Price = z.infer<typeof price>;

export const promotionalCode = valued(z.string(), { namespace: z.string().optional() });
export type PromotionalCode = z.infer<typeof promotionalCode>;

export const formattedText = valued(z.string(), {
  languageAndScriptCode: z.string().optional(),
  applicableTerritoryCode: oneOf('CurrentTerritoryCode').optional(),
  isDefault: z.boolean().optional(),
  format: oneOf('TextCodecType').optional(),
  namespace: z.string().optional(),
  userDefinedValue: z.string().optional(),
});
export type FormattedText = z.infer<typeof formattedText>;
