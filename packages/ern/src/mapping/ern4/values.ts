import * as model from '../../model/values.ts';
import { attribute, valueRows } from '../row.ts';

/** Elements that hold a value and attributes. */
export const allowedValue = valueRows('string', model.allowedValue(''), [
  attribute('Namespace', 'namespace'),
  attribute('UserDefinedValue', 'userDefinedValue'),
]);
export const textByTerritory = valueRows('string', model.textByTerritory, [
  attribute('ApplicableTerritoryCode', 'applicableTerritoryCode'),
  attribute('IsDefault', 'isDefault', 'boolean'),
]);
export const textByLanguageAndTerritory = valueRows('string', model.textByLanguageAndTerritory, [
  attribute('LanguageAndScriptCode', 'languageAndScriptCode'),
  attribute('ApplicableTerritoryCode', 'applicableTerritoryCode'),
  attribute('IsDefault', 'isDefault', 'boolean'),
]);
export const discoverableUseType = valueRows('string', model.discoverableUseType, [
  attribute('Namespace', 'namespace'),
  attribute('IsDiscoverable', 'isDiscoverable', 'boolean'),
  attribute('UserDefinedValue', 'userDefinedValue'),
]);
export const displayText = valueRows('string', model.displayText, [
  attribute('LanguageAndScriptCode', 'languageAndScriptCode'),
  attribute('ApplicableTerritoryCode', 'applicableTerritoryCode'),
  attribute('IsDefault', 'isDefault', 'boolean'),
  attribute('IsInOriginalLanguage', 'isInOriginalLanguage', 'boolean'),
]);
export const eventDate = valueRows('string', model.eventDate, [
  attribute('IsApproximate', 'isApproximate', 'boolean'),
  attribute('ApplicableTerritoryCode', 'applicableTerritoryCode'),
  attribute('LocationDescription', 'locationDescription'),
  attribute('LanguageAndScriptCode', 'languageAndScriptCode'),
]);
export const eventDateByTerritory = valueRows('string', model.eventDateByTerritory, [
  attribute('IsApproximate', 'isApproximate', 'boolean'),
  attribute('ApplicableTerritoryCode', 'applicableTerritoryCode'),
  attribute('IsDefault', 'isDefault', 'boolean'),
]);
export const hdrVideoDynamicMetadataType = valueRows('string', model.hdrVideoDynamicMetadataType, [
  attribute('Version', 'version'),
  attribute('SdrDerivationPermitted', 'sdrDerivationPermitted', 'boolean'),
]);
export const linkedReleaseResourceReference = valueRows('string', model.linkedReleaseResourceReference, [
  attribute('LinkDescription', 'linkDescription'),
  attribute('LanguageAndScriptCode', 'languageAndScriptCode'),
  attribute('Namespace', 'namespace'),
  attribute('UserDefinedValue', 'userDefinedValue'),
  attribute('SequenceNumber', 'sequenceNumber', 'integer'),
  attribute('IsMultiFile', 'isMultiFile', 'boolean'),
]);
export const releaseLabelReference = valueRows('string', model.releaseLabelReference, [
  attribute('LanguageAndScriptCode', 'languageAndScriptCode'),
  attribute('IsDefault', 'isDefault', 'boolean'),
  attribute('LabelType', 'labelType'),
  attribute('Namespace', 'namespace'),
  attribute('UserDefinedValue', 'userDefinedValue'),
  attribute('ApplicableTerritoryCode', 'applicableTerritoryCode'),
]);
export const releaseLabelReferenceWithParty = valueRows('string', model.releaseLabelReferenceWithParty, [
  attribute('LanguageAndScriptCode', 'languageAndScriptCode'),
  attribute('IsDefault', 'isDefault', 'boolean'),
  attribute('LabelType', 'labelType'),
  attribute('AccessControlParty', 'accessControlParty'),
  attribute('Namespace', 'namespace'),
  attribute('UserDefinedValue', 'userDefinedValue'),
  attribute('ApplicableTerritoryCode', 'applicableTerritoryCode'),
]);
export const synopsisWithTerritory = valueRows('string', model.synopsisWithTerritory, [
  attribute('LanguageAndScriptCode', 'languageAndScriptCode'),
  attribute('ApplicableTerritoryCode', 'applicableTerritoryCode'),
  attribute('IsDefault', 'isDefault', 'boolean'),
  attribute('IsShortSynopsis', 'isShortSynopsis', 'boolean'),
]);
export const territoryCode = valueRows('string', model.territoryCode, [attribute('IdentifierType', 'identifierType')]);
export const aspectRatio = valueRows('string', model.aspectRatio, [
  attribute('AspectRatioType', 'aspectRatioType'),
  attribute('AppliesToCroppedResource', 'appliesToCroppedResource', 'boolean'),
]);
export const allowedValueWithVersion = valueRows('string', model.allowedValueWithVersion(''), [
  attribute('Version', 'version'),
  attribute('Namespace', 'namespace'),
  attribute('UserDefinedValue', 'userDefinedValue'),
]);
export const measure = valueRows('string', model.measure, [attribute('UnitOfMeasure', 'unitOfMeasure')]);
export const proprietaryId = valueRows('string', model.proprietaryId, [attribute('Namespace', 'namespace')]);
export const displaySubTitle = valueRows('string', model.displaySubTitle, [
  attribute('SequenceNumber', 'sequenceNumber', 'integer'),
  attribute('IsDisplayedInTitle', 'isDisplayedInTitle', 'boolean'),
  attribute('SubTitleType', 'subTitleType'),
]);
export const flaggedEventDate = valueRows('string', model.flaggedEventDate, [
  attribute('IsApproximate', 'isApproximate', 'boolean'),
  attribute('IsBefore', 'isBefore', 'boolean'),
  attribute('IsAfter', 'isAfter', 'boolean'),
  attribute('ApplicableTerritoryCode', 'applicableTerritoryCode'),
  attribute('LocationDescription', 'locationDescription'),
  attribute('LanguageAndScriptCode', 'languageAndScriptCode'),
]);
export const flaggedEventDateTime = valueRows('string', model.flaggedEventDateTime, [
  attribute('IsApproximate', 'isApproximate', 'boolean'),
  attribute('IsBefore', 'isBefore', 'boolean'),
  attribute('IsAfter', 'isAfter', 'boolean'),
  attribute('TerritoryCode', 'territoryCode'),
  attribute('LocationDescription', 'locationDescription'),
  attribute('LanguageAndScriptCode', 'languageAndScriptCode'),
]);
export const genreCategoryValue = valueRows('string', model.genreCategoryValue, [
  attribute('LanguageAndScriptCode', 'languageAndScriptCode'),
  attribute('Namespace', 'namespace'),
  attribute('UserDefinedValue', 'userDefinedValue'),
]);
export const isCredited = valueRows('boolean', model.isCredited, [attribute('MayBeShared', 'mayBeShared', 'boolean')]);
export const language = valueRows('string', model.language, [attribute('IsMainLanguage', 'isMainLanguage', 'boolean')]);
export const textInLanguage = valueRows('string', model.textInLanguage, [
  attribute('LanguageAndScriptCode', 'languageAndScriptCode'),
]);
export const parentalWarningTypeWithStandard = valueRows('string', model.parentalWarningTypeWithStandard, [
  attribute('ApplicableTerritoryCode', 'applicableTerritoryCode'),
  attribute('IsDefault', 'isDefault', 'boolean'),
  attribute(['TypeNamespace', 'Namespace'], 'typeNamespace'),
  attribute(['TypeUserDefinedValue', 'UserDefinedValue'], 'typeUserDefinedValue'),
  attribute('ParentalWarningStandard', 'parentalWarningStandard'),
  attribute('StandardNamespace', 'standardNamespace'),
  attribute('StandardUserDefinedValue', 'standardUserDefinedValue'),
]);
export const partyRelationshipType = valueRows('string', model.partyRelationshipType, [
  attribute('Namespace', 'namespace'),
  attribute('UserDefinedValue', 'userDefinedValue'),
  attribute('MayBeShared', 'mayBeShared', 'boolean'),
]);
export const percentage = valueRows('string', model.percentage, [
  attribute('HasMaxValueOfOne', 'hasMaxValueOfOne', 'boolean'),
]);
export const price = valueRows('string', model.price, [attribute('CurrencyCode', 'currencyCode')]);
export const promotionalCode = valueRows('string', model.promotionalCode, [attribute('Namespace', 'namespace')]);
export const formattedText = valueRows('string', model.formattedText, [
  attribute('LanguageAndScriptCode', 'languageAndScriptCode'),
  attribute('ApplicableTerritoryCode', 'applicableTerritoryCode'),
  attribute('IsDefault', 'isDefault', 'boolean'),
  attribute('Format', 'format'),
  attribute('Namespace', 'namespace'),
  attribute('UserDefinedValue', 'userDefinedValue'),
]);
