import { describe, expect, it } from 'vitest';
import { releaseProfileEntries } from './index.ts';
import { printedItems } from './printed-items.ts';

const printed = printedItems.flatMap(([weight, ids]) => ids.split(' ').map((id) => ({ id, weight })));

describe('the release profile standard', () => {
  it('has one entry for each item that it prints, and no others', () => {
    const ids = releaseProfileEntries.map(({ id }) => id);
    expect([...ids].sort()).toEqual(printed.map(({ id }) => id).sort());
  });

  it('has entries with the weight that is printed', () => {
    const weights = new Map(printed.map(({ id, weight }) => [id, weight]));
    for (const { id, weight } of releaseProfileEntries) {
      const of = weights.get(id);
      if (of === 'blank') expect(weight, id).toBe(1);
      else expect(weight, id).toBe(typeof of === 'number' ? of : undefined);
    }
  });

  it('says each statement in one sentence', () => {
    for (const { id, says } of releaseProfileEntries) expect(says, id).toMatch(/^[A-Z0-9].*\.$/);
  });
});
