import * as z from 'zod';
import { detailedPartyId } from './ids.ts';
import { partyName, partyNameWithTerritory } from './parties.ts';
import { allowedValue, isCredited, oneOf, proprietaryId, textInLanguage } from './values.ts';

/** Display artists, contributors with their roles, characters. */
export const displayCredits = z.strictObject({
  displayCreditText: z.string(),
  displayCreditParty: z.string(),
  nameUsedInDisplayCredit: z.string().optional(),
  languageAndScriptCode: z.string().optional(),
  applicableTerritoryCode: oneOf('CurrentTerritoryCode').optional(),
  isDefault: z.boolean().optional(),
});
export type DisplayCredits = z.infer<typeof displayCredits>;

export const contributorRole = z.strictObject({
  value: allowedValue('ContributorRole').optional(),
  instrumentTypes: z.array(allowedValue('InstrumentType')).optional(),
});
export type ContributorRole = z.infer<typeof contributorRole>;

export const contributor = z.strictObject({
  contributorPartyReference: z.string().optional(),
  specialContributor: allowedValue('SpecialContributorType').optional(),
  roles: z.array(contributorRole).optional(),
  instrumentTypes: z.array(allowedValue('InstrumentType')).optional(),
  aiContribution: oneOf('ContainsAI').optional(),
  hasMadeFeaturedContribution: z.boolean().optional(),
  hasMadeContractedContribution: z.boolean().optional(),
  isCredited: isCredited.optional(),
  displayCredits: z.array(displayCredits).optional(),
  sequenceNumber: z.int().optional(),
});
export type Contributor = z.infer<typeof contributor>;

export const editionContributor = z.strictObject({
  contributorPartyReference: z.string().optional(),
  specialContributor: allowedValue('SpecialContributorType').optional(),
  roles: z.array(contributorRole).optional(),
  aiContribution: oneOf('ContainsAI').optional(),
  hasMadeFeaturedContribution: z.boolean().optional(),
  hasMadeContractedContribution: z.boolean().optional(),
  isCredited: isCredited.optional(),
  displayCredits: z.array(displayCredits).optional(),
  sequenceNumber: z.int().optional(),
});
export type EditionContributor = z.infer<typeof editionContributor>;

export const detailedResourceContributor = z.strictObject({
  partyIds: z.array(detailedPartyId).optional(),
  partyNames: z.array(partyName).optional(),
  roles: z.array(contributorRole).optional(),
  instrumentTypes: z.array(allowedValue('InstrumentType')).optional(),
  hasMadeFeaturedContribution: z.boolean().optional(),
  hasMadeContractedContribution: z.boolean().optional(),
  displayCredits: z.array(displayCredits).optional(),
  sequenceNumber: z.int().optional(),
});
export type DetailedResourceContributor = z.infer<typeof detailedResourceContributor>;

export const titleDisplayInformation = z.strictObject({
  isDisplayedInTitle: z.boolean(),
  prefixes: z.array(textInLanguage).optional(),
  languageAndScriptCode: z.string().optional(),
  sequenceNumber: z.int().optional(),
});
export type TitleDisplayInformation = z.infer<typeof titleDisplayInformation>;

export const displayArtist = z.strictObject({
  /** 3.8.2 only: an artist that is displayed there in place of those without a territory. */
  applicableTerritoryCode: oneOf('CurrentTerritoryCode').optional(),
  artistPartyReference: z.string().optional(),
  displayArtistRole: allowedValue('DisplayArtistRole').optional(),
  specialDisplayArtist: allowedValue('SpecialContributorType').optional(),
  artisticRoles: z.array(contributorRole).optional(),
  titleDisplayInformation: z.array(titleDisplayInformation).optional(),
  displayCredits: z.array(displayCredits).optional(),
  sequenceNumber: z.int().optional(),
});
export type DisplayArtist = z.infer<typeof displayArtist>;

export const character = z.strictObject({
  characterPartyReference: z.string(),
  performer: contributor.optional(),
  sequenceNumber: z.int().optional(),
});
export type Character = z.infer<typeof character>;

export const partyWithRole = z.strictObject({
  isni: z.string().optional(),
  dpid: z.string().optional(),
  ipiNameNumber: z.string().optional(),
  ipn: z.string().optional(),
  proprietaryIds: z.array(proprietaryId).optional(),
  partyName: partyNameWithTerritory.optional(),
  role: allowedValue('ResourceContributorRole').optional(),
});
export type PartyWithRole = z.infer<typeof partyWithRole>;
