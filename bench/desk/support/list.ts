import { ScanCommand } from '@aws-sdk/lib-dynamodb';
import { listReleases } from '../../../functions/src/api/list-releases.ts';
import { documents } from '../../../functions/src/ports.ts';
import { requestFor } from '../../../packages/releases/src/for-tests.ts';
import { listingOf, release } from '../../../packages/releases/src/index.ts';
import { inTurn, type Row } from '../../measure.ts';
import { type Desk, putAll, replay } from './desk.ts';

const SMALL = 100;
const LARGE = 10_000;
const PAGE = 50;
const ROUNDS = 15;

/**
 * D2: a page of the releases of one status in a tenant of 10,000 releases, as a ratio to one of 100, and to the calls
 * of DynamoDB that it makes. D3: the same for a search by two words, of which one is in every title.
 */
export async function listing(on: Desk): Promise<readonly Row[]> {
  await fill(on, 'small', SMALL);
  await fill(on, 'large', LARGE);
  return [
    ...(await measured(on, 'D2 page of a status', { status: 'live' }, PAGE)),
    ...(await measured(on, 'D3 search for two words', { q: 'tidewater zz7' }, PAGE)),
  ];
}

type Query = Parameters<typeof listReleases>[0]['query'];

async function measured(on: Desk, name: string, query: Partial<Query>, limit: number): Promise<Row[]> {
  const list = async (tenantId: string): Promise<number> => {
    const asked = { tenantId, query: { limit, shelf: 'listed', ...query } };
    const start = performance.now();
    const { body } = await listReleases(asked as Parameters<typeof listReleases>[0]);
    const took = performance.now() - start;
    const { length } = (body as { items: unknown[] }).items;
    if (length === 0) throw new Error(`Cannot measure ${name}: ${tenantId} has none`);
    return took / length;
  };
  for (const tenantId of ['small', 'large']) await list(tenantId);
  const grown = await inTurn(
    ROUNDS,
    () => list('large'),
    () => list('small'),
  );
  const waves = await on.recorded(() => list('large'));
  const calls = waves.flat().length;
  const bare = async (): Promise<number> => {
    const start = performance.now();
    await replay(on.table, waves, (json) => json);
    return performance.now() - start;
  };
  const whole = await inTurn(ROUNDS, async () => (await list('large')) * PAGE, bare);
  return [
    {
      name: `${name}, ${LARGE} ÷ ${SMALL} releases`,
      ratio: grown.ratio,
      goal: 1.1,
      gate: 1.5,
      better: 'lower',
      note: `${grown.ours.toFixed(2)} and ${grown.theirs.toFixed(2)} ms a release found; ${grown.spread}`,
    },
    {
      name: `${name}, ours ÷ bare calls`,
      ratio: whole.ratio,
      goal: 1.5,
      gate: 2.5,
      better: 'lower',
      note: `${whole.ours.toFixed(1)} ms, its ${calls} calls alone ${whole.theirs.toFixed(1)} ms; ${whole.spread}`,
    },
  ];
}

/** One release is stored as the desk stores it; the others are copies of its items under keys of their own. */
async function fill({ table }: Desk, tenantId: string, count: number): Promise<void> {
  const submittedAt = '2027-01-01T00:00:00.000Z';
  const value = release.parse({
    ...requestFor('aurora'),
    releaseId: 'rel_seed',
    title: 'Tidewater zzseed',
    displayArtistName: 'Ebbe & Flut',
    icpn: '8591234560016',
    submittedAt,
    submittedBy: 'bench',
  });
  const status = 'live';
  const there = { releaseId: 'rel_seed', platformId: 'aurora', status, sync: 'in-sync', since: submittedAt } as const;
  const stored = await documents().commit({
    tenantId,
    writes: [
      { kind: 'release', value, expect: 'absent' },
      { kind: 'releaseListing', value: listingOf(value, new Map([['aurora', status]])), expect: 'absent' },
      { kind: 'platformRelease', value: there, expect: 'absent' },
    ],
    audit: [],
    events: [],
  });
  if (!stored.ok) throw new Error(`Cannot prepare: ${stored.refusal.kind}`);
  const { Items = [] } = await table.client.send(
    new ScanCommand({
      TableName: table.tableName,
      FilterExpression: 'begins_with(pk, :tenant)',
      ExpressionAttributeValues: { ':tenant': `T#${tenantId}#` },
    }),
  );
  const seed = JSON.stringify(Items);
  for (let from = 1; from < count; from += 500) {
    const copies = Array.from({ length: Math.min(500, count - from) }, (_, index) => {
      const number = String(from + index);
      const at = new Date(Date.parse(submittedAt) + (from + index) * 60_000).toISOString();
      // The first digits vary fastest, so that `zz7` begins a tenth of the words in any tenant.
      const word = `zz${[...number.padStart(5, '0')].reverse().join('')}`;
      const copy = seed.replaceAll('rel_seed', `rel_${number}`).replaceAll('zzseed', word);
      return JSON.parse(copy.replaceAll(submittedAt, at)) as object[];
    });
    await putAll(table, copies.flat());
  }
}
