import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { BadCursor, systemClock } from '@slipway/kernel';
import { find, knownReleases, product, resource, type SearchedKind, withRelease, workKeys } from '@slipway/releases';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type CloudForTests, cloudForTests } from './cloud-for-tests.ts';
import { releaseOf as plainRelease } from './documents-contract/documents-for-tests.ts';
import { type DocumentStore, dynamoDocuments } from './dynamo-documents.ts';

let cloud: CloudForTests;
let client: DynamoDBDocumentClient;
let store: DocumentStore;
let tenants = 0;
beforeAll(async () => {
  cloud = await cloudForTests();
  client = DynamoDBDocumentClient.from(new DynamoDBClient(cloud.client('DYNAMODB')), {
    marshallOptions: { removeUndefinedValues: true },
  });
  store = dynamoDocuments(client, cloud.tableName, systemClock);
}, 30_000);
afterAll(async () => {
  client?.destroy();
  await cloud?.stop();
});

const newTenant = (): string => {
  tenants += 1;
  return `searching-${tenants}`;
};

const albumOf = (productId: string, facts: object = {}) =>
  product.parse({
    productId,
    title: 'Tidewater',
    displayArtistName: 'Ebbe & Flut',
    displayArtists: [{ partyId: 'ebbe' }],
    components: [{ items: [{ resourceId: `${productId}-1` }] }],
    ...facts,
  });
const trackOf = (resourceId: string, facts: object = {}) =>
  resource.parse({
    kind: 'SoundRecording',
    resourceId,
    title: 'Lights Out',
    displayArtistName: 'Ebbe & Flut',
    displayArtists: [{ partyId: 'ebbe' }],
    ...facts,
  });
const releaseOf = (releaseId: string, productId: string) => ({
  ...plainRelease(releaseId, '2027-02-01T00:00:00.000Z'),
  productId,
  displayArtistName: 'Ebbe & Flut',
});
type Writes = Parameters<DocumentStore['commit']>[0]['writes'];
const put = (tenantId: string, ...writes: Writes[number][]) =>
  store.commit({ tenantId, writes, audit: [], events: [] });
const putNew = async (tenantId: string, ...writes: Omit<Writes[number], 'expect'>[]) => {
  const all = writes.map((write) => ({ ...write, expect: 'absent' })) as unknown as Writes;
  for (const write of all) expect(await put(tenantId, write)).toMatchObject({ ok: true });
};

/** All ids, over as many pages as it takes; a page never has more than asked for. */
async function allOf(tenantId: string, kind: SearchedKind, q: string, limit = 50): Promise<string[]> {
  const ids: string[] = [];
  let cursor: string | undefined;
  do {
    const outcome = await find(store, tenantId, kind, q, { limit, ...(cursor === undefined ? {} : { cursor }) });
    if (!outcome.ok) throw new Error(outcome.refusal.code);
    expect(outcome.value.items.length).toBeLessThanOrEqual(limit);
    ids.push(...outcome.value.items);
    cursor = outcome.value.next;
  } while (cursor !== undefined);
  return ids;
}

const words = ['tide', 'tidewater', 'ebb', 'lights', 'out', 'a', 'ä', 'Öl', 'Ebbe', 'TIDE', 'Straße', 'strasse'];
const asciiOf: Readonly<Record<string, string>> = { ä: 'a', Öl: 'ol', Straße: 'strasse' };
const plain = (word: string): string => asciiOf[word] ?? word.toLowerCase();
const some = (max: number) => fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: max });
const query = fc.array(
  fc.oneof(fc.constantFrom(...words), fc.constantFrom('ti', 'eb', 'str', 'l', 'tidewaters', 'out')),
  { minLength: 1, maxLength: 3 },
);
const action = fc.record({ id: fc.constantFrom('p1', 'p2', 'p3', 'p4'), title: some(4), artist: some(2) });

