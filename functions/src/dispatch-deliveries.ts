import { createHash } from 'node:crypto';
import type { AllDocuments } from '@slipway/aws';
import { admits, type BatchRecord, mustWait } from '@slipway/delivery';
import { circuitClosed, deliveryRequested, taskMoved } from '@slipway/events';
import { type Stored, systemClock, ulids, type Write } from '@slipway/kernel';
import type { Context, EventBridgeEvent } from 'aws-lambda';
import * as z from 'zod';
import type { RestInput } from './circuit.ts';
import { linesOf, productsOf } from './lines.ts';
import { documents, schedules } from './ports.ts';

type Happened = EventBridgeEvent<'delivery.requested' | 'task.moved' | 'circuit.closed', unknown> | RestInput;

/** States in which the marker of a task is at the platform, and its place was given free with that. */
const gone = new Set(['awaiting-callback', 'completed']);

/** States in which a task has just given its place at the platform free, or its turn to the next. `queued` is a pause. */
const leaving = new Set([
  'queued',
  'awaiting-callback',
  'completed',
  'failed',
  'unconfirmed',
  'cancelled',
  'superseded',
]);

/**
 * Lets batches go whose turn has come. It is called whenever one wants to go, and whenever one has left: nothing waits
 * for a clock. The dock of the platform is written under its version, so that two calls never clear one batch too many.
 */
export async function handler(event: Happened, context?: Pick<Context, 'invokedFunctionArn'>): Promise<void> {
  if (!('detail-type' in event)) {
    await dispatch(event);
    return;
  }
  switch (event['detail-type']) {
    case 'delivery.requested': {
      const { batchId, ...place } = z.parse(deliveryRequested.detail, event.detail);
      const went = await dispatch({ ...place, wanted: batchId });
      if (context && !went.has(batchId)) await comeBack({ ...place, batchId }, context.invokedFunctionArn);
      return;
    }
    case 'task.moved': {
      const { from, to, ...place } = z.parse(taskMoved.detail, event.detail);
      if (leaving.has(to) && !gone.has(from)) await dispatch({ ...place, arrived: gone.has(to) });
      return;
    }
    case 'circuit.closed':
      await dispatch(z.parse(circuitClosed.detail, event.detail));
  }
}

/** A batch that gathers goes when it is full, or when its time is over: then this function is woken. */
async function comeBack(
  { tenantId, platformId, batchId }: { tenantId: string; platformId: string; batchId: string },
  functionArn: string,
): Promise<void> {
  const batch = await documents().get(tenantId, 'batch', { platformId, batchId });
  if (batch?.value.standing !== 'waiting' || !batch.value.gathers) return;
  const input: RestInput = { tenantId, platformId };
  const name = createHash('sha256')
    .update(JSON.stringify([input, batchId]))
    .digest('hex')
    .slice(0, 40);
  await schedules().once({ name: `gathered-${name}`, at: batch.value.gathers.until, functionArn, input });
}

interface Occasion {
  readonly tenantId: string;
  readonly platformId: string;
  /** A batch that the index of those that wait may not show yet. */
  readonly wanted?: string;
  /** A delivery has just arrived, so the platform is there. */
  readonly arrived?: boolean;
}

/** How many batches are under way at most, by what the circuit of the platform admits. */
const mostUnderWay: Record<ReturnType<typeof admits>, (concurrentBatches: number) => number> = {
  all: (concurrentBatches) => concurrentBatches,
  one: () => 1,
  none: () => 0,
};

/** Each is a batch and an event in one transaction, which takes a hundred. */
const MOST_AT_ONCE = 20;

