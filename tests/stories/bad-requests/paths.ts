import { request as httpRequest } from 'node:http';
import { OPERATOR } from '@slipway/laptop';
import { describe, expect, it } from 'vitest';
import type { Stage } from '../harness.ts';
import { type Asking, expectProblem, isNew, PARTY } from './ask.ts';

export function pathTricks({ on, ask, put, post }: Asking): void {
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
      const status = await rawPut(on(), `/v1/parties/${trick}`, JSON.stringify(PARTY));
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
}

/** As written: fetch would resolve the dots of a path before it sends it. */
async function rawPut(on: Stage, path: string, body: string): Promise<number> {
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
}
