import { createHash } from 'node:crypto';
import { afterFailure, type Dock } from '@slipway/delivery';
import type { Actor, Stored } from '@slipway/kernel';
import type { Platform, TaskFailure } from '@slipway/releases';
import { environment } from './environment.ts';
import { deciding, decidingAs, documents, schedules } from './ports.ts';

/** What wakes the dispatcher when a platform has rested. */
export interface RestInput {
  readonly tenantId: string;
  readonly platformId: string;
}

/** Notes a failure at a platform. One that opens its circuit keeps all other deliveries back, and stands in the trail. */
export async function noteTrouble(
  tenantId: string,
  { platformId, profile }: Platform,
  { code, detail, at }: TaskFailure,
): Promise<void> {
  await changeDock(tenantId, platformId, (dock) => {
    const before = dock?.value.circuit;
    const circuit = afterFailure(before, { code: code as never, detail, at }, profile.circuit);
    if (circuit === before) return undefined;
    const { ids, actor } = decidingAs(tenantId, 'circuit');
    const opens = circuit?.since !== undefined && before?.since === undefined;
    const until = circuit?.until;
    return {
      value: { underWay: [], ...dock?.value, platformId, circuit },
      audit: opens
        ? [
            {
              auditId: ids.next('aud'),
              at,
              actor,
              platformId,
              says: `Nothing is sent to ${platformId} ${until === undefined ? 'until a person has mended it' : `before ${until}`}: ${code}`,
            },
          ]
        : [],
      events: opens
        ? [
            {
              name: 'circuit.opened',
              detail: {
                eventId: ids.next('evt'),
                tenantId,
                at,
                platformId,
                code,
                ...(until === undefined ? {} : { until }),
              },
            },
          ]
        : [],
    };
  });
  const until = (await documents().get(tenantId, 'dock', { platformId }))?.value.circuit?.until;
  if (until === undefined) return;
  const input: RestInput = { tenantId, platformId };
  const name = createHash('sha256')
    .update(JSON.stringify([input, until]))
    .digest('hex')
    .slice(0, 40);
  await schedules().once({
    name: `rest-${name}`,
    at: until,
    functionArn: environment('DISPATCH_DELIVERIES_ARN'),
    input,
  });
}

/** A person has mended what kept deliveries back: they go again. */
export async function closeCircuit(tenantId: string, platformId: string, by: Actor): Promise<void> {
  await changeDock(tenantId, platformId, (dock) => {
    if (!dock?.value.circuit) return undefined;
    const { circuit, ...value } = dock.value;
    const { ids, clock, actor } = deciding(tenantId, by);
    const at = clock.now();
    return {
      value,
      audit:
        circuit.since === undefined
          ? []
          : [{ auditId: ids.next('aud'), at, actor, platformId, says: `Deliveries to ${platformId} go again` }],
      events: [{ name: 'circuit.closed', detail: { eventId: ids.next('evt'), tenantId, at, platformId } }],
    };
  });
}

type Commit = Parameters<ReturnType<typeof documents>['commit']>[0];
interface DockChange extends Pick<Commit, 'audit' | 'events'> {
  readonly value: Dock;
}

async function changeDock(
  tenantId: string,
  platformId: string,
  decide: (dock: Stored<Dock> | undefined) => DockChange | undefined,
): Promise<void> {
  for (let attempt = 1; attempt <= 50; attempt += 1) {
    const dock = await documents().get(tenantId, 'dock', { platformId });
    const change = decide(dock);
    if (!change) return;
    const { value, audit, events } = change;
    const outcome = await documents().commit({
      tenantId,
      writes: [{ kind: 'dock', value, expect: dock?.version ?? 'absent' }],
      audit,
      events,
    });
    if (outcome.ok) return;
    await new Promise((resolve) => setTimeout(resolve, Math.random() * 20 * attempt));
  }
  throw new Error(`Cannot write the dock of ${platformId}: others wrote it fifty times`);
}
