import { createHash } from 'node:crypto';
import { pause } from '@slipway/aws';
import { allocateNumbers, fileRows, lapseReservation, loadRows, type NumberPorts } from '@slipway/identifiers';
import { type Actor, systemClock, ulids } from '@slipway/kernel';
import * as z from 'zod';
import { environment } from './environment.ts';
import { documents, objects, schedules } from './ports.ts';

export const numberPorts = (actor: Actor): NumberPorts => ({
  documents: documents(),
  clock: systemClock,
  ids: ulids,
  actor,
  pause,
});

/** Work that goes on after an answer, or at a later time. All of it can be done twice. */
export const identifierWork = z.discriminatedUnion('task', [
  /** Claim the rest of a batch. */
  z.strictObject({ task: z.literal('finish'), tenantId: z.string(), allocationId: z.string() }),
  /** End a reservation. */
  z.strictObject({ task: z.literal('lapse'), tenantId: z.string(), allocationId: z.string() }),
  /** Go on with an import. */
  z.strictObject({ task: z.literal('load'), tenantId: z.string(), importId: z.string() }),
]);
export type IdentifierWork = z.infer<typeof identifierWork>;

/** Wakes `continue-identifiers` with some work, once for each `round` of it. */
export async function schedule(work: IdentifierWork, at: string, round: string, functionArn?: string): Promise<void> {
  const name = createHash('sha256')
    .update(JSON.stringify([work, round]))
    .digest('hex')
    .slice(0, 40);
  await schedules().once({
    name: `identifiers-${name}`,
    at,
    functionArn: functionArn ?? environment('CONTINUE_IDENTIFIERS_ARN'),
    input: work,
  });
}

/** Schedules have seconds; AWS refuses one that is past. */
export const inSeconds = (seconds: number): string => new Date(Date.now() + seconds * 1000).toISOString();

/** Does some work until it is done or the time is up; says whether it is done. */
export async function doIdentifierWork(work: IdentifierWork, until: () => boolean): Promise<boolean> {
  const ports = numberPorts({ kind: 'system', name: 'continue-identifiers' });
  const { tenantId } = work;
  if (work.task === 'load') return load(ports, tenantId, work.importId, until);
  const { allocationId } = work;
  if (work.task === 'lapse') {
    await lapseReservation(ports, tenantId, allocationId);
    return true;
  }
  const stored = await documents().get(tenantId, 'identifierAllocation', { allocationId });
  if (stored?.value.state !== 'open') return true;
  // The year of assignment stands on the allocation already; the zone does not count any more.
  const outcome = await allocateNumbers(ports, { ...stored.value, tenantId, timeZone: 'UTC' }, until);
  return outcome.ok && outcome.value.value.state !== 'open';
}

async function load(ports: NumberPorts, tenantId: string, importId: string, until: () => boolean): Promise<boolean> {
  const found = await documents().get(tenantId, 'identifierImport', { importId });
  if (!found) return true;
  const bytes = await objects().stream(environment('INBOUND_BUCKET'), found.value.key);
  try {
    const now = await loadRows(ports, tenantId, importId, fileRows(bytes, found.value.format), until);
    return now?.state !== 'running';
  } finally {
    bytes.destroy();
  }
}
