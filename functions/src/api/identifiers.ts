import {
  allocateNumbers,
  type Block,
  bindNumber,
  type Claim,
  dayOf,
  displayIdentifier,
  emptyTally,
  endQuarantine,
  giveUpAllocation,
  type Identifier,
  type IdentifierImport,
  lapseReservation,
  lookUp,
  markExported,
  type NumberRefused,
  numberingOf,
  numbersOf,
  OPERATOR,
  type PooledKind,
  parseIdentifier,
  quarantineNumber,
  registerNumber,
  usageOf,
  yearOf,
} from '@slipway/identifiers';
import type { Outcome, Stored } from '@slipway/kernel';
import { environment } from '../environment.ts';
import { inSeconds, numberPorts, schedule } from '../identifiers.ts';
import { deciding, documents, objects } from '../ports.ts';
import { api } from './api.ts';
import { listDocuments, page, readDocument, shown, writeDocument } from './documents.ts';
import { exportNumbers } from './number-exports.ts';
import { exportParty } from './party-export.ts';
import { Refused, type Reply, refuse, withETag } from './reply.ts';
import type { ApiRequest } from './request.ts';

export const handler = api({
  'list-pools': listDocuments('identifierPool'),
  'list-shared-pools': listSharedPools,
  'get-pool': readDocument('identifierPool'),
  'put-pool': writeDocument('identifierPool', (pool) => `Identifier pool "${pool.title}" written`),
  'list-blocks': async (request) => {
    const poolId = await ownPool(request);
    return page(request, (wanted) => documents().list(request.tenantId, 'identifierBlock', { poolId }, wanted), shown);
  },
  'get-block': readDocument('identifierBlock'),
  'put-block': putBlock,
  'get-pool-usage': async ({ tenantId, path }) => {
    const now = new Date().toISOString();
    const zone = await timeZoneOf(tenantId);
    const calendar = { year: yearOf(now, zone), today: dayOf(now, zone) };
    const usage = await usageOf(documents(), tenantId, path.poolId ?? '', calendar);
    return usage ? { status: 200, body: usage } : refuse('not-found');
  },
  'list-numbers': async (request) => {
    const poolId = await ownPool(request);
    return page(
      request,
      (wanted) => documents().list(request.tenantId, 'identifierClaim', { poolId }, wanted),
      numberShown,
    );
  },
  'export-numbers': async (request) => exportNumbers(await ownPool(request), request),
  'export-party': exportParty,
  'allocate-numbers': (request) => allocate(request, 'allocate'),
  'reserve-numbers': (request) => allocate(request, 'reserve', request.body.termDays),
  'list-unfinished-allocations': listDocuments('identifierAllocation'),
  'get-allocation': ({ tenantId, path }) => allocationReply(tenantId, path.allocationId ?? '', 200),
  'return-allocation': async ({ tenantId, actor, path }) => {
    const allocationId = path.allocationId ?? '';
    await allocationReply(tenantId, allocationId, 200);
    await giveUpAllocation(numberPorts(actor), tenantId, allocationId);
    await lapseReservation(numberPorts(actor), tenantId, allocationId);
    return allocationReply(tenantId, allocationId, 200, MOST_IN_ANSWER);
  },
  'mark-exported': async ({ tenantId, actor, path }) => {
    const allocationId = path.allocationId ?? '';
    await allocationReply(tenantId, allocationId, 200);
    return { status: 200, body: { exported: await markExported(numberPorts(actor), tenantId, allocationId) } };
  },
  'bind-number': async ({ tenantId, actor, body: { kind, value, owner } }) =>
    numberReply(200, await bindNumber(numberPorts(actor), tenantId, { kind, number: normal(kind, value), owner })),
  'register-number': async ({ tenantId, actor, body: { kind, value, owner, purpose } }) => {
    const number = normal(kind, value);
    return numberReply(201, await registerNumber(numberPorts(actor), tenantId, { kind, number, owner, purpose }));
  },
  'quarantine-number': async ({ tenantId, actor, body: { kind, value, reason } }) =>
    numberReply(
      200,
      await quarantineNumber(numberPorts(actor), tenantId, { kind, number: normal(kind, value), reason }),
    ),
  'end-quarantine': async ({ tenantId, actor, body: { kind, value, owner, because } }) =>
    numberReply(
      200,
      await endQuarantine(numberPorts(actor), tenantId, { kind, number: normal(kind, value), owner, because }),
    ),
  'look-up-number': async ({ tenantId, query: { kind, value } }) => {
    const { claim, ...found } = await lookUp(documents(), tenantId, kind, normal(kind, value, '/query/value'));
    const display = displayOf(kind, found.number);
    return { status: 200, body: { ...found, display, ...(claim ? { claim: numberShown(claim) } : {}) } };
  },
  'list-identifier-imports': listDocuments('identifierImport'),
  'create-identifier-import': createImport,
  'get-identifier-import': readDocument('identifierImport'),
});

