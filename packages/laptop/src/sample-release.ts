import { type ApiClient, ApiProblem } from '@slipway/http';
import type { AssetRequest } from '@slipway/releases';
import { sampleAlbum, sampleTenants } from '@slipway/samples';
import type { Neighbour } from './neighbour.ts';

/** Whoever does the first release. */
export const OPERATOR = 'operator@northern-lights';

export interface AssetView {
  readonly assetId: string;
  readonly state: 'awaiting-upload' | 'ready' | 'refused';
  readonly refusal?: { readonly code: string; readonly says: string };
}

interface Upload {
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
}

/**
 * Does what an operator does for a first release: all that it needs, then the release itself.
 * @returns the id of the release
 */
export async function releaseSample(
  api: ApiClient,
  neighbours: readonly Neighbour[],
  say: (line: string) => void,
): Promise<string> {
  await prepareSample(api, neighbours, say);
  return submitSample(
    api,
    neighbours.map(({ sample }) => sample.platformId),
    'sample-release',
  );
}

/**
 * Tenant, platforms with their credentials, files, catalog. All of it can be done again after a crash: it finds what is
 * there.
 */
export async function prepareSample(
  api: ApiClient,
  neighbours: readonly Neighbour[],
  say: (line: string) => void,
): Promise<void> {
  await api.put('/v1/tenant', sampleTenants['northern-lights']);
  await onboard(api, neighbours);
  say(`${neighbours.length} platforms onboarded: ${neighbours.map(({ sample }) => sample.name).join(', ')}`);
  const assets = await uploadAll(api);
  say(`${assets.size} files uploaded and checked`);
  for (const { path, body } of sampleAlbum.documents(assets)) await api.put(path, body);
  say('Catalog written: "Tidewater", three tracks and a cover');
}

/** Releases the sample album, whose catalog is written, to platforms. */
export async function submitSample(
  api: ApiClient,
  platformIds: readonly string[],
  idempotencyKey: string,
): Promise<string> {
  const platforms = platformIds.map((platformId) => ({ platformId, cards: sampleAlbum.cards }));
  return submitKnowingly(api, { productId: sampleAlbum.productId, platforms }, idempotencyKey);
}

/** Submits a release, and confirms what the gates ask about: the same product may be on the platform already. */
export async function submitKnowingly(api: ApiClient, request: object, idempotencyKey: string): Promise<string> {
  const submit = async (confirm?: unknown): Promise<string> =>
    (await api.post<{ releaseId: string }>('/v1/releases', { ...request, confirm }, idempotencyKey)).body.releaseId;
  try {
    return await submit();
  } catch (error) {
    if (error instanceof ApiProblem && error.problem.code === 'gates-closed') return submit(error.problem.confirmation);
    throw error;
  }
}

/** Tells Slipway of the DSPs on this machine, at the addresses and with the host keys that they have now. */
export async function onboard(api: ApiClient, neighbours: readonly Neighbour[]): Promise<void> {
  for (const { sample, simulator, credentials } of neighbours) {
    const { platformId, name, dpid, partyName, profile } = sample;
    const { port, hostKey } = simulator.dropBox;
    await api.put(`/v1/platforms/${platformId}`, {
      name,
      dpid,
      partyName,
      profile,
      sftp: { host: '127.0.0.1', port, root: '/', hostKeys: [hostKey] },
    });
    await api.put(`/v1/platforms/${platformId}/credentials`, credentials);
  }
}

/** The files of the sample, uploaded and checked: asset by resource. */
async function uploadAll(api: ApiClient): Promise<Map<string, string>> {
  const assets = new Map<string, string>();
  for (const { resourceId, kind, fileName, make } of sampleAlbum.files) {
    assets.set(resourceId, await uploadFile(api, { kind, fileName }, make, `sample-${resourceId}`));
  }
  for (const assetId of assets.values()) {
    const { state, refusal } = await lookedAt(api, assetId);
    if (state === 'refused') throw new Error(`Asset ${assetId} was refused: ${refusal?.says}`);
  }
  return assets;
}

/** Announces a file and uploads it, unless it was uploaded before. */
export async function uploadFile(
  api: ApiClient,
  asset: AssetRequest,
  make: () => Uint8Array | Blob,
  idempotencyKey: string,
): Promise<string> {
  const { body } = await api.post<{ asset: AssetView; upload: Upload }>('/v1/assets', asset, idempotencyKey);
  const { assetId } = body.asset;
  const { body: now } = await api.get<AssetView>(`/v1/assets/${assetId}`);
  if (now.state !== 'awaiting-upload') return assetId;
  const response = await fetch(body.upload.url, { method: 'PUT', headers: body.upload.headers, body: make() });
  // 412: the bytes lie there already, and nobody has looked at them yet.
  if (!response.ok && response.status !== 412)
    throw new Error(`The upload of ${asset.fileName} answered ${response.status}: ${await response.text()}`);
  return assetId;
}

/** Waits until a file that arrived was looked at. */
export async function lookedAt(api: ApiClient, assetId: string): Promise<AssetView> {
  for (let attempt = 0; attempt < 300; attempt += 1) {
    const { body } = await api.get<AssetView>(`/v1/assets/${assetId}`);
    if (body.state !== 'awaiting-upload') return body;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`Asset ${assetId} was not looked at within 30 seconds`);
}
