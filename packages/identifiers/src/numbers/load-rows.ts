import type { Stored } from '@slipway/kernel';
import type { Block } from '../pools/block.ts';
import { bucketOf, type Claim } from '../pools/claim.ts';
import { type Counter, exclude, freshCounter, MOST_RANGES } from '../pools/counter.ts';
import { type IdentifierImport, MOST_FINDINGS, type RowVerdict } from '../pools/identifier-import.ts';
import type { FileRow } from '../pools/import-file.ts';
import { type ReadRow, rowReader } from '../pools/import-row.ts';
import { mustNumber } from '../pools/numbering.ts';
import { all, auditOf, MOST_TRIES, type NumberPorts, type NumberWrite } from './ports.ts';

/** Rows of one transaction: each may claim a number, and they may touch some counters. */
const ROWS_AT_ONCE = 80;
const COUNTERS_AT_ONCE = 8;
/** Single numbers make no more ranges than this on a counter: it is written with every group of rows. */
const MOST_HOLES = 200;

/**
 * Loads the rows of an import. Numbers, counters and the progress of the import move in one transaction, so that a
 * second run goes on behind the last row that counted, and loading the same file twice changes nothing.
 * `until` ends the work early: the import stays `running`.
 */
export async function loadRows(
  ports: NumberPorts,
  tenantId: string,
  importId: string,
  rows: AsyncIterable<FileRow>,
  until: () => boolean = () => false,
): Promise<IdentifierImport | undefined> {
  const { documents } = ports;
  const stored = await documents.get(tenantId, 'identifierImport', { importId });
  if (!stored || stored.value.state === 'done' || stored.value.state === 'failed') return stored?.value;
  const { poolId } = stored.value;
  const pool = await documents.get(tenantId, 'identifierPool', { poolId });
  if (!pool) throw new Error(`Cannot load into pool ${poolId}: there is none`);
  const blocks = (await all(documents, tenantId, 'identifierBlock', { poolId })).map(({ value }) => value);
  const read = rowReader(pool.value.kind, blocks);
  let at = stored;
  let group: Row[] = [];
  const counters = new Set<string>();
  const flush = async (isLast: boolean) => {
    at = await store({ ports, tenantId, kind: pool.value.kind, importId }, group, isLast);
    group = [];
    counters.clear();
  };
  for await (const row of rows) {
    if (row.row <= at.value.rows) continue;
    const found: ReadRow = row.ok ? read(row.value) : { is: 'refused', verdict: 'malformed', says: row.says };
    if (found.is !== 'refused') counters.add(`${found.block.blockId}#${found.year}`);
    group.push({ row: row.row, text: row.text, found });
    if (group.length < ROWS_AT_ONCE && counters.size < COUNTERS_AT_ONCE) continue;
    await flush(false);
    if (until()) return at.value;
  }
  await flush(true);
  return at.value;
}

interface Row {
  readonly row: number;
  readonly text: string;
  readonly found: ReadRow;
}

interface Loading {
  readonly ports: NumberPorts;
  readonly tenantId: string;
  readonly kind: Claim['kind'];
  readonly importId: string;
}

async function store(loading: Loading, rows: readonly Row[], isLast: boolean): Promise<Stored<IdentifierImport>> {
  const { ports, tenantId, importId } = loading;
  for (let attempt = 1; attempt <= MOST_TRIES; attempt += 1) {
    const before = await ports.documents.get(tenantId, 'identifierImport', { importId });
    if (!before) throw new Error(`Cannot find import ${importId}`);
    // Another run of the same import may have been faster.
    const fresh = rows.filter(({ row }) => row > before.value.rows);
    if (before.value.state === 'done' || (rows.length > 0 && fresh.length === 0)) return before;
    const { writes, numbers, findings } = await judged(loading, fresh);
    const value: IdentifierImport = {
      ...before.value,
      state: isLast ? 'done' : 'running',
      rows: rows.at(-1)?.row ?? before.value.rows,
      numbers: Object.fromEntries(
        Object.entries(before.value.numbers).map(([verdict, count]) => [
          verdict,
          count + numbers[verdict as RowVerdict],
        ]),
      ) as IdentifierImport['numbers'],
      findings: [...before.value.findings, ...findings].slice(0, MOST_FINDINGS),
    };
    const done = await ports.documents.commit({
      tenantId,
      writes: [...writes, { kind: 'identifierImport', value, expect: before.version }],
      audit: isLast
        ? [auditOf(ports, `Import ${importId} of "${value.fileName}" done: ${value.numbers.accepted} numbers taken`)]
        : [],
      events: [],
    });
    if (done.ok) return { ...before, value, version: before.version + 1 };
    await ports.pause(attempt);
  }
  throw new Error(`Cannot go on with import ${importId}: others wrote ${MOST_TRIES} times`);
}