function listSharedPools(request: ApiRequest<'list-shared-pools'>): Promise<Reply> {
  const { tenantId } = request;
  return page(
    request,
    async (wanted) => {
      const { items, ...rest } = await documents().list(OPERATOR, 'identifierPool', {}, wanted);
      return { ...rest, items: items.filter(({ value }) => value.grants.includes(tenantId)) };
    },
    ({ value: { grants: _, ...pool } }) => pool,
  );
}

async function ownPool({ tenantId, path }: Pick<ApiRequest, 'tenantId' | 'path'>): Promise<string> {
  const poolId = path.poolId ?? '';
  if (!(await documents().get(tenantId, 'identifierPool', { poolId }))) throw new Refused('not-found');
  return poolId;
}

/** A block counts as it began: its prefix and its first number stay. */
async function putBlock(request: ApiRequest<'put-block'>): Promise<Reply> {
  const { tenantId, body, path } = request;
  const poolId = await ownPool(request);
  const pool = await documents().get(tenantId, 'identifierPool', { poolId });
  if (pool?.value.kind !== body.kind) {
    return refuse('block-refused', { detail: `The pool has ${pool?.value.kind} numbers, the block ${body.kind}.` });
  }
  const counts = numberingOf(body);
  if (!counts.ok) {
    const { field, says } = counts.refusal;
    return refuse('block-refused', { detail: says, errors: [{ pointer: `/${field}`, detail: says }] });
  }
  const before = await documents().get(tenantId, 'identifierBlock', { poolId, blockId: path.blockId ?? '' });
  if (before && startOf(before.value) !== startOf(body)) {
    return refuse('block-refused', {
      detail: 'The prefix and the first number of a block do not change; make a new one.',
    });
  }
  const write = writeDocument(
    'identifierBlock',
    ({ blockId, prefix, state, reason }) =>
      `Block ${blockId} of pool ${poolId} (${prefix}) written: ${state}${reason === undefined ? '' : `, ${reason}`}`,
  );
  return write(request);
}

const startOf = (block: Pick<Block, 'prefix' | 'from'> & { readonly form?: string }) =>
  JSON.stringify([block.prefix, block.form, block.from ?? 0]);

/** A batch that takes longer goes on behind the answer. */
const ANSWER_WITHIN_MS = 8_000;

async function allocate(
  {
    tenantId,
    actor,
    path,
    body,
    stableId,
  }: Pick<ApiRequest<'allocate-numbers'>, 'tenantId' | 'actor' | 'path' | 'body' | 'stableId'>,
  mode: 'allocate' | 'reserve',
  termDays?: number,
): Promise<Reply> {
  const poolId = path.poolId ?? '';
  const allocationId = stableId('num');
  const answerBy = Date.now() + ANSWER_WITHIN_MS;
  // First the end of a reservation, then its beginning: a crash between the two leaves nothing that never goes back.
  if (termDays !== undefined)
    await schedule({ task: 'lapse', tenantId, allocationId }, inSeconds(termDays * 24 * 3600), 'term');
  const outcome = await allocateNumbers(
    numberPorts(actor),
    { ...body, tenantId, poolId, allocationId, mode, termDays, timeZone: await timeZoneOf(tenantId) },
    () => Date.now() > answerBy,
  );
  if (!outcome.ok) {
    const { code, ...facts } = outcome.refusal;
    if (code === 'pool-unknown') return refuse('not-found');
    return refuse(code === 'request-key-reused' ? 'idempotency-key-reused' : code, facts);
  }
  const { state } = outcome.value.value;
  if (state === 'open') await schedule({ task: 'finish', tenantId, allocationId }, inSeconds(2), 'first');
  return allocationReply(tenantId, allocationId, state === 'open' ? 202 : 201, MOST_IN_ANSWER);
}

