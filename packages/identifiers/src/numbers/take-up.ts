import { accepted, type Outcome, refused, type Stored } from '@slipway/kernel';
import { bucketOf, type Claim, isOwner, type Owner } from '../pools/claim.ts';
import type { PooledKind } from '../pools/pool.ts';
import { OPERATOR } from '../pools/words.ts';
import { type Blocks, blocksOf } from './blocks.ts';
import { claimAt, type Held, isAnothers, withOtherSide } from './claims.ts';
import { auditOf, MOST_TRIES, type NumberPorts, type NumberWrite } from './ports.ts';

/** A number and whom it is for. */
export interface Numbered {
  readonly kind: PooledKind;
  readonly number: string;
  readonly owner: Owner;
}

/** A number as it was given out; by others, to nobody in particular yet, when it has no owner. */
export type Taken = Omit<Numbered, 'owner'> & { readonly owner?: Owner | undefined };

/** A number that somebody else has. */
export interface Clash extends Taken {
  readonly state: Claim['state'];
  /** Who has it; absent where that is nobody of this tenant. */
  readonly by?: Owner;
}

/** Numbers of one transaction: each may be claimed in two namespaces. */
const AT_ONCE = 40;

/**
 * Makes the numbers that stand in the catalog their owners': one that was reserved or drawn here is bound, one that was
 * loaded gets its owner, one that nobody knows was given by others and is registered. When somebody else has one of
 * them, all clashes are told and nothing is written. Doing it again changes nothing.
 * @returns how many were not their owners' before
 */
export async function takeUpNumbers(
  ports: NumberPorts,
  tenantId: string,
  numbers: readonly Taken[],
  purpose: string,
): Promise<Outcome<number, { readonly code: 'numbers-taken'; readonly clashes: readonly Clash[] }>> {
  const operators = new Map<PooledKind, Promise<Blocks>>();
  const taker: Taker = {
    ports,
    tenantId,
    purpose,
    operatorBlocks: (kind) => {
      const blocks = operators.get(kind) ?? blocksOf(ports.documents, OPERATOR, kind);
      operators.set(kind, blocks);
      return blocks;
    },
  };
  for (let attempt = 1; attempt <= MOST_TRIES; attempt += 1) {
    const judged = await judgeAll(taker, numbers);
    const clashes = judged.flatMap((each) => (each.clash ? [each.clash] : []));
    if (clashes.length > 0) return refused({ code: 'numbers-taken', clashes });
    const open = judged.filter(({ writes }) => writes.length > 0);
    if (await storeAll(taker, open)) return accepted(open.length);
    await ports.pause(attempt);
  }
  throw new Error(`Cannot take up numbers for ${purpose}: others wrote ${MOST_TRIES} times`);
}

interface Taker {
  readonly ports: NumberPorts;
  readonly tenantId: string;
  readonly purpose: string;
  operatorBlocks(kind: PooledKind): Promise<Blocks>;
}

interface Judged {
  readonly writes: readonly NumberWrite[];
  readonly says: string;
  readonly clash?: Clash;
  /** What stands in the trail of the operator, out of whose block the number is. */
  readonly operatorHears?: string;
}

async function judgeAll(taker: Taker, numbers: readonly Taken[]): Promise<Judged[]> {
  const first = new Map<string, Owner | undefined>();
  const judged: Judged[] = [];
  const found = await taker.ports.documents.getAll(
    taker.tenantId,
    numbers.map(({ kind, number }) => claimAt(kind, number)),
  );
  for (const [n, asked] of numbers.entries()) {
    const key = `${asked.kind}#${asked.number}`;
    const before = first.get(key);
    // Twice in one list: for one owner it is one number, for two a clash.
    if (first.has(key) && isOwner(before, asked.owner)) continue;
    judged.push(first.has(key) ? clashing(asked, 'external', before) : await judge(taker, asked, found[n]));
    if (!first.has(key)) first.set(key, asked.owner);
  }
  return judged;
}

