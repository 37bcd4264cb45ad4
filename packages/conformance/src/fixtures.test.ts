import type { NewReleaseMessage } from '@slipway/ern';
import { describe, expect, it } from 'vitest';
import { assess, entries } from './assess.ts';
import type { Given } from './given.ts';
import { type Fixture, fixtures } from './testing/fixtures/index.ts';
import { sampleMessage } from './testing/sample-message.ts';

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
  entries.flatMap(({ id, permission, decidedBy, of14 }) => {
    if (of14) return [[id, 'it is of a profile 1.4: see profiles14.test.ts']];
    if (permission) return [[id, 'it allows something']];
    if (decidedBy === 'sender' || decidedBy === 'recipient') return [[id, 'no message shows it']];
    return tested.includes(id) ? [[id, 'it has tests of its own']] : [];
  }),
);

describe('the fixtures', () => {
  it('are at least one pair for every entry that a message can break', () => {
    const wanted = entries.filter(({ id }) => !(id in withoutPair)).map(({ id }) => id);
    expect([...new Set(fixtures.map(({ entry }) => entry))].sort()).toEqual(wanted.sort());
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
    const known = isIfKnown(fixture) ? { [fixture.entry]: true } : {};
    const { results } = assess(message, '4.3.2', { ...given, known });
    expect(failing(results).sort()).toEqual([fixture.entry, ...(fixture.also ?? [])].sort());
    const [place] = outcomeOf(fixture, results)?.places ?? [];
    expect(place?.path).toMatch(/^\/ern:NewReleaseMessage/);
    if (fixture.path !== undefined) expect(place?.path).toBe(fixture.path);
  });
});

describe.each(fixtures.filter(isIfKnown))('$entry, of which only the sender knows', (fixture) => {
  it('cannot be told while the sender does not say whether there is more, and names the place', () => {
    const { message, given } = broken(fixture);
    const { results } = assess(message, '4.3.2', given);
    expect(outcomeOf(fixture, results)?.outcome).toBe('cannot-tell');
    expect(outcomeOf(fixture, results)?.places[0]?.path).toMatch(/^\/ern:NewReleaseMessage\//);
    expect(failing(results)).toEqual([]);
  });

  it('is kept when the sender says that there is no more', () => {
    const { message, given } = broken(fixture);
    const { results } = assess(message, '4.3.2', { ...given, known: { [fixture.entry]: false } });
    expect(outcomeOf(fixture, results)?.outcome).toBe('pass');
  });
});

function isIfKnown({ entry }: Fixture): boolean {
  return entries.some(({ id, ifKnown }) => id === entry && ifKnown === true);
}

const outcomeOf = ({ entry }: Fixture, results: ReturnType<typeof assess>['results']) =>
  results.find((result) => result.entry.id === entry);

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
