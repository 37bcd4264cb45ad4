import type { Random } from './random.ts';

/** A well-formed message taken apart into its elements, ready to be damaged. */
export interface Specimen {
  readonly text: string;
  readonly elements: readonly Element[];
}

interface Element {
  readonly name: string;
  readonly from: number;
  readonly startTagTo: number;
  readonly endTagFrom: number;
  readonly to: number;
  readonly parent: number;
  readonly isLeaf: boolean;
}

/** One step of damage: what was done, and the text after it. */
export interface Mutant {
  readonly kind: string;
  readonly text: string;
}

export function specimen(text: string): Specimen {
  const elements: (Element & { isLeaf: boolean })[] = [];
  const open: number[] = [];
  for (const tag of text.matchAll(
    /<!--[\s\S]*?-->|<\?[\s\S]*?\?>|<!\[CDATA\[[\s\S]*?\]\]>|<(\/?)([^\s<>/]+)(?:[^<>"']|"[^"]*"|'[^']*')*>/g,
  )) {
    const [all, slash, name] = tag;
    if (name === undefined) continue;
    const end = tag.index + all.length;
    if (slash === '/') {
      const index = open.pop() ?? 0;
      elements[index] = { ...(elements[index] as Element), endTagFrom: tag.index, to: end };
      continue;
    }
    const parent = open.at(-1) ?? -1;
    const above = elements[parent];
    if (above) above.isLeaf = false;
    elements.push({ name, from: tag.index, startTagTo: end, endTagFrom: end, to: end, parent, isLeaf: true });
    if (!all.endsWith('/>')) open.push(elements.length - 1);
  }
  return { text, elements };
}

/** Damages a message in one random way; some ways leave it valid. */
export function mutate(source: Specimen, random: Random, vocabulary: readonly string[]): Mutant {
  const kind = random.pick(kinds);
  return { kind, text: ways[kind](source, random, vocabulary) };
}

type Way = (source: Specimen, random: Random, vocabulary: readonly string[]) => string;

const ways = {
  drop: ({ text, elements }, random) => {
    const { from, to } = inner(elements, random);
    return splice(text, from, to, '');
  },
  duplicate: ({ text, elements }, random) => {
    const { from, to } = inner(elements, random);
    return splice(text, to, to, text.slice(from, to));
  },
  swap: ({ text, elements }, random) => {
    const one = inner(elements, random);
    const others = elements.filter((other) => other.parent === one.parent && other.from > one.from);
    if (others.length === 0) return splice(text, one.from, one.to, '');
    const two = random.below(2) ? (others[0] as Element) : random.pick(others);
    return (
      text.slice(0, one.from) +
      text.slice(two.from, two.to) +
      text.slice(one.to, two.from) +
      text.slice(one.from, one.to) +
      text.slice(two.to)
    );
  },
  move: ({ text, elements }, random) => {
    const one = inner(elements, random);
    const target = inner(elements, random);
    const piece = text.slice(one.from, one.to);
    return target.from > one.to
      ? splice(splice(text, target.from, target.from, piece), one.from, one.to, '')
      : splice(text, target.from, target.from, piece);
  },
  rename: ({ text, elements }, random) => {
    const element = inner(elements, random);
    const name = random.below(2)
      ? inner(elements, random).name
      : `${element.name}${random.pick(['x', 's', 'Type', ''])}`;
    return renamed(text, element, name);
  },
  value: ({ text, elements }, random) => {
    const leaves = elements.filter((element) => element.isLeaf && element.endTagFrom >= element.startTagTo);
    const element = random.pick(leaves);
    const old = text.slice(element.startTagTo, element.endTagFrom);
    const value = random.below(3) === 0 ? contentOf(random.pick(leaves), text) : random.pick(edits)(old, random);
    return splice(text, element.startTagTo, element.endTagFrom, value);
  },
  attribute: ({ text, elements }, random) => {
    const element = random.pick(elements);
    const tag = text.slice(element.from, element.startTagTo);
    const found = [...tag.matchAll(/\s([\w:]+)\s*=\s*"([^"]*)"/g)];
    const one = found.length > 0 ? random.pick(found) : undefined;
    const changes = [
      () => tag.replace(/\s*\/?>$/, (end) => ` ${random.pick(attributeNames)}="${random.pick(lexicalForms)}"${end}`),
      () => (one ? tag.replace(one[0], '') : tag.replace(/\/?>$/, (end) => ` Namespace="x"${end}`)),
      () => (one ? tag.replace(one[0], ` ${one[1]}="${random.pick(edits)(one[2] ?? '', random)}"`) : tag),
      () => (one ? tag.replace(one[0], one[0] + one[0]) : tag),
      () => (one ? tag.replace(one[0], ` ${one[1]}x="${one[2]}"`) : tag),
      () => (one ? tag.replace(one[0], ` ${one[1]} =\n'${one[2]}'`) : tag),
      () => (one ? tag.replace(one[0], ` ${one[1]}="${random.pick(lexicalForms)}"`) : tag),
    ];
    return splice(text, element.from, element.startTagTo, random.pick(changes)());
  },
  namespace: ({ text, elements }, random) => {
    const root = elements[0] as Element;
    const element = random.below(2) ? root : inner(elements, random);
    const tag = text.slice(element.from, element.startTagTo);
    const changes = [
      () => splice(text, element.from, element.startTagTo, tag.replace(/(xmlns:\w+=")([^"]*)"/, '$1$2x"')),
      () =>
        splice(
          text,
          element.from,
          element.startTagTo,
          tag.replace(
            /\/?>$/,
            (end) =>
              ` xmlns="http://ddex.net/xml/ern/${random.pick(['382', '41', '411', '42', '43', '431', '432'])}"${end}`,
          ),
        ),
      () =>
        splice(
          text,
          element.from,
          element.startTagTo,
          tag.replace(/\/?>$/, (end) => ` xmlns=""${end}`),
        ),
      () =>
        splice(
          text,
          element.from,
          element.startTagTo,
          tag.replace(/\/?>$/, (end) => ` xmlns:q="urn:q"${end}`),
        ),
      () =>
        renamed(
          text,
          element,
          random.pick([`ern:${element.name}`, `q:${element.name}`, element.name.replace(/^\w+:/, '')]),
        ),
      () => text.replaceAll(/xmlns:ern/g, 'xmlns:foo').replaceAll(/(<\/?)ern:/g, '$1foo:'),
      () => text.replace(/xmlns:xsi="[^"]*"/, ''),
    ];
    return random.pick(changes)();
  },
  truncate: ({ text }, random) => text.slice(0, random.below(text.length)),
  insert: ({ text, elements }, random, vocabulary) => {
    const element = inner(elements, random);
    const name = random.pick(vocabulary);
    const piece = random.pick([`<${name}>${random.pick(lexicalForms)}</${name}>`, `<${name}/>`]);
    return splice(text, element.from, element.from, piece);
  },
  markup: ({ text, elements }, random) => {
    const element = random.pick(elements);
    const inTheText = random.below(2)
      ? element.startTagTo
      : Math.min(element.startTagTo + random.below(4), element.endTagFrom);
    return splice(text, inTheText, inTheText, random.pick(oddMarkup));
  },
  characters: ({ text }, random) => {
    const at = random.below(text.length);
    return splice(text, at, at + random.below(2), random.pick([...'<>&/="\' x9\n', '']));
  },
  wrap: ({ text, elements }, random) => {
    const element = random.pick(elements.filter((one) => one.isLeaf));
    const value = contentOf(element, text);
    const wrapped = random.pick([
      `<![CDATA[${value}]]>`,
      `<!-- c -->${value}`,
      `${value.slice(0, 1)}<!-- c -->${value.slice(1)}`,
      `${value.slice(0, 1)}<?p i?>${value.slice(1)}`,
      [...value].map((character) => `&#${character.codePointAt(0)};`).join(''),
      ` ${value}`,
      `${value}\n`,
      `<x>${value}</x>`,
      `${value}<x/>`,
    ]);
    return element.to === element.startTagTo ? text : splice(text, element.startTagTo, element.endTagFrom, wrapped);
  },
  empty: ({ text, elements }, random) => {
    const element = inner(elements, random);
    const tag = text.slice(element.from, element.startTagTo).replace(/\s*\/?>$/, '');
    return splice(
      text,
      element.from,
      element.to,
      random.pick([`${tag}/>`, `${tag}></${element.name}>`, `${tag}> </${element.name} >`]),
    );
  },
} satisfies Record<string, Way>;

const kinds = Object.keys(ways) as (keyof typeof ways)[];

const inner = (elements: readonly Element[], random: Random): Element => random.pick(elements.slice(1));
const splice = (text: string, from: number, to: number, piece: string): string =>
  text.slice(0, from) + piece + text.slice(to);
const contentOf = (element: Element, text: string): string => text.slice(element.startTagTo, element.endTagFrom);

function renamed(text: string, { name, from, endTagFrom, to, startTagTo }: Element, newName: string): string {
  const start = `<${newName}${text.slice(from + 1 + name.length, startTagTo)}`;
  return (
    text.slice(0, from) +
    start +
    text.slice(startTagTo, endTagFrom) +
    text.slice(endTagFrom, to).replace(name, newName) +
    text.slice(to)
  );
}

const lexicalForms = [
  '',
  ' ',
  '0',
  '1',
  '-1',
  '+7',
  '1.0',
  '1.',
  '.5',
  '.',
  '1e3',
  '12,5',
  'NaN',
  'true',
  'false',
  'TRUE',
  'yes',
  ' true ',
  '2020',
  '20',
  '02020',
  '-2020',
  '0000',
  '2020Z',
  '2020-02',
  '2020-02-29',
  '2021-02-29',
  '2020-13-01',
  '2020-02-29T10:00:00',
  '2021-02-29T10:00:00',
  '2020-01-01T24:00:00',
  '2020-01-01T25:00:00',
  '2020-01-01T10:00',
  '2020-01-01T10:00:00Z',
  '2020-01-01T10:00:00.5+02:00',
  '2020-01-01T10:00:00+15:00',
  '2020-01-01T99:01:01',
  'PT1S',
  'P1D',
  'PT',
  'P',
  'PT1M1H',
  'PT3M20.5S',
  '-PT1S',
  'P1Y2M3DT4H5M6S',
  '00:03:20',
  'A1',
  'R1',
  'P1',
  'T1',
  'PPART-1',
  'A 1',
  'a1',
  'X1',
  'W1',
  'V1',
  'Q1',
  'A\u0661',
  'A\u00e9',
  'en',
  'en-GB',
  'eng-Latn',
  'x',
  'english',
  'Worldwide',
  'GB',
  'UserDefined',
  'MainArtist',
  'AudioFile',
  '2,3',
  '2, 3',
  '12345678901',
  '1234567890',
  'PADPIDA2014021304R',
  'PADPIDA',
  'Bj\u00f6rk \u4e9c \u{1f3b5}',
]; // prettier-ignore

const attributeNames = [
  'LanguageAndScriptCode',
  'Namespace',
  'UserDefinedValue',
  'IsDefault',
  'ApplicableTerritoryCode',
  'SequenceNumber',
  'TerritoryCode',
  'xml:lang',
  'xsi:type',
  'xsi:nil',
  'foo',
  'ern:foo',
  'zz:foo',
];

const oddMarkup = [
  'text',
  '&amp;',
  '&lt;',
  '&nope;',
  '&',
  '&#0;',
  '&#65;',
  '&#x1F3B5;',
  '&#xFFFE;',
  ']]>',
  '<!-- -->',
  '<!-- -- -->',
  '<?x y?>',
  '<?xml version="1.0"?>',
  '<![CDATA[ ]]>',
  '<![CDATA[x]]>',
  '<![CDATA[',
  '<!DOCTYPE x>',
  '\u0001',
  '\ufffe',
  '\r\n',
  '&#32;',
  '<',
  '>',
  '<a:b:c/>',
  '<1a/>',
  '</x>',
  '<!ELEMENT x>',
]; // prettier-ignore

const edits: readonly ((old: string, random: Random) => string)[] = [
  (old) => `${old}x`,
  (old) => old.slice(0, -1),
  (old) => old.slice(1),
  (old) => old.toUpperCase(),
  (old) => old.toLowerCase(),
  (old) => ` ${old} `,
  (old) => `\n\t${old}`,
  (old) => old.replace(/[0-9]/, 'O'),
  (old) => old.replace(/[A-Za-z]/, '7'),
  () => '',
  (_, random) => random.pick(lexicalForms),
  (_, random) => random.pick(lexicalForms),
];
