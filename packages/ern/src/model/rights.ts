import * as z from 'zod';
import { detailedPartyId } from './ids.ts';
import { partyName } from './parties.ts';
import { period } from './periods.ts';
import { allowedValue, oneOf, percentage, territoryCode } from './values.ts';

/** ℗ and © lines, rights controllers, and how long and where rights are delegated. */
export const pLine = z.strictObject({
  /** Up to 4.3. */
  pLineType: oneOf('PLineType').optional(),
  year: z.string().optional(),
  pLineCompany: z.string().optional(),
  pLineText: z.string(),
  languageAndScriptCode: z.string().optional(),
  applicableTerritoryCode: oneOf('CurrentTerritoryCode').optional(),
  isDefault: z.boolean().optional(),
});
export type PLine = z.infer<typeof pLine>;

export const cLine = z.strictObject({
  year: z.string().optional(),
  cLineCompany: z.string().optional(),
  cLineText: z.string(),
  languageAndScriptCode: z.string().optional(),
  applicableTerritoryCode: oneOf('CurrentTerritoryCode').optional(),
  isDefault: z.boolean().optional(),
});
export type CLine = z.infer<typeof cLine>;

export const delegatedUsageRights = z.strictObject({
  useTypes: z.array(allowedValue('UseType_ERN')).min(1),
  periodOfRightsDelegation: period.optional(),
  territoriesOfRightsDelegation: z.array(territoryCode).optional(),
});
export type DelegatedUsageRights = z.infer<typeof delegatedUsageRights>;

export const resourceRightsController = z.strictObject({
  /** 4.1 and 3.8.2 name the party here; `write` moves it to the party list of later versions. */
  partyIds: z.array(detailedPartyId).optional(),
  /** As partyIds. */
  partyNames: z.array(partyName).optional(),
  rightsControllerPartyReference: z.string().optional(),
  rightsControlTypes: z.array(oneOf('RightsControllerRole')).optional(),
  rightShareUnknown: z.boolean().optional(),
  rightSharePercentage: percentage.optional(),
  delegatedUsageRights: z.array(delegatedUsageRights).optional(),
  sequenceNumber: z.int().optional(),
});
export type ResourceRightsController = z.infer<typeof resourceRightsController>;

export const workRightsController = z.strictObject({
  rightsControllerPartyReference: z.string(),
  rightsControlTypes: z.array(oneOf('RightsControllerRole')).optional(),
  rightsControllerType: oneOf('RightsControllerType').optional(),
  rightShareUnknown: z.boolean().optional(),
  rightSharePercentage: z.string().optional(),
  territories: z.array(territoryCode).optional(),
  startDate: z.string().optional(),
  endDate: z.string().optional(),
});
export type WorkRightsController = z.infer<typeof workRightsController>;

export const administratingRecordCompany = z.strictObject({
  recordCompanyPartyReference: z.string(),
  role: allowedValue('AdministratingRecordCompanyRole'),
});
export type AdministratingRecordCompany = z.infer<typeof administratingRecordCompany>;
