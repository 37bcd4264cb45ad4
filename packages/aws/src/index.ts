export { type AccessRow, type AllDocuments, access } from './access.ts';
export { eventBridge, type OutboxRecord, type PublishEvents } from './bus.ts';
export { type ConnectorSettings, type Connectors, type FileResult, transferConnectors } from './connectors.ts';
export { BadCursor, type DocumentStore, dynamoDocuments } from './dynamo-documents.ts';
export { type Objects, s3Objects } from './objects.ts';
export { type Finding, probe } from './probe.ts';
export { eventBridgeSchedules, type OneTimeSchedule, type Schedules } from './schedules.ts';
export { type Secrets, type SftpSecret, secretsManager } from './secrets.ts';
export { stepFunctions, type Workflows } from './workflows.ts';
