import type { SimpleType } from '../grammar/composite.ts';

/**
 * What is written where a version demands a value that the model lacks: the placeholders of the ERN standard, clause 6.
 * Its date-time (`9999-01-01T99:01:01`) is no legal xs:dateTime, so midnight stands in.
 */
export function placeholder(simple: SimpleType, release: number | undefined): string {
  const values = simple.values?.in(release);
  if (values) return ['Unknown', 'UserDefined', 'Worldwide'].find((value) => values.has(value)) ?? [...values][0]!;
  if (simple.pattern?.startsWith('PADPIDA')) return 'PADPIDA0000000000U';
  if (simple.pattern === 'AudioFile') return 'AudioFile';
  if (simple.name.includes('IsoDate')) return '9999-01-01';
  if (simple.name.includes('LanguageAndScriptCode') || simple.pattern?.startsWith('[a-zA-Z]{2,3}(-')) return 'und';
  if (simple.pattern === '[0-9]+,[0-9]+') return '0,0';
  if (simple.base === 'xs:ID' || simple.base === 'xs:IDREF') return `${simple.pattern?.[0] ?? 'X'}Unknown`;
  return byBase[simple.base] ?? '#unknown#';
}

const byBase: Readonly<Record<string, string>> = {
  'xs:dateTime': '9999-01-01T00:00:00',
  'xs:date': '9999-01-01',
  'xs:gYear': '9999',
  'xs:duration': 'PT99H01M01S',
  'xs:boolean': 'false',
  'xs:integer': '0',
  'xs:decimal': '0',
};
