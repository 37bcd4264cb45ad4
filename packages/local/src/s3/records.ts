import type { Checksum } from './checksums.ts';

/** The version id of objects in buckets without versioning, as S3 calls it. */
export const NULL_VERSION = 'null';

/** One version of an object. Its bytes are one data file that never changes, so copies share it by hard links. */
export interface ObjectVersion {
  readonly id: string;
  /** Milliseconds since the epoch. */
  readonly modified: number;
  readonly file: string;
  readonly size: number;
  /** Without quotes. */
  readonly etag: string;
  /** Content-Type and the other headers that a GET answers. */
  readonly headers: Readonly<Record<string, string>>;
  /** User metadata, names without `x-amz-meta-`. */
  readonly metadata: Readonly<Record<string, string>>;
  readonly checksum?: Checksum;
  /** The multipart upload it came from, and what a copy of it will show: a copy is one piece again. */
  readonly multipart?: { readonly upload: string; readonly md5: string; readonly checksum?: Checksum };
}

export interface DeleteMarker {
  readonly id: string;
  readonly modified: number;
  readonly marker: true;
}

export type Version = ObjectVersion | DeleteMarker;

export const isMarker = (version: Version): version is DeleteMarker => 'marker' in version;

/** A multipart upload that is under way. */
export interface Upload {
  readonly id: string;
  readonly key: string;
  readonly initiated: number;
  readonly initiator: string;
  readonly headers: ObjectVersion['headers'];
  readonly metadata: ObjectVersion['metadata'];
  readonly checksum?: Pick<Checksum, 'algorithm' | 'type'>;
}

export interface Part {
  readonly number: number;
  readonly modified: number;
  readonly file: string;
  readonly size: number;
  readonly etag: string;
  /** Base64, by the algorithm of the upload. */
  readonly checksum?: string;
}

/** What happened to an object, as its event will tell. */
export interface Happening {
  readonly type: 'Object Created' | 'Object Deleted';
  readonly reason: 'PutObject' | 'CopyObject' | 'CompleteMultipartUpload' | 'DeleteObject' | 'Lifecycle Expiration';
  readonly deletion?: 'Permanently Deleted' | 'Delete Marker Created';
  readonly requestId: string;
  readonly requester: string;
  readonly sourceIp?: string;
  readonly object: {
    readonly key: string;
    readonly size?: number;
    readonly etag?: string;
    readonly versionId?: string;
  };
}

/** A line of a bucket's journal: a change with its number and, when the bucket notifies, what to tell. */
export type Line = Change & { readonly n: number; readonly event?: Happening };

export type Change =
  /** Puts a version before the others; one with the id `null` takes the place of the earlier `null`. */
  | { readonly put: { readonly key: string; readonly version: Version } }
  | { readonly remove: { readonly key: string; readonly id: string } }
  | { readonly upload: Upload }
  | { readonly part: { readonly upload: string; readonly part: Part } }
  | { readonly aborted: string }
  /** Events that the bus has taken, by the number of their line. */
  | { readonly emitted: readonly number[] }
  /** The first line of a rewritten journal: numbers go on from here. */
  | { readonly from: number };

/** What a bucket does by itself as its objects age. */
export interface LifecycleRule {
  readonly prefix: string;
  /** Days after its making until an object is deleted. */
  readonly expireAfterDays?: number;
  /** Days after its beginning until an unfinished upload is dropped. */
  readonly abortAfterDays?: number;
  /** Days after its replacement until an old version is deleted. */
  readonly dropOldAfterDays?: number;
}