/** The first answer to a POST is kept for its repetitions, in an item of 400 KB at most. */
const MOST_IN_ANSWER = 1_000;

async function allocationReply(
  tenantId: string,
  allocationId: string,
  status: number,
  most = Number.POSITIVE_INFINITY,
): Promise<Reply> {
  const stored = await documents().get(tenantId, 'identifierAllocation', { allocationId });
  if (!stored) throw new Refused('not-found');
  const numbers = await numbersOf(documents(), tenantId, allocationId);
  const { kind } = stored.value;
  return withETag(status, stored.version, {
    ...shown(stored),
    numbers: numbers.slice(0, most).map((number) => ({ number, display: displayOf(kind, number) })),
  });
}

const UPLOAD_SECONDS = 3600;

async function createImport(request: ApiRequest<'create-identifier-import'>): Promise<Reply> {
  const { tenantId, actor, body, stableId } = request;
  const poolId = await ownPool(request);
  const { clock, ids } = deciding(tenantId, actor);
  const importId = stableId('imp');
  const value: IdentifierImport = {
    importId,
    poolId,
    ...body,
    key: `identifier-imports/${tenantId}/${importId}`,
    state: 'awaiting-upload',
    rows: 0,
    numbers: emptyTally(),
    findings: [],
    at: clock.now(),
  };
  await documents().commit({
    tenantId,
    writes: [{ kind: 'identifierImport', value, expect: 'absent' }],
    audit: [
      {
        auditId: ids.next('aud'),
        at: clock.now(),
        actor,
        says: `Import of "${body.fileName}" into pool ${poolId} announced`,
      },
    ],
    events: [],
  });
  // A repeated request finds the import that the first one made.
  const made = await documents().get(tenantId, 'identifierImport', { importId });
  if (!made) throw new Error('Cannot find the import that was just stored');
  const { url, headers } = await objects().uploadUrl(environment('INBOUND_BUCKET'), value.key, UPLOAD_SECONDS);
  return withETag(201, made.version, {
    import: shown(made),
    upload: { method: 'PUT', url, headers, expiresAt: inSeconds(UPLOAD_SECONDS) },
  });
}

/** The normal form of a number as it was typed. */
function normal(kind: PooledKind, text: string, pointer = '/value'): string {
  const outcome = parseIdentifier(kind, text);
  if (outcome.ok) return outcome.value;
  throw new Refused('request-invalid', { errors: [{ pointer, detail: outcome.refusal.says }] });
}

const displayOf = (kind: PooledKind, number: string): string =>
  displayIdentifier(kind, number as Identifier<PooledKind>);

const numberShown = (claim: Stored<Claim>) => ({
  ...shown(claim),
  display: displayOf(claim.value.kind, claim.value.number),
});

function numberReply(status: number, outcome: Outcome<Stored<Claim>, NumberRefused>): Reply {
  if (outcome.ok) return { status, body: numberShown(outcome.value) };
  const { code, ...facts } = outcome.refusal;
  if (code === 'number-unknown') return refuse('not-found', { detail: `${facts.number} is not known here.` });
  return refuse(code === 'number-busy' ? 'pool-busy' : code, facts);
}

async function timeZoneOf(tenantId: string): Promise<string> {
  const tenant = await documents().get(tenantId, 'tenant', {});
  return tenant?.value.timeZone ?? 'UTC';
}
