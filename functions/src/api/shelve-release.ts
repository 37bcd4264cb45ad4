import { shelve } from '@slipway/releases';
import { deciding, documents } from '../ports.ts';
import { viewOf } from './release-view.ts';
import { type Reply, refuse, withETag } from './reply.ts';
import type { ApiRequest } from './request.ts';

/** Takes a release out of the lists, or puts it back; one that is there already stays. */
export const shelveTo =
  (shelf: 'listed' | 'deleted') =>
  async ({ tenantId, actor, path }: Pick<ApiRequest, 'tenantId' | 'actor' | 'path'>): Promise<Reply> => {
    const { releaseId = '' } = path;
    for (let race = 1; race <= 10; race += 1) {
      const [release, listing, label] = await documents().getAll(tenantId, [
        ['release', { releaseId }],
        ['releaseListing', { releaseId }],
        ['labelListing', { releaseId }],
      ]);
      if (!release) return refuse('not-found');
      if (release.value.shelf === shelf) return withETag(200, release.version, await viewOf(tenantId, release));
      await documents().commit(shelve({ release, listing, label }, shelf, deciding(tenantId, actor)));
    }
    return refuse('version-conflict', { detail: 'The release moved while you asked; look again.' });
  };
