import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { slipway } from './for-tests.ts';
import { exitCode } from './terminal.ts';

const purge = `<?xml version="1.0" encoding="UTF-8"?>
<ern:PurgeReleaseMessage xmlns:ern="http://ddex.net/xml/ern/432" AvsVersionId="9" LanguageAndScriptCode="en">
  <MessageHeader>
    <MessageId>1</MessageId>
    <MessageSender><PartyId>PADPIDA2014021304R</PartyId></MessageSender>
    <MessageRecipient><PartyId>PADPIDA2014021304S</PartyId></MessageRecipient>
    <SentAsRequestedBy><PartyId>PADPIDA2014021304T</PartyId></SentAsRequestedBy>
    <MessageCreatedDateTime>2026-11-20T09:30:00Z</MessageCreatedDateTime>
  </MessageHeader>
  <PurgedRelease><ReleaseId><ICPN>4012345678901</ICPN></ReleaseId></PurgedRelease>
</ern:PurgeReleaseMessage>
`;
const track = (use: string) => `<?xml version="1.0" encoding="UTF-8"?>
<ern:NewReleaseMessage xmlns:ern="http://ddex.net/xml/ern/432" AvsVersionId="9" LanguageAndScriptCode="en">
  <MessageHeader>
    <MessageId>1</MessageId>
    <MessageSender><PartyId>PADPIDA2014021304R</PartyId></MessageSender>
    <MessageRecipient><PartyId>PADPIDA2014021304S</PartyId></MessageRecipient>
    <MessageCreatedDateTime>2026-11-20T09:30:00Z</MessageCreatedDateTime>
  </MessageHeader>
  <PartyList><Party><PartyReference>P1</PartyReference><PartyName><FullName>Ida Nord</FullName></PartyName></Party></PartyList>
  <ResourceList></ResourceList>
  <ReleaseList></ReleaseList>
  <DealList><ReleaseDeal><DealReleaseReference>R0</DealReleaseReference><Deal><DealTerms>
    <TerritoryCode>Worldwide</TerritoryCode><ValidityPeriod><StartDate>2026-12-01</StartDate></ValidityPeriod>
    <CommercialModelType>SubscriptionModel</CommercialModelType><UseType>${use}</UseType>
  </DealTerms></Deal></ReleaseDeal></DealList>
</ern:NewReleaseMessage>
`;

