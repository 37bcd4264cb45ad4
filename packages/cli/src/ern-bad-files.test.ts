import { closeSync, ftruncateSync, mkdtempSync, openSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { slipway } from './for-tests.ts';
import { exitCode } from './terminal.ts';

const message = (
  namespace = 'http://ddex.net/xml/ern/432',
  title = 'A title',
) => `<?xml version="1.0" encoding="UTF-8"?>
<ern:NewReleaseMessage xmlns:ern="${namespace}" AvsVersionId="9" LanguageAndScriptCode="en">
  <MessageHeader>${title}</MessageHeader>
</ern:NewReleaseMessage>
`;
const attributes = Array.from({ length: 1_000_000 }, (_, number) => ` a${number}=""`).join('');

/** Each row: a bad file, and where and of what every command speaks. */
const badFiles: readonly [name: string, file: string | Buffer, place: string, says: RegExp][] = [
  ['a file that is not XML', '{"title": "no"}', '1:1', /not XML/],
  ['a namespace that is cut short', message('http://ddex.net/xml/ern/38'), '2:1', /ern\/38/],
  ['a version that nobody knows', message('http://ddex.net/xml/ern/49'), '2:1', /ern\/49/],
  ['a truncated file', message().slice(0, 180), '3:25', /cut off/],
  ['10,000 elements inside each other', message(undefined, '<x>'.repeat(10_000)), '3:780', /More than 256 elements/],
  ['a million attributes', message(undefined, `<x${attributes}/>`), '3:1959', /more than 256 attributes/],
  [
    'a billion laughs',
    `<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]>${message(undefined, '&b;').slice(39)}`,
    '1:1',
    /DOCTYPE/,
  ],
  ['an external entity', message().replace('?>', '?><!DOCTYPE x SYSTEM "file:///etc/passwd">'), '1:39', /DOCTYPE/],
  ['a NUL byte', message(undefined, 'A\0'), '3:19', /NUL/],
  ['two encodings', Buffer.from(message(undefined, 'Größe'), 'latin1'), '3:20', /not UTF-8/],
];

describe('a bad file', () => {
  let folder = '';
  const run = async (...words: string[]) => {
    const { code, printed, complained } = await slipway(['ern', ...words]);
    return { code, said: printed + complained };
  };
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'slipway-cli-'));
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  const commands = (file: string): readonly string[][] => [
    ['validate', file],
    ['show', file],
    ['convert', file, '--to', '4.3', '-o', join(folder, 'out.xml')],
    ['diff', file, file],
    ['conform', file],
  ];

  it.each(badFiles)('%s ends every command with 1, with its place', async (_, bytes, place, says) => {
    const file = join(folder, 'bad.xml');
    writeFileSync(file, bytes);
    for (const words of commands(file)) {
      const { code, said } = await run(...words);
      expect({ command: words[0], code, said }).toEqual({
        command: words[0],
        code: exitCode.findings,
        said: expect.stringMatching(says),
      });
      expect(said).toContain(place);
    }
  });

  it('of 200 MB ends every command with 1, unread', async () => {
    const file = join(folder, 'large.xml');
    const handle = openSync(file, 'w');
    ftruncateSync(handle, 200 * 1024 * 1024);
    closeSync(handle);
    for (const words of commands(file)) {
      const { code, said } = await run(...words);
      expect([words[0], code]).toEqual([words[0], exitCode.findings]);
      expect(said).toContain('more than 67108864 bytes');
    }
  });
});
