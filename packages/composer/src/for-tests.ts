import { type CommercialCard, commercialCard } from '@slipway/deals';
import { platformProfile } from '@slipway/platforms';
import {
  type AssetRequest,
  asset,
  type NumberedProduct,
  numberedProduct,
  type Party,
  type Platform,
  partyFields,
  platform,
  type ReadyAsset,
  type Resource,
  resourceFields,
  type Tenant,
  tenant,
  type Work,
  workFields,
} from '@slipway/releases';
import { type SampleProduct, sampleAlbum, samplePlatforms, sampleTenants } from '@slipway/samples';
import { arrange, type Catalog } from './arrange.ts';
import type { ComposeInput } from './compose.ts';

// The sample album as a composer gets it, and what is changed about it in a test.

export const sender: Tenant = tenant.parse({ tenantId: 'northern-lights', ...sampleTenants['northern-lights'] });

export const recipient = (index: 0 | 1 = 0): Platform => {
  const sample = samplePlatforms[index];
  if (!sample) throw new Error('There are two sample platforms');
  const { platformId, name, dpid, partyName, profile } = sample;
  const sftp = { host: 'sftp.example.com', hostKeys: ['ssh-ed25519 AAAA'] };
  return platform.parse({ platformId, name, dpid, partyName, profile: platformProfile.parse(profile), sftp });
};

export const soundFile = (assetId: string, facts: object = {}): ReadyAsset =>
  asset.parse({
    assetId,
    kind: 'audio',
    fileName: `${assetId}.wav`,
    state: 'ready',
    key: `a/${assetId}`,
    size: 1_058_444,
    extension: 'wav',
    hashes: { md5: 'a'.repeat(32), sha1: 'b'.repeat(40), sha256: 'c'.repeat(64) },
    audio: { container: 'WAVE', codec: 'PCM', sampleRate: 44100, bitsPerSample: 16, channels: 2, duration: 6 },
    ...facts,
  }) as ReadyAsset;

/** What the prober finds in a file of a kind. */
const found = {
  audio: {},
  video: {
    kind: 'video',
    extension: 'mov',
    audio: undefined,
    video: { container: 'QuickTime', codec: 'AVC', width: 1920, height: 1080, frameRate: 25, duration: 6 },
  },
  image: { kind: 'image', extension: 'png', audio: undefined, image: { codec: 'png', width: 3000, height: 3000 } },
  text: { kind: 'text', extension: 'pdf', audio: undefined, text: { codec: 'PDF' } },
} as const satisfies Record<AssetRequest['kind'], object>;

/** A sample product as a composer gets it. */
export function sampleCatalog(sample: SampleProduct = sampleAlbum): Catalog {
  const files = new Map(sample.files.map(({ resourceId }) => [resourceId, `file-${resourceId}`]));
  const documents = sample.documents(files).map(({ path, body }) => ({ parts: path.split('/'), body }));
  const those = <Value>(kind: string, read: (id: string, body: object) => Value): [string, Value][] =>
    documents.flatMap(({ parts: [, , of, id = ''], body }) =>
      of === kind ? [[id, read(id, body)] as [string, Value]] : [],
    );
  const [first] = those<NumberedProduct>('products', (productId, body) =>
    numberedProduct.parse({ ...body, productId }),
  );
  if (!first) throw new Error('The sample has a product');
  return {
    product: first[1],
    resources: new Map(
      those<Resource>('resources', (resourceId, body) => ({ ...resourceFields.parse(body), resourceId }) as Resource),
    ),
    works: new Map(those<Work>('works', (workId, body) => ({ ...workFields.parse(body), workId }))),
    parties: new Map(those<Party>('parties', (partyId, body) => ({ ...partyFields.parse(body), partyId }))),
    assets: new Map(
      sample.files.map(({ resourceId, kind }) => [`file-${resourceId}`, soundFile(`file-${resourceId}`, found[kind])]),
    ),
  };
}

export const cardOf = (facts: object = {}): CommercialCard =>
  commercialCard.parse({
    cardId: 'streaming',
    grants: 'release',
    territories: { include: ['Worldwide'] },
    window: { start: '2027-03-05' },
    models: ['SubscriptionModel'],
    useTypes: ['OnDemandStream'],
    ...facts,
  });

/** What a message is made of: the sample album to the first sample platform, but for what is changed. */
export function inputOf(changes: Partial<ComposeInput> = {}): ComposeInput {
  const catalog = changes.catalog ?? sampleCatalog();
  const files = arrange(catalog).filter((placed) => placed.asset !== undefined);
  return {
    tenant: sender,
    platform: recipient(),
    catalog,
    cards: sampleAlbum.cards.map((card) => commercialCard.parse(card)),
    task: {
      messageId: 'MSG-1',
      messageCreatedAt: '2027-03-01T10:11:12.345Z',
      releaseId: 'rel_1',
      purpose: 'initial',
    },
    fileUris: new Map(
      files.map((placed) => [
        placed.resourceReference,
        `resources/${placed.resourceReference}.${placed.asset?.extension}`,
      ]),
    ),
    ...changes,
  };
}
