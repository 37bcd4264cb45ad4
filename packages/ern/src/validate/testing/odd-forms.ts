/** A valid message with one odd thing in it, which may or may not be allowed. */
export interface OddMessage {
  readonly name: string;
  readonly bytes: Buffer;
}

/** Every odd form below, each at one place of a message. */
export function oddMessages(message: string, namespace: string): OddMessage[] {
  const found: OddMessage[] = [];
  const add = (name: string, text: string | Buffer) => found.push({ name, bytes: Buffer.from(text as string) });
  for (const [element, forms] of Object.entries(textForms)) {
    for (const form of forms) add(`${element}: ${form.slice(0, 60)}`, withText(message, element, form));
  }
  for (const element of ['Duration', 'FullName', 'MessageHeader']) {
    for (const piece of insideText)
      add(`in ${element}: ${piece}`, message.replace(`<${element}>`, `<${element}>${piece}`));
  }
  for (const element of [/<ern:\w+/, /<MessageHeader/, /<MessageId/, /<Duration/]) {
    for (const attribute of attributes(namespace)) {
      add(
        `${element.source} ${attribute}`,
        message.replace(element, (start) => `${start} ${attribute}`),
      );
    }
  }
  for (const [form, pattern, replacement] of tagForms) add(form, message.replace(pattern, replacement));
  const body = message.replace(/^<\?xml[^>]*\?>/, '');
  for (const declaration of declarations) {
    add(declaration, declaration + body);
    add(`${declaration} in Latin-1`, Buffer.from(declaration + body, 'latin1'));
    add(`${declaration} in UTF-16`, Buffer.from(`\ufeff${declaration}${body}`, 'utf16le'));
    add(`${declaration} in UTF-16, big end first`, Buffer.from(declaration + body, 'utf16le').swap16());
  }
  for (const end of ends) add(`at the end: ${end}`, message + end);
  for (const bytes of oddBytes) {
    const at = Buffer.from(message).indexOf('</FullName>');
    const [before, after] = [Buffer.from(message).subarray(0, at), Buffer.from(message).subarray(at)];
    add(`bytes ${bytes.join(' ')}`, Buffer.concat([before, Buffer.from(bytes), after]));
  }
  return found;
}

const withText = (message: string, element: string, text: string): string =>
  message.replace(new RegExp(`(<${element}(?: [^>]*)?>)[^<]*`), (_, start) => start + text);

const spaced = (text: string): string[] =>
  [' ', '\t', '\n', '\r', '&#32;', '&#10;', '\u00a0', '\u3000'].flatMap((space) => [space + text, text + space]);

const textForms: Readonly<Record<string, readonly string[]>> = {
  MessageCreatedDateTime: [
    ...spaced('2020-01-01T00:00:00'),
    ...spaced('2020-01-01T00:00:00Z'),
    ...['12020', '-2020', '-0001', '0000', '02020', '+2020', '-0004'].map((year) => `${year}-01-01T00:00:00`),
    ...['1900-02-29', '2000-02-29', '10000-02-30', '-0004-02-29', '2020-1-01', '2020-00-01', '2020-01-00'].map(
      (day) => `${day}T00:00:00`,
    ),
    ...[
      '24:00:00',
      '24:00:01',
      '24:00:00.0',
      '23:59:60',
      '23:59:59.999999999999',
      '00:00:00.',
      '1:00:00',
      '00:60:00',
    ].map((time) => `2020-01-01T${time}`),
    ...['+14:00', '+14:01', '-14:00', '-14:59', '+13:59', '-00:00', 'z', 'ZZ', '+1:00', '+0100', '+01', ' Z'].map(
      (zone) => `2020-01-01T00:00:00${zone}`,
    ),
    '',
    '2020-01-01',
    '2020-01-01 00:00:00',
    '2020-01-01t00:00:00',
    '2020-01-01T00:00',
    '2020-01-01T00:00:00,5',
    '\uff12\uff10\uff12\uff10-01-01T00:00:00',
  ],
  Duration: [
    ...spaced('PT3M'),
    ...['', 'P', 'PT', 'P1D', '-P1D', '+P1D', '--P1D', 'P1DT', 'P1Y2M', 'P1M2Y', 'P1W', 'P1Y1Y', 'P0Y', 'P000001D'],
    ...['PT.5S', 'PT1.5S', 'PT1.5M', 'PT1H1S', 'PT-1S', 'P1D1H', 'pt1s', 'P 1D', 'PTS', 'PT1', 'PT1M1M', 'PT1,5S'],
    ...['P1Y2M3DT4H5M6.789S', 'PT2147483647S', 'PT1e3S', 'PT\uff11S'],
  ],
  Year: [
    ...spaced('2020'),
    ...[
      '',
      '0000',
      '-2020',
      '12020',
      '02020',
      '2020Z',
      '2020z',
      '2020+14:00',
      '2020+14:01',
      '2020-13:59',
      '+2020',
      '20',
    ],
  ],
  SequenceNumber: [
    ...spaced('1'),
    ...['', '0', '-0', '+7', '007', '-7', '1.0', '1.', '1e3', '0x5', '--5', '5 5', '+', '\uff15', '1'.repeat(24)],
  ],
  IsProvidedInDelivery: [
    ...spaced('true'),
    ...['0', '1', 'TRUE', 'True', '', '01', 'yes', '&#116;rue', '<![CDATA[true]]>'],
  ],
  ResourceReference: [
    ...spaced('A1'),
    ...['', 'A', 'A-1', 'A_1', 'A.1', 'A:1', '1A', 'a1', 'A1'.repeat(300), 'A\u00e9', 'A\u0301', 'A\u0661', 'A\u00b7'],
    ...['A&#49;', 'A<!--x-->1', 'A\u{1f3b5}', '_A', 'P1'],
  ],
  TerritoryCode: [
    '',
    'worldwide',
    ' Worldwide',
    'Worldwide ',
    'de',
    'DE',
    'XX',
    'World<!---->wide',
    'World&#119;ide',
    'a|b',
  ],
  PartyId: ['PADPIDA2014021304r', 'padpida2014021304R', 'PADPIDA20140213041', 'PADPIDA-2014021304-R', ''],
  FullName: [
    ...[
      '',
      '   ',
      'x'.repeat(70_000),
      '\u{1f3b5}',
      '&#x10FFFF;',
      '&#xD800;',
      '&#xFFFE;',
      '&#55357;&#56832;',
      '&#0;',
      '&#xx;',
    ],
    ...['&#;', '&#x;', '&;', '&amp', '& amp;', '&AMP;', '&#X41;', '&#1114112;', `&#${'9'.repeat(40)};`],
    ...[`&#${'0'.repeat(80)}65;`, ']]&gt;', ']] >', '\u0085', '\u2028', '\u007f', '\ufdd0', '\u{1fffe}', 'a\ufeffb'],
  ],
};

