import { describe, expect, it } from 'vitest';
import { decidingAt, NOW, stored } from './for-tests.ts';
import { moveOnboarding, onboardingState } from './onboarding.ts';

describe('the onboarding of a platform', () => {
  const deciding = decidingAt();

  it('begins when it is described, and goes to tests when it can be reached', () => {
    expect(onboardingState(undefined)).toBe('draft');
    const outcome = moveOnboarding('aurora', undefined, 'connect', [], deciding);
    expect(outcome.ok && outcome.value.writes).toEqual([
      { kind: 'onboarding', value: { platformId: 'aurora', state: 'testing', since: NOW }, expect: 'absent' },
    ]);
  });

  it('goes live only after a connection that worked', () => {
    const testing = stored({ platformId: 'aurora', state: 'testing', since: NOW } as const);
    expect(moveOnboarding('aurora', testing, 'activate', [], deciding)).toMatchObject({
      refusal: { code: 'move-refused', needs: 'connection-works' },
    });
    expect(moveOnboarding('aurora', testing, 'activate', ['connection-works'], deciding)).toMatchObject({
      value: { writes: [{ value: { state: 'active' } }], audit: [{ from: 'testing', to: 'active' }] },
    });
  });

  it('ends for good', () => {
    const retired = stored({ platformId: 'aurora', state: 'retired', since: NOW } as const);
    expect(moveOnboarding('aurora', retired, 'resume', ['connection-works'], deciding)).toMatchObject({
      refusal: { from: 'retired', accepts: [] },
    });
  });
});
