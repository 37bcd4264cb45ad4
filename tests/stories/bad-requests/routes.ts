import { needsIdempotencyKey, type Route, routes } from '@slipway/http';
import { OPERATOR } from '@slipway/laptop';
import { describe, expect, it } from 'vitest';
import { type Asking, expectProblem, json } from './ask.ts';

export function badForTheirRoute({ on, ask }: Asking): void {
  describe('to where no route leads', () => {
    it('is told that there is nothing, with or without a token', async () => {
      for (const token of [undefined, '']) {
        const answer = await on().request(OPERATOR, 'GET', '/v1/nothing', token === undefined ? {} : { token });
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
}

/** Where a body is of one of several kinds, its fields are those of its kind. */
function kindOf({ body }: Route): object {
  const [first] = (body as { options?: readonly { shape?: { kind?: { value?: string } } }[] }).options ?? [];
  return first?.shape?.kind?.value === undefined ? {} : { kind: first.shape.kind.value };
}
