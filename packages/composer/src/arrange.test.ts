import { numberedProduct as product } from '@slipway/releases';
import { describe, expect, it } from 'vitest';
import { arrange } from './arrange.ts';
import { sampleCatalog } from './for-tests.ts';

describe('a product that is arranged', () => {
  const catalog = sampleCatalog();

  it('has its recordings in playing order, then its cover, each with anchors of its own', () => {
    expect(
      arrange(catalog).map((each) => [each.resource.resourceId, each.resourceReference, each.technicalReference]),
    ).toEqual([
      ['harbour-at-dawn', 'A1', 'T1'],
      ['the-long-swell', 'A2', 'T2'],
      ['lights-out', 'A3', 'T3'],
      ['tidewater-cover', 'A4', 'T4'],
    ]);
    expect(arrange(catalog)[3]).toMatchObject({ volume: 0, sequence: 1 });
  });

  it('counts discs from one, and tracks from one on each disc', () => {
    const components = [['lights-out'], ['harbour-at-dawn', 'the-long-swell']].map((ids) => ({
      items: ids.map((resourceId) => ({ resourceId })),
    }));
    const recordings = arrange({ ...catalog, product: product.parse({ ...catalog.product, components }) });
    expect(recordings.slice(0, 3).map(({ volume, sequence }) => [volume, sequence])).toEqual([
      [1, 1],
      [2, 1],
      [2, 2],
    ]);
  });

  it('has the file of each resource that is to be delivered', () => {
    expect(arrange(catalog)[0]?.asset?.assetId).toBe('file-harbour-at-dawn');
    expect(arrange({ ...catalog, assets: new Map() })[0]?.asset).toBeUndefined();
  });

  it('has no cover when it names none', () => {
    const { coverResourceId: _, ...bare } = catalog.product;
    expect(arrange({ ...catalog, product: bare as typeof catalog.product })).toHaveLength(3);
  });
});
