import type { ApiClient } from '@slipway/http';
import { type AssetView, lookedAt, OPERATOR, onboard, uploadFile } from '@slipway/laptop';
import { makeCover, sampleAlbum, samplePlatforms, sampleTenants, synthesizeWav } from '@slipway/samples';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Stage, stage } from './harness.ts';

const wav = synthesizeWav({ seconds: 1, sampleRate: 44100, bitDepth: 16, channels: 2, seed: 5 });
const png = makeCover({ size: 64, seed: 5 });
const text = new TextEncoder().encode('This is not the file that you are looking for. '.repeat(200));

interface Found {
  readonly check: string;
  readonly weighs: string;
  readonly detail?: string;
  readonly resourceId?: string;
  readonly platforms: readonly string[];
}

describe('a bad file', () => {
  let on: Stage;
  let api: ApiClient;

  beforeAll(async () => {
    on = await stage({ platforms: samplePlatforms.slice(0, 1) });
    api = await on.as(OPERATOR);
    await api.put('/v1/tenant', sampleTenants['northern-lights']);
    await onboard(api, on.neighbours);
  }, 240_000);
  afterAll(async () => {
    await on?.stop();
  });

  const upload = async (
    kind: 'audio' | 'image' | 'video' | 'text',
    bytes: Uint8Array,
    fileName: string,
  ): Promise<AssetView> =>
    lookedAt(api, await uploadFile(api, { kind, fileName }, () => bytes, `upload-${fileName.replaceAll(' ', '-')}`));

  it.each([
    ['audio', 'a text', text, 'not-audio'],
    ['audio', 'a picture', png, 'not-audio'],
    ['audio', 'a WAV that was cut off', wav.subarray(0, wav.length - 20_000), 'corrupt'],
    ['audio', 'the first bytes of a WAV', wav.subarray(0, 30), 'corrupt'],
    ['audio', 'nothing at all', new Uint8Array(), 'empty'],
    ['image', 'a sound', wav, 'not-an-image'],
    ['image', 'a text again', text, 'not-an-image'],
  ] as const)('is refused with its reason: as %s, %s', async (kind, what, bytes, code) => {
    const { state, refusal } = await upload(kind, bytes, what);
    expect([state, refusal?.code]).toEqual(['refused', code]);
    expect(refusal?.says.length).toBeGreaterThan(10);
  });

  it('takes no other bytes under its address afterwards, and neither does a good one', async () => {
    const { body } = await api.post<{ asset: AssetView; upload: { url: string; headers: Record<string, string> } }>(
      '/v1/assets',
      { kind: 'audio', fileName: 'once.wav' },
      'once',
    );
    const { url, headers } = body.upload;
    expect((await fetch(url, { method: 'PUT', headers, body: wav })).status).toBe(200);
    expect((await lookedAt(api, body.asset.assetId)).state).toBe('ready');
    expect((await fetch(url, { method: 'PUT', headers, body: text })).status).toBe(412);
    expect((await lookedAt(api, body.asset.assetId)).state).toBe('ready');
  });

  it('keeps a release from being made, which tells everything that it lacks', async () => {
    const assets = new Map<string, string>();
    for (const { resourceId, kind } of sampleAlbum.files) {
      if (resourceId === 'lights-out') continue;
      const bytes = resourceId === 'the-long-swell' ? text : kind === 'audio' ? wav : png;
      assets.set(resourceId, (await upload(kind, bytes, `for-${resourceId}`)).assetId);
    }
    for (const { path, body } of sampleAlbum.documents(assets)) await api.put(path, body);
    await api.put('/v1/platforms/unconnected', {
      ...platformBody(),
      name: 'Without credentials',
    });
    const platforms = ['aurora', 'unconnected', 'nowhere'].map((platformId) => ({
      platformId,
      cards: sampleAlbum.cards,
    }));
    const answer = await on.request(OPERATOR, 'POST', '/v1/releases', {
      headers: { 'content-type': 'application/json', 'idempotency-key': 'lacking' },
      body: JSON.stringify({ productId: sampleAlbum.productId, platforms }),
    });
    expect([answer.status, answer.body.code]).toEqual([422, 'release-not-ready']);
    const found = answer.body.findings.map(({ check, detail, resourceId, platforms: of }: Found) => [
      check,
      detail,
      resourceId ?? of.join(),
    ]);
    expect(found).toEqual([
      ['platform-known', 'There is no platform "nowhere".', 'nowhere'],
      ['platform-connected', undefined, 'unconnected'],
      ['files', expect.stringContaining('Its asset is refused: it cannot be read as audio'), 'the-long-swell'],
      ['files', 'It names no asset.', 'lights-out'],
    ]);
    // The readiness report says the same of the platforms that there are.
    const { body: report } = await api.get<{ findings: Found[] }>(
      `/v1/products/${sampleAlbum.productId}/readiness?platforms=aurora,unconnected`,
    );
    expect(report.findings.filter(({ weighs }) => weighs === 'blocking')).toEqual(
      answer.body.findings.filter(({ check }: Found) => check !== 'platform-known'),
    );
    expect((await api.get<{ items: unknown[] }>('/v1/releases')).body.items).toEqual([]);
    expect(on.dsp('aurora').simulator.received()).toEqual([]);
  });

  function platformBody() {
    const { sample, simulator } = on.dsp('aurora');
    const { name, dpid, partyName, profile } = sample;
    const { port, hostKey } = simulator.dropBox;
    return { name, dpid, partyName, profile, sftp: { host: '127.0.0.1', port, root: '/', hostKeys: [hostKey] } };
  }
});
