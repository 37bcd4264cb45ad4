import { Agent, request as httpRequest } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { functionRole, httpApi, lambdaFunction, type TestAssembly, writeAssembly } from '../assembly-testing.ts';
import { type LocalCloud, PortInUse, startLocalCloud } from '../local-cloud.ts';

const echo = `
  export const handler = async (event) => {
    const asked = event.queryStringParameters?.answer;
    if (asked === 'error') throw new Error('no');
    if (asked === 'slow') return new Promise(() => {});
    if (asked === 'odd') return { statusCode: 'high' };
    if (asked === 'plain') return 'just text';
    if (asked === 'bytes') return { statusCode: 200, headers: { 'Content-Type': 'image/png' }, body: event.body, isBase64Encoded: true };
    if (asked === 'cookies') return { statusCode: 302, headers: { Location: '/x' }, cookies: ['a=1; Path=/', 'b=2'] };
    if (asked === 'none') return { statusCode: 204 };
    return event;
  };`;

/** Lets in who says so, by its word alone. */
const door = `
  export const handler = async ({ type, version, identitySource, routeArn, body, headers }) => {
    const [word] = identitySource;
    if (word === 'break') throw new Error('no');
    return { isAuthorized: word === 'let me in', context: { type, version, routeArn, hasBody: body !== undefined, own: headers['x-own'] } };
  };`;

