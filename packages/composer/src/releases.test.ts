import { describe, expect, it } from 'vitest';
import { arrange } from './arrange.ts';
import { sampleCatalog } from './for-tests.ts';
import { mainRelease } from './releases.ts';

describe('the main release', () => {
  it('is itself the group of its only set, by the title of the set', () => {
    const catalog = sampleCatalog();
    const [only] = catalog.product.components;
    const product = { ...catalog.product, components: [{ title: 'Component 1', items: only?.items ?? [] }] };
    const { resourceGroup } = mainRelease({ ...catalog, product }, arrange({ ...catalog, product }), 'Audio');
    expect(resourceGroup.resourceGroups).toBeUndefined();
    expect(resourceGroup.resourceGroupContentItems).toHaveLength(3);
    expect(resourceGroup.displayTitles?.map(({ titleText }) => titleText)).toEqual(['Component 1']);
  });
});
