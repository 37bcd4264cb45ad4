import { countingIds, fixedClock, type Stored } from '@slipway/kernel';
import type { PlatformStatus, Purpose, SyncState, TaskState } from '@slipway/lifecycle';
import { starters } from '@slipway/platforms';
import { type Asset, asset } from './catalog/asset.ts';
import { party } from './catalog/party.ts';
import { type Product, product } from './catalog/product.ts';
import { type Resource, resource } from './catalog/resource.ts';
import type { Deciding } from './documents.ts';
import { type Platform, platform } from './platform.ts';
import type { Destination, ReadinessFacts } from './readiness/facts.ts';
import { type ReleaseRequest, releaseRequest } from './release.ts';
import type { Delivering } from './step.ts';
import type { DeliveryTask, TaskFailure } from './task.ts';
import { tenant } from './tenant.ts';

// Small complete cases for the tests of this package.

export const NOW = '2027-03-05T10:00:00.000Z';

export const decidingAt = (now = NOW): Deciding => ({
  tenantId: 'northern-lights',
  actor: { kind: 'user', name: 'ida@example.com' },
  clock: fixedClock(now),
  ids: countingIds(),
});

export const stored = <Value>(value: Value, version = 3): Stored<Value> => ({
  value,
  version,
  createdAt: '2027-03-01T00:00:00.000Z',
  updatedAt: '2027-03-02T00:00:00.000Z',
});

export const failureWith = (facts: Partial<TaskFailure> = {}): TaskFailure => ({
  code: 'internal',
  message: 'Something broke on our side.',
  step: 'SendFiles',
  at: NOW,
  retry: 'by-hand',
  ...facts,
});

/** A task in a state, with a platform release in a state; of version 7 and 4. */
export const deliveringIn = (
  status: TaskState,
  {
    release = 'delivering',
    sync = 'in-sync',
    purpose = 'initial',
    ...task
  }: Partial<Omit<DeliveryTask, 'status'>> & { release?: PlatformStatus; sync?: SyncState; purpose?: Purpose } = {},
): Delivering => ({
  task: stored<DeliveryTask>(
    {
      taskId: 'tsk_1',
      releaseId: 'rel_1',
      platformId: 'aurora',
      purpose,
      status,
      messageId: 'MSG-1',
      messageCreatedAt: '2027-03-01T00:00:00.000Z',
      batchId: '20270301000000000',
      attempt: 1,
      ...task,
    },
    7,
  ),
  platformRelease: stored(
    { releaseId: 'rel_1', platformId: 'aurora', status: release, sync, since: '2027-03-01T00:00:00.000Z' },
    4,
  ),
});

const credit = { displayArtistName: 'Ebbe & Flut', displayArtists: [{ partyId: 'ebbe' }] };
const pLine = { year: 2027, text: '2027 Northern Lights' };

export const recording = (resourceId: string, facts: object = {}): Resource =>
  resource.parse({
    kind: 'SoundRecording',
    resourceId,
    isrc: 'QZNL92600001',
    title: `Title of ${resourceId}`,
    ...credit,
    contributors: [{ partyId: 'ida', roles: ['Composer'] }],
    pLine,
    assetId: `file-${resourceId}`,
    ...facts,
  });

export const cover = (facts: object = {}): Resource =>
  resource.parse({ kind: 'Image', resourceId: 'cover', assetId: 'file-cover', ...facts });

export const readyAsset = (assetId: string, kind: 'audio' | 'image', facts: object = {}): Asset =>
  asset.parse({
    assetId,
    kind,
    fileName: `${assetId}.bin`,
    state: 'ready',
    key: `assets/${assetId}`,
    size: 1000,
    extension: kind === 'audio' ? 'wav' : 'png',
    hashes: { md5: 'a'.repeat(32), sha1: 'b'.repeat(40), sha256: 'c'.repeat(64) },
    ...facts,
  });

export const album = (facts: object = {}): Product =>
  product.parse({
    productId: 'tidewater',
    icpn: '8591234560016',
    title: 'Tidewater',
    ...credit,
    labelPartyId: 'label',
    genre: 'Ambient',
    components: [{ items: [{ resourceId: 'one' }, { resourceId: 'two' }] }],
    coverResourceId: 'cover',
    ...facts,
  });

export const onboarded = (platformId: string): Platform =>
  platform.parse({
    platformId,
    name: platformId,
    dpid: 'PADPIDA2099010303D',
    partyName: platformId,
    profile: starters['generic-batch']?.profile,
    sftp: { host: 'sftp.example.com', hostKeys: ['ssh-ed25519 AAAA'] },
  });

export const byId = <Item, Key extends keyof Item>(key: Key, items: readonly Item[]): Map<string, Item> =>
  new Map(items.map((item) => [String(item[key]), item]));

/** A platform that takes whatever comes. */
export const destination = (platformId: string, facts: Partial<Destination> = {}): Destination => ({
  platformId,
  platform: onboarded(platformId),
  isConnected: true,
  ...facts,
});

/** Everything that the album needs to be released to two platforms. */
export const completeFacts = (changes: Partial<ReadinessFacts> = {}): ReadinessFacts => ({
  tenant: tenant.parse({ tenantId: 'northern-lights', dpid: 'PADPIDA2099010101X', partyName: 'Northern Lights' }),
  product: album(),
  resources: byId('resourceId', [recording('one'), recording('two'), cover()]),
  works: new Map(),
  assets: byId('assetId', [
    readyAsset('file-one', 'audio'),
    readyAsset('file-two', 'audio'),
    readyAsset('file-cover', 'image'),
  ]),
  parties: byId(
    'partyId',
    ['label', 'ebbe', 'ida'].map((partyId) => party.parse({ partyId, fullName: partyId })),
  ),
  delivers: 'everything',
  numberPools: {},
  pools: new Map(),
  destinations: [destination('aurora'), destination('borealis')],
  ...changes,
});

export const card = (facts: object = {}) => ({
  cardId: 'streaming',
  grants: 'release',
  territories: { include: ['Worldwide'] },
  window: { start: '2027-03-05' },
  models: ['SubscriptionModel'],
  useTypes: ['OnDemandStream'],
  ...facts,
});

export const requestFor = (...platformIds: string[]): ReleaseRequest =>
  releaseRequest.parse({
    productId: 'tidewater',
    platforms: platformIds.map((platformId) => ({ platformId, cards: [card()] })),
  });