describe('an HTTP API of the template', () => {
  let assembly: TestAssembly;
  let cloud: LocalCloud;
  let port = 0;
  /** Three ports in a row, the same at every start: some that nobody else has. */
  const start = async (): Promise<LocalCloud> => {
    const base = port || 20_000 + Math.floor(Math.random() * 10_000);
    const options = {
      assembly: assembly.folder,
      data: assembly.data,
      port: base,
      issuer: { audience: 'app', subjects: { ann: { tenant: 't1', roles: ['a', 'b'], scope: 'read write', n: 7 } } },
      parameters: ({ issuer }: { issuer: string }) => ({ Issuer: issuer }),
    };
    try {
      const started = await startLocalCloud(options);
      port = base;
      return started;
    } catch (error) {
      if (error instanceof PortInUse && port === 0) return start();
      throw error;
    }
  };
  beforeAll(async () => {
    const authorizer = (scopes?: string[]) => ({
      AuthorizationType: 'JWT',
      AuthorizerId: { Ref: 'Tokens' },
      ...(scopes ? { AuthorizationScopes: scopes } : {}),
    });
    const resources = httpApi('Echo', {
      'ANY /open/{name}': {},
      'GET /private': authorizer(),
      'GET /scoped': authorizer(['write', 'admin']),
      'GET /forbidden': {},
      'POST /guarded': { AuthorizationType: 'CUSTOM', AuthorizerId: { Ref: 'Door' } },
    });
    delete (resources as Record<string, unknown>).Permission3;
    assembly = await writeAssembly(
      {
        Parameters: { Issuer: { Type: 'String' } },
        Resources: {
          Role: functionRole(),
          Echo: lambdaFunction('e1', 'Role', { Timeout: 1 }),
          ...resources,
          Doorman: lambdaFunction('d1', 'Role', {}),
          DoormanPermission: {
            Type: 'AWS::Lambda::Permission',
            Properties: {
              Action: 'lambda:InvokeFunction',
              FunctionName: { 'Fn::GetAtt': ['Doorman', 'Arn'] },
              Principal: 'apigateway.amazonaws.com',
              SourceArn: {
                'Fn::Sub': [
                  `arn:aws:execute-api:\${AWS::Region}:\${AWS::AccountId}:\${Api}/authorizers/\${Door}`,
                  { Api: { Ref: 'Api' }, Door: { Ref: 'Door' } },
                ],
              },
            },
          },
          Door: {
            Type: 'AWS::ApiGatewayV2::Authorizer',
            Properties: {
              ApiId: { Ref: 'Api' },
              AuthorizerType: 'REQUEST',
              IdentitySource: ['$request.header.Authorization'],
              AuthorizerUri: {
                'Fn::Sub': [
                  'arn:aws:apigateway:${AWS::Region}:lambda:path/2015-03-31/functions/${Function}/invocations',
                  { Function: { 'Fn::GetAtt': ['Doorman', 'Arn'] } },
                ],
              },
              AuthorizerPayloadFormatVersion: '2.0',
              AuthorizerResultTtlInSeconds: 0,
              EnableSimpleResponses: true,
              Name: 'door',
            },
          },
          Tokens: {
            Type: 'AWS::ApiGatewayV2::Authorizer',
            Properties: {
              ApiId: { Ref: 'Api' },
              AuthorizerType: 'JWT',
              IdentitySource: ['$request.header.Authorization'],
              JwtConfiguration: { Issuer: { Ref: 'Issuer' }, Audience: ['app'] },
              Name: 'tokens',
            },
          },
        },
      },
      { e1: echo, d1: door },
    );
    cloud = await start();
  });
  afterAll(async () => {
    await cloud.stop();
    await assembly.remove();
  });
  const ask = (path: string, init: RequestInit = {}) => fetch(`${cloud.apiUrl}${path}`, init);
  const bearer = (token: string) => ({ headers: { authorization: `Bearer ${token}` } });

  it('hands the request on in payload format 2.0', async () => {
    const answer = await ask('/open/a%20b?x=1&x=2&y=%C3%BC', {
      method: 'POST',
      headers: { 'content-type': 'application/json', cookie: 'k=v; l=w', 'x-own': 'yes' },
      body: '{"a":1}',
    });
    expect(answer.status).toBe(200);
    const event = (await answer.json()) as Record<string, unknown>;
    expect(event).toMatchObject({
      version: '2.0',
      routeKey: 'ANY /open/{name}',
      rawPath: '/open/a b',
      rawQueryString: 'x=1&x=2&y=%C3%BC',
      cookies: ['k=v', 'l=w'],
      queryStringParameters: { x: '1,2', y: 'ü' },
      pathParameters: { name: 'a b' },
      body: '{"a":1}',
      isBase64Encoded: false,
      requestContext: { stage: '$default', http: { method: 'POST', path: '/open/a b', sourceIp: '127.0.0.1' } },
    });
    expect(event.headers).toMatchObject({ 'x-own': 'yes' });
    expect(event.headers).not.toHaveProperty('cookie');
  });

  it('carries bytes both ways unchanged', async () => {
    const bytes = Buffer.from(Array.from({ length: 256 }, (_, index) => index));
    const answer = await ask('/open/x?answer=bytes', { method: 'PUT', body: bytes });
    expect(answer.headers.get('content-type')).toBe('image/png');
    expect(Buffer.from(await answer.arrayBuffer())).toEqual(bytes);
  });

  it('takes a result without statusCode as the body of a 200, and cookies one by one', async () => {
    const plain = await ask('/open/x?answer=plain');
    expect([plain.status, plain.headers.get('content-type'), await plain.text()]).toEqual([
      200,
      'application/json',
      'just text',
    ]);
    const cookies = await ask('/open/x?answer=cookies', { redirect: 'manual' });
    expect([cookies.status, cookies.headers.getSetCookie()]).toEqual([302, ['a=1; Path=/', 'b=2']]);
    expect((await ask('/open/x?answer=none')).status).toBe(204);
  });

  it('answers 500 for an error, a time-out of the function and a result that is no answer', async () => {
    for (const answer of ['error', 'slow', 'odd']) {
      const response = await ask(`/open/x?answer=${answer}`);
      expect([answer, response.status, await response.json()]).toEqual([
        answer,
        500,
        { message: 'Internal Server Error' },
      ]);
    }
  });

  it('answers 404 where there is no route', async () => {
    const response = await ask('/nowhere');
    expect([response.status, await response.json()]).toEqual([404, { message: 'Not Found' }]);
  });

  it('answers 500 where the template gives the API no permission to call the function', async () => {
    expect((await ask('/forbidden')).status).toBe(500);
  });

  it('answers 413 beyond 10 MB, the client sees it, and the next request on the connection pool works', async () => {
    const agent = new Agent({ keepAlive: true, maxSockets: 1 });
    const send = (size: number, chunked: boolean) =>
      new Promise((resolve, reject) => {
        const request = httpRequest(`${cloud.apiUrl}/open/x?answer=plain`, { method: 'POST', agent }, (response) => {
          response.resume().on('end', () => resolve(response.statusCode));
        });
        request.on('error', reject);
        if (!chunked) request.setHeader('content-length', size);
        request.end(Buffer.alloc(size));
      });
    expect(await send(10 * 1024 * 1024 + 1, false)).toBe(413);
    expect(await send(100, false)).toBe(200);
    expect(await send(10 * 1024 * 1024 + 1, true)).toBe(413);
    expect(await send(100, true)).toBe(200);
    // Ten megabytes pass here, but as an event they are too large for the function.
    expect(await send(10 * 1024 * 1024, false)).toBe(413);
    agent.destroy();
  });

  it('hands the claims of a good token on as text, and refuses every other token with 401', async () => {
    const { issuer } = cloud;
    if (!issuer) throw new Error('no issuer');
    const good = await ask('/private', bearer(await issuer.token('ann')));
    const { requestContext } = (await good.json()) as { requestContext: { authorizer: { jwt: unknown } } };
    expect(requestContext.authorizer.jwt).toMatchObject({
      claims: { sub: 'ann', tenant: 't1', roles: '[a b]', n: '7', aud: 'app', iss: issuer.url },
      scopes: null,
    });
    const token = await issuer.token('ann');
    const bad = [
      '',
      'rubbish',
      `${token.slice(0, -6)}AAAAAA`,
      await issuer.token('ann', { expiresIn: -1 }),
      await issuer.token('ann', { audience: 'another' }),
      `${Buffer.from('{"alg":"none"}').toString('base64url')}.${token.split('.')[1]}.`,
    ];
    for (const one of bad) {
      const response = await ask('/private', one === '' ? {} : bearer(one));
      expect([one, response.status, response.headers.get('www-authenticate')]).toEqual([one, 401, 'Bearer']);
    }
  });

  it('asks for one of the scopes of the route', async () => {
    const { issuer } = cloud;
    if (!issuer) throw new Error('no issuer');
    expect((await ask('/scoped', bearer(await issuer.token('ann')))).status).toBe(200);
    expect((await ask('/scoped', bearer(await issuer.token('ann', { claims: { scope: 'read' } })))).status).toBe(403);
  });

  it('asks a function who is calling, and hands its word on', async () => {
    const guarded = (authorization?: string) =>
      ask('/guarded', {
        method: 'POST',
        body: 'a secret',
        headers: { 'x-own': 'yes', ...(authorization ? { authorization } : {}) },
      });
    const event = (await (await guarded('let me in')).json()) as { requestContext: { authorizer: object } };
    expect(event.requestContext.authorizer).toEqual({
      lambda: {
        type: 'REQUEST',
        version: '2.0',
        routeArn: expect.stringMatching(/\/\$default\/POST\/guarded$/),
        hasBody: false,
        own: 'yes',
      },
    });
    const answers = [await guarded(), await guarded('please'), await guarded('break')];
    expect(answers.map(({ status }) => status)).toEqual([401, 403, 500]);
  });

  it('takes tokens that the issuer gave out over HTTP, to known subjects only', async () => {
    const ask = (body: URLSearchParams | string, type?: string) =>
      fetch(`${cloud.issuer?.url}/token`, {
        method: 'POST',
        body,
        ...(type ? { headers: { 'content-type': type } } : {}),
      });
    const given = (await (
      await ask(new URLSearchParams({ grant_type: 'client_credentials', client_id: 'ann' }))
    ).json()) as {
      access_token: string;
    };
    expect((await fetch(`${cloud.apiUrl}/private`, bearer(given.access_token))).status).toBe(200);
    expect((await ask('{"client_id":"ann"}', 'application/json')).status).toBe(200);
    for (const body of ['client_id=bob', '{', '']) expect((await ask(body, 'application/json')).status).toBe(400);
  });

  it('takes a token from before a restart, because the issuer keeps its key', async () => {
    const before = await cloud.issuer?.token('ann');
    await cloud.stop();
    cloud = await start();
    expect((await ask('/private', bearer(before ?? ''))).status).toBe(200);
  });
});
