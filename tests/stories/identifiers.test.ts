import type { ApiClient } from '@slipway/http';
import { OPERATOR } from '@slipway/laptop';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Stage, stage } from './harness.ts';

const OTHER = 'operator@south-pier';
const HOUSE = 'operator@slipway';

interface Numbers {
  readonly allocationId: string;
  readonly state: string;
  readonly numbers: readonly { readonly number: string; readonly display: string }[];
}

describe('identifiers over HTTP', { timeout: 180_000 }, () => {
  let on: Stage;
  let api: ApiClient;
  beforeAll(async () => {
    on = await stage({ platforms: [] });
    api = await on.as(OPERATOR);
    await api.put('/v1/identifiers/pools/upc', { kind: 'gtin', title: 'Our UPCs', lowWaterMark: 10 });
    await api.put('/v1/identifiers/pools/upc/blocks/first', { kind: 'gtin', form: 'upc', prefix: '036000' });
    await api.put('/v1/identifiers/pools/isrc', { kind: 'isrc', title: 'Our ISRCs' });
    await api.put('/v1/identifiers/pools/isrc/blocks/first', { kind: 'isrc', prefix: 'QZ6RS' });
  }, 240_000);
  afterAll(() => on?.stop());

  it('are handed out, the same ones for the same key, and found again by any printed form', async () => {
    const asked = { purpose: 'first album', owner: { type: 'product', id: 'album' } };
    const draw = () => api.post<Numbers>('/v1/identifiers/pools/upc/allocations', asked, 'first-upc');
    const { status, body } = await draw();
    expect([status, body.state, body.numbers]).toEqual([
      201,
      'complete',
      [{ number: '00036000000009', display: '036000000009' }],
    ]);
    expect((await draw()).body).toEqual(body);
    expect((await api.get<Numbers>(`/v1/identifiers/allocations/${body.allocationId}`)).body.numbers).toEqual(
      body.numbers,
    );
    const found = await api.get('/v1/identifiers/lookup?kind=gtin&value=0-36000-00000-9');
    expect(found.body).toMatchObject({
      display: '036000000009',
      blockId: 'first',
      claim: { state: 'allocated', owner: { type: 'product', id: 'album' }, purpose: 'first album' },
    });
    expect((await api.get('/v1/identifiers/pools/upc/numbers')).body).toMatchObject({
      items: [{ number: '00036000000009', state: 'allocated' }],
    });
    expect((await api.get('/v1/identifiers/pools/upc/usage')).body).toMatchObject({
      left: 99_999,
      isLow: false,
      blocks: [{ blockId: 'first', year: 'all', drawn: 1, free: 99_999 }],
      drawnBy: { 'northern-lights': 1 },
    });
  });

  it('are reserved, bound, and what is not bound is returned', async () => {
    const { body } = await api.post<Numbers>(
      '/v1/identifiers/pools/isrc/reservations',
      { count: 3, purpose: 'next session', termDays: 7 },
      'session',
    );
    const [first, second] = body.numbers.map(({ display }) => display);
    const owner = { type: 'recording', id: 'song' };
    const bound = await api.post('/v1/identifiers/bindings', { kind: 'isrc', value: first, owner }, 'bind-1');
    expect(bound.body).toMatchObject({ display: first, state: 'allocated', owner });
    await expect(
      api.post(
        '/v1/identifiers/bindings',
        { kind: 'isrc', value: first, owner: { type: 'recording', id: 'x' } },
        'bind-2',
      ),
    ).rejects.toMatchObject({ status: 409, problem: { code: 'number-taken', owner } });
    const returned = await api.post<Numbers>(`/v1/identifiers/allocations/${body.allocationId}/returns`, {}, 'back');
    expect(returned.body.state).toBe('lapsed');
    const again = await api.post<Numbers>('/v1/identifiers/pools/isrc/allocations', { purpose: 'single' }, 'after');
    expect(again.body.numbers[0]?.display).toBe(second);
  });

  it('given out by others are registered, clashes are refused, doubts go to quarantine', async () => {
    const ours = { kind: 'isrc', value: 'US-RC1-76-07839', purpose: 'licensed', owner: { type: 'recording', id: 'a' } };
    expect((await api.post('/v1/identifiers/registrations', ours, 'r1')).status).toBe(201);
    const clash = { ...ours, owner: { type: 'recording', id: 'b' } };
    await expect(api.post('/v1/identifiers/registrations', clash, 'r2')).rejects.toMatchObject({ status: 409 });
    const doubt = { kind: 'isrc', value: 'USRC17607839', reason: 'two labels claim it' };
    expect((await api.post('/v1/identifiers/quarantines', doubt, 'q1')).body).toMatchObject({
      state: 'quarantined',
      reason: 'two labels claim it',
    });
    const end = { kind: 'isrc', value: doubt.value, because: 'we asked: it is ours' };
    expect((await api.post('/v1/identifiers/quarantines/ends', end, 'e1')).body).toMatchObject({
      state: 'external',
      owner: { type: 'recording', id: 'a' },
    });
    const wrong = { ...doubt, value: 'USRC1760783' };
    await expect(api.post('/v1/identifiers/quarantines', wrong, 'q2')).rejects.toMatchObject({
      status: 400,
      problem: { errors: [{ pointer: '/value', detail: 'An ISRC has 12 characters, this has 11.' }] },
    });
  });

  it('used before are loaded from a file in the background, with a report', async () => {
    await api.put('/v1/identifiers/pools/old', { kind: 'gtin', title: 'Old UPCs' });
    await api.put('/v1/identifiers/pools/old/blocks/first', { kind: 'gtin', form: 'upc', prefix: '72162011' });
    const made = await api.post<{
      import: { importId: string };
      upload: { url: string; headers: Record<string, string> };
    }>('/v1/identifiers/pools/old/imports', { fileName: 'used.csv' }, 'import-1');
    const file = 'upc\n721620118165\n721620110008\n721620118165\n721620118166\n036000291452\n';
    expect(
      (await fetch(made.body.upload.url, { method: 'PUT', headers: made.body.upload.headers, body: file })).status,
    ).toBe(200);
    const report = async () =>
      (await api.get<{ state: string; numbers: object }>(`/v1/identifiers/imports/${made.body.import.importId}`)).body;
    await expect.poll(async () => (await report()).state, { timeout: 30_000, interval: 200 }).toBe('done');
    expect((await report()).numbers).toMatchObject({ accepted: 2, duplicate: 1, 'bad-check': 1, 'foreign-prefix': 1 });
    const next = await api.post<Numbers>('/v1/identifiers/pools/old/allocations', { purpose: 'new' }, 'old-1');
    expect(next.body.numbers[0]?.display).toBe('721620110015');
  });

  it('of the operator are drawn by tenants that it names, and by no other', async () => {
    const house = await on.as(HOUSE);
    const other = await on.as(OTHER);
    await house.put('/v1/identifiers/pools/house', { kind: 'isrc', title: 'House', grants: ['northern-lights'] });
    await house.put('/v1/identifiers/pools/house/blocks/first', { kind: 'isrc', prefix: 'QT0PS' });
    expect((await api.get('/v1/identifiers/shared-pools')).body).toEqual({
      items: [{ poolId: 'house', kind: 'isrc', title: 'House', lowWaterMark: 0 }],
    });
    const drawn = await api.post<Numbers>('/v1/identifiers/pools/house/allocations', { purpose: 'guest' }, 'house-1');
    expect(drawn.body.numbers).toHaveLength(1);
    await expect(
      other.post('/v1/identifiers/pools/house/allocations', { purpose: 'guest' }, 'house-2'),
    ).rejects.toMatchObject({ status: 404 });
    expect((await house.get('/v1/identifiers/pools/house/usage')).body).toMatchObject({
      drawnBy: { 'northern-lights': 1 },
    });
  });

  it('come in batches of 10,000: the rest follows behind the answer', async () => {
    await api.put('/v1/identifiers/pools/many', { kind: 'isrc', title: 'Many' });
    await api.put('/v1/identifiers/pools/many/blocks/first', { kind: 'isrc', prefix: 'QZMNY' });
    const asked = { count: 10_000, purpose: 'a whole catalog' };
    const { body } = await api.post<Numbers>('/v1/identifiers/pools/many/allocations', asked, 'many');
    expect(body.numbers.length).toBeLessThanOrEqual(1_000);
    const read = async () => (await api.get<Numbers>(`/v1/identifiers/allocations/${body.allocationId}`)).body;
    await expect.poll(async () => (await read()).state, { timeout: 100_000, interval: 500 }).toBe('complete');
    expect(new Set((await read()).numbers.map(({ number }) => number)).size).toBe(10_000);
  });

  it('are exported as CSV; what may still go back is left out until it was exported', async () => {
    await api.put('/v1/identifiers/pools/sheet', { kind: 'isrc', title: 'Sheet' });
    await api.put('/v1/identifiers/pools/sheet/blocks/first', { kind: 'isrc', prefix: 'QZSHT' });
    await api.post('/v1/identifiers/pools/sheet/allocations', { purpose: '=1+1, "quoted"' }, 'sheet-1');
    const asked = { purpose: 'labels', count: 2 };
    const { body } = await api.post<Numbers>('/v1/identifiers/pools/sheet/reservations', asked, 'sheet-2');
    const sheet = async () => {
      const { text, headers } = await on.request(OPERATOR, 'GET', '/v1/identifiers/pools/sheet/numbers.csv');
      expect(headers.get('content-type')).toMatch(/^text\/csv/);
      return text.trimEnd().split('\r\n').slice(1);
    };
    const [only, ...more] = await sheet();
    expect(more).toEqual([]);
    expect(only).toMatch(/^QZ-SHT-\d\d-00000,QZSHT\d\d00000,isrc,allocated,,,"'=1\+1, ""quoted""",20\d\d,first,/);
    const exported = await api.post(`/v1/identifiers/allocations/${body.allocationId}/exports`, {}, 'sheet-3');
    expect(exported.body).toEqual({ exported: 2 });
    expect(await sheet()).toHaveLength(3);
  });

  it('of a party are exported with its recordings and works, each naming the other', async () => {
    await api.put('/v1/parties/ada', { fullName: 'Ada, "A."', ipi: '00045620792', isni: '0000 0001 1481 9103' });
    await api.put('/v1/works/tune', {
      title: 'Tune',
      iswc: 'T-034.524.680-1',
      writers: [{ partyId: 'ada', roles: ['Composer', 'Lyricist'] }],
    });
    await api.put('/v1/resources/song', {
      kind: 'SoundRecording',
      isrc: 'US-RC1-76-07839',
      title: 'Song',
      displayArtistName: 'Ada',
      displayArtists: [{ partyId: 'ada' }],
      contributors: [{ partyId: 'ada', roles: ['StudioProducer'] }],
      workIds: ['tune'],
      pLine: { year: 2026, text: '2026 Northern Lights' },
    });
    const credits = (subject: string) => on.request(subject, 'GET', '/v1/identifiers/parties/ada/credits.csv');
    const who = 'ada,"Ada, ""A.""",0000000114819103,00045620792';
    const numbers = 'US-RC1-76-07839,T-034.524.680-1';
    expect((await credits(OPERATOR)).text.trimEnd().split('\r\n').slice(1)).toEqual([
      ...['MainArtist', 'StudioProducer'].map(
        (role) => `${who},recording,${role},${numbers},Song,Ada,,2026 Northern Lights`,
      ),
      ...['Composer', 'Lyricist'].map((role) => `${who},work,${role},${numbers},Tune,,,`),
    ]);
    expect((await credits(OTHER)).status).toBe(404);
  });

  it.each([
    ['parties/x', { fullName: 'X', isni: '0000000114819104' }, '/isni', '3'],
    ['parties/x', { fullName: 'X', ipi: '00045620793' }, '/ipi', '92'],
    ['parties/x', { fullName: 'X', dpid: 'PADPIDA2011072101A' }, '/dpid', 'T'],
    ['tenant', { partyName: 'X', dpid: 'PA-DPIDA-2011072101-A' }, '/dpid', 'T'],
    ['platforms/x', { name: 'X', partyName: 'X', dpid: 'PADPIDA2011072101A' }, '/dpid', 'T'],
  ])(
    'with a wrong check character are refused at %s with the place and the right one: %j',
    async (at, body, pointer, right) => {
      const error = await api.put(`/v1/${at}`, body).catch((thrown: unknown) => thrown);
      expect(error).toMatchObject({ status: 400, problem: { code: 'request-invalid' } });
      const { errors } = (error as { problem: { errors: { pointer: string; detail: string }[] } }).problem;
      expect(errors.find((each) => each.pointer === pointer)?.detail).toMatch(new RegExp(`\\b${right}\\b`));
    },
  );

  it('of one tenant are nothing to another', async () => {
    const other = await on.as(OTHER);
    for (const path of ['pools/upc', 'pools/upc/blocks/first', 'pools/upc/usage', 'pools/upc/numbers'])
      await expect(other.get(`/v1/identifiers/${path}`)).rejects.toMatchObject({ status: 404 });
    expect((await other.get('/v1/identifiers/pools')).body).toEqual({ items: [] });
    expect((await other.get('/v1/identifiers/lookup?kind=gtin&value=036000000009')).body).toEqual({
      number: '00036000000009',
      display: '036000000009',
    });
  });

  it('come in blocks that can count, and that do not move', async () => {
    const put = (body: object) => api.put('/v1/identifiers/pools/upc/blocks/second', body);
    await expect(put({ kind: 'isrc', prefix: 'QZ6RS' })).rejects.toMatchObject({ problem: { code: 'block-refused' } });
    await expect(put({ kind: 'gtin', form: 'upc', prefix: '03600' })).rejects.toMatchObject({
      problem: { code: 'block-refused', errors: [{ pointer: '/prefix' }] },
    });
    await expect(
      api.put('/v1/identifiers/pools/upc/blocks/first', { kind: 'gtin', form: 'upc', prefix: '036001' }),
    ).rejects.toMatchObject({ problem: { code: 'block-refused' } });
    await api.put('/v1/identifiers/pools/upc/blocks/first', {
      kind: 'gtin',
      form: 'upc',
      prefix: '036000',
      state: 'quarantined',
      reason: 'GS1 is asked',
    });
    await expect(
      api.post('/v1/identifiers/pools/upc/allocations', { purpose: 'x' }, 'quarantined'),
    ).rejects.toMatchObject({ problem: { code: 'pool-exhausted', left: 0 } });
  });
});
