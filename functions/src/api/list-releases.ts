import type { AllDocuments } from '@slipway/aws';
import type { Page, PageRequest } from '@slipway/kernel';
import { documents } from '../ports.ts';
import { page } from './documents.ts';
import { listed, type ReleaseView, viewsOf } from './release-view.ts';
import type { Reply } from './reply.ts';
import type { ApiRequest } from './request.ts';
import { search } from './search.ts';

type Query = ApiRequest<'list-releases'>['query'];

/**
 * The releases of a tenant. Of several filters the narrowest finds them by its own list, whose cost follows the page
 * and not the tenant; the others leave out what they do not want.
 */
export const listReleases = ({ tenantId, query }: ApiRequest<'list-releases'>): Promise<Reply> =>
  page({ tenantId, query }, (wanted) => filled(wanted, (next) => readOnce(tenantId, query, next)), listed);

/** Pages that the filters left thin are filled up, but not for ever. */
const MOST_ROUNDS = 5;

async function filled(
  { limit, ...first }: PageRequest,
  read: (wanted: PageRequest) => Promise<Page<ReleaseView>>,
): Promise<Page<ReleaseView>> {
  const items: ReleaseView[] = [];
  let { cursor } = first;
  for (let round = 1; round <= MOST_ROUNDS; round += 1) {
    const { items: more, next } = await read({ limit: limit - items.length, ...(cursor ? { cursor } : {}) });
    items.push(...more);
    cursor = next;
    if (cursor === undefined || items.length === limit) break;
  }
  return { items, ...(cursor === undefined ? {} : { next: cursor }) };
}

async function readOnce(tenantId: string, query: Query, wanted: PageRequest): Promise<Page<ReleaseView>> {
  const { ids, next } = await source(tenantId, query, wanted);
  const releases = await documents().getAll(
    tenantId,
    ids.map((releaseId) => ['release', { releaseId }] as const),
  );
  const views = await viewsOf(
    tenantId,
    releases.flatMap((release) => release ?? []),
  );
  return { items: views.filter((view) => fits(view, query)), ...next };
}

/** By a search, else by platform, else by label, else by status, else by time: the first that is asked for. */
async function source(tenantId: string, query: Query, wanted: PageRequest) {
  const { q, status, platformId, platformStatus, labelPartyId, from, to, shelf } = query;
  if (q !== undefined) {
    const { items, ...next } = await search(tenantId, 'release', q, wanted);
    return { ids: items, next };
  }
  const dated = { ...wanted, between: { from, to } };
  const ids = async <Kind extends 'platformRelease' | 'labelListing' | 'releaseListing' | 'release'>(
    kind: Kind,
    within: Partial<AllDocuments[Kind]>,
    asked: PageRequest,
  ) => {
    const { items, next } = await documents().list(tenantId, kind, within, asked);
    return { ids: items.map(({ value }) => value.releaseId), next: next === undefined ? {} : { next } };
  };
  if (platformId !== undefined) {
    return ids('platformRelease', { platformId, ...(platformStatus ? { status: platformStatus } : {}) }, wanted);
  }
  if (labelPartyId !== undefined) return ids('labelListing', { labelPartyId, shelf }, dated);
  if (status !== undefined) return ids('releaseListing', { status, shelf }, dated);
  return ids('release', { shelf }, dated);
}

/** The list by status follows the moves a moment later; the release itself decides. */
function fits(
  view: ReleaseView,
  { status, platformId, platformStatus, labelPartyId, from, to, shelf }: Query,
): boolean {
  const there = view.platformReleases.find((each) => each.platformId === platformId);
  return (
    view.shelf === shelf &&
    (status === undefined || view.status === status) &&
    (platformId === undefined || view.platforms.some((each) => each.platformId === platformId)) &&
    (platformStatus === undefined || there?.status === platformStatus) &&
    (labelPartyId === undefined || view.labelPartyId === labelPartyId) &&
    (from === undefined || view.submittedAt >= from) &&
    (to === undefined || view.submittedAt.slice(0, to.length) <= to)
  );
}
