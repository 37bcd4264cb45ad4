import type { ConnectorSettings } from '@slipway/aws';
import type { Platform } from '@slipway/releases';
import { environment } from '../environment.ts';
import { connectors, deciding, documents, secrets } from '../ports.ts';
import { api } from './api.ts';
import { listDocuments, readDocument, writeDocument } from './documents.ts';
import { type Reply, refuse } from './reply.ts';
import type { ApiRequest } from './request.ts';

const writePlatform = writeDocument('platform', (platform) => `Platform "${platform.name}" written`);

export const handler = api({
  'list-platforms': listDocuments('platform'),
  'get-platform': readDocument('platform'),
  'put-platform': async (request) => {
    const reply = await writePlatform(request);
    if (reply.status < 300) await followAddress(request.tenantId, request.path.platformId ?? '');
    return reply;
  },
  'put-credentials': putCredentials,
  'test-connection': testConnection,
});

/** Stores what the platform gave us as a secret, and makes the connector that uses it. */
async function putCredentials({ tenantId, actor, path, body }: ApiRequest<'put-credentials'>): Promise<Reply> {
  const platformId = path.platformId ?? '';
  const [platform, connection] = await Promise.all([
    documents().get(tenantId, 'platform', { platformId }),
    documents().get(tenantId, 'connection', { platformId }),
  ]);
  if (!platform) return refuse('not-found');
  const { clock, ids } = deciding(tenantId, actor);
  const secretArn = await secrets().put(`${environment('SECRET_PREFIX')}${tenantId}/${platformId}`, body);
  if (!connection) {
    const connectorId = await connectors().create(settingsOf(platform.value, secretArn));
    const stored = await documents().commit({
      tenantId,
      writes: [{ kind: 'connection', value: { platformId, secretArn, connectorId }, expect: 'absent' }],
      audit: [
        { auditId: ids.next('aud'), at: clock.now(), actor, platformId, says: `Credentials of ${platformId} set` },
      ],
      events: [],
    });
    if (!stored.ok) return refuse('version-conflict', { detail: 'Somebody else set credentials at the same moment.' });
  }
  return { status: 204 };
}

/** A platform that moved or has new host keys: its connector follows. */
async function followAddress(tenantId: string, platformId: string): Promise<void> {
  const [platform, connection] = await Promise.all([
    documents().get(tenantId, 'platform', { platformId }),
    documents().get(tenantId, 'connection', { platformId }),
  ]);
  if (!platform || !connection) return;
  const { connectorId, secretArn } = connection.value;
  await connectors().update(connectorId, settingsOf(platform.value, secretArn));
}

async function testConnection({ tenantId, path }: ApiRequest<'test-connection'>): Promise<Reply> {
  const platformId = path.platformId ?? '';
  const platform = await documents().get(tenantId, 'platform', { platformId });
  if (!platform) return refuse('not-found');
  const connection = await documents().get(tenantId, 'connection', { platformId });
  if (!connection) return refuse('connection-failed', { detail: 'The platform has no credentials yet.' });
  const { ok, says } = await connectors().test(connection.value.connectorId);
  return ok ? { status: 200, body: { status: 'OK', says } } : refuse('connection-failed', { detail: says });
}

const settingsOf = ({ sftp, profile }: Platform, secretArn: string): ConnectorSettings => ({
  url: `sftp://${sftp.host}:${sftp.port}`,
  secretArn,
  hostKeys: sftp.hostKeys,
  accessRoleArn: environment('CONNECTOR_ROLE_ARN'),
  sessions: profile.transport.concurrentFiles,
});
