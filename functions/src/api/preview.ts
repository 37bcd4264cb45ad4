import { compose } from '@slipway/composer';
import { assessFile } from '@slipway/conformance';
import { type CommercialCard, commercialCard } from '@slipway/deals';
import { DeliveryFailure } from '@slipway/delivery';
import { validate, write } from '@slipway/ern';
import { cardsOf, type Platform, type Release, type Tenant } from '@slipway/releases';
import { documents } from '../ports.ts';
import { givenFor } from '../workflow/check-message.ts';
import { loadCatalog } from '../workflow/load-catalog.ts';
import { nameOf, placedFiles } from '../workflow/placed-files.ts';
import { api } from './api.ts';
import { gridView } from './deal-grid.ts';
import { Refused, type Reply, refuse } from './reply.ts';
import type { ApiRequest } from './request.ts';

export const handler = api({
  'preview-release': async ({ tenantId, path }) => {
    const { releaseId = '', platformId = '' } = path;
    const release = await documents().get(tenantId, 'release', { releaseId });
    const terms = release?.value.platforms.find((each) => each.platformId === platformId);
    if (!release || !terms) return refuse('not-found');
    const { submittedAt: at } = release.value;
    return preview(tenantId, platformId, release.value, terms.cards, { id: releaseId, at });
  },
  'preview-draft': previewDraft,
});

async function previewDraft({ tenantId, path }: ApiRequest<'preview-draft'>): Promise<Reply> {
  const { draftId = '', productId = '', platformId = '' } = path;
  const [draft, product] = await documents().getAll(tenantId, [
    ['draft', { draftId }],
    ['product', { productId }],
  ]);
  const cards = draft && draft.value.state !== 'deleted' ? cardsOf(draft.value, platformId) : undefined;
  if (!draft || !product || !cards || !draft.value.content.works?.[productId]) return refuse('not-found');
  const parsed = cards.map((card) => ({ card, outcome: commercialCard.safeParse(card) }));
  const errors = parsed.flatMap(({ card, outcome }) =>
    (outcome.error?.issues ?? []).map(({ path: at, message }) => ({
      pointer: `/content/cards/${[card.cardId, ...at].map(String).join('/')}`,
      detail: message,
    })),
  );
  if (errors.length > 0) return refuse('draft-incomplete', { errors });
  const { icpn } = product.value;
  if (icpn === undefined) {
    return refuse('preview-impossible', {
      detail: 'The product has no UPC or EAN: one is drawn when it is submitted.',
    });
  }
  const { delivers = 'everything' } = draft.value.content;
  return preview(
    tenantId,
    platformId,
    { productId, delivers, icpn },
    parsed.flatMap(({ outcome }) => (outcome.success ? [outcome.data] : [])),
    { id: draftId, at: draft.value.editedAt },
  );
}

type Previewed = Pick<Release, 'productId' | 'delivers' | 'icpn' | 'grid' | 'drawn'>;

/** What the message is named by until a task draws its id and its time: looked at twice, it is the same. */
interface Named {
  readonly id: string;
  readonly at: string;
}

/** A Lambda answer has at most 6 MB. */
const MOST_MESSAGE_BYTES = 4 * 1024 * 1024;

/**
 * The message as the delivery would write it now, and everything that is known of it. Only what is drawn when a task is
 * made differs: the MessageId and its time.
 */
async function preview(
  tenantId: string,
  platformId: string,
  release: Previewed,
  cards: readonly CommercialCard[],
  named: Named,
): Promise<Reply> {
  const [tenant, platform] = await documents().getAll(tenantId, [
    ['tenant', {}],
    ['platform', { platformId }],
  ]);
  if (!platform) return refuse('not-found');
  if (!tenant) return refuse('tenant-unknown');
  const { profile } = platform.value;
  const { message, files } = await composed(tenant.value, platform.value, release, cards, named);
  const { bytes, unsaid, assumed } = await write(message, profile.ern.version, { avs: profile.ern.avsVersion });
  const validation = await validate(bytes);
  const assessed = await assessFile(bytes, givenFor(profile.ern, { history: [], ...(files ? { files } : {}) }));
  return {
    status: 200,
    body: {
      version: profile.ern.version,
      avsVersion: profile.ern.avsVersion,
      bytes: bytes.length,
      ...(bytes.length > MOST_MESSAGE_BYTES ? {} : { message: new TextDecoder().decode(bytes) }),
      validation: { errors: validation.errors.slice(0, MOST_ROWS) },
      conformance: assessed.ok
        ? {
            verdict: assessed.value.verdict,
            because: assessed.value.because,
            counts: assessed.value.counts,
            findings: assessed.value.findings.slice(0, MOST_ROWS),
          }
        : { verdict: 'unreadable', because: assessed.refusal.detail, counts: {}, findings: [] },
      unsaid: unsaid.slice(0, MOST_ROWS),
      assumed: assumed.slice(0, MOST_ROWS),
      grid: await gridView(tenantId, cards),
    },
  };
}

const MOST_ROWS = 500;

async function composed(
  tenant: Tenant,
  platform: Platform,
  release: Previewed,
  cards: readonly CommercialCard[],
  { id: releaseId, at }: Named,
) {
  try {
    const product = await documents().get(tenant.tenantId, 'product', { productId: release.productId });
    const catalog = await loadCatalog(tenant, release, product, release.delivers);
    const task = {
      messageId: `PREVIEW-${releaseId}`,
      messageCreatedAt: at,
      releaseId,
      purpose: 'initial',
    } as const;
    const below = { releaseId: nameOf(catalog.product, platform.profile), messageId: task.messageId };
    const resources =
      release.delivers === 'everything'
        ? placedFiles(catalog, platform.profile, { ...below, batchId: '0'.repeat(17), timestamp: '0'.repeat(17) })
        : [];
    const fileUris = new Map(resources.map(({ resourceReference, file }) => [resourceReference, file.wirePath]));
    return {
      message: compose({ tenant, platform, catalog, cards, task, fileUris }),
      files:
        release.delivers === 'everything'
          ? resources.map(({ file: { wirePath, hashes } }) => ({ path: wirePath, hashes: { ...hashes } }))
          : undefined,
    };
  } catch (error) {
    // What would stop the delivery stops the preview, with the same words.
    if (error instanceof DeliveryFailure) throw new Refused('preview-impossible', { detail: error.message });
    throw error;
  }
}
