import type { ConnectorSettings } from '@slipway/aws';
import type { Circuit } from '@slipway/delivery';
import type { Platform } from '@slipway/releases';
import { closeCircuit } from '../circuit.ts';
import { environment } from '../environment.ts';
import { connectors, deciding, documents, secrets } from '../ports.ts';
import { api } from './api.ts';
import { listDocuments, page, readDocument, shown, writeDocument } from './documents.ts';
import { type Reply, refuse } from './reply.ts';
import type { ApiRequest } from './request.ts';

const writePlatform = writeDocument('platform', (platform) => `Platform "${platform.name}" written`);

export const handler = api({
  'list-platforms': listDocuments('platform'),
  'get-platform': readDocument('platform'),
  'put-platform': async (request) => {
    const reply = await writePlatform(request);
    if (reply.status < 300) {
      const { platformId = '' } = request.path;
      await followAddress(request.tenantId, platformId);
      await closeCircuit(request.tenantId, platformId, request.actor);
    }
    return reply;
  },
  'get-platform-traffic': getTraffic,
  'list-stray-answers': async (request) => {
    const { platformId = '' } = request.path;
    if (!(await documents().get(request.tenantId, 'platform', { platformId }))) return refuse('not-found');
    return page(request, (wanted) => documents().list(request.tenantId, 'strayAnswer', { platformId }, wanted), shown);
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
  await closeCircuit(tenantId, platformId, actor);
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

async function testConnection({ tenantId, actor, path }: ApiRequest<'test-connection'>): Promise<Reply> {
  const platformId = path.platformId ?? '';
  const platform = await documents().get(tenantId, 'platform', { platformId });
  if (!platform) return refuse('not-found');
  const connection = await documents().get(tenantId, 'connection', { platformId });
  if (!connection) return refuse('connection-failed', { detail: 'The platform has no credentials yet.' });
  const { ok, says } = await connectors().test(connection.value.connectorId);
  if (!ok) return refuse('connection-failed', { detail: says });
  await closeCircuit(tenantId, platformId, actor);
  return { status: 200, body: { status: 'OK', says } };
}

/** What is on its way to a platform, what waits, and what keeps it back. */
async function getTraffic({ tenantId, path }: ApiRequest<'get-platform-traffic'>): Promise<Reply> {
  const { platformId = '' } = path;
  const [platform, dock] = await Promise.all([
    documents().get(tenantId, 'platform', { platformId }),
    documents().get(tenantId, 'dock', { platformId }),
  ]);
  if (!platform) return refuse('not-found');
  const circuit = dock?.value.circuit;
  const waiting = { platformId, standing: 'waiting' } as const;
  const { items, next } = await documents().list(tenantId, 'batch', waiting, { limit: MOST_COUNTED });
  const cleared = await Promise.all(
    (dock?.value.underWay ?? []).map((batchId) => documents().get(tenantId, 'batch', { platformId, batchId })),
  );
  return {
    status: 200,
    body: {
      platformId,
      state: stateOf(circuit),
      ...(circuit ? { circuit } : {}),
      underWay: cleared.flatMap((batch) => (batch?.value.standing === 'cleared' ? [batch.value.batchId] : [])),
      waiting: items.length,
      moreWaiting: next !== undefined,
    },
  };
}

const MOST_COUNTED = 100;

const stateOf = (circuit: Circuit | undefined): 'open' | 'resting' | 'needs-a-person' => {
  if (circuit?.since === undefined) return 'open';
  return circuit.until === undefined ? 'needs-a-person' : 'resting';
};

const settingsOf = ({ sftp, profile }: Platform, secretArn: string): ConnectorSettings => ({
  url: `sftp://${sftp.host}:${sftp.port}`,
  secretArn,
  hostKeys: sftp.hostKeys,
  accessRoleArn: environment('CONNECTOR_ROLE_ARN'),
  sessions: profile.transport.concurrentFiles,
});