/** @returns the batches that went */
async function dispatch({ tenantId, platformId, wanted, arrived = false }: Occasion): Promise<ReadonlySet<string>> {
  const went = new Set<string>();
  for (let attempt = 1; attempt <= 50; attempt += 1) {
    const [platform, dock, onboarding] = await documents().getAll(tenantId, [
      ['platform', { platformId }],
      ['dock', { platformId }],
      ['onboarding', { platformId }],
    ]);
    // What waits for a paused platform goes on waiting until it is resumed.
    if (!platform || onboarding?.value.state === 'paused') return went;
    const underWay = await stillUnderWay(tenantId, platformId, dock?.value.underWay ?? []);
    const at = systemClock.now();
    const circuit = arrived ? undefined : dock?.value.circuit;
    const most = mostUnderWay[admits(circuit, at)](platform.value.profile.transport.concurrentBatches);
    const places = Math.min(MOST_AT_ONCE, most - underWay.length);
    const next = places > 0 ? await firstInTurn({ tenantId, platformId, wanted, places }) : [];
    if (next.length === 0 && circuit === dock?.value.circuit) return went;
    const outcome = await documents().commit({
      tenantId,
      writes: [
        {
          kind: 'dock',
          value: { platformId, circuit, underWay: [...underWay, ...next.map(({ value }) => value.batchId)] },
          expect: dock?.version ?? 'absent',
        },
        ...next.map(cleared),
      ],
      audit: [],
      events: next.map(({ value: { batchId, attempt: number } }) => ({
        name: 'delivery.cleared',
        detail: { eventId: ulids.next('evt'), tenantId, at, platformId, batchId, attempt: number },
      })),
    });
    if (outcome.ok) for (const { value } of next) went.add(value.batchId);
    if (outcome.ok && places < MOST_AT_ONCE) return went;
    if (!outcome.ok) await new Promise((resolve) => setTimeout(resolve, Math.random() * 20 * attempt));
  }
  throw new Error(`Cannot clear a batch for ${platformId}: others wrote its dock fifty times`);
}

const cleared = ({
  value: { notBefore: _, gathers: _g, ...value },
  version,
}: Stored<BatchRecord>): Write<AllDocuments> => ({
  kind: 'batch',
  value: { ...value, standing: 'cleared' },
  expect: version,
});

async function stillUnderWay(tenantId: string, platformId: string, batchIds: readonly string[]): Promise<string[]> {
  const batches = await documents().getAll(
    tenantId,
    batchIds.map((batchId) => ['batch', { platformId, batchId }] as const),
  );
  return batches.flatMap((batch) => (batch?.value.standing === 'cleared' ? [batch.value.batchId] : []));
}

interface Wanted {
  readonly tenantId: string;
  readonly platformId: string;
  readonly wanted: string | undefined;
  readonly places: number;
}

/** The first of those that wait whose turn it is. */
async function firstInTurn({ tenantId, platformId, wanted, places }: Wanted): Promise<Stored<BatchRecord>[]> {
  const chosen = new Map<string, Stored<BatchRecord>>();
  const consider = async (batches: readonly Stored<BatchRecord>[]) => {
    let rest = batches;
    while (rest.length > 0 && chosen.size < places) {
      const some = rest.slice(0, places - chosen.size);
      rest = rest.slice(some.length);
      for (const batch of await inTurn(tenantId, platformId, some)) chosen.set(batch.value.batchId, batch);
    }
  };
  let cursor: string | undefined;
  do {
    const page = { limit: 25, ...(cursor === undefined ? {} : { cursor }) };
    const { items, next } = await documents().list(tenantId, 'batch', { platformId, standing: 'waiting' }, page);
    await consider(items);
    cursor = chosen.size < places ? next : undefined;
  } while (cursor !== undefined);
  if (wanted !== undefined && !chosen.has(wanted) && chosen.size < places) {
    const batch = await documents().get(tenantId, 'batch', { platformId, batchId: wanted });
    if (batch?.value.standing === 'waiting') await consider([batch]);
  }
  return [...chosen.values()];
}

/** Those none of whose products has an earlier message that may still send something. */
async function inTurn(
  tenantId: string,
  platformId: string,
  batches: readonly Stored<BatchRecord>[],
): Promise<Stored<BatchRecord>[]> {
  const now = systemClock.now();
  const ready = batches.filter(
    ({ value: { notBefore = '', gathers } }) => notBefore <= now && (gathers?.until ?? '') <= now,
  );
  const productIds = [...new Set(ready.flatMap(({ value }) => productsOf(value)))];
  const found = await linesOf(tenantId, platformId, productIds);
  const lines = new Map(productIds.map((productId, n) => [productId, found[n] ?? []]));
  return ready.filter(({ value }) =>
    productsOf(value).every((productId) => !mustWait(lines.get(productId) ?? [], value.batchId)),
  );
}
