import { assess } from '@slipway/conformance';
import { newReleaseMessage } from '@slipway/ern';
import { type FieldHolder, mandatoryFields, platformProfile } from '@slipway/platforms';
import { samplePlatforms } from '@slipway/samples';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { compose } from './compose.ts';
import { inputOf } from './for-tests.ts';

const { shape } = newReleaseMessage;
const inner = (type: z.ZodType): z.ZodType =>
  type instanceof z.ZodOptional
    ? inner(type.unwrap() as z.ZodType)
    : type instanceof z.ZodArray
      ? inner(type.element as z.ZodType)
      : type;
const child = (type: z.ZodType, key: string): z.ZodType | undefined => {
  const of = inner(type);
  return of instanceof z.ZodObject ? (of.shape as Record<string, z.ZodType>)[key] : undefined;
};
const dealTerms = child(child(shape.releaseDeals, 'deals')!, 'dealTerms')!;
/** The parts of a message that can hold a field, as the model has them. */
const holders = {
  header: [shape.messageHeader],
  release: [shape.release],
  primary: [shape.soundRecordings, shape.videos],
  track: [shape.trackReleases],
  terms: [dealTerms],
} satisfies Record<FieldHolder, readonly z.ZodType[]>;

const leads = (from: z.ZodType, way: string): boolean =>
  way.split('.').reduce<z.ZodType | undefined>((type, key) => type && child(type, key), from) !== undefined;

describe('the fields that a contract may ask for', () => {
  it.each(Object.entries(mandatoryFields))('%s is one that a message can have', (_, { of, ways }) => {
    for (const way of ways)
      expect(
        holders[of].some((from) => leads(from, way)),
        way,
      ).toBe(true);
  });

  it.each(Object.entries(mandatoryFields))('%s is missed where no part of a message says it', (_, field) => {
    const message = compose(inputOf());
    const keys = field.ways.map((way) => way.slice(way.lastIndexOf('.') + 1));
    const bare = JSON.parse(JSON.stringify(message, (key, value) => (keys.includes(key) ? undefined : value)));
    const { results } = assess(bare, '4.3.2', { agreement: { mandatoryFields: [field] } });
    const result = results.find(({ entry }) => entry.id === '6:mandatory-fields');
    expect(result?.outcome).toBe('fail');
    expect(result?.places[0]?.detail).toContain(field.says);
  });

  it('are kept where the message says them', () => {
    const said = ['release.icpn', 'release.pLine', 'recording.isrc', 'recording.pLine', 'header.threadId'] as const;
    const agreement = { mandatoryFields: said.map((name) => mandatoryFields[name]) };
    const { results } = assess(compose(inputOf()), '4.3.2', { agreement });
    expect(results.find(({ entry }) => entry.id === '6:mandatory-fields')?.outcome).toBe('pass');
  });

  it('are named by a platform profile, and only those of the table', () => {
    const { profile } = samplePlatforms[0]!;
    const named = (mandatory: string[]) =>
      platformProfile.safeParse({ ...profile, ern: { ...profile.ern, mandatory } });
    expect(named(['release.cLine', 'recording.isrc']).success).toBe(true);
    expect(named(['release.colour']).success).toBe(false);
  });
});
