import { describe, expect, it } from 'vitest';
import { type Asking, expectProblem, isNew, json, PARTY } from './ask.ts';

export function repetitions({ ask, put, post }: Asking): void {
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
}
