import { createHash } from 'node:crypto';
import {
  type AllocationRefused,
  allocateNumbers,
  bindNumber,
  type Gtin,
  type Isrc,
  isOver,
  keepReservation,
  type Numbered,
  type NumberPorts,
  numbersOf,
  type Owner,
  type PooledKind,
  pooledKinds,
  takeUpNumbers,
} from '@slipway/identifiers';
import { type Actor, accepted, type Outcome, refused } from '@slipway/kernel';
import {
  isRecording,
  lackingNumber,
  type NotReady,
  type ReadinessFacts,
  type Release,
  readyToSubmit,
  typedNumbers,
} from '@slipway/releases';
import { inSeconds, numberPorts, schedule } from './identifiers.ts';
import { documents } from './ports.ts';

/** What a submit draws is set aside for as long as its key is remembered; then it goes back if nothing became visible. */
const TERM_DAYS = 1;

export interface ReleaseNumbers {
  readonly drawn: readonly Numbered[];
  /** Writes that keep them: they belong to the commit that makes the release visible. */
  readonly keep: ReturnType<typeof keepReservation>[];
}

export type NumbersRefused = NotReady | Exclude<AllocationRefused, { readonly code: 'pool-unknown' }>;

/**
 * Sees to the numbers of a release before it becomes visible: those in the catalog become their owners', and what is
 * missing is reserved from the pools under the id of the release. The same id finds the same numbers again.
 */
export async function numbersFor(
  tenantId: string,
  actor: Actor,
  releaseId: string,
  facts: ReadinessFacts,
): Promise<Outcome<ReleaseNumbers, NumbersRefused>> {
  const ports = numberPorts(actor);
  const { product, resources, numberPools } = facts;
  const timeZone = facts.tenant?.timeZone ?? 'UTC';
  const taken = await takeUpNumbers(ports, tenantId, typedNumbers(product, resources), `product ${product.productId}`);
  if (!taken.ok) return notReady({ ...facts, clashes: taken.refusal.clashes });
  const drawn: Numbered[] = [];
  const keep: ReleaseNumbers['keep'] = [];
  for (const kind of pooledKinds) {
    const owners = lackingNumber(product, resources, releaseId, kind);
    const poolId = numberPools[kind];
    if (owners.length === 0 || poolId === undefined) continue;
    const { labelPartyId } = product;
    const outcome = await reserve(ports, { tenantId, releaseId, kind, poolId, owners, labelPartyId, timeZone });
    if (!outcome.ok) {
      const { refusal } = outcome;
      if (refusal.code !== 'pool-unknown') return refused(refusal);
      // It was there a moment ago.
      return notReady({ ...facts, pools: new Map() });
    }
    drawn.push(...outcome.value.drawn);
    keep.push(...outcome.value.keep);
  }
  return accepted({ drawn, keep });
}

function notReady(facts: ReadinessFacts): Outcome<never, NotReady> {
  const ready = readyToSubmit(facts);
  if (ready.ok) throw new Error(`Cannot say what keeps product ${facts.product.productId} back`);
  return ready;
}

interface Reserving {
  readonly tenantId: string;
  readonly releaseId: string;
  readonly kind: PooledKind;
  readonly poolId: string;
  readonly owners: readonly Owner[];
  readonly labelPartyId: string | undefined;
  readonly timeZone: string;
}

async function reserve(ports: NumberPorts, asked: Reserving): Promise<Outcome<ReleaseNumbers, AllocationRefused>> {
  const { tenantId, releaseId, kind, poolId, owners, labelPartyId, timeZone } = asked;
  const allocationId = await openKey(asked);
  // First the end, then the beginning: a crash between the two leaves nothing that never goes back.
  await schedule({ task: 'lapse', tenantId, allocationId }, inSeconds(TERM_DAYS * 24 * 3600), 'term');
  const outcome = await allocateNumbers(ports, {
    tenantId,
    poolId,
    allocationId,
    mode: 'reserve',
    count: owners.length,
    owner: { type: 'release', id: releaseId },
    purpose: `release ${releaseId}`,
    labelPartyId,
    termDays: TERM_DAYS,
    timeZone,
  });
  if (!outcome.ok) return outcome;
  const stored = outcome.value;
  const numbers = await numbersOf(documents(), tenantId, allocationId);
  if (numbers.length < owners.length) return refused({ code: 'pool-exhausted', poolId, left: numbers.length });
  const drawn = owners.flatMap((owner, at): Numbered[] => {
    const number = numbers[at];
    return number === undefined ? [] : [{ kind, number, owner }];
  });
  return accepted({ drawn, keep: stored.value.state === 'complete' ? [keepReservation(stored)] : [] });
}

/**
 * The key of the reservation for a kind of number of a release. Whoever asks for the same gets the same; after its term
 * was over, or when the product lacks something else by now, it is another.
 */
async function openKey({ tenantId, releaseId, kind, poolId, owners, labelPartyId }: Reserving): Promise<string> {
  const asked = createHash('sha256')
    .update(JSON.stringify([poolId, labelPartyId, owners]))
    .digest('hex')
    .slice(0, 12);
  for (let round = 1; ; round += 1) {
    const allocationId = `${releaseId}.${kind}.${asked}.${round}`;
    const stored = await documents().get(tenantId, 'identifierAllocation', { allocationId });
    if (!stored || !isOver(stored.value)) return allocationId;
  }
}

/**
 * Gives the numbers that were drawn for a release to those whom they are for, and writes them into the catalog, where
 * nobody was faster. Can run twice.
 */
export async function settleNumbers(tenantId: string, { releaseId, productId, drawn = [] }: Release): Promise<void> {
  const actor: Actor = { kind: 'system', name: 'expand-release' };
  const ports = numberPorts(actor);
  for (const { kind, number, owner } of drawn) {
    const bound = await bindNumber(ports, tenantId, { kind, number, owner, from: { type: 'release', id: releaseId } });
    if (!bound.ok) throw new Error(`Cannot give ${number} to ${owner.type} ${owner.id}: ${bound.refusal.code}`);
    await intoCatalog(ports, tenantId, productId, { kind, number, owner });
  }
}

async function intoCatalog(ports: NumberPorts, tenantId: string, productId: string, given: Numbered): Promise<void> {
  for (let attempt = 1; attempt <= 20; attempt += 1) {
    const write = await catalogWrite(tenantId, productId, given);
    if (!write) return;
    const { clock, ids, actor } = ports;
    const says = `${given.number} written into ${given.owner.type} ${given.owner.id}: it was drawn for it`;
    const entry = { auditId: ids.next('aud'), at: clock.now(), actor, says };
    if ((await documents().commit({ tenantId, writes: [write], audit: [entry], events: [] })).ok) return;
    await ports.pause(attempt);
  }
  throw new Error(`Cannot write ${given.number} into the catalog: others wrote twenty times`);
}

async function catalogWrite(tenantId: string, productId: string, { number, owner }: Numbered) {
  if (owner.type === 'product') {
    const found = await documents().get(tenantId, 'product', { productId });
    if (!found || found.value.icpn !== undefined) return undefined;
    return { kind: 'product', value: { ...found.value, icpn: number as Gtin }, expect: found.version } as const;
  }
  // A GRid belongs to the release alone.
  if (owner.type === 'release') return undefined;
  const found = await documents().get(tenantId, 'resource', { resourceId: owner.id });
  if (!found || !isRecording(found.value) || found.value.isrc !== undefined) return undefined;
  return { kind: 'resource', value: { ...found.value, isrc: number as Isrc }, expect: found.version } as const;
}