describe('a search', () => {
  it('finds what a look at every document would find, each once, after any writes and renamings', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(action, { minLength: 1, maxLength: 8 }),
        fc.array(query, { minLength: 1, maxLength: 4 }),
        fc.integer({ min: 1, max: 3 }),
        async (actions, queries, limit) => {
          const tenantId = newTenant();
          const model = new Map<string, { version: number; words: string[] }>();
          for (const { id, title, artist } of actions) {
            const version = model.get(id)?.version ?? 0;
            const value = albumOf(id, { title: title.join(' '), displayArtistName: artist.join(' ') });
            const expected = version === 0 ? 'absent' : version;
            expect(await put(tenantId, { kind: 'product', value, expect: expected })).toMatchObject({ ok: true });
            model.set(id, { version: version + 1, words: [...title, ...artist].map(plain) });
            // Somebody who saw an older version changes nothing, not even where it is found.
            if (version > 0) {
              const late = albumOf(id, { title: 'Late' });
              expect(await put(tenantId, { kind: 'product', value: late, expect: version })).toMatchObject({
                ok: false,
              });
            }
          }
          for (const asked of [...queries, ['late']]) {
            const isFound = (word: string) => (own: string) =>
              plain(word).length === 1 ? own === plain(word) : own.startsWith(plain(word));
            const expected = [...model]
              .filter(([, document]) => asked.every((word) => document.words.some(isFound(word))))
              .map(([id]) => id);
            const found = await allOf(tenantId, 'product', asked.join(' '), limit);
            expect([asked, [...found].sort()]).toEqual([asked, expected.sort()]);
          }
        },
      ),
      { numRuns: 25 },
    );
  }, 120_000);

  it('finds by numbers in any written form, and only by the whole of them', async () => {
    const tenantId = newTenant();
    await putNew(
      tenantId,
      { kind: 'product', value: albumOf('one', { icpn: '036000291452', catalogNumber: 'NL-001' }) },
      { kind: 'product', value: albumOf('two', { icpn: '8591234560016' }) },
      { kind: 'resource', value: trackOf('one-1', { isrc: 'USRC17607839' }) },
    );
    for (const form of ['0 36000 29145 2', 'UPC: 036000291452', '00036000291452', '0036000291452'])
      expect([form, await allOf(tenantId, 'product', form)]).toEqual([form, ['one']]);
    expect(await allOf(tenantId, 'product', '036000')).toEqual([]);
    expect(await allOf(tenantId, 'product', 'nl 001')).toEqual(['one']);
    for (const form of ['US-RC1-76-07839', 'isrc usrc17607839'])
      expect(await allOf(tenantId, 'resource', form)).toEqual(['one-1']);
  });

  it('finds by an ISRC the products that hold the recording now, and their releases', async () => {
    const tenantId = newTenant();
    const hit = trackOf('hit', { isrc: 'USRC17607839' });
    const holding = (productId: string) => albumOf(productId, { components: [{ items: [{ resourceId: 'hit' }] }] });
    await putNew(
      tenantId,
      { kind: 'resource', value: hit },
      ...['a', 'b', 'c'].map((id) => ({ kind: 'product', value: holding(id) }) as const),
      { kind: 'product', value: albumOf('d') },
      ...['rel_1', 'rel_2'].map((id) => ({ kind: 'release', value: releaseOf(id, 'a') }) as const),
    );
    const workKey = workKeys(holding('a')).product;
    const known = withRelease(workKey, withRelease(workKey, undefined, 'rel_1'), 'rel_2');
    await putNew(tenantId, { kind: 'knownReleases', value: knownReleases.parse(known) });
    for (const limit of [1, 2, 50]) {
      expect(await allOf(tenantId, 'product', 'US-RC1-76-07839', limit)).toEqual(['a', 'b', 'c']);
      expect(await allOf(tenantId, 'release', 'US-RC1-76-07839', limit)).toEqual(['rel_1', 'rel_2']);
    }
    await put(tenantId, { kind: 'product', value: albumOf('b'), expect: 1 });
    await put(tenantId, { kind: 'product', value: holding('d'), expect: 1 });
    expect(await allOf(tenantId, 'product', 'USRC17607839')).toEqual(['a', 'c', 'd']);
    await put(tenantId, { kind: 'resource', value: trackOf('hit', { isrc: 'USRC17607840' }), expect: 1 });
    expect(await allOf(tenantId, 'product', 'USRC17607839')).toEqual([]);
    expect(await allOf(tenantId, 'product', 'USRC17607840')).toEqual(['a', 'c', 'd']);
  });

  it('keeps tenants and kinds apart', async () => {
    const [ours, theirs] = [newTenant(), newTenant()];
    await putNew(ours, { kind: 'product', value: albumOf('one', { icpn: '036000291452' }) });
    expect(await allOf(theirs, 'product', 'tidewater')).toEqual([]);
    expect(await allOf(theirs, 'product', '036000291452')).toEqual([]);
    expect(await allOf(ours, 'resource', 'tidewater')).toEqual([]);
  });

  it('leads by the rarest of its words, and goes on from page to page by it', async () => {
    const tenantId = newTenant();
    for (let index = 0; index < 230; index += 1) {
      const title = `Tidewater ${index % 10 === 0 ? 'Rex' : 'Flood'}`;
      await putNew(tenantId, { kind: 'product', value: albumOf(`p${index}`, { title }) });
    }
    const found = await allOf(tenantId, 'product', 'tidewater rex', 7);
    expect(found).toHaveLength(23);
    expect(new Set(found).size).toBe(23);
    expect(await allOf(tenantId, 'product', 'tidewater flo', 40)).toHaveLength(207);
  }, 60_000);

  it('refuses cursors of another search, and a text without words', async () => {
    const tenantId = newTenant();
    await putNew(tenantId, { kind: 'product', value: albumOf('a') }, { kind: 'product', value: albumOf('b') });
    const first = await find(store, tenantId, 'product', 'tide', { limit: 1 });
    const next = first.ok ? (first.value.next ?? '') : '';
    const forged = (parts: unknown) => Buffer.from(JSON.stringify(parts)).toString('base64url');
    for (const cursor of [
      'nonsense',
      forged(['tide', 'ebb', 'a']),
      forged(['tide', 'tide\u{10ffff}x', 'a']),
      forged([]),
    ])
      await expect(find(store, tenantId, 'product', 'tide', { limit: 1, cursor })).rejects.toBeInstanceOf(BadCursor);
    await expect(find(store, tenantId, 'product', 'ebbe', { limit: 1, cursor: next })).rejects.toBeInstanceOf(
      BadCursor,
    );
    expect(await find(store, tenantId, 'product', '?!', { limit: 1 })).toEqual({
      ok: false,
      refusal: { code: 'nothing-asked' },
    });
  });
});
