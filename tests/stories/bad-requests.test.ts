import { createSign, generateKeyPairSync } from 'node:crypto';
import { request as httpRequest } from 'node:http';
import { needsIdempotencyKey, type Route, routes } from '@slipway/http';
import { OPERATOR } from '@slipway/laptop';
import { sampleTenants } from '@slipway/samples';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Answered, type Stage, stage } from './harness.ts';

const VIEWER = 'viewer@northern-lights';
const json = { 'content-type': 'application/json' };
const isNew = { ...json, 'if-none-match': '*' };
const PARTY = { fullName: 'Ida Brandt' };

describe('a bad request', () => {
  let on: Stage;
  const ask = (method: string, path: string, raw?: Parameters<Stage['request']>[3]) =>
    on.request(OPERATOR, method, path, raw);
  const put = (path: string, body: unknown, headers: Record<string, string> = isNew) =>
    ask('PUT', path, { headers, body: JSON.stringify(body) });
  const post = (path: string, body: unknown, key: string) =>
    ask('POST', path, { headers: { ...json, 'idempotency-key': key }, body: JSON.stringify(body) });

  beforeAll(async () => {
    on = await stage({ platforms: [] });
    await (await on.as(OPERATOR)).put('/v1/tenant', sampleTenants['northern-lights']);
  }, 240_000);
  afterAll(async () => {
    await on?.stop();
  });

  describe('with a bad body', () => {
    it('is told that it is no JSON', async () => {
      const answer = await ask('PUT', '/v1/parties/a', { headers: isNew, body: '{"fullName": ' });
      expectProblem(answer, 400, 'request-malformed');
      expect(answer.headers.get('content-type')).toBe('application/problem+json');
    });

    it('is told of each wrong and each unknown field by its JSON pointer', async () => {
      const answer = await put('/v1/parties/a', { fullName: 7, names: [{ text: 'x', nickname: 'y' }], 'a/b~c': 1 });
      expectProblem(answer, 400, 'request-invalid');
      const pointers = answer.body.errors.map(({ pointer }: { pointer: string }) => pointer).sort();
      expect(pointers).toEqual(['/a~1b~0c', '/fullName', '/names/0/languageAndScriptCode', '/names/0/nickname']);
    });

    it('is told that it is too large, whoever notices first', async () => {
      for (const megabytes of [2, 7, 10, 11]) {
        const body = JSON.stringify({ fullName: 'x'.repeat(megabytes * 1024 * 1024) });
        const answer = await ask('PUT', '/v1/parties/a', { headers: isNew, body }).catch((error) => error);
        // Whoever is sent too much may hang up while the rest is on its way.
        if (answer instanceof Error)
          expect(String(answer.cause ?? answer)).toMatch(/EPIPE|ECONNRESET|closed|other side/);
        else expect(answer.status).toBe(413);
      }
    });

    it('is told that JSON is needed', async () => {
      const answer = await ask('PUT', '/v1/parties/a', {
        headers: { ...isNew, 'content-type': 'text/xml' },
        body: '<a/>',
      });
      expectProblem(answer, 415, 'media-type-unsupported');
    });

    it('stores nothing', async () => {
      expect((await ask('GET', '/v1/parties')).body.items).toEqual([]);
    });
  });

  describe('to where no route leads', () => {
    it('is told that there is nothing, with or without a token', async () => {
      for (const token of [undefined, '']) {
        const answer = await on.request(OPERATOR, 'GET', '/v1/nothing', token === undefined ? {} : { token });
        expectProblem(answer, 404, 'not-found');
        expect(answer.body.detail).toContain('/v1/nothing');
      }
    });

    it('is told which methods the address takes', async () => {
      const answer = await ask('PATCH', '/v1/parties/ida', { headers: json, body: '{}' });
      expectProblem(answer, 405, 'method-unknown');
      expect(answer.headers.get('allow')).toBe('GET, PUT');
    });
  });

  describe('to any route', () => {
    const rows = Object.entries<Route>(routes).filter(([, { access }]) => access === 'read' || access === 'write');
    const address = ({ path }: Route): string => path.replace(/\{\w+\}/g, 'anything');
    const headers = (name: string, route: Route) => ({
      ...json,
      ...(needsIdempotencyKey(route) ? { 'idempotency-key': `any-${name}` } : {}),
      ...(route.etag === 'write' ? { 'if-match': '"1"' } : {}),
    });
    const bodied = rows.filter(([, { body }]) => body !== undefined);

    it.each(bodied)('%s names a field that nobody knows, and takes nothing that is no JSON', async (name, route) => {
      const send = (body: string) => ask(route.method, address(route), { headers: headers(name, route), body });
      const strange = await send(JSON.stringify({ ...kindOf(route), 'no-such-field': 1 }));
      expectProblem(strange, 400, 'request-invalid');
      const pointers = strange.body.errors.map(({ pointer }: { pointer: string }) => pointer);
      expect(pointers).toContain('/no-such-field');
      const text = await send('no JSON');
      expectProblem(text, 400, 'request-malformed');
      expect(text.headers.get('content-type')).toBe('application/problem+json');
    });

    it.each(rows.filter(([, { query }]) => query !== undefined))(
      '%s names a query that nobody knows',
      async (name, route) => {
        const answer = await ask(route.method, `${address(route)}?no-such-field=1`, { headers: headers(name, route) });
        expect([answer.status, answer.body.errors.map(({ pointer }: { pointer: string }) => pointer)]).toEqual([
          400,
          expect.arrayContaining(['/query/no-such-field']),
        ]);
      },
    );

    it.each(rows.filter(([, route]) => needsIdempotencyKey(route)))(
      '%s wants to know what is a repetition',
      async (_, route) => {
        const answer = await ask(route.method, address(route), { headers: json, body: '{}' });
        expectProblem(answer, 400, 'idempotency-key-missing');
      },
    );

    it.each(rows.filter(([, { etag, method }]) => etag === 'write' && method !== 'POST'))(
      '%s wants to know which version is changed',
      async (name, route) => {
        const { 'if-match': _, ...without } = headers(name, route);
        const answer = await ask(route.method, address(route), {
          headers: without,
          ...(route.body ? { body: '{}' } : {}),
        });
        expect([400, 428]).toContain(answer.status);
        expect(['version-missing', 'request-invalid']).toContain(answer.body.code);
      },
    );
  });

  describe('of somebody who may not', () => {
    const own = () => ask('GET', '/v1/parties');
    const withToken = (token: string) => on.request(OPERATOR, 'GET', '/v1/parties', { token });

    it('is refused with an expired token, one for another audience, one of another issuer, and none', async () => {
      const issuer = on.cloud.issuer!;
      const good = await issuer.token(OPERATOR);
      const claims = JSON.parse(Buffer.from(good.split('.')[1] ?? '', 'base64url').toString());
      const header = JSON.parse(Buffer.from(good.split('.')[0] ?? '', 'base64url').toString());
      const tokens = {
        expired: await issuer.token(OPERATOR, { expiresIn: -60 }),
        'another audience': await issuer.token(OPERATOR, { audience: 'somebody-else' }),
        'another key': signed(header, claims),
        'another issuer': signed({ alg: 'RS256', typ: 'JWT' }, { ...claims, iss: 'https://issuer.example.com' }),
        'no signature': `${base64({ alg: 'none' })}.${base64(claims)}.`,
        'changed claims': good.replace(/\.(.*)\./, `.${base64({ ...claims, 'custom:tenant': 'south-pier' })}.`),
        'no token': '',
      };
      for (const [what, token] of Object.entries(tokens))
        expect([what, (await withToken(token)).status]).toEqual([what, 401]);
      expect((await own()).status).toBe(200);
    });

    it('is refused when the token names no tenant, or one that is no id', async () => {
      for (const tenant of ['', '../south-pier', 'T#south-pier', 'x'.repeat(65)]) {
        const token = await on.cloud.issuer!.token(OPERATOR, { claims: { 'custom:tenant': tenant } });
        expectProblem(await withToken(token), 401, 'token-missing');
      }
    });

    it.each(Object.entries<Route>(routes).filter(([, { access }]) => access === 'write'))(
      'is refused %s as a viewer',
      async (_, { method, path }) => {
        const address = path.replace(/\{\w+\}/g, 'anything');
        expectProblem(await on.request(VIEWER, method, address), 403, 'role-insufficient');
      },
    );

    it('may read as a viewer and write nothing', async () => {
      expect((await on.request(VIEWER, 'GET', '/v1/parties')).status).toBe(200);
      const body = JSON.stringify(PARTY);
      expectProblem(
        await on.request(VIEWER, 'PUT', '/v1/parties/a', { headers: isNew, body }),
        403,
        'role-insufficient',
      );
      const announced = await on.request(VIEWER, 'POST', '/v1/assets', {
        headers: { ...json, 'idempotency-key': 'viewer' },
        body: JSON.stringify({ kind: 'audio', fileName: 'a.wav' }),
      });
      expectProblem(announced, 403, 'role-insufficient');
      const token = await on.cloud.issuer!.token(OPERATOR, { claims: { 'custom:role': 'constructor' } });
      expectProblem(await withToken(token), 403, 'role-insufficient');
    });
  });

  describe('with a path trick', () => {
    const tricks = [
      '..',
      '%2e%2e',
      '%2e%2e%2fTENANT',
      '..%2f..%2fsouth-pier',
      'a%2fb',
      'a%5cb',
      'a%00b',
      '%252e%252e',
      'a..b',
      '.hidden',
      'T%23south-pier',
      '%c3%28',
      'a%0d%0ax-evil:1',
      'x'.repeat(65),
    ];

    it.each(tricks)('in an id (%s) reaches nothing', async (trick) => {
      const status = await rawPut(`/v1/parties/${trick}`, JSON.stringify(PARTY));
      expect([400, 404]).toContain(status);
      expect((await ask('GET', '/v1/parties')).body.items).toEqual([]);
    });

    it('in an id of the body is told with its place', async () => {
      const answer = await put('/v1/products/a', { labelPartyId: '../b', coverResourceId: 'c/d' });
      const pointers = answer.body.errors.map(({ pointer }: { pointer: string }) => pointer);
      expect(pointers).toEqual(expect.arrayContaining(['/labelPartyId', '/coverResourceId']));
    });

    it('in a file name stays a word: the key is made from ids alone', async () => {
      const answer = await post('/v1/assets', { kind: 'audio', fileName: '../../south-pier/x.wav' }, 'tricky-name');
      expect(answer.status).toBe(201);
      const { assetId, key } = answer.body.asset;
      expect(key).toBe(`northern-lights/${assetId}`);
      expect(new URL(answer.body.upload.url).pathname.endsWith(`/${key}`)).toBe(true);
      expectProblem(
        await post('/v1/assets', { kind: 'audio', fileName: 'a\u0000.wav' }, 'nul'),
        400,
        'request-invalid',
      );
      expectProblem(
        await post('/v1/assets', { kind: 'audio', fileName: 'x'.repeat(256) }, 'long'),
        400,
        'request-invalid',
      );
    });

    it('in the key of an upload is refused: the address is signed for one key', async () => {
      const { body } = await post('/v1/assets', { kind: 'audio', fileName: 'a.wav' }, 'signed-key');
      const { url, headers } = body.upload;
      for (const other of ['northern-lights/other', 'northern-lights/..%2fsouth-pier%2fx', 'south-pier/..%2f..%2fx']) {
        const changed = url.replace(body.asset.key, other);
        expect(changed).not.toBe(url);
        expect((await fetch(changed, { method: 'PUT', headers, body: 'x' })).status).toBe(403);
      }
      // Without the header that was signed with it, too.
      expect((await fetch(url, { method: 'PUT', body: 'x' })).status).toBe(403);
      expect((await ask('GET', `/v1/assets/${body.asset.assetId}`)).body.state).toBe('awaiting-upload');
    });
  });

  describe('that is sent twice', () => {
    it('needs an Idempotency-Key to be sent at all', async () => {
      const body = JSON.stringify({ kind: 'audio', fileName: 'a.wav' });
      expectProblem(await ask('POST', '/v1/assets', { headers: json, body }), 400, 'idempotency-key-missing');
      const spaced = { ...json, 'idempotency-key': 'a b' };
      expectProblem(await ask('POST', '/v1/assets', { headers: spaced, body }), 400, 'idempotency-key-missing');
    });

    it('makes one thing, and says so twice', async () => {
      const before = (await ask('GET', '/v1/assets')).body.items.length;
      const answers = await Promise.all(
        [1, 2, 3].map(() => post('/v1/assets', { kind: 'image', fileName: 'twice.png' }, 'twice')),
      );
      const again = await post('/v1/assets', { kind: 'image', fileName: 'twice.png' }, 'twice');
      const made = [...answers, again].filter(({ status }) => status === 201);
      expect(made.length).toBeGreaterThan(0);
      expect(new Set(made.map(({ body }) => body.asset.assetId)).size).toBe(1);
      for (const other of answers.filter(({ status }) => status !== 201))
        expectProblem(other, 409, 'idempotency-in-progress');
      expect((await ask('GET', '/v1/assets')).body.items).toHaveLength(before + 1);
    });

    it('is refused with the same key and another body', async () => {
      await post('/v1/assets', { kind: 'image', fileName: 'one.png' }, 'reused');
      const other = await post('/v1/assets', { kind: 'image', fileName: 'other.png' }, 'reused');
      expectProblem(other, 422, 'idempotency-key-reused');
    });

    it('may use its key again after a refusal', async () => {
      expectProblem(await post('/v1/assets', { kind: 'noise', fileName: 'a.wav' }, 'mended'), 400, 'request-invalid');
      expect((await post('/v1/assets', { kind: 'audio', fileName: 'a.wav' }, 'mended')).status).toBe(201);
    });
  });

  describe('that changes a document', () => {
    it('must say which version it saw', async () => {
      expect((await put('/v1/parties/versioned', PARTY)).status).toBe(201);
      const wrong = [json, { ...json, 'if-match': '1' }, { ...json, 'if-match': '*' }, { ...isNew, 'if-match': '"1"' }];
      for (const headers of wrong)
        expectProblem(await put('/v1/parties/versioned', PARTY, headers), 428, 'version-missing');
      expectProblem(await put('/v1/parties/versioned', PARTY), 409, 'version-conflict');
      expect((await put('/v1/parties/versioned', PARTY, { ...json, 'if-match': '"1"' })).status).toBe(200);
      const stale = await put('/v1/parties/versioned', { fullName: 'Late' }, { ...json, 'if-match': '"1"' });
      expectProblem(stale, 412, 'version-mismatch');
      expect(stale.body.version).toBe(2);
      expectProblem(await put('/v1/parties/nobody', PARTY, { ...json, 'if-match': '"1"' }), 404, 'not-found');
    });
  });

  it('with a bad page is told what is wrong with it', async () => {
    const forged = Buffer.from(JSON.stringify({ pk: 'T#south-pier#PARTY', sk: 'a' })).toString('base64url');
    const empty = Buffer.from('null').toString('base64url');
    for (const [query, pointer] of [
      ['cursor=nonsense', '/query/cursor'],
      [`cursor=${forged}`, '/query/cursor'],
      [`cursor=${empty}`, '/query/cursor'],
      ['cursor=', '/query/cursor'],
      ['limit=0', '/query/limit'],
      ['limit=101', '/query/limit'],
      ['limit=many', '/query/limit'],
      ['sort=name', '/query/sort'],
    ]) {
      const answer = await ask('GET', `/v1/parties?${query}`);
      expect([query, answer.status, answer.body.errors?.[0]?.pointer]).toEqual([query, 400, pointer]);
    }
  });

  it('with the key of a page that lies in the right list but is none is told so too', async () => {
    for (const key of [
      { pk: 'T#northern-lights#PARTY' },
      { pk: 'T#northern-lights#PARTY', sk: 7 },
      { pk: 'T#northern-lights#PARTY', sk: 'a', more: 1 },
    ]) {
      const cursor = Buffer.from(JSON.stringify(key)).toString('base64url');
      const answer = await ask('GET', `/v1/parties?cursor=${cursor}`);
      expect([answer.status, answer.body.errors?.[0]?.pointer]).toEqual([400, '/query/cursor']);
    }
  });

  /** As written: fetch would resolve the dots of a path before it sends it. */
  const rawPut = async (path: string, body: string): Promise<number> => {
    const { hostname, port } = new URL(on.cloud.apiUrl);
    const authorization = `Bearer ${await on.token(OPERATOR)}`;
    return new Promise((resolve, reject) => {
      const request = httpRequest({ hostname, port, path, method: 'PUT', headers: { ...isNew, authorization } });
      request.on('response', (response) => {
        response.resume();
        resolve(response.statusCode ?? 0);
      });
      request.on('error', reject);
      request.end(body);
    });
  };
});

function expectProblem({ status, body }: Answered, expected: number, code: string): void {
  expect([status, body?.code, body?.status]).toEqual([expected, code, expected]);
}

/** Where a body is of one of several kinds, its fields are those of its kind. */
function kindOf({ body }: Route): object {
  const [first] = (body as { options?: readonly { shape?: { kind?: { value?: string } } }[] }).options ?? [];
  return first?.shape?.kind?.value === undefined ? {} : { kind: first.shape.kind.value };
}

const base64 = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url');

function signed(header: object, claims: object): string {
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const text = `${base64(header)}.${base64(claims)}`;
  return `${text}.${createSign('RSA-SHA256').update(text).sign(privateKey).toString('base64url')}`;
}
