import type { StrayAnswer } from '@slipway/delivery';
import { decidingAs, documents } from './ports.ts';

/** Keeps an answer apart that could not be taken; it stands in the tenant's own trail. The same one twice is one. */
export async function keepApart(
  { tenantId, platformId }: { readonly tenantId: string; readonly platformId: string },
  stray: Pick<StrayAnswer, 'answerId' | 'key' | 'says' | 'messageId'>,
  by: string,
): Promise<void> {
  const { clock, ids, actor } = decidingAs(tenantId, by);
  const at = clock.now();
  await documents().commit({
    tenantId,
    writes: [{ kind: 'strayAnswer', value: { platformId, receivedAt: at, ...stray }, expect: 'absent' }],
    audit: [{ auditId: ids.next('aud'), at, actor, platformId, says: stray.says }],
    events: [],
  });
}
