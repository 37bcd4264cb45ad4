import type { Stored } from '@slipway/kernel';
import { type Asset, asset as assetSchema } from '@slipway/releases';
import { environment } from '../environment.ts';
import { deciding, documents, objects } from '../ports.ts';
import { api } from './api.ts';
import { listDocuments, readDocument, shown } from './documents.ts';
import { type Reply, refuse, withETag } from './reply.ts';
import type { ApiRequest } from './request.ts';

export const handler = api({
  'list-assets': listDocuments('asset'),
  'get-asset': readDocument('asset'),
  'create-asset': createAsset,
  'finish-upload': finishUpload,
});

const UPLOAD_SECONDS = 3600;

/** Announces a file. A repeated request finds the asset that the first one made, and gets addresses that still hold. */
async function createAsset({ tenantId, actor, body, stableId }: ApiRequest<'create-asset'>): Promise<Reply> {
  const { clock, ids } = deciding(tenantId, actor);
  const assetId = stableId('ast');
  const { fileName, kind, parts } = body;
  // The file's own name never becomes part of a key.
  const key = `${tenantId}/${assetId}`;
  if (!(await documents().get(tenantId, 'asset', { assetId }))) {
    const uploadId = parts === undefined ? undefined : await objects().beginParts(environment('ASSETS_BUCKET'), key);
    const value: Asset = assetSchema.parse({ assetId, fileName, kind, state: 'awaiting-upload', key, uploadId, parts });
    await documents().commit({
      tenantId,
      writes: [{ kind: 'asset', value, expect: 'absent' }],
      audit: [{ auditId: ids.next('aud'), at: clock.now(), actor, says: `Asset "${fileName}" announced` }],
      events: [],
    });
  }
  const made = await documents().get(tenantId, 'asset', { assetId });
  if (!made) throw new Error('Cannot find the asset that was just stored');
  const { value } = made;
  if (value.fileName !== fileName || value.kind !== kind || value.parts !== parts)
    return refuse('idempotency-key-reused', { detail: `It announced "${value.fileName}" before.` });
  const expiresAt = new Date(Date.parse(clock.now()) + UPLOAD_SECONDS * 1000).toISOString();
  return withETag(201, made.version, { asset: shown(made), upload: { ...(await addressesOf(made)), expiresAt } });
}

async function addressesOf({ value: { key, uploadId, parts = 0 } }: Stored<Asset>) {
  const bucket = environment('ASSETS_BUCKET');
  const method = 'PUT';
  if (uploadId === undefined) return { method, ...(await objects().uploadUrl(bucket, key, UPLOAD_SECONDS)) };
  const numbers = Array.from({ length: parts }, (_, index) => index + 1);
  const address = async (number: number) => ({
    number,
    url: await objects().partUrl(bucket, key, uploadId, number, UPLOAD_SECONDS),
  });
  return { method, parts: await Promise.all(numbers.map(address)) };
}

/** Puts the parts of an upload together; the file is looked at when S3 tells that it is there. */
async function finishUpload({ tenantId, path, body }: ApiRequest<'finish-upload'>): Promise<Reply> {
  const found = await documents().get(tenantId, 'asset', { assetId: path.assetId ?? '' });
  if (!found) return refuse('not-found');
  const { uploadId, key, parts } = found.value;
  if (uploadId === undefined) return refuse('upload-refused', { detail: 'This asset is uploaded in one piece.' });
  const given = [...body.parts].sort((a, b) => a.number - b.number);
  if (given.length !== parts || given.some(({ number }, index) => number !== index + 1))
    return refuse('upload-refused', { detail: `All parts are needed, from 1 to ${parts}, each once.` });
  const isWhole = await objects().finishParts(environment('ASSETS_BUCKET'), key, uploadId, given);
  if (!isWhole)
    return refuse('upload-refused', { detail: 'A part is missing or has another ETag, or it was finished before.' });
  return { status: 202, body: shown(found) };
}
