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
  | 'delivery:start'
  | 'polling:start'
  | 'workflow:answer'
  | 'schedules:write';

const api = { wakes: { by: 'routes' }, timeoutSeconds: 20, memoryMb: 1024 } as const;
const step = { wakes: { by: 'workflow' }, memoryMb: 512 } as const;

export const functions = {
  'catalog-api': {
    ...api,
    entry: 'api/catalog.ts',
    says: 'Parties, works, resources and products over HTTP.',
    mayUse: ['table:read', 'table:write', 'idempotency'],
  },
  'assets-api': {
    ...api,
    entry: 'api/assets.ts',
    says: 'Assets over HTTP: the addresses to upload them to, and what was found in them.',
    mayUse: ['table:read', 'table:write', 'idempotency', 'assets:upload'],
  },
  'platforms-api': {
    ...api,
    entry: 'api/platforms.ts',
    says: 'Platforms over HTTP: onboarding, credentials, connection tests.',
    mayUse: ['table:read', 'table:write', 'idempotency', 'secrets:write', 'connectors:write', 'connectors:test'],
  },
  'drafts-api': {
    ...api,
    entry: 'api/drafts.ts',
    says: 'Drafts, presets and batches of releases over HTTP.',
    mayUse: ['table:read', 'table:write', 'idempotency', 'schedules:write'],
  },
  'releases-api': {
    ...api,
    entry: 'api/releases.ts',
    says: 'Releases, their tasks and their trail over HTTP.',
    mayUse: ['table:read', 'table:write', 'idempotency', 'packages:read', 'schedules:write'],
  },
  'evidence-api': {
    ...api,
    entry: 'api/evidence.ts',
    says: 'Everything that proves a delivery, in one file.',
    mayUse: ['table:read', 'packages:read', 'inbound:read', 'evidence'],
  },
  'preview-api': {
    ...api,
    entry: 'api/preview.ts',
    says: 'Messages as they would be sent, with what is known of them, over HTTP.',
    mayUse: ['table:read'],
    memoryMb: 1769,
  },
  'import-message': {
    ...api,
    entry: 'api/import-message.ts',
    says: 'Reads ERN messages into the catalog, over HTTP.',
    mayUse: ['table:read', 'table:write', 'idempotency'],
    timeoutSeconds: 29,
    memoryMb: 1769,
  },
  'identifiers-api': {
    ...api,
    entry: 'api/identifiers.ts',
    says: 'Identifier pools, blocks and numbers over HTTP.',
    mayUse: ['table:read', 'table:write', 'idempotency', 'identifier-imports:upload', 'schedules:write'],
  },
  'load-identifiers': {
    entry: 'load-identifiers.ts',
    says: 'Loads a file of used numbers that arrived.',
    wakes: { by: 'cloud-event', pattern: { source: 'aws.s3', detailTypes: ['Object Created'], bucket: 'inbound' } },
    mayUse: ['table:read', 'table:write', 'inbound:read', 'schedules:write'],
    timeoutSeconds: 900,
    memoryMb: 1024,
  },
  'continue-identifiers': {
    entry: 'continue-identifiers.ts',
    says: 'Goes on with a batch of numbers or an import, and ends reservations whose term is over.',
    wakes: { by: 'schedule' },
    mayUse: ['table:read', 'table:write', 'inbound:read', 'schedules:write'],
    timeoutSeconds: 900,
    memoryMb: 1024,
  },
  'authorize-platform': {
    entry: 'authorize-platform.ts',
    says: 'Finds out which platform of which tenant is calling.',
    wakes: { by: 'authorizer' },
    mayUse: ['table:read'],
    timeoutSeconds: 10,
    memoryMb: 512,
  },
  'take-acknowledgement': {
    ...api,
    entry: 'api/take-acknowledgement.ts',
    says: 'Takes the acknowledgements that platforms bring over HTTP.',
    mayUse: ['acknowledgements:write'],
  },
  'docs-api': {
    ...api,
    entry: 'api/docs.ts',
    says: 'The OpenAPI document and its page, and where no route leads, a word that says so.',
    mayUse: [],
  },
  'publish-events': {
    entry: 'publish-events.ts',
    says: 'Puts the events of the outbox on the bus, in the order in which they were stored.',
    wakes: { by: 'stream', kind: 'outbox' },
    mayUse: ['bus:put'],
    timeoutSeconds: 30,
    memoryMb: 512,
  },
  'check-asset': {
    entry: 'check-asset.ts',
    says: 'Looks at a file that arrived: what it is, and its hash sums.',
    wakes: { by: 'cloud-event', pattern: { source: 'aws.s3', detailTypes: ['Object Created'], bucket: 'assets' } },
    mayUse: ['table:read', 'table:write', 'assets:read'],
    timeoutSeconds: 900,
    memoryMb: 1769,
  },
  'expand-release': {
    entry: 'expand-release.ts',
    says: 'Hands out the numbers of a submitted release, and makes platform releases and tasks from its list.',
    wakes: { by: 'event', names: ['release.submitted'] },
    mayUse: ['table:read', 'table:write'],
    timeoutSeconds: 120,
    memoryMb: 512,
  },
  'dispatch-deliveries': {
    entry: 'dispatch-deliveries.ts',
    says: 'Lets batches go whose turn has come: in the order of their product, as many at once as the platform takes.',
    wakes: { by: 'event', names: ['delivery.requested', 'task.moved', 'circuit.closed'] },
    mayUse: ['table:read', 'table:write', 'schedules:write'],
    timeoutSeconds: 60,
    memoryMb: 512,
  },
  'roll-up-release': {
    entry: 'roll-up-release.ts',
    says: 'Brings the place of a release in the lists by status up to date.',
    wakes: { by: 'event', names: ['platform-release.moved'] },
    mayUse: ['table:read', 'table:write'],
    timeoutSeconds: 30,
    memoryMb: 512,
  },
  'run-release-batch': {
    entry: 'run-release-batch.ts',
    says: 'Does the items of a batch of releases, each by itself.',
    wakes: { by: 'schedule' },
    mayUse: ['table:read', 'table:write', 'schedules:write'],
    timeoutSeconds: 900,
    memoryMb: 1024,
  },
  'sweep-release': {
    entry: 'sweep-release.ts',
    says: 'Finishes a submit that was killed on its way: makes what its release still lacks.',
    wakes: { by: 'schedule' },
    mayUse: ['table:read', 'table:write'],
    timeoutSeconds: 120,
    memoryMb: 512,
  },
  'start-delivery': {
    entry: 'start-delivery.ts',
    says: 'Starts the delivery workflow of a batch, once for each attempt, unless its platform was paused meanwhile.',
    wakes: { by: 'event', names: ['delivery.cleared'] },
    mayUse: ['table:read', 'table:write', 'delivery:start'],
    timeoutSeconds: 30,
    memoryMb: 512,
  },
  'package-delivery': {
    ...step,
    entry: 'workflow/package-delivery.ts',
    says: 'Composes, writes and checks the message, and seals the package.',
    mayUse: ['table:read', 'table:write', 'packages:read', 'packages:write'],
    timeoutSeconds: 120,
    memoryMb: 1769,
  },
  'prepare-remote': {
    ...step,
    entry: 'workflow/prepare-remote.ts',
    says: 'Makes the folders of the batch at the platform and finds out what is there already.',
    mayUse: ['table:read', 'table:write', 'packages:read', 'secrets:read', 'transfers:read'],
    timeoutSeconds: 60,
  },
  'send-files': {
    ...step,
    entry: 'workflow/send-files.ts',
    says: 'Stages up to ten files under their wire names and hands them to the transport.',
    mayUse: [
      'table:read',
      'table:write',
      'packages:read',
      'assets:read',
      'staging:write',
      'transfers:start',
      'workflow:answer',
    ],
    timeoutSeconds: 300,
  },
  'send-files-directly': {
    ...step,
    entry: 'workflow/send-files-directly.ts',
    says: 'Sends files over an SFTP connection of our own, each under a temporary name until it is whole.',
    mayUse: ['table:read', 'table:write', 'packages:read', 'assets:read', 'secrets:read'],
    timeoutSeconds: 900,
    memoryMb: 1769,
  },
  'inspect-transfer': {
    ...step,
    entry: 'workflow/inspect-transfer.ts',
    says: 'Finds out what became of a transfer that has not been heard of in time.',
    mayUse: ['table:read', 'table:write', 'transfers:read'],
    timeoutSeconds: 60,
  },
  'verify-remote': {
    ...step,
    entry: 'workflow/verify-remote.ts',
    says: 'Compares names and sizes at the platform with the package.',
    mayUse: ['table:read', 'table:write', 'packages:read', 'secrets:read'],
    timeoutSeconds: 60,
  },
  'confirm-marker': {
    ...step,
    entry: 'workflow/confirm-marker.ts',
    says: 'Looks whether the completion marker arrived, and says so, or says that it cannot be known.',
    mayUse: ['table:read', 'table:write', 'packages:read', 'secrets:read', 'transfers:read'],
    timeoutSeconds: 60,
  },
  'await-acknowledgement': {
    ...step,
    entry: 'workflow/await-acknowledgement.ts',
    says: 'Notes who waits for the answer, and sees to it that the platform is polled.',
    mayUse: ['table:read', 'table:write', 'polling:start', 'workflow:answer'],
    timeoutSeconds: 30,
  },
  'mark-overdue': {
    ...step,
    entry: 'workflow/mark-overdue.ts',
    says: 'Notes that the platform has not answered within its time.',
    mayUse: ['table:read', 'table:write'],
    timeoutSeconds: 30,
  },
  'fail-delivery': {
    ...step,
    entry: 'workflow/fail-delivery.ts',
    says: 'Keeps what went wrong, in which step, and how it can end: tried again by itself, by hand, or not.',
    mayUse: ['table:read', 'table:write', 'schedules:write', 'polling:start'],
    timeoutSeconds: 30,
  },
  'ask-again': {
    ...step,
    entry: 'workflow/ask-again.ts',
    says: 'Asks for the next turn of a batch when the pause after a failure is over.',
    mayUse: ['table:read', 'table:write'],
    timeoutSeconds: 30,
  },
  'note-transfer': {
    entry: 'note-transfer.ts',
    says: 'Counts the finished files of a transfer and wakes the workflow that waits for them.',
    wakes: {
      by: 'cloud-event',
      pattern: {
        source: 'aws.transfer',
        detailTypes: ['SFTP Connector File Send Completed', 'SFTP Connector File Send Failed'],
      },
    },
    mayUse: ['table:read', 'table:write', 'workflow:answer'],
    timeoutSeconds: 30,
    memoryMb: 512,
  },
  'list-acknowledgements': {
    ...step,
    entry: 'workflow/list-acknowledgements.ts',
    says: 'Asks the transport for the contents of the acknowledgement folders of a platform.',
    mayUse: ['table:read', 'table:write', 'transfers:start'],
    timeoutSeconds: 30,
  },
  'fetch-acknowledgements': {
    ...step,
    entry: 'workflow/fetch-acknowledgements.ts',
    says: 'Fetches the acknowledgements that are new, and says whether the platform still owes an answer.',
    mayUse: ['table:read', 'table:write', 'inbound:read', 'transfers:start', 'transfers:read', 'polling:start'],
    timeoutSeconds: 60,
  },
  'accept-acknowledgement': {
    entry: 'accept-acknowledgement.ts',
    says: 'Reads an acknowledgement that arrived, stores it, applies it, and resumes the delivery that waits for it.',
    wakes: { by: 'cloud-event', pattern: { source: 'aws.s3', detailTypes: ['Object Created'], bucket: 'inbound' } },
    mayUse: ['table:read', 'table:write', 'inbound:read', 'workflow:answer', 'schedules:write'],
    timeoutSeconds: 60,
    memoryMb: 512,
  },
  'open-window': {
    entry: 'open-window.ts',
    says: 'Notes that the first window of a delivered release opened: it is live. One that was moved is waited for again.',
    wakes: { by: 'schedule' },
    mayUse: ['table:read', 'table:write', 'schedules:write'],
    timeoutSeconds: 30,
    memoryMb: 512,
  },
} as const satisfies Record<string, FunctionRow>;

export type FunctionName = keyof typeof functions;
