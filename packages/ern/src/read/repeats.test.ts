import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { loadGrammar } from '../grammar/grammar.ts';
import type { NewReleaseMessage } from '../model/message.ts';
import { type CheckedReading, readChecked } from '../read.ts';
import { manyTracks } from '../testing/album.ts';
import { samplesFolder } from '../testing/real-schema.ts';
import { validate } from '../validate/validate.ts';
import { writeWith } from '../write.ts';

/** The same message with a comment of its own in everything that could be the same as something before. */
function told(text: string): string {
  let number = 0;
  return text.replace(/<(PartyName|DealTerms)>/g, (tag) => {
    number += 1;
    return `${tag}<!--${number}-->`;
  });
}

const messageOf = ({ reading }: CheckedReading): NewReleaseMessage => {
  if (!reading.ok || reading.value.message.messageType !== 'NewReleaseMessage') throw new Error('not read');
  return reading.value.message;
};

/** Six tracks, played, written and recorded by the same three people. */
const credited = (): NewReleaseMessage => {
  const message = manyTracks(6);
  message.parties!.push({
    partyReference: 'P3',
    partyIds: [{ isni: '0000000121032683' }],
    partyNames: [{ fullName: { value: 'Søren & Sons', languageAndScriptCode: 'da' } }],
  });
  for (const recording of message.soundRecordings!) {
    recording.contributors = [
      { contributorPartyReference: 'P3', roles: [{ value: 'Musician', instrumentTypes: ['Guitar'] }] },
      { contributorPartyReference: 'P3', roles: [{ value: 'Composer' }] },
    ];
  }
  return message;
};

describe('what a message of 3.8.2 says again and again', () => {
  let text: string;
  let plain: CheckedReading;
  beforeAll(async () => {
    text = Buffer.from(writeWith(await loadGrammar('3.8.2'), credited()).bytes).toString();
    plain = await readChecked(Buffer.from(text));
  });

  it('is read as if each place said it in other bytes', async () => {
    expect(plain.report).toMatchObject({ valid: true, errors: [] });
    expect(messageOf(plain).soundRecordings![5]!.contributors).toHaveLength(2);
    expect(await readChecked(Buffer.from(told(text)))).toEqual(plain);
  });

  it('becomes an object of its own in every place', () => {
    expect(sharedIn(messageOf(plain))).toEqual([]);
  });

  it.each([
    ['is no value', '<ResourceContributorRole>Musician<', '<ResourceContributorRole>Musicians<'],
    ['is no element', '<ResourceContributorRole>Musician<', '<Odd>x</Odd><ResourceContributorRole>Musician<'],
    [
      'leads nowhere',
      '</DealTerms>',
      '<InstantGratificationResourceList><DealResourceReference>A99</DealResourceReference></InstantGratificationResourceList></DealTerms>',
    ],
  ])('is told in every place where it %s', async (_, from, to) => {
    const bytes = Buffer.from(text.replaceAll(from, to));
    const { reading, report } = await readChecked(bytes);
    expect(report.errors.length).toBeGreaterThanOrEqual(6);
    expect(report).toEqual(await validate(bytes));
    const other = await readChecked(Buffer.from(told(bytes.toString())));
    expect(other.reading).toEqual(reading);
    expect(other.report.errors.length).toBe(report.errors.length);
  });

  it('is told in every place where the model has none for it', async () => {
    const bytes = Buffer.from(text.replaceAll('</ArtistRole>', '</ArtistRole><Nationality>DK</Nationality>'));
    const { reading } = await readChecked(bytes);
    expect(reading.ok && reading.value.unread.filter(({ value }) => value === 'DK')).toHaveLength(7);
  });
});

/** Keys of objects that stand in two places. */
function sharedIn(message: object): string[] {
  const seen = new Set<unknown>();
  const shared: string[] = [];
  const walk = (value: unknown, key: string): void => {
    if (typeof value !== 'object' || value === null) return;
    if (seen.has(value)) shared.push(key);
    seen.add(value);
    for (const [inner, item] of Object.entries(value)) walk(item, inner);
  };
  walk(message, '');
  return shared;
}

const root = samplesFolder();
const samples = (root === undefined ? [] : readdirSync(join(root, '382'), { recursive: true, encoding: 'utf8' }))
  .filter((name) => name.endsWith('.xml'))
  .sort();

describe.skipIf(samples.length === 0)('a sample of 3.8.2 (needs DDEX_SCHEMAS)', () => {
  it.each(samples)('%s is read as if it never said the same twice, and shares nothing', async (name) => {
    const text = readFileSync(join(root ?? '', '382', name), 'utf8');
    const { reading } = await readChecked(Buffer.from(text));
    expect((await readChecked(Buffer.from(told(text)))).reading).toEqual(reading);
    if (reading.ok) expect(sharedIn(reading.value.message)).toEqual([]);
  });
});
