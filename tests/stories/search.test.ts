import type { ApiClient } from '@slipway/http';
import { OPERATOR, prepareSample, submitSample } from '@slipway/laptop';
import { sampleAlbum } from '@slipway/samples';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Stage, settled, stage } from './harness.ts';

interface Found {
  readonly items: readonly Readonly<Record<string, unknown>>[];
  readonly next?: string;
}

describe('a search over the catalog and the releases', { timeout: 180_000 }, () => {
  let on: Stage;
  let api: ApiClient;
  let releaseId: string;

  beforeAll(async () => {
    on = await stage();
    api = await on.as(OPERATOR);
    await prepareSample(api, on.neighbours, () => undefined);
    releaseId = await submitSample(api, ['aurora'], 'search');
    await settled(api, releaseId);
  }, 240_000);
  afterAll(async () => {
    await on?.stop();
  });

  const find = async (list: string, q: string, more = ''): Promise<Found['items']> =>
    (await api.get<Found>(`/v1/${list}?q=${encodeURIComponent(q)}${more}`)).body.items;
  const product = async () => (await api.get<Record<string, unknown>>(`/v1/products/${sampleAlbum.productId}`)).body;
  const rename = async (title: string) => {
    const { version: _, createdAt: _c, updatedAt: _u, productId: _p, ...fields } = await product();
    await api.put(`/v1/products/${sampleAlbum.productId}`, { ...fields, title });
  };

  it('finds products, recordings, parties and releases by how words begin, and by numbers as they are printed', async () => {
    const { title, displayArtistName, icpn } = (await product()) as Record<string, string>;
    const beginnings = `${title} ${displayArtistName}`
      .split(/[^\p{L}]+/u)
      .filter((word) => word.length > 3)
      .map((word) => word.slice(0, 3).toUpperCase())
      .join(' ');
    for (const q of [beginnings, `UPC ${icpn}`]) {
      expect((await find('products', q)).map(({ productId }) => productId)).toContain(sampleAlbum.productId);
      expect((await find('releases', q)).map((each) => each.releaseId)).toEqual([releaseId]);
    }
    const [recording] = (await find('resources', 'lights out')) as readonly Record<string, string>[];
    expect(recording?.isrc).toEqual(expect.any(String));
    const printed = String(recording?.isrc).replace(/^(..)(...)(..)/, '$1-$2-$3-');
    expect((await find('resources', printed)).map(({ resourceId }) => resourceId)).toEqual([recording?.resourceId]);
    expect((await find('products', printed)).map(({ productId }) => productId)).toEqual([sampleAlbum.productId]);
    expect((await find('releases', printed)).map((each) => each.releaseId)).toEqual([releaseId]);
    expect((await find('parties', 'brandt ida')).map(({ partyId }) => partyId)).toEqual(['ida-brandt']);
  });

  it('follows a new title at once, and forgets the old one; the release keeps its own', async () => {
    const before = (await product()).title as string;
    await rename('Żółw Überflüssig');
    expect(await find('products', 'zolw uberf')).toHaveLength(1);
    expect(await find('products', before)).toEqual([]);
    expect((await find('releases', before)).map((each) => each.releaseId)).toEqual([releaseId]);
    await rename(before);
    expect(await find('products', 'zolw')).toEqual([]);
    expect(await find('products', before)).toHaveLength(1);
  });

  it('combines with the filters of the list, and shows deleted releases on their own shelf only', async () => {
    const q = (await product()).icpn as string;
    expect(await find('releases', q, '&status=live')).toHaveLength(1);
    expect(await find('releases', q, '&platformId=borealis')).toEqual([]);
    await api.post(`/v1/releases/${releaseId}/deletions`, {}, 'delete');
    expect(await find('releases', q)).toEqual([]);
    expect(await find('releases', q, '&shelf=deleted')).toHaveLength(1);
    await api.post(`/v1/releases/${releaseId}/undeletions`, {}, 'undelete');
    expect(await find('releases', q)).toHaveLength(1);
  });

  it('goes from page to page, and names what is wrong with a question', async () => {
    const ids: unknown[] = [];
    let cursor = '';
    do {
      const { body } = await api.get<Found>(`/v1/resources?q=ebbe%20flut&limit=1${cursor}`);
      ids.push(...body.items.map(({ resourceId }) => resourceId));
      cursor = body.next === undefined ? '' : `&cursor=${encodeURIComponent(body.next)}`;
    } while (cursor !== '');
    expect([...ids].sort()).toEqual(['harbour-at-dawn', 'lights-out', 'the-long-swell']);
    for (const [query, pointer] of [
      ['q=%3F!', '/query/q'],
      [`q=${'a'.repeat(201)}`, '/query/q'],
      ['q=ebbe&cursor=nonsense', '/query/cursor'],
    ]) {
      const { status, body } = await on.request(OPERATOR, 'GET', `/v1/resources?${query}`);
      expect([status, body.errors?.[0]?.pointer]).toEqual([400, pointer]);
    }
  });

  it('finds nothing of another tenant', async () => {
    const q = (await product()).icpn as string;
    for (const list of ['products', 'releases', 'resources', 'parties', 'works'])
      for (const asked of [q, 'lights', 'brandt']) {
        const { status, body } = await on.request(
          'operator@south-pier',
          'GET',
          `/v1/${list}?q=${encodeURIComponent(asked)}`,
        );
        expect([status, body]).toEqual([200, { items: [] }]);
      }
  });
});
