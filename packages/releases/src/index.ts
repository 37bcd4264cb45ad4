export {
  batchDecision,
  itemStates,
  planItem,
  type ReleaseBatch,
  type ReleaseBatchItem,
  releaseBatch,
  releaseBatchItem,
  releaseBatchRequest,
} from './batches/release-batch.ts';
export {
  type Asset,
  type AssetRequest,
  asset,
  assetRequest,
  type Hashes,
  isReady,
  type ReadyAsset,
  uploadedParts,
  uploadRequest,
} from './catalog/asset.ts';
export type { ProductFacts } from './catalog/facts.ts';
export type { Fact, Further } from './catalog/further.ts';
export { type Item, isPart, itemsOf, type Part } from './catalog/part.ts';
export { type Party, party, partyFields } from './catalog/party.ts';
export {
  allResourceIds,
  type NumberedProduct,
  numberedProduct,
  type Product,
  partyIdsOf,
  product,
  productFields,
  recordingIds,
  resourceIds,
  workIdsOf,
} from './catalog/product.ts';
export { hasTrackReleases, profileFor, type ReleaseProfile } from './catalog/release-profile.ts';
export {
  assetKinds,
  type Image,
  isRecording,
  type Recording,
  type Resource,
  resource,
  resourceFields,
  type SoundRecording,
  type TextResource,
  type Video,
} from './catalog/resource.ts';
export { type Work, work, workFields } from './catalog/work.ts';
export { type CsvProduct, readProducts } from './csv/read-products.ts';
export type { CsvProblem } from './csv/read-rows.ts';
export { slugOf } from './csv/slug.ts';
export { cancelPlatform } from './dispatch/cancel.ts';
export { changeDeals, type DealChangeRequest, dealChangeRequest, planDeals } from './dispatch/change-deals.ts';
export {
  type LabelListing,
  labelListing,
  listingOf,
  type ReleaseListing,
  releaseListing,
  statusOf,
} from './dispatch/listing.ts';
export { type Rescheduling, reschedule, rescheduling } from './dispatch/reschedule.ts';
export { shelve } from './dispatch/shelve.ts';
export { type OnPlatform, type TermsWritten, untold, wasTold } from './dispatch/write-terms.ts';
export type { Deciding, ReleaseCommit, ReleaseDocuments, ReleaseStore } from './documents.ts';
export {
  type Draft,
  type DraftCard,
  type DraftContent,
  draft,
  draftCard,
  draftContent,
  draftPatch,
} from './drafts/draft.ts';
export {
  type DraftClosed,
  type DraftTooLarge,
  deleteDraft,
  editDraft,
  noteReleases,
  resolveDraft,
  startDraft,
} from './drafts/draft-lifecycle.ts';
export { pathOf, valueAt } from './drafts/edits.ts';
export { type ConflictUnknown, type MergeRefused, type Resolution, standingStamp } from './drafts/merge.ts';
export { cardsOf, type DraftLack, type DraftRefused, requestsOf } from './drafts/submit-draft.ts';
export { expandRelease } from './expand.ts';
export { appendPlatforms, wasAppended } from './gates/append.ts';
export { type Existing, type GateFact, type Gates, gatesFor, holders, mayPass } from './gates/gates.ts';
export { type KnownReleases, knownReleases, withRelease, workKeys } from './gates/known-releases.ts';
export {
  type CredentialPlace,
  hashedPassword,
  type InboundCredential,
  type InboundCredentials,
  inboundCredentials,
  MOST_INBOUND_CREDENTIALS,
  opens,
  readBasic,
  usernameOf,
} from './inbound-credential.ts';
export {
  confirmMarker,
  doubtMarker,
  failTask,
  markMarkerAbsent,
  markOverdue,
  sealPackage,
  sendAfterAll,
  startPackaging,
  tryLater,
} from './moves.ts';
export {
  lackingNumber,
  type NumberPools,
  numberPools,
  numbersOfProduct,
  numbersOfResource,
  typedNumbers,
  withNumbers,
} from './numbers.ts';
export { moveOnboarding, type Onboarding, onboarding, onboardingState } from './onboarding.ts';
export { openWindow } from './open-window.ts';
export {
  type Connection,
  type Credentials,
  connection,
  credentials,
  type Platform,
  platform,
  platformFields,
} from './platform.ts';
export {
  applyPreset,
  type Preset,
  preset,
  presetFields,
  presetOfDraft,
  presetOfRelease,
  presetSource,
} from './presets/preset.ts';
export { noPurgeAt, type PurgeGate, purgeGate, purgeRequest } from './purge.ts';
export type { Check } from './readiness/check.ts';
export type { Destination, ReadinessFacts } from './readiness/facts.ts';
export { type Filled, fill, fillRules } from './readiness/fill.ts';
export {
  checks,
  type Finding,
  type NotReady,
  type Readiness,
  readinessOf,
  readyToSubmit,
} from './readiness/readiness.ts';
export {
  type PlatformRelease,
  platformRelease,
  type Release,
  type ReleaseRequest,
  release,
  releaseRequest,
  shelves,
} from './release.ts';
export {
  type LineFacts,
  type MessageRequest,
  type Requested,
  redeliveryPurpose,
  requestMessage,
} from './request-message.ts';
export { lookAgain, retryTask } from './retry.ts';
export { find } from './search/find.ts';
export {
  type RecordingPlace,
  recordingPlace,
  type SearchedKind,
  type SearchWord,
  searchedKinds,
  searchWord,
  searchWordsAt,
} from './search/search-word.ts';
export { searchWordsOf } from './search/searched.ts';
export type { Delivering } from './step.ts';
export { submitRelease } from './submit.ts';
export { type AnswerFacts, takeAnswer } from './take-answer.ts';
export {
  type DeliveryTask,
  deliveryTask,
  type MessageClaim,
  messageClaim,
  redeliveryRequest,
  removalRequest,
  type TaskFailure,
  updateRequest,
} from './task.ts';
export { type Tenant, tenant, tenantFields } from './tenant.ts';
export { id } from './words.ts';
