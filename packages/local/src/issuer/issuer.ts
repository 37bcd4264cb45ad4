import { randomUUID } from 'node:crypto';
import { readFile, rename, writeFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { exportJWK, exportPKCS8, generateKeyPair, importPKCS8, type JWK, SignJWT } from 'jose';
import { AwsError } from '../cloud.ts';
import { readBody } from '../front/body.ts';

/**
 * An identity provider for one machine: discovery, keys, and tokens for the subjects that it was told of. It stands for
 * the OpenID provider whose issuer is a stack parameter on AWS. Its key stays in the data folder.
 */
export async function startIssuer(options: IssuerOptions): Promise<Issuer> {
  const key = await loadKey(join(options.folder, 'signing-key.pem'));
  const server = createServer((request, response) => {
    void serve(request, response).catch((error) => answer(response, 500, { error: String(error) }));
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(options.port ?? 0, '127.0.0.1', resolve);
  });
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const lifetime = options.lifetimeSeconds ?? 12 * 3600;

  const token: Issuer['token'] = async (
    subject,
    { audience = options.audience, expiresIn = lifetime, claims } = {},
  ) => {
    const configured = options.subjects[subject];
    if (!configured) throw new Error(`Cannot issue a token: there is no subject ${subject}`);
    const now = Math.floor(Date.now() / 1000);
    return new SignJWT({ ...configured, ...claims })
      .setProtectedHeader({ alg: 'RS256', typ: 'JWT', kid: key.kid })
      .setIssuer(url)
      .setSubject(subject)
      .setAudience(audience)
      .setIssuedAt(now)
      .setExpirationTime(now + expiresIn)
      .setJti(randomUUID())
      .sign(key.privateKey);
  };

  const serve = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const path = (request.url ?? '/').split('?')[0];
    if (request.method === 'GET' && path === '/.well-known/openid-configuration') {
      return answer(response, 200, {
        issuer: url,
        jwks_uri: `${url}/jwks.json`,
        token_endpoint: `${url}/token`,
        grant_types_supported: ['client_credentials'],
        response_types_supported: ['token'],
        subject_types_supported: ['public'],
        id_token_signing_alg_values_supported: ['RS256'],
      });
    }
    if (request.method === 'GET' && path === '/jwks.json') return answer(response, 200, { keys: [key.publicJwk] });
    if (request.method !== 'POST' || path !== '/token') return answer(response, 404, { error: 'not_found' });
    const subject = await readSubject(request);
    if (subject === undefined || !options.subjects[subject]) {
      const known = Object.keys(options.subjects).join(', ');
      return answer(response, 400, { error: 'invalid_client', error_description: `client_id is one of: ${known}` });
    }
    answer(response, 200, { access_token: await token(subject), token_type: 'Bearer', expires_in: lifetime });
  };

  return {
    url,
    audience: options.audience,
    token,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

export interface IssuerOptions {
  /** Where the signing key stays. */
  readonly folder: string;
  readonly audience: string;
  /** Claims by subject; a subject's name is its client_id at `POST /token`. */
  readonly subjects: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  readonly lifetimeSeconds?: number | undefined;
  readonly port?: number | undefined;
}

export interface Issuer {
  /** The issuer of its tokens; discovery lies below it. */
  readonly url: string;
  readonly audience: string;
  /** A token for a subject; the options make the wrong ones that tests need. `expiresIn` is in seconds. */
  token(
    subject: string,
    options?: { audience?: string; expiresIn?: number; claims?: Readonly<Record<string, unknown>> },
  ): Promise<string>;
  close(): Promise<void>;
}

async function loadKey(file: string) {
  const pem = await readFile(file, 'utf8').catch(() => undefined);
  const privateKey = pem
    ? await importPKCS8(pem, 'RS256', { extractable: true })
    : (await generateKeyPair('RS256', { extractable: true })).privateKey;
  if (!pem) {
    await writeFile(`${file}.new`, await exportPKCS8(privateKey), { mode: 0o600 });
    await rename(`${file}.new`, file);
  }
  const { kty, n, e } = await exportJWK(privateKey);
  const kid = String(n).slice(0, 16);
  return { privateKey, kid, publicJwk: { kty, n, e, kid, alg: 'RS256', use: 'sig' } as JWK };
}

/** `client_id` of a form or of JSON. */
async function readSubject(request: IncomingMessage): Promise<string | undefined> {
  try {
    const text = (await readBody(request, 10_000)).toString();
    if (!request.headers['content-type']?.includes('json'))
      return new URLSearchParams(text).get('client_id') ?? undefined;
    return String((JSON.parse(text) as { client_id?: unknown }).client_id);
  } catch (error) {
    if (error instanceof AwsError || error instanceof SyntaxError) return undefined;
    throw error;
  }
}

function answer(response: ServerResponse, status: number, body: unknown): void {
  response.writeHead(status, { 'content-type': 'application/json', 'cache-control': 'no-store' });
  response.end(JSON.stringify(body));
}
