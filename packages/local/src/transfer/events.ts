import type { ServiceEvent } from '../cloud.ts';
import type { Connector } from './connectors.ts';
import type { Item, Job } from './jobs.ts';

/**
 * The event of one result. Detail fields: AWS's event reference of the SFTP connectors, and for moves and removals the
 * event schemas that the CDK publishes (`move-id`, `move-source-path`, `delete-id`, `delete-path`, …). Which words
 * `operation` holds for those two is not published; MOVE and DELETE are ours.
 */
export function resultEvent(job: Job, item: Item, connector: Pick<Connector, 'id' | 'arn' | 'url'>): ServiceEvent {
  const result = item.result ?? {};
  const failed = item.status === 'FAILED';
  const stored = result.object && { domain: 'S3', ...result.object };
  return {
    source: 'aws.transfer',
    detailType: `SFTP Connector ${SUBJECT[job.kind]} ${failed ? 'Failed' : 'Completed'}`,
    resources: [connector.arn],
    key: `${job.id}/${item.id}`,
    detail: withoutGaps({
      'max-items': job.maxItems,
      'connector-id': connector.id,
      ...idsOf(job, item),
      url: connector.url,
      'status-code': item.status,
      'failure-code': result.failureCode,
      'failure-message': result.failureMessage,
      'start-timestamp': timestamp(item.startedAt ?? item.endedAt),
      'end-timestamp': timestamp(item.endedAt),
      'item-count': result.itemCount,
      truncated: result.truncated,
      'egress-type': 'SERVICE_MANAGED',
      ...(job.kind === 'list' ? { 'output-file-location': stored } : { 'local-file-location': stored }),
    }),
  };
}

const SUBJECT = {
  send: 'File Send',
  retrieve: 'File Retrieve',
  list: 'Directory Listing',
  move: 'Remote Move',
  delete: 'Remote Delete',
} as const satisfies Record<Job['kind'], string>;

function idsOf(job: Job, item: Item): Record<string, unknown> {
  switch (job.kind) {
    case 'send':
    case 'retrieve':
      return {
        operation: job.kind === 'send' ? 'SEND' : 'RETRIEVE',
        'transfer-id': job.id,
        'file-transfer-id': item.id,
        'file-path': item.path,
        'local-directory-path': job.localDirectory,
        ...(job.kind === 'send' && { 'remote-directory-path': job.remoteDirectory ?? '' }),
        bytes: item.result?.bytes ?? 0,
      };
    case 'list':
      return {
        'listing-id': job.id,
        'output-directory-path': job.localDirectory,
        'remote-directory-path': job.remoteDirectory,
      };
    case 'move':
      return { operation: 'MOVE', 'move-id': job.id, 'move-source-path': item.path, 'move-target-path': job.target };
    case 'delete':
      return { operation: 'DELETE', 'delete-id': job.id, 'delete-path': item.path };
  }
}

function timestamp(epochMs: number | undefined): string | undefined {
  return epochMs === undefined ? undefined : new Date(epochMs).toISOString();
}

function withoutGaps(fields: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}
