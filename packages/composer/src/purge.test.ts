import { read, validate, write } from '@slipway/ern';
import { release } from '@slipway/releases';
import { describe, expect, it } from 'vitest';
import { inputOf } from './for-tests.ts';
import { composePurge } from './purge.ts';

const GRID = 'A12425GABC1234002M';

describe('a purge', () => {
  const { tenant, platform, task, catalog } = inputOf();
  const { icpn } = catalog.product;
  const named = release.pick({ icpn: true, title: true, grid: true }).parse({ icpn, title: 'Tidewater', grid: GRID });
  const message = composePurge({ tenant, platform, task: { ...task, purpose: 'purge' }, release: named });

  it.each(['3.8.2', '4.1', '4.1.1', '4.2', '4.3', '4.3.1', '4.3.2'] as const)(
    'is a valid message in version %s that names the release and nothing of what it was made of',
    async (version) => {
      const { bytes, unsaid } = await write(message, version);
      expect((await validate(bytes)).errors.map(({ path, detail }) => `${path}: ${detail}`)).toEqual([]);
      expect(unsaid).toEqual([]);
      const outcome = await read(bytes);
      if (!outcome.ok || outcome.value.message.messageType !== 'PurgeReleaseMessage') throw new Error('It is no purge');
      const { purgedRelease, messageHeader } = outcome.value.message;
      expect(purgedRelease.releaseId).toEqual({ gRid: GRID, icpn: message.purgedRelease.releaseId?.icpn });
      expect(purgedRelease.titles?.map(({ titleText }) => titleText)).toEqual(['Tidewater']);
      expect(messageHeader.messageId).toBe(task.messageId);
    },
  );
});
