export { DataFolderFromAnotherVersion, DataFolderInUse } from './data-folder.ts';
export { DynamoDbEngineMissing } from './dynamodb/child.ts';
export type { AccessKey } from './front/credentials.ts';
export type { Issuer } from './issuer/issuer.ts';
export { type LocalCloud, type LocalCloudOptions, PortInUse, startLocalCloud } from './local-cloud.ts';
export { TemplateRefused } from './template/deploy.ts';
export { sweepAssembly } from './template/sweep-assembly.ts';
export { type EagerTime, eagerTime } from './time.ts';
