import * as model from '../../model/parties.ts';
import { attribute, composite, many, one, text, texts } from '../row.ts';
import { detailedPartyId } from './ids.ts';
import { validityPeriod } from './periods.ts';
import { allowedValue, partyRelationshipType, proprietaryId, territoryCode, textInLanguage } from './values.ts';

export const partyName = composite('PartyName', model.partyName, [
  one('FullName', 'fullName', textInLanguage),
  text('FullNameAsciiTranscribed', 'fullNameAsciiTranscribed'),
  one('FullNameIndexed', 'fullNameIndexed', textInLanguage),
  one('NamesBeforeKeyName', 'namesBeforeKeyName', textInLanguage),
  one('KeyName', 'keyName', textInLanguage),
  one('NamesAfterKeyName', 'namesAfterKeyName', textInLanguage),
  one('AbbreviatedName', 'abbreviatedName', textInLanguage),
  attribute('LanguageAndScriptCode', 'languageAndScriptCode'),
]);

export const partyNameWithTerritory = composite('PartyNameWithTerritory', model.partyNameWithTerritory, [
  one('FullName', 'fullName', textInLanguage),
  text('FullNameAsciiTranscribed', 'fullNameAsciiTranscribed'),
  one('FullNameIndexed', 'fullNameIndexed', textInLanguage),
  one('NamesBeforeKeyName', 'namesBeforeKeyName', textInLanguage),
  one('KeyName', 'keyName', textInLanguage),
  one('NamesAfterKeyName', 'namesAfterKeyName', textInLanguage),
  one('AbbreviatedName', 'abbreviatedName', textInLanguage),
  attribute('LanguageAndScriptCode', 'languageAndScriptCode'),
  attribute('IsNickname', 'isNickname', 'boolean'),
  attribute('IsStageName', 'isStageName', 'boolean'),
  attribute('IsLegalName', 'isLegalName', 'boolean'),
  attribute('ApplicableTerritoryCode', 'applicableTerritoryCode'),
  attribute('IsDefault', 'isDefault', 'boolean'),
  attribute('IsInOriginalLanguage', 'isInOriginalLanguage', 'boolean'),
]);

export const affiliation = composite('Affiliation', model.affiliation, [
  text('CompanyName', 'companyName'),
  text('PartyAffiliateReference', 'partyAffiliateReference'),
  text('Type', 'type'),
  many('TerritoryCode', 'territoryCodes', territoryCode),
  many('ExcludedTerritoryCode', 'excludedTerritoryCodes', territoryCode),
  one('ValidityPeriod', 'validityPeriod', validityPeriod),
  many('RightsType', 'rightsTypes', allowedValue),
  text('PercentageOfRightsAssignment', 'percentageOfRightsAssignment'),
]);

export const relatedParty = composite('RelatedParty', model.relatedParty, [
  text('PartyRelatedPartyReference', 'partyRelatedPartyReference'),
  one('PartyRelationshipType', 'partyRelationshipType', partyRelationshipType),
]);

export const party = composite('Party', model.party, [
  text('PartyReference', 'partyReference'),
  many('PartyId', 'partyIds', detailedPartyId),
  many('PartyName', 'partyNames', partyNameWithTerritory),
  many('Affiliation', 'affiliations', affiliation),
  many('RelatedParty', 'relatedParties', relatedParty),
  texts('ArtistProfilePage', 'artistProfilePages'),
]);

export const brand = composite('Brand', model.brand, [
  text('BrandReference', 'brandReference'),
  many('BrandId', 'brandIds', proprietaryId),
  many('BrandName', 'brandNames', partyNameWithTerritory),
]);

export const dsp = composite('DSP', model.dsp, [
  many('PartyId', 'partyIds', detailedPartyId),
  many('PartyName', 'partyNames', partyName),
  one('TradingName', 'tradingName', textInLanguage),
  texts('URL', 'urls'),
]);
