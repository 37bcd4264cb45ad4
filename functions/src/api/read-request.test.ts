import { type Route, routes } from '@slipway/http';
import type { APIGatewayProxyEventV2WithJWTAuthorizer } from 'aws-lambda';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { readRequest } from './read-request.ts';
import { Refused } from './reply.ts';

interface Given {
  readonly claims?: Record<string, string | number>;
  readonly headers?: Record<string, string>;
  readonly path?: Record<string, string>;
  readonly query?: Record<string, string>;
  readonly body?: string;
  readonly isBase64Encoded?: boolean;
}

const operator = { tenant: 'northern-lights', role: 'operator', email: 'ida@example.com' };

const eventOf = ({ claims = operator, headers = {}, path, query, body, isBase64Encoded = false }: Given) =>
  ({
    headers,
    ...(path ? { pathParameters: path } : {}),
    ...(query ? { queryStringParameters: query } : {}),
    ...(body === undefined ? {} : { body }),
    isBase64Encoded,
    requestContext: { authorizer: { jwt: { claims, scopes: [] } } },
  }) as unknown as APIGatewayProxyEventV2WithJWTAuthorizer;

const read = (route: Route, given: Given = {}) => readRequest(eventOf(given), route);
const problemOf = (route: Route, given: Given): Record<string, unknown> => {
  try {
    read(route, given);
  } catch (error) {
    if (error instanceof Refused) return error.reply.body as Record<string, unknown>;
    throw error;
  }
  return {};
};

const party = { path: { partyId: 'ida' }, headers: { 'if-none-match': '*' }, body: '{"fullName":"Ida"}' };
const announced = { headers: { 'idempotency-key': 'k-1' }, body: '{"fileName":"a.wav","kind":"audio"}' };

