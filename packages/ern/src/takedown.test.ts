import { describe, expect, it } from 'vitest';
import { schemaFolder } from './compile/schemas.ts';
import { diff } from './diff.ts';
import { read } from './read.ts';
import { takedownStyles, takenDown } from './takedown.ts';
import { manyTracks } from './testing/album.ts';
import { schemaErrors } from './testing/real-schema.ts';
import { validate } from './validate/validate.ts';
import { ernVersions } from './versions.ts';
import { write } from './write.ts';

const live = manyTracks(2);
live.messageHeader.messageCreatedDateTime = '2027-03-01T09:30:00Z';
const now = live.messageHeader.messageCreatedDateTime;
const periodsOf = (message: typeof live) =>
  message.releaseDeals!.flatMap(({ deals }) => deals.flatMap(({ dealTerms }) => dealTerms!.validityPeriods));
const withPeriod = (period: object) => {
  const message = structuredClone(live);
  for (const { deals } of message.releaseDeals!)
    for (const { dealTerms } of deals) dealTerms!.validityPeriods = [period];
  return message;
};

describe('a takedown', () => {
  describe.each(ernVersions)('in ERN %s', (version) => {
    it.each(takedownStyles)('%s is a valid message', async (style) => {
      const { bytes, assumed } = await write(takenDown(live, style, now), version);
      expect(assumed.filter(({ path }) => path.includes('Deal'))).toEqual([]);
      expect(await validate(bytes)).toMatchObject({ valid: true, errors: [] });
      if (schemaFolder() !== undefined) expect(schemaErrors(version, bytes)).toEqual([]);
    });

    it.each(['no-deals', 'past-end-date', 'take-down-flag'] as const)(
      '%s ends the release and every track',
      async (style) => {
        const { bytes } = await write(takenDown(live, style, now), version);
        const back = await read(bytes);
        const changes = back.ok ? diff(live, back.value.message) : [];
        expect(changes.filter(({ area }) => area === 'takedown').map(({ track }) => track)).toEqual([
          undefined,
          'DEA992600001',
          'DEA992600002',
        ]);
        expect(changes.filter(({ area }) => area === 'deal')).toEqual([]);
      },
    );
  });

  it('leaves no deal and no visibility where the recipient wants none', () => {
    const message = structuredClone(live);
    message.releaseVisibilities = [{ visibilityReference: 'V1', releaseDisplayStartDateTime: '2026-11-01T00:00:00' }];
    message.release!.releaseVisibilityReferences = ['V1'];
    const gone = takenDown(message, 'no-deals', now);
    expect(gone).not.toHaveProperty('releaseDeals');
    expect(gone).not.toHaveProperty('releaseVisibilities');
    expect(gone.release).not.toHaveProperty('releaseVisibilityReferences');
    expect(gone.soundRecordings).toEqual(message.soundRecordings);
  });

  it('ends with the day before the message where the end lies in the past', () => {
    expect(new Set(periodsOf(takenDown(live, 'past-end-date', now)).map(({ endDate }) => endDate))).toEqual(
      new Set(['2027-02-28']),
    );
  });

  it('never ends in the future where the recipient wants a past date', () => {
    const [period] = periodsOf(takenDown(live, 'past-end-date', '2030-01-01'));
    expect(period).toEqual({ startDate: '2026-12-01', endDate: '2027-02-28' });
  });

  it.each([
    [
      'a day ends deals by day on that day',
      { startDate: '2026-12-01' },
      '2027-06-30',
      { startDate: '2026-12-01', endDate: '2027-06-30' },
    ],
    [
      'a moment ends deals by day the day before',
      { startDate: '2026-12-01' },
      '2027-06-30T12:00:00Z',
      { startDate: '2026-12-01', endDate: '2027-06-29' },
    ],
    [
      'a moment ends deals by time at that moment',
      { startDateTime: '2026-12-01T00:00:00Z' },
      '2027-06-30T12:00:00Z',
      { startDateTime: '2026-12-01T00:00:00Z', endDateTime: '2027-06-30T12:00:00Z' },
    ],
    [
      'a day ends deals by time at its midnight',
      { startDateTime: '2026-12-01T00:00:00' },
      '2027-06-30',
      { startDateTime: '2026-12-01T00:00:00', endDateTime: '2027-07-01T00:00:00' },
    ],
    [
      'an earlier end stays',
      { startDate: '2026-12-01', endDate: '2027-04-01' },
      '2027-06-30',
      { startDate: '2026-12-01', endDate: '2027-04-01' },
    ],
    [
      'a deal that has not begun begins and ends there',
      { startDate: '2028-01-01' },
      '2027-06-30',
      { startDate: '2027-06-30', endDate: '2027-06-30' },
    ],
  ])('in the future: %s', (_, period, when, expected) => {
    expect(periodsOf(takenDown(withPeriod(period), 'future-end-date', when))[0]).toEqual(expected);
  });

  it('is a flag in 3.8.2 from the moment on, without what was granted', async () => {
    const { bytes } = await write(takenDown(live, 'take-down-flag', now), '3.8.2');
    const xml = new TextDecoder().decode(bytes);
    expect(xml).toContain('<TakeDown>true</TakeDown>');
    expect(xml).toContain(`<StartDateTime>${now}</StartDateTime>`);
    expect(xml).not.toContain('<UseType>');
  });
});
