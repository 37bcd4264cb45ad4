import { describe, expect, it } from 'vitest';
import { dialect, ernVersions, messageNames } from '../versions.ts';
import { grammarOf, loadGrammar } from './grammar.ts';

describe('a grammar', () => {
  it.each(ernVersions)('of %s knows every composite that its children name', async (version) => {
    const grammar = await loadGrammar(version);
    for (const name of grammar.compositeNames()) {
      for (const child of grammar.composite(name)?.children ?? []) {
        expect(child.simple !== undefined || grammar.composite(child.composite ?? '') !== undefined).toBe(true);
      }
    }
  });

  it.each(ernVersions)('of %s agrees with the dialect table on root attributes', async (version) => {
    const grammar = await loadGrammar(version);
    for (const message of messageNames) {
      const { attributes } = grammar.root(message);
      const row = dialect(version).rootAttributes[message];
      const names = (required: boolean) => attributes.filter((a) => a.required === required).map((a) => a.name);
      expect(names(true).sort()).toEqual([...row.required].sort());
      expect(names(false).sort()).toEqual([...row.optional].sort());
    }
  });

  it('tells the order, the choice and the cardinality of children', async () => {
    const brand = (await loadGrammar('4.3.2')).composite('Brand');
    expect(brand?.children.map(({ name, min, max, choice, required }) => [name, min, max, choice, required])).toEqual([
      ['BrandReference', 1, 1, undefined, true],
      ['BrandId', 1, Number.POSITIVE_INFINITY, '1.1', false],
      ['BrandName', 1, Number.POSITIVE_INFINITY, '1.2', false],
      ['BrandId', 0, Number.POSITIVE_INFINITY, '1.2', false],
    ]);
  });

  it('tells patterns, bases and the text of a composite', async () => {
    const grammar = await loadGrammar('3.8.2');
    expect(grammar.composite('EventDate')?.text).toMatchObject({
      name: 'ern:ddex_IsoDate',
      base: 'xs:string',
      pattern: '[0-9]{4}(-[0-9]{2}){0,1}(-[0-9]{2}){0,1}',
    });
    expect(grammar.composite('EventDate')?.attributes.find((a) => a.name === 'TerritoryCode')?.type.name).toBe(
      'xs:anySimpleType',
    );
  });

  it('tells in which releases of the allowed value sets a value exists', async () => {
    const uses = (await loadGrammar('4.3.2')).simpleType('avs:UseType_ERN')?.values;
    expect(uses?.releasesOf('UseForTrainingGenerativeAI')).toEqual([9]);
    expect(uses?.releasesOf('PermanentDownload')).toEqual([3, 6, 9]);
    expect(uses?.in(3).has('UseForTrainingGenerativeAI')).toBe(false);
    expect(uses?.in().has('UseForTrainingGenerativeAI')).toBe(true);
    expect(() => uses?.in(7)).toThrow('Cannot check values of AVS 7: the tables hold 3, 6, 9');
  });

  it('unites the value sets that 4.1 joins', async () => {
    const territories = (await loadGrammar('4.1')).simpleType('avs:CurrentTerritoryCode')?.values?.in();
    expect(territories?.has('GB')).toBe(true);
    expect(territories?.has('Worldwide')).toBe(true);
  });

  it('keeps nested groups with their own cardinality', () => {
    const composite = grammarOf({
      version: '4.3.2',
      roots: [],
      simple: ['xs:string'],
      composites: { NewReleaseMessage: '', PurgeReleaseMessage: '', Nest: 'A:0 ((B:0 C:0?)|(D:0|E:0)*)? F:0+' },
      values: { releases: [], types: {} },
    }).composite('Nest');
    expect(composite?.children.map((child) => `${child.name} ${child.choice} ${child.required}`)).toEqual([
      'A undefined true',
      'B 1.1 false',
      'C 1.1 false',
      'D 1.2/2.1 false',
      'E 1.2/2.2 false',
      'F undefined true',
    ]);
    expect(composite?.content).toMatchObject({ parts: [{}, { kind: 'choice', min: 0, max: 1 }, {}] });
  });
});
