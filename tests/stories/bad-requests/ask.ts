import { OPERATOR } from '@slipway/laptop';
import { expect } from 'vitest';
import type { Answered, RawRequest, Stage } from '../harness.ts';

/** How requests are asked that are bad in one thing only. */
export interface Asking {
  on(): Stage;
  ask(method: string, path: string, raw?: RawRequest): Promise<Answered>;
  /** Of a document that is new. */
  put(path: string, body: unknown, headers?: Readonly<Record<string, string>>): Promise<Answered>;
  post(path: string, body: unknown, key: string): Promise<Answered>;
}

/** @param on the cloud, once it is there */
export function asking(on: () => Stage): Asking {
  const ask: Asking['ask'] = (method, path, raw) => on().request(OPERATOR, method, path, raw);
  return {
    on,
    ask,
    put: (path, body, headers = isNew) => ask('PUT', path, { headers, body: JSON.stringify(body) }),
    post: (path, body, key) =>
      ask('POST', path, { headers: { ...json, 'idempotency-key': key }, body: JSON.stringify(body) }),
  };
}

export const json = { 'content-type': 'application/json' };
export const isNew = { ...json, 'if-none-match': '*' };
export const PARTY = { fullName: 'Ida Brandt' };

export function expectProblem({ status, body }: Answered, expected: number, code: string): void {
  expect([status, body?.code, body?.status]).toEqual([expected, code, expected]);
}
