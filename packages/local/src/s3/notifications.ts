import type { Cloud } from '../cloud.ts';
import type { Bucket } from './bucket.ts';
import type { Happening } from './records.ts';

/**
 * Tells the default bus what happened in a bucket. The journal line of the change is the outbox: an event counts as
 * told only after the bus has it, and what a crash left untold is told at the next start.
 */
export class Notifier {
  readonly #cloud: Cloud;
  readonly #bucket: Bucket;
  readonly #underWay = new Map<number, Promise<void>>();
  #stopped = false;

  constructor(cloud: Cloud, bucket: Bucket) {
    this.#cloud = cloud;
    this.#bucket = bucket;
  }

  start(): void {
    this.#bucket.onEvent = (n) => this.#tell(n);
    for (const n of this.#bucket.outbox.keys()) this.#tell(n);
  }

  async stop(): Promise<void> {
    this.#stopped = true;
    await Promise.all(this.#underWay.values());
  }

  #tell(n: number): void {
    if (this.#stopped || this.#underWay.has(n)) return;
    const happening = this.#bucket.outbox.get(n);
    if (happening === undefined) return;
    const telling = this.#emit(n, happening).finally(() => this.#underWay.delete(n));
    this.#underWay.set(n, telling);
  }

  async #emit(n: number, happening: Happening): Promise<void> {
    const { name, arn } = this.#bucket;
    try {
      await this.#cloud.emit({
        source: 'aws.s3',
        detailType: happening.type,
        resources: [arn],
        detail: eventDetail(name, n, happening),
        key: `s3/${name}/${n}`,
      });
      this.#bucket.emitted([n]);
    } catch (error) {
      this.#cloud.log('s3', `The event of change ${n} in ${name} waits for the next start: ${String(error)}`);
    }
  }
}

/** The detail as Amazon S3 sends it to EventBridge; the key is not URL-encoded there. */
export function eventDetail(bucket: string, n: number, happening: Happening): Record<string, unknown> {
  const { object } = happening;
  return {
    version: '0',
    bucket: { name: bucket },
    object: {
      key: object.key,
      ...(object.size === undefined ? {} : { size: object.size }),
      ...(object.etag === undefined ? {} : { etag: object.etag }),
      ...(object.versionId === undefined ? {} : { 'version-id': object.versionId }),
      sequencer: n.toString(16).toUpperCase().padStart(18, '0'),
    },
    'request-id': happening.requestId,
    requester: happening.requester,
    ...(happening.sourceIp === undefined ? {} : { 'source-ip-address': happening.sourceIp }),
    reason: happening.reason,
    ...(happening.deletion === undefined ? {} : { 'deletion-type': happening.deletion }),
  };
}
