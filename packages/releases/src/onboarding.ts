import { accepted, type Outcome, type Stored } from '@slipway/kernel';
import {
  type MoveRefused,
  onboarding as machine,
  move,
  type OnboardingEvent,
  type OnboardingNeed,
  type OnboardingState,
  statesOf,
} from '@slipway/lifecycle';
import * as z from 'zod';
import type { Deciding, ReleaseCommit } from './documents.ts';
import { id } from './words.ts';

/** How far a tenant is with a DSP. Beside the platform, because an operator's PUT never touches it. */
export const onboarding = z.strictObject({
  platformId: id,
  state: z.enum(statesOf(machine)),
  since: z.string(),
});
export type Onboarding = z.infer<typeof onboarding>;

/** A platform that was never moved has just been described. */
export const onboardingState = (stored: Stored<Onboarding> | undefined): OnboardingState =>
  stored?.value.state ?? machine.initial;

/** Moves a platform, or says what its state accepts. */
export function moveOnboarding(
  platformId: string,
  stored: Stored<Onboarding> | undefined,
  event: OnboardingEvent,
  met: readonly OnboardingNeed[],
  { tenantId, actor, clock, ids }: Deciding,
): Outcome<ReleaseCommit, MoveRefused> {
  const from = onboardingState(stored);
  const to = move(machine, from, event, met);
  if (!to.ok) return to;
  const at = clock.now();
  const says = `Platform ${platformId}: ${event}`;
  return accepted({
    tenantId,
    writes: [
      {
        kind: 'onboarding',
        value: { platformId, state: to.value, since: from === to.value ? (stored?.value.since ?? at) : at },
        expect: stored?.version ?? 'absent',
      },
    ],
    audit: [{ auditId: ids.next('aud'), at, actor, platformId, says, from, to: to.value }],
    events: [],
  });
}
