import { describe, expect, it } from 'vitest';
import { block as schema } from './block.ts';
import { forecast } from './forecast.ts';
import { inOrderOfUse } from './order.ts';
import { dayOf, yearOf } from './year.ts';

const block = (blockId: string, fields: object = {}) =>
  schema.parse({ poolId: 'pool', blockId, kind: 'isrc', prefix: 'QZ6RS', ...fields });
const ids = (blocks: { blockId: string }[]) => blocks.map(({ blockId }) => blockId);

describe('the order of use of blocks', () => {
  const blocks = [
    block('later', { order: 2 }),
    block('sooner', { order: 1 }),
    block('ending', { order: 9, state: 'draining' }),
    block('empty', { state: 'exhausted' }),
    block('doubtful', { state: 'quarantined' }),
    block('of-north', { order: 7, labels: [{ labelPartyId: 'north', priority: 1 }] }),
    block('of-north-first', { order: 8, labels: [{ labelPartyId: 'north', priority: 0 }] }),
  ];

  it('is what is being used up first, then the order given', () => {
    expect(ids(inOrderOfUse(blocks))).toEqual(['ending', 'sooner', 'later']);
  });

  it('has the blocks of a label first, by their priority', () => {
    expect(ids(inOrderOfUse(blocks, { labelPartyId: 'north' }))).toEqual([
      'of-north-first',
      'of-north',
      'ending',
      'sooner',
      'later',
    ]);
  });

  it('leaves out for a reservation what is being used up', () => {
    expect(ids(inOrderOfUse(blocks, { reserves: true }))).toEqual(['sooner', 'later']);
  });
});

describe('the year of assignment', () => {
  it('turns at midnight of the time zone', () => {
    expect(yearOf('2026-12-31T23:30:00.000Z', 'UTC')).toBe('2026');
    expect(yearOf('2026-12-31T23:30:00.000Z', 'Europe/Berlin')).toBe('2027');
    expect(yearOf('2027-01-01T04:59:00.000Z', 'America/New_York')).toBe('2026');
    expect(dayOf('2026-12-31T23:30:00.000Z', 'Asia/Tokyo')).toBe('2027-01-01');
  });
});

describe('the forecast of exhaustion', () => {
  it('is what is left at the rate of the days since the first draw', () => {
    const days = [
      { day: '2026-11-12', count: 60 },
      { day: '2026-11-21', count: 40 },
    ];
    expect(forecast(100, days, '2026-11-21')).toEqual({ rate: 10, exhaustedOn: '2026-12-01' });
  });

  it('forgets what lies more than 30 days back', () => {
    const days = [
      { day: '2026-01-01', count: 90_000 },
      { day: '2026-11-20', count: 30 },
    ];
    expect(forecast(10, days, '2026-11-21')).toEqual({ rate: 1, exhaustedOn: '2026-12-01' });
  });

  it('says nothing of a pool that nobody draws from', () => {
    expect(forecast(100, [], '2026-11-21')).toEqual({ rate: 0 });
  });
});
