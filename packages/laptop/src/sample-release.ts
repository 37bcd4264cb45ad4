import { sampleAlbum, samplePlatforms, sampleTenants } from '@slipway/samples';
import type { ApiClient } from './api-client.ts';
import type { Laptop } from './laptop.ts';

/** Whoever does the first release. */
export const OPERATOR = 'operator@northern-lights';

interface AssetView {
  readonly assetId: string;
  readonly state: 'awaiting-upload' | 'ready' | 'refused';
  readonly refusal?: { readonly says: string };
}

/**
 * Does what an operator does for a first release: tenant, platforms with their credentials, files, catalog, release.
 * All of it can be done again after a crash: it finds what is there.
 * @returns the id of the release
 */
export async function releaseSample(laptop: Laptop, say: (line: string) => void): Promise<string> {
  const api = await laptop.as(OPERATOR);
  await api.put('/v1/tenant', sampleTenants['northern-lights']);
  await onboard(laptop, api);
  say(`${samplePlatforms.length} platforms onboarded: ${samplePlatforms.map(({ name }) => name).join(', ')}`);
  const assets = await uploadAll(api);
  say(`${assets.size} files uploaded and checked`);
  for (const { path, body } of sampleAlbum.documents(assets)) await api.put(path, body);
  say('Catalog written: "Tidewater", three tracks and a cover');
  const { body } = await api.post<{ releaseId: string }>(
    '/v1/releases',
    {
      productId: sampleAlbum.productId,
      platforms: samplePlatforms.map(({ platformId }) => ({ platformId, cards: sampleAlbum.cards })),
    },
    'sample-release',
  );
  return body.releaseId;
}

/** Tells Slipway of the DSPs on this machine, at the addresses and with the host keys that they have now. */
export async function onboard(laptop: Laptop, api: ApiClient): Promise<void> {
  for (const { sample, simulator, credentials } of laptop.neighbours) {
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

async function uploadAll(api: ApiClient): Promise<Map<string, string>> {
  const assets = new Map<string, string>();
  for (const { resourceId, kind, fileName, make } of sampleAlbum.files) {
    const { body } = await api.post<{ asset: AssetView; upload: { url: string } }>(
      '/v1/assets',
      { kind, fileName },
      `sample-${resourceId}`,
    );
    assets.set(resourceId, body.asset.assetId);
    const { body: now } = await api.get<AssetView>(`/v1/assets/${body.asset.assetId}`);
    if (now.state !== 'awaiting-upload') continue;
    const response = await fetch(body.upload.url, { method: 'PUT', body: make() });
    if (!response.ok)
      throw new Error(`The upload of ${fileName} answered ${response.status}: ${await response.text()}`);
  }
  for (const assetId of assets.values()) await checked(api, assetId);
  return assets;
}

/** Waits until a file that arrived was looked at. */
async function checked(api: ApiClient, assetId: string): Promise<void> {
  for (let attempt = 0; attempt < 300; attempt += 1) {
    const { body } = await api.get<AssetView>(`/v1/assets/${assetId}`);
    if (body.state === 'ready') return;
    if (body.state === 'refused') throw new Error(`Asset ${assetId} was refused: ${body.refusal?.says}`);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`Asset ${assetId} was not looked at within 30 seconds`);
}
