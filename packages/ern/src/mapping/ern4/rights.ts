import * as model from '../../model/rights.ts';
import { attribute, composite, flag, many, one, text, texts } from '../row.ts';
import { allowedValue, flaggedEventDate, flaggedEventDateTime, percentage, territoryCode } from './values.ts';

export const pLine = composite('PLine', model.pLine, [
  text('Year', 'year'),
  text('PLineCompany', 'pLineCompany'),
  text('PLineText', 'pLineText'),
  attribute('LanguageAndScriptCode', 'languageAndScriptCode'),
  attribute('ApplicableTerritoryCode', 'applicableTerritoryCode'),
  attribute('IsDefault', 'isDefault', 'boolean'),
]);

export const cLine = composite('CLine', model.cLine, [
  text('Year', 'year'),
  text('CLineCompany', 'cLineCompany'),
  text('CLineText', 'cLineText'),
  attribute('LanguageAndScriptCode', 'languageAndScriptCode'),
  attribute('ApplicableTerritoryCode', 'applicableTerritoryCode'),
  attribute('IsDefault', 'isDefault', 'boolean'),
]);

export const period = composite('Period', model.period, [
  one('StartDate', 'startDate', flaggedEventDate),
  one('EndDate', 'endDate', flaggedEventDate),
  one('StartDateTime', 'startDateTime', flaggedEventDateTime),
  one('EndDateTime', 'endDateTime', flaggedEventDateTime),
]);

export const validityPeriod = composite('ValidityPeriod', model.validityPeriod, [
  one('StartDate', 'startDate', flaggedEventDate),
  one('EndDate', 'endDate', flaggedEventDate),
]);

export const delegatedUsageRights = composite('DelegatedUsageRights', model.delegatedUsageRights, [
  many('UseType', 'useTypes', allowedValue),
  one('PeriodOfRightsDelegation', 'periodOfRightsDelegation', period),
  many('TerritoryOfRightsDelegation', 'territoriesOfRightsDelegation', territoryCode),
]);

export const resourceRightsController = composite('ResourceRightsController', model.resourceRightsController, [
  text('RightsControllerPartyReference', 'rightsControllerPartyReference'),
  texts('RightsControlType', 'rightsControlTypes'),
  flag('RightShareUnknown', 'rightShareUnknown'),
  one('RightSharePercentage', 'rightSharePercentage', percentage),
  many('DelegatedUsageRights', 'delegatedUsageRights', delegatedUsageRights),
  attribute('SequenceNumber', 'sequenceNumber', 'integer'),
]);

export const workRightsController = composite('WorkRightsController', model.workRightsController, [
  text('RightsControllerPartyReference', 'rightsControllerPartyReference'),
  texts('RightsControlType', 'rightsControlTypes'),
  text('RightsControllerType', 'rightsControllerType'),
  flag('RightShareUnknown', 'rightShareUnknown'),
  text('RightSharePercentage', 'rightSharePercentage'),
  many('Territory', 'territories', territoryCode),
  text('StartDate', 'startDate'),
  text('EndDate', 'endDate'),
]);

export const administratingRecordCompany = composite('AdministratingRecordCompany', model.administratingRecordCompany, [
  text('RecordCompanyPartyReference', 'recordCompanyPartyReference'),
  one('Role', 'role', allowedValue),
]);
