export { type AccessRow, type AllDocuments, access } from './access.ts';
export { eventBridge, type OutboxRecord, openBus, type PublishEvents } from './bus.ts';
export {
  type ConnectorSettings,
  type Connectors,
  type FileResult,
  openConnectors,
  transferConnectors,
} from './connectors.ts';
export { type DocumentStore, dynamoDocuments, openDocuments } from './dynamo-documents.ts';
export { pause } from './identifiers/pause.ts';
export { type Objects, openObjects, s3Objects } from './objects.ts';
export { type Finding, probe } from './probe.ts';
export { renderAccess } from './render-access.ts';
export { eventBridgeSchedules, type OneTimeSchedule, openSchedules, type Schedules } from './schedules.ts';
export { openSecrets, type Secrets, type SftpSecret, secretsManager } from './secrets.ts';
export type { SftpLogin } from './sftp/connect.ts';
export { type DirectSender, directSender, FILES_IN_FLIGHT, openDirectSender } from './sftp/direct-sender.ts';
export { openSftp, type RemoteEntry, type RemoteFolder } from './sftp/remote-folder.ts';
export { type OutgoingFile, type SendOptions, type SendResult, temporaryName } from './sftp/send-file.ts';
export { SftpError, type SftpErrorCode } from './sftp/sftp-error.ts';
export { withWarmSender } from './sftp/warm-senders.ts';
export { transferFailureCode } from './transfer-failures.ts';
export { openWorkflows, stepFunctions, type Workflows } from './workflows.ts';
