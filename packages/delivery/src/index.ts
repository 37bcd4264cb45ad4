export { type Answer, answersIn, judgeAnswer } from './acknowledgement/answers.ts';
export {
  type AcknowledgedMessage,
  type AcknowledgedRelease,
  type Acknowledgement,
  type AcknowledgementGeneration,
  type SaidId,
  type StatusWord,
  wordsOf,
} from './acknowledgement/model.ts';
export { LARGEST_ANSWER } from './acknowledgement/parse-xml.ts';
export { type Proposal, proposalOf } from './acknowledgement/proposals.ts';
export { type AcknowledgementRefused, readAcknowledgement } from './acknowledgement/read.ts';
export { writeAcknowledgement } from './acknowledgement/write.ts';
export {
  type BatchFacts,
  type BatchPlan,
  type BatchRefused,
  type Marker,
  MOST_FILES,
  type PlannedFile,
  planBatch,
} from './batch.ts';
export { nextBatchId } from './batch-id.ts';
export { canonicalJson } from './canonical-json.ts';
export { admits, afterFailure, type Circuit, type CircuitPolicy, circuit } from './circuit.ts';
export {
  type Backoff,
  DeliveryFailure,
  type FailureCode,
  type FailureKind,
  failureCodeOf,
  failureKind,
  failures,
  isFailureCode,
  type Retry,
} from './failures.ts';
export { type InLine, isOvertaken, isRemoval, mustWait, type Standing, standings, trimLine } from './lane.ts';
export {
  type Manifest,
  type ManifestEntry,
  type ManifestGeneration,
  type MessagingParty,
  writeManifest,
} from './manifest.ts';
export {
  fileSource,
  type Hashes,
  hashes,
  type PackageFile,
  type PackageParts,
  packageFile,
  type ReleaseIds,
  releaseIds,
  type SealedPackage,
  type SealRefused,
  seal,
  sealedPackage,
} from './package.ts';
export {
  type AcknowledgementRecord,
  acknowledgementRecord,
  type BatchCounter,
  type BatchRecord,
  batch,
  batchCounter,
  type DeliveryDocuments,
  type Dock,
  dock,
  type FetchedFile,
  fetchedFile,
  type Lane,
  lane,
  type PollingLease,
  pollingLease,
  type StrayAnswer,
  strayAnswer,
  type TransferRecord,
  transferRecord,
} from './records.ts';
export {
  type CallLimits,
  type Chunk,
  type Comparison,
  callLimits,
  chunks,
  compare,
  type ListedFile,
  markerState,
} from './remote.ts';
export {
  chooseFiles,
  type DeliverableFile,
  type FileChoice,
  type FileNotes,
  fileNotes,
  type Sends,
} from './which-files.ts';
export type { Definition, FunctionArns, RetryPolicy } from './workflow/asl.ts';
export {
  type DeliveryInput,
  type DeliveryStep,
  deliverySteps,
  deliveryWorkflow,
  wayOfDelivery,
} from './workflow/delivery-workflow.ts';
export { POLLING_ROUNDS, type PollingInput, pollingWorkflow } from './workflow/polling-workflow.ts';
export { statesOnTheWay } from './workflow/way.ts';