/** What becomes of each row, seen against what is stored. */
async function judged({ ports, tenantId, kind, importId }: Loading, rows: readonly Row[]) {
  const { documents } = ports;
  const numbers: Record<RowVerdict, number> = {
    accepted: 0,
    duplicate: 0,
    'foreign-prefix': 0,
    'bad-check': 0,
    malformed: 0,
    'already-allocated': 0,
  };
  const findings: IdentifierImport['findings'] = [];
  const claims = await claimsNear(ports, tenantId, kind, rows);
  const counters = new Map<string, { value: Counter; expect: number | 'absent'; isChanged: boolean }>();
  const counterOf = async (block: Block, year: string) => {
    const { poolId, blockId } = block;
    const key = `${blockId}#${year}`;
    const known = counters.get(key);
    if (known) return known;
    const there = await documents.get(tenantId, 'identifierCounter', { poolId, blockId, year });
    const value = there?.value ?? freshCounter(poolId, blockId, year, mustNumber(block));
    const made = { value, expect: there?.version ?? ('absent' as const), isChanged: false };
    counters.set(key, made);
    return made;
  };
  const writes: NumberWrite[] = [];
  const note = ({ row, text }: Row, verdict: RowVerdict, says: string, count = 1) => {
    if (count === 0) return;
    numbers[verdict] += count;
    if (verdict !== 'accepted') findings.push({ row, verdict, text, says });
  };
  const taken = new Set<string>();
  for (const row of rows) {
    const { found } = row;
    if (found.is === 'refused') {
      note(row, found.verdict, found.says);
      continue;
    }
    const counter = await counterOf(found.block, found.year);
    const numbering = mustNumber(found.block);
    if (found.is === 'range') {
      const result = exclude(counter.value, numbering, found);
      if (result.counter.used.length > MOST_RANGES) {
        note(row, 'malformed', `The block has ${MOST_RANGES} ranges already; load these numbers one by one.`);
        continue;
      }
      if (result.accepted > 0) Object.assign(counter, { value: result.counter, isChanged: true });
      note(row, 'accepted', '', result.accepted);
      note(row, 'duplicate', `${result.duplicate} of them were loaded before.`, result.duplicate);
      note(row, 'already-allocated', `${result.allocated} of them were handed out here.`, result.allocated);
      continue;
    }
    const { number, serial } = found;
    const claim = claims.get(number);
    if (taken.has(number) || claim?.value.state === 'external') {
      note(row, 'duplicate', `${number} was loaded or registered before.`);
    } else if (claim && claim.value.state !== 'returned') {
      const { owner, state } = claim.value;
      note(row, 'already-allocated', `${number} is ${state}${owner ? ` for ${owner.type} ${owner.id}` : ''}.`);
    } else {
      taken.add(number);
      const { poolId, blockId } = found.block;
      const value: Claim = {
        kind,
        number,
        bucket: bucketOf(kind, number),
        state: 'external',
        at: ports.clock.now(),
        purpose: found.purpose ?? 'used before it was loaded',
        poolId,
        blockId,
        year: found.year,
        importId,
      };
      writes.push({ kind: 'identifierClaim', value, expect: claim?.version ?? 'absent' });
      // The counter passes over it at once. Where it has many holes already, it finds out number by number.
      if (counter.value.used.length < MOST_HOLES) {
        const result = exclude(counter.value, numbering, { from: serial, to: serial });
        if (result.accepted > 0) Object.assign(counter, { value: result.counter, isChanged: true });
      }
      note(row, 'accepted', '');
    }
  }
  for (const { value, expect, isChanged } of counters.values()) {
    if (isChanged) writes.push({ kind: 'identifierCounter', value, expect });
  }
  return { writes, numbers, findings };
}

async function claimsNear({ documents }: NumberPorts, tenantId: string, kind: Claim['kind'], rows: readonly Row[]) {
  const buckets = new Set(rows.flatMap(({ found }) => (found.is === 'number' ? [bucketOf(kind, found.number)] : [])));
  const lists = await Promise.all(
    [...buckets].map((bucket) => all(documents, tenantId, 'identifierClaim', { bucket })),
  );
  return new Map(lists.flat().map((claim) => [claim.value.number, claim]));
}
