import type { ApiClient } from '@slipway/http';

export interface Entry {
  readonly auditId: string;
  readonly at: string;
  readonly actor: { readonly name: string };
  readonly platformId?: string;
  readonly taskId?: string;
  readonly says: string;
  readonly from?: string;
  readonly to?: string;
}

export interface ReleaseView {
  readonly releaseId: string;
  readonly title: string;
  readonly status: string;
  readonly submittedAt: string;
  readonly platforms: readonly { readonly platformId: string }[];
  readonly platformReleases: readonly { readonly platformId: string; readonly status: string }[];
}

/** Statuses on a platform, and of a release, in which nothing more happens by itself where windows are open. */
const settled = {
  platform: new Set(['live', 'delivery-failed', 'rejected', 'overdue', 'cancelled']),
  release: new Set(['live', 'attention', 'cancelled']),
};

/**
 * Tells the trail of a release as it is written, until every platform has it or has said no, and the release itself,
 * whose status is derived afterwards, says so too. Its windows are open.
 */
export async function follow(
  api: ApiClient,
  releaseId: string,
  tell: (entry: Entry) => void,
  { seconds }: { readonly seconds: number },
): Promise<ReleaseView> {
  const told = new Set<string>();
  const deadline = Date.now() + seconds * 1000;
  for (;;) {
    const { body: release } = await api.get<ReleaseView>(`/v1/releases/${releaseId}`);
    for (const entry of await trail(api, releaseId)) {
      if (told.has(entry.auditId)) continue;
      told.add(entry.auditId);
      tell(entry);
    }
    const everyone = release.platformReleases.length === release.platforms.length;
    const isOver =
      everyone &&
      settled.release.has(release.status) &&
      release.platformReleases.every(({ status }) => settled.platform.has(status));
    if (isOver) return release;
    if (Date.now() > deadline) return release;
    await new Promise((resolve) => setTimeout(resolve, 250));
  }
}

/** The whole trail, page by page. */
export async function trail(api: ApiClient, releaseId: string): Promise<Entry[]> {
  const entries: Entry[] = [];
  let cursor: string | undefined;
  do {
    const query = cursor === undefined ? '' : `&cursor=${encodeURIComponent(cursor)}`;
    const { body } = await api.get<{ items: Entry[]; next?: string }>(
      `/v1/releases/${releaseId}/timeline?limit=100${query}`,
    );
    entries.push(...body.items);
    cursor = body.next;
  } while (cursor !== undefined);
  return entries;
}