describe('slipway ern convert, diff and show', () => {
  let folder = '';
  const path = (name: string) => join(folder, name);
  const run = (...words: string[]) => slipway(['ern', ...words]);
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'slipway-cli-'));
    writeFileSync(path('purge.xml'), purge);
    writeFileSync(path('bad.xml'), purge.slice(0, 400));
    writeFileSync(path('stream.xml'), track('OnDemandStream'));
    writeFileSync(path('download.xml'), track('PermanentDownload'));
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('prints the message in the other version and the loss report beside it', async () => {
    const { code, printed, complained } = await run('convert', path('purge.xml'), '--to', '3.8.2');
    expect(code).toBe(exitCode.findings);
    expect(printed).toContain('MessageSchemaVersionId="ern/382"');
    expect(printed).toContain('<ICPN IsEan="true">4012345678901</ICPN>');
    expect(complained).toContain('ERN 4.3.2 to 3.8.2: 1 lost, nothing assumed');
    expect(complained).toContain('not written messageHeader.sentAsRequestedBy');
  });

  it('ends with 0 when nothing is lost, also where something is assumed, and says in its help what it ends with', async () => {
    const kept = await run('convert', path('stream.xml'), '--to', '4.3');
    expect([kept.code, kept.complained]).toEqual([exitCode.good, 'ERN 4.3.2 to 4.3: nothing lost, nothing assumed\n']);
    await run('convert', path('stream.xml'), '--to', '3.8.2', '-o', path('old.xml'));
    const assumed = await run('convert', path('old.xml'), '--to', '4.3.2', '--json');
    expect([assumed.code, JSON.parse(assumed.printed)]).toMatchObject([exitCode.good, { unsaid: [], unread: [] }]);
    expect(JSON.parse(assumed.printed).assumed).not.toEqual([]);
    expect((await run('convert', '--help')).printed).toMatch(/with 1 when something was lost/);
  });

  it('ends with 1 when the model has no place for something', async () => {
    writeFileSync(path('odd.xml'), track('OnDemandStream').replace('<ResourceList>', '<ResourceList><Odd>x</Odd>'));
    const { code, complained } = await run('convert', path('odd.xml'), '--to', '4.3.2');
    expect([code, complained]).toEqual([exitCode.findings, expect.stringContaining('not read')]);
  });

  it('gives one JSON document with the XML and the report', async () => {
    const { printed } = await run('convert', path('purge.xml'), '--to', '4.3', '--avs', '3', '--json');
    expect(JSON.parse(printed)).toMatchObject({
      version: '4.3',
      xml: expect.stringContaining('AvsVersionId="3"'),
      unsaid: [{ path: 'messageHeader.sentAsRequestedBy' }],
      assumed: [],
      unread: [],
    });
  });

  it('warns when it checks against other value sets than it names', async () => {
    const { code, printed, complained } = await run(
      'convert',
      path('purge.xml'),
      '--to',
      '4.3',
      '--avs',
      '7',
      '--json',
    );
    expect([code, JSON.parse(printed).xml]).toEqual([exitCode.findings, expect.stringContaining('AvsVersionId="7"')]);
    expect(complained).toContain('warning: The allowed value sets 7 are not known here');
  });

  it('writes the message to a file on request', async () => {
    const { code, printed } = await run('convert', path('purge.xml'), '--to', '4.1', '-o', path('out.xml'));
    expect([code, printed]).toEqual([exitCode.findings, '']);
    expect(readFileSync(path('out.xml'), 'utf8')).toContain('http://ddex.net/xml/ern/41"');
  });

  it('writes the message to standard output for -o -', async () => {
    const named = await run('convert', path('stream.xml'), '--to', '4.3', '-o', '-');
    expect(named).toEqual(await run('convert', path('stream.xml'), '--to', '4.3'));
  });

  it('knows no allowed value sets 0, and says which namespaces there are instead of another', async () => {
    expect((await run('convert', path('stream.xml'), '--to', '4.3', '--avs', '0')).code).toBe(exitCode.badUse);
    writeFileSync(path('old.xml'), purge.replace('ern/432', 'ern/38'));
    const { complained } = await run('show', path('old.xml'));
    expect(complained).toContain('ERN 3.8.2 has the namespace http://ddex.net/xml/ern/382; known are http://');
  });

  it('ends with 1 for a broken file and says where, with 2 for a missing one or no version', async () => {
    const broken = await run('convert', path('bad.xml'), '--to', '4.1');
    expect([broken.code, broken.complained]).toEqual([exitCode.findings, expect.stringMatching(/bad\.xml:\d+:\d+: /)]);
    expect((await run('convert', path('none.xml'), '--to', '4.1')).code).toBe(exitCode.badUse);
    expect((await run('convert', path('purge.xml'))).code).toBe(exitCode.badUse);
    expect((await run('convert', path('purge.xml'), '--to', '9')).code).toBe(exitCode.badUse);
  });

  it('tells two messages apart by their deals', async () => {
    expect(await run('diff', path('stream.xml'), path('stream.xml'))).toMatchObject({
      code: 0,
      printed: 'no difference\n',
    });
    const { code, printed } = await run('diff', path('stream.xml'), path('download.xml'), '--json');
    expect(code).toBe(exitCode.findings);
    expect(JSON.parse(printed).changes).toMatchObject([
      { area: 'deal', kind: 'removed', territories: ['Worldwide'] },
      { area: 'deal', kind: 'added', territories: ['Worldwide'] },
    ]);
  });

  it('tells that a purge takes a release away', async () => {
    const { code, printed } = await run('diff', path('stream.xml'), path('purge.xml'));
    expect(code).toBe(exitCode.findings);
    expect(printed).toContain('takedown  changed  messageType: NewReleaseMessage → PurgeReleaseMessage');
    expect((await run('diff', path('purge.xml'), path('purge.xml'))).code).toBe(exitCode.good);
  });

  it('gives one JSON document for a broken file too, and says what a user did wrong', async () => {
    const shown = await run('show', path('bad.xml'), '--json');
    expect([shown.code, JSON.parse(shown.printed)]).toMatchObject([
      1,
      { file: path('bad.xml'), refusal: { line: expect.any(Number) } },
    ]);
    const compared = await run('diff', path('stream.xml'), path('bad.xml'), '--json');
    expect([compared.code, JSON.parse(compared.printed)]).toMatchObject([1, { refusals: [{ file: path('bad.xml') }] }]);
    expect(await run('diff', '-', '-')).toMatchObject({
      code: exitCode.badUse,
      complained: expect.stringContaining('twice'),
    });
    expect(await run('validate', '-', '-')).toMatchObject({ code: exitCode.badUse });
    expect((await run('diff', path('none.xml'), path('bad.xml'))).code).toBe(exitCode.badUse);
    expect((await run('show', folder)).complained).toContain('it is a folder');
    const nowhere = await run('convert', path('purge.xml'), '--to', '4.1', '-o', path('no/such/out.xml'));
    expect([nowhere.code, nowhere.complained]).toEqual([exitCode.badUse, expect.stringContaining('no such folder')]);
    expect((await run('frobnicate')).code).toBe(exitCode.badUse);
  });

  it.each([
    ['an empty file', new Uint8Array()],
    ['a picture', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13])],
    ['text that is no XML', new TextEncoder().encode('hello')],
  ])('ends every command with 1 and a place for %s', async (_, bytes) => {
    writeFileSync(path('odd.xml'), bytes);
    for (const words of [['validate'], ['show'], ['convert', '--to', '4.3.2'], ['diff', path('stream.xml')]]) {
      const { code, printed, complained } = await run(...words, path('odd.xml'));
      expect([words, code]).toEqual([words, exitCode.findings]);
      expect(printed + complained).toMatch(/\d+:\d+/);
    }
  });

  it('shows a message with its deals as a grid', async () => {
    const { code, printed } = await run('show', path('stream.xml'));
    expect(code).toBe(exitCode.good);
    expect(printed).toContain('Ida Nord');
    expect(printed).toMatch(/R0 +Worldwide +2026-12-01 – +SubscriptionModel +OnDemandStream/);
    expect(JSON.parse((await run('show', path('purge.xml'), '--json')).printed)).toMatchObject({
      version: '4.3.2',
      avs: '9',
      message: { messageType: 'PurgeReleaseMessage' },
    });
  });

  it('shows pictures beside the tracks, and lets no title steer the terminal', async () => {
    const image = `<Image><ResourceReference>A1</ResourceReference><Type>FrontCoverImage</Type>
      <ResourceId><ProprietaryId Namespace="N">cover-1</ProprietaryId></ResourceId>
      <ParentalWarningType>NotExplicit</ParentalWarningType></Image>`;
    const titled = track('OnDemandStream')
      .replace('<ResourceList>', `<ResourceList>${image}`)
      .replace('Ida Nord', 'Ida\n\u009b31mNord');
    writeFileSync(path('picture.xml'), titled);
    const { code, printed } = await run('show', path('picture.xml'));
    expect(code).toBe(exitCode.good);
    expect(printed).toMatch(/Tracks\n {2}none\n\nOther resources\n {2}A1 {2}cover-1 {2}FrontCoverImage\n/);
    expect(printed).toContain('  P1  Ida 31mNord\n');
    expect(printed).not.toMatch(/[^\P{Cc}\n]/u);
  });
});
