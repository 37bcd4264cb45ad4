import type { PurgeReleaseMessage } from '@slipway/ern';
import type { Release } from '@slipway/releases';
import type { ComposeInput } from './compose.ts';
import { headerOf } from './header.ts';
import { releaseIdOf } from './release-ids.ts';

export type PurgeInput = Pick<ComposeInput, 'tenant' | 'platform' | 'task'> & {
  readonly release: Pick<Release, 'icpn' | 'grid' | 'title'>;
};

/**
 * Makes the message that withdraws a release as if it had never been sent. It says the release by the numbers and the
 * title under which it was sent, whatever the catalog says by now.
 */
export const composePurge = ({ release, ...input }: PurgeInput): PurgeReleaseMessage => ({
  messageType: 'PurgeReleaseMessage',
  languageAndScriptCode: 'en',
  messageHeader: headerOf(input),
  purgedRelease: {
    releaseId: releaseIdOf({ icpn: release.icpn, grid: release.grid }),
    titles: [{ titleText: release.title }],
  },
});
