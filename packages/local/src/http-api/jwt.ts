import { createRemoteJWKSet, errors, type JWTPayload, jwtVerify } from 'jose';
import type { Authorizer } from './authorizer.ts';

/** A JWT authorizer: issuer and keys by discovery, audience (or `client_id`), expiry; scopes are the route's matter. */
export function jwtAuthorizer({ issuer, audience }: { issuer: string; audience: readonly string[] }): Authorizer {
  let keys: ReturnType<typeof createRemoteJWKSet> | undefined;
  const discover = async () => {
    if (keys) return keys;
    const address = `${issuer.replace(/\/$/, '')}/.well-known/openid-configuration`;
    const answer = await fetch(address, { signal: AbortSignal.timeout(5000) });
    if (!answer.ok) throw new Error(`Cannot read ${address}: ${answer.status}`);
    const { jwks_uri } = (await answer.json()) as { jwks_uri: string };
    keys = createRemoteJWKSet(new URL(jwks_uri));
    return keys;
  };
  return async ({ event, scopes }) => {
    const token = /^(?:Bearer\s+)?(\S+)$/i.exec(event.headers.authorization ?? '')?.[1];
    if (!token) return { ok: false, status: 401 };
    try {
      const currentDate = new Date(event.requestContext.timeEpoch);
      const { payload } = await jwtVerify(token, await discover(), { issuer, currentDate, algorithms: RSA });
      const claimed = [payload.aud ?? payload.client_id ?? []].flat();
      if (!claimed.some((one) => audience.includes(String(one)))) return { ok: false, status: 401 };
      const granted = [payload.scope ?? payload.scp ?? []].flat().flatMap((scope) => String(scope).split(' '));
      const wanted = scopes.filter((scope) => granted.includes(scope));
      if (scopes.length > 0 && wanted.length === 0) return { ok: false, status: 403 };
      return { ok: true, found: { jwt: { claims: claimTexts(payload), scopes: scopes.length > 0 ? wanted : null } } };
    } catch (error) {
      if (error instanceof errors.JOSEError) return { ok: false, status: 401 };
      throw error;
    }
  };
}

/** API Gateway takes RSA signatures only. */
const RSA = ['RS256', 'RS384', 'RS512'];

/** API Gateway hands every claim on as text, a list as `[a b]`. */
function claimTexts(payload: JWTPayload): Record<string, string> {
  return Object.fromEntries(
    Object.entries(payload).map(([name, value]) => {
      if (Array.isArray(value)) return [name, `[${value.map(String).join(' ')}]`];
      return [name, typeof value === 'object' ? JSON.stringify(value) : String(value)];
    }),
  );
}
