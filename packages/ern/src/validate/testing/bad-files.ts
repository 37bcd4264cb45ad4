import { purge } from './messages.ts';

const message = purge();

/** Each row: the bad file, and what the first error of the XML layer says about it. */
export const badFiles: readonly [
  name: string,
  bytes: string | Buffer,
  code: string,
  line: number,
  column: number,
  says: RegExp,
][] = [
  ['an empty file', '', 'not-xml', 1, 1, /The file is empty/],
  ['a file of spaces', ' \n ', 'not-xml', 2, 2, /holds no XML element/],
  ['a JSON file', '{"a":1}', 'not-xml', 1, 1, /is not XML: it begins with/],
  ['a truncated file', message.slice(0, message.indexOf('<PurgedRelease>') + 40), 'cut-off', 10, 25, /was cut off/],
  [
    'a file that ends inside a tag',
    message.slice(0, message.indexOf('<PurgedRelease>') + 5),
    'cut-off',
    9,
    3,
    /was cut off/,
  ],
  [
    'a tag that closes another',
    inside('<ReleaseId></Release>'),
    'tag-mismatch',
    9,
    29,
    /the element that is open here is ReleaseId/,
  ],
  [
    'two messages in one file',
    `${message}${message.slice(message.indexOf('<ern'))}`,
    'syntax',
    13,
    1,
    /After the end of the message/,
  ],
  ['an XML declaration behind a space', ` ${message}`, 'syntax', 1, 2, /allowed only as the very first characters/],
  ['a bare ampersand', inside('Q&A'), 'entity', 9, 19, /it is written &amp;/],
  ['an entity', inside('&eacute;'), 'entity', 9, 18, /&eacute; is not known/],
  ['a reference to no character', inside('&#0;'), 'character', 9, 18, /does not allow/],
  ['a control character', inside('\u0001'), 'character', 9, 18, /U\+0001/],
  ['a NUL byte', inside('\0'), 'character', 9, 18, /NUL/],
  [
    'an attribute given twice',
    message.replace('<MessageHeader>', '<MessageHeader a="1" a="2">'),
    'duplicate-attribute',
    3,
    24,
    /twice/,
  ],
  [
    'an attribute without quotes',
    message.replace('<MessageHeader>', '<MessageHeader a=1>'),
    'syntax',
    3,
    20,
    /in quotes/,
  ],
  ['a prefix that is declared nowhere', inside('<x:y/>'), 'prefix', 9, 18, /prefix of x:y is declared nowhere/],
  [
    'an entity bomb',
    `<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;">]><x>&b;</x>`,
    'doctype',
    1,
    1,
    /refused for safety/,
  ],
  [
    'an external entity',
    `<?xml version="1.0"?>\n<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]><x>&e;</x>`,
    'doctype',
    2,
    1,
    /DOCTYPE/,
  ],
  ['Latin-1 in a file that says UTF-8', Buffer.from(inside('\u00e9'), 'latin1'), 'encoding', 9, 18, /byte 0xE9/],
  [
    'UTF-16 from the middle on',
    Buffer.concat([Buffer.from(message.slice(0, 60)), Buffer.from(message.slice(60), 'utf16le')]),
    'character',
    2,
    23,
    /UTF-16/,
  ],
  [
    'half a character of UTF-16',
    Buffer.concat([Buffer.from(`\ufeff${message}`, 'utf16le'), Buffer.from([65])]),
    'encoding',
    13,
    1,
    /cut in half/,
  ],
  [
    'a declared encoding that the bytes are not',
    message.replace('UTF-8', 'UTF-16'),
    'encoding',
    1,
    1,
    /first bytes are not UTF-16/,
  ],
  [
    'an encoding that nobody knows',
    message.replace('UTF-8', 'EBCDIC-7'),
    'encoding',
    1,
    1,
    /EBCDIC-7, an encoding that is not known/,
  ],
  ['10,000 elements inside each other', inside('<x>'.repeat(10_000)), 'limit', 9, 780, /More than 256 elements/],
  [
    'a million attributes',
    message.replace('<MessageHeader>', `<MessageHeader${Array.from({ length: 1e6 }, (_, n) => ` a${n}=""`).join('')}>`),
    'limit',
    3,
    1956,
    /more than 256 attributes/,
  ],
  ['a name of 60,000 letters', inside(`<${'x'.repeat(60_000)}/>`), 'limit', 9, 19, /A name of 60000 bytes/],
  ['a file of 200 MB', Buffer.alloc(200 * 1024 * 1024), 'limit', 1, 1, /more than 67108864 bytes/],
];

/** A message with a piece in it that has no place there. */
export function inside(piece: string): string {
  return message.replace('<PurgedRelease>', `<PurgedRelease>${piece}`);
}

/** Files of a size that repeat what is small, each in another place of a message. */
export function repetitive(size: number): string[] {
  const filled = (piece: string) => piece.repeat(Math.ceil(size / piece.length));
  return [
    ...['<x/>', 'x', ' ', '&amp;', '<!---->', '<?p?>', '<Title/>', '&', '<', '<![CDATA[]]>', ']]', '\u00e9'].map(
      (piece) => inside(filled(piece)),
    ),
    filled('<!---->'),
    filled('<?p?>'),
    message.replace('A10302B0000114867K', filled('x')),
    message.replace('"en"', `"${filled('e-')}"`),
  ];
}
