import { type Platform, readinessOf } from '@slipway/releases';
import { loadProduct } from '../load-product.ts';
import { documents } from '../ports.ts';
import { Refused, type Reply, refuse } from './reply.ts';
import type { ApiRequest } from './request.ts';

/** Says what a product still lacks, for the platforms that are asked for, or for all that there are. */
export async function getReadiness({ tenantId, path, query }: ApiRequest<'get-readiness'>): Promise<Reply> {
  const loaded = await loadProduct(tenantId, path.productId ?? '');
  if (!loaded) return refuse('not-found');
  return { status: 200, body: readinessOf(loaded, await platformsOf(tenantId, query.platforms)) };
}

async function platformsOf(tenantId: string, asked: readonly string[] | undefined): Promise<Platform[]> {
  if (!asked) {
    const { items } = await documents().list(tenantId, 'platform', {}, { limit: 200 });
    return items.map(({ value }) => value);
  }
  return Promise.all(
    asked.map(async (platformId) => {
      const platform = await documents().get(tenantId, 'platform', { platformId });
      if (platform) return platform.value;
      throw new Refused('request-invalid', {
        errors: [{ pointer: '/query/platforms', detail: `There is no platform "${platformId}".` }],
      });
    }),
  );
}
