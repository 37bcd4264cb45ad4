import { describe, expect, it } from 'vitest';
import { type Asking, expectProblem, isNew } from './ask.ts';

export function badBodies({ ask, put }: Asking): void {
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
}
