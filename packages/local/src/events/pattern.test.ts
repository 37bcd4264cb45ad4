import { describe, expect, it } from 'vitest';
import { checkPattern } from './check-pattern.ts';
import { matches } from './pattern.ts';

/** One row per kind of rule: the pattern, an event that answers it, an event that does not. */
const kinds: Record<string, { pattern: unknown; yes: unknown[]; no: unknown[] }> = {
  'exact text': { pattern: { source: ['a', 'b'] }, yes: [{ source: 'b' }], no: [{ source: 'c' }, {}] },
  'exact number': { pattern: { n: [300] }, yes: [{ n: 300.0 }], no: [{ n: '300' }, { n: 301 }] },
  'exact truth': { pattern: { ok: [true] }, yes: [{ ok: true }], no: [{ ok: 'true' }, { ok: false }] },
  null: { pattern: { x: [null] }, yes: [{ x: null }], no: [{ x: '' }, {}] },
  'empty text': { pattern: { x: [''] }, yes: [{ x: '' }], no: [{ x: null }] },
  prefix: { pattern: { t: [{ prefix: '2026-' }] }, yes: [{ t: '2026-11' }], no: [{ t: 'x2026-' }, { t: 2026 }] },
  'prefix, any case': {
    pattern: { t: [{ prefix: { 'equals-ignore-case': 'AB' } }] },
    yes: [{ t: 'abc' }],
    no: [{ t: 'cab' }],
  },
  suffix: { pattern: { f: [{ suffix: '.xml' }] }, yes: [{ f: 'a.xml' }], no: [{ f: 'a.XML' }] },
  'suffix, any case': {
    pattern: { f: [{ suffix: { 'equals-ignore-case': '.xml' } }] },
    yes: [{ f: 'a.XML' }],
    no: [{ f: 'a.xm' }],
  },
  'equals-ignore-case': {
    pattern: { s: [{ 'equals-ignore-case': 'aLiCe' }] },
    yes: [{ s: 'ALICE' }],
    no: [{ s: 'al' }],
  },
  wildcard: {
    pattern: { k: [{ wildcard: 'in/*/ack-*.xml' }, { wildcard: 'a\\*b' }] },
    yes: [{ k: 'in/dsp/ack-1.xml' }, { k: 'a*b' }, { k: 'in//ack-.xml' }],
    no: [{ k: 'in/ack-1.xml' }, { k: 'axb' }, { k: 'in/x/ack-.xm' }],
  },
  numeric: {
    pattern: { n: [{ numeric: ['>', 0, '<=', 5] }, { numeric: ['=', 9] }] },
    yes: [{ n: 5 }, { n: 9 }, { n: 0.1 }],
    no: [{ n: 0 }, { n: 6 }, { n: '3' }],
  },
  cidr: {
    pattern: { ip: [{ cidr: '10.0.0.0/24' }, { cidr: '2001:db8::/32' }] },
    yes: [{ ip: '10.0.0.255' }, { ip: '2001:db8::1' }],
    no: [{ ip: '10.0.1.0' }, { ip: 'ten' }],
  },
  'exists: true': {
    pattern: { a: { b: [{ exists: true }] } },
    yes: [{ a: { b: null } }],
    no: [{ a: {} }, {}, { a: { b: {} } }],
  },
  'exists: false': { pattern: { a: { b: [{ exists: false }] } }, yes: [{ a: {} }, {}], no: [{ a: { b: 0 } }] },
  'anything-but, values': {
    pattern: { s: [{ 'anything-but': ['a', 1] }] },
    yes: [{ s: 'b' }, { s: 2 }, { s: ['a', 'b'] }],
    no: [{ s: 'a' }, { s: 1 }, {}],
  },
  'anything-but, prefix': {
    pattern: { s: [{ 'anything-but': { prefix: 'in' } }] },
    yes: [{ s: 'out' }],
    no: [{ s: 'init' }],
  },
  'anything-but, suffix': {
    pattern: { s: [{ 'anything-but': { suffix: ['.tmp', '.part'] } }] },
    yes: [{ s: 'a.xml' }],
    no: [{ s: 'a.part' }],
  },
  'anything-but, any case': {
    pattern: { s: [{ 'anything-but': { 'equals-ignore-case': ['x', 'y'] } }] },
    yes: [{ s: 'z' }],
    no: [{ s: 'Y' }],
  },
  'anything-but, wildcard': {
    pattern: { s: [{ 'anything-but': { wildcard: '*/tmp/*' } }] },
    yes: [{ s: 'a/b' }],
    no: [{ s: 'a/tmp/b' }],
  },
  'an array in the event': { pattern: { r: ['x'] }, yes: [{ r: ['y', 'x'] }], no: [{ r: [] }, { r: ['y'] }] },
  'an array of objects': {
    pattern: { items: { kind: ['wav'], size: [{ numeric: ['>', 10] }] } },
    yes: [{ items: [{ kind: 'xml' }, { kind: 'wav', size: 11 }] }],
    no: [
      {
        items: [
          { kind: 'wav', size: 1 },
          { kind: 'xml', size: 99 },
        ],
      },
    ],
  },
  $or: {
    pattern: { source: ['s'], $or: [{ a: [1] }, { b: { c: [{ prefix: 'x' }] } }] },
    yes: [
      { source: 's', a: 1 },
      { source: 's', b: { c: 'xy' } },
    ],
    no: [{ source: 's' }, { a: 1 }],
  },
};

describe('an EventBridge pattern', () => {
  for (const [kind, { pattern, yes, no }] of Object.entries(kinds)) {
    it(`matches by ${kind}`, () => {
      expect(checkPattern(pattern)).toBeUndefined();
      for (const event of yes) expect(matches(pattern, event), JSON.stringify(event)).toBe(true);
      for (const event of no) expect(matches(pattern, event), JSON.stringify(event)).toBe(false);
    });
  }

  const refused: [pattern: unknown, place: string, word: string][] = [
    [[], '$', 'JSON object'],
    [{}, '$', 'at least one field'],
    [{ source: 'a' }, '$.source', 'array'],
    [{ detail: { a: [] } }, '$.detail.a', 'empty'],
    [{ a: [{ prefix: 1 }] }, '$.a[0].prefix', 'text'],
    [{ a: ['x', { regex: '.' }] }, '$.a[1]', 'no such matching rule: regex'],
    [{ a: [{ numeric: ['>', 5, '<', 1] }] }, '$.a[0].numeric', 'lower bound first'],
    [{ a: [{ numeric: ['>', 9e9] }] }, '$.a[0].numeric', '5e9'],
    [{ a: [{ cidr: '10.0.0.0/33' }] }, '$.a[0].cidr', 'network'],
    [{ a: [{ wildcard: 'a**b' }] }, '$.a[0].wildcard', 'two stars'],
    [{ a: [{ exists: 'yes' }] }, '$.a[0].exists', 'true or false'],
    [{ a: [{ 'anything-but': { numeric: ['=', 1] } }] }, '$.a[0].anything-but', 'excludes by'],
    [{ $or: [{ a: [1] }] }, '$.$or', 'at least two'],
  ];
  for (const [pattern, place, word] of refused) {
    it(`is refused at ${place}: ${JSON.stringify(pattern)}`, () => {
      const fault = checkPattern(pattern);
      expect(fault?.place).toBe(place);
      expect(fault?.problem).toContain(word);
    });
  }
});
