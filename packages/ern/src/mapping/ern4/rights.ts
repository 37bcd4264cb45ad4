import * as model from '../../model/rights.ts';
import { attribute, composite, flag, many, one, text, texts } from '../row.ts';
import { detailedPartyId } from './ids.ts';
import { partyName } from './parties.ts';
import { period } from './periods.ts';
import { allowedValue, percentage, territoryCode } from './values.ts';

export const pLine = composite('PLine', model.pLine, [
  attribute('PLineType', 'pLineType'),
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

export const delegatedUsageRights = composite('DelegatedUsageRights', model.delegatedUsageRights, [
  many('UseType', 'useTypes', allowedValue),
  one('PeriodOfRightsDelegation', 'periodOfRightsDelegation', period),
  many('TerritoryOfRightsDelegation', 'territoriesOfRightsDelegation', territoryCode),
]);

export const resourceRightsController = composite('ResourceRightsController', model.resourceRightsController, [
  many('PartyId', 'partyIds', detailedPartyId),
  many('PartyName', 'partyNames', partyName),
  text('RightsControllerPartyReference', 'rightsControllerPartyReference'),
  texts(['RightsControlType', 'RightsControllerRole'], 'rightsControlTypes'),
  flag('RightShareUnknown', 'rightShareUnknown'),
  one('RightSharePercentage', 'rightSharePercentage', percentage),
  many('DelegatedUsageRights', 'delegatedUsageRights', delegatedUsageRights),
  attribute('SequenceNumber', 'sequenceNumber', 'integer'),
]);

export const workRightsController = composite('WorkRightsController', model.workRightsController, [
  text('RightsControllerPartyReference', 'rightsControllerPartyReference'),
  texts(['RightsControlType', 'RightsControllerRole'], 'rightsControlTypes'),
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