describe('a request', () => {
  beforeAll(() => {
    vi.stubEnv('TENANT_CLAIM', 'tenant');
    vi.stubEnv('ROLE_CLAIM', 'role');
  });
  afterAll(() => {
    vi.unstubAllEnvs();
  });

  it('that fits its route is read: who asks, what for, with which words', () => {
    expect(read(routes['put-party'], party)).toMatchObject({
      tenantId: 'northern-lights',
      actor: { kind: 'user', name: 'ida@example.com' },
      path: { partyId: 'ida' },
      body: { fullName: 'Ida' },
      expect: 'absent',
    });
    expect(read(routes['list-parties'], { query: { limit: '7' } }).query).toEqual({ limit: 7 });
    expect(read(routes['get-docs'], { claims: {} }).tenantId).toBe('');
  });

  it.each([
    ['names no tenant', 'list-parties', { claims: { role: 'operator' } }, 'token-missing'],
    [
      'names a tenant that no tenant can have',
      'list-parties',
      { claims: { ...operator, tenant: 'a#b' } },
      'token-missing',
    ],
    ['has a number for a tenant', 'list-parties', { claims: { ...operator, tenant: 7 } }, 'token-missing'],
    ['has no role', 'list-parties', { claims: { tenant: 't' } }, 'role-insufficient'],
    ['has a role that nobody knows', 'list-parties', { claims: { ...operator, role: 'admin' } }, 'role-insufficient'],
    [
      'has a role that only looks like one',
      'list-parties',
      { claims: { ...operator, role: 'constructor' } },
      'role-insufficient',
    ],
    ['may only read', 'put-party', { ...party, claims: { ...operator, role: 'viewer' } }, 'role-insufficient'],
    ['has no Idempotency-Key', 'create-asset', { ...announced, headers: {} }, 'idempotency-key-missing'],
    [
      'has an empty one',
      'create-asset',
      { ...announced, headers: { 'idempotency-key': '' } },
      'idempotency-key-missing',
    ],
    [
      'has a long one',
      'create-asset',
      { ...announced, headers: { 'idempotency-key': 'x'.repeat(256) } },
      'idempotency-key-missing',
    ],
    [
      'has one with spaces',
      'create-asset',
      { ...announced, headers: { 'idempotency-key': 'a b' } },
      'idempotency-key-missing',
    ],
    ['is not JSON', 'put-party', { ...party, body: '{"fullName":' }, 'request-malformed'],
    ['has no body', 'put-party', { path: party.path, headers: party.headers }, 'request-malformed'],
    [
      'is too large',
      'put-party',
      { ...party, body: JSON.stringify({ fullName: 'x'.repeat(1_100_000) }) },
      'body-too-large',
    ],
    [
      'is no JSON by its own word',
      'put-party',
      { ...party, headers: { ...party.headers, 'content-type': 'text/xml' } },
      'media-type-unsupported',
    ],
    ['says no version', 'put-party', { ...party, headers: {} }, 'version-missing'],
    [
      'says two versions',
      'put-party',
      { ...party, headers: { 'if-none-match': '*', 'if-match': '"1"' } },
      'version-missing',
    ],
    ['says a version that is none', 'put-party', { ...party, headers: { 'if-match': '*' } }, 'version-missing'],
  ] as const)('that %s is refused', (_, name, given, code) => {
    expect(problemOf(routes[name], given as Given)).toMatchObject({ code });
  });

  it.each([
    ['an unknown field', 'put-party', { ...party, body: '{"fullName":"Ida","shoeSize":38}' }, '/shoeSize'],
    ['a field of the wrong type', 'put-party', { ...party, body: '{"fullName":7}' }, '/fullName'],
    ['an array for a body', 'put-party', { ...party, body: '[]' }, ''],
    ['a path that climbs', 'put-party', { ...party, path: { partyId: '..' } }, '/path/partyId'],
    ['an encoded path that climbs', 'put-party', { ...party, path: { partyId: '%2e%2e%2fx' } }, '/path/partyId'],
    ['a path that cannot be decoded', 'put-party', { ...party, path: { partyId: '%zz' } }, '/path/partyId'],
    ['no path at all', 'put-party', { ...party, path: {} }, '/path/partyId'],
    ['too many a page', 'list-parties', { query: { limit: '1000' } }, '/query/limit'],
    ['an unknown question', 'list-parties', { query: { offset: '1' } }, '/query/offset'],
  ] as const)('with %s is refused at its place', (_, name, given, pointer) => {
    expect(problemOf(routes[name], given as Given)).toMatchObject({
      code: 'request-invalid',
      errors: expect.arrayContaining([expect.objectContaining({ pointer })]),
    });
  });

  it.each([
    ['"3"', 3],
    ['W/"12"', 12],
    [' "1" ', 1],
  ])('with If-Match %s changes version %d', (tag, version) => {
    expect(read(routes['put-party'], { ...party, headers: { 'if-match': tag } }).expect).toBe(version);
  });

  it.each(['application/json', 'application/json; charset=utf-8', 'application/merge-patch+json'])(
    'of the type %s is JSON',
    (type) => {
      expect(
        read(routes['put-party'], { ...party, headers: { ...party.headers, 'content-type': type } }).body,
      ).toBeDefined();
    },
  );

  it('in base 64 is read like any other', () => {
    const body = Buffer.from(party.body).toString('base64');
    expect(read(routes['put-party'], { ...party, body, isBase64Encoded: true }).body).toEqual({ fullName: 'Ida' });
  });

  it('has the same id for the same key of the same tenant at the same address, and no other', () => {
    const id = (given: Given, name: 'create-asset' | 'create-release' = 'create-asset') =>
      read(
        name === 'create-asset' ? routes[name] : { ...routes['create-asset'], path: routes[name].path },
        given,
      ).stableId('x');
    expect(id(announced)).toMatch(/^x_[0-9A-HJKMNP-TV-Z]{26}$/);
    expect(id(announced)).toBe(id({ ...announced, claims: { ...operator, email: 'other@example.com' } }));
    expect(id(announced)).not.toBe(id({ ...announced, headers: { 'idempotency-key': 'k-2' } }));
    expect(id(announced)).not.toBe(id({ ...announced, claims: { ...operator, tenant: 'south-pier' } }));
    expect(id(announced)).not.toBe(id(announced, 'create-release'));
  });
});
