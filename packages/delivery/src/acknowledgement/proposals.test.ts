import { describe, expect, it } from 'vitest';
import { proposalOf } from './proposals.ts';

describe('what a platform proposes', () => {
  it.each([
    ['ResendXmlOnly', 'metadata'],
    ['ResendXmlAndResources', 'everything'],
    ['DoNotResendAffectedResource', undefined],
    ['DoNotResendRelease', undefined],
    ['UserDefined', undefined],
    ['constructor', undefined],
  ])('%s offers %s', (action, sends) => {
    expect(proposalOf(action).sends).toBe(sends);
    expect(proposalOf(action).says).toMatch(/^The platform .+\.$/);
  });
});
