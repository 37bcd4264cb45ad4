import { commercialCard, dealOperation } from '@slipway/deals';
import { acknowledgementRecord, strayAnswer } from '@slipway/delivery';
import { block, identifierImport, pool, poolUsage } from '@slipway/identifiers';
import { platformProfile } from '@slipway/platforms';
import {
  asset,
  draftContent,
  draftPatch,
  party,
  partyFields,
  platform,
  platformFields,
  preset,
  presetFields,
  product,
  productFields,
  releaseBatchRequest,
  releaseRequest,
  resource,
  resourceFields,
  tenant,
  tenantFields,
  work,
  workFields,
} from '@slipway/releases';
import type * as z from 'zod';
import { problem } from './problems.ts';
import * as catalog from './views/catalog.ts';
import * as deals from './views/deals.ts';
import * as drafts from './views/drafts.ts';
import * as identifiers from './views/identifiers.ts';
import * as platforms from './views/platforms.ts';
import { preview } from './views/preview.ts';
import * as releases from './views/releases.ts';
import { stored, storedOneOf } from './views/stored.ts';

/** The shapes that have a name of their own in the OpenAPI document: whoever makes a client of it gets types of these names. */
export const components: Readonly<Record<string, z.ZodType>> = {
  Acknowledgement: stored(acknowledgementRecord),
  Allocation: identifiers.allocationView,
  Asset: stored(asset),
  AuditEntry: releases.auditEntry,
  Block: storedOneOf(block),
  CommercialCard: commercialCard,
  DealGrid: deals.dealGrid,
  DealOperation: dealOperation,
  Delivery: releases.delivery,
  Download: releases.download,
  Draft: drafts.draftView,
  DraftContent: draftContent,
  DraftPatch: draftPatch,
  DraftSummary: drafts.draftSummary,
  IdentifierImport: stored(identifierImport),
  NumberView: identifiers.numberView,
  Onboarding: platforms.onboardingView,
  Party: stored(party),
  PartyFields: partyFields,
  Platform: stored(platform),
  PlatformFields: platformFields,
  PlatformProfile: platformProfile,
  Pool: stored(pool),
  PoolUsage: poolUsage,
  Preset: stored(preset),
  PresetFields: presetFields,
  Preview: preview,
  Problem: problem,
  Product: stored(product),
  ProductFields: productFields,
  Readiness: catalog.readiness,
  Release: releases.releaseView,
  ReleaseBatch: drafts.releaseBatchView,
  ReleaseBatchItem: drafts.releaseBatchItemView,
  ReleaseBatchRequest: releaseBatchRequest,
  ReleaseRequest: releaseRequest,
  Resource: storedOneOf(resource),
  ResourceFields: resourceFields,
  StrayAnswer: stored(strayAnswer),
  SubmissionCheck: releases.check,
  Task: releases.taskView,
  Tenant: stored(tenant),
  TenantFields: tenantFields,
  Work: stored(work),
  WorkFields: workFields,
};