const insideText = [
  ...[
    '<!---->',
    '<!-- x -->',
    '<!-- a -- b -->',
    '<!--a--->',
    '<!-->',
    '<!--->',
    '<!-- <a> -->',
    '<!--\u0001-->',
    '<!--\ufffe-->',
  ],
  ...['<?p?>', '<?p x?>', '<?xml x?>', '<?XML x?>', '<?xml-stylesheet a="b"?>', '<?p:q x?>', '<? p?>', '<?p \u0001?>'],
  ...['<?\u{1f3b5}?>', '<?\u00e9 x?>', '<?p\u00a0x?>', '<?p <a> ?>', '<?p ? > ?>'],
  ...['<![CDATA[]]>', '<![CDATA[ ]]>', '<![CDATA[x]]>', '<![CDATA[\ufffe]]>', '<![CDATA[]]]]>', '<![cdata[x]]>'],
  ...['<!ELEMENT x>', 'x', ' ', '\u00a0', '&#32;', '&#160;'],
];

const instance = 'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"';
const typed = `${instance} xmlns:xs="http://www.w3.org/2001/XMLSchema"`;

const attributes = (namespace: string): string[] => [
  ...['true', 'false', '0', ' 1 ', 'x', ''].map((value) => `${instance} xsi:nil="${value}"`),
  ...['xs:duration', 'xs:string', 'xs:anyType', ' xs:string', 'duration', '', 'a:b:c', '1'].map(
    (value) => `${typed} xsi:type="${value}"`,
  ),
  `${instance} xmlns:q="${namespace}" xsi:type="q:MessageHeader"`,
  `${instance} xmlns:q="${namespace}" xsi:type="q:string"`,
  `${instance} xmlns:q="urn:x" xsi:type="q:MessageHeader"`,
  `${instance} xsi:type="MessageHeader"`,
  ...['a b', 'a', '', '  ', '^^ %%'].map((value) => `${instance} xsi:schemaLocation="${value}"`),
  `${instance} xsi:noNamespaceSchemaLocation="%%% ^"`,
  `${instance} xsi:foo="x"`,
  'xmlns:q="http://www.w3.org/2001/XMLSchema-instance" q:schemaLocation="a b"',
  ...['xml:lang="en"', 'xml:lang=""', 'xml:space="preserve"', 'xml:space="x"', 'xml:base="http://x"', 'xml:id="a"'],
  ...['xmlns:xml="http://www.w3.org/XML/1998/namespace"', 'xmlns:xml="urn:x"', 'xmlns:xmlns="urn:x"'],
  ...['http://www.w3.org/2000/xmlns/', 'http://www.w3.org/XML/1998/namespace', ''].flatMap((uri) => [
    `xmlns:y="${uri}"`,
    `xmlns="${uri}"`,
  ]),
  `xmlns="${namespace}"`,
  'xmlns="urn:x"',
  ...[
    'relative',
    'a b',
    '%zz',
    'http://[x',
    'http://[::1]/',
    'http://ex/\u00e9',
    '1:2',
    ':',
    '?',
    '#',
    '//',
    'http://',
  ].map((uri) => `xmlns:y="${uri}"`),
  ...['a{b', 'a|b', ' urn:x ', '&#32;', 'http://a:b', 'x:?[', 'x:#['].map((uri) => `xmlns:y="${uri}"`),
  ...['xmlns:1y="urn:x"', 'xmlns:="urn:x"', 'xmlns:y:z="urn:x"', 'xmlns:\u00b7="urn:x"', 'xmlns:xmlfoo="urn:x"'],
  ...['XMLNS:y="urn:x"', 'xmlns:ern="urn:x"', `xmlns:ern="${namespace}"`, 'xmlns:y="urn:x" xmlns:y="urn:y"'],
  'xmlns:y="urn:x" xmlns:z="urn:x" y:a="1" z:a="2"',
  'xmlns:y="urn:a" y:LanguageAndScriptCode="en"',
  ...['ern:LanguageAndScriptCode="en"', 'LanguageAndScriptCode="en"', 'LanguageAndScriptCode="&#101;n"'],
  ...[
    'LanguageAndScriptCode="en"Namespace="x"',
    "a='\"'",
    'a="<"',
    'a="&lt;"',
    'a="&x;"',
    'a = "1"',
    'a\n=\n"1"',
    'a',
    'a=',
  ],
  ...['a=1', 'a="', '="1"', '1a="x"', '-a="x"', '\u00e9="x"', '\u{1f3b5}="x"', 'a:="1"', ':a="1"', ':="1"', 'a:b="1"'],
  ...['a="\u0001"', 'a="\ufffe"', 'a="&#0;"', '"', '/', '//', '/ ', '>'],
];