const clashing = (asked: Taken, state: Claim['state'], by?: Owner): Judged => ({
  writes: [],
  says: '',
  clash: { ...asked, state, ...(by ? { by } : {}) },
});

/** What has to be written so that a number is its owner's. */
async function judge(taker: Taker, asked: Taken, own: Stored<Claim> | undefined): Promise<Judged> {
  const { ports, tenantId } = taker;
  const { number, owner } = asked;
  if (!own || own.value.state === 'returned') return register(taker, asked, own);
  const { state, owner: by } = own.value;
  const isOurs = owner !== undefined && (by === undefined || isOwner(by, owner));
  if (state === 'quarantined' || !isOurs || isAnothers(tenantId, own.value)) return clashing(asked, state, by);
  if (by && state !== 'reserved') return { writes: [], says: '' };
  const held = await withOtherSide(ports, tenantId, own);
  return { writes: given(held, owner), says: `${number} given to ${owner.type} ${owner.id}` };
}

/** A claim in every namespace that holds it, given to an owner. */
export const given = (held: readonly Held[], owner: Owner): NumberWrite[] =>
  held.map(({ tenantId, claim }) => ({
    kind: 'identifierClaim',
    value: { ...claim.value, state: claim.value.state === 'external' ? 'external' : 'allocated', owner },
    expect: claim.version,
    tenantId,
  }));

async function register(taker: Taker, asked: Taken, own: Stored<Claim> | undefined): Promise<Judged> {
  const { ports, tenantId, purpose } = taker;
  const { kind, number, owner } = asked;
  const key = { bucket: bucketOf(kind, number), number };
  // A number in a block of the operator that it did not give: nobody else may draw it until somebody has looked.
  const isOperators = tenantId !== OPERATOR && (await taker.operatorBlocks(kind)).find(number) !== undefined;
  const theirs = isOperators ? await ports.documents.get(OPERATOR, 'identifierClaim', key) : undefined;
  if (theirs && theirs.value.state !== 'returned') return clashing(asked, 'allocated');
  const value: Claim = {
    kind,
    ...key,
    state: 'external',
    at: ports.clock.now(),
    purpose,
    ...(owner ? { owner } : {}),
    ...(isOperators ? { poolTenantId: OPERATOR, drawnBy: tenantId } : {}),
  };
  const whose = owner ? ` for ${owner.type} ${owner.id}` : '';
  const registered = { kind: 'identifierClaim', value, expect: own?.version ?? 'absent', tenantId } as const;
  if (!isOperators) return { writes: [registered], says: `${number}, given by others, registered${whose}` };
  const reason = `${tenantId} has it${whose} and did not draw it here`;
  return {
    writes: [
      registered,
      {
        kind: 'identifierClaim',
        value: { ...value, state: 'quarantined', reason },
        expect: theirs?.version ?? 'absent',
        tenantId: OPERATOR,
      },
    ],
    says: `${number}, given by others, registered${whose}`,
    operatorHears: `Number ${number} put in quarantine: ${reason}`,
  };
}

async function storeAll({ ports, tenantId, purpose }: Taker, judged: readonly Judged[]): Promise<boolean> {
  for (let from = 0; from < judged.length; from += AT_ONCE) {
    const some = judged.slice(from, from + AT_ONCE);
    const { ok } = await ports.documents.commit({
      tenantId,
      writes: some.flatMap(({ writes }) => writes),
      audit: [auditOf(ports, `Numbers of ${purpose}: ${some.map(({ says }) => says).join('; ')}`)],
      events: [],
    });
    if (!ok) return false;
    const heard = some.flatMap(({ operatorHears }) => operatorHears ?? []).map((says) => auditOf(ports, says));
    if (heard.length > 0) await ports.documents.commit({ tenantId: OPERATOR, writes: [], audit: heard, events: [] });
  }
  return true;
}
