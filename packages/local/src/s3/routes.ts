import { AwsError } from '../cloud.ts';
import { getBucketLocation, headBucket } from './buckets.ts';
import { completeMultipartUpload } from './complete-multipart.ts';
import { copyObject } from './copy-object.ts';
import { deleteObject, deleteObjects } from './delete-object.ts';
import { getObject } from './get-object.ts';
import { listObjects, listVersions } from './list-objects.ts';
import { listMultipartUploads, listParts } from './list-uploads.ts';
import { abortMultipartUpload, createMultipartUpload, uploadPart, uploadPartCopy } from './multipart.ts';
import { putObject } from './put-object.ts';
import type { S3Request } from './request.ts';

/** An operation of S3 is told by its method, by what the address names, by a sub-resource and by a copy source. */
export interface Route {
  readonly operation: string;
  readonly method: string;
  readonly on: 'bucket' | 'object';
  /** The query parameter that makes it another operation. */
  readonly sub?: string;
  readonly copies?: true;
  readonly run: (request: S3Request) => Promise<void>;
}

export const routes: readonly Route[] = [
  { operation: 'PutObject', method: 'PUT', on: 'object', run: putObject },
  { operation: 'CopyObject', method: 'PUT', on: 'object', copies: true, run: copyObject },
  { operation: 'GetObject', method: 'GET', on: 'object', run: getObject },
  { operation: 'HeadObject', method: 'HEAD', on: 'object', run: getObject },
  { operation: 'DeleteObject', method: 'DELETE', on: 'object', run: deleteObject },
  { operation: 'DeleteObjects', method: 'POST', on: 'bucket', sub: 'delete', run: deleteObjects },
  { operation: 'CreateMultipartUpload', method: 'POST', on: 'object', sub: 'uploads', run: createMultipartUpload },
  { operation: 'UploadPart', method: 'PUT', on: 'object', sub: 'uploadId', run: uploadPart },
  { operation: 'UploadPartCopy', method: 'PUT', on: 'object', sub: 'uploadId', copies: true, run: uploadPartCopy },
  { operation: 'CompleteMultipartUpload', method: 'POST', on: 'object', sub: 'uploadId', run: completeMultipartUpload },
  { operation: 'AbortMultipartUpload', method: 'DELETE', on: 'object', sub: 'uploadId', run: abortMultipartUpload },
  { operation: 'ListParts', method: 'GET', on: 'object', sub: 'uploadId', run: listParts },
  { operation: 'ListMultipartUploads', method: 'GET', on: 'bucket', sub: 'uploads', run: listMultipartUploads },
  { operation: 'ListObjectsV2', method: 'GET', on: 'bucket', sub: 'list-type', run: listObjects },
  { operation: 'ListObjectVersions', method: 'GET', on: 'bucket', sub: 'versions', run: listVersions },
  { operation: 'HeadBucket', method: 'HEAD', on: 'bucket', run: headBucket },
  { operation: 'GetBucketLocation', method: 'GET', on: 'bucket', sub: 'location', run: getBucketLocation },
];

/** The operation that a request means; what this S3 does not have is refused by name. */
export function findRoute(method: string, on: Route['on'], query: URLSearchParams, copies: boolean): Route {
  const subs = subResources.filter((name) => query.has(name));
  const found = routes.find(
    (route) =>
      route.method === method &&
      route.on === on &&
      (route.copies ?? false) === copies &&
      subs.every((sub) => sub === route.sub) &&
      (route.sub === undefined || subs.length === 1),
  );
  if (found) return found;
  const asked = subs.length === 0 ? '' : ` ?${subs.join('&')}`;
  throw new AwsError(
    'NotImplemented',
    `The local S3 has no ${method}${asked} of ${on === 'bucket' ? 'a bucket' : 'an object'}`,
    501,
  );
}

/** Parameters that make a request another operation, those of operations that are missing here among them. */
const subResources = [
  ...new Set(routes.flatMap((route) => route.sub ?? [])),
  ...[
    'accelerate',
    'acl',
    'analytics',
    'append',
    'attributes',
    'cors',
    'encryption',
    'intelligent-tiering',
    'inventory',
  ],
  ...[
    'legal-hold',
    'lifecycle',
    'logging',
    'metadataTable',
    'metrics',
    'notification',
    'object-lock',
    'ownershipControls',
  ],
  ...[
    'policy',
    'policyStatus',
    'publicAccessBlock',
    'renameObject',
    'replication',
    'requestPayment',
    'restore',
    'retention',
  ],
  ...['select', 'session', 'tagging', 'torrent', 'versioning', 'website'],
];
