import { createSign, generateKeyPairSync } from 'node:crypto';
import { type Route, routes } from '@slipway/http';
import { OPERATOR } from '@slipway/laptop';
import { describe, expect, it } from 'vitest';
import { type Asking, expectProblem, isNew, json, PARTY } from './ask.ts';

const VIEWER = 'viewer@northern-lights';

export function badTokens({ on, ask }: Asking): void {
  describe('of somebody who may not', () => {
    const own = () => ask('GET', '/v1/parties');
    const withToken = (token: string) => on().request(OPERATOR, 'GET', '/v1/parties', { token });

    it('is refused with an expired token, one for another audience, one of another issuer, and none', async () => {
      const issuer = on().cloud.issuer!;
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
        const token = await on().cloud.issuer!.token(OPERATOR, { claims: { 'custom:tenant': tenant } });
        expectProblem(await withToken(token), 401, 'token-missing');
      }
    });

    it.each(Object.entries<Route>(routes).filter(([, { access }]) => access === 'write'))(
      'is refused %s as a viewer',
      async (_, { method, path }) => {
        const address = path.replace(/\{\w+\}/g, 'anything');
        expectProblem(await on().request(VIEWER, method, address), 403, 'role-insufficient');
      },
    );

    it('may read as a viewer and write nothing', async () => {
      expect((await on().request(VIEWER, 'GET', '/v1/parties')).status).toBe(200);
      const body = JSON.stringify(PARTY);
      expectProblem(
        await on().request(VIEWER, 'PUT', '/v1/parties/a', { headers: isNew, body }),
        403,
        'role-insufficient',
      );
      const announced = await on().request(VIEWER, 'POST', '/v1/assets', {
        headers: { ...json, 'idempotency-key': 'viewer' },
        body: JSON.stringify({ kind: 'audio', fileName: 'a.wav' }),
      });
      expectProblem(announced, 403, 'role-insufficient');
      const token = await on().cloud.issuer!.token(OPERATOR, { claims: { 'custom:role': 'constructor' } });
      expectProblem(await withToken(token), 403, 'role-insufficient');
    });
  });
}

const base64 = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url');

function signed(header: object, claims: object): string {
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const text = `${base64(header)}.${base64(claims)}`;
  return `${text}.${createSign('RSA-SHA256').update(text).sign(privateKey).toString('base64url')}`;
}
