import type { Stored, Write } from '@slipway/kernel';
import { itemStates, type ReleaseBatch, type ReleaseBatchItem, type ReleaseDocuments } from '@slipway/releases';
import { deciding, documents } from '../ports.ts';
import { itemsOf, scheduleBatch } from '../release-batch.ts';
import type { Handlers } from './api.ts';
import { listDocuments, page, shown } from './documents.ts';
import { Refused, type Reply, withETag } from './reply.ts';
import type { ApiRequest } from './request.ts';

export const releaseBatches = {
  'list-release-batches': listDocuments('releaseBatch'),
  'create-release-batch': create,
  'get-release-batch': async ({ tenantId, path }) =>
    reply(200, tenantId, await existing(tenantId, path.releaseBatchId)),
  'list-release-batch-items': async (request) => {
    const { releaseBatchId } = (await existing(request.tenantId, request.path.releaseBatchId)).value;
    return page(
      request,
      (wanted) => documents().list(request.tenantId, 'releaseBatchItem', { releaseBatchId }, wanted),
      shown,
    );
  },
  'decide-release-batch': decide,
} satisfies Handlers;

/** Items in one transaction; DynamoDB takes 100. */
const AT_ONCE = 90;
/** Long enough that the usual run is over. */
const GUARD_SECONDS = 900;

/** The items first, the batch last: it is visible when it is whole. Whoever asks again writes what is missing. */
async function create({ tenantId, actor, body, stableId }: ApiRequest<'create-release-batch'>): Promise<Reply> {
  const releaseBatchId = stableId('rbt');
  const { works, ...terms } = body;
  const { clock, ids } = deciding(tenantId, actor);
  const at = clock.now();
  const items = works.map((productId, index): ReleaseBatchItem => {
    return { releaseBatchId, place: String(index + 1).padStart(4, '0'), productId, state: 'queued' };
  });
  for (let from = 0; from < items.length; from += AT_ONCE) {
    const writes = items
      .slice(from, from + AT_ONCE)
      .map((value): Write<ReleaseDocuments> => ({ kind: 'releaseBatchItem', value, expect: 'absent' }));
    await documents().commit({ tenantId, writes, audit: [], events: [] });
  }
  await scheduleBatch(tenantId, releaseBatchId, GUARD_SECONDS);
  const value: ReleaseBatch = { releaseBatchId, ...terms, items: works.length, startedBy: actor.name, startedAt: at };
  const says = `Batch of ${works.length} works started for ${terms.platforms.map(({ platformId }) => platformId).join(', ')}`;
  await documents().commit({
    tenantId,
    writes: [{ kind: 'releaseBatch', value, expect: 'absent' }],
    audit: [{ auditId: ids.next('aud'), at, actor, says }],
    events: [],
  });
  await scheduleBatch(tenantId, releaseBatchId, 2);
  return reply(202, tenantId, await existing(tenantId, releaseBatchId));
}

/** One decision for all items that asked: they wait again, and go the way that was chosen. */
async function decide({ tenantId, actor, path, body }: ApiRequest<'decide-release-batch'>): Promise<Reply> {
  const batch = await existing(tenantId, path.releaseBatchId);
  const { releaseBatchId } = batch.value;
  const asking = (await itemsOf(tenantId, releaseBatchId)).filter(({ value }) => value.state === 'asked');
  const { clock, ids } = deciding(tenantId, actor);
  for (let from = 0; from < asking.length; from += AT_ONCE) {
    const writes = asking.slice(from, from + AT_ONCE).map(({ value, version }): Write<ReleaseDocuments> => {
      const { problem: _, ...rest } = value;
      return {
        kind: 'releaseBatchItem',
        value: { ...rest, state: 'queued', decided: body.take },
        expect: version,
      };
    });
    const says = `Batch ${releaseBatchId}: ${writes.length} items that asked: ${body.take}`;
    const audit = [{ auditId: ids.next('aud'), at: clock.now(), actor, says }];
    await documents().commit({ tenantId, writes, audit, events: [] });
  }
  if (asking.length > 0) await scheduleBatch(tenantId, releaseBatchId, 2);
  return reply(202, tenantId, batch);
}

async function existing(tenantId: string, releaseBatchId = ''): Promise<Stored<ReleaseBatch>> {
  const found = await documents().get(tenantId, 'releaseBatch', { releaseBatchId });
  if (!found) throw new Refused('not-found');
  return found;
}

/** A batch with how far it came. */
async function reply(status: number, tenantId: string, batch: Stored<ReleaseBatch>): Promise<Reply> {
  const items = await itemsOf(tenantId, batch.value.releaseBatchId);
  const progress = Object.fromEntries(
    itemStates.map((state) => [state, items.filter(({ value }) => value.state === state).length]),
  );
  return withETag(status, batch.version, { ...shown(batch), progress });
}
