import type { EventName } from '@slipway/events';

/**
 * Every Lambda function as a row: what wakes it, what it may touch, how long it may take. Data only: the template makes
 * a function, a role and its wiring from a row, and nothing else gives rights.
 */
export interface FunctionRow {
  /** The module below functions/src whose `handler` runs. */
  readonly entry: string;
  readonly says: string;
  readonly wakes: Wake;
  readonly mayUse: readonly Grant[];
  readonly timeoutSeconds: number;
  readonly memoryMb: number;
}

export type Wake =
  /** Routes of the HTTP API name this function. */
  | { readonly by: 'routes' }
  /** The HTTP API asks it who is calling, on routes of platforms. */
  | { readonly by: 'authorizer' }
  /** New items of the table's stream whose `kind` is the one named. */
  | { readonly by: 'stream'; readonly kind: string }
  /** Domain events on our own bus. */
  | { readonly by: 'event'; readonly names: readonly EventName[] }
  /** An event of an AWS service on the default bus. */
  | { readonly by: 'cloud-event'; readonly pattern: CloudPattern }
  /** A state of a workflow. */
  | { readonly by: 'workflow' }
  /** A one-time schedule that another function makes. */
  | { readonly by: 'schedule' };

export interface CloudPattern {
  readonly source: 'aws.s3' | 'aws.transfer';
  readonly detailTypes: readonly string[];
  /** The bucket whose objects are meant. */
  readonly bucket?: BucketName;
}

export type BucketName = 'assets' | 'packages' | 'inbound';

/** A right that a function can have; `infra/src/grants.ts` turns each into statements, once. */
export type Grant =
  | 'table:read'
  | 'table:write'
  | 'idempotency'
  | 'bus:put'
  | 'assets:read'
  | 'assets:upload'
  | 'packages:read'
  | 'packages:write'
  | 'evidence'
  | 'staging:write'
  | 'inbound:read'
  | 'acknowledgements:write'
  | 'identifier-imports:upload'
  | 'secrets:read'
  | 'secrets:write'
  | 'connectors:write'
  | 'connectors:test'
  | 'transfers:start'
  | 'transfers:read'
  | 'transfers:rename'
  | 'delivery:start'
  | 'polling:start'
  | 'workflow:answer'
  | 'schedules:write';
