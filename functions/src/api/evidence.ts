import { createHash } from 'node:crypto';
import { canonicalJson } from '@slipway/delivery';
import type { AuditEntry } from '@slipway/kernel';
import type { DeliveryTask } from '@slipway/releases';
import { environment } from '../environment.ts';
import { pack } from '../pack.ts';
import { documents, objects } from '../ports.ts';
import { transfersOf } from '../workflow/transfers.ts';
import { api } from './api.ts';
import { type Reply, refuse } from './reply.ts';
import type { ApiRequest } from './request.ts';

export const handler = api({ 'get-evidence': getEvidence });

const DOWNLOAD_SECONDS = 300;

/** Everything that proves one delivery, in one file. Its bytes depend on what is stored and on nothing else. */
async function getEvidence({ tenantId, path }: ApiRequest<'get-evidence'>): Promise<Reply> {
  const { releaseId = '', taskId = '' } = path;
  const task = await documents().get(tenantId, 'task', { releaseId, taskId });
  if (!task) return refuse('not-found');
  const bytes = pack(await contentsOf(tenantId, task.value));
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const bucket = environment('PACKAGES_BUCKET');
  const key = `evidence/${tenantId}/${taskId}/${sha256}.zip`;
  await objects().keep(bucket, key, bytes, 'application/zip');
  const url = await objects().downloadUrl(bucket, key, DOWNLOAD_SECONDS);
  return {
    status: 200,
    body: { url, expiresAt: new Date(Date.now() + DOWNLOAD_SECONDS * 1000).toISOString(), sha256 },
  };
}

type Contents = Map<string, Uint8Array>;

async function contentsOf(tenantId: string, task: DeliveryTask): Promise<Contents> {
  const { platformId, batchId, releaseId, taskId, messageId, package: sealed } = task;
  const contents: Contents = new Map();
  const add = (name: string, bytes: Uint8Array | undefined) => bytes && contents.set(name, bytes);
  // A database keeps the members of a document in no order.
  const addJson = (name: string, value: unknown) => contents.set(name, utf8(readable(canonicalJson(value))));
  const read = async (name: string, key: string | undefined) =>
    add(name, key === undefined ? undefined : await objects().read(environment('PACKAGES_BUCKET'), key));

  addJson('task.json', task);
  const batch = await documents().get(tenantId, 'batch', { platformId, batchId });
  await read(`message/${messageId}.xml`, sealed?.messageKey);
  await read('package.json', sealed?.key);
  await read('files.json', sealed?.filesKey);
  await read('plan.json', batch?.value.planKey);
  const marker = markerOf(contents.get('plan.json'));
  await read(marker.name, marker.key);
  const transfers = await transfersOf({ tenantId, platformId, batchId });
  addJson(
    'transfers.json',
    transfers.map(({ taskToken: _, ...transfer }) => transfer),
  );
  addJson('timeline.json', await timelineOf(tenantId, releaseId, taskId));
  const answers = await answersTo(tenantId, messageId);
  addJson('acknowledgements.json', answers);
  for (const { acknowledgementId, key } of answers) {
    add(`acknowledgements/${acknowledgementId}.xml`, await objects().read(environment('INBOUND_BUCKET'), key));
  }
  return contents;
}

const readable = (json: string): string => `${JSON.stringify(JSON.parse(json), undefined, 2)}\n`;

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

/** The manifest, or whatever told the platform to begin; release by release that is the message itself. */
function markerOf(plan: Uint8Array | undefined): { readonly name: string; readonly key: string | undefined } {
  if (!plan) return { name: '', key: undefined };
  const { marker } = JSON.parse(new TextDecoder().decode(plan)) as {
    marker: { wirePath: string; source: { key: string } };
  };
  const isMessage = marker.source.key.startsWith('sealed/messages/');
  return { name: `marker/${marker.wirePath.split('/').at(-1)}`, key: isMessage ? undefined : marker.source.key };
}

async function timelineOf(tenantId: string, releaseId: string, taskId: string): Promise<AuditEntry[]> {
  const entries: AuditEntry[] = [];
  let cursor: string | undefined;
  do {
    const page = await documents().trail(tenantId, { releaseId }, { limit: 100, ...(cursor ? { cursor } : {}) });
    entries.push(...page.items.filter((entry) => entry.taskId === taskId));
    cursor = page.next;
  } while (cursor !== undefined);
  return entries;
}

async function answersTo(tenantId: string, messageId: string) {
  const answers = [];
  let cursor: string | undefined;
  do {
    const wanted = { limit: 100, ...(cursor ? { cursor } : {}) };
    const page = await documents().list(tenantId, 'acknowledgement', { messageId }, wanted);
    answers.push(...page.items.map(({ value }) => value));
    cursor = page.next;
  } while (cursor !== undefined);
  return answers;
}
