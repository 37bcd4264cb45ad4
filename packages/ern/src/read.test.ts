import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { convert } from './convert.ts';
import { message as messageSchema } from './model/message.ts';
import { read } from './read.ts';
import { samplesFolder, schemaErrors } from './testing/real-schema.ts';
import { untold } from './testing/told.ts';
import { validate } from './validate/validate.ts';
import { ernVersions } from './versions.ts';
import { write } from './write.ts';

const folders = [
  '382/official-release-profile',
  '382/official-business-profile',
  '382/third-party',
  '382/derived',
  '382/industry',
  '382/dsp-audius',
  '41/derived',
  '411/official',
  '42/official',
  '42/third-party',
  '42/derived',
  '43/official',
  '43/third-party',
  '431/official',
  '432/derived',
];
const samples = folders.flatMap((folder) => {
  const root = samplesFolder();
  if (root === undefined) return [];
  return readdirSync(join(root, folder)).map((name) => [`${folder}/${name}`, join(root, folder, name)] as const);
});

/** The paths that docs/unread.md explains. */
const explained = readFileSync(new URL('../../../docs/unread.md', import.meta.url), 'utf8')
  .split('\n')
  .flatMap((line) => /^\| `([^`]+)`/.exec(line)?.[1] ?? [])
  .map((path) => new RegExp(`^${path.replace(/[/.]/g, '\\$&').replaceAll('*', '.*')}$`));

// A value that refines a DDEX value is written as the refinement alone; docs/decisions say why.
const refining = '382/official-release-profile/Profile_Ringtone.xml';

describe.skipIf(samples.length === 0)('a sample (needs DDEX_SCHEMAS)', () => {
  it.each(samples)('%s is read whole, written validly, and read back the same', async (name, path) => {
    const first = await read(readFileSync(path));
    if (!first.ok) throw new Error(JSON.stringify(first.refusal));
    const { message, version, avs, unread } = first.value;
    const paths = unread.map((one) => one.path.replace(/\[\d+\]/g, ''));
    expect(paths.filter((one) => !explained.some((pattern) => pattern.test(one)))).toEqual([]);
    expect(messageSchema.parse(message)).toEqual(message);
    const { bytes, unsaid, assumed } = await write(message, version, avs === undefined ? {} : { avs });
    expect(schemaErrors(version, bytes)).toEqual([]);
    if (name === refining) return;
    expect({ unsaid, assumed }).toEqual({ unsaid: [], assumed: [] });
    const again = await read(bytes);
    expect(again.ok && again.value.message).toEqual(message);
  });

  it.each(samples)('%s is valid in every other version, and every fact is in it or in the report', async (_, path) => {
    const source = await read(readFileSync(path));
    if (!source.ok) throw new Error(JSON.stringify(source.refusal));
    const own = await validate(readFileSync(path));
    for (const version of ernVersions) {
      const converted = await convert(readFileSync(path), version);
      if (!converted.ok) throw new Error(JSON.stringify(converted.refusal));
      const { bytes, unsaid } = converted.value;
      expect([version, schemaErrors(version, bytes)]).toEqual([version, []]);
      const report = await validate(bytes);
      expect(report).toMatchObject({ version, valid: true });
      // References that lead nowhere are those of the source.
      if (own.errors.length === 0) expect([version, report.errors]).toEqual([version, []]);
      const back = await read(bytes);
      if (!back.ok) throw new Error(JSON.stringify(back.refusal));
      expect([version, untold(source.value.message, back.value.message, converted.value)]).toEqual([version, []]);
      expect([version, unsaid.filter((one) => one.path.startsWith('?'))]).toEqual([version, []]);
    }
  });

  it('has thousands of facts to count, and one that is neither said nor reported is found', async () => {
    const source = await read(readFileSync(join(samplesFolder()!, '43/official/1_Audio.xml')));
    if (!source.ok || source.value.message.messageType !== 'NewReleaseMessage') throw new Error('no release');
    const { message } = source.value;
    const { bytes, unsaid, assumed } = await write(message, '4.3.2');
    const back = await read(bytes);
    if (!back.ok) throw new Error(JSON.stringify(back.refusal));
    const richer = structuredClone(message);
    richer.soundRecordings![3]!.displayTitles[0]!.subTitles = ['Silently dropped'];
    expect(untold(message, back.value.message, { unsaid, assumed })).toEqual([]);
    expect(untold(richer, back.value.message, { unsaid, assumed })).toEqual([
      'soundRecordings.displayTitles.subTitles: Silently dropped',
    ]);
  });
});

const xmlOf = (inside: string, name = 'NewReleaseMessage', namespace = 'http://ddex.net/xml/ern/432') =>
  `<ern:${name} xmlns:ern="${namespace}" AvsVersionId="9" LanguageAndScriptCode="en">${inside}</ern:${name}>`;
const header = `<MessageHeader><MessageId>1</MessageId><MessageSender><PartyId>PADPIDA2013042401U</PartyId></MessageSender>
  <MessageRecipient><PartyId>PADPIDA2009101501Y</PartyId></MessageRecipient>
  <MessageCreatedDateTime>2026-11-21T00:00:00Z</MessageCreatedDateTime></MessageHeader>`;
const purge = xmlOf(
  `${header}<PurgedRelease><ReleaseId><ICPN>4012345678901</ICPN></ReleaseId></PurgedRelease>`,
  'PurgeReleaseMessage',
);
const bytesOf = (text: string) => new TextEncoder().encode(text);

describe('reading', () => {
  it('gives the message in the words of the model', async () => {
    expect(await read(bytesOf(purge))).toEqual({
      ok: true,
      value: {
        version: '4.3.2',
        avs: '9',
        unread: [],
        isInOrder: true,
        ownValues: 0,
        message: {
          messageType: 'PurgeReleaseMessage',
          languageAndScriptCode: 'en',
          messageHeader: {
            messageId: '1',
            messageSender: { partyId: 'PADPIDA2013042401U' },
            messageRecipients: [{ partyId: 'PADPIDA2009101501Y' }],
            messageCreatedDateTime: '2026-11-21T00:00:00Z',
          },
          purgedRelease: { releaseId: { icpn: '4012345678901' } },
        },
      },
    });
  });

  it('tells whether the elements stand in order, and how many values are of the parties own', async () => {
    const [id] = /<MessageId>.*<\/MessageId>/.exec(purge)!;
    const disordered = purge.replace(id, '').replace('</MessageSender>', `</MessageSender>${id}`);
    const own = purge.replace('<ReleaseId>', '<ReleaseId AUserDefinedValue="x" UserDefinedValue="y">');
    const facts = await Promise.all([disordered, own].map((xml) => read(bytesOf(xml))));
    expect(facts).toMatchObject([{ value: { isInOrder: false, ownValues: 0 } }, { value: { ownValues: 2 } }]);
  });

  it('lists what the model has no place for, by XPath', async () => {
    const odd = purge.replace('<ReleaseId>', '<ReleaseId Odd="x"><Odd><Even a="1">2</Even></Odd>');
    const outcome = await read(bytesOf(odd));
    expect(outcome.ok && outcome.value.unread).toEqual([
      { path: '/ern:PurgeReleaseMessage/PurgedRelease[1]/ReleaseId[1]/@Odd', value: 'x' },
      { path: '/ern:PurgeReleaseMessage/PurgedRelease[1]/ReleaseId[1]/Odd[1]/Even[1]/@a', value: '1' },
      { path: '/ern:PurgeReleaseMessage/PurgedRelease[1]/ReleaseId[1]/Odd[1]/Even[1]', value: '2' },
    ]);
  });

  it('understands comments, CDATA, processing instructions, references and other prefixes', async () => {
    const dressed = purge
      .replaceAll('ern:', 'x:')
      .replace(':ern=', ':x=')
      .replace('4012345678901', '<!-- - -->401234<![CDATA[5678]]><?pi ?>9&#48;&#x31;');
    const outcome = await read(bytesOf(`\uFEFF<?xml version='1.0'?>\n${dressed}\n<!-- end -->`));
    expect(outcome).toMatchObject({
      ok: true,
      value: { message: { purgedRelease: { releaseId: { icpn: '4012345678901' } } } },
    });
  });

  it('reads UTF-16 and Latin-1', async () => {
    const utf16 = Buffer.from(`\uFEFF${purge}`, 'utf16le');
    expect(await read(utf16)).toMatchObject({ ok: true });
    const latin = purge.replace('<ICPN>4012345678901</ICPN>', '<GRid>Größe</GRid>');
    const outcome = await read(Buffer.from(`<?xml version="1.0" encoding="ISO-8859-1"?>${latin}`, 'latin1'));
    expect(outcome).toMatchObject({
      ok: true,
      value: { message: { purgedRelease: { releaseId: { gRid: 'Größe' } } } },
    });
  });

  it.each([
    ['an empty file', '', { code: 'not-a-message' }],
    ['text that is no XML', 'hello', { code: 'not-a-message' }],
    ['a NUL byte', purge.replace('4012345678901', '4\u0000'), { code: 'not-well-formed' }],
    ['text before the root', `hello ${purge}`, { code: 'not-well-formed' }],
    [
      'a namespace that only looks right',
      xmlOf('', 'NewReleaseMessage', 'http://ddex.net/xml/ern/4.3'),
      { code: 'unknown-version' },
    ],
    ['a truncated file', purge.slice(0, 300), { code: 'not-well-formed' }],
    ['a document type', `<!DOCTYPE x [<!ENTITY a "b">]>${purge}`, { code: 'dtd-refused', line: 1, column: 1 }],
    ['an entity', purge.replace('4012345678901', '\n&a;'), { code: 'entity-refused' }],
    ['another root', xmlOf('', 'Feed'), { code: 'not-a-message' }],
    ['an unknown version', xmlOf('', 'NewReleaseMessage', 'http://ddex.net/xml/ern/38'), { code: 'unknown-version' }],
    ['a duplicate attribute', purge.replace('<ReleaseId>', '<ReleaseId a="1" a="2">'), { code: 'not-well-formed' }],
    ['a wrong end tag', purge.replace('</ICPN>', '</GRid>'), { code: 'not-well-formed' }],
    ['something behind the root', `${purge}<a/>`, { code: 'not-well-formed' }],
    ['elements without end', purge.replace('<ICPN>', '<a>'.repeat(10_000)), { code: 'too-deep' }],
    [
      'a crowd of attributes',
      purge.replace('<ReleaseId', `<ReleaseId${' a="1"'.repeat(2)}`),
      { code: 'not-well-formed' },
    ],
    [
      'a missing header',
      purge.replace(header, ''),
      { code: 'incomplete', flaws: [{ path: '/ern:PurgeReleaseMessage', detail: 'MessageHeader is missing' }] },
    ],
  ])('refuses %s and says why', async (_, xml, refusal) => {
    expect(await read(bytesOf(xml))).toMatchObject({ ok: false, refusal });
  });

  it('refuses bytes that are not in the declared encoding', async () => {
    expect(await read(Buffer.from(purge.replace('4012345678901', 'ü'), 'latin1'))).toMatchObject({
      ok: false,
      refusal: { code: 'not-text' },
    });
  });
});
