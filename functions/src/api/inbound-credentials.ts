import { randomBytes } from 'node:crypto';
import { hashedPassword, type InboundCredentials, MOST_INBOUND_CREDENTIALS, usernameOf } from '@slipway/releases';
import { deciding, documents } from '../ports.ts';
import { type Reply, refuse } from './reply.ts';
import type { ApiRequest } from './request.ts';

type Credential = InboundCredentials['credentials'][number];

/** What a platform can sign in with here. */
export async function listInboundCredentials({
  tenantId,
  path: { platformId = '' },
}: ApiRequest<'list-inbound-credentials'>): Promise<Reply> {
  const [platform, held] = await heldBy(tenantId, platformId);
  if (!platform) return refuse('not-found');
  return { status: 200, body: { items: (held?.value.credentials ?? []).map(shownFor(tenantId, platformId)) } };
}

/** Makes one more. The password is in this answer and nowhere else: a repetition of the request has none. */
export async function createInboundCredential({
  tenantId,
  actor,
  path: { platformId = '' },
  stableId,
}: ApiRequest<'create-inbound-credential'>): Promise<Reply> {
  const credentialId = stableId('key');
  const show = shownFor(tenantId, platformId);
  for (let race = 1; race <= MOST_RACES; race += 1) {
    const [platform, held] = await heldBy(tenantId, platformId);
    if (!platform) return refuse('not-found');
    const credentials = held?.value.credentials ?? [];
    const before = credentials.find((each) => each.credentialId === credentialId);
    if (before) return { status: 201, body: show(before) };
    if (credentials.length >= MOST_INBOUND_CREDENTIALS)
      return refuse('credentials-too-many', { detail: `It has ${credentials.length}: revoke one first.` });
    const password = randomBytes(32).toString('base64url');
    const { clock, ids } = deciding(tenantId, actor);
    const at = clock.now();
    const made: Credential = { credentialId, madeAt: at, passwordSha256: hashedPassword(password) };
    const says = `Credential ${credentialId} made, by which ${platformId} signs in here`;
    const stored = await documents().commit({
      tenantId,
      writes: [
        {
          kind: 'inboundCredentials',
          value: { platformId, credentials: [...credentials, made] },
          expect: held?.version ?? 'absent',
        },
      ],
      audit: [{ auditId: ids.next('aud'), at, actor, platformId, says }],
      events: [],
    });
    if (stored.ok) return { status: 201, body: { ...show(made), password } };
  }
  return refuse('version-conflict', { detail: 'Others make credentials of this platform at the same moment.' });
}

/** From now on it opens nothing. */
export async function revokeInboundCredential({
  tenantId,
  actor,
  path: { platformId = '', credentialId = '' },
}: ApiRequest<'revoke-inbound-credential'>): Promise<Reply> {
  for (let race = 1; race <= MOST_RACES; race += 1) {
    const [, held] = await heldBy(tenantId, platformId);
    const credentials = held?.value.credentials.filter((each) => each.credentialId !== credentialId);
    if (!held || credentials?.length === held.value.credentials.length) return refuse('not-found');
    const { clock, ids } = deciding(tenantId, actor);
    const says = `Credential ${credentialId} of ${platformId} revoked`;
    const stored = await documents().commit({
      tenantId,
      writes: [
        { kind: 'inboundCredentials', value: { platformId, credentials: credentials ?? [] }, expect: held.version },
      ],
      audit: [{ auditId: ids.next('aud'), at: clock.now(), actor, platformId, says }],
      events: [],
    });
    if (stored.ok) return { status: 204 };
  }
  return refuse('version-conflict', { detail: 'Others change credentials of this platform at the same moment.' });
}

const MOST_RACES = 10;

const heldBy = (tenantId: string, platformId: string) =>
  documents().getAll(tenantId, [
    ['platform', { platformId }],
    ['inboundCredentials', { platformId }],
  ]);

const shownFor =
  (tenantId: string, platformId: string) =>
  ({ credentialId, madeAt }: Credential) => ({
    credentialId,
    madeAt,
    username: usernameOf({ tenantId, platformId, credentialId }),
  });
