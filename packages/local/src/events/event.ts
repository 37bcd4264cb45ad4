import { createHash, randomUUID } from 'node:crypto';
import type { Cloud } from '../cloud.ts';
import type { JsonObject } from '../json.ts';

/** An event as rules match it and targets get it. */
export interface BusEvent extends JsonObject {
  readonly version: '0';
  readonly id: string;
  readonly 'detail-type': string;
  readonly source: string;
  readonly account: string;
  /** To the second, UTC. */
  readonly time: string;
  readonly region: string;
  readonly resources: readonly string[];
  readonly detail: unknown;
}

export interface EventContent {
  readonly source: string;
  readonly detailType: string;
  readonly resources: readonly string[];
  readonly detail: unknown;
  /** Milliseconds since the epoch. */
  readonly time: number;
  /** The same key makes the same id. */
  readonly key?: string;
}

export function eventOf(cloud: Cloud, { source, detailType, resources, detail, time, key }: EventContent): BusEvent {
  return {
    version: '0',
    id: key === undefined ? randomUUID() : idFrom(key),
    'detail-type': detailType,
    source,
    account: cloud.account,
    time: `${new Date(time).toISOString().slice(0, 19)}Z`,
    region: cloud.region,
    resources,
    detail,
  };
}

function idFrom(key: string): string {
  const hex = createHash('sha256').update(key).digest('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-5${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}
