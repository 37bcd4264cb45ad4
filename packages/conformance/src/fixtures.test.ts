import type { NewReleaseMessage } from '@slipway/ern';
import { describe, expect, it } from 'vitest';
import { assess, entries } from './assess.ts';
import type { Given } from './given.ts';
import { type Fixture, fixtures } from './testing/fixtures/index.ts';
import { sampleMessage } from './testing/sample-message.ts';

/** What a message lacks is only told, for it may be that the sender does not know it. */
const ifKnown: readonly string[] = [
  '5.3.1.1(8)',
  '5.3.1.2(2)2',
  '5.3.1.2(2)2.2',
  '5.3.1.3(7)',
  '5.3.1.4(4)',
  '5.3.1.4(5)',
  '5.3.1.4(7)',
  '5.3.3(1)',
  '5.3.3(2)',
  '5.4.1(4)2',
  '5.4.1(4)4',
  '5.4.1(4)5',
  '5.4.2(4)',
  '5.5.2(3)4',
  '5.5.2(3)7',
  '6:all-deals-again',
];

/** Of ERN 3.8.2 and of purges: see ern3.test.ts. */
const tested: readonly string[] = [
  '6:update-indicator',
  '6:effective-date',
  '6:all-deals-cancelled',
  '6:take-down',
  '6:purge-by-sender',
];

/** Entries that no message breaks, with what stands in the way. */
const withoutPair: Readonly<Record<string, string>> = Object.fromEntries(
  entries.flatMap(({ id, permission, decidedBy }) => {
    if (permission) return [[id, 'it allows something']];
    if (decidedBy === 'sender' || decidedBy === 'recipient') return [[id, 'no message shows it']];
    return ifKnown.includes(id)
      ? [[id, 'it asks only for what the sender knows']]
      : tested.includes(id)
        ? [[id, 'it has tests of its own']]
        : [];
  }),
);

describe('the fixtures', () => {
  it('are one pair for every entry that a message can break', () => {
    const wanted = entries.filter(({ id }) => !(id in withoutPair)).map(({ id }) => id);
    expect(fixtures.map(({ entry }) => entry).sort()).toEqual(wanted.sort());
  });

  it('leave out only what allows something, what nobody can tell, and what is of ERN 3 or of a purge', () => {
    const ids = new Set(entries.map(({ id }) => id));
    expect(Object.keys(withoutPair).filter((id) => !ids.has(id))).toEqual([]);
    for (const entry of entries.filter(({ permission }) => permission)) expect(withoutPair).toHaveProperty([entry.id]);
  });
});

describe.each(fixtures)('$entry', (fixture) => {
  it('is kept by a sample message, and so is every other entry', () => {
    const { message, given } = kept(fixture);
    const { results } = assess(message, '4.3.2', given);
    expect(results.find(({ entry }) => entry.id === fixture.entry)?.outcome).toBe('pass');
    expect(failing(results)).toEqual([]);
  });

  it('is broken by the change, and nothing is that is not listed', () => {
    const { message, given } = broken(fixture);
    const { results } = assess(message, '4.3.2', given);
    expect(failing(results).sort()).toEqual([fixture.entry, ...(fixture.also ?? [])].sort());
  });
});

const failing = (results: ReturnType<typeof assess>['results']): string[] =>
  results.flatMap(({ entry, outcome }) => (outcome === 'fail' ? [entry.id] : []));

interface Case {
  readonly message: NewReleaseMessage;
  readonly given: Given;
}

function kept({ profile = 'Audio', prepare, given, texts }: Fixture): Case {
  const message = sampleMessage(profile);
  prepare?.(message);
  return { message, given: { ...given?.(message), ...(texts ? { text: texts[0] } : {}) } };
}

function broken(fixture: Fixture): Case {
  const { message } = kept(fixture);
  fixture.breaks(message);
  const given = (fixture.givenBroken ?? fixture.given)?.(message);
  return { message, given: { ...given, ...(fixture.texts ? { text: fixture.texts[1] } : {}) } };
}
