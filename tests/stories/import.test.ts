import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { main } from '@slipway/cli';
import { validate } from '@slipway/ern';
import type { ApiClient } from '@slipway/http';
import { OPERATOR, onboard } from '@slipway/laptop';
import { sampleTenants } from '@slipway/samples';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Stage, settled, stage } from './harness.ts';
import { ddexFolder, faultsByLibxml2 } from './schemas.ts';

const NUMBERED_BY_CATALOG = '<ReleaseId><CatalogNumber Namespace="PADPIDA2099010101X">NL-7</CatalogNumber></ReleaseId>';

// DDEX's own sample is not part of this repository.
describe.skipIf(ddexFolder === undefined)("DDEX's own Audio sample", () => {
  let on: Stage;
  let api: ApiClient;
  const sample = join(ddexFolder ?? '', 'samples/432/derived/1_Audio.xml');

  beforeAll(async () => {
    on = await stage();
    api = await on.as(OPERATOR);
    await api.put('/v1/tenant', sampleTenants['northern-lights']);
    await onboard(api, on.neighbours);
  }, 240_000);
  afterAll(async () => {
    await on?.stop();
  });

  const slipway = async (...words: string[]) => {
    const printed: string[] = [];
    const complained: string[] = [];
    const code = await main(
      ['release', 'import', ...words, '--api', on.cloud.apiUrl, '--token', await on.token(OPERATOR)],
      {
        print: (text) => void printed.push(text),
        complain: (text) => void complained.push(text),
        read: async (file, limit) => (await readFile(file)).subarray(0, limit),
      },
    );
    return { code, printed: printed.join(''), complained: complained.join('') };
  };

  it('becomes catalog entries, is delivered to both platforms as metadata, and what was not kept is told', {
    timeout: 180_000,
  }, async () => {
    const { code, printed, complained } = await slipway(sample, '--deliver-to', 'aurora,borealis', '--json');
    expect([complained, code]).toEqual(['', 0]);
    const report = JSON.parse(printed);
    expect(report.written.some((path: string) => path === `/v1/products/${report.productId}`)).toBe(true);
    expect(report.files.length).toBeGreaterThan(0);
    expect(Object.keys(report.cards).length).toBeGreaterThan(0);
    const left = report.unread.map(({ path }: { path: string }) => path).join('\n');
    expect(left).toContain('messageHeader');
    expect(left).not.toContain('releaseDeals');
    await settled(api, report.releaseId);
    for (const { simulator } of on.neighbours) {
      const [received] = simulator.received();
      expect(received).toMatchObject({ deliveries: 1, findings: [] });
      expect(Object.keys(received?.files ?? {})).toHaveLength(2);
      const folder = join(simulator.files, received?.folder ?? '');
      const [name] = (await readdir(folder, { recursive: true })).filter((each) => /^\d+\/[^/]+\.xml$/.test(each));
      const bytes = await readFile(join(folder, name ?? ''));
      expect((await validate(bytes)).errors).toEqual([]);
      expect(faultsByLibxml2(bytes)).toEqual([]);
    }
  });

  it('can be imported again: what is there is replaced, and the report is readable', async () => {
    const { code, printed } = await slipway(sample);
    expect(code).toBe(0);
    expect(printed).toMatch(/product \S+, \d+ catalog entries written/);
    expect(printed).toMatch(/Not kept \(\d+\):/);
    expect(printed).toMatch(/Files to upload \(\d+\):/);
  });

  it('can become a draft that has its deals as cards: with platforms named it can be released', async () => {
    const { code, printed } = await slipway(sample, '--draft', '--json');
    expect(code).toBe(0);
    const { draftId, productId, cards } = JSON.parse(printed);
    const draft = await on.request(OPERATOR, 'GET', `/v1/drafts/${draftId}`);
    expect(draft.body.content).toMatchObject({ step: 'terms', works: { [productId]: {} }, cards });
    const save = async (patch: object) => {
      const { headers } = await on.request(OPERATOR, 'GET', `/v1/drafts/${draftId}`);
      return on.request(OPERATOR, 'PATCH', `/v1/drafts/${draftId}`, {
        headers: { 'content-type': 'application/json', 'if-match': headers.get('etag') ?? '' },
        body: JSON.stringify(patch),
      });
    };
    expect((await save({ platforms: { aurora: {} } })).status).toBe(200);
    // DDEX's sample sells conditional downloads by the piece, which is no legal pair: a person decides what was meant.
    const early = await on.request(OPERATOR, 'GET', `/v1/drafts/${draftId}/checks`);
    expect([early.status, early.body.code]).toEqual([422, 'draft-incomplete']);
    const illegal = early.body.errors.map(({ pointer }: { pointer: string }) => pointer.split('/')[3]) as string[];
    expect(illegal.length).toBeGreaterThan(0);
    const mended = Object.fromEntries(illegal.map((cardId) => [cardId, { useTypes: ['PermanentDownload'] }]));
    expect((await save({ cards: mended })).status).toBe(200);
    const check = await on.request(OPERATOR, 'GET', `/v1/drafts/${draftId}/checks`);
    expect([check.status, check.body.items[0].ready]).toEqual([200, ['aurora']]);
  });

  it('is imported over HTTP once for a key, and a body that is no such message is told where it goes wrong', async () => {
    const bring = (body: string | Uint8Array, key: string, query = '') =>
      on.request(OPERATOR, 'POST', `/v1/message-imports${query}`, {
        headers: { 'content-type': 'application/xml', 'idempotency-key': key },
        body: typeof body === 'string' ? body : new TextDecoder().decode(body),
      });
    const bytes = await readFile(sample);
    const first = await bring(bytes, 'once', '?draft=true');
    expect([first.status, first.body.written.at(-1)]).toEqual([201, `/v1/products/${first.body.productId}`]);
    const product = () => on.request(OPERATOR, 'GET', `/v1/products/${first.body.productId}`);
    const { version } = (await product()).body;
    expect((await bring(bytes, 'once', '?draft=true')).body).toEqual(first.body);
    expect((await bring(bytes, 'once')).body.code).toBe('idempotency-key-reused');
    expect((await product()).body.version).toBe(version);

    const cut = await bring(bytes.subarray(0, 4000), 'cut');
    expect([cut.status, cut.body.code, cut.body.line]).toEqual([422, 'message-unreadable', expect.any(Number)]);
    const nameless = await bring(
      new TextDecoder().decode(bytes).replace(/<ReleaseId>.*?<\/ReleaseId>/s, NUMBERED_BY_CATALOG),
      'nameless',
    );
    expect([nameless.status, nameless.body.code]).toEqual([422, 'import-incomplete']);
    const huge = await bring(`<!-- ${'x'.repeat(4 * 1024 * 1024)} -->`, 'huge');
    expect([huge.status, huge.body.code]).toEqual([413, 'body-too-large']);
    expect((await product()).body.version).toBe(version);
  });

  it('is refused with a reason when it is no message, or not at hand', async () => {
    const none = await slipway(join(ddexFolder ?? '', 'nothing.xml'));
    expect(none.code).toBe(2);
    const purge = await slipway(join(ddexFolder ?? '', 'samples/432/derived/PurgeReleaseMessage.xml'));
    expect([purge.code, purge.complained]).toEqual([1, expect.stringContaining('there is no release in it')]);
  });
});
