import { describe, expect, it } from 'vitest';
import { access } from './access.ts';
import { renderAccess } from './render-access.ts';

describe('ACCESS.md', () => {
  const [byKey = '', byIndex = ''] = renderAccess().split('## By the index');

  it.each(Object.entries(access))('says how a %s is found', (kind, { pk, sk, finds }) => {
    const row = byKey.split('\n').find((line) => line.startsWith(`| \`${kind}\` `));
    expect(row?.split('|').map((cell) => cell.trim())).toEqual([
      '',
      `\`${kind}\``,
      `\`${pk}\``,
      `\`${sk}\``,
      finds,
      '',
    ]);
  });

  it('shows the kinds that stand in the index, and no other', () => {
    const shown = [...byIndex.matchAll(/^\| `(\w+)` /gm)].map((match) => match[1]);
    const indexed = Object.entries(access).filter(([, row]) => 'index' in row);
    expect(shown).toEqual(indexed.map(([kind]) => kind));
  });

  it('begins every partition key with the tenant, so that no query can cross to another', () => {
    for (const row of Object.values(access)) {
      expect(row.pk.startsWith('T#{tenantId}')).toBe(true);
      if ('index' in row && row.index) expect(row.index.pk.startsWith('T#{tenantId}')).toBe(true);
    }
  });
});
