import type { Stored } from '@slipway/kernel';
import type { Claim } from '../pools/claim.ts';
import { type IdentifierImport, MOST_FINDINGS, type RowVerdict } from '../pools/identifier-import.ts';
import type { FileRow } from '../pools/import-file.ts';
import { type ReadRow, rowReader } from '../pools/import-row.ts';
import { judgeRows, type LoadedRow } from './judge-rows.ts';
import { readBuckets } from './known.ts';
import { all, auditOf, MOST_TRIES, type NumberPorts } from './ports.ts';
import { quarantineNumber } from './register.ts';

/** Rows that are looked at together: what is known of their numbers is read once, and runs among them are found. */
const AHEAD = 2_000;

/**
 * Loads the rows of an import. Numbers, counters and the progress of the import move in one transaction, so that a
 * second run goes on behind the last row that counted, and loading the same file twice changes nothing. What is kept in
 * memory does not grow with the file. `until` ends the work early: the import stays `running`.
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
  const loading = { ports, tenantId, kind: pool.value.kind, importId, until };
  let at = stored.value;
  let ahead: LoadedRow[] = [];
  for await (const row of rows) {
    if (row.row <= at.rows) continue;
    const found: ReadRow = row.ok ? read(row.value) : { is: 'refused', verdict: 'malformed', says: row.says };
    ahead.push({ row: row.row, text: row.text, found });
    if (ahead.length < AHEAD) continue;
    at = await storeRows(loading, ahead);
    if (at.rows < row.row) return at;
    ahead = [];
  }
  at = await storeRows(loading, ahead);
  return at.rows < (ahead.at(-1)?.row ?? 0) ? at : finish(loading);
}

interface Loading {
  readonly ports: NumberPorts;
  readonly tenantId: string;
  readonly kind: Claim['kind'];
  readonly importId: string;
  readonly until: () => boolean;
}

/** Stores rows in as many transactions as they need. */
async function storeRows(loading: Loading, ahead: readonly LoadedRow[]): Promise<IdentifierImport> {
  const { ports, tenantId, kind, importId, until } = loading;
  const readClaims = () =>
    readBuckets(
      ports.documents,
      tenantId,
      kind,
      ahead.flatMap(({ found }) => (found.is === 'number' ? [found.number] : [])),
    );
  let before = await importOf(loading);
  let claims = await readClaims();
  for (let attempt = 1; attempt <= MOST_TRIES; ) {
    // Another run of the same import may have been faster.
    const rows = ahead.filter(({ row }) => row > before.value.rows);
    if (rows.length === 0 || before.value.state === 'done') return before.value;
    const judged = await judgeRows({ ports, tenantId, kind, importId, fileName: before.value.fileName }, rows, claims);
    for (const doubt of judged.doubts) await quarantineNumber(ports, tenantId, { kind, ...doubt });
    const value: IdentifierImport = {
      ...before.value,
      state: 'running',
      rows: rows[judged.rows - 1]?.row ?? before.value.rows,
      numbers: added(before.value.numbers, judged.numbers),
      findings: [...before.value.findings, ...judged.findings].slice(0, MOST_FINDINGS),
    };
    const done = await ports.documents.commit({
      tenantId,
      writes: [...judged.writes, { kind: 'identifierImport', value, expect: before.version }],
      audit: [],
      events: [],
    });
    if (done.ok) {
      attempt = 1;
      before = { ...before, value, version: before.version + 1 };
      for (const claim of judged.claimed) claims.set(claim.number, { ...before, value: claim });
      if (until()) return value;
      continue;
    }
    attempt += 1;
    await ports.pause(attempt);
    before = await importOf(loading);
    claims = await readClaims();
  }
  throw new Error(`Cannot go on with import ${importId}: others wrote ${MOST_TRIES} times`);
}

const added = (one: Record<RowVerdict, number>, other: Record<RowVerdict, number>): IdentifierImport['numbers'] =>
  Object.fromEntries(
    Object.entries(one).map(([verdict, count]) => [verdict, count + other[verdict as RowVerdict]]),
  ) as IdentifierImport['numbers'];

async function importOf({ ports, tenantId, importId }: Loading): Promise<Stored<IdentifierImport>> {
  const found = await ports.documents.get(tenantId, 'identifierImport', { importId });
  if (!found) throw new Error(`Cannot find import ${importId}`);
  return found;
}

async function finish(loading: Loading): Promise<IdentifierImport> {
  const { ports, tenantId, importId } = loading;
  for (let attempt = 1; attempt <= MOST_TRIES; attempt += 1) {
    const before = await importOf(loading);
    if (before.value.state === 'done') return before.value;
    const value: IdentifierImport = { ...before.value, state: 'done' };
    const says = `Import ${importId} of "${value.fileName}" done: ${value.numbers.accepted} numbers taken`;
    const done = await ports.documents.commit({
      tenantId,
      writes: [{ kind: 'identifierImport', value, expect: before.version }],
      audit: [auditOf(ports, says)],
      events: [],
    });
    if (done.ok) return value;
    await ports.pause(attempt);
  }
  throw new Error(`Cannot end import ${importId}: others wrote ${MOST_TRIES} times`);
}
