import type { Machine } from './machine.ts';

export type OnboardingState = 'draft' | 'testing' | 'active' | 'paused' | 'retired';
export type OnboardingEvent = 'connect' | 'activate' | 'test-again' | 'pause' | 'resume' | 'retire';
export type OnboardingNeed = 'connection-works';

/** A DSP as a tenant takes it on. */
export const onboarding: Machine<OnboardingState, OnboardingEvent, OnboardingNeed> = {
  name: 'Platform.onboarding',
  means: 'A DSP from its first entry to its end. What is on sale there does not change with it.',
  initial: 'draft',
  states: {
    draft: { means: 'The platform is described; nobody can sign in there yet.' },
    testing: { means: 'Credentials are set. Only test messages go there.' },
    active: { means: 'Releases go there.' },
    paused: { means: 'Nothing goes there for now; tasks wait and lose nothing.' },
    retired: { means: 'No release goes there any more.', final: true },
  },
  events: {
    connect: { means: 'Credentials were set.', by: 'person' },
    activate: { means: 'Somebody lets releases go there.', by: 'person' },
    'test-again': { means: 'Somebody goes back to test messages.', by: 'person' },
    pause: { means: 'Somebody holds everything that would go there.', by: 'person' },
    resume: { means: 'Somebody lets go what was held.', by: 'person' },
    retire: { means: 'Somebody ends the work with the platform.', by: 'person' },
  },
  needs: { 'connection-works': { means: 'A connection test has just succeeded.' } },
  moves: [
    { from: 'draft', event: 'connect', to: 'testing', because: 'it can be reached' },
    { from: 'draft', event: 'retire', to: 'retired', because: 'nothing came of it' },
    { from: 'testing', event: 'connect', to: 'testing', because: 'credentials change' },
    {
      from: 'testing',
      event: 'activate',
      to: 'active',
      because: 'the tests went well',
      needs: 'connection-works',
    },
    { from: 'testing', event: 'retire', to: 'retired', because: 'nothing came of it' },
    { from: 'active', event: 'connect', to: 'active', because: 'credentials change' },
    { from: 'active', event: 'test-again', to: 'testing', because: 'the platform wants tests again' },
    { from: 'active', event: 'pause', to: 'paused', because: 'the platform or the label asked for it' },
    { from: 'active', event: 'retire', to: 'retired', because: 'the contract is over' },
    { from: 'paused', event: 'connect', to: 'paused', because: 'credentials change' },
    {
      from: 'paused',
      event: 'resume',
      to: 'active',
      because: 'what was held may go',
      needs: 'connection-works',
    },
    { from: 'paused', event: 'retire', to: 'retired', because: 'the contract is over' },
  ],
};
