import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { childText, readXml, writeXml, xml } from './xml.ts';

describe('XML of S3', () => {
  it('reads back every text that it writes, control characters too', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (key) => {
        const text = writeXml(xml('Delete', [xml('Object', [xml('Key', key)]), undefined]));
        const [object] = readXml(text).children;
        expect(object && childText(object, 'Key')).toBe(key);
      }),
    );
  });

  it('reads elements with namespace, white space and empty elements', () => {
    const root = readXml(
      '<?xml version="1.0"?>\n<Delete xmlns="x">\n <Quiet/> <Object><Key>a &amp; &#x62;</Key></Object>\n</Delete>',
    );
    expect(root.children.map((child) => child.name)).toEqual(['Quiet', 'Object']);
    expect(root.children[1]?.children[0]?.text).toBe('a & b');
  });

  it.each([
    '',
    'text',
    '<a>',
    '<a></b>',
    '<a/><b/>',
    '<a>&unknown;</a>',
    '<a>& b</a>',
    '<a>&#x110000;</a>',
    '<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>',
    '<a><!-- c --></a>',
    `${'<a>'.repeat(20)}${'</a>'.repeat(20)}`,
  ])('refuses %j', (text) => expect(() => readXml(text)).toThrow(/not well-formed/));
});