const tagForms: readonly (readonly [name: string, pattern: RegExp, replacement: string])[] = [
  ['space at the end of a tag', /<Duration>/, '<Duration \n>'],
  ['space in an end tag', /<\/Duration>/, '</Duration\r\n\t>'],
  ['an attribute in an end tag', /<\/Duration>/, '</Duration a="1">'],
  ['an end tag in small letters', /<\/Duration>/, '</duration>'],
  ['space before a name', /<Duration>/, '< Duration>'],
  ['space before the name of an end tag', /<\/Duration>/, '</ Duration>'],
  ['an element that closes itself', /<Duration>[^<]*<\/Duration>/, '<Duration/>'],
  ['space behind the slash', /<Duration>[^<]*<\/Duration>/, '<Duration/ >'],
  ['a prefix on a child', /<Duration>([^<]*)<\/Duration>/, '<ern:Duration>$1</ern:Duration>'],
  ['a colon before a name', /<Duration>([^<]*)<\/Duration>/, '<:Duration>$1</:Duration>'],
  ['a colon behind a name', /<Duration>([^<]*)<\/Duration>/, '<Duration:>$1</Duration:>'],
  ['no namespace on a child', /<Duration>/, '<Duration xmlns="">'],
];

const declarations = [
  '',
  ...['1.0', '1.1', '1.9', '2.0', '1.', '', '01.0', '1.0a'].map((version) => `<?xml version="${version}"?>`),
  ...['UTF-8', 'utf-8', 'utf8', 'UTF8', '', ' UTF-8', 'ISO-8859-1', 'iso-8859-1', 'latin1', 'us-ascii', 'ASCII'].map(
    (encoding) => `<?xml version="1.0" encoding="${encoding}"?>`,
  ),
  ...['UTF-16', 'UTF-16LE', 'foo', '8bit'].map((encoding) => `<?xml version="1.0" encoding="${encoding}"?>`),
  ...['yes', 'no', 'maybe'].map((standalone) => `<?xml version="1.0" standalone="${standalone}"?>`),
  '<?xml encoding="UTF-8"?>',
  '<?xml encoding="UTF-8" version="1.0"?>',
  '<?xml version="1.0" standalone="yes" encoding="UTF-8"?>',
  "<?xml version='1.0' encoding='utf-8'?>",
  '<?xml\tversion = "1.0"\n?>',
  '<?xml version="1.0" foo="x"?>',
  '<?xml version="1.0"encoding="UTF-8"?>',
  '<?xml version=1.0?>',
  '<?xml version="1.0">',
  '<?xml?>',
  '<?XML version="1.0"?>',
  ' <?xml version="1.0"?>',
  '\ufeff<?xml version="1.0"?>',
  '\ufeff\ufeff<?xml version="1.0"?>',
  '\ufeff<?xml version="1.0" encoding="ISO-8859-1"?>',
  '<?xml version="1.0"?><?xml version="1.0"?>',
  '<!-- a --><?xml version="1.0"?>',
  '<?xml-stylesheet href="x"?>',
];

const ends = ['\n \t\r\n', '<!-- x --><?p?>', '<x/>', 'x', '\u00a0', '\ufeff', '\0', '<![CDATA[]]>', '&#32;'];

const oddBytes = [
  [0xc0, 0x80],
  [0xed, 0xa0, 0x80],
  [0xff],
  [0xc1, 0xbf],
  [0xf5, 0x80, 0x80, 0x80],
  [0x93],
  [0],
  [0xe9],
];
