import * as z from 'zod';
import { detailedPartyId } from './ids.ts';
import { validityPeriod } from './periods.ts';
import { allowedValue, oneOf, partyRelationshipType, proprietaryId, territoryCode, textInLanguage } from './values.ts';

/** The parties that the rest of the message refers to by their anchors (P…). */
export const partyName = z.strictObject({
  fullName: textInLanguage,
  fullNameAsciiTranscribed: z.string().optional(),
  fullNameIndexed: textInLanguage.optional(),
  namesBeforeKeyName: textInLanguage.optional(),
  keyName: textInLanguage.optional(),
  namesAfterKeyName: textInLanguage.optional(),
  abbreviatedName: textInLanguage.optional(),
  languageAndScriptCode: z.string().optional(),
});
export type PartyName = z.infer<typeof partyName>;

export const partyNameWithTerritory = z.strictObject({
  fullName: textInLanguage,
  fullNameAsciiTranscribed: z.string().optional(),
  fullNameIndexed: textInLanguage.optional(),
  namesBeforeKeyName: textInLanguage.optional(),
  keyName: textInLanguage.optional(),
  namesAfterKeyName: textInLanguage.optional(),
  abbreviatedName: textInLanguage.optional(),
  languageAndScriptCode: z.string().optional(),
  isNickname: z.boolean().optional(),
  isStageName: z.boolean().optional(),
  isLegalName: z.boolean().optional(),
  applicableTerritoryCode: oneOf('CurrentTerritoryCode').optional(),
  isDefault: z.boolean().optional(),
  isInOriginalLanguage: z.boolean().optional(),
});
export type PartyNameWithTerritory = z.infer<typeof partyNameWithTerritory>;

export const affiliation = z.strictObject({
  companyName: z.string().optional(),
  partyAffiliateReference: z.string().optional(),
  type: oneOf('AffiliationType'),
  territoryCodes: z.array(territoryCode).optional(),
  excludedTerritoryCodes: z.array(territoryCode).optional(),
  validityPeriod: validityPeriod.optional(),
  rightsTypes: z.array(allowedValue('RightsCoverage')).optional(),
  percentageOfRightsAssignment: z.string().optional(),
});
export type Affiliation = z.infer<typeof affiliation>;

export const relatedParty = z.strictObject({
  partyRelatedPartyReference: z.string(),
  partyRelationshipType: partyRelationshipType,
});
export type RelatedParty = z.infer<typeof relatedParty>;

export const party = z.strictObject({
  partyReference: z.string(),
  partyIds: z.array(detailedPartyId).optional(),
  partyNames: z.array(partyNameWithTerritory).optional(),
  affiliations: z.array(affiliation).optional(),
  relatedParties: z.array(relatedParty).optional(),
  artistProfilePages: z.array(z.string()).optional(),
});
export type Party = z.infer<typeof party>;

export const brand = z.strictObject({
  brandReference: z.string(),
  brandIds: z.array(proprietaryId).optional(),
  brandNames: z.array(partyNameWithTerritory).optional(),
});
export type Brand = z.infer<typeof brand>;

export const dsp = z.strictObject({
  partyIds: z.array(detailedPartyId).optional(),
  partyNames: z.array(partyName).optional(),
  tradingName: textInLanguage.optional(),
  urls: z.array(z.string()).optional(),
});
export type Dsp = z.infer<typeof dsp>;
