import { validate, write } from '@slipway/ern';
import { describe, expect, it } from 'vitest';
import { compose } from './compose.ts';
import { inputOf } from './for-tests.ts';

describe('a takedown', () => {
  it.each([
    ['past-end-date', '2027-03-04'],
    ['future-end-date', '2027-03-06'],
  ] as const)('by %s keeps its deals and ends them on %s', (takedown, end) => {
    const input = inputOf();
    const { profile } = input.platform;
    const message = compose({
      ...input,
      platform: { ...input.platform, profile: { ...profile, habits: { ...profile.habits, takedown } } },
      task: { ...input.task, purpose: 'takedown', messageCreatedAt: '2027-03-05T10:00:00.000Z' },
    });
    const periods = message.releaseDeals?.flatMap(({ deals }) =>
      deals.flatMap(({ dealTerms }) => dealTerms?.validityPeriods ?? []),
    );
    expect(periods?.length).toBeGreaterThan(0);
    expect(new Set(periods?.map(({ endDate, endDateTime }) => endDate ?? String(endDateTime).slice(0, 10)))).toEqual(
      new Set([end]),
    );
  });

  it.each(['3.8.2', '4.1', '4.1.1', '4.2', '4.3', '4.3.1', '4.3.2'] as const)(
    'without deals is a valid message without files in version %s',
    async (version) => {
      const input = inputOf();
      const { platform } = input;
      const message = compose({
        ...input,
        platform: { ...platform, profile: { ...platform.profile, ern: { ...platform.profile.ern, version } } },
        task: { ...input.task, purpose: 'takedown' },
        fileUris: new Map(),
      });
      const { bytes } = await write(message, version);
      const xml = new TextDecoder().decode(bytes);
      expect((await validate(bytes)).errors.map(({ path, detail }) => `${path}: ${detail}`)).toEqual([]);
      expect(xml).not.toContain('<DealList>');
      expect(xml).not.toMatch(/<(FileName|URI)>/);
      const said = /<IsProvidedInDelivery>false</.test(xml);
      expect(said).toBe(!['3.8.2', '4.1', '4.1.1'].includes(version));
    },
  );
});
