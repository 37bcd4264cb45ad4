import type { ConnectorSettings } from '@slipway/aws';
import type { Circuit } from '@slipway/delivery';
import type { DomainEvent } from '@slipway/events';
import type { Actor } from '@slipway/kernel';
import { accepts, onboarding as machine, rowFor } from '@slipway/lifecycle';
import { starters } from '@slipway/platforms';
import { type Deciding, moveOnboarding, onboardingState, type Platform } from '@slipway/releases';
import { closeCircuit } from '../circuit.ts';
import { environment } from '../environment.ts';
import { connectors, deciding, documents, secrets } from '../ports.ts';
import { api } from './api.ts';
import { listDocuments, page, readDocument, shown, writeDocument } from './documents.ts';
import { createInboundCredential, listInboundCredentials, revokeInboundCredential } from './inbound-credentials.ts';
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
  'get-starters': async () => ({ status: 200, body: { items: Object.values(starters) } }),
  'get-onboarding': async ({ tenantId, path }) => {
    const platformId = path.platformId ?? '';
    if (!(await documents().get(tenantId, 'platform', { platformId }))) return refuse('not-found');
    return onboardingReply(tenantId, platformId);
  },
  'move-onboarding': moveOn,
  'put-credentials': putCredentials,
  'test-connection': testConnection,
  'list-inbound-credentials': listInboundCredentials,
  'create-inbound-credential': createInboundCredential,
  'revoke-inbound-credential': revokeInboundCredential,
});

/** Stores what the platform gave us as a secret, and makes the connector that uses it. */
async function putCredentials({ tenantId, actor, path, body }: ApiRequest<'put-credentials'>): Promise<Reply> {
  const platformId = path.platformId ?? '';
  const [platform, connection] = await documents().getAll(tenantId, [
    ['platform', { platformId }],
    ['connection', { platformId }],
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
  await connected(tenantId, actor, platformId);
  return { status: 204 };
}

/** Credentials bring a platform that was only described into its tests. */
async function connected(tenantId: string, actor: Actor, platformId: string): Promise<void> {
  const stored = await documents().get(tenantId, 'onboarding', { platformId });
  if (onboardingState(stored) !== 'draft') return;
  const moved = moveOnboarding(platformId, stored, 'connect', [], deciding(tenantId, actor));
  // A conflict: somebody else set credentials in this moment, and it is in its tests by that.
  if (moved.ok) await documents().commit(moved.value);
}

/** Moves a platform; where its row asks for it, the connection is tested first. What was held goes when it is resumed. */
async function moveOn(request: ApiRequest<'move-onboarding'>): Promise<Reply> {
  const { tenantId, actor, path, body } = request;
  const platformId = path.platformId ?? '';
  if (!(await documents().get(tenantId, 'platform', { platformId }))) return refuse('not-found');
  const stored = await documents().get(tenantId, 'onboarding', { platformId });
  const needs = rowFor(machine, onboardingState(stored), body.event)?.needs;
  if (needs !== undefined) {
    const tested = await tryConnection(tenantId, actor, platformId);
    if (tested.status !== 200) return tested;
  }
  const by = deciding(tenantId, actor);
  const moved = moveOnboarding(platformId, stored, body.event, needs === undefined ? [] : [needs], by);
  if (!moved.ok) {
    const { code, ...facts } = moved.refusal;
    return refuse(code, facts);
  }
  const held = body.event === 'resume' ? await firstHeld(tenantId, platformId, by) : [];
  const outcome = await documents().commit({ ...moved.value, events: [...moved.value.events, ...held] });
  if (!outcome.ok) return refuse('version-conflict', { detail: 'Somebody else moved the platform; look again.' });
  return onboardingReply(tenantId, platformId);
}

/** Asking for one of those that wait lets go all whose turn has come. */
async function firstHeld(tenantId: string, platformId: string, { clock, ids }: Deciding): Promise<DomainEvent[]> {
  const { items } = await documents().list(tenantId, 'batch', { platformId, standing: 'waiting' }, { limit: 1 });
  return items.map(({ value: { batchId, attempt } }) => ({
    name: 'delivery.requested',
    detail: { eventId: ids.next('evt'), tenantId, at: clock.now(), platformId, batchId, attempt },
  }));
}

async function onboardingReply(tenantId: string, platformId: string): Promise<Reply> {
  const stored = await documents().get(tenantId, 'onboarding', { platformId });
  const state = onboardingState(stored);
  const since = stored ? { since: stored.value.since } : {};
  return { status: 200, body: { platformId, state, ...since, accepts: accepts(machine, state) } };
}

/** A platform that moved or has new host keys: its connector follows. */
async function followAddress(tenantId: string, platformId: string): Promise<void> {
  const [platform, connection] = await documents().getAll(tenantId, [
    ['platform', { platformId }],
    ['connection', { platformId }],
  ]);
  if (!platform || !connection) return;
  const { connectorId, secretArn } = connection.value;
  await connectors().update(connectorId, settingsOf(platform.value, secretArn));
}

function testConnection({ tenantId, actor, path }: ApiRequest<'test-connection'>): Promise<Reply> {
  return tryConnection(tenantId, actor, path.platformId ?? '');
}

async function tryConnection(tenantId: string, actor: Actor, platformId: string): Promise<Reply> {
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
  const [platform, dock] = await documents().getAll(tenantId, [
    ['platform', { platformId }],
    ['dock', { platformId }],
  ]);
  if (!platform) return refuse('not-found');
  const circuit = dock?.value.circuit;
  const waiting = { platformId, standing: 'waiting' } as const;
  const { items, next } = await documents().list(tenantId, 'batch', waiting, { limit: MOST_COUNTED });
  const cleared = await documents().getAll(
    tenantId,
    (dock?.value.underWay ?? []).map((batchId) => ['batch', { platformId, batchId }] as const),
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
