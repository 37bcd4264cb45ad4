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
export {
  type AcknowledgementRecord,
  acknowledgementRecord,
  type BatchCounter,
  type BatchRecord,
  batch,
  batchCounter,
  type DeliveryDocuments,
  type FetchedFile,
  fetchedFile,
  type PollingLease,
  pollingLease,
  type TransferRecord,
  transferRecord,
} from './records.ts';
export type { Definition, FunctionArns, RetryPolicy } from './workflow/asl.ts';
export {
  type DeliveryInput,
  type DeliveryStep,
  deliverySteps,
  deliveryWorkflow,
} from './workflow/delivery-workflow.ts';
export { type PollingInput, pollingWorkflow } from './workflow/polling-workflow.ts';
