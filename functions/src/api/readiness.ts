import { readinessOf } from '@slipway/releases';
import { documents } from '../ports.ts';
import { gather } from '../readiness-facts.ts';
import { Refused, type Reply, refuse } from './reply.ts';
import type { ApiRequest } from './request.ts';

/** Says what a product still lacks, for the platforms that are asked for, or for all that there are. */
export async function getReadiness({ tenantId, path, query }: ApiRequest<'get-readiness'>): Promise<Reply> {
  const { productId = '' } = path;
  if (!(await documents().get(tenantId, 'product', { productId }))) return refuse('not-found');
  const platformIds = query.platforms ?? (await allPlatforms(tenantId));
  const gathered = await gather(tenantId, { productId, platforms: platformIds.map((platformId) => ({ platformId })) });
  if (!gathered.ok) return refuse(gathered.refusal.code);
  const unknown = gathered.value.facts.destinations.find(({ platform }) => platform === undefined);
  if (unknown) {
    throw new Refused('request-invalid', {
      errors: [{ pointer: '/query/platforms', detail: `There is no platform "${unknown.platformId}".` }],
    });
  }
  return { status: 200, body: readinessOf(gathered.value) };
}

const allPlatforms = async (tenantId: string): Promise<string[]> => {
  const { items } = await documents().list(tenantId, 'platform', {}, { limit: 200 });
  return items.map(({ value }) => value.platformId);
};
