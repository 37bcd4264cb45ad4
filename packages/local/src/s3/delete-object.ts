import { AwsError } from '../cloud.ts';
import { answerEmpty, answerXml, type Headers } from './answers.ts';
import type { Bucket } from './bucket.ts';
import { checkWrite } from './conditions.ts';
import { MAX_KEY_BYTES } from './keys.ts';
import { currentObject, namedVersion } from './lookup.ts';
import { receiveText } from './receive.ts';
import { type Happening, isMarker, NULL_VERSION } from './records.ts';
import { doer, header, objectArn, type S3Request } from './request.ts';
import { childText, readXml, xml } from './xml.ts';

export async function deleteObject(request: S3Request): Promise<void> {
  const { call, bucket, key, query } = request;
  const versionId = query.get('versionId') ?? undefined;
  authorizeDelete(request, key, versionId);
  const ifMatch = header(request, 'if-match');
  const deleted = await removeObject(
    bucket,
    key,
    request.cloud.time.now(),
    { ...doer(request), reason: 'DeleteObject' },
    { versionId, ifMatch },
  );
  const headers: Headers = {
    'x-amz-version-id': deleted.versionId,
    'x-amz-delete-marker': deleted.marker ? 'true' : undefined,
  };
  answerEmpty(call, 204, headers);
}

export async function deleteObjects(request: S3Request): Promise<void> {
  const { call, bucket, cloud } = request;
  const body = readXml(await receiveText(call, 2 << 20));
  const objects = body.children.filter((child) => child.name === 'Object');
  if (body.name !== 'Delete' || objects.length === 0 || objects.length > 1000) {
    throw new AwsError('MalformedXML', 'A Delete names 1 to 1000 objects');
  }
  const quiet = childText(body, 'Quiet') === 'true';
  const results = objects.map(async (object) => {
    const key = childText(object, 'Key') ?? '';
    const versionId = childText(object, 'VersionId') || undefined;
    const named = [xml('Key', key), versionId === undefined ? undefined : xml('VersionId', versionId)];
    try {
      if (key === '' || Buffer.byteLength(key) > MAX_KEY_BYTES)
        throw new AwsError('KeyTooLongError', 'A key has 1 to 1024 bytes');
      authorizeDelete(request, key, versionId);
      const how = { versionId, ifMatch: childText(object, 'ETag') || undefined };
      const deleted = await removeObject(
        bucket,
        key,
        cloud.time.now(),
        { ...doer(request), reason: 'DeleteObject' },
        how,
      );
      if (quiet) return undefined;
      const marker = deleted.marker
        ? [xml('DeleteMarker', true), xml('DeleteMarkerVersionId', deleted.versionId ?? '')]
        : [];
      return xml('Deleted', [...named, ...marker]);
    } catch (error) {
      if (!(error instanceof AwsError)) throw error;
      const code = error.code === 'AccessDeniedException' ? 'AccessDenied' : error.code;
      return xml('Error', [...named, xml('Code', code), xml('Message', error.message)]);
    }
  });
  answerXml(call, xml('DeleteResult', await Promise.all(results)));
}

/**
 * Deletes a key: in a bucket with versions by a marker on top, otherwise for good; a named version always for good.
 * What is not there is deleted already.
 */
export function removeObject(
  bucket: Bucket,
  key: string,
  now: number,
  by: Pick<Happening, 'reason' | 'requestId' | 'requester' | 'sourceIp'>,
  how: { versionId?: string | undefined; ifMatch?: string | undefined; only?: (() => boolean) | undefined } = {},
): Promise<{ versionId?: string; marker?: boolean }> {
  return bucket.locks.run(key, async () => {
    const { versionId, ifMatch } = how;
    if (how.only && !how.only()) return {};
    if (ifMatch !== undefined) checkWrite(bucket, key, (name) => (name === 'if-match' ? ifMatch : undefined));
    const happening = (deletion: Happening['deletion'], id?: string): Happening => ({
      ...by,
      type: 'Object Deleted',
      ...(deletion ? { deletion } : {}),
      object: { key, ...(id === undefined || bucket.settings.versioning === 'Off' ? {} : { versionId: id }) },
    });
    if (versionId !== undefined) {
      const version = namedVersion(bucket, key, versionId);
      if (version) await bucket.commit({ remove: { key, id: versionId } }, happening('Permanently Deleted', versionId));
      return { versionId, marker: version !== undefined && isMarker(version) };
    }
    if (bucket.settings.versioning === 'Off') {
      if (currentObject(bucket, key)) {
        await bucket.commit({ remove: { key, id: NULL_VERSION } }, happening('Permanently Deleted'));
      }
      return {};
    }
    const marker = { id: bucket.newVersionId(), modified: now, marker: true } as const;
    await bucket.commit({ put: { key, version: marker } }, happening('Delete Marker Created', marker.id));
    return { versionId: marker.id, marker: true };
  });
}

const authorizeDelete = ({ call, bucket }: S3Request, key: string, versionId: string | undefined): void =>
  call.authorize({
    action: versionId === undefined ? 's3:DeleteObject' : 's3:DeleteObjectVersion',
    resource: objectArn(bucket, key),
  });
